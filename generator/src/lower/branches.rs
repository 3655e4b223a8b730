//! Unions as they are declared.

use openapiv3::{ReferenceOr, Schema};

use super::place::{Built, SchemaLocation};
use super::schema::Lowering;
use super::view::View;
use crate::ir::{
    Branch, Constant, Declarations, Enum, EnumValue, Shape, Step, Type, TypeId, Union,
};
use crate::pointer::Pointer;

/// How deep `anyOf` within `anyOf` is opened.
const DEEPEST: usize = 16;

/// The branches with their places: what is any of some, or any of others, is any of all of them.
fn flat<'a>(view: &View<'a>, at: &Pointer) -> Vec<(&'a ReferenceOr<Schema>, Pointer)> {
    let listed = view
        .branches()
        .map(|(keyword, index, schema)| (schema, at.join(keyword).index(index), 0));
    let mut open: Vec<_> = listed.collect();
    open.reverse();
    let mut out = Vec::new();
    while let Some((schema, at, depth)) = open.pop() {
        let inner = match schema {
            ReferenceOr::Item(schema) if depth < DEEPEST && !view.any_of.is_empty() => bare(schema),
            _ => None,
        };
        match inner {
            Some(inner) => {
                let list = at.join("anyOf");
                let inner = inner.iter().enumerate().rev();
                open.extend(inner.map(|(index, one)| (one, list.index(index), depth + 1)));
            }
            None => out.push((schema, at)),
        }
    }
    // Null makes the union nullable, and is not a branch of it.
    let only_null = |schema: &ReferenceOr<Schema>| {
        schema.as_item().is_some_and(|schema| {
            let view = View::of(schema);
            !view.values.is_empty() && view.distinct().is_empty()
        })
    };
    if out.iter().any(|(schema, _)| !only_null(schema)) {
        out.retain(|(schema, _)| !only_null(schema));
    }
    out
}

/// The branches of a schema that says nothing else.
fn bare(schema: &Schema) -> Option<&[ReferenceOr<Schema>]> {
    let openapiv3::SchemaKind::AnyOf { any_of } = &schema.schema_kind else {
        return None;
    };
    let data = openapiv3::SchemaData {
        description: None,
        ..schema.schema_data.clone()
    };
    (data == openapiv3::SchemaData::default()).then_some(any_of)
}

impl<'a> Lowering<'a> {
    pub(super) fn branches(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        let only_requires = view
            .branches()
            .all(|(_, _, b)| b.as_item().is_some_and(|s| View::of(s).only_requires()));
        let references = view.branches().all(|(_, _, b)| b.as_item().is_none());
        if view.properties.is_some() && references {
            let leaves = self.beside(view, site);
            if let Some(built) = self.alternatives(&leaves, site) {
                return built;
            }
        }
        if view.properties.is_some() || only_requires {
            return self.merged(view, site);
        }
        let mut uses = Vec::new();
        for (at, (schema, pointer)) in flat(view, &site.pointer).into_iter().enumerate() {
            let site = site.at(Step::Branch(at), pointer);
            uses.push((schema, self.place(schema, &site), site));
        }
        // A value of its own is lost where it is not one of a list.
        let listing = uses.iter().filter(|(schema, place, _)| {
            let (_, values) = self.sort((*schema).into());
            let listed = !values.is_empty() && values.iter().all(serde_json::Value::is_string);
            listed || matches!(place.constant, Some(Constant::String(_)))
        });
        let several = listing.count() > 1;
        let mut branches = Vec::new();
        for (schema, place, site) in uses {
            let ty = match place.constant {
                Some(Constant::String(value)) if several => self.one_listed(schema, value, &site),
                _ => place.ty,
            };
            branches.push(Branch {
                ty,
                title: schema.as_item().and_then(|s| s.schema_data.title.clone()),
                declared: Declarations::new(site.pointer),
            });
        }
        let discriminator = self.discriminator(view, site);
        if let [only] = branches.as_slice() {
            return Shape::Alias(only.ty.clone()).into();
        }
        Shape::Union(Union {
            branches,
            tag: None,
            discriminator,
            fallback: None,
        })
        .into()
    }

    /// The list of the one value that a branch has.
    fn one_listed(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        value: String,
        site: &SchemaLocation,
    ) -> Type {
        if let Some(id) = self.defined(site) {
            return Type::Named(id);
        }
        let view = schema.as_item().map(View::of);
        let mut values = view
            .as_ref()
            .map(|view| view.listed(&site.pointer))
            .unwrap_or_default();
        if values.is_empty() {
            values.push(EnumValue {
                value,
                docs: None,
                declared: Declarations::new(site.pointer.clone()),
            });
        }
        let shape = Shape::Enum(Enum { values });
        Type::Named(self.define(view.as_ref(), site, shape.into()))
    }

    /// The declared discriminator: its property, and the schemas that its values stand for.
    pub(super) fn discriminator(
        &mut self,
        view: &View<'a>,
        site: &SchemaLocation,
    ) -> Option<(String, Vec<(String, TypeId)>)> {
        view.schema.schema_data.discriminator.as_ref().map(|d| {
            let pointer = site.pointer.join("discriminator");
            let mapping = d.mapping.iter().filter_map(|(value, to)| {
                // A bare schema name is legal beside a reference.
                let reference = if to.contains('/') {
                    to.clone()
                } else {
                    format!("#/components/schemas/{to}")
                };
                self.target(&reference, &pointer)
                    .map(|id| (value.clone(), id))
            });
            (d.property_name.clone(), mapping.collect())
        })
    }
}
