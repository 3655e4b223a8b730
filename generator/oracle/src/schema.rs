//! A schema with everything it is composed of, as one list of keywords.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::document::{Node, resolved};

/// What a schema and the members of its `allOf` say together.
#[derive(Default)]
pub(crate) struct Schema<'a> {
    /// The pointers of the schema and of the references that lead to it, outermost first.
    pub(crate) pointers: Vec<String>,
    /// The pointer of the schema itself.
    pub(crate) at: String,
    pub(crate) kind: Option<&'a str>,
    pub(crate) format: Option<&'a str>,
    /// `x-runtime-type`: a type whose JSON the client's runtime lays down.
    pub(crate) runtime_type: Option<&'a str>,
    pub(crate) properties: IndexMap<String, Vec<Node<'a>>>,
    pub(crate) required: Vec<String>,
    /// What each schema that has elements says of them.
    pub(crate) items: Vec<Node<'a>>,
    /// The schema of undeclared properties; any value for `true`.
    pub(crate) additional: Option<Node<'a>>,
    /// The lists of alternatives: one for each schema that has some.
    pub(crate) choices: Vec<Vec<Node<'a>>>,
    /// Properties that may not stand beside those that the first alternative of a `oneOf` requires.
    pub(crate) excluded: Vec<String>,
    pub(crate) discriminator: Option<Node<'a>>,
    /// The values that every `enum` lists, without null.
    pub(crate) values: Option<Vec<Value>>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) step: Option<f64>,
    /// `minLength` or `minItems`.
    pub(crate) at_least: Option<usize>,
    /// `maxLength` or `maxItems`.
    pub(crate) at_most: Option<usize>,
    pub(crate) pattern: Option<&'a str>,
    pub(crate) default: Option<Value>,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
}

impl<'a> Schema<'a> {
    /// Reads a schema, following references and `allOf`.
    pub(crate) fn of(root: &'a Value, node: Node<'a>) -> Self {
        let mut schema = Schema::default();
        if let Some(node) = resolved(root, node) {
            schema.pointers.clone_from(&node.pointers);
            node.pointer().clone_into(&mut schema.at);
            schema.gather(root, &node, &mut HashSet::new());
        }
        schema
    }

    /// What several schemas say of one place.
    pub(crate) fn all(root: &'a Value, nodes: &[Node<'a>]) -> Self {
        let mut schema = Schema::default();
        let mut met = HashSet::new();
        for node in nodes.iter().filter_map(|node| resolved(root, node.clone())) {
            schema.pointers.extend(node.pointers.iter().cloned());
            node.pointer().clone_into(&mut schema.at);
            schema.gather(root, &node, &mut met);
        }
        schema
    }

    /// Adds what a schema says. A schema that is met a second time adds nothing, and may be composed of itself.
    fn gather(&mut self, root: &'a Value, node: &Node<'a>, met: &mut HashSet<String>) {
        if !met.insert(node.pointer().to_owned()) {
            return;
        }
        let members = node.elements("allOf");
        for member in &members {
            if let Some(member_node) = resolved(root, member.clone()) {
                // One member alone is what this schema is: the client may know it by either pointer.
                if members.len() == 1 {
                    self.pointers.extend(member_node.pointers.iter().cloned());
                }
                self.gather(root, &member_node, met);
            }
        }
        for (name, property) in node.entries("properties") {
            self.properties.entry(name).or_default().push(property);
        }
        self.required.extend(node.texts("required"));
        self.kind = match (self.kind, node.text("type")) {
            (Some("integer"), Some("number")) => self.kind,
            (known, own) => own.or(known),
        };
        self.format = node.text("format").or(self.format);
        self.runtime_type = node.text("x-runtime-type").or(self.runtime_type);
        self.pattern = node.text("pattern").or(self.pattern);
        self.items.extend(node.child("items"));
        if let Some(additional) = node.child("additionalProperties")
            && additional.value.as_bool() != Some(false)
        {
            self.additional = Some(additional);
        }
        for keyword in ["oneOf", "anyOf"] {
            let branches = node.elements(keyword);
            if keyword == "oneOf" && branches.iter().all(Node::only_requires) {
                self.excluded.extend(excluded(&branches));
            }
            // One of each, where both are there.
            if !branches.is_empty() {
                self.choices.push(branches);
            }
        }
        self.discriminator = node.child("discriminator").or(self.discriminator.take());
        self.read_limits(node);
        self.read_only |= node.flag("readOnly");
        self.write_only |= node.flag("writeOnly");
        if let Some(default) = node.value.get("default") {
            self.default = Some(default.clone());
        }
        if let Some(Value::Array(listed)) = node.value.get("enum") {
            let listed: Vec<_> = listed.iter().filter(|v| !v.is_null()).cloned().collect();
            self.values = Some(match self.values.take() {
                Some(known) if known.iter().any(|v| listed.contains(v)) => {
                    known.into_iter().filter(|v| listed.contains(v)).collect()
                }
                _ => listed,
            });
        }
    }

    fn read_limits(&mut self, node: &Node<'a>) {
        let step = node.number("multipleOf").filter(|step| *step > 0.0);
        self.step = step.or(self.step);
        let beyond = step.unwrap_or(1.0);
        if let Some(minimum) = node.number("minimum") {
            let over = if node.flag("exclusiveMinimum") {
                beyond
            } else {
                0.0
            };
            self.minimum = Some(
                self.minimum
                    .map_or(minimum + over, |m| m.max(minimum + over)),
            );
        }
        if let Some(maximum) = node.number("maximum") {
            let under = if node.flag("exclusiveMaximum") {
                beyond
            } else {
                0.0
            };
            self.maximum = Some(
                self.maximum
                    .map_or(maximum - under, |m| m.min(maximum - under)),
            );
        }
        for keyword in ["minLength", "minItems"] {
            self.at_least = node.count(keyword).or(self.at_least);
        }
        for keyword in ["maxLength", "maxItems"] {
            self.at_most = node.count(keyword).or(self.at_most);
        }
    }

    /// Whether the schema describes objects with declared properties.
    pub(crate) fn is_object(&self) -> bool {
        !self.properties.is_empty()
    }

    /// The one value that is allowed, where it is a string or a boolean: the client sends it unasked.
    pub(crate) fn only_value(&self) -> Option<&Value> {
        match self.values.as_deref() {
            Some([only]) if only.is_string() || only.is_boolean() => Some(only),
            _ => None,
        }
    }
}

/// What the alternatives after the first one require, and the first one does not: whoever sends both matches two of them.
fn excluded(branches: &[Node<'_>]) -> Vec<String> {
    let mut required = branches.iter().map(|branch| branch.texts("required"));
    let first = required.next().unwrap_or_default();
    required
        .flatten()
        .filter(|name| !first.contains(name))
        .collect()
}
