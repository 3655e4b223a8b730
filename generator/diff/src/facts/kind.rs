//! What a schema is at the coarsest, and what wraps it.

use serde_json::Value;

use super::site::Site;

/// What a schema is, at the coarsest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Basic {
    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
    Union,
    Any,
}

impl Basic {
    pub(crate) fn of(node: &Value) -> Self {
        let several = |key: &str| {
            let list = node.get(key).and_then(Value::as_array);
            list.is_some_and(|l| !l.is_empty())
        };
        if node.get("properties").is_none() && (several("oneOf") || several("anyOf")) {
            return Self::Union;
        }
        match node.get("type").and_then(Value::as_str) {
            Some("string") => Self::String,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("object") => Self::Object,
            Some("array") => Self::Array,
            _ if node.get("properties").is_some() || several("allOf") => Self::Object,
            _ if node.get("additionalProperties").is_some() => Self::Object,
            _ if node.get("items").is_some() => Self::Array,
            _ => Self::Any,
        }
    }

    pub(crate) fn is_scalar(self) -> bool {
        matches!(
            self,
            Self::String | Self::Integer | Self::Number | Self::Boolean
        )
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
            Self::Union => "union",
            Self::Any => "any",
        }
    }
}

/// A schema without wrappers that add nothing to it.
pub(crate) fn unwrapped(node: &Value) -> &Value {
    let mut node = node;
    while let Some((_, inner)) = wrapper(node) {
        node = inner;
    }
    node
}

/// The keyword and the one schema of a wrapper.
pub(crate) fn wrapper(node: &Value) -> Option<(&'static str, &Value)> {
    let map = node.as_object()?;
    let keyword = ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .find(|k| map.contains_key(*k))?;
    let bare = map
        .keys()
        .all(|k| k == keyword || ["title", "description", "nullable"].contains(&k.as_str()));
    let [only] = map.get(keyword)?.as_array()?.as_slice() else {
        return None;
    };
    bare.then_some((keyword, only))
}

/// What stands inside of wrappers, and whether one of them says that null is a value.
pub(crate) struct Inner<'a> {
    pub(crate) site: Site<'a>,
    pub(crate) nullable: bool,
    pub(crate) wrapped: bool,
}

/// Steps into wrappers.
pub(crate) fn inner<'a>(site: &Site<'a>) -> Inner<'a> {
    let mut out = Inner {
        site: site.clone(),
        nullable: says_null(site.node),
        wrapped: false,
    };
    while let Some((keyword, _)) = wrapper(out.site.node) {
        let Some(next) = out.site.get(keyword).and_then(|list| list.element(0)) else {
            break;
        };
        out.nullable |= says_null(next.node);
        out.site = next;
        out.wrapped = true;
    }
    out
}

/// Whether a schema by itself says that null is a value.
pub(crate) fn says_null(node: &Value) -> bool {
    let listed = node.get("enum").and_then(Value::as_array);
    node.get("nullable")
        .and_then(Value::as_bool)
        .unwrap_or(false)
        || listed.is_some_and(|l| l.iter().any(Value::is_null))
}
