//! Which operations a place can be met in, and on what way.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::document::{Document, Site, child, template, unescape};
use super::moves::Moves;

/// An operation, as both descriptions call it: method and path without the names of parameters.
pub(crate) type Key = String;

/// The operations of one description that a place is met in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Met {
    pub(crate) request: BTreeSet<Key>,
    pub(crate) response: BTreeSet<Key>,
}

impl Met {
    fn join(&mut self, other: &Self) {
        self.request.extend(other.request.iter().cloned());
        self.response.extend(other.response.iter().cloned());
    }

    pub(crate) fn union(mut self, other: &Self) -> Self {
        self.join(other);
        self
    }
}

/// The reach of every place of a description.
#[derive(Debug)]
pub(crate) struct Reached {
    /// Per component (by pointer), where it is met.
    components: HashMap<String, Met>,
    /// Per operation, what it is called, in document order.
    pub(crate) operations: Vec<(Key, Called)>,
    /// Per operation, what people call it.
    named: HashMap<Key, usize>,
}

/// What an operation is called.
#[derive(Debug, Clone)]
pub(crate) struct Called {
    /// Its id, or method and path.
    pub(crate) id: String,
    pub(crate) tags: Vec<String>,
    pub(crate) at: String,
}

/// The key of an operation.
pub(crate) fn key(path: &str, method: &str) -> Key {
    format!("{method} {}", template(path))
}

impl Reached {
    pub(crate) fn new(document: &Document) -> Self {
        let mut direct: HashMap<String, Vec<String>> = HashMap::new();
        for section in [
            "schemas",
            "parameters",
            "headers",
            "requestBodies",
            "responses",
            "callbacks",
            "links",
        ] {
            for (_, site) in document.section(section) {
                let mut found = Vec::new();
                references(site.node, &mut found);
                direct.insert(site.at, found);
            }
        }
        let mut components: HashMap<String, Met> = HashMap::new();
        let mut operations = Vec::new();
        for (path, method, site) in document.operations() {
            let key = key(path, method);
            let mut sent = Vec::new();
            let mut received = Vec::new();
            for parameter in document.parameters(&site) {
                references(parameter.node, &mut sent);
            }
            for part in ["requestBody", "callbacks"] {
                if let Some(part) = site.get(part) {
                    references(part.node, &mut sent);
                }
            }
            if let Some(responses) = site.get("responses") {
                references(responses.node, &mut received);
            }
            for at in closure(&direct, sent) {
                components
                    .entry(at)
                    .or_default()
                    .request
                    .insert(key.clone());
            }
            for at in closure(&direct, received) {
                components
                    .entry(at)
                    .or_default()
                    .response
                    .insert(key.clone());
            }
            let id = site.text("operationId").map_or_else(
                || format!("{} {path}", method.to_uppercase()),
                str::to_owned,
            );
            let tags = site.node.get("tags").and_then(Value::as_array);
            let tags = tags
                .into_iter()
                .flatten()
                .filter_map(|t| t.as_str().map(str::to_owned))
                .collect();
            operations.push((
                key,
                Called {
                    id,
                    tags,
                    at: site.at,
                },
            ));
        }
        let named = operations
            .iter()
            .enumerate()
            .map(|(index, (key, _))| (key.clone(), index))
            .collect();
        Self {
            components,
            operations,
            named,
        }
    }

    /// What an operation is called.
    pub(crate) fn called(&self, key: &str) -> Option<&Called> {
        self.named.get(key).map(|index| &self.operations[*index].1)
    }

    /// Where a place is met.
    pub(crate) fn met(&self, pointer: &str) -> Met {
        let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
        match tokens.as_slice() {
            ["components", "securitySchemes", ..] => self.everywhere(),
            ["components", section, name, ..] => {
                let at = format!("/components/{section}/{name}");
                self.components.get(&at).cloned().unwrap_or_default()
            }
            ["paths", path, method, rest @ ..] if super::document::METHODS.contains(method) => {
                let key = key(&unescape(path), method);
                let only = || BTreeSet::from([key.clone()]);
                match rest.first() {
                    Some(&"responses") => Met {
                        response: only(),
                        ..Met::default()
                    },
                    Some(_) => Met {
                        request: only(),
                        ..Met::default()
                    },
                    None => Met {
                        request: only(),
                        response: only(),
                    },
                }
            }
            ["paths", path, ..] => {
                let template = template(&unescape(path));
                let of_path = |key: &&Key| {
                    key.split_once(' ')
                        .is_some_and(|(_, known)| known == template)
                };
                let request = self.operations.iter().map(|(key, _)| key);
                Met {
                    request: request.filter(of_path).cloned().collect(),
                    ..Met::default()
                }
            }
            // The top itself stands for what holds for every call.
            [] | ["info" | "servers" | "security", ..] => self.everywhere(),
            // No operation returns an event; the API does, on its own.
            ["x-webhooks", name, ..] => Met {
                response: BTreeSet::from([format!("webhook {}", unescape(name))]),
                ..Met::default()
            },
            _ => Met::default(),
        }
    }

