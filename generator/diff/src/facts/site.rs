//! A node of a description, and its pointer.

use intercom_generator::pointer;
use serde_json::{Map, Value};

/// A node and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Site<'a> {
    pub(crate) at: String,
    pub(crate) node: &'a Value,
}

impl<'a> Site<'a> {
    pub(crate) fn new(at: impl Into<String>, node: &'a Value) -> Self {
        Self {
            at: at.into(),
            node,
        }
    }

    /// The node under `key`, if there is one.
    pub(crate) fn get(&self, key: &str) -> Option<Site<'a>> {
        let node = self.node.get(key)?;
        Some(Site::new(child(&self.at, key), node))
    }

    /// The element at `index`.
    pub(crate) fn element(&self, index: usize) -> Option<Site<'a>> {
        let node = self.node.get(index)?;
        Some(Site::new(format!("{}/{index}", self.at), node))
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.node.get(key)?.as_str()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn reference(&self) -> Option<&'a str> {
        self.text("$ref")
    }

    pub(crate) fn map(&self) -> Option<&'a Map<String, Value>> {
        self.node.as_object()
    }
}

/// The pointer one step further down.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    pointer::join(pointer, token)
}

/// The schema whose composition a schema is listed in, and the keyword that lists it.
pub(crate) fn composition_of(pointer: &str) -> Option<(&str, &str)> {
    let (list, index) = pointer.rsplit_once('/')?;
    let (above, keyword) = list.rsplit_once('/')?;
    let is_listed = ["allOf", "oneOf", "anyOf"].contains(&keyword)
        && index.bytes().all(|byte| byte.is_ascii_digit());
    is_listed.then_some((above, keyword))
}

/// Whether a pointer is another one, or stands below it.
pub(crate) fn under(pointer: &str, root: &str) -> bool {
    pointer
        .strip_prefix(root)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The last step of a pointer, as it is called.
pub(crate) fn unescape(token: &str) -> String {
    pointer::unescape(token).into_owned()
}

/// A token as pointers spell it.
pub(crate) fn escaped(token: &str) -> String {
    pointer::escape(token)
}
