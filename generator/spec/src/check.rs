//! Checks that a document has the shape of OpenAPI 3.0, before it is read as such.
//!
//! The object model reports a mismatch without its place, and tries the alternatives of every
//! level above it in turn, which takes exponential time in a deep document. So everything that
//! could make it fail is found here first, each with its pointer.

use serde_json::{Map, Value};

use super::node::{NodeKind, ValueForm};
use super::project::is_extension;
use crate::pointer::push;

/// No real description comes near this; it bounds every recursion over a document.
const DEEPEST: usize = 160;

/// Why a place that is not as OpenAPI 3.0 wants it is refused.
pub(crate) const INVALID: &str = "the document is not OpenAPI 3.0";

/// A place that is not as OpenAPI 3.0 wants it, or that leads too far.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) pointer: String,
    pub(crate) what: String,
    pub(crate) why: &'static str,
    pub(crate) remedy: &'static str,
}

/// What to think of a keyword that OpenAPI 3.0 does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// It says something that would not be heeded.
    Refuse,
    /// The projection leaves it out and says so.
    Ignore,
}

/// Everything that is wrong with `document`: with its shape, or else with how far its schemas lead to one another.
pub(crate) fn check(document: &Value, unknown: Unknown) -> Vec<Complaint> {
    let found = check_shape(document, unknown);
    if found.is_empty() {
        return super::depth::too_long(document);
    }
    found
}

/// Everything that is wrong with the shape of `document`.
pub(crate) fn check_shape(document: &Value, unknown: Unknown) -> Vec<Complaint> {
    let mut checker = Checker {
        found: Vec::new(),
        pointer: String::new(),
        depth: 0,
        unknown,
    };
    checker.edition(document);
    if checker.found.is_empty() {
        checker.node(NodeKind::Document, document, None);
    }
    checker.found
}

/// Why a node is not of the kind that belongs at a place; none if it is.
pub(super) fn mismatch(kind: NodeKind, node: &Map<String, Value>) -> Option<String> {
    let mut checker = Checker {
        found: Vec::new(),
        pointer: String::new(),
        depth: 0,
        unknown: Unknown::Refuse,
    };
    checker.mapping(kind, node, None);
    let first = checker.found.into_iter().next()?;
    Some(match first.pointer.as_str() {
        "" => first.what,
        below => format!("at {below}, {}", first.what),
    })
}

struct Checker {
    found: Vec<Complaint>,
    pointer: String,
    depth: usize,
    unknown: Unknown,
}

impl Checker {
    fn complain(&mut self, what: impl Into<String>, remedy: &'static str) {
        self.found.push(Complaint {
            pointer: self.pointer.clone(),
            what: what.into(),
            why: INVALID,
            remedy,
        });
    }

    fn edition(&mut self, document: &Value) {
        let Value::Object(map) = document else {
            let what = format!("the document is {}, not a mapping", kind_of(document));
            return self.complain(what, "an OpenAPI document begins with `openapi: 3.0.x`");
        };
        let remedy = "convert the description to OpenAPI 3.0";
        match map.get("openapi") {
            Some(Value::String(edition)) if edition.starts_with("3.0.") || edition == "3.0" => {}
            Some(edition) => {
                let what = format!("this is OpenAPI {edition}, and only 3.0 is understood");
                self.within("openapi", |this| this.complain(what, remedy));
            }
            None if map.contains_key("swagger") => {
                self.complain(
                    "this is Swagger, and only OpenAPI 3.0 is understood",
                    remedy,
                );
            }
            None => self.complain(
                "this is not an OpenAPI document: the key `openapi` is missing",
                remedy,
            ),
        }
    }

    /// Checks a node, which stands below `name` where that is a name and not a keyword.
    fn node(&mut self, kind: NodeKind, value: &Value, name: Option<&str>) {
        let Value::Object(map) = value else {
            let what = format!(
                "a {} belongs here, and this is {}",
                kind.name(),
                kind_of(value)
            );
            return self.complain(what, "write a mapping here");
        };
        self.mapping(kind, map, name);
    }

    fn mapping(&mut self, kind: NodeKind, map: &Map<String, Value>, name: Option<&str>) {
        if kind == NodeKind::Callback {
            return self.children(map, NodeKind::PathItem, kind);
        }
        for (key, value) in map {
            let Some(field) = kind.field(key) else {
                if self.unknown == Unknown::Refuse && !key.starts_with("x-") {
                    self.within(key, |this| {
                        this.complain(
                            format!("OpenAPI 3.0 knows no `{key}` in a {}", kind.name()),
                            "say it in words of OpenAPI 3.0, or remove it",
                        )
                    });
                }
                continue;
            };
            self.within(key, |this| this.field(field.shape, value, kind));
        }
        if !map.contains_key("$ref") {
            if matches!(kind, NodeKind::Parameter | NodeKind::Header) {
                self.parameter(kind, map);
            }
            for field in kind.fields().iter().filter(|field| field.needed) {
                // Words for people, which the projection writes anyway.
                let is_written =
                    field.shape == ValueForm::Phrase && self.unknown == Unknown::Ignore;
                if !map.contains_key(field.key) && !is_written {
                    let name = name.map(|name| format!("`{name}` ")).unwrap_or_default();
                    let what = format!("the {} {name}has no `{}`", kind.name(), field.key);
                    self.complain(what, "add it");
                }
            }
        }
    }

