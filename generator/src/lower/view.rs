//! One way to look at a schema.
//!
//! `openapiv3` sorts schemas into kinds (a typed one, `oneOf`, a catch-all); what a client needs to know cuts across
//! them. A [`View`] lends every keyword from wherever the crate put it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type, VariantOrUnknownOrEmpty,
};

use super::place::Node;
use crate::ir::{Declarations, EnumValue, Keywords, Literal};
use crate::pointer::Pointer;

pub(super) type Properties = IndexMap<String, ReferenceOr<Box<Schema>>>;

/// The declared `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Declared {
    String,
    Number,
    Integer,
    Boolean,
    Object,
    Array,
    Nothing,
}

/// Every keyword of a schema that the lowering reads.
pub(super) struct View<'a> {
    pub(super) schema: &'a Schema,
    pub(super) declared: Declared,
    /// The `type` keyword where it is not one of OpenAPI 3.0's.
    pub(super) foreign_type: Option<&'a str>,
    pub(super) properties: Option<&'a Properties>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    /// The listed values as JSON, as they are written: also null, and twice what is listed twice.
    pub(super) values: Vec<serde_json::Value>,
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    pub(super) any_of: &'a [ReferenceOr<Schema>],
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    pub(super) has_not: bool,
    pub(super) keywords: Keywords,
}

impl<'a> View<'a> {
    /// The schema of a node that is not a reference.
    pub(super) fn of_node(node: Node<'a>) -> Option<Self> {
        match node {
            Node::Schema(schema) => Some(Self::of(schema)),
            Node::Reference(_) => None,
        }
    }

    pub(super) fn of(schema: &'a Schema) -> Self {
        let data = &schema.schema_data;
        let mut view = View {
            schema,
            declared: Declared::Nothing,
            foreign_type: None,
            properties: None,
            required: &[],
            additional: None,
            items: None,
            values: Vec::new(),
            one_of: &[],
            any_of: &[],
            all_of: &[],
            has_not: false,
            keywords: Keywords {
                default: data.default.clone().map(Literal),
                read_only: data.read_only,
                write_only: data.write_only,
                deprecated: data.deprecated,
                ..Keywords::default()
            },
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.read_type(ty),
            SchemaKind::OneOf { one_of } => view.one_of = one_of,
            SchemaKind::AnyOf { any_of } => view.any_of = any_of,
            SchemaKind::AllOf { all_of } => view.all_of = all_of,
            SchemaKind::Not { .. } => view.has_not = true,
            SchemaKind::Any(any) => {
                match any.typ.as_deref() {
                    Some("string") => view.declared = Declared::String,
                    Some("number") => view.declared = Declared::Number,
                    Some("integer") => view.declared = Declared::Integer,
                    Some("boolean") => view.declared = Declared::Boolean,
                    Some("object") => view.declared = Declared::Object,
                    Some("array") => view.declared = Declared::Array,
                    Some(other) => view.foreign_type = Some(other),
                    None => {}
                }
                view.properties = (!any.properties.is_empty()).then_some(&any.properties);
                view.required = &any.required;
                view.additional = any.additional_properties.as_ref();
                view.items = any.items.as_ref();
                view.values.clone_from(&any.enumeration);
                view.one_of = &any.one_of;
                view.any_of = &any.any_of;
                view.all_of = &any.all_of;
                view.has_not = any.not.is_some();
                view.keywords.format = any.format.clone();
                view.keywords.pattern = any.pattern.clone();
                view.keywords.minimum = any.minimum.map(|n| n.to_string());
                view.keywords.maximum = any.maximum.map(|n| n.to_string());
                view.keywords.at_least = any.min_length.or(any.min_items);
                view.keywords.at_most = any.max_length.or(any.max_items);
            }
        }
        view
    }

