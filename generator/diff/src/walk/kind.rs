//! What a schema is at the coarsest, where it stands, and what wraps it.

use serde_json::Value;

use intercom_generator::analyse::PagingNames;

use super::site::Site;
use crate::rules::Rule;

/// What a schema is used as: the same difference has another name in another place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Component,
    Property,
    Item,
    Value,
    Branch,
    /// A part of an object, by `allOf`.
    Part,
    Parameter,
    Body,
    Response,
    Failure,
}

/// Where a schema stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) kind: Kind,
    pub(crate) request: bool,
    /// Inside a parameter.
    pub(crate) parameter: bool,
    /// The value of the header that names the API's version.
    pub(crate) version: bool,
    /// Whether another entry says already that null came or went.
    pub(crate) null_is_told: bool,
}

impl Place {
    pub(crate) fn new(kind: Kind, request: bool) -> Self {
        Self {
            kind,
            request,
            parameter: kind == Kind::Parameter,
            version: false,
            null_is_told: false,
        }
    }

    pub(crate) fn step(self, kind: Kind) -> Self {
        Self {
            kind,
            null_is_told: false,
            ..self
        }
    }

    /// The rule for what is sent or for what is only returned.
    pub(crate) fn either(self, request: Rule, response: Rule) -> Rule {
        if self.request { request } else { response }
    }
}

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

    fn is_scalar(self) -> bool {
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
fn says_null(node: &Value) -> bool {
    let listed = node.get("enum").and_then(Value::as_array);
    node.get("nullable")
        .and_then(Value::as_bool)
        .unwrap_or(false)
        || listed.is_some_and(|l| l.iter().any(Value::is_null))
}

/// What a whole response became.
pub(crate) fn response_rule(
    paging: &PagingNames,
    (x, a): (Basic, &Value),
    (y, b): (Basic, &Value),
) -> Rule {
    let names = [
        &paging.page_info,
        &paging.total_pages,
        &paging.has_more,
        &paging.next_token,
        &paging.scroll,
    ];
    let pages = |node: &Value| {
        let properties = node.get("properties").and_then(Value::as_object);
        let mut properties = properties.into_iter().flat_map(serde_json::Map::keys);
        properties.any(|p| names.iter().any(|list| list.iter().any(|name| name == p)))
    };
    match (x, y) {
        (Basic::Array, Basic::Object) if pages(b) => Rule::ResponseListBecamePaginated,
        (Basic::Object, Basic::Array) if pages(a) => Rule::ResponsePaginatedBecameList,
        (Basic::Object, Basic::Array) => Rule::ResponseObjectBecameList,
        (Basic::Array, Basic::Object) => Rule::ResponseListBecameObject,
        _ => Rule::ResponseBodyTypeChanged,
    }
}

pub(crate) fn type_rule(x: Basic, y: Basic, a: &Value, b: &Value) -> Rule {
    let time = |node: &Value| {
        let format = node.get("format").and_then(Value::as_str);
        matches!(format, Some("date-time" | "timestamp"))
    };
    let listed = a.get("enum").is_some() && b.get("enum").is_some();
    match (x, y) {
        (Basic::Integer, Basic::String) if time(a) && time(b) => Rule::UnixTimeToRfc3339,
        (Basic::String, Basic::Integer) if time(a) && time(b) => Rule::Rfc3339ToUnixTime,
        _ if listed => Rule::EnumBaseTypeChanged,
        (Basic::Integer, Basic::Number) => Rule::IntegerToNumber,
        (Basic::Number, Basic::Integer) => Rule::NumberToInteger,
        (Basic::Any, _) => Rule::AnyToTyped,
        (_, Basic::Any) => Rule::TypedToAny,
        (_, Basic::Union) => Rule::SingleToUnion,
        (Basic::Union, _) => Rule::UnionToSingle,
        (Basic::Array, s) if s.is_scalar() => Rule::ArrayToScalar,
        (s, Basic::Array) if s.is_scalar() => Rule::ScalarToArray,
        (s, Basic::Object) if s.is_scalar() => Rule::ScalarToObject,
        (Basic::Object, s) if s.is_scalar() => Rule::ObjectToScalar,
        (s, Basic::String) if s.is_scalar() => Rule::ScalarToString,
        (Basic::String, s) if s.is_scalar() => Rule::StringToScalar,
        _ => Rule::TypeChanged,
    }
}
