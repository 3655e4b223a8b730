//! What no place of a description says by itself, and what follows in Rust from the whole: a direction, a recursion,
//! names that collide. One entry a type.

use super::explain::Explainer;
use super::surface::{Apart, Family, Item, ItemKind};
use super::{Delta, Parts};
use crate::change::WireVerdict;
use crate::checks::Found;
use crate::rules::Rule;

impl Explainer<'_> {
    /// What follows from the whole: a direction, a recursion, a name.
    pub(super) fn of_the_whole(&mut self, delta: &Delta<'_>) -> Option<usize> {
        let directions = [delta.family.0, delta.family.1].map(|f| f.and_then(|f| f.direction));
        let turned = matches!(directions, [Some(a), Some(b)] if a != b);
        if delta.parts.boxed {
            let more = delta.new.is_some_and(|i| i.boxed);
            let rule = if more {
                Rule::SchemaBecameRecursive
            } else {
                Rule::SchemaNoLongerRecursive
            };
            return Some(self.derive(rule, delta, |name| {
                if more {
                    format!("{name} holds itself or became large, so a field is boxed")
                } else {
                    format!("{name} neither holds itself nor is large any more, so a field leaves its box")
                }
            }));
        }
        if turned
            && (delta.parts.slot
                || delta.parts.in_new
                || delta.old.is_none()
                || delta.new.is_none())
        {
            let say = |d: Option<(bool, bool)>| match d {
                Some((true, true)) => "both ways",
                Some((true, false)) => "in requests",
                Some((false, true)) => "in responses",
                _ => "nowhere",
            };
            let (from, to) = (say(directions[0]), say(directions[1]));
            return Some(self.derive(Rule::SchemaDirectionChanged, delta, |name| {
                format!("{name} travels {to} (was {from})")
            }));
        }
        // Parts of a form are other types: a file is an upload.
        let forms = [delta.family.0, delta.family.1].map(|f| f.map(|f| f.form));
        if let [Some(was), Some(is)] = forms
            && was != is
            && (delta.parts.ty || delta.is_lone())
        {
            let index = self.derive(Rule::SchemaDirectionChanged, delta, |name| match is {
                true => format!("{name} is sent as a form (was sent otherwise)"),
                false => format!("{name} is no longer sent as a form"),
            });
            let heads = [delta.family.0, delta.family.1].into_iter().flatten();
            for family in heads {
                self.heads.entry(family.head.at.clone()).or_insert(index);
            }
            return Some(index);
        }
        if delta.parts.name && matches!(delta.kind(), ItemKind::Model | ItemKind::Endpoint) {
            let at = delta.new.map_or("", |i| i.at.as_str());
            let from_id = self
                .ids
                .iter()
                .find(|(op, _)| at.starts_with(op.as_str()))
                .map(|(_, i)| *i);
            let collided = [delta.old, delta.new]
                .into_iter()
                .flatten()
                .find_map(|i| self.collided.get(&i.at).copied());
            if let Some(index) = from_id.or(collided) {
                return Some(index);
            }
            return Some(self.derive(Rule::InlineNameChanged, delta, |name| {
                format!("the type at {name} is called otherwise")
            }));
        }
        if delta.parts.name && delta.kind() == ItemKind::Parameter {
            let place = delta.family.1.map_or("", |f| f.head.at.as_str());
            let found = self.anchored((1, place)).find(|i| {
                matches!(
                    self.rules[*i],
                    Rule::PathParamRenamed | Rule::PathParamOrderChanged
                )
            });
            if let Some(index) = found {
                return Some(index);
            }
        }
        if delta.parts.name && delta.kind() == ItemKind::Variant {
            return Some(self.derive(Rule::VariantNameChanged, delta, |name| {
                format!("variants of {name} are called otherwise")
            }));
        }
        if delta.parts.name {
            return Some(self.derive(Rule::PropertyNameCollision, delta, |name| {
                format!("names in {name} collide in another way")
            }));
        }
        let head = delta.kind() == ItemKind::Model;
        if head && delta.old.is_some() && delta.new.is_some() {
            let of = |item: Option<&Item>| item.is_some_and(Item::is_alias);
            let alias = of(delta.new);
            let rule = match (of(delta.old), alias) {
                (false, true) => Rule::SchemaBecameAlias,
                (true, false) => Rule::SchemaNoLongerAlias,
                // What is sent is told elsewhere: only the type is another one.
                (true, true) | (false, false) => Rule::SchemaKindChanged,
            };
            return Some(self.derive(rule, delta, |name| {
                format!("{name} is another kind of type")
            }));
        }
        if delta.old.is_none() || delta.new.is_none() {
            // Properties of a type that is another kind of type come and go with it, wherever they are declared.
            let mut families = [delta.family.0, delta.family.1].into_iter().flatten();
            let whole = families.find_map(|f| self.heads.get(&f.head.at).copied());
            if let Some(index) = whole {
                return Some(index);
            }
        }
        let mut types = [delta.old, delta.new].into_iter().flatten();
        let of_type = types.find_map(|i| self.heads.get(i.of.as_deref()?).copied());
        of_type.filter(|_| delta.parts.ty)
    }

    /// The entry for arguments in another order, unless the path says so already.
    pub(crate) fn order(&mut self, old: &Family, new: &Family) -> Option<usize> {
        let known = self
            .anchored((1, &new.head.at))
            .find(|i| self.rules[*i] == Rule::PathParamOrderChanged);
        if known.is_some() {
            return None;
        }
        let delta = Delta {
            old: Some(&old.head),
            new: Some(&new.head),
            parts: Parts::default(),
            family: (Some(old), Some(new)),
        };
        Some(self.derive(Rule::PropertyOrderChanged, &delta, |name| {
            format!("{name} takes its arguments in another order")
        }))
    }

    /// The entry for a union whose branches are told apart worse than before, or better.
    pub(crate) fn ambiguity(
        &mut self,
        old: &Family,
        new: &Family,
        (was, is): (Apart, Apart),
    ) -> usize {
        let delta = Delta {
            old: Some(&old.head),
            new: Some(&new.head),
            parts: Parts::default(),
            family: (Some(old), Some(new)),
        };
        let rule = if is > was {
            Rule::VariantNoLongerAmbiguous
        } else {
            Rule::VariantBecameAmbiguous
        };
        self.derive(rule, &delta, |name| match (is > was, is) {
            (true, Apart::ByMember) => {
                format!("the branches of {name} are told apart by a property")
            }
            (true, _) => format!("the branches of {name} are told apart by what is there"),
            (false, Apart::Alike) => {
                format!("branches of {name} have the very same properties: neither is chosen")
            }
            (false, _) => {
                format!(
                    "no property tells the branches of {name} apart any more; what is there decides"
                )
            }
        })
    }

    /// An entry that no place of the descriptions tells: one a type.
    pub(super) fn derive(
        &mut self,
        rule: Rule,
        delta: &Delta<'_>,
        title: impl Fn(&str) -> String,
    ) -> usize {
        let rule = match self.off {
            Some(off) if off == rule => Rule::Unexplained,
            _ => rule,
        };
        let place = |f: Option<&Family>| f.map(|f| f.head.at.clone());
        let (old, new) = (place(delta.family.0), place(delta.family.1));
        let owner = delta
            .family
            .1
            .or(delta.family.0)
            .map_or("", |f| f.head.owner.as_str())
            .to_owned();
        let key = (rule, format!("{old:?}{new:?}"));
        if let Some(index) = self.known.get(&key) {
            return *index;
        }
        let text = |i: Option<&Item>| i.map_or_else(|| "absent".to_owned(), |i| i.text(""));
        self.derived.push(Found {
            rule,
            facets: (text(delta.old), text(delta.new)),
            title: title(&format!("`{owner}`")),
            old,
            new,
            score: None,
            wire: (rule == Rule::SchemaKindChanged)
                .then_some((WireVerdict::Compatible, WireVerdict::Compatible)),
            used_at: Vec::new(),
        });
        let index = self.titles + self.derived.len() - 1;
        self.rules.push(rule);
        self.known.insert(key, index);
        index
    }
}
