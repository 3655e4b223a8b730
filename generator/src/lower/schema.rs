//! Schemas to types.

use std::cell::RefCell;

use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, Schema};

use super::listed::{constant, listed_type, string};
use super::place::{Built, Nature, Node, SchemaLocation, TypeUse};
use super::problem::{CORRECT_IT, Problem};
use super::view::{Declared, View};
use crate::config::ClientConfig;
use crate::hash::HashMap;
use crate::ir::{
    Constant, Declarations, Enum, Origin, RuntimeSource, RuntimeType, Scalar, Shape,
    SkippedOperation, Step, Type, TypeDef, TypeId,
};
use crate::pointer::Pointer;

/// The extension that asks for a type of the runtime.
pub(super) const RUNTIME_TYPE: &str = "x-runtime-type";

/// The lowering of one document.
pub(super) struct Lowering<'a> {
    pub(super) doc: &'a OpenAPI,
    pub(super) client: &'a ClientConfig,
    pub(super) types: Vec<TypeDef>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    pub(super) skipped: Vec<SkippedOperation>,
    components: HashMap<&'a str, TypeId>,
    /// The components that are composed of a component.
    pub(super) heirs: HashMap<TypeId, Vec<TypeId>>,
    inline: HashMap<Pointer, TypeId>,
    /// Components whose `allOf` is being merged, innermost last.
    pub(super) merging: Vec<TypeId>,
    /// What the schemas behind references are about; `None` while that is being found out.
    pub(super) natures: RefCell<HashMap<String, Option<Nature>>>,
    /// How many references below components are being followed.
    pub(super) following: usize,
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
            components: HashMap::default(),
            heirs: HashMap::default(),
            inline: HashMap::default(),
            merging: Vec::new(),
            natures: RefCell::default(),
            following: 0,
            lowering: Vec::new(),
        };
        for (name, schema) in lowering.component_schemas() {
            let id = TypeId::new(lowering.types.len());
            let data = schema.as_item().map(|s| &s.schema_data);
            let pointer = Pointer::component("schemas", name);
            lowering.types.push(TypeDef {
                origin: Origin::Component(name.to_owned()),
                declared: Declarations::new(pointer),
                title: data.and_then(|d| d.title.clone()),
                docs: data.and_then(|d| d.description.clone()),
                since: None,
                nullable_by: Vec::new(),
                deprecated: data.is_some_and(|d| d.deprecated),
                from: None,
                shape: Shape::Alias(Type::Any),
            });
            lowering.components.insert(name, id);
        }
        for (index, (_, schema)) in lowering.component_schemas().enumerate() {
            let at = lowering.types[index].declared.pointer().clone();
            lowering.types[index].nullable_by = lowering.nulls_of(schema, &at);
        }
        // What a circle of schemas is about depends on where it is entered.
        lowering.natures.borrow_mut().clear();
        lowering.heirs = lowering.children();
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
                    Shape::Alias(self.node(Node::Reference(reference), &site).ty).into()
                }
                ReferenceOr::Item(schema) => {
                    self.merging.push(id);
                    let view = View::of(schema);
                    let mut built = self.shape(&view, &site);
                    self.merging.pop();
                    if self.is_base(id) {
                        built = self.with_heirs(id, &view, &site, built);
                    }
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
        if let Some(id) = self.known(reference) {
            return Some(id);
        }
        let to = Pointer::of_reference(reference);
        let name = to.as_ref().and_then(schema_name);
        let remedy = match name {
            Some(name) => format!(
                "define `components.schemas.{name}` with an action in spec/corrections/, or point the reference elsewhere"
            ),
            None => "point it at a schema of this document: `#/components/schemas/NAME`".to_owned(),
        };
        self.problem(
            pointer,
            format!("the reference `{reference}` leads nowhere"),
            "the type of this place is unknown, so no Rust type can be chosen",
            &remedy,
        );
        None
    }

    /// The component that a reference leads to, if it leads to one.
    pub(super) fn known(&self, reference: &str) -> Option<TypeId> {
        let to = Pointer::of_reference(reference)?;
        self.components.get(&*schema_name(&to)?).copied()
    }

    /// The name of a component.
    pub(super) fn component_name(&self, id: TypeId) -> Option<String> {
        match &self.types[id.index()].origin {
            Origin::Component(name) => Some(name.clone()),
            _ => None,
        }
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
        self.node(schema.into(), site)
    }

    /// The same, for any node.
    pub(super) fn node(&mut self, node: Node<'a>, site: &SchemaLocation) -> TypeUse {
        match node {
            Node::Reference(reference) => {
                if self.known(reference).is_none()
                    && let Some((node, to)) = self.deep(reference, site)
                {
                    if !self.enter(site) {
                        return TypeUse::plain(Type::Any);
                    }
                    let place = self.node(node, &to);
                    self.leave();
                    return place;
                }
                match self.target(reference, &site.pointer) {
                    Some(id) => self.reference(id),
                    None => TypeUse::plain(Type::Any),
                }
            }
            Node::Schema(schema) => self.inline_place(schema, site),
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
        if let Some(place) = self.composed_value(&view, site) {
            return place;
        }
        let data = &schema.schema_data;
        let mut place = TypeUse {
            ty: Type::Any,
            nullable_by: self.nulls(&view, &site.pointer),
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
        place
    }

    /// The type at a site: a named one where the shape needs a definition.
    fn named_or_plain(&mut self, view: &View<'a>, site: &SchemaLocation) -> Type {
        if let Some(id) = self.defined(site) {
            return Type::Named(id);
        }
        if !self.enter(site) {
            return Type::Any;
        }
        let built = self.shape(view, site);
        self.leave();
        match built.shape {
            Shape::Alias(ty) => ty,
            _ => Type::Named(self.define(Some(view), site, built)),
        }
    }

    /// How many of the types are components.
    pub(super) fn components(&self) -> usize {
        self.components.len()
    }

    /// Notes that the schema at a place is being lowered; false, with a problem, if it already is.
    pub(super) fn enter(&mut self, site: &SchemaLocation) -> bool {
        if self.lowering.contains(&site.pointer) {
            self.problem(
                &site.pointer,
                "the schema is composed of a schema that holds it".to_owned(),
                "merging the schemas would never end",
                CORRECT_IT,
            );
            return false;
        }
        self.lowering.push(site.pointer.clone());
        true
    }

    /// The schema that was entered last is lowered.
    pub(super) fn leave(&mut self) {
        self.lowering.pop();
    }

    /// The inline type that was made of the schema at a place.
    pub(super) fn defined(&self, site: &SchemaLocation) -> Option<TypeId> {
        self.inline.get(&site.pointer).copied()
    }

    /// Adds an inline type to the arena.
    pub(super) fn define(
        &mut self,
        view: Option<&View<'a>>,
        site: &SchemaLocation,
        built: Built,
    ) -> TypeId {
        let id = TypeId::new(self.types.len());
        let data = view.map(|view| &view.schema.schema_data);
        let from = view.and_then(|view| self.source(view, site));
        self.types.push(TypeDef {
            origin: site.origin.clone(),
            declared: Declarations::merged(built.merged, site.pointer.clone()),
            title: data.and_then(|d| d.title.clone()),
            docs: data.and_then(|d| d.description.clone()),
            since: None,
            nullable_by: Vec::new(),
            deprecated: data.is_some_and(|d| d.deprecated),
            from,
            shape: built.shape,
        });
        self.inline.insert(site.pointer.clone(), id);
        id
    }

    /// What a schema is.
    pub(super) fn shape(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        if let Some(asked) = view.schema.schema_data.extensions.get(RUNTIME_TYPE) {
            return Shape::Alias(self.runtime_type(asked, site)).into();
        }
        if view.has_not {
            self.warning(
                &site.pointer.join("not"),
                "`not` is left out".to_owned(),
                "Rust has no type for everything but something, so that the server refuses what it excludes",
                "nothing needs to be done",
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
        if !view.all_of.is_empty() || view.is_choice_of_both() {
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

    /// The type of the runtime that `x-from` names.
    fn source(&mut self, view: &View<'a>, site: &SchemaLocation) -> Option<RuntimeSource> {
        let asked = view.schema.schema_data.extensions.get("x-from")?;
        let known = RuntimeSource::ALL
            .iter()
            .find(|(name, _)| asked.as_str() == Some(name));
        if known.is_none() {
            let names: Vec<&str> = RuntimeSource::ALL.iter().map(|(name, _)| *name).collect();
            self.problem(
                &site.pointer.join("x-from"),
                format!("the runtime has no type {asked} to make requests from"),
                "the conversion would be from a type that does not exist",
                &format!("use one of {}", names.join(", ")),
            );
        }
        known.map(|(_, source)| *source)
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
            &site.pointer.join(RUNTIME_TYPE),
            format!("the runtime has no type {asked}"),
            "the field would get a type that does not exist",
            &format!("use one of {}", names.join(", ")),
        );
        Type::Any
    }

    fn items(&mut self, view: &View<'a>, site: &SchemaLocation) -> Type {
        match view.items {
            Some(items) => {
                self.node(items.into(), &site.step(Step::Item, &["items"]))
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

    fn values(&mut self, view: &View<'a>, site: &SchemaLocation) -> Shape {
        let values = view.distinct();
        if values.iter().any(|value| !value.is_string()) {
            // Without a type, the listed values say what it is.
            if view.declared == Declared::Nothing {
                return Shape::Alias(listed_type(&values));
            }
            self.problem(
                &site.pointer.join("enum"),
                "a listed value is not a string".to_owned(),
                "the type says that all values are strings",
                "write the values as strings, in quotes, or give the schema the type of its values",
            );
        }
        Shape::Enum(Enum {
            values: view.listed(&site.pointer),
        })
    }

    pub(super) fn integer(&self, format: Option<&str>) -> Scalar {
        let formats = &self.client.times.integer_formats;
        if format.is_some_and(|format| formats.iter().any(|one| one == format)) {
            Scalar::Timestamp
        } else {
            Scalar::Integer
        }
    }
}

/// The name that a pointer to a component schema ends with.
fn schema_name(pointer: &Pointer) -> Option<std::borrow::Cow<'_, str>> {
    pointer.component_name("schemas")
}
