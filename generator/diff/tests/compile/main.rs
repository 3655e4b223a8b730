//! What a report says of Rust, proved by the compiler and by what happens: for each rule a small caller is compiled
//! against the code that is generated for the old and for the new description, and run against both where it compiles.
//!
//! Slow, because it compiles a crate: `cargo test -p intercom-diff --test compile -- --ignored`.

mod cases;
#[path = "../support/client.rs"]
mod client;
mod project;
mod record;

use std::sync::Mutex;

use cases::Case;
use intercom_diff::{Change, Event, Rule, RustVerdict, compare};
use project::Project;
use record::{Records, runs_on_both};

/// Rules that are a behaviour break, and that the recorder cannot show.
const UNRECORDED: [(&str, &str); 2] = [
    (
        "operation-server-added",
        "the recorder is one server; the obstacle course sends to an operation's own server",
    ),
    (
        "operation-server-removed",
        "the recorder is one server; the obstacle course sends to an operation's own server",
    ),
];

/// The rules for responses whose verdict on the wire is shown by a response.
const WITNESSED: [&str; 15] = [
    "type-changed",
    "scalar-to-object",
    "array-to-scalar",
    "scalar-to-array",
    "integer-to-number",
    "scalar-to-string",
    "response-enum-value-added",
    "response-became-nullable",
    "response-required-to-optional",
    "response-property-added-optional",
    "response-property-removed-optional",
    "response-property-removed-required",
    "any-to-typed",
    "single-to-union",
    "variant-added",
];

/// The rules that are a behaviour break by themselves, without those that cannot be recorded.
fn behaviour_breaks() -> impl Iterator<Item = &'static str> {
    let all = Rule::all().filter(|rule| rule.rust().0 == RustVerdict::BehaviourBreak);
    all.map(Rule::name)
        .filter(|rule| UNRECORDED.iter().all(|(name, _)| name != rule))
}

#[test]
fn every_behaviour_break_of_the_table_has_a_recorder_and_every_response_a_witness() {
    let cases = cases::all();
    let lacking = |rule: &&str, has: fn(&Case) -> bool| {
        let mut of = cases.iter().filter(|c| c.rule == *rule);
        !of.any(has)
    };
    let breaks: Vec<_> = behaviour_breaks()
        .filter(|rule| lacking(rule, |c| c.record.is_some()))
        .collect();
    assert!(breaks.is_empty(), "no recorder: {breaks:?}");
    let responses: Vec<_> = WITNESSED
        .iter()
        .filter(|rule| lacking(rule, |c| c.witness.is_some()))
        .collect();
    assert!(responses.is_empty(), "no witness: {responses:?}");
}

#[test]
#[ignore = "compiles a crate"]
fn compiler_and_run_agree_with_every_verdict() {
    let mut project = Project::new();
    let cases = cases::all();
    let mut claims: Vec<Option<Change>> = Vec::new();
    let mut problems = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let (before, after) = case.documents();
        let old = project.generate(&before, &format!("old_{index}"));
        let new = project.generate(&after, &format!("new_{index}"));
        let report = compare(&old, &new, Event::Upgrade);
        let claim = report.changes.iter().find(|c| c.rule.name() == case.rule);
        if claim.is_none() {
            let found: Vec<&str> = report.changes.iter().map(|c| c.rule.name()).collect();
            problems.push(format!("{}: not found among {found:?}", case.rule));
        }
        claims.push(claim.cloned());
    }
    let claimed = || {
        let pairs = cases.iter().zip(&claims).enumerate();
        pairs.filter_map(|(index, (case, claim))| Some((index, case, claim.as_ref()?)))
    };
    let library = project.build();
    let callers = tempfile::tempdir().expect("a folder");
    let queue = Mutex::new(claimed());
    let problems = Mutex::new(problems);
    let compiled = Mutex::new(0);
    let compile = |name: &str, module: &str, caller: &str| {
        *compiled.lock().expect("no panic") += 1;
        library.takes(callers.path(), name, module, caller)
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism()
            .map_or(2, usize::from)
            .min(8)
        {
            scope.spawn(|| {
                loop {
                    let Some((index, case, claim)) = queue.lock().expect("no panic").next() else {
                        break;
                    };
                    let found = prove(index, case, claim.rust, &compile);
                    problems.lock().expect("no panic").extend(found);
                }
            });
        }
    });
    let mut problems = problems.into_inner().expect("no panic");
    for rule in behaviour_breaks() {
        let breaks = |claim: &Change| claim.rust == RustVerdict::BehaviourBreak;
        if !claimed().any(|(_, c, claim)| c.rule == rule && breaks(claim)) {
            problems.push(format!("{rule}: no case is a behaviour break"));
        }
    }
    match project.run(&record::binary(claimed())) {
        Ok(printed) => {
            let records = Records::parse(&printed);
            problems.extend(claimed().flat_map(|claimed| records.judge(claimed)));
            let run = claimed().filter(|(_, c, claim)| c.record.is_some() && runs_on_both(claim));
            println!(
                "{} cases, {} callers compiled, {} run against both, {} responses read",
                cases.len(),
                compiled.into_inner().expect("no panic"),
                run.count(),
                cases.iter().filter(|c| c.witness.is_some()).count(),
            );
        }
        Err(said) => problems.push(format!("the recorders do not run:\n{said}")),
    }
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

type Compiler<'c> = dyn Fn(&str, &str, &str) -> (bool, String) + 'c;

fn prove(index: usize, case: &Case, claim: RustVerdict, compiles: &Compiler<'_>) -> Vec<String> {
    let mut problems = Vec::new();
    let mut expect = |name: &str, side: &str, caller: &str, wanted: bool| {
        let module = format!("{side}_{index}");
        let (done, said) = compiles(&format!("{name}_{side}_{index}"), &module, caller);
        if done != wanted {
            let word = if wanted {
                "should compile"
            } else {
                "should not compile"
            };
            problems.push(format!(
                "{} ({}): {caller}\n  {word} against {side}\n{said}",
                case.rule,
                claim.as_str()
            ));
        }
    };
    expect("caller", "old", case.caller, true);
    expect(
        "caller",
        "new",
        case.caller,
        claim != RustVerdict::CompileBreak,
    );
    if let Some(fresh) = case.fresh {
        expect("fresh", "old", fresh, false);
        expect("fresh", "new", fresh, true);
    }
    if claim == RustVerdict::Additive && case.fresh.is_none() {
        problems.push(format!("{}: what it adds is not used", case.rule));
    }
    problems
}
