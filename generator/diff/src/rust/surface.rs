//! The Rust interface of a version: every item that the generated crate makes of it, with its place in the
//! description.

use std::collections::BTreeSet;

use intercom_generator::analyse::Analysis;
use intercom_generator::emit::{self, Slot};
use intercom_generator::ir::{
    Api, BodyKind, Constant, IdForm, Location, Origin, ResponseBody, Scalar, Shape, StatusKey,
    Struct, Type, TypeId, Union,
};
use intercom_generator::name::Names;

use super::held::{Held, addresses};
use super::item::others;
pub(crate) use super::item::{Apart, Form, Item, ItemKind, raw};

/// A type or endpoint with everything that belongs to it.
#[derive(Debug, Clone)]
pub(crate) struct Family {
    /// The type's id; none for an endpoint.
    pub(crate) id: Option<TypeId>,
    pub(crate) head: Item,
    pub(crate) members: Vec<Item>,
    /// Which way it travels, for models.
    pub(crate) direction: Option<(bool, bool)>,
    /// Whether a body of this type is sent as a form, part by part.
    pub(crate) form: bool,
}

/// Everything that a version generates.
pub(crate) fn surface(api: &Api, analysis: &Analysis, names: &Names) -> Vec<Family> {
    let builder = Builder {
        api,
        analysis,
        names,
    };
    let models = api
        .type_ids()
        .filter(|id| !emit::is_transparent(api, *id))
        .map(|id| builder.model(id));
    let endpoints = (0..api.operations.len()).map(|index| builder.endpoint(index));
    models.chain(endpoints).collect()
}

struct Builder<'a> {
    api: &'a Api,
    analysis: &'a Analysis,
    names: &'a Names,
}

