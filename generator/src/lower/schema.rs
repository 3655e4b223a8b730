//! Schemas to types.

use std::collections::HashMap;

use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, Schema};

use super::problem::{CORRECT_IT, Problem};
use super::view::{Declared, View};
use crate::config::ClientConfig;
use crate::ir::{
    Branch, Constant, Declarations, Enum, Keywords, Origin, RuntimeType, Scalar, Shape,
    SkippedOperation, Step, Struct, Type, TypeDef, TypeId, Union,
};
use crate::pointer::Pointer;

/// Where a schema stands: how a type made of it would be called, and its pointer.
#[derive(Debug, Clone)]
pub(super) struct SchemaLocation {
    pub(super) origin: Origin,
    pub(super) pointer: Pointer,
}

impl SchemaLocation {
    /// The site one step further down.
    pub(super) fn step(&self, step: Step, tokens: &[&str]) -> Self {
        self.at(step, self.pointer.join_all(tokens))
    }

    /// The site one step further down, at a pointer of its own.
    pub(super) fn at(&self, step: Step, pointer: Pointer) -> Self {
        let below = |steps: &[Step]| steps.iter().cloned().chain([step.clone()]).collect();
        let origin = match &self.origin {
            // Sites of components begin as `Within`, so this one has no steps to add to.
            Origin::Component(_) => self.origin.clone(),
            Origin::Within(id, steps) => Origin::Within(*id, below(steps)),
            Origin::Operation(index, steps) => Origin::Operation(*index, below(steps)),
        };
        Self { origin, pointer }
    }
}

/// What stands at a place: its type and what is said beside it.
#[derive(Debug, Clone)]
pub(super) struct TypeUse {
    pub(super) ty: Type,
    /// The keywords that make it nullable.
    pub(super) nullable_by: Vec<Pointer>,
    pub(super) constant: Option<Constant>,
    pub(super) docs: Option<String>,
    pub(super) keywords: Keywords,
}

impl TypeUse {
    pub(super) fn plain(ty: Type) -> Self {
        Self {
            ty,
            nullable_by: Vec::new(),
            constant: None,
            docs: None,
            keywords: Keywords::default(),
        }
    }
}

/// What a schema is, and the schemas that were merged into it.
pub(super) struct Built {
    pub(super) shape: Shape,
    pub(super) merged: Vec<Pointer>,
}

impl From<Shape> for Built {
    fn from(shape: Shape) -> Self {
        Self {
            shape,
            merged: Vec::new(),
        }
    }
}