    fn read_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(s) => {
                self.declared = Declared::String;
                self.values = json(&s.enumeration);
                self.keywords.format = written(&s.format);
                self.keywords.pattern = s.pattern.clone();
                self.keywords.at_least = s.min_length;
                self.keywords.at_most = s.max_length;
            }
            Type::Number(n) => {
                self.declared = Declared::Number;
                self.values = json(&n.enumeration);
                self.keywords.format = written(&n.format);
                self.keywords.minimum = n.minimum.map(|n| n.to_string());
                self.keywords.maximum = n.maximum.map(|n| n.to_string());
            }
            Type::Integer(n) => {
                self.declared = Declared::Integer;
                self.values = json(&n.enumeration);
                self.keywords.format = written(&n.format);
                self.keywords.minimum = n.minimum.map(|n| n.to_string());
                self.keywords.maximum = n.maximum.map(|n| n.to_string());
            }
            Type::Boolean(b) => {
                self.declared = Declared::Boolean;
                self.values = json(&b.enumeration);
            }
            Type::Object(o) => {
                self.declared = Declared::Object;
                self.properties = (!o.properties.is_empty()).then_some(&o.properties);
                self.required = &o.required;
                self.additional = o.additional_properties.as_ref();
            }
            Type::Array(a) => {
                self.declared = Declared::Array;
                self.items = a.items.as_ref();
                self.keywords.at_least = a.min_items;
                self.keywords.at_most = a.max_items;
            }
        }
    }

    /// The branches of `oneOf` and `anyOf` with the keyword they stand under.
    pub(super) fn branches(
        &self,
    ) -> impl Iterator<Item = (&'static str, usize, &'a ReferenceOr<Schema>)> + use<'a> {
        let one = self.one_of.iter().enumerate().map(|(i, s)| ("oneOf", i, s));
        let any = self.any_of.iter().enumerate().map(|(i, s)| ("anyOf", i, s));
        one.chain(any)
    }

    /// Whether `oneOf` and `anyOf` hold at once.
    pub(super) fn is_choice_of_both(&self) -> bool {
        !self.one_of.is_empty() && !self.any_of.is_empty()
    }

    /// The branches of `oneOf` alone, and those of `anyOf`.
    pub(super) fn halves(&self) -> [Self; 2] {
        [(self.one_of, &[][..]), (&[], self.any_of)].map(|(one_of, any_of)| View {
            schema: self.schema,
            declared: Declared::Nothing,
            foreign_type: None,
            properties: None,
            required: &[],
            additional: None,
            items: None,
            values: Vec::new(),
            one_of,
            any_of,
            all_of: &[],
            has_not: false,
            keywords: Keywords::default(),
        })
    }

    /// The listed values, each once, without null.
    pub(super) fn distinct(&self) -> Vec<&serde_json::Value> {
        let mut out = Vec::new();
        for value in self.values.iter().filter(|v| !v.is_null()) {
            if !out.contains(&value) {
                out.push(value);
            }
        }
        out
    }

    /// The listed strings, each once, of a schema at this place.
    pub(super) fn listed(&self, at: &Pointer) -> Vec<EnumValue> {
        let entries = at.join("enum");
        let strings = self.values.iter().enumerate().filter_map(|(index, value)| {
            Some(EnumValue {
                value: value.as_str()?.to_owned(),
                docs: None,
                declared: Declarations::new(entries.index(index)),
            })
        });
        together(strings)
    }

    /// The keywords that make a schema at this place nullable.
    pub(super) fn nullable_by(&self, at: &Pointer) -> Vec<Pointer> {
        let keyword = self.schema.schema_data.nullable;
        let keyword = keyword.then(|| at.join("nullable"));
        let entries = at.join("enum");
        let nulls = (self.values.iter().enumerate()).filter(|(_, value)| value.is_null());
        keyword
            .into_iter()
            .chain(nulls.map(|(index, _)| entries.index(index)))
            .collect()
    }

    /// Whether the schema only says which properties must be present.
    pub(super) fn only_requires(&self) -> bool {
        matches!(self.declared, Declared::Nothing | Declared::Object)
            && self.properties.is_none()
            && self.additional.is_none()
            && self.branches().next().is_none()
            && self.all_of.is_empty()
            && !self.required.is_empty()
    }
}

/// Values, each once, with the places of all that list it.
pub(super) fn together(values: impl IntoIterator<Item = EnumValue>) -> Vec<EnumValue> {
    let mut out: Vec<EnumValue> = Vec::new();
    for value in values {
        match out.iter_mut().find(|known| known.value == value.value) {
            Some(known) => known.declared.absorb(&value.declared),
            None => out.push(value),
        }
    }
    out
}

fn json<T: Clone + Into<serde_json::Value>>(values: &[Option<T>]) -> Vec<serde_json::Value> {
    let of = |v: &Option<T>| v.clone().map_or(serde_json::Value::Null, Into::into);
    values.iter().map(of).collect()
}

fn written<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(item) => match serde_json::to_value(item) {
            Ok(serde_json::Value::String(s)) => Some(s),
            _ => None,
        },
        VariantOrUnknownOrEmpty::Unknown(s) => Some(s.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
