//! Unions as they are declared.

use super::place::{Built, SchemaLocation};
use super::schema::Lowering;
use super::view::View;
use crate::ir::{Branch, Declarations, Shape, Step, TypeId, Union};

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
        for (keyword, index, schema) in view.branches() {
            let site = site.step(Step::Branch(index), &[keyword, &index.to_string()]);
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
