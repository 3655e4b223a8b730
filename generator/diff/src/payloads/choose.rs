//! Which branch of a union a value is: by its tag, else by the kind of JSON and by the properties that are there.

use intercom_generator::emit::{self, Slot};
use intercom_generator::ir::{Branch, Constant, RuntimeType, Scalar, Shape, Type, TypeId, Union};
use serde_json::Value;

use super::runtime::PAGE_INFO;
use super::text::{is_integer, is_iso};
use crate::compiled::Compiled;

/// How well a branch suits a value, compared in the order of the fields.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Score {
    /// How close the kind of JSON is.
    kind: u8,
    /// How many of the value's properties are declared.
    known: usize,
    /// Whether all required properties are there.
    satisfied: bool,
    /// Whether all declared properties are there.
    complete: bool,
    /// Whether no union stands between.
    direct: bool,
}

impl Score {
    fn kind(kind: u8) -> Self {
        Self {
            kind,
            known: 0,
            satisfied: true,
            complete: false,
            direct: true,
        }
    }
}

/// The branch that a value is; none where two suit it alike.
pub(super) fn choose<'c>(
    compiled: &'c Compiled,
    union: &'c Union,
    value: &Value,
) -> Option<&'c Branch> {
    if let Some(text) = tag_of(union, value, &[]) {
        let mut tagged = (0..union.branches.len()).filter(|at| has_tag(union, *at, &text));
        if let (Some(at), None) = (tagged.next(), tagged.next()) {
            return union.branches.get(at);
        }
    }
    if value.is_null() {
        return None;
    }
    let (at, _) = best(compiled, union, value, &mut Vec::new())?;
    union.branches.get(at)
}

/// The value's tag as a string, unless it is not looked at.
fn tag_of(union: &Union, value: &Value, hidden: &[&str]) -> Option<String> {
    let tag = union.tag.as_ref()?;
    let first = tag.path.first()?;
    if hidden.contains(&first.as_str()) {
        return None;
    }
    let place = (tag.path.iter()).try_fold(value, |value, name| value.get(name))?;
    scalar_text(place)
}

fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn tags(union: &Union, at: usize) -> &[Constant] {
    let values = union.tag.as_ref().and_then(|tag| tag.values.get(at));
    values.map_or(&[], Vec::as_slice)
}

fn has_tag(union: &Union, at: usize, text: &str) -> bool {
    tags(union, at)
        .iter()
        .any(|constant| constant.text() == text)
}

type Best = Option<(usize, Score)>;

fn best<'v>(
    compiled: &Compiled,
    union: &'v Union,
    value: &Value,
    hidden: &mut Vec<&'v str>,
) -> Best {
    let tag = tag_of(union, value, hidden);
    let contradicts = |at: usize| {
        let text = tag.as_deref();
        text.is_some_and(|text| !tags(union, at).is_empty() && !has_tag(union, at, text))
    };
    if (0..union.branches.len()).any(|at| !contradicts(at)) {
        return best_of(compiled, union, value, hidden, |at| !contradicts(at));
    }
    // A tag that no branch knows says nothing, so the other properties decide.
    if !value.is_object() {
        return None;
    }
    let depth = hidden.len();
    // A tag within an object leaves the rest of that object to decide.
    if let Some([name]) = union.tag.as_ref().map(|tag| tag.path.as_slice()) {
        hidden.push(name);
    }
    let found = best_of(compiled, union, value, hidden, |_| true);
    hidden.truncate(depth);
    found.filter(|(_, score)| score.known > 0)
}

fn best_of<'v>(
    compiled: &Compiled,
    union: &'v Union,
    value: &Value,
    hidden: &mut Vec<&'v str>,
    fits: impl Fn(usize) -> bool,
) -> Best {
    let mut best: Best = None;
    let mut tie = false;
    for (at, branch) in union
        .branches
        .iter()
        .enumerate()
        .filter(|(at, _)| fits(*at))
    {
        let Some(score) = score(compiled, &branch.ty, value, hidden, 0) else {
            continue;
        };
        match best {
            Some((_, top)) if score == top => tie = true,
            Some((_, top)) if score < top => {}
            _ => (best, tie) = (Some((at, score)), false),
        }
    }
    best.filter(|_| !tie)
}

