//! Unions as they are declared.

use openapiv3::{ReferenceOr, Schema};

use super::place::{Built, SchemaLocation};
use super::schema::Lowering;
use super::view::View;
use crate::ir::{Branch, Declarations, Shape, Step, TypeId, Union};
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
        let mut branches = Vec::new();
        for (at, (schema, pointer)) in flat(view, &site.pointer).into_iter().enumerate() {
            let site = site.at(Step::Branch(at), pointer);
            branches.push(Branch {
                ty: self.place(schema, &site).ty,
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
