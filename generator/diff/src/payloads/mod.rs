//! A user's own recorded JSON, read with the types of both versions: what moves, vanishes or stops being typed.

mod choose;
mod decode;
mod files;
mod runtime;
mod text;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::ir::{Operation, Origin, ResponseBody, StatusKey, Type, TypeId};
use serde_json::Value;

use crate::checks::Walk;
use crate::compiled::Compiled;
use crate::report::verdict::plural;
use crate::rust::surface::raw;
use crate::rust::{differences, follow};
use crate::side::Side;
use decode::{Holder, PartStates, State};
use files::{Payload, Subject};

/// What became of the recordings.
#[derive(Debug, Clone, Default)]
pub struct PayloadReport {
    /// How many files there are.
    pub files: usize,
    /// Per document, in the order of the files.
    pub documents: Vec<RecordedDocument>,
    /// Documents that were not read, with the reason.
    pub skipped: BTreeMap<String, String>,
}

/// A recorded document, read with both versions.
#[derive(Debug, Clone)]
pub struct RecordedDocument {
    /// The file, from the folder that was named.
    pub file: String,
    /// The same with the line, where it holds several documents.
    pub name: String,
    /// What it is of: an operation or a type, as the old version calls it.
    pub of: String,
    /// How many of its values fields hold, before and after. Null counts for nothing.
    pub typed: (usize, usize),
    /// How many values there are.
    pub values: usize,
    /// Pointers of values that no field holds, before and after.
    pub untyped: (BTreeSet<String>, BTreeSet<String>),
    /// What differs, by JSON pointer with `*` for the elements of lists.
    pub effects: BTreeMap<String, PayloadEffect>,
}

/// What changes for a part of a document, the worst last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PayloadEffect {
    /// Nothing held it, and this field does.
    BecomesTyped(String),
    /// Another field holds it, or one of another type: before and after.
    Moves(String, String),
    /// The field that held it is removed; it stays in `extra`.
    Vanishes(String),
    /// The field is there, and the value does not fit it: the field, and the type that it has.
    NoLongerTyped(String, String),
}

/// Reads recorded JSON, a file or a folder, with the types of both versions.
///
/// A document says what it is of in one of these ways: `{"method", "path", "status", "body"}`; `{"operation", "body"}`; a webhook
/// notification, whose item names its type; or else the name of the file up to the first dot, or of a folder around it,
/// is an operation's id or a schema's name, or the Rust name of either; or else the document's own `type` names a schema.
///
/// # Errors
///
/// When there is no JSON file, or nothing is known of the Rust side.
pub fn payloads(path: &Path, (old, new): (&Side, &Side)) -> Result<PayloadReport, Diagnostics> {
    let (Some(before), Some(after)) = (&old.compiled, &new.compiled) else {
        return Err(
            Diagnostic::new("recordings cannot be read with both versions")
                .why("the generator refuses one of them, so that it has no types")
                .remedy("correct what the generator refuses")
                .into(),
        );
    };
    let found = files::read(path)?;
    let mut report = PayloadReport {
        files: found.files,
        skipped: found.skipped,
        ..PayloadReport::default()
    };
    let pairs = Pairs::new((old, new), (before, after));
    for payload in found.payloads {
        match pairs.read(&payload) {
            Ok(document) => report.documents.push(document),
            Err(why) => drop(report.skipped.insert(payload.name, why)),
        }
    }
    Ok(report)
}

/// Both versions, and which type is which.
struct Pairs<'s> {
    before: &'s Compiled,
    after: &'s Compiled,
    /// Rust names of types that have another one.
    renamed: HashMap<String, String>,
    /// The schema in the new version, for those that are called otherwise.
    schemas: HashMap<String, String>,
}