/// `None` if the type cannot take the value.
fn score(
    compiled: &Compiled,
    ty: &Type,
    value: &Value,
    hidden: &[&str],
    depth: usize,
) -> Option<Score> {
    let api = &compiled.api;
    match (api.resolve(ty), value) {
        (Type::Any | Type::Runtime(RuntimeType::PageNext), _) => Some(Score::kind(1)),
        (Type::Named(id), value) => match (&api[*id].shape, value) {
            (Shape::Union(union), _) => {
                // A union in a union that holds the first one again.
                if depth > 16 {
                    return None;
                }
                let mut hidden: Vec<&str> = hidden.to_vec();
                let (_, score) = best(compiled, union, value, &mut hidden)?;
                Some(Score {
                    direct: false,
                    ..score
                })
            }
            (Shape::Struct(_), Value::Object(_)) => properties(compiled, *id, value, hidden),
            (Shape::Enum(listed), value) => {
                let has = |text: &str| listed.strings().any(|one| one == text);
                match value {
                    Value::String(text) => Some(Score::kind(if has(text) { 6 } else { 3 })),
                    Value::Number(number) if has(&number.to_string()) => Some(Score::kind(3)),
                    _ => None,
                }
            }
            _ => None,
        },
        (Type::Map(_), Value::Object(_)) => Some(Score::kind(5)),
        (Type::Runtime(RuntimeType::PageInfo), Value::Object(object)) => {
            let known = PAGE_INFO
                .iter()
                .filter(|(name, _)| object.contains_key(*name))
                .count();
            Some(Score {
                kind: if known > 0 || object.is_empty() { 6 } else { 4 },
                known,
                satisfied: true,
                complete: known == PAGE_INFO.len(),
                direct: true,
            })
        }
        (Type::List(item), Value::Array(elements)) => {
            let first = elements.iter().find(|element| !element.is_null());
            let Some(first) = first else {
                return Some(Score::kind(5));
            };
            let inner = score(compiled, item, first, hidden, depth + 1);
            Some(inner.map_or(Score::kind(2), |score| Score {
                kind: 5 + score.kind,
                ..score
            }))
        }
        (Type::Scalar(scalar), value) => scalar_kind(*scalar, value).map(Score::kind),
        _ => None,
    }
}

/// Other than a field, a union takes no scalar of another kind.
fn scalar_kind(scalar: Scalar, value: &Value) -> Option<u8> {
    match value {
        Value::Bool(_) => (scalar == Scalar::Boolean).then_some(5),
        Value::Number(number) => {
            let text = number.to_string();
            let canonical = number.as_i64().is_some_and(|n| n.to_string() == text);
            match scalar {
                Scalar::Integer | Scalar::Timestamp if canonical => Some(5),
                Scalar::Integer if is_integer(&text) => Some(3),
                Scalar::Number => Some(4),
                Scalar::Timestamp => Some(1),
                _ => None,
            }
        }
        Value::String(text) => match scalar {
            Scalar::DateTime => Some(if is_iso(text) { 5 } else { 2 }),
            Scalar::String | Scalar::Id(_) => Some(4),
            Scalar::Timestamp => is_iso(text).then_some(3),
            _ => None,
        },
        _ => None,
    }
}

fn properties(compiled: &Compiled, id: TypeId, value: &Value, hidden: &[&str]) -> Option<Score> {
    let (Shape::Struct(s), Value::Object(object)) = (&compiled.api[id].shape, value) else {
        return None;
    };
    let direction = compiled.analysis.direction(id);
    let get = |name: &str| object.get(name).filter(|_| !hidden.contains(&name));
    let shown = object
        .keys()
        .filter(|key| !hidden.contains(&key.as_str()))
        .count();
    let (mut known, mut satisfied, mut complete) = (0, true, true);
    for field in &s.fields {
        let there = get(&field.name);
        match emit::slot(field, direction) {
            Slot::Constant => {
                let Some(value) = there else { continue };
                let wanted = field.constant.as_ref().map_or("null", Constant::text);
                if scalar_text(value).as_deref() != Some(wanted) {
                    return None;
                }
                known += 1;
            }
            slot => {
                known += usize::from(there.is_some());
                complete &= there.is_some();
                satisfied &= slot != Slot::Required || there.is_some();
            }
        }
    }
    Some(Score {
        kind: if known > 0 || shown == 0 { 6 } else { 4 },
        known,
        satisfied,
        complete,
        direct: true,
    })
}
