//! JSONPath (RFC 9535), in bounded time.
//!
//! The standard gives each node once for each way to reach it: `$..*..*..*` grows with a power of
//! the document. A correction changes a node once, so here a segment is applied to the set of nodes
//! that the segment before it selected. Inside of a filter stand neither `$` nor `..` nor lists, so
//! that a path costs at most its length times the document's size. For that, and for a reader that
//! stops at a depth, this is written here and not taken from a library.

mod filter;
mod read;
#[cfg(test)]
mod tests;

use crate::hash::HashSet;

use serde_json::Value;

use self::filter::Test;
use self::read::PathReader;
use crate::pointer::push;

/// A path, ready to be applied.
#[derive(Debug)]
pub(crate) struct JsonPath {
    /// As it was written.
    pub(crate) text: String,
    /// From the node that a correction changes, rather than from the whole document.
    pub(crate) relative: bool,
    segments: Vec<Segment>,
}

#[derive(Debug, Clone, PartialEq)]
struct Segment {
    /// Whether it is for all that is below, too (`..`).
    descends: bool,
    selectors: Vec<Selector>,
}

#[derive(Debug, Clone, PartialEq)]
enum Selector {
    Name(String),
    /// `*`.
    Children,
    /// An element of a list; from its end where it is negative.
    Index(i64),
    /// `start:end:step`.
    Slice(Slice),
    /// `?` and a test.
    Filter(Test),
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Slice {
    start: Option<i64>,
    end: Option<i64>,
    step: i64,
}

/// A node with its pointer.
type Node<'a> = (String, &'a Value);

impl JsonPath {
    /// Reads a path that begins with `$`.
    pub(crate) fn absolute(text: &str) -> Result<Self, String> {
        Self::read(text, '$')
    }

    /// Reads a path that begins with `$`, or with `@` for the node that a correction changes.
    pub(crate) fn condition(text: &str) -> Result<Self, String> {
        let root = if text.starts_with('@') { '@' } else { '$' };
        Self::read(text, root)
    }

    fn read(text: &str, root: char) -> Result<Self, String> {
        Ok(Self {
            text: text.to_owned(),
            relative: root == '@',
            segments: PathReader::new(text)?.path(root)?,
        })
    }

    /// The JSON pointers of what this selects in `document`, each once.
    pub(crate) fn select(&self, document: &Value) -> Vec<String> {
        let root = vec![(String::new(), document)];
        let nodes = self
            .segments
            .iter()
            .fold(root, |nodes, segment| segment.apply(nodes));
        nodes.into_iter().map(|(pointer, _)| pointer).collect()
    }
}

impl Segment {
    /// What it selects from `nodes`, of which none is twice; nor is any of what is selected.
    fn apply<'a>(&self, nodes: Vec<Node<'a>>) -> Vec<Node<'a>> {
        let mut found = Vec::new();
        if self.descends {
            for (mut at, node) in outermost(nodes) {
                self.descend(&mut at, node, &mut found);
            }
        } else {
            for (at, node) in nodes {
                self.step(&at, node, &mut found);
            }
        }
        found
    }

    /// The depth of what was read is bounded.
    fn descend<'a>(&self, at: &mut String, node: &'a Value, found: &mut Vec<Node<'a>>) {
        self.step(at, node, found);
        each_child(node, &mut |key, value| {
            if value.is_object() || value.is_array() {
                let length = at.len();
                key.push(at);
                self.descend(at, value, found);
                at.truncate(length);
            }
        });
    }

    fn step<'a>(&self, at: &str, node: &'a Value, found: &mut Vec<Node<'a>>) {
        let mut seen = HashSet::default();
        for selector in &self.selectors {
            selector.each(node, &mut |key, value| {
                if self.selectors.len() == 1 || seen.insert(key) {
                    let mut pointer = at.to_owned();
                    key.push(&mut pointer);
                    found.push((pointer, value));
                }
            });
        }
    }
}

/// Where a node stands in the one around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key<'a> {
    Name(&'a str),
    Index(usize),
}

impl Key<'_> {
    /// Makes the pointer of the node around it its own.
    fn push(self, pointer: &mut String) {
        match self {
            Self::Name(name) => push(pointer, name),
            Self::Index(index) => push(pointer, &index.to_string()),
        }
    }
}

/// Calls `found` for each child of `node`.
fn each_child<'a>(node: &'a Value, found: &mut dyn FnMut(Key<'a>, &'a Value)) {
    match node {
        Value::Object(map) => {
            for (name, value) in map {
                found(Key::Name(name), value);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                found(Key::Index(index), value);
            }
        }
        _ => {}
    }
}

impl Selector {
    /// Calls `found` for each child of `node` that is selected.
    fn each<'a>(&self, node: &'a Value, found: &mut dyn FnMut(Key<'a>, &'a Value)) {
        match (self, node) {
            (Self::Name(name), Value::Object(map)) => {
                if let Some((name, value)) = map.get_key_value(name) {
                    found(Key::Name(name), value);
                }
            }
            (Self::Index(index), Value::Array(list)) => {
                if let Some(index) = from_start(*index, list.len())
                    && let Some(value) = list.get(index)
                {
                    found(Key::Index(index), value);
                }
            }
            (Self::Slice(slice), Value::Array(list)) => {
                for index in slice.indices(list.len()) {
                    if let Some(value) = list.get(index) {
                        found(Key::Index(index), value);
                    }
                }
            }
            (Self::Children, _) => each_child(node, found),
            (Self::Filter(test), _) => each_child(node, &mut |key, value| {
                if test.holds(value) {
                    found(key, value);
                }
            }),
            _ => {}
        }
    }
}

/// An index of a list of `length`, which counts from its end where it is negative.
fn from_start(index: i64, length: usize) -> Option<usize> {
    match usize::try_from(index.unsigned_abs()).ok()? {
        back if index < 0 => length.checked_sub(back),
        index => Some(index),
    }
}

impl Slice {
    /// The indices of a list of `length` that it selects, in its order (RFC 9535, 2.3.4.2.2).
    fn indices(self, length: usize) -> impl Iterator<Item = usize> {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        // What counts from the end, as what counts from the start.
        let place = |index: i64| if index < 0 { length + index } else { index };
        let forward = self.step > 0;
        let (first, last) = if forward {
            let start = place(self.start.unwrap_or(0)).clamp(0, length);
            (start, place(self.end.unwrap_or(length)).clamp(0, length))
        } else {
            let start = self.start.map_or(length - 1, place).clamp(-1, length - 1);
            (start, self.end.map_or(-1, place).clamp(-1, length - 1))
        };
        let mut next = (self.step != 0).then_some(first);
        std::iter::from_fn(move || {
            let at = next.filter(|at| if forward { *at < last } else { *at > last })?;
            next = at.checked_add(self.step);
            usize::try_from(at).ok()
        })
    }
}

/// Leaves out the nodes below another one: `..` reaches them from there.
fn outermost(mut nodes: Vec<Node<'_>>) -> Vec<Node<'_>> {
    let all: HashSet<String> = nodes.iter().map(|(at, _)| at.clone()).collect();
    nodes.retain(|(at, _)| {
        !at.match_indices('/')
            .any(|(end, _)| all.contains(at.get(..end).unwrap_or_default()))
    });
    nodes
}