impl<'s> Pairs<'s> {
    fn new((old, new): (&Side, &Side), (before, after): (&'s Compiled, &'s Compiled)) -> Self {
        let mut walk = Walk::new(&old.document, &new.document, (&old.reached, &new.reached));
        walk.run();
        let (pairs, _) = differences(&walk, &old.surface, &new.surface);
        let short = |owner: &str| owner.rsplit("::").next().unwrap_or_default().to_owned();
        let pairs = pairs
            .into_iter()
            .filter_map(|(a, b)| Some((short(&a?.head.owner), short(&b?.head.owner))));
        Self {
            before,
            after,
            renamed: pairs.filter(|(a, b)| a != b).collect(),
            schemas: walk.renamed.clone().into_iter().collect(),
        }
    }

    fn read(&self, payload: &Payload) -> Result<RecordedDocument, String> {
        let (of, from, to) = self.types(&payload.subject)?;
        let before = decode::read(self.before, &from, &payload.body);
        let after = decode::read(self.after, &to, &payload.body);
        let mut leaves = BTreeSet::new();
        collect_leaves(&payload.body, "", &mut leaves);
        let untyped = |parts: &PartStates| -> BTreeSet<String> {
            leaves
                .iter()
                .filter(|at| !is_typed(parts, at))
                .cloned()
                .collect()
        };
        let untyped = (untyped(&before), untyped(&after));
        let values = leaves.len();
        Ok(RecordedDocument {
            file: payload.file.clone(),
            name: payload.name.clone(),
            of,
            typed: (values - untyped.0.len(), values - untyped.1.len()),
            values,
            untyped,
            effects: self.effects(&payload.body, (&before, &after)),
        })
    }

    fn effects(
        &self,
        body: &Value,
        (before, after): (&PartStates, &PartStates),
    ) -> BTreeMap<String, PayloadEffect> {
        let mut out: BTreeMap<String, PayloadEffect> = BTreeMap::new();
        let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for at in places {
            let Some(effect) = self.effect(before.get(at), after.get(at)) else {
                continue;
            };
            // What is in a list is held by the field that the list is in.
            let above = at.rsplit_once('/').map(|(above, _)| above);
            let around = above.and_then(|at| self.effect(before.get(at), after.get(at)));
            if around.as_ref() == Some(&effect) {
                continue;
            }
            // Elements of a list may fare otherwise: the worst is told.
            match out.entry(any_element(body, at)) {
                Entry::Occupied(mut known) if known.get() < &effect => drop(known.insert(effect)),
                Entry::Occupied(_) => {}
                Entry::Vacant(open) => drop(open.insert(effect)),
            }
        }
        out
    }

    fn effect(&self, before: Option<&State>, after: Option<&State>) -> Option<PayloadEffect> {
        match (before?, after?) {
            (State::Typed(a), State::Typed(b)) => {
                let same = a.field == b.field && follow(&a.ty, &self.renamed) == b.ty;
                (!same).then(|| PayloadEffect::Moves(shown(a), shown(b)))
            }
            (State::Typed(a), State::Undeclared) => Some(PayloadEffect::Vanishes(shown(a))),
            (State::Typed(a), State::Mismatch(wanted)) => {
                Some(PayloadEffect::NoLongerTyped(shown(a), wanted.clone()))
            }
            (_, State::Typed(b)) => Some(PayloadEffect::BecomesTyped(shown(b))),
            _ => None,
        }
    }