    fn parameter(&mut self, kind: NodeKind, map: &Map<String, Value>) {
        if map.contains_key("schema") == map.contains_key("content") {
            let what = format!("the {} needs either `schema` or `content`", kind.name());
            self.complain(what, "say what its values are, once");
        }
        let places = ["path", "query", "header", "cookie"];
        if let Some(Value::String(place)) = map.get("in")
            && !places.contains(&place.as_str())
        {
            let what = format!("no parameter of OpenAPI 3.0 is in `{place}`");
            self.within("in", |this| {
                this.complain(what, "use path, query, header or cookie")
            });
        }
    }

    /// Such as a correction that upstream has made as well.
    fn twins(&mut self, list: &[Value]) {
        let named = |one: &Value| Some((one.get("name")?.clone(), one.get("in")?.clone()));
        for (index, parameter) in list.iter().enumerate() {
            let Some((name, place)) = named(parameter) else {
                continue;
            };
            let twin = list[..index]
                .iter()
                .filter_map(named)
                .any(|one| one == (name.clone(), place.clone()));
            if twin {
                let what = format!("the parameter {name} in {place} is declared twice");
                self.within(&index.to_string(), |this| {
                    this.complain(what, "remove one of them")
                });
            }
        }
    }

    fn field(&mut self, shape: ValueForm, value: &Value, parent: NodeKind) {
        let wanted = match (shape, value) {
            (ValueForm::Any | ValueForm::Aside, _)
            | (
                ValueForm::Text | ValueForm::Title | ValueForm::Prose | ValueForm::Phrase,
                Value::String(_),
            )
            | (ValueForm::Flag | ValueForm::OneOrFlag(_), Value::Bool(_))
            | (ValueForm::Number, Value::Number(_))
            | (ValueForm::Values, Value::Array(_)) => return,
            (ValueForm::Count, Value::Number(number)) if number.is_u64() => return,
            (ValueForm::Names, Value::Array(list)) => return self.texts(list),
            (ValueForm::TextMap | ValueForm::NamesToProse, Value::Object(map))
                if map.values().all(Value::is_string) =>
            {
                return;
            }
            (ValueForm::One(kind), _) | (ValueForm::OneOrFlag(kind), Value::Object(_)) => {
                return self.node(kind, value, None);
            }
            (ValueForm::Map(kind), Value::Object(map)) => return self.children(map, kind, parent),
            (ValueForm::List(kind), Value::Array(list)) => {
                if kind == NodeKind::Parameter {
                    self.twins(list);
                }
                for (index, value) in list.iter().enumerate() {
                    self.within(&index.to_string(), |this| this.node(kind, value, None));
                }
                return;
            }
            (ValueForm::Text | ValueForm::Title | ValueForm::Prose | ValueForm::Phrase, _) => {
                "a string"
            }
            (ValueForm::Flag, _) => "`true` or `false`",
            (ValueForm::Number, _) => "a number",
            (ValueForm::Count, _) => "an integer, zero or more,",
            (ValueForm::Names, _) => "a list of strings",
            (ValueForm::Values | ValueForm::List(_), _) => "a list",
            (ValueForm::TextMap | ValueForm::NamesToProse, _) => {
                "a mapping from strings to strings"
            }
            (ValueForm::Map(_), _) => "a mapping",
            (ValueForm::OneOrFlag(_), _) => "a mapping, `true` or `false`",
        };
        let mut what = format!("{wanted} belongs here, and this is {}", kind_of(value));
        if value.is_array() && self.pointer.ends_with("/type") {
            what.push_str(
                " of types, as in OpenAPI 3.1; 3.0 has one type, and `nullable: true` for null",
            );
        }
        self.complain(what, "write what OpenAPI 3.0 allows at this place");
    }

    fn texts(&mut self, list: &[Value]) {
        for (index, value) in list
            .iter()
            .enumerate()
            .filter(|(_, value)| !value.is_string())
        {
            let what = format!("a string belongs here, and this is {}", kind_of(value));
            self.within(&index.to_string(), |this| {
                this.complain(what, "put it in quotes")
            });
        }
    }

    fn children(&mut self, map: &Map<String, Value>, kind: NodeKind, parent: NodeKind) {
        for (key, value) in map {
            if is_extension(parent, kind, key) {
                continue;
            }
            if (parent, kind) == (NodeKind::Document, NodeKind::PathItem) && !key.starts_with('/') {
                let what = format!("the path `{key}` does not begin with `/`");
                self.within(key, |this| this.complain(what, "write the `/` too"));
            }
            self.within(key, |this| this.node(kind, value, Some(key)));
        }
    }

    fn within(&mut self, token: &str, work: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        push(&mut self.pointer, token);
        self.depth += 1;
        if self.depth > DEEPEST {
            self.complain(
                format!("this is nested more than {DEEPEST} levels deep"),
                "move the inner levels to components and use `$ref`",
            );
        } else {
            work(self);
        }
        self.depth -= 1;
        self.pointer.truncate(length);
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty (null)",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
