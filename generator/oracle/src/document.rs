//! The document: following references and reading keywords.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// How many references may lead to one another. More than any sensible document has, and an end for circles.
const LONGEST_CHAIN: usize = 64;

/// How many keys are few.
const FEW: usize = 16;

/// A node of the document with the JSON pointers that led to it.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    pub(crate) value: &'a Value,
    /// The pointers of the node and of the references that lead to it, outermost first.
    pub(crate) pointers: Vec<String>,
}

impl<'a> Node<'a> {
    /// The pointer of the node itself.
    pub(crate) fn pointer(&self) -> &str {
        self.pointers.last().map_or("", String::as_str)
    }

    /// What stands below a key.
    fn get(&self, key: &str) -> Option<&'a Value> {
        let map = self.value.as_object()?;
        if map.len() > FEW {
            return map.get(key);
        }
        // To compare a few keys takes less than to hash one.
        map.iter()
            .find(|(one, _)| *one == key)
            .map(|(_, value)| value)
    }

    /// The node below a key.
    pub(crate) fn child(&self, key: &str) -> Option<Node<'a>> {
        let value = self.get(key)?;
        Some(Node {
            value,
            pointers: vec![joined(self.pointer(), key)],
        })
    }

    /// The elements of the list below a key.
    pub(crate) fn elements(&self, key: &str) -> Vec<Node<'a>> {
        let list = self.get(key).and_then(Value::as_array);
        let elements = list.into_iter().flatten().enumerate();
        elements
            .map(|(index, value)| Node {
                value,
                pointers: vec![format!("{}/{}/{index}", self.pointer(), escaped(key))],
            })
            .collect()
    }

    /// The entries of the map below a key.
    pub(crate) fn entries(&self, key: &str) -> Vec<(String, Node<'a>)> {
        match self.child(key) {
            Some(node) => node.members(),
            None => Vec::new(),
        }
    }

    /// The entries of this map.
    pub(crate) fn members(&self) -> Vec<(String, Node<'a>)> {
        let map = self.value.as_object().into_iter().flat_map(Map::iter);
        map.map(|(key, value)| {
            let pointers = vec![joined(self.pointer(), key)];
            (key.clone(), Node { value, pointers })
        })
        .collect()
    }

    /// The string below a key.
    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key)?.as_str()
    }

    /// The boolean below a key; false when there is none.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool) == Some(true)
    }

    /// The number below a key.
    pub(crate) fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.as_f64()
    }

    /// The count below a key.
    pub(crate) fn count(&self, key: &str) -> Option<usize> {
        let number = self.get(key)?;
        let whole = number.as_u64().or_else(|| {
            let number = number.as_f64()?;
            (number >= 0.0).then_some(number as u64)
        });
        usize::try_from(whole?).ok()
    }

    /// The strings in the list below a key.
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let list = self.get(key).and_then(Value::as_array);
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    }

    /// Whether this is a schema that requires properties and says nothing else.
    pub(crate) fn only_requires(&self) -> bool {
        let mut keys = self.value.as_object().into_iter().flat_map(Map::keys);
        let says_more = keys.any(|key| !matches!(key.as_str(), "required" | "type"));
        !says_more && self.get("required").is_some()
    }
}

/// Follows references until a node that is not one. `None` if they lead nowhere or round in a circle.
pub(crate) fn resolved<'a>(root: &'a Value, node: Node<'a>) -> Option<Node<'a>> {
    let mut node = node;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = node.text("$ref") else {
            return Some(node);
        };
        let pointer = percent_decoded(reference.strip_prefix('#')?);
        let value = at(root, &pointer)?;
        node.value = value;
        node.pointers.push(pointer);
    }
    None
}

/// What stands at a JSON pointer.
pub(crate) fn at<'a>(root: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut value = root;
    for token in pointer.split('/').skip(1) {
        let token = match token.contains('~') {
            true => Cow::Owned(token.replace("~1", "/").replace("~0", "~")),
            false => Cow::Borrowed(token),
        };
        value = match value {
            Value::Array(list) => list.get(token.parse::<usize>().ok()?)?,
            Value::Object(map) => map.get(token.as_ref())?,
            _ => return None,
        };
    }
    Some(value)
}

fn escaped(token: &str) -> Cow<'_, str> {
    match token.contains(['~', '/']) {
        true => Cow::Owned(token.replace('~', "~0").replace('/', "~1")),
        false => Cow::Borrowed(token),
    }
}

/// The pointer of what stands below a key.
fn joined(pointer: &str, key: &str) -> String {
    [pointer, "/", &escaped(key)].concat()
}

/// The characters that `%XX` stands for.
fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let code = code.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (first, code) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The media type without parameters, in small letters.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}