    /// What a document is of, and the types that read it.
    fn types(&self, subject: &Subject) -> Result<(String, Type, Type), String> {
        match subject {
            Subject::Response {
                method,
                path,
                status,
            } => {
                let what = format!("{method} {path}");
                let find = |side: &'s Compiled, which: &str| {
                    by_path(side, method, path)
                        .ok_or(format!("no operation of the {which} version is `{what}`"))
                };
                let (from, to) = (find(self.before, "old")?, find(self.after, "new")?);
                self.responses(from, to, *status)
            }
            Subject::Named(names) => {
                for name in names {
                    if let Some(from) = operation(self.before, name) {
                        let to = by_path(self.after, from.method.as_str(), &from.path);
                        let to = to.ok_or(format!("the new version has no operation `{name}`"))?;
                        return self.responses(from, to, None);
                    }
                    if let Some(from) = schema(self.before, name) {
                        let to = self.schemas.get(&component(self.before, from)).cloned();
                        let to = to.unwrap_or_else(|| component(self.before, from));
                        let to = schema(self.after, &to)
                            .ok_or(format!("the new version has no schema `{to}`"))?;
                        let of = self.before.names.ty(from).to_string();
                        return Ok((of, Type::Named(from), Type::Named(to)));
                    }
                }
                Err("says neither an operation nor a schema that the old version has".to_owned())
            }
        }
    }

    fn responses(
        &self,
        from: &Operation,
        to: &Operation,
        status: Option<u16>,
    ) -> Result<(String, Type, Type), String> {
        let find = |operation: &Operation, which: &str| {
            let of = format!("{} {}", operation.method.as_str(), operation.path);
            response(operation, status).ok_or(format!(
                "the {which} version declares no JSON for this response to `{of}`"
            ))
        };
        Ok((from.id.clone(), find(from, "old")?, find(to, "new")?))
    }
}

fn component(side: &Compiled, id: TypeId) -> String {
    match &side.api[id].origin {
        Origin::Component(name) => name.clone(),
        _ => String::new(),
    }
}

fn operation<'c>(side: &'c Compiled, name: &str) -> Option<&'c Operation> {
    let mut operations = side.api.operations.iter().enumerate();
    let found = operations.find(|(at, one)| one.id == name || **side.names.endpoint(*at) == *name);
    found.map(|(_, one)| one)
}

fn schema(side: &Compiled, name: &str) -> Option<TypeId> {
    let is_it = |id: &TypeId| match &side.api[*id].origin {
        Origin::Component(own) => own == name || **side.names.ty(*id) == *name,
        _ => false,
    };
    side.api.type_ids().find(is_it)
}

/// The operation that a path is of; of several, the one with the fewest parameters.
fn by_path<'c>(side: &'c Compiled, method: &str, path: &str) -> Option<&'c Operation> {
    // A whole URL, or a path with a query.
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => path.trim_start_matches('/'),
    };
    let steps: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let fits = |operation: &&Operation| {
        let template = operation.path.trim_start_matches('/');
        let template: Vec<&str> = template.trim_end_matches('/').split('/').collect();
        operation.method.as_str() == method
            && template.len() == steps.len()
            && template
                .iter()
                .zip(&steps)
                .all(|(a, b)| a.contains('{') || a == b)
    };
    let found = side.api.operations.iter().filter(fits);
    found.min_by_key(|operation| operation.path.matches('{').count())
}

fn response(operation: &Operation, status: Option<u16>) -> Option<Type> {
    let json = |body: &ResponseBody| match body {
        ResponseBody::Json(ty) | ResponseBody::ByMediaType(ty) => Some(ty.clone()),
        _ => None,
    };
    let Some(status) = status else {
        return json(&operation.success);
    };
    let of = |key: StatusKey| operation.responses.iter().find(|one| one.status == key);
    let keys = [
        StatusKey::Code(status),
        StatusKey::Class(status / 100),
        StatusKey::Default,
    ];
    match keys.into_iter().find_map(of) {
        Some(listed) => json(&listed.body),
        None if (200..300).contains(&status) => json(&operation.success),
        None => None,
    }
}

fn collect_leaves(value: &Value, at: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Null => {}
        Value::Object(properties) => {
            for (key, value) in properties {
                collect_leaves(value, &intercom_generator::pointer::join(at, key), out);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                collect_leaves(value, &format!("{at}/{index}"), out);
            }
        }
        _ => drop(out.insert(at.to_owned())),
    }
}

/// Whether a field holds a value: it is not, nor does it lie in, what no field holds.
fn is_typed(parts: &PartStates, at: &str) -> bool {
    let mut at = at;
    loop {
        if matches!(parts.get(at), Some(State::Undeclared | State::Mismatch(_))) {
            return false;
        }
        match at.rfind('/') {
            Some(end) => at = at.get(..end).unwrap_or_default(),
            None => return true,
        }
    }
}

