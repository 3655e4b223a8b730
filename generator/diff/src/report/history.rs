//! What the other versions say of a change: a flip that only one version knows is a statement about its document, not
//! about the API.

use std::borrow::Cow;

use intercom_generator::parallel;
use serde_json::Value;

use super::Report;
use crate::facts::document::{Site, child, template, unescape};
use crate::facts::kind::unwrapped;
use crate::rules::Rule;

/// What one version says of each change that the others are asked about, if it says anything.
type Said = Vec<Option<&'static str>>;

impl Report {
    /// Marks the changes that contradict the other versions, given the names of all versions in their order.
    ///
    /// `read` gives the description of a version, corrected. It is called only where a change asks for the others, once
    /// a version, and what it gives is dropped as soon as it is asked.
    pub fn mark_history<'v>(
        &mut self,
        versions: &[&str],
        read: impl Fn(&str) -> Option<Cow<'v, Value>> + Sync,
    ) {
        let questions: Vec<(usize, Probe, &str)> = (self.changes.iter().enumerate())
            .filter_map(|(index, change)| {
                let pointer = change.new.as_deref().or(change.old.as_deref())?;
                Some((index, probe(change.rule)?, pointer))
            })
            .collect();
        let ask = |questions: &[(usize, Probe, &str)], name: &&str| -> Said {
            let Some(value) = read(name) else {
                return Said::new();
            };
            let says = |probe: Probe, at| look(&value, at).map(|site| probe(&value, &site));
            questions
                .iter()
                .map(|(_, probe, at)| says(*probe, at))
                .collect()
        };
        let base = |label: &str| label.split('@').next().unwrap_or_default().to_owned();
        let (old, new) = (base(&self.old), base(&self.new));
        // Where both sides say the same, nobody else is asked.
        let sides = [
            ask(&questions, &old.as_str()),
            ask(&questions, &new.as_str()),
        ];
        let differs = |at: usize| {
            let [before, after] = sides.each_ref().map(|said| said.get(at).copied().flatten());
            before.is_some() && after.is_some() && before != after
        };
        let questions: Vec<_> = (questions.into_iter().enumerate())
            .filter_map(|(at, question)| differs(at).then_some(question))
            .collect();
        if questions.is_empty() {
            return;
        }
        let said = parallel::map(versions, |name| ask(&questions, name));
        let marks: Vec<(usize, Option<String>)> = (questions.iter().enumerate())
            .map(|(at, (change, ..))| {
                let of_each = versions.iter().zip(&said);
                let said: Vec<_> = of_each
                    .map(|(name, said)| (*name, said.get(at).copied().flatten()))
                    .collect();
                (*change, verdict(&said, &old, &new))
            })
            .collect();
        for (change, history) in marks {
            if let Some(change) = self.changes.get_mut(change) {
                change.history = history;
            }
        }
    }
}

type Probe = fn(&Value, &Site<'_>) -> &'static str;

/// What of a place a rule is about, if the other versions can be asked for it.
fn probe(rule: Rule) -> Option<Probe> {
    match rule {
        Rule::RequestOptionalToRequired
        | Rule::RequestRequiredToOptional
        | Rule::ResponseOptionalToRequired
        | Rule::ResponseRequiredToOptional
        | Rule::NullableRequiredToOptional => Some(required),
        Rule::OptionalToNullableRequired
        | Rule::ResponseBecameNullable
        | Rule::ResponseBecameNotNullable
        | Rule::RequestBecameNullable
        | Rule::RequestBecameNotNullable
        | Rule::RootNullableChanged
        | Rule::ParamNullableChanged => Some(nullable),
        Rule::BecameSingleValue
        | Rule::NoLongerSingleValue
        | Rule::BecameEnum
        | Rule::NoLongerEnum => Some(listed),
        Rule::ParamTypeChanged
        | Rule::ParamTypeGeneralized
        | Rule::ParamTypeSpecialized
        | Rule::ScalarToString
        | Rule::StringToScalar
        | Rule::ArrayToScalar
        | Rule::ScalarToObject
        | Rule::MapToObject => Some(kind),
        _ => None,
    }
}

fn required(document: &Value, site: &Site<'_>) -> &'static str {
    let at = site.at.rsplit_once("/properties/");
    let names = at.and_then(|(above, _)| document.pointer(above)?.get("required")?.as_array());
    let name = at.map(|(_, name)| unescape(name)).unwrap_or_default();
    let listed = names
        .into_iter()
        .flatten()
        .any(|v| v.as_str() == Some(&name));
    if listed { "required" } else { "optional" }
}

fn nullable(_: &Value, site: &Site<'_>) -> &'static str {
    let mut node = site.node;
    loop {
        if node.get("nullable").and_then(Value::as_bool) == Some(true) {
            return "nullable";
        }
        let inner = unwrapped(node);
        if std::ptr::eq(inner, node) {
            return "not nullable";
        }
        node = inner;
    }
}

fn listed(_: &Value, site: &Site<'_>) -> &'static str {
    match unwrapped(site.node)
        .get("enum")
        .and_then(Value::as_array)
        .map_or(0, Vec::len)
    {
        0 => "any value",
        1 => "one fixed value",
        _ => "listed values",
    }
}

fn kind(_: &Value, site: &Site<'_>) -> &'static str {
    let node = site.node.get("schema").unwrap_or(site.node);
    let node = unwrapped(node);
    match node.get("type").and_then(Value::as_str) {
        Some("string") => "string",
        Some("integer") => "integer",
        Some("number") => "number",
        Some("boolean") => "boolean",
        Some("object") => "object",
        Some("array") => "array",
        _ if node.get("$ref").is_some() => "a named schema",
        _ => "something else",
    }
}

/// The node at a pointer, whatever the parameters of its path are called.
fn look<'a>(document: &'a Value, pointer: &str) -> Option<Site<'a>> {
    if let Some(node) = document.pointer(pointer) {
        return Some(Site::new(pointer, node));
    }
    let rest = pointer.strip_prefix("/paths/")?;
    let (path, below) = rest.split_once('/')?;
    let wanted = template(&unescape(path));
    let paths = document.get("paths")?.as_object()?;
    let same = paths.keys().find(|known| template(known) == wanted)?;
    let at = format!("{}/{below}", child("/paths", same));
    Some(Site::new(at.clone(), document.pointer(&at)?))
}

/// One sentence, if one side of a change stands alone.
fn verdict(said: &[(&str, Option<&'static str>)], old: &str, new: &str) -> Option<String> {
    let of = |name: &str| said.iter().find(|(n, _)| *n == name).and_then(|(_, s)| *s);
    let (before, after) = (of(old)?, of(new)?);
    if before == after {
        return None;
    }
    let others = |one: &str| -> Vec<(&str, &str)> {
        said.iter()
            .filter(|(n, _)| *n != one)
            .filter_map(|(n, s)| Some((*n, (*s)?)))
            .collect()
    };
    let alone = |one: &str, says: &str| {
        let rest = others(one);
        rest.len() >= 2
            && rest.iter().all(|(_, s)| *s != says)
            && rest.iter().all(|(_, s)| *s == rest[0].1)
    };
    let list = |one: &str| {
        let names: Vec<&str> = others(one).iter().map(|(n, _)| *n).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => names.concat(),
        }
    };
    if alone(new, after) {
        Some(format!(
            "only {new} says {after}; {} say {before}",
            list(new)
        ))
    } else if alone(old, before) {
        Some(format!(
            "only {old} says {before}; {} say {after}",
            list(old)
        ))
    } else {
        None
    }
}