impl Builder<'_> {
    fn ty(&self, ty: &Type) -> String {
        emit::type_text(self.api, self.analysis, self.names, ty)
    }

    /// A type as the compiler sees it: an alias is what it stands for.
    fn seen(&self, ty: &Type) -> String {
        match ty {
            Type::List(inner) => format!("List<{}>", self.seen(inner)),
            Type::Map(inner) => format!("Map<{}>", self.seen(inner)),
            Type::Named(id) => match &self.api[*id].shape {
                Shape::Alias(inner) => self.seen(inner),
                _ => self.ty(ty),
            },
            other => self.ty(other),
        }
    }

    /// The place of the type that a type is made of.
    fn of(&self, ty: &Type) -> Option<String> {
        match ty {
            Type::Named(id) => match &self.api[*id].shape {
                // Nothing in the code stands for such an alias.
                Shape::Alias(inner) if emit::is_transparent(self.api, *id) => self.of(inner),
                _ => Some(self.api[*id].declared.pointer().clone().into()),
            },
            Type::List(inner) | Type::Map(inner) => self.of(inner),
            _ => None,
        }
    }

    fn model(&self, id: TypeId) -> Family {
        let def = &self.api[id];
        let owner = format!("models::{}", self.names.ty(id));
        let (form, kind) = match &def.shape {
            Shape::Struct(_) => (Form::Struct, "struct".to_owned()),
            Shape::Enum(_) => (Form::Enum, "enum".to_owned()),
            Shape::Union(u) => match &u.tag {
                Some(tag) => (
                    Form::Union(Apart::ByMember),
                    format!("union by {}", tag.name()),
                ),
                None if self.alike(u) => (
                    Form::Union(Apart::Alike),
                    "union of alike branches".to_owned(),
                ),
                None => (Form::Union(Apart::ByWhatIsThere), "union".to_owned()),
            },
            Shape::Alias(ty) => (Form::Alias, format!("= {}", self.ty(ty))),
        };
        let head = Item {
            kind: ItemKind::Model,
            owner: owner.clone(),
            name: String::new(),
            seen: match &def.shape {
                Shape::Alias(ty) => self.seen(ty),
                _ => String::new(),
            },
            ty: kind,
            in_new: false,
            constant: false,
            at: def.declared.pointer().clone().into(),
            declared: others(&def.declared),
            decided: Vec::new(),
            wire: match &def.origin {
                Origin::Component(name) => name.clone(),
                _ => String::new(),
            },
            boxed: false,
            of: match &def.shape {
                Shape::Alias(ty) => self.of(ty),
                _ => None,
            },
            form,
            held: match &def.shape {
                Shape::Alias(ty) => Held::of(self.api, ty),
                _ => Held::Other,
            },
            way: String::new(),
        };
        let members = match &def.shape {
            Shape::Struct(s) => self.fields(id, &head, s),
            Shape::Enum(e) => {
                let values = e.values.iter().enumerate();
                values
                    .map(|(at, value)| Item {
                        kind: ItemKind::Variant,
                        name: self.names.member(id, at).to_string(),
                        ty: String::new(),
                        seen: String::new(),
                        wire: value.value.clone(),
                        of: None,
                        ..head.clone()
                    })
                    .collect()
            }
            Shape::Union(u) => self.variants(id, &head, u),
            Shape::Alias(_) => Vec::new(),
        };
        let direction = self.analysis.direction(id);
        Family {
            id: Some(id),
            head,
            members,
            direction: Some((direction.request, direction.response)),
            form: self.api.operations.iter().any(|operation| {
                let body = operation.body.as_ref();
                let forms = [BodyKind::Multipart, BodyKind::Urlencoded];
                body.is_some_and(|body| body.ty == Type::Named(id) && forms.contains(&body.kind))
            }),
        }
    }

    /// Whether two branches of a union have the very same properties.
    fn alike(&self, union: &Union) -> bool {
        let structs = union.branches.iter();
        let structs = structs.filter_map(|b| self.api.as_struct(&b.ty));
        let mut seen: Vec<BTreeSet<&str>> = Vec::new();
        for s in structs.filter(|s| !s.fields.is_empty()) {
            let names = s.fields.iter().map(|f| f.name.as_str()).collect();
            if seen.contains(&names) {
                return true;
            }
            seen.push(names);
        }
        false
    }

    fn fields(&self, id: TypeId, head: &Item, s: &Struct) -> Vec<Item> {
        let direction = self.analysis.direction(id);
        let fields = s.fields.iter().enumerate();
        fields
            .map(|(at, field)| {
                let boxed = self.analysis.boxed.contains(&(id, at));
                let base = self.ty(&field.ty);
                let base = if boxed { format!("Box<{base}>") } else { base };
                let slot = emit::slot(field, direction);
                let ty = match (slot, &field.constant) {
                    (Slot::Constant, Some(Constant::String(text))) => format!("{text:?}"),
                    (Slot::Constant, Some(Constant::Boolean(flag))) => flag.to_string(),
                    (Slot::Constant, None) => "null".to_owned(),
                    (Slot::Optional, _) => format!("Option<{base}>"),
                    (Slot::Patch, _) => format!("Patch<{base}>"),
                    (Slot::Required, _) => base,
                };
                Item {
                    kind: ItemKind::Field,
                    owner: head.owner.clone(),
                    held: match slot {
                        Slot::Constant => Held::Other,
                        Slot::Required => Held::of(self.api, &field.ty),
                        Slot::Optional | Slot::Patch => Held::of(self.api, &field.ty).wrap(),
                    },
                    form: head.form,
                    way: String::new(),
                    name: self.names.member(id, at).to_string(),
                    seen: if slot == Slot::Constant {
                        ty.clone()
                    } else {
                        self.seen(&field.ty)
                    },
                    ty,
                    in_new: field.required && direction.request && slot != Slot::Constant,
                    constant: slot == Slot::Constant,
                    at: field.declared.pointer().clone().into(),
                    declared: others(&field.declared),
                    decided: {
                        let places = field.required_by.iter().chain(&field.nullable_by);
                        places.map(|place| place.clone().into()).collect()
                    },
                    wire: field.name.clone(),
                    boxed,
                    of: self.of(&field.ty),
                }
            })
            .collect()
    }

    fn variants(&self, id: TypeId, head: &Item, u: &Union) -> Vec<Item> {
        let branches = u.branches.iter().enumerate();
        branches
            .map(|(at, branch)| {
                let boxed = self.analysis.boxed.contains(&(id, at));
                let base = self.ty(&branch.ty);
                Item {
                    kind: ItemKind::Variant,
                    name: self.names.member(id, at).to_string(),
                    ty: if boxed { format!("Box<{base}>") } else { base },
                    seen: self.seen(&branch.ty),
                    at: branch.declared.pointer().clone().into(),
                    declared: others(&branch.declared),
                    wire: branch.declared.pointer().clone().into(),
                    boxed,
                    of: self.of(&branch.ty),
                    held: Held::of(self.api, &branch.ty),
                    ..head.clone()
                }
            })
            .collect()
    }

    fn endpoint(&self, index: usize) -> Family {
        let operation = &self.api.operations[index];
        let owner = format!(
            "endpoints::{}::{}",
            self.names.module(index),
            self.names.endpoint(index)
        );
        let head = Item {
            kind: ItemKind::Endpoint,
            owner,
            name: String::new(),
            seen: String::new(),
            ty: format!("{} {}", operation.method.as_str(), operation.path),
            in_new: false,
            constant: false,
            at: operation.pointer.clone().into(),
            declared: Vec::new(),
            decided: Vec::new(),
            wire: operation.id.clone(),
            boxed: false,
            of: None,
            form: Form::Endpoint,
            held: Held::Other,
            way: String::new(),
        };
        let mut members = Vec::new();
        for (at, parameter) in operation.parameters.iter().enumerate() {
            let constant = parameter.constant.is_some();
            let in_path = parameter.location == Location::Path
                && matches!(self.api.resolve(&parameter.ty), Type::Scalar(_) | Type::Any);
            // A scalar that fills a path segment is a string, as the emitter decides it.
            let path_type = Type::Scalar(Scalar::Id(IdForm::String));
            let own_type = if in_path { &path_type } else { &parameter.ty };
            let base = self.ty(own_type);
            let ty = match &parameter.constant {
                Some(value) => format!("{:?}", value.text()),
                None if parameter.required => base,
                None => format!("Option<{base}>"),
            };
            members.push(Item {
                kind: ItemKind::Parameter,
                name: self.names.parameter(index, at).to_string(),
                seen: match &parameter.constant {
                    Some(_) => ty.clone(),
                    None => self.seen(own_type),
                },
                ty,
                in_new: parameter.required && !constant,
                constant,
                at: parameter.declared.pointer().clone().into(),
                declared: others(&parameter.declared),
                wire: parameter.name.clone(),
                of: self.of(&parameter.ty),
                held: match parameter.constant {
                    Some(_) => Held::Other,
                    None if parameter.required => Held::of(self.api, own_type),
                    None => Held::of(self.api, own_type).wrap(),
                },
                ..head.clone()
            });
        }
        if let Some(body) = &operation.body {
            members.push(Item {
                kind: ItemKind::Body,
                name: "body".to_owned(),
                ty: match body.required {
                    true => self.ty(&body.ty),
                    false => format!("Option<{}>", self.ty(&body.ty)),
                },
                seen: self.seen(&body.ty),
                in_new: body.required,
                at: body.schema.clone().into(),
                // The schema says most about it; the body says whether it must be there.
                declared: body.declared.iter().map(|p| p.clone().into()).collect(),
                of: self.of(&body.ty),
                held: match body.required {
                    true => Held::of(self.api, &body.ty),
                    false => Held::of(self.api, &body.ty).wrap(),
                },
                ..head.clone()
            });
        }
        let (response, of) = match &operation.success {
            ResponseBody::Json(ty) => (self.ty(ty), self.of(ty)),
            ResponseBody::Empty => ("()".to_owned(), None),
            ResponseBody::Text => ("Text".to_owned(), None),
            ResponseBody::Binary => ("Download".to_owned(), None),
            ResponseBody::Redirect => ("Redirect".to_owned(), None),
            ResponseBody::ByMediaType(ty) => (format!("ByMediaType<{}>", self.ty(ty)), self.of(ty)),
        };
        let seen = match &operation.success {
            ResponseBody::Json(ty) | ResponseBody::ByMediaType(ty) => self.seen(ty),
            _ => response.clone(),
        };
        // Without a response for success, `default` is the one for it.
        let listed = operation.responses.iter().any(|r| r.status.is_success());
        let mut declared: Vec<String> = operation
            .responses
            .iter()
            .filter(|r| r.status.is_success() || !listed && r.status == StatusKey::Default)
            .flat_map(|r| r.declared.iter())
            .map(|place| place.clone().into())
            .collect();
        // Nor without a redirect that says where it leads.
        if !listed {
            declared.extend(addresses(operation));
        }
        members.push(Item {
            kind: ItemKind::Response,
            seen,
            ty: response,
            at: operation.pointer.join("responses").into(),
            declared: declared.clone(),
            of,
            held: Held::response(self.api, &operation.success),
            ..head.clone()
        });
        if let Some(paging) = &self.analysis.paging[index] {
            members.push(Item {
                kind: ItemKind::Paging,
                ty: self.ty(&paging.item),
                way: paging.describe(self.api, operation),
                held: Held::of(self.api, &paging.item),
                at: operation.pointer.join("paging").into(),
                declared,
                of: self.of(&paging.item),
                ..head.clone()
            });
        }
        Family {
            id: None,
            head,
            members,
            direction: None,
            form: false,
        }
    }
}
