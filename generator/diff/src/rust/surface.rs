//! The Rust interface of a version: every item that the generated crate makes of it, with its place in the
//! description.

use std::collections::BTreeSet;

use intercom_generator::analyse::Analysis;
use intercom_generator::emit::{self, Slot};
use intercom_generator::ir::{
    Api, BodyKind, Constant, Declarations, IdForm, Location, Origin, ResponseBody, Scalar, Shape,
    StatusKey, Struct, Type, TypeId, Union,
};
use intercom_generator::name::Names;

/// How the type of a union begins whose branches a property tells apart.
const TOLD_APART: &str = "union by";

/// The type of a union in which some branches have the very same properties.
const ALIKE: &str = "union of alike branches";

/// How the branches of a union are told apart, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Apart {
    /// Not at all: some have the very same properties, so that neither is chosen.
    Alike,
    /// By the properties that are there.
    ByWhatIsThere,
    /// By the value of one property.
    ByMember,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum ItemKind {
    Model,
    Field,
    Variant,
    Endpoint,
    Parameter,
    Body,
    Response,
    Paging,
}

/// An item of the generated crate.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) kind: ItemKind,
    /// What it belongs to, such as `models::Admin`.
    pub(crate) owner: String,
    /// Its own name; empty for what has none beside its owner's.
    pub(crate) name: String,
    /// Its type, or what kind of item it is.
    pub(crate) ty: String,
    /// The same with other names of a type replaced by the type: what the compiler sees.
    pub(crate) seen: String,
    /// Whether the constructor asks for it.
    pub(crate) in_new: bool,
    /// A field that is always sent and that nobody can set.
    pub(crate) constant: bool,
    /// Where it is declared, by what says most about it.
    pub(crate) at: String,
    /// The other places that declare it: what it is merged from, and shared parts.
    pub(crate) declared: Vec<String>,
    /// The places that require it or let it be null.
    pub(crate) decided: Vec<String>,
    /// What it is called on the wire: the key of pairs.
    pub(crate) wire: String,
    /// Kept in a box, because it holds itself.
    pub(crate) boxed: bool,
    /// The schema that its type refers to, for fields.
    pub(crate) of: Option<String>,
}

impl Item {
    /// For a union, how well its branches can be told apart.
    pub(crate) fn told_apart(&self) -> Option<Apart> {
        let is_union = self.kind == ItemKind::Model && self.ty.starts_with("union");
        is_union.then(|| match self.ty.as_str() {
            ALIKE => Apart::Alike,
            ty if ty.starts_with(TOLD_APART) => Apart::ByMember,
            _ => Apart::ByWhatIsThere,
        })
    }

    /// Every place that declares it, the one that says most about it first.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        let own = std::iter::once(&self.at);
        own.chain(&self.declared).map(String::as_str)
    }

    /// Its name as code spells it.
    pub(crate) fn variable(&self) -> String {
        raw(&self.name)
    }

    /// Path and type within a module.
    pub(crate) fn text(&self, module: &str) -> String {
        let owner = &self.owner;
        let name = raw(&self.name);
        let text = match self.kind {
            ItemKind::Model | ItemKind::Endpoint => format!("{module}::{owner} ({})", self.ty),
            ItemKind::Variant if self.ty.is_empty() => format!("{module}::{owner}::{name}"),
            ItemKind::Variant => format!("{module}::{owner}::{name}({})", self.ty),
            ItemKind::Response => format!("{module}::{owner} -> {}", self.ty),
            ItemKind::Paging => format!("{module}::{owner}: Paged<Item = {}>", self.ty),
            _ if self.constant => {
                format!("{module}::{owner} always sends {} = {}", self.wire, self.ty)
            }
            _ if self.in_new => format!("{module}::{owner}::{name}: {} (argument of new)", self.ty),
            _ => format!("{module}::{owner}::{name}: {}", self.ty),
        };
        // All of it is code.
        text.replace('`', "")
    }
}

/// The places that declare an item, but for the one that says most about it.
fn others(declared: &Declarations) -> Vec<String> {
    let own = declared.pointer();
    let others = declared.iter().filter(|place| *place != own);
    others.map(|place| place.clone().into()).collect()
}

/// A name as code spells it.
pub(crate) fn raw(name: &str) -> String {
    if intercom_generator::name::is_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// A type or endpoint with everything that belongs to it.
#[derive(Debug, Clone)]
pub(crate) struct Family {
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

    fn of(&self, ty: &Type) -> Option<String> {
        match ty {
            Type::Named(id) => Some(self.api[*id].declared.pointer().clone().into()),
            Type::List(inner) | Type::Map(inner) => self.of(inner),
            _ => None,
        }
    }

    fn model(&self, id: TypeId) -> Family {
        let def = &self.api[id];
        let owner = format!("models::{}", self.names.ty(id));
        let kind = match &def.shape {
            Shape::Struct(_) => "struct".to_owned(),
            Shape::Enum(_) => "enum".to_owned(),
            Shape::Union(u) => match &u.tag {
                Some(tag) => format!("{TOLD_APART} {}", tag.name()),
                None if self.alike(u) => ALIKE.to_owned(),
                None => "union".to_owned(),
            },
            Shape::Alias(ty) => format!("= {}", self.ty(ty)),
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
        };
        let members = match &def.shape {
            Shape::Struct(s) => self.fields(id, &owner, s),
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

    fn fields(&self, id: TypeId, owner: &str, s: &Struct) -> Vec<Item> {
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
                    owner: owner.to_owned(),
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
        let declared: Vec<String> = operation
            .responses
            .iter()
            .filter(|r| r.status.is_success() || !listed && r.status == StatusKey::Default)
            .flat_map(|r| r.declared.iter())
            .map(|place| place.clone().into())
            .collect();
        members.push(Item {
            kind: ItemKind::Response,
            seen,
            ty: response,
            at: operation.pointer.join("responses").into(),
            declared: declared.clone(),
            of,
            ..head.clone()
        });
        if let Some(paging) = &self.analysis.paging[index] {
            members.push(Item {
                kind: ItemKind::Paging,
                // How it pages is no type, but the generated code differs.
                ty: format!(
                    "{}, by {}",
                    self.ty(&paging.item),
                    paging.describe(self.api, operation)
                ),
                at: operation.pointer.join("paging").into(),
                declared,
                of: self.of(&paging.item),
                ..head.clone()
            });
        }
        Family {
            head,
            members,
            direction: None,
            form: false,
        }
    }
}
