//! How far schemas lead to one another without a property between them: through references, compositions and elements.
//!
//! A value has to be read through all of that at once, so the passes follow it by recursion. A description in which it is
//! longer than anybody writes is refused here, before any of them runs out of stack or time.

use serde_json::Value;

use super::check::Complaint;
use crate::hash::HashMap;
use crate::pointer::{Pointer, join};

/// The longest way that is followed. Real descriptions stay below twenty.
const LONGEST: usize = 256;

/// The schemas below `components` from which the way is too long, without those that only lead to another one of them.
pub(crate) fn too_long(document: &Value) -> Vec<Complaint> {
    let mut ways = Ways {
        document,
        known: HashMap::default(),
    };
    let schemas = document.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
    // Most schemas lead to others by properties alone.
    let leading = schemas.filter(|(_, schema)| {
        let mut found = Vec::new();
        references(schema, 1, &mut found);
        !found.is_empty()
    });
    leading
        .map(|(name, _)| join("/components/schemas", name))
        .filter(|pointer| ways.is_first_too_long(pointer))
        .map(|pointer| Complaint {
            pointer,
            what: format!(
                "more than {LONGEST} schemas lead to one another here, through references, compositions and elements"
            ),
            why: "reading it would take time and memory out of proportion",
            remedy: "refer to the schema at the end, or put a property between two of them",
        })
        .collect()
}

struct Ways<'a> {
    document: &'a Value,
    /// How long the longest way from a schema is, by its pointer. `None` while it is looked for: a way that comes round
    /// ends there.
    known: HashMap<String, Option<usize>>,
}

impl Ways<'_> {
    fn is_first_too_long(&mut self, pointer: &str) -> bool {
        if self.length(pointer) <= LONGEST {
            return false;
        }
        let next = self.next(pointer);
        next.iter().all(|(to, _)| self.length(to) <= LONGEST)
    }

    /// The longest way from the schema at `pointer`. Not by recursion, since that is what it guards.
    fn length(&mut self, pointer: &str) -> usize {
        let mut open = vec![pointer.to_owned()];
        while let Some(at) = open.last().cloned() {
            let next = self.next(&at);
            let Some(length) = self.known.get(&at).copied() else {
                self.known.insert(at, None);
                let targets = next.into_iter().map(|(to, _)| to);
                open.extend(targets.filter(|to| !self.known.contains_key(to)));
                continue;
            };
            open.pop();
            if length.is_none() {
                let steps = next.iter().map(|(to, steps)| {
                    let further = self.known.get(to).copied().flatten();
                    steps.saturating_add(further.unwrap_or_default())
                });
                let longest = steps.max().unwrap_or_default();
                self.known.insert(at, Some(longest));
            }
        }
        self.known
            .get(pointer)
            .copied()
            .flatten()
            .unwrap_or_default()
    }

    /// Where the references of a schema lead, without those below properties, each with its steps.
    fn next(&self, pointer: &str) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        if let Some(schema) = self.document.pointer(pointer) {
            references(schema, 1, &mut found);
        }
        found
    }
}

/// Inline schemas are nested no deeper than the document is allowed to be.
fn references(schema: &Value, steps: usize, found: &mut Vec<(String, usize)>) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        found.extend(Pointer::of_reference(reference).map(|to| (to.as_str().to_owned(), steps)));
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for part in schema
            .get(keyword)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            references(part, steps + 1, found);
        }
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(part) = schema.get(keyword) {
            references(part, steps + 1, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    fn chain(length: usize, link: impl Fn(Value) -> Value) -> Value {
        let schema = |at: usize| match at {
            0 => json!({"type": "string"}),
            _ => link(json!({"$ref": format!("#/components/schemas/s{}", at - 1)})),
        };
        let schemas: Map<_, _> = (0..=length)
            .map(|at| (format!("s{at}"), schema(at)))
            .collect();
        json!({"components": {"schemas": schemas}})
    }

    #[test]
    fn only_the_schema_where_the_way_gets_too_long_is_named() {
        assert_eq!(too_long(&chain(LONGEST, |next| next)), []);
        let found = too_long(&chain(4_000, |next| next));
        let pointers: Vec<_> = found.iter().map(|one| one.pointer.as_str()).collect();
        assert_eq!(pointers, ["/components/schemas/s257"]);
        assert_eq!(
            too_long(&chain(4_000, |next| json!({"allOf": [next]}))).len(),
            1
        );
        assert_eq!(
            too_long(&chain(
                4_000,
                |next| json!({"type": "array", "items": next})
            ))
            .len(),
            1
        );
    }

    #[test]
    fn a_property_ends_the_way_and_so_does_a_circle() {
        let through = |next: Value| json!({"type": "object", "properties": {"p": next}});
        assert_eq!(too_long(&chain(4_000, through)), []);
        let mut circle = chain(100, |next| json!({"oneOf": [next, {"type": "string"}]}));
        circle["components"]["schemas"]["s0"] = json!({"$ref": "#/components/schemas/s100"});
        assert_eq!(too_long(&circle), []);
    }
}
