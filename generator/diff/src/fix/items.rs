//! The old interface as a program sees it: every item with its name in the new one, and what has to be edited by hand.

use std::collections::{HashMap, HashSet};

use intercom_generator::ir::TypeId;

use crate::change::RustVerdict;
use crate::checks::Walk;
use crate::rust::held::Held;
use crate::rust::surface::{Family, Item, ItemKind};
use crate::rust::{Delta, differences};
use crate::side::Side;

/// The type of an expression, as far as it says where fields of the crate are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ty {
    /// Not found out.
    Unknown,
    /// Found out, and not a type of the crate.
    Other,
    /// A type or endpoint of the crate, by its place in [`Items::all`].
    Item(usize),
    /// A type of the program, by its place in the list of these.
    Local(usize),
    /// A map to values of this type.
    Map(Box<Ty>),
    /// An `Option`, a list, a `Result`, a stream: something that holds others.
    Wrap(Box<Ty>),
    /// A tuple.
    Tuple(Vec<Ty>),
}

impl Ty {
    pub(super) fn wrap(self) -> Self {
        Self::Wrap(Box::new(self))
    }

    /// What is inside of an `Option`, a list and the like.
    pub(super) fn inner(&self) -> Self {
        match self {
            Self::Wrap(inner) => (**inner).clone(),
            Self::Map(value) => Self::Tuple(vec![Self::Other, (**value).clone()]),
            Self::Other => Self::Other,
            _ => Self::Unknown,
        }
    }
}

/// What somebody has to look at: an item before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) before: String,
    pub(super) after: String,
}

/// A field, a variant or a parameter.
#[derive(Debug)]
pub(super) struct Part {
    /// Its name in the new version, where that is another one.
    pub(super) new_name: Option<String>,
    pub(super) ty: Ty,
    /// What changes beside its name.
    pub(super) edit: Option<Edit>,
    /// Whether that concerns who sets it by its method, too.
    pub(super) breaks_setter: bool,
}

/// A type or an endpoint.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) name: String,
    /// The module of an endpoint.
    pub(super) tag: Option<String>,
    /// Name and module in the new version.
    pub(super) new: Option<(String, Option<String>)>,
    /// By the name in code, without `r#`.
    pub(super) parts: HashMap<String, Part>,
    /// What another name stands for.
    pub(super) alias: Option<Ty>,
    pub(super) response: Option<Ty>,
    pub(super) paged: Option<Ty>,
    /// What has to be edited wherever it is named.
    pub(super) edits: Vec<Edit>,
    /// What has to be edited where it is made.
    pub(super) new_edits: Vec<Edit>,
}

/// Every item of the old interface.
#[derive(Debug)]
pub(super) struct Items {
    pub(super) all: Vec<Known>,
    by_name: HashMap<String, usize>,
    by_id: HashMap<TypeId, usize>,
    tags: HashSet<String>,
    /// The two modules of the crate.
    pub(super) modules: (String, String),
    pub(super) crate_name: String,
}

