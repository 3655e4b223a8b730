//! Examples as evidence: whether the description agrees with itself.
//!
//! Examples are the vendor's own and no facts, so only a vendor's whole document has any.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde_json::{Map, Value};

use super::{Walk, label};
use crate::facts::document::{Document, Site, unescape};
use crate::facts::kind::{Basic, Inner, inner};
use crate::rules::Rule;

/// Deeper ones are taken to be right.
const DEEPEST: usize = 24;

impl<'a> Walk<'a> {
    /// Tells of the examples that agree with their schemas on one side only.
    pub(crate) fn examples(&mut self) {
        let (old, new) = (self.old, self.new);
        let mut places: Vec<(&String, &Value)> = old.prose.iter().collect();
        places.sort_by_key(|(at, _)| *at);
        for (at, before) in places {
            let to = self.moves.forward(at);
            let Some(after) = new.prose.get(&to) else {
                continue;
            };
            let (Some(fits), Some(fit)) = (agrees(old, at, before), agrees(new, &to, after)) else {
                continue;
            };
            if fits == fit {
                continue;
            }
            let say = |fits: bool| if fits { "agrees" } else { "contradicts" }.to_owned();
            let (rule, word) = if fit {
                (Rule::ExampleNowValidates, "agrees with its schema")
            } else {
                (Rule::ExampleNoLongerValidates, "contradicts its schema")
            };
            let title = format!("the example at {} {word}", label(new, &to));
            self.note(rule, Some(at), Some(&to), (say(fits), say(fit)), title);
        }
    }
}

/// Whether the examples at a place agree with their schema; nothing where there is neither.
fn agrees(document: &Document, at: &str, value: &Value) -> Option<bool> {
    let (above, key) = at.rsplit_once('/')?;
    let node = document.facts.pointer(above)?;
    let site = match node.get("schema") {
        Some(schema) => Site::new("", schema),
        // A media type or parameter has its schema below it, and a schema is its own.
        None if key == "example" && is_schema(above) => Site::new("", node),
        None => return None,
    };
    match (key, value) {
        ("example", value) => Some(fits(document, &site, value, 0, &mut Tried::new())),
        ("examples", Value::Object(named)) => {
            let mut values = named.values().filter_map(|one| one.get("value"));
            Some(values.all(|value| fits(document, &site, value, 0, &mut Tried::new())))
        }
        _ => None,
    }
}

/// Whether a schema can stand at a place.
fn is_schema(pointer: &str) -> bool {
    let mut steps = pointer.rsplit('/').map(unescape);
    let (last, above) = (steps.next(), steps.next());
    let in_map = matches!(above.as_deref(), Some("properties" | "schemas"));
    let in_list = matches!(above.as_deref(), Some("oneOf" | "anyOf" | "allOf"));
    in_map
        || in_list
        || matches!(
            last.as_deref(),
            Some("schema" | "items" | "additionalProperties")
        )
}

/// Which values were held against which schemas, by address, and whether they fit.
type Tried = HashMap<(*const Value, *const Value), bool>;

/// Whether a value is what a schema says.
fn fits(
    document: &Document,
    site: &Site<'_>,
    value: &Value,
    depth: usize,
    tried: &mut Tried,
) -> bool {
    let key = (std::ptr::from_ref(site.node), std::ptr::from_ref(value));
    // What is being tried fits unless something else speaks against it.
    match tried.entry(key) {
        Entry::Occupied(known) => return *known.get(),
        Entry::Vacant(open) => open.insert(true),
    };
    let fits = says(document, site, value, depth, tried);
    tried.insert(key, fits);
    fits
}

fn says(
    document: &Document,
    site: &Site<'_>,
    value: &Value,
    depth: usize,
    tried: &mut Tried,
) -> bool {
    let Inner { site, nullable, .. } = inner(site);
    if depth > DEEPEST || value.is_null() && nullable {
        return true;
    }
    let Some(followed) = document.follow(&site) else {
        // What a dangling reference means is anybody's guess.
        return true;
    };
    if site.reference().is_some() {
        return fits(document, &followed, value, depth + 1, tried);
    }
    let node = site.node;
    let mut branch = |keyword: &str| -> Option<Vec<bool>> {
        let list = site.get(keyword)?;
        let count = list.node.as_array()?.len();
        let each = (0..count).filter_map(|i| list.element(i));
        Some(
            each.map(|one| fits(document, &one, value, depth + 1, tried))
                .collect(),
        )
    };
    let mut any = |keyword: &str| branch(keyword).is_none_or(|all| all.contains(&true));
    if !any("oneOf") || !any("anyOf") || branch("allOf").is_some_and(|all| all.contains(&false)) {
        return false;
    }
    if let Some(listed) = node.get("enum").and_then(Value::as_array)
        && !listed.contains(value)
    {
        return false;
    }
    match (Basic::of(node), value) {
        (Basic::Any | Basic::Union, _) => true,
        (Basic::String, Value::String(_)) | (Basic::Boolean, Value::Bool(_)) => true,
        (Basic::Integer, Value::Number(n)) => n.is_i64() || n.is_u64(),
        (Basic::Number, Value::Number(_)) => true,
        (Basic::Array, Value::Array(list)) => site.get("items").is_none_or(|items| {
            list.iter()
                .all(|one| fits(document, &items, one, depth + 1, tried))
        }),
        (Basic::Object, Value::Object(map)) => members(document, &site, map, depth, tried),
        _ => false,
    }
}

fn members(
    document: &Document,
    site: &Site<'_>,
    map: &Map<String, Value>,
    depth: usize,
    tried: &mut Tried,
) -> bool {
    let required = site.node.get("required").and_then(Value::as_array);
    let mut required = required.into_iter().flatten().filter_map(Value::as_str);
    let declared = site.get("properties");
    let further = site.get("additionalProperties");
    required.all(|name| map.contains_key(name))
        && map.iter().all(|(name, value)| {
            let property = declared.as_ref().and_then(|p| p.get(name));
            match (property, &further) {
                (Some(property), _) => fits(document, &property, value, depth + 1, tried),
                (None, Some(site)) if site.node.is_object() => {
                    fits(document, site, value, depth + 1, tried)
                }
                (None, Some(site)) => site.node != &Value::Bool(false),
                (None, None) => true,
            }
        })
}
