//! An item of the interface: what it is called, what type it has, and where it is declared.

use intercom_generator::ir::Declarations;

use super::held::Held;

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

/// What kind of type the head of a family is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Struct,
    Enum,
    Union(Apart),
    Alias,
    Endpoint,
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
    /// Kept in a box, because its owner would hold itself or be large.
    pub(crate) boxed: bool,
    /// The schema that its type refers to, for fields.
    pub(crate) of: Option<String>,
    /// What kind of type it is, or its owner is.
    pub(crate) form: Form,
    /// What its type holds; for another name of a type, what it stands for.
    pub(crate) held: Held,
    /// For paging, how it pages: no type, but the generated code differs.
    pub(crate) way: String,
}

impl Item {
    /// Whether it is another name for a type.
    pub(crate) fn is_alias(&self) -> bool {
        self.kind == ItemKind::Model && self.form == Form::Alias
    }

    /// For a union, how well its branches can be told apart.
    pub(crate) fn told_apart(&self) -> Option<Apart> {
        match self.form {
            Form::Union(apart) if self.kind == ItemKind::Model => Some(apart),
            _ => None,
        }
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
            ItemKind::Paging => {
                format!(
                    "{module}::{owner}: Paged<Item = {}, by {}>",
                    self.ty, self.way
                )
            }
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
pub(super) fn others(declared: &Declarations) -> Vec<String> {
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
