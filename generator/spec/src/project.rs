//! From a vendor's document to its interface facts: what a client needs to be generated, without
//! the words and examples, which are the vendor's own.

use serde_json::{Map, Value};

use super::hoist::hoist;
use super::node::{EXTENSIONS_KEPT, NodeKind, ValueForm};
use crate::pointer::{join, push};

/// A title of more words is a sentence about the schema, not a name for it.
const LONGEST_TITLE: usize = 8;

/// A document's facts, and what could not be judged.
#[derive(Debug, Clone)]
pub struct Projection {
    /// The facts, with the keywords of every node in canonical order.
    pub value: Value,
    /// Pointers of keywords that OpenAPI 3.0 does not know; they are not in `value`.
    pub unknown: Vec<String>,
}

/// Keeps the facts of `document` and drops its prose.
///
/// Descriptions, summaries, examples, links to documentation and extensions go; everything that
/// shapes the interface stays, and so does a property that is merely called `description`. The
/// description that OpenAPI demands of a response becomes the phrase of its status. Paths,
/// schemas and properties keep the document's order; keywords get one fixed order. What is referred
/// to outside of the places that OpenAPI knows (`#/definitions/Pet`) becomes a component. Projecting a
/// projection changes nothing.
///
/// ```
/// use intercom_spec::project::project;
/// use serde_json::json;
///
/// let facts = project(&json!({
///     "components": {"schemas": {"note": {
///         "description": "words",
///         "properties": {"description": {"type": "string", "example": "words"}},
///     }}},
/// }));
/// assert_eq!(facts.value, json!({
///     "components": {"schemas": {"note": {"properties": {"description": {"type": "string"}}}}},
/// }));
/// ```
#[must_use]
pub fn project(document: &Value) -> Projection {
    let mut projector = Projector {
        unknown: Vec::new(),
        pointer: String::new(),
    };
    let mut value = projector.node(NodeKind::Document, document, "");
    hoist(document, &mut value, &mut |kind, node| {
        projector.node(kind, node, "")
    });
    Projection {
        value,
        unknown: projector.unknown,
    }
}

struct Projector {
    unknown: Vec<String>,
    pointer: String,
}

impl Projector {
    /// `name` is the key under which the node stands: a response's status.
    fn node(&mut self, kind: NodeKind, value: &Value, name: &str) -> Value {
        let Value::Object(map) = value else {
            // Not what belongs here; loading the result says so, with the line.
            return value.clone();
        };
        if kind == NodeKind::Callback {
            return self.children(map, NodeKind::PathItem, kind);
        }
        let mut facts = Map::new();
        for field in kind.fields() {
            let phrase = Value::Null;
            let absent =
                (field.shape == ValueForm::Phrase && !map.contains_key("$ref")).then_some(&phrase);
            if let Some(value) = map.get(field.key).or(absent)
                && let Some(fact) =
                    self.within(field.key, |this| this.field(field.shape, value, name, kind))
            {
                facts.insert(field.key.to_owned(), fact);
            }
        }
        for (key, value) in map {
            if EXTENSIONS_KEPT.contains(&key.as_str()) {
                facts.insert(key.clone(), value.clone());
            } else if !key.starts_with("x-") && kind.field(key).is_none() {
                self.unknown.push(join(&self.pointer, key));
            }
        }
        Value::Object(facts)
    }

    fn field(
        &mut self,
        shape: ValueForm,
        value: &Value,
        name: &str,
        parent: NodeKind,
    ) -> Option<Value> {
        Some(match (shape, value) {
            (ValueForm::Prose | ValueForm::Aside, _) => return None,
            (ValueForm::Title, Value::String(title))
                if title.split_whitespace().count() > LONGEST_TITLE =>
            {
                return None;
            }
            (ValueForm::Phrase, _) => Value::String(phrase(name).to_owned()),
            (ValueForm::NamesToProse, Value::Object(map)) => map
                .keys()
                .map(|key| (key.clone(), Value::String(String::new())))
                .collect(),
            (ValueForm::One(kind) | ValueForm::OneOrFlag(kind), _) => self.node(kind, value, ""),
            (ValueForm::Map(kind), Value::Object(map)) => self.children(map, kind, parent),
            (ValueForm::List(kind), Value::Array(list)) => list
                .iter()
                .enumerate()
                .map(|(index, value)| {
                    self.within(&index.to_string(), |this| this.node(kind, value, ""))
                })
                .collect(),
            _ => value.clone(),
        })
    }

    fn children(&mut self, map: &Map<String, Value>, kind: NodeKind, parent: NodeKind) -> Value {
        map.iter()
            .filter(|(key, _)| !is_extension(parent, kind, key))
            .map(|(key, value)| {
                (
                    key.clone(),
                    self.within(key, |this| this.node(kind, value, key)),
                )
            })
            .collect()
    }

    fn within<T>(&mut self, token: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        push(&mut self.pointer, token);
        let result = work(self);
        self.pointer.truncate(length);
        result
    }
}

/// Whether `key` in a map of `kind` below `parent` is an extension rather than a name. A schema, a
/// property or a component may well be called `x-y`; a path or a status may not.
pub(crate) fn is_extension(parent: NodeKind, kind: NodeKind, key: &str) -> bool {
    let nameless = matches!(
        (parent, kind),
        (NodeKind::Document | NodeKind::Callback, NodeKind::PathItem)
            | (NodeKind::Operation, NodeKind::Response)
    );
    nameless && key.starts_with("x-")
}

/// The phrase that HTTP gives a status; it stands where OpenAPI demands a description.
fn phrase(status: &str) -> &'static str {
    match status {
        "default" => "Default",
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "Non-Authoritative Information",
        "204" => "No Content",
        "205" => "Reset Content",
        "206" => "Partial Content",
        "207" => "Multi-Status",
        "301" => "Moved Permanently",
        "302" => "Found",
        "303" => "See Other",
        "304" => "Not Modified",
        "307" => "Temporary Redirect",
        "308" => "Permanent Redirect",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "402" => "Payment Required",
        "403" => "Forbidden",
        "404" => "Not Found",
        "405" => "Method Not Allowed",
        "406" => "Not Acceptable",
        "408" => "Request Timeout",
        "409" => "Conflict",
        "410" => "Gone",
        "411" => "Length Required",
        "412" => "Precondition Failed",
        "413" => "Content Too Large",
        "414" => "URI Too Long",
        "415" => "Unsupported Media Type",
        "416" => "Range Not Satisfiable",
        "418" => "I'm a teapot",
        "421" => "Misdirected Request",
        "422" => "Unprocessable Content",
        "423" => "Locked",
        "424" => "Failed Dependency",
        "425" => "Too Early",
        "426" => "Upgrade Required",
        "428" => "Precondition Required",
        "429" => "Too Many Requests",
        "431" => "Request Header Fields Too Large",
        "451" => "Unavailable For Legal Reasons",
        "500" => "Internal Server Error",
        "501" => "Not Implemented",
        "502" => "Bad Gateway",
        "503" => "Service Unavailable",
        "504" => "Gateway Timeout",
        "1XX" => "Informational",
        "2XX" => "Successful",
        "3XX" => "Redirection",
        "4XX" => "Client Error",
        "5XX" => "Server Error",
        // A component's name, or a status that HTTP does not register.
        _ => "Response",
    }
}
