//! An item of the two interfaces that differs.

use std::collections::BTreeSet;

use super::names::short;
use super::surface::{Family, Item, ItemKind};
use crate::change::{CallSite, ItemPair, RustVerdict};

/// What of an item changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) name: bool,
    /// The type below its `Option`, `Patch` or `Box`.
    pub(crate) ty: bool,
    /// `Option`, `Patch`, plain or constant.
    pub(crate) slot: bool,
    /// Whether the constructor asks for it.
    pub(crate) in_new: bool,
    pub(crate) boxed: bool,
}

impl Parts {
    /// A difference in everything: an item that came or went.
    pub(crate) fn all() -> Self {
        Self {
            name: true,
            ty: true,
            slot: true,
            in_new: true,
            boxed: true,
        }
    }

    pub(crate) fn any(self) -> bool {
        self != Self::default()
    }
}

/// An item that differs.
#[derive(Debug, Clone)]
pub(crate) struct Delta<'s> {
    pub(crate) old: Option<&'s Item>,
    pub(crate) new: Option<&'s Item>,
    pub(crate) parts: Parts,
    /// The type or endpoint it belongs to.
    pub(crate) family: (Option<&'s Family>, Option<&'s Family>),
}

impl Delta<'_> {
    pub(crate) fn kind(&self) -> ItemKind {
        self.old.or(self.new).map_or(ItemKind::Model, |i| i.kind)
    }

    /// Whether the item is there on one side only.
    pub(crate) fn is_lone(&self) -> bool {
        self.old.is_none() || self.new.is_none()
    }

    /// Whether a type becomes another name for one, or is no longer only that.
    pub(super) fn is_renaming(&self) -> bool {
        let of = |item: Option<&Item>| item.is_some_and(Item::is_alias);
        !self.is_lone() && self.kind() == ItemKind::Model && of(self.old) != of(self.new)
    }

    /// Whether it is one of the listed values of an enum.
    pub(super) fn is_listed_value(&self) -> bool {
        let item = self.old.or(self.new);
        item.is_some_and(|i| i.kind == ItemKind::Variant && i.ty.is_empty())
    }

    /// Every place that declares it, in either description.
    pub(super) fn places(&self) -> impl Iterator<Item = (usize, &str)> {
        let sides = [self.old, self.new].into_iter().enumerate();
        sides.flat_map(|(side, item)| {
            item.into_iter()
                .flat_map(move |item| item.places().map(move |at| (side, at)))
        })
    }

    /// Every place that requires it or lets it be null, in either description.
    pub(super) fn decided(&self) -> impl Iterator<Item = (usize, &str)> {
        let sides = [self.old, self.new].into_iter().enumerate();
        sides.flat_map(|(side, item)| {
            let places = item.into_iter().flat_map(|item| &item.decided);
            places.map(move |at| (side, at.as_str()))
        })
    }

    /// The places that its type is made from.
    pub(super) fn roots(&self) -> Vec<(usize, String)> {
        // What an operation responds with on failure does not belong to what a call returns.
        let whole = |at: &str| {
            let item = self.old.or(self.new).filter(|item| item.at == at);
            item.is_some_and(|i| {
                matches!(
                    i.kind,
                    ItemKind::Response | ItemKind::Paging | ItemKind::Endpoint
                )
            })
        };
        self.places()
            .filter(|(_, at)| !whole(at))
            .map(|(side, at)| (side, at.to_owned()))
            .collect()
    }

    /// Whether other places declare it than before.
    pub(super) fn is_elsewhere(&self) -> bool {
        let places = |item: Option<&Item>| {
            let mut places: Vec<String> = item
                .into_iter()
                .flat_map(Item::places)
                .map(str::to_owned)
                .collect();
            places.sort();
            places
        };
        places(self.old) != places(self.new)
    }

    /// Whether other places require it or let it be null than before.
    pub(super) fn is_decided_elsewhere(&self) -> bool {
        let [old, new] = [self.old, self.new].map(|item| {
            let places = item.into_iter().flat_map(|item| &item.decided);
            places.collect::<BTreeSet<_>>()
        });
        (self.parts.slot || self.parts.in_new) && old != new
    }

    /// Whether only the names changed places: both are there on both sides, for another argument each.
    fn is_swapped(&self) -> bool {
        let (Some(old), Some(new)) = (self.old, self.new) else {
            return false;
        };
        let has = |family: Option<&Family>, item: &Item| {
            let mut items = family.into_iter().flat_map(|f| &f.members);
            items.any(|i| i.kind == item.kind && i.name == item.name && i.ty == item.ty)
        };
        let only_names = self.parts
            == Parts {
                name: true,
                ..Parts::default()
            };
        only_names
            && self.kind() == ItemKind::Parameter
            && has(self.family.1, old)
            && has(self.family.0, new)
    }

    /// What it does to code that uses the item.
    pub(crate) fn verdict(&self) -> RustVerdict {
        let constant = |i: Option<&Item>| i.is_some_and(|i| i.constant);
        match (self.old, self.new) {
            (Some(a), None) if a.constant => RustVerdict::BehaviourBreak,
            (Some(_), None) => RustVerdict::CompileBreak,
            (None, Some(b)) if b.in_new => RustVerdict::CompileBreak,
            (None, Some(b)) if b.constant => RustVerdict::BehaviourBreak,
            (None, Some(_)) => RustVerdict::Additive,
            _ if constant(self.old) && constant(self.new) => RustVerdict::BehaviourBreak,
            // A constant that becomes a field is there to be set.
            _ if constant(self.old) && !self.parts.in_new => RustVerdict::BehaviourBreak,
            _ if self.kind() == ItemKind::Paging && !self.parts.ty => RustVerdict::BehaviourBreak,
            _ if self.is_swapped() => RustVerdict::BehaviourBreak,
            _ if self.parts.name
                || self.parts.ty
                || self.parts.slot
                || self.parts.in_new
                || self.parts.boxed =>
            {
                RustVerdict::CompileBreak
            }
            _ => RustVerdict::None,
        }
    }

    /// How code that uses the item reads before and after, where it can be carried over.
    pub(crate) fn call_site(&self, modules: (&str, &str), crate_name: &str) -> Option<CallSite> {
        let (a, b) = (self.old?, self.new?);
        if self.verdict() != RustVerdict::CompileBreak {
            return None;
        }
        let (before, after) = match a.kind {
            ItemKind::Model | ItemKind::Endpoint => {
                let import = |module: &str, item: &Item| {
                    format!("use {crate_name}::{module}::{};", item.owner)
                };
                (import(modules.0, a), import(modules.1, b))
            }
            ItemKind::Response => {
                let send = |item: &Item| {
                    format!(
                        "let response: {} = call.send(&client).await?; // {}",
                        item.ty,
                        short(item)
                    )
                };
                (send(a), send(b))
            }
            ItemKind::Body => {
                let new = |item: &Item| format!("{}::new(.., {}::new(..))", short(item), item.ty);
                (new(a), new(b))
            }
            // Loops over items of another type: the response's type says it.
            ItemKind::Paging => return None,
            ItemKind::Variant => (a.text(modules.0), b.text(modules.1)),
            // Arguments stand by position: only the field is called otherwise.
            ItemKind::Parameter if a.in_new && b.in_new && !self.parts.ty => return None,
            ItemKind::Field | ItemKind::Parameter if self.parts.in_new && !self.parts.name => {
                let new = |item: &Item| match item.in_new {
                    true => format!("{}::new(.., {})", short(item), item.variable()),
                    false if item.constant => format!("{}::new(..)", short(item)),
                    false => format!("{0}::new(..).{1}({1})", short(item), item.variable()),
                };
                (new(a), new(b))
            }
            ItemKind::Field | ItemKind::Parameter => {
                let read = |item: &Item| {
                    let owner = heck::ToSnakeCase::to_snake_case(short(item).as_str());
                    format!("let {0}: {1} = {owner}.{0};", item.variable(), item.ty)
                };
                (read(a), read(b))
            }
        };
        Some(CallSite { before, after })
    }

    pub(crate) fn pair(&self, modules: (&str, &str)) -> ItemPair {
        ItemPair {
            old: self.old.map(|i| i.text(modules.0)),
            new: self.new.map(|i| i.text(modules.1)),
        }
    }
}