    fn everywhere(&self) -> Met {
        Met {
            request: self.operations.iter().map(|(key, _)| key.clone()).collect(),
            ..Met::default()
        }
    }
}

fn closure(direct: &HashMap<String, Vec<String>>, start: Vec<String>) -> HashSet<String> {
    let mut seen: HashSet<String> = HashSet::new();
    let mut stack = start;
    while let Some(at) = stack.pop() {
        if !seen.contains(&at) {
            stack.extend(direct.get(&at).into_iter().flatten().cloned());
            seen.insert(at);
        }
    }
    seen
}

/// Every component that a node refers to, directly.
pub(crate) fn references(node: &Value, out: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(to) if key == "$ref" => {
                        out.extend(to.strip_prefix('#').map(str::to_owned));
                    }
                    _ => references(value, out),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, out)),
        _ => {}
    }
}

/// The shortest way from each operation to a place, as a person would read it.
pub(crate) fn ways(document: &Document, pointer: &str, reached: &Reached) -> Vec<String> {
    let target = pointer.split('/').take(4).collect::<Vec<_>>().join("/");
    let mut out = Vec::new();
    for (_, called) in &reached.operations {
        let Some(node) = document.facts.pointer(&called.at) else {
            continue;
        };
        if pointer.starts_with(&called.at) {
            out.push(called.id.clone());
            continue;
        }
        let mut queue: VecDeque<(Site<'_>, Vec<String>)> =
            VecDeque::from([(Site::new(called.at.clone(), node), vec![called.id.clone()])]);
        let mut seen: HashSet<String> = HashSet::new();
        while let Some((site, way)) = queue.pop_front() {
            let mut steps = Vec::new();
            collect_steps(&site, &site.at.clone(), &mut steps);
            let found = steps.iter().find(|(_, to)| *to == target);
            if let Some((through, to)) = found {
                let mut way = way.clone();
                way.push(arrow(through, to));
                out.push(way.join(" > "));
                break;
            }
            for (through, to) in steps {
                if seen.insert(to.clone())
                    && let Some(node) = document.facts.pointer(&to)
                {
                    let mut way = way.clone();
                    way.push(arrow(&through, &to));
                    queue.push_back((Site::new(to, node), way));
                }
            }
        }
    }
    out
}

fn arrow(through: &str, to: &str) -> String {
    let name = unescape(to.rsplit('/').next().unwrap_or(""));
    format!("{} ({name})", through.trim_start_matches('/'))
}

/// Every reference below a node: the way to it, and where it leads.
fn collect_steps(site: &Site<'_>, base: &str, out: &mut Vec<(String, String)>) {
    match site.node {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(to) if key == "$ref" => {
                        if let Some(to) = to.strip_prefix('#') {
                            out.push((site.at[base.len()..].to_owned(), to.to_owned()));
                        }
                    }
                    _ => collect_steps(&Site::new(child(&site.at, key), value), base, out),
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect_steps(&Site::new(format!("{}/{index}", site.at), value), base, out);
            }
        }
        _ => {}
    }
}

/// Where a change is met in either description.
pub(crate) fn both(
    old: &Reached,
    new: &Reached,
    moves: &Moves,
    at: (Option<&str>, Option<&str>),
) -> Met {
    let before = match at {
        (Some(pointer), _) => old.met(pointer),
        (None, Some(pointer)) => old.met(&moves.backward(pointer)),
        (None, None) => Met::default(),
    };
    let after = match at {
        (_, Some(pointer)) => new.met(pointer),
        (Some(pointer), None) => new.met(&moves.forward(pointer)),
        (None, None) => Met::default(),
    };
    before.union(&after)
}
