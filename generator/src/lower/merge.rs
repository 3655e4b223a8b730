//! Several schemas that make one struct: `allOf`, and `properties` beside `oneOf` or `anyOf`.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::problem::CORRECT_IT;
use super::schema::{Built, Lowering, SchemaLocation, TypeUse};
use super::view::{View, together};
use crate::ir::{Declarations, Enum, EnumValue, Field, Origin, Shape, Step, Struct, Type};
use crate::pointer::Pointer;

/// One declaration of a property.
struct Declaration<'a> {
    schema: &'a ReferenceOr<Box<Schema>>,
    site: SchemaLocation,
}

/// What requires a property, by its name: the entries of the `required` lists.
type Required<'a> = IndexMap<&'a str, Vec<Pointer>>;

/// The declarations that a struct is made of, by property.
#[derive(Default)]
pub(super) struct Merge<'a> {
    properties: IndexMap<&'a str, Vec<Declaration<'a>>>,
    required: Required<'a>,
    additional: Option<Type>,
    /// The schemas that went in.
    schemas: Vec<Pointer>,
}

impl<'a> Merge<'a> {
    /// Adds the schema's own `properties` and `required`.
    pub(super) fn add_own(&mut self, view: &View<'a>, site: &SchemaLocation) {
        for (name, schema) in view.properties.into_iter().flatten() {
            let site = site.step(Step::Property(name.clone()), &["properties", name]);
            self.properties
                .entry(name)
                .or_default()
                .push(Declaration { schema, site });
        }
        let entries = site.pointer.join("required");
        for (index, name) in view.required.iter().enumerate() {
            let by = self.required.entry(name).or_default();
            by.push(entries.index(index));
        }
        self.schemas.push(site.pointer.clone());
    }
}

impl<'a> Lowering<'a> {
    /// A schema with `allOf`.
    pub(super) fn all_of(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        // Every field of a response is optional in Rust, so `required` beside the wrapped schema changes nothing there.
        let in_response = matches!(&site.origin, Origin::Operation(_, steps) if steps.first() == Some(&Step::Response));
        let bare = view.properties.is_none()
            && view.branches().next().is_none()
            && (view.required.is_empty() || in_response);
        if let ([only], true) = (view.all_of, bare) {
            // One schema and nothing beside it: that schema.
            let site = site.at(Step::Branch(0), site.pointer.join_all(["allOf", "0"]));
            return Shape::Alias(self.place(only, &site).ty).into();
        }
        self.merged(view, site)
    }

    /// The struct that a schema and everything it is composed of make together.
    pub(super) fn merged(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        let mut merge = Merge::default();
        self.gather(view, site, &mut merge);
        let merged = std::mem::take(&mut merge.schemas);
        let shape = Shape::Struct(Struct {
            fields: self.fields(&merge),
            additional: merge.additional,
        });
        Built { shape, merged }
    }

    fn gather(&mut self, view: &View<'a>, site: &SchemaLocation, merge: &mut Merge<'a>) {
        for (index, member) in view.all_of.iter().enumerate() {
            let site = SchemaLocation {
                pointer: site.pointer.join("allOf").index(index),
                ..site.clone()
            };
            self.gather_member(member, &site, merge);
        }
        merge.add_own(view, site);
        if let Some(additional) = self.additional(view, site) {
            merge.additional = Some(additional);
        }
        // A property is required if every branch asks for it.
        let mut required: Option<Required<'a>> = None;
        for (keyword, index, branch) in view.branches() {
            let site = SchemaLocation {
                pointer: site.pointer.join(keyword).index(index),
                ..site.clone()
            };
            let others = std::mem::take(&mut merge.required);
            self.gather_member(branch, &site, merge);
            let here = std::mem::replace(&mut merge.required, others);
            required = Some(match required {
                None => here,
                Some(mut all) => {
                    all.retain(|name, by| {
                        here.get(name).is_some_and(|more| {
                            by.extend(more.iter().cloned());
                            true
                        })
                    });
                    all
                }
            });
        }
        for (name, by) in required.into_iter().flatten() {
            merge.required.entry(name).or_default().extend(by);
        }
    }

    fn gather_member(
        &mut self,
        member: &'a ReferenceOr<Schema>,
        site: &SchemaLocation,
        merge: &mut Merge<'a>,
    ) {
        match member {
            ReferenceOr::Item(schema) => self.gather(&View::of(schema), site, merge),
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
                self.gather_member(schema, &site, merge);
                self.merging.pop();
            }
        }
    }

    /// The fields, one a property.
    pub(super) fn fields(&mut self, merge: &Merge<'a>) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, declarations) in &merge.properties {
            let Some(last) = declarations.last() else {
                continue;
            };
            let pointers = declarations.iter().map(|d| d.site.pointer.clone());
            let declared = Declarations::merged(pointers, last.site.pointer.clone());
            let place = self.combined(declarations, last);
            let required_by = merge.required.get(name).cloned().unwrap_or_default();
            fields.push(Field {
                name: (*name).to_owned(),
                ty: place.ty,
                required: !required_by.is_empty(),
                required_by,
                nullable: !place.nullable_by.is_empty(),
                nullable_by: place.nullable_by,
                constant: place.constant,
                docs: place.docs,
                keywords: place.keywords,
                declared,
            });
        }
        fields
    }

    /// One property that several schemas declare: their listed values together, else the last declaration, which is
    /// the most specific one.
    fn combined(&mut self, declarations: &[Declaration<'a>], last: &Declaration<'a>) -> TypeUse {
        let listed: Option<Vec<Vec<EnumValue>>> = declarations
            .iter()
            .map(|d| listed_values(d.schema, &d.site.pointer))
            .collect();
        if let (Some(listed), ReferenceOr::Item(schema), [first, _, ..]) =
            (listed, last.schema, declarations)
        {
            let values = together(listed.into_iter().flatten());
            if values.len() > 1 {
                let view = View::of(schema);
                let built = Built {
                    shape: Shape::Enum(Enum { values }),
                    merged: declarations
                        .iter()
                        .map(|d| d.site.pointer.clone())
                        .collect(),
                };
                let id = self.define(&view, &first.site, built);
                return TypeUse {
                    nullable_by: view.nullable_by(&last.site.pointer),
                    keywords: view.keywords,
                    ..TypeUse::plain(Type::Named(id))
                };
            }
        }
        self.boxed_place(last.schema, &last.site)
    }
}

/// The listed strings of a schema; none if it lists none.
fn listed_values(schema: &ReferenceOr<Box<Schema>>, at: &Pointer) -> Option<Vec<EnumValue>> {
    let view = View::of(schema.as_item()?);
    let values = view.listed(at);
    (!values.is_empty()).then_some(values)
}
