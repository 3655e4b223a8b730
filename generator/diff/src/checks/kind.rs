//! What a schema is used as, and which rule a change of its type falls under.

use serde_json::Value;

use intercom_generator::config::PagingNames;

use crate::facts::kind::Basic;
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