impl Items {
    /// Compares both interfaces: which item is which is known from the places that declare them.
    pub(super) fn new(old: &Side, new: &Side) -> Self {
        let mut walk = Walk::new(&old.document, &new.document, (&old.reached, &new.reached));
        walk.run();
        let (pairs, deltas) = differences(&walk, &old.surface, &new.surface);
        let mut items = Self {
            all: Vec::new(),
            by_name: HashMap::new(),
            by_id: HashMap::new(),
            tags: HashSet::new(),
            modules: (old.module.clone(), new.module.clone()),
            crate_name: new.document.client.crate_name(),
        };
        let known: Vec<_> = pairs
            .iter()
            .filter_map(|(a, b)| Some(((*a)?, *b)))
            .collect();
        for (index, (family, _)) in known.iter().enumerate() {
            let (name, tag) = name_and_tag(&family.head);
            items.by_name.insert(name, index);
            items.by_id.extend(family.id.map(|id| (id, index)));
            items.tags.extend(tag);
        }
        for (family, to) in known {
            let one = items.item(family, to, &deltas);
            items.all.push(one);
        }
        items
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    pub(super) fn is_tag(&self, name: &str) -> bool {
        self.tags.contains(name)
    }

    fn item(&self, family: &Family, to: Option<&Family>, deltas: &[Delta<'_>]) -> Known {
        let (name, tag) = name_and_tag(&family.head);
        let mut known = Known {
            name,
            tag,
            new: to.map(|to| name_and_tag(&to.head)),
            alias: family.head.is_alias().then(|| self.ty(&family.head.held)),
            ..Known::default()
        };
        for item in &family.members {
            match item.kind {
                ItemKind::Response => known.response = Some(self.ty(&item.held)),
                ItemKind::Paging => known.paged = Some(self.ty(&item.held)),
                _ => {
                    let part = Part {
                        new_name: None,
                        ty: self.ty(&item.held),
                        edit: None,
                        breaks_setter: false,
                    };
                    known.parts.insert(item.name.clone(), part);
                }
            }
        }
        let own = |delta: &&Delta<'_>| delta.family.0.is_some_and(|f| std::ptr::eq(f, family));
        for delta in deltas.iter().filter(own) {
            self.differs(&mut known, delta);
        }
        known
    }

    fn differs(&self, known: &mut Known, delta: &Delta<'_>) {
        let breaks = delta.verdict() == RustVerdict::CompileBreak;
        let only_name = delta.parts.name && {
            let mut rest = delta.parts;
            rest.name = false;
            !rest.any()
        };
        let modules = (self.modules.0.as_str(), self.modules.1.as_str());
        let edit = (breaks && (delta.is_lone() || !only_name)).then(|| {
            let pair = delta.pair(modules);
            let call = delta.call_site(modules, &self.crate_name);
            match (call, pair.old, pair.new) {
                (Some(call), ..) => Edit {
                    before: call.before,
                    after: call.after,
                },
                (None, old, new) => Edit {
                    before: old.unwrap_or_else(|| "nothing".to_owned()),
                    after: new.unwrap_or_else(|| "removed".to_owned()),
                },
            }
        });
        let Some(old) = delta.old else {
            // Only what is asked for has to be given.
            known.new_edits.extend(edit);
            return;
        };
        match delta.kind() {
            ItemKind::Model | ItemKind::Endpoint => known.edits.extend(edit),
            ItemKind::Response | ItemKind::Paging | ItemKind::Body => known.new_edits.extend(edit),
            ItemKind::Field | ItemKind::Variant | ItemKind::Parameter => {
                if delta.parts.in_new && !delta.is_lone() || old.in_new {
                    known.new_edits.extend(edit.clone());
                }
                if let Some(part) = known.parts.get_mut(&old.name) {
                    let renamed = delta.new.filter(|new| new.name != old.name);
                    part.new_name = renamed.map(|new| new.name.clone());
                    part.edit = edit;
                    part.breaks_setter = delta.is_lone() || delta.parts.ty || delta.parts.in_new;
                }
            }
        }
    }

    /// A type of the interface.
    fn ty(&self, held: &Held) -> Ty {
        match held {
            Held::Other => Ty::Other,
            Held::Named(id) => self.by_id.get(id).copied().map_or(Ty::Other, Ty::Item),
            Held::Map(value) => Ty::Map(Box::new(self.ty(value))),
            Held::Wrap(inner) => self.ty(inner).wrap(),
        }
    }

    /// The module of an endpoint in the new version, if it is another one.
    pub(super) fn new_tag(&self, index: usize) -> Option<String> {
        let item = self.all.get(index)?;
        let (_, new) = item.new.as_ref()?;
        new.clone().filter(|_| item.tag != *new)
    }

    /// A type with other names of a type replaced by the type.
    pub(super) fn seen(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        // An alias of an alias ends somewhere; one of itself does not compile.
        for _ in 0..8 {
            let Ty::Item(index) = ty else { break };
            match self.all.get(index).and_then(|item| item.alias.clone()) {
                Some(other) => ty = other,
                None => break,
            }
        }
        ty
    }

    /// A field, variant or parameter, by its name in code; `clear_x` stands for `x`.
    pub(super) fn part(&self, item: usize, name: &str) -> Option<(&Part, &'static str)> {
        let item = self.all.get(item)?;
        if let Some(part) = item.parts.get(name) {
            return Some((part, ""));
        }
        let field = name.strip_prefix("clear_")?;
        Some((item.parts.get(field)?, "clear_"))
    }
}

/// The last step of an item's path, and the module of an endpoint.
fn name_and_tag(head: &Item) -> (String, Option<String>) {
    let mut steps = head.owner.rsplit("::");
    let name = steps.next().unwrap_or_default().to_owned();
    let tag = (head.kind == ItemKind::Endpoint).then(|| steps.next().unwrap_or_default());
    (name, tag.map(str::to_owned))
}
