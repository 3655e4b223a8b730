//! Several schemas that make one struct: `allOf`, and `properties` beside `oneOf` or `anyOf`.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::problem::CORRECT_IT;
use super::schema::{Lowering, SchemaLocation, TypeUse};
use super::view::View;
use crate::ir::{Enum, Field, Origin, Shape, Step, Struct, Type};

/// One declaration of a property.
struct Source<'a> {
    schema: &'a ReferenceOr<Box<Schema>>,
    site: SchemaLocation,
}

/// The declarations that a struct is made of, by property.
#[derive(Default)]
pub(super) struct Parts<'a> {
    properties: IndexMap<&'a str, Vec<Source<'a>>>,
    required: Vec<&'a str>,
    additional: Option<Type>,
}

impl<'a> Parts<'a> {
    /// Adds the schema's own `properties` and `required`.
    pub(super) fn add_own(&mut self, view: &View<'a>, site: &SchemaLocation) {
        for (name, schema) in view.properties.into_iter().flatten() {
            let site = site.step(Step::Property(name.clone()), &["properties", name]);
            self.properties
                .entry(name)
                .or_default()
                .push(Source { schema, site });
        }
        self.required
            .extend(view.required.iter().map(String::as_str));
    }
}

impl<'a> Lowering<'a> {
    /// A schema with `allOf`.
    pub(super) fn all_of(&mut self, view: &View<'a>, site: &SchemaLocation) -> Shape {
        // Every field of a response is optional in Rust, so `required` beside the wrapped schema changes nothing there.
        let in_response = matches!(&site.origin, Origin::Operation(_, steps) if steps.first() == Some(&Step::Response));
        let bare = view.properties.is_none()
            && view.branches().next().is_none()
            && (view.required.is_empty() || in_response);
        if let ([only], true) = (view.all_of, bare) {
            // One schema and nothing beside it: that schema.
            let site = site.at(Step::Branch(0), site.pointer.join_all(["allOf", "0"]));
            return Shape::Alias(self.place(only, &site).ty);
        }
        Shape::Struct(self.merged(view, site))
    }

    /// The struct that a schema and everything it is composed of make together.
    pub(super) fn merged(&mut self, view: &View<'a>, site: &SchemaLocation) -> Struct {
        let mut parts = Parts::default();
        self.gather(view, site, &mut parts);
        let additional = parts.additional.take();
        Struct {
            fields: self.fields(parts),
            additional,
        }
    }

    fn gather(&mut self, view: &View<'a>, site: &SchemaLocation, parts: &mut Parts<'a>) {
        for (index, member) in view.all_of.iter().enumerate() {
            let site = SchemaLocation {
                pointer: site.pointer.join("allOf").index(index),
                ..site.clone()
            };
            self.gather_member(member, &site, parts);
        }
        parts.add_own(view, site);
        if let Some(additional) = self.additional(view, site) {
            parts.additional = Some(additional);
        }
        // A property is required if every branch asks for it.
        let mut required: Option<Vec<&'a str>> = None;
        for (keyword, index, branch) in view.branches() {
            let site = SchemaLocation {
                pointer: site.pointer.join(keyword).index(index),
                ..site.clone()
            };
            let before = parts.required.len();
            self.gather_member(branch, &site, parts);
            let asked: Vec<&'a str> = parts.required.drain(before..).collect();
            required = Some(match required {
                None => asked,
                Some(all) => all
                    .into_iter()
                    .filter(|name| asked.contains(name))
                    .collect(),
            });
        }
        parts.required.extend(required.into_iter().flatten());
    }

    fn gather_member(
        &mut self,
        member: &'a ReferenceOr<Schema>,
        site: &SchemaLocation,
        parts: &mut Parts<'a>,
    ) {
        match member {
            ReferenceOr::Item(schema) => self.gather(&View::of(schema), site, parts),
            ReferenceOr::Reference { reference } => {
                let Some(id) = self.target(reference, &site.pointer) else {
                    return;
                };
                if self.merging.contains(&id) {
                    self.problem(
                        &site.pointer,
                        format!("`{reference}` is composed of itself"),
                        "merging the schemas would never end",
                        CORRECT_IT,
                    );
                    return;
                }
                let Some(schema) = self.schema_of(id) else {
                    return;
                };
                // Properties keep the site of the component that declares them, so their inline types are shared.
                let site = self.component_site(id);
                self.merging.push(id);
                self.gather_member(schema, &site, parts);
                self.merging.pop();
            }
        }
    }

    /// The fields, one a property.
    pub(super) fn fields(&mut self, parts: Parts<'a>) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, sources) in parts.properties {
            let Some(last) = sources.last() else { continue };
            let pointer = last.site.pointer.clone();
            let place = self.combined(&sources);
            fields.push(Field {
                name: name.to_owned(),
                ty: place.ty,
                required: parts.required.contains(&name),
                nullable: place.nullable,
                constant: place.constant,
                docs: place.docs,
                keywords: place.keywords,
                pointer,
            });
        }
        fields
    }

    /// One property that several schemas declare: their listed values together, else the last declaration, which is
    /// the most specific one.
    fn combined(&mut self, sources: &[Source<'a>]) -> TypeUse {
        let last = &sources[sources.len() - 1];
        let listed: Option<Vec<Vec<String>>> =
            sources.iter().map(|s| listed_values(s.schema)).collect();
        if let (Some(listed), ReferenceOr::Item(schema), true) =
            (listed, last.schema, sources.len() > 1)
        {
            let mut values: Vec<String> = Vec::new();
            for value in listed.into_iter().flatten() {
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            if values.len() > 1 {
                let site = SchemaLocation {
                    pointer: sources[0].site.pointer.clone(),
                    origin: sources[0].site.origin.clone(),
                };
                let view = View::of(schema);
                let id = self.define(&view, &site, Shape::Enum(Enum { values }));
                return TypeUse {
                    nullable: schema.schema_data.nullable,
                    keywords: view.keywords,
                    ..TypeUse::plain(Type::Named(id))
                };
            }
        }
        self.boxed_place(last.schema, &last.site)
    }
}

fn listed_values(schema: &ReferenceOr<Box<Schema>>) -> Option<Vec<String>> {
    let view = View::of(schema.as_item()?);
    let values: Vec<String> = view
        .values
        .iter()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect();
    (!values.is_empty()).then_some(values)
}
