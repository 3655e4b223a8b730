//! What a description refers to outside of the places that OpenAPI knows, such as `#/definitions/Pet`: it becomes a
//! component, since a projection keeps the known places alone.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use super::node::{NodeKind, ValueForm};
use super::references::section;
use crate::hash::HashMap;
use crate::pointer::Pointer;

/// How many nodes are taken over at most.
const MOST: usize = 20_000;

/// Adds to `facts` what they refer to and only `document` has, as `projected` makes it, and lets the references lead
/// there.
pub(crate) fn hoist(
    document: &Value,
    facts: &mut Value,
    projected: &mut dyn FnMut(NodeKind, &Value) -> Value,
) {
    paths(document, facts, projected);
    let mut moved: HashMap<(String, &'static str), String> = HashMap::default();
    let mut missing = VecDeque::new();
    visit(NodeKind::Document, facts, &mut |kind, reference| {
        missing.push_back((kind, reference.clone()));
    });
    let mut left = MOST;
    while let Some((kind, reference)) = missing.pop_front() {
        let Some(section) = section(kind) else {
            continue;
        };
        let Some(to) = Pointer::of_reference(&reference) else {
            continue;
        };
        if left == 0
            || moved.contains_key(&(reference.clone(), section))
            || facts.pointer(to.as_str()).is_some()
        {
            continue;
        }
        let Some(node) = document.pointer(to.as_str()) else {
            continue;
        };
        left -= 1;
        let node = projected(kind, node);
        visit(kind, &mut node.clone(), &mut |kind, reference| {
            missing.push_back((kind, reference.clone()));
        });
        let wanted = to.last().unwrap_or_default();
        if let Some(name) = add(facts, section, &wanted, node) {
            let pointer = Pointer::component(section, &name);
            moved.insert((reference, section), pointer.to_reference());
        }
    }
    if !moved.is_empty() {
        visit(NodeKind::Document, facts, &mut |kind, reference| {
            let Some(section) = section(kind) else {
                return;
            };
            if let Some(to) = moved.get(&(reference.clone(), section)) {
                reference.clone_from(to);
            }
        });
    }
}

/// Paths have no section of their own: a copy takes the place of the reference.
fn paths(
    document: &Value,
    facts: &mut Value,
    projected: &mut dyn FnMut(NodeKind, &Value) -> Value,
) {
    let mut found = Vec::new();
    for (path, item) in facts
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let reference = item.get("$ref").and_then(Value::as_str);
        let to = reference.and_then(Pointer::of_reference);
        if let Some(to) = to
            && facts.pointer(to.as_str()).is_none()
            && let Some(node @ Value::Object(_)) = document.pointer(to.as_str())
        {
            found.push((path.clone(), projected(NodeKind::PathItem, node)));
        }
    }
    for (path, mut node) in found {
        let Some(Value::Object(item)) = facts
            .get_mut("paths")
            .and_then(|paths| paths.get_mut(&path))
        else {
            continue;
        };
        item.shift_remove("$ref");
        if let Value::Object(node) = &mut node {
            // What stands beside the reference is of this path.
            node.extend(std::mem::take(item));
            *item = std::mem::take(node);
        }
    }
}

/// Adds a component under a name of its own.
fn add(facts: &mut Value, section: &str, wanted: &str, node: Value) -> Option<String> {
    let entry = |map: &mut Map<String, Value>, key: &str| {
        map.entry(key)
            .or_insert_with(|| Value::Object(Map::new()))
            .as_object_mut()
            .is_some()
    };
    let root = facts.as_object_mut()?;
    entry(root, "components").then_some(())?;
    let components = root.get_mut("components")?.as_object_mut()?;
    entry(components, section).then_some(())?;
    let section = components.get_mut(section)?.as_object_mut()?;
    let numbered = |number: usize| match number {
        1 => wanted.to_owned(),
        number => format!("{wanted}{number}"),
    };
    let mut free = (1..).map(numbered);
    let name = free.find(|name| !section.contains_key(name))?;
    section.insert(name.clone(), node);
    Some(name)
}

/// Calls `with` for each reference below a node, and for what a discriminator maps its values to.
fn visit(kind: NodeKind, value: &mut Value, with: &mut dyn FnMut(NodeKind, &mut String)) {
    let Value::Object(map) = value else { return };
    for (key, value) in map.iter_mut() {
        let field = kind.field(key).map(|field| field.shape);
        match (field, value) {
            (Some(ValueForm::Text), Value::String(reference)) if key == "$ref" => {
                with(kind, reference)
            }
            (Some(ValueForm::TextMap), Value::Object(mapping)) => {
                for to in mapping.values_mut() {
                    if let Value::String(to) = to
                        && to.starts_with('#')
                    {
                        with(NodeKind::Schema, to);
                    }
                }
            }
            (Some(ValueForm::One(kind) | ValueForm::OneOrFlag(kind)), value) => {
                visit(kind, value, with)
            }
            (Some(ValueForm::Map(kind)), Value::Object(map)) => {
                map.values_mut().for_each(|value| visit(kind, value, with));
            }
            (Some(ValueForm::List(kind)), Value::Array(list)) => {
                list.iter_mut().for_each(|value| visit(kind, value, with));
            }
            _ => {}
        }
    }
}
