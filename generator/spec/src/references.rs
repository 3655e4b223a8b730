//! References that the object model cannot follow: to a parameter, a response, a path or anything else but a schema that
//! stands in another place than its section of `components`.

use serde_json::{Map, Value};

use super::METHODS;
use super::check::{Complaint, INVALID, mismatch};
use super::node::{NodeKind, ValueForm};
use crate::hash::HashSet;
use crate::pointer::{Pointer, join};

/// How many nodes are copied at most. A document that wants more refers to itself in rounds.
const MOST_COPIES: usize = 20_000;

/// Puts a copy of what they lead to in the place of such references. References to schemas stay, and so do those to
/// components and those that lead nowhere, which lowering refuses with their place. A reference to another kind of node
/// stays as well, and is given back: the object model would drop what it does not know of the copy.
pub(crate) fn resolve(document: &mut Value) -> Vec<Complaint> {
    let mut misled = Vec::new();
    let mut places = Vec::new();
    gather(NodeKind::Document, document, "", &mut places);
    // The ids that stay those of their operations, where a path is another one's.
    let mut ids = HashSet::default();
    if let Some(Value::Object(paths)) = document.get("paths") {
        let items = paths.values().filter_map(Value::as_object);
        for operation in items.flat_map(|item| METHODS.iter().filter_map(|m| item.get(*m))) {
            ids.extend(id(operation).map(str::to_owned));
        }
    }
    for (kind, pointer) in places.into_iter().take(MOST_COPIES) {
        let Some(node) = document.pointer(&pointer).and_then(Value::as_object) else {
            continue;
        };
        let Some(mut copy) = followed(document, kind, node) else {
            continue;
        };
        if let Some(wrong) = mismatch(kind, &copy) {
            let to = node.get("$ref").and_then(Value::as_str).unwrap_or_default();
            misled.push(Complaint {
                what: format!(
                    "the reference `{to}` does not lead to a {}: {wrong}",
                    kind.name()
                ),
                pointer: join(&pointer, "$ref"),
                why: INVALID,
                remedy: "point it at a node of the kind that belongs at this place",
            });
            continue;
        }
        if kind == NodeKind::PathItem {
            // What stands beside the reference is of this path.
            for (key, value) in node.iter().filter(|(key, _)| *key != "$ref") {
                copy.insert(key.clone(), value.clone());
            }
            for operation in METHODS.iter().filter(|method| !node.contains_key(**method)) {
                let operation = copy.get_mut(*operation).and_then(Value::as_object_mut);
                let Some(operation) = operation else { continue };
                // An id names one operation: those of the copy are called after their own path.
                let taken = operation.get("operationId").and_then(Value::as_str);
                if taken.is_some_and(|id| !ids.insert(id.to_owned())) {
                    operation.shift_remove("operationId");
                }
            }
        }
        if let Some(node) = document.pointer_mut(&pointer) {
            *node = Value::Object(copy);
        }
    }
    misled
}

fn id(operation: &Value) -> Option<&str> {
    operation.get("operationId")?.as_str()
}

/// The places of the references, what stands inside of a place before it.
fn gather(kind: NodeKind, value: &Value, pointer: &str, places: &mut Vec<(NodeKind, String)>) {
    let Value::Object(map) = value else { return };
    if matches!(kind, NodeKind::Schema | NodeKind::Callback) {
        return;
    }
    for (key, value) in map {
        let at = || join(pointer, key);
        match (kind.field(key).map(|field| field.shape), value) {
            (Some(ValueForm::One(kind)), value) => gather(kind, value, &at(), places),
            (Some(ValueForm::Map(kind)), Value::Object(map)) => {
                for (name, value) in map {
                    gather(kind, value, &join(&at(), name), places);
                }
            }
            (Some(ValueForm::List(kind)), Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    gather(kind, value, &join(&at(), &index.to_string()), places);
                }
            }
            _ => {}
        }
    }
    if map.get("$ref").is_some_and(Value::is_string) && kind.field("$ref").is_some() {
        places.push((kind, pointer.to_owned()));
    }
}

/// The node at the end of a chain of references, unless all of the chain are components of its kind.
fn followed(
    document: &Value,
    kind: NodeKind,
    node: &Map<String, Value>,
) -> Option<Map<String, Value>> {
    let mut at = node;
    let mut is_elsewhere = kind == NodeKind::PathItem;
    let mut seen = HashSet::default();
    while let Some(reference) = at.get("$ref").and_then(Value::as_str) {
        if !seen.insert(reference) {
            return None;
        }
        let to = Pointer::of_reference(reference)?;
        let section = section(kind).map(|section| Pointer::of(["components", section]));
        is_elsewhere |= to.parent() != section || section.is_none();
        at = document.pointer(to.as_str())?.as_object()?;
    }
    is_elsewhere.then(|| at.clone())
}

/// The section of `components` that nodes of a kind have.
pub(crate) const fn section(kind: NodeKind) -> Option<&'static str> {
    Some(match kind {
        NodeKind::Schema => "schemas",
        NodeKind::Parameter => "parameters",
        NodeKind::Header => "headers",
        NodeKind::RequestBody => "requestBodies",
        NodeKind::Response => "responses",
        NodeKind::SecurityScheme => "securitySchemes",
        NodeKind::Link => "links",
        NodeKind::Callback => "callbacks",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_to_other_places_become_copies_and_those_to_components_stay() {
        let parameter = json!({"name": "page", "in": "query", "schema": {"type": "integer"}});
        let mut document = json!({
            "paths": {
                "/a": {"get": {
                    "operationId": "getA",
                    "parameters": [parameter],
                    "responses": {"200": {"description": "OK"}},
                }},
                "/b": {"get": {
                    "parameters": [{"$ref": "#/paths/~1a/get/parameters/0"}, {"$ref": "#/components/parameters/c"}],
                    "responses": {"200": {"$ref": "#/paths/~1a/get/responses/200"}, "404": {"$ref": "#/nowhere"}},
                }},
                "/c": {"$ref": "#/paths/~1a", "parameters": []},
                "/d": {"$ref": "#/paths/~1d"},
            },
            "components": {"parameters": {"c": {"$ref": "#/components/parameters/d"}, "d": parameter}},
        });
        resolve(&mut document);
        let b = &document["paths"]["/b"]["get"];
        assert_eq!(b["parameters"][0], parameter);
        assert_eq!(
            b["parameters"][1],
            json!({"$ref": "#/components/parameters/c"})
        );
        assert_eq!(b["responses"]["200"], json!({"description": "OK"}));
        assert_eq!(b["responses"]["404"], json!({"$ref": "#/nowhere"}));
        let c = &document["paths"]["/c"];
        assert_eq!(c["get"]["parameters"][0], parameter);
        assert_eq!(
            c["get"]["operationId"],
            Value::Null,
            "the id is that of the other path"
        );
        assert_eq!(c["parameters"], json!([]));
        assert_eq!(document["paths"]["/d"], json!({"$ref": "#/paths/~1d"}));
        assert_eq!(document["paths"]["/a"]["get"]["operationId"], "getA");
    }
}
