//! Media types: compared without case and parameters, and sorted by what the client does with them.

use openapiv3::{Content, MediaType as Declared, OpenAPI, ReferenceOr, Schema, SchemaKind, Type};

use super::place::Node;
use crate::pointer::Pointer;

/// How many references lead to one schema at most.
const LONGEST: usize = 32;

/// What the client makes of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MediaKind {
    /// A value of a declared type.
    Json,
    /// `application/x-www-form-urlencoded`
    Urlencoded,
    /// `multipart/form-data`, or another multipart that is sent as one.
    Multipart,
    /// A string.
    Text,
    /// Bytes.
    Binary,
}

/// A media type that a description lists.
#[derive(Debug, Clone, Copy)]
pub(super) struct Media<'a> {
    /// As written.
    pub(super) name: &'a str,
    pub(super) kind: MediaKind,
    pub(super) declared: &'a Declared,
}

impl<'a> Media<'a> {
    fn of(doc: &OpenAPI, name: &'a str, declared: &'a Declared) -> Self {
        Self {
            name,
            kind: kind(doc, name, declared),
            declared,
        }
    }

    /// The media types of a body in document order.
    pub(super) fn all(doc: &OpenAPI, content: &'a Content) -> Vec<Self> {
        let listed = content.iter();
        listed
            .map(|(name, media)| Self::of(doc, name, media))
            .collect()
    }

    /// The media type that a request or a response is read as: the first one of the kind that the client can do most
    /// with.
    pub(super) fn preferred(doc: &OpenAPI, content: &'a Content) -> Option<Self> {
        use MediaKind::{Binary, Json, Multipart, Text, Urlencoded};
        let all = Self::all(doc, content);
        // Files can only be sent in parts.
        let files = all
            .iter()
            .any(|media| media.kind == Multipart && holds_files(doc, media.declared));
        let order = if files {
            [Json, Multipart, Urlencoded, Text, Binary]
        } else {
            [Json, Urlencoded, Multipart, Text, Binary]
        };
        order
            .iter()
            .find_map(|kind| all.iter().find(|media| media.kind == *kind))
            .copied()
    }

    /// What a request says that its body is: a range stands for the most general type in it.
    pub(super) fn sent_as(&self) -> &'a str {
        match (self.kind, self.name.contains('*')) {
            (MediaKind::Urlencoded, _) => "application/x-www-form-urlencoded",
            (MediaKind::Multipart, _) => "multipart/form-data",
            (MediaKind::Json, true) => "application/json",
            (MediaKind::Text, true) => "text/plain",
            (MediaKind::Binary, true) => "application/octet-stream",
            (_, false) => self.name.trim(),
        }
    }
}

/// Type and subtype in lower case, without parameters.
pub(super) fn essence(name: &str) -> String {
    let bare = name.split(';').next().unwrap_or_default();
    bare.trim().to_ascii_lowercase()
}

/// Whether a media type is JSON under any name.
pub(super) fn is_json(name: &str) -> bool {
    let essence = essence(name);
    matches!(
        essence.as_str(),
        "application/json" | "text/json" | "application/x-json" | "text/x-json"
    ) || essence.ends_with("+json")
}

fn kind(doc: &OpenAPI, name: &str, declared: &Declared) -> MediaKind {
    let essence = essence(name);
    match essence.as_str() {
        _ if is_json(name) => MediaKind::Json,
        // A range with a schema is JSON unless the schema says that it is bytes.
        "*/*" | "application/*" | "*" => match schema_kind(doc, declared) {
            Some(SchemaHint::Bytes) | None => MediaKind::Binary,
            Some(SchemaHint::Value) => MediaKind::Json,
        },
        "application/x-www-form-urlencoded" => MediaKind::Urlencoded,
        _ if essence.starts_with("multipart/") => MediaKind::Multipart,
        // Tables are often large: they are read as they arrive.
        "text/csv" | "text/event-stream" => MediaKind::Binary,
        "application/xml"
        | "application/yaml"
        | "application/x-yaml"
        | "application/graphql"
        | "application/javascript" => MediaKind::Text,
        _ if essence.starts_with("text/") || essence.ends_with("+xml") => MediaKind::Text,
        _ => MediaKind::Binary,
    }
}

enum SchemaHint {
    Bytes,
    Value,
}

fn schema_kind(doc: &OpenAPI, declared: &Declared) -> Option<SchemaHint> {
    let schema = declared.schema.as_ref()?;
    Some(match found(doc, schema.into()) {
        Some(schema) if is_bytes(&schema.schema_kind) => SchemaHint::Bytes,
        _ => SchemaHint::Value,
    })
}

/// The schema at a place, behind references to components.
fn found<'a>(doc: &'a OpenAPI, node: Node<'a>) -> Option<&'a Schema> {
    let mut node = node;
    // More references can only be a circle.
    for _ in 0..LONGEST {
        let reference = match node {
            Node::Schema(schema) => return Some(schema),
            Node::Reference(reference) => reference,
        };
        let to = Pointer::of_reference(reference)?;
        let name = to
            .last()
            .filter(|name| to == Pointer::component("schemas", name))?;
        node = doc.components.as_ref()?.schemas.get(name.as_ref())?.into();
    }
    None
}

fn is_bytes(kind: &SchemaKind) -> bool {
    matches!(kind, SchemaKind::Type(Type::String(string))
        if matches!(string.format, openapiv3::VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Binary)))
}

/// Whether a form of this schema has a file among its properties.
fn holds_files(doc: &OpenAPI, declared: &Declared) -> bool {
    let schema = declared.schema.as_ref();
    let Some(schema) = schema.and_then(|schema| found(doc, schema.into())) else {
        return false;
    };
    let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else {
        return false;
    };
    let is_file = |node: &ReferenceOr<Box<Schema>>| {
        let schema = found(doc, node.into());
        schema.is_some_and(|schema| match &schema.schema_kind {
            SchemaKind::Type(Type::Array(array)) => {
                let items = array.items.as_ref();
                let items = items.and_then(|items| found(doc, items.into()));
                items.is_some_and(|items| is_bytes(&items.schema_kind))
            }
            kind => is_bytes(kind),
        })
    };
    object.properties.values().any(is_file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(name: &str, schema: &str) -> MediaKind {
        let doc = OpenAPI::default();
        kind(&doc, name, &serde_yaml::from_str(schema).unwrap())
    }

    #[test]
    fn json_is_json_under_every_name() {
        for name in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "text/json",
            "application/vnd.api+json",
            "application/problem+json;v=1",
        ] {
            assert_eq!(kind_of(name, "{}"), MediaKind::Json, "{name}");
        }
        for name in [
            "application/jsonl",
            "application/json-seq",
            "application/x-ndjson",
        ] {
            assert_eq!(kind_of(name, "{}"), MediaKind::Binary, "{name}");
        }
    }

    #[test]
    fn a_range_is_what_its_schema_says() {
        assert_eq!(kind_of("*/*", "schema: {type: object}"), MediaKind::Json);
        assert_eq!(
            kind_of("*/*", "schema: {type: string, format: binary}"),
            MediaKind::Binary
        );
        assert_eq!(kind_of("*/*", "{}"), MediaKind::Binary);
        assert_eq!(kind_of("text/*", "{}"), MediaKind::Text);
        assert_eq!(kind_of("image/*", "{}"), MediaKind::Binary);
    }
}