/// The lowering of one document.
pub(super) struct Lowering<'a> {
    pub(super) doc: &'a OpenAPI,
    pub(super) client: &'a ClientConfig,
    pub(super) types: Vec<TypeDef>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    pub(super) skipped: Vec<SkippedOperation>,
    components: HashMap<&'a str, TypeId>,
    inline: HashMap<Pointer, TypeId>,
    /// Components whose `allOf` is being merged, innermost last.
    pub(super) merging: Vec<TypeId>,
    /// Pointers of the inline schemas that are being lowered, innermost last.
    lowering: Vec<Pointer>,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(doc: &'a OpenAPI, client: &'a ClientConfig) -> Self {
        let mut lowering = Lowering {
            doc,
            client,
            types: Vec::new(),
            problems: Vec::new(),
            warnings: Vec::new(),
            skipped: Vec::new(),
            components: HashMap::new(),
            inline: HashMap::new(),
            merging: Vec::new(),
            lowering: Vec::new(),
        };
        for (name, schema) in lowering.component_schemas() {
            let id = TypeId::new(lowering.types.len());
            let data = schema.as_item().map(|s| &s.schema_data);
            let pointer = Pointer::component("schemas", name);
            let nullable_by = schema
                .as_item()
                .map(|schema| View::of(schema).nullable_by(&pointer));
            lowering.types.push(TypeDef {
                origin: Origin::Component(name.to_owned()),
                declared: Declarations::new(pointer),
                title: data.and_then(|d| d.title.clone()),
                docs: data.and_then(|d| d.description.clone()),
                nullable_by: nullable_by.unwrap_or_default(),
                deprecated: data.is_some_and(|d| d.deprecated),
                shape: Shape::Alias(Type::Any),
            });
            lowering.components.insert(name, id);
        }
        lowering
    }

    fn component_schemas(
        &self,
    ) -> impl Iterator<Item = (&'a str, &'a ReferenceOr<Schema>)> + use<'a> {
        let schemas = self.doc.components.iter().flat_map(|c| &c.schemas);
        schemas.map(|(name, schema)| (name.as_str(), schema))
    }

    /// Gives every component its shape.
    pub(super) fn lower_components(&mut self) {
        for (index, (_, schema)) in self.component_schemas().enumerate() {
            let id = TypeId::new(index);
            let site = self.component_site(id);
            let built = match schema {
                ReferenceOr::Reference { reference } => {
                    let to = self.target(reference, &site.pointer);
                    Shape::Alias(to.map_or(Type::Any, Type::Named)).into()
                }
                ReferenceOr::Item(schema) => {
                    self.merging.push(id);
                    let built = self.shape(&View::of(schema), &site);
                    self.merging.pop();
                    built
                }
            };
            let def = &mut self.types[index];
            def.shape = built.shape;
            def.declared = Declarations::merged(built.merged, site.pointer);
        }
    }

    pub(super) fn component_site(&self, id: TypeId) -> SchemaLocation {
        SchemaLocation {
            origin: Origin::Within(id, Vec::new()),
            pointer: self.types[id.index()].declared.pointer().clone(),
        }
    }

    pub(super) fn problem(&mut self, pointer: &Pointer, what: String, why: &str, remedy: &str) {
        self.problems.push(Problem {
            pointer: pointer.clone(),
            what,
            why: why.to_owned(),
            remedy: remedy.to_owned(),
        });
    }

    pub(super) fn warning(&mut self, pointer: &Pointer, what: String, why: &str, remedy: &str) {
        self.warnings.push(Problem {
            pointer: pointer.clone(),
            what,
            why: why.to_owned(),
            remedy: remedy.to_owned(),
        });
    }

    /// The component that a reference leads to.
    pub(super) fn target(&mut self, reference: &str, pointer: &Pointer) -> Option<TypeId> {
        let to = Pointer::of_reference(reference);
        let name = to.as_ref().and_then(|to| {
            let schemas = Pointer::of(["components", "schemas"]);
            (to.parent() == Some(schemas)).then(|| to.last()).flatten()
        });
        let found = name.as_deref().and_then(|name| self.components.get(name));
        if let Some(id) = found {
            return Some(*id);
        }
        let remedy = match name {
            Some(name) => format!("define `components.schemas.{name}` with an action in spec/corrections/, or point the reference elsewhere"),
            None => "only references of the form `#/components/schemas/NAME` are supported; move the schema there".to_owned(),
        };
        self.problem(
            pointer,
            format!("the reference `{reference}` leads nowhere"),
            "the type of this place is unknown, so no Rust type can be chosen",
            &remedy,
        );
        None
    }

    /// The schema behind a component's id.
    pub(super) fn schema_of(&self, id: TypeId) -> Option<&'a ReferenceOr<Schema>> {
        self.component_schemas()
            .nth(id.index())
            .map(|(_, schema)| schema)
    }

    /// What stands at a place that may be a reference.
    pub(super) fn place(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        site: &SchemaLocation,
    ) -> TypeUse {
        match schema {
            ReferenceOr::Reference { reference } => match self.target(reference, &site.pointer) {
                Some(id) => self.reference(id),
                None => TypeUse::plain(Type::Any),
            },
            ReferenceOr::Item(schema) => self.inline_place(schema, site),
        }
    }

    /// The same, for the boxed schemas of properties and items.
    pub(super) fn boxed_place(
        &mut self,
        schema: &'a ReferenceOr<Box<Schema>>,
        site: &SchemaLocation,
    ) -> TypeUse {
        match schema {
            ReferenceOr::Reference { reference } => match self.target(reference, &site.pointer) {
                Some(id) => self.reference(id),
                None => TypeUse::plain(Type::Any),
            },
            ReferenceOr::Item(schema) => self.inline_place(schema, site),
        }
    }

    fn reference(&self, id: TypeId) -> TypeUse {
        TypeUse {
            nullable_by: self.types[id.index()].nullable_by.clone(),
            ..TypeUse::plain(Type::Named(id))
        }
    }

    fn inline_place(&mut self, schema: &'a Schema, site: &SchemaLocation) -> TypeUse {
        let view = View::of(schema);
        let data = &schema.schema_data;
        let mut place = TypeUse {
            ty: Type::Any,
            nullable_by: view.nullable_by(&site.pointer),
            constant: constant(&view),
            docs: data.description.clone(),
            keywords: view.keywords.clone(),
        };
        place.ty = match place.constant {
            Some(Constant::String(_)) => Type::Scalar(Scalar::String),
            Some(Constant::Boolean(_)) => Type::Scalar(Scalar::Boolean),
            None => self.named_or_plain(&view, site),
        };
        if let Type::Scalar(Scalar::Integer | Scalar::Number) = place.ty {
            let values = view.distinct();
            place.keywords.allowed = values.iter().map(ToString::to_string).collect();
        }
        if let Some(ReferenceOr::Item(items)) = view.items {
            place.keywords.item_format = View::of(items).keywords.format;
        }
        // A wrapper around one schema adds nothing but its own nullability to what it wraps.
        if let [ReferenceOr::Reference { reference }] = view.all_of
            && let Type::Named(id) = place.ty
            && self.target(reference, &site.pointer) == Some(id)
        {
            let by = self.types[id.index()].nullable_by.clone();
            place.nullable_by.extend(by);
        }
        place
    }

    /// The type at a site: a named one where the shape needs a definition.
    fn named_or_plain(&mut self, view: &View<'a>, site: &SchemaLocation) -> Type {
        if let Some(id) = self.inline.get(&site.pointer) {
            return Type::Named(*id);
        }
        if self.lowering.contains(&site.pointer) {
            self.problem(
                &site.pointer,
                "the schema is composed of a schema that holds it".to_owned(),
                "merging the schemas would never end",
                CORRECT_IT,
            );
            return Type::Any;
        }
        self.lowering.push(site.pointer.clone());
        let built = self.shape(view, site);
        self.lowering.pop();
        match built.shape {
            Shape::Alias(ty) => ty,
            _ => Type::Named(self.define(view, site, built)),
        }
    }

    /// Adds an inline type to the arena.
    pub(super) fn define(
        &mut self,
        view: &View<'a>,
        site: &SchemaLocation,
        built: Built,
    ) -> TypeId {
        let id = TypeId::new(self.types.len());
        let data = &view.schema.schema_data;
        self.types.push(TypeDef {
            origin: site.origin.clone(),
            declared: Declarations::merged(built.merged, site.pointer.clone()),
            title: data.title.clone(),
            docs: data.description.clone(),
            nullable_by: Vec::new(),
            deprecated: data.deprecated,
            shape: built.shape,
        });
        self.inline.insert(site.pointer.clone(), id);
        id
    }

    /// What a schema is.
    fn shape(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        if let Some(asked) = view.schema.schema_data.extensions.get("x-runtime-type") {
            return Shape::Alias(self.runtime_type(asked, site)).into();
        }
        if view.has_not {
            self.problem(
                &site.pointer,
                "`not` is not supported".to_owned(),
                "Rust has no type for everything but something",
                CORRECT_IT,
            );
        }
        if let Some(ty) = view.foreign_type {
            self.problem(
                &site.pointer,
                format!("`type: {ty}` is not a type of OpenAPI 3.0"),
                "the values of this place cannot be given a Rust type",
                CORRECT_IT,
            );
        }
        if !view.all_of.is_empty() {
            return self.all_of(view, site);
        }
        if view.branches().next().is_some() {
            return self.branches(view, site);
        }
        let shape = match view.declared {
            Declared::String | Declared::Nothing if view.values.iter().any(|v| !v.is_null()) => {
                self.values(view, site)
            }
            Declared::String => Shape::Alias(Type::Scalar(string(view.keywords.format.as_deref()))),
            Declared::Integer => {
                Shape::Alias(Type::Scalar(self.integer(view.keywords.format.as_deref())))
            }
            Declared::Number => Shape::Alias(Type::Scalar(Scalar::Number)),
            Declared::Boolean => Shape::Alias(Type::Scalar(Scalar::Boolean)),
            Declared::Array => Shape::Alias(Type::List(Box::new(self.items(view, site)))),
            Declared::Nothing if view.items.is_some() => {
                Shape::Alias(Type::List(Box::new(self.items(view, site))))
            }
            Declared::Object | Declared::Nothing if view.properties.is_some() => {
                Shape::Struct(self.object(view, site))
            }
            Declared::Object => Shape::Alias(Type::Map(Box::new(
                self.additional(view, site).unwrap_or(Type::Any),
            ))),
            Declared::Nothing => match self.additional(view, site) {
                Some(ty) => Shape::Alias(Type::Map(Box::new(ty))),
                None => Shape::Alias(Type::Any),
            },
        };
        shape.into()
    }

    fn runtime_type(&mut self, asked: &serde_json::Value, site: &SchemaLocation) -> Type {
        let known = RuntimeType::ALL
            .iter()
            .find(|(name, _)| asked.as_str() == Some(name));
        if let Some((_, ty)) = known {
            return Type::Runtime(*ty);
        }
        let names: Vec<&str> = RuntimeType::ALL.iter().map(|(name, _)| *name).collect();
        self.problem(
            &site.pointer.join("x-runtime-type"),
            format!("the runtime has no type {asked}"),
            "the field would get a type that does not exist",
            &format!("use one of {}", names.join(", ")),
        );
        Type::Any
    }

    fn items(&mut self, view: &View<'a>, site: &SchemaLocation) -> Type {
        match view.items {
            Some(items) => {
                self.boxed_place(items, &site.step(Step::Item, &["items"]))
                    .ty
            }
            None => Type::Any,
        }
    }

    pub(super) fn additional(&mut self, view: &View<'a>, site: &SchemaLocation) -> Option<Type> {
        match view.additional {
            None | Some(AdditionalProperties::Any(false)) => None,
            Some(AdditionalProperties::Any(true)) => Some(Type::Any),
            Some(AdditionalProperties::Schema(schema)) => Some(
                self.place(schema, &site.step(Step::Value, &["additionalProperties"]))
                    .ty,
            ),
        }
    }

    fn object(&mut self, view: &View<'a>, site: &SchemaLocation) -> Struct {
        let mut merge = super::merge::Merge::default();
        merge.add_own(view, site);
        let additional = self.additional(view, site);
        Struct {
            fields: self.fields(&merge),
            additional,
        }
    }

    fn values(&mut self, view: &View<'a>, site: &SchemaLocation) -> Shape {
        for other in view.distinct() {
            if !other.is_string() {
                self.problem(
                    &site.pointer.join("enum"),
                    format!("the listed value {other} is not a string"),
                    "an enum whose values have several JSON types has no Rust type",
                    CORRECT_IT,
                );
            }
        }
        Shape::Enum(Enum {
            values: view.listed(&site.pointer),
        })
    }

    fn branches(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        let only_requires = view
            .branches()
            .all(|(_, _, b)| b.as_item().is_some_and(|s| View::of(s).only_requires()));
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
        let discriminator = view.schema.schema_data.discriminator.as_ref().map(|d| {
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
        });
        if let [only] = branches.as_slice() {
            return Shape::Alias(only.ty.clone()).into();
        }
        Shape::Union(Union {
            branches,
            tag: None,
            discriminator,
        })
        .into()
    }

    fn integer(&self, format: Option<&str>) -> Scalar {
        let formats = &self.client.times.integer_formats;
        if format.is_some_and(|format| formats.iter().any(|one| one == format)) {
            Scalar::Timestamp
        } else {
            Scalar::Integer
        }
    }
}

fn constant(view: &View<'_>) -> Option<Constant> {
    match (view.distinct().as_slice(), view.declared) {
        ([serde_json::Value::String(s)], Declared::String | Declared::Nothing) => {
            Some(Constant::String(s.clone()))
        }
        ([serde_json::Value::Bool(b)], Declared::Boolean | Declared::Nothing) => {
            Some(Constant::Boolean(*b))
        }
        _ => None,
    }
}

fn string(format: Option<&str>) -> Scalar {
    match format {
        Some("date-time") => Scalar::DateTime,
        Some("binary") => Scalar::Binary,
        _ => Scalar::String,
    }
}