/// A pointer into `body` with `*` in place of indices; the key of a map may be a number, too.
fn any_element(body: &Value, at: &str) -> String {
    let mut out = String::with_capacity(at.len());
    let mut whole = Some(body);
    for step in at.split('/').skip(1) {
        let is_index = matches!(whole, Some(Value::Array(_)));
        out.push('/');
        out.push_str(if is_index { "*" } else { step });
        whole = whole.and_then(|value| value.pointer(&format!("/{step}")));
    }
    out
}

fn shown(holder: &Holder) -> String {
    match holder.field.as_str() {
        "" => holder.ty.clone(),
        field => format!("{}::{}: {}", holder.owner, raw(field), holder.ty),
    }
}

impl PayloadEffect {
    fn text(&self) -> String {
        match self {
            Self::Moves(from, to) => format!("moves: {from} -> {to}"),
            Self::Vanishes(field) => format!("vanishes into `extra`: {field} is removed"),
            Self::NoLongerTyped(field, wanted) => {
                format!(
                    "stops being typed: {field} takes {wanted} now, so that it is kept in `extra`"
                )
            }
            Self::BecomesTyped(field) => format!("becomes typed: {field}"),
        }
    }
}

impl PayloadReport {
    /// The report for people: each document, then all of them summed up by what they are of.
    pub fn text(&self) -> String {
        let mut out = String::new();
        // A `String` takes whatever is written to it.
        for document in &self.documents {
            let RecordedDocument {
                name,
                of,
                typed,
                values,
                ..
            } = document;
            let _ = writeln!(
                out,
                "{name} ({of}): fields hold {} of {values} values before and {} after",
                typed.0, typed.1
            );
            for (at, effect) in &document.effects {
                let _ = writeln!(out, "  {at} {}", effect.text());
            }
        }
        for (name, why) in &self.skipped {
            let _ = writeln!(out, "{name}: not read: {why}");
        }
        let mut sums: BTreeMap<(&str, &str, String), usize> = BTreeMap::new();
        for document in &self.documents {
            for (at, effect) in &document.effects {
                *sums.entry((&document.of, at, effect.text())).or_default() += 1;
            }
        }
        if !sums.is_empty() {
            out.push_str("\nIn all:\n");
        }
        for ((of, at, text), count) in &sums {
            let documents = plural(*count, "document", "documents");
            let _ = writeln!(out, "  {of} {at} {text} ({documents})");
        }
        let total =
            |side: fn(&RecordedDocument) -> usize| self.documents.iter().map(side).sum::<usize>();
        let _ = writeln!(
            out,
            "\n{} in {} of {}: fields hold {} of {} before and {} after",
            plural(self.documents.len(), "document", "documents"),
            self.files_read(),
            plural(self.files, "file", "files"),
            total(|d| d.typed.0),
            plural(total(|d| d.values), "value", "values"),
            total(|d| d.typed.1),
        );
        if !self.skipped.is_empty() {
            let skipped = plural(self.skipped.len(), "document is", "documents are");
            let _ = writeln!(out, "{skipped} not read");
        }
        out
    }

    fn files_read(&self) -> usize {
        let files: BTreeSet<&str> = self.documents.iter().map(|d| d.file.as_str()).collect();
        files.len()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::any_element;

    #[test]
    fn only_indices_of_lists_stand_for_any_element() {
        let body = json!({"by_year": {"2024": [{"1": "a"}]}, "a/b": [[7]]});
        assert_eq!(any_element(&body, "/by_year/2024/0/1"), "/by_year/2024/*/1");
        assert_eq!(any_element(&body, "/a~1b/0/0"), "/a~1b/*/*");
        assert_eq!(any_element(&body, ""), "");
        assert_eq!(any_element(&json!([{}]), "/0"), "/*");
    }
}
