//! What callers do at run time, against the old and the new code: one binary with a function for each, run once.

use std::collections::HashMap;
use std::fmt::Write as _;

use intercom_diff::{Change, RustVerdict, WireVerdict};
use serde_json::Value;

use crate::cases::{Case, Witness};

/// What every recorder said, by case and side.
pub(crate) struct Records(HashMap<(usize, String), String>);

/// A case with what the report says of its change.
pub(crate) type Claimed<'c> = (usize, &'c Case, &'c Change);

/// The binary: it prints a line for each recorder.
pub(crate) fn binary<'c>(claimed: impl Iterator<Item = Claimed<'c>>) -> String {
    let (mut functions, mut main) = (String::new(), String::new());
    let mut add = |index: usize, side: &str, what: &str, expression: &str| {
        let _ = write!(
            functions,
            "mod {what}_{index} {{\n    use super::*;\n    use proof::{side}_{index} as api;\n    use api::models::*;\n    use api::endpoints::*;\n    pub fn record() -> String {{\n        {expression}\n    }}\n}}\n"
        );
        let _ = writeln!(
            main,
            "    say({index}, {what:?}, {what}_{index}::record());"
        );
    };
    for (index, case, claim) in claimed {
        if let (Some(expression), true) = (case.record, runs_on_both(claim)) {
            add(index, "old", "old", expression);
            add(index, "new", "new", expression);
        }
        if let Some(witness) = case.witness {
            let json = witness.json;
            add(
                index,
                "old",
                "witness",
                &format!("read::<Thing>(r##\"{json}\"##)"),
            );
        }
    }
    format!(
        "{}\n{functions}\nfn main() {{\n{main}}}\n",
        include_str!("recorder.rs")
    )
}

/// Whether the caller compiles against both.
pub(crate) fn runs_on_both(claim: &Change) -> bool {
    claim.rust != RustVerdict::CompileBreak
}

impl Records {
    pub(crate) fn parse(printed: &str) -> Self {
        let lines = printed.lines().filter_map(|line| {
            let mut parts = line.splitn(3, '\t');
            let case = parts.next()?.parse().ok()?;
            Some(((case, parts.next()?.to_owned()), parts.next()?.to_owned()))
        });
        Self(lines.collect())
    }

    fn get(&self, index: usize, what: &str) -> Option<&str> {
        let found = self.0.get(&(index, what.to_owned()));
        found.map(String::as_str)
    }

    /// What is wrong with a verdict, by what happened.
    pub(crate) fn judge(&self, (index, case, claim): Claimed<'_>) -> Vec<String> {
        let mut problems = Vec::new();
        if runs_on_both(claim) && case.record.is_some() {
            let sides = (self.get(index, "old"), self.get(index, "new"));
            problems.extend(judge_run(case, claim, sides));
        } else if claim.rust == RustVerdict::BehaviourBreak {
            problems.push("nothing shows that behaviour changes".to_owned());
        }
        if let Some(why) = case.by_server {
            problems.extend(judge_server(claim, why));
        }
        if let Some(witness) = case.witness {
            problems.extend(judge_response(&witness, claim, self.get(index, "witness")));
        }
        let name = |problem| format!("{}: {problem}", case.rule);
        problems.into_iter().map(name).collect()
    }
}

fn judge_run(case: &Case, claim: &Change, sides: (Option<&str>, Option<&str>)) -> Option<String> {
    let (Some(old), Some(new)) = sides else {
        return Some("it did not run".to_owned());
    };
    let differs = claim.rust == RustVerdict::BehaviourBreak && case.by_server.is_none();
    if differs == (old != new) {
        return None;
    }
    let word = if differs { "differ" } else { "be equal" };
    let verdict = claim.rust.as_str();
    Some(format!(
        "{verdict}, so these should {word}:\n  {old}\n  {new}"
    ))
}

fn judge_server(claim: &Change, why: &str) -> Option<String> {
    if claim.rust != RustVerdict::BehaviourBreak {
        return Some(format!("{}, and yet {why}", claim.rust.as_str()));
    }
    let minds = claim.wire.request >= WireVerdict::Unknown;
    (!minds).then(|| format!("no server minds it, and yet {why}"))
}

fn judge_response(witness: &Witness, claim: &Change, text: Option<&str>) -> Option<String> {
    let text = text.unwrap_or("nothing");
    let json = |text: &str| serde_json::from_str(text).ok().map(present);
    let (typed, whole) = text.split_once(" of ").unwrap_or_default();
    if json(typed) != json(witness.typed) || json(whole) != json(witness.json) {
        return Some(format!(
            "old code should read {} of {}:\n  {text}",
            witness.typed, witness.json
        ));
    }
    let verdict = claim.wire.response;
    let agrees = (verdict == WireVerdict::Breaking) == witness.breaking;
    (!agrees).then(|| {
        format!(
            "the wire is said to be {}, and old code reads {text}",
            verdict.as_str()
        )
    })
}

/// What says something: in responses, null is absent.
fn present(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let members = map.into_iter().filter(|(_, v)| !v.is_null());
            members.map(|(key, v)| (key, present(v))).collect()
        }
        other => other,
    }
}
