//! Null as a value: by which keyword, in which wrapper or component it is said to be one.

use serde_json::Value;

use super::kind::{Kind, Place};
use super::{Pair, Walk, composition, label};
use crate::facts::document::{Document, Site, child};
use crate::facts::kind::Inner;
use crate::rules::Rule;

const NULL: &str = "null said by another keyword";

impl<'a> Walk<'a> {
    /// Whether null is a value of both schemas, by what they say themselves or by what they refer to.
    pub(crate) fn is_null(&self, (old, new): Pair<'_, 'a>) -> (bool, bool) {
        (
            self.old.is_nullable(old.node),
            self.new.is_nullable(new.node),
        )
    }

    /// Whether null is a value.
    pub(crate) fn nullable(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): (&Inner<'a>, &Inner<'a>),
        place: Place,
    ) {
        let inside = |site: &Site<'a>, inner: &Inner<'a>, of: &'a Document| -> Vec<String> {
            let wrappers = composition::between(site, &inner.site);
            let flags = wrappers.map(|at| child(at, "nullable"));
            flags.filter(|at| of.facts.pointer(at).is_some()).collect()
        };
        let (within, within_new) = (inside(old, a, self.old), inside(new, b, self.new));
        // A component says itself that null came or went in it.
        let (was, is) = self.is_null((old, new));
        if a.nullable == b.nullable || was == is {
            for at in &within {
                self.same_on_one_side(NULL, Some(at), None);
            }
            for at in &within_new {
                self.same_on_one_side(NULL, None, Some(at));
            }
            let wrapped = a.wrapped || b.wrapped;
            for (x, y) in [(old, new), (&a.site, &b.site)]
                .into_iter()
                .take(1 + usize::from(wrapped))
            {
                self.null_spelt((x, y));
            }
            return;
        }
        if place.null_is_told {
            return;
        }
        let name = label(self.new, &new.at);
        let word = if is {
            "may be null"
        } else {
            "may no longer be null"
        };
        let ends = [old, new, &a.site, &b.site];
        let flagged = ends.into_iter().any(|site| site.flag("nullable"))
            || !(within.is_empty() && within_new.is_empty());
        let rule = match (place.kind, is) {
            _ if place.parameter => Rule::ParamNullableChanged,
            _ if !flagged => Rule::NullInEnumOnly,
            (Kind::Component, _) => Rule::RootNullableChanged,
            (_, true) => place.either(Rule::RequestBecameNullable, Rule::ResponseBecameNullable),
            (_, false) => place.either(
                Rule::RequestBecameNotNullable,
                Rule::ResponseBecameNotNullable,
            ),
        };
        let say = |null: bool| if null { "nullable" } else { "not nullable" }.to_owned();
        let facets = (say(was), say(is));
        let title = format!("{name} {word}");
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        let both_ways = [
            Rule::RootNullableChanged,
            Rule::ParamNullableChanged,
            Rule::NullInEnumOnly,
        ];
        if both_ways.contains(&rule) {
            self.found[index].wire = Some(if is {
                super::widened()
            } else {
                super::narrowed()
            });
        }
        for (x, y) in [(old, new), (&a.site, &b.site)] {
            self.claim_null(index, (x, y));
        }
        for at in &within {
            self.claim(index, Some(at), None);
        }
        for at in &within_new {
            self.claim(index, None, Some(at));
        }
    }

    /// Null is a value on both sides, or on neither, whichever keyword says so.
    fn null_spelt(&mut self, (old, new): Pair<'_, 'a>) {
        if old.node.get("nullable") != new.node.get("nullable") {
            self.spelt("nullable", (old, new));
        }
        let (a, b) = (null_at(old, new), null_at(new, old));
        let what = NULL;
        match (a, b) {
            (Some(at), None) => self.same_on_one_side(what, Some(&at), None),
            (None, Some(at)) => self.same_on_one_side(what, None, Some(&at)),
            _ => {}
        }
    }

    /// Claims `nullable`, and null among the listed values.
    pub(crate) fn claim_null(&mut self, index: usize, (old, new): Pair<'_, 'a>) {
        self.claim_keyword(index, (old, new), "nullable");
        let (a, b) = (null_at(old, new), null_at(new, old));
        self.claim(index, a.as_deref(), b.as_deref());
    }
}

/// Where a list of values holds null: the list itself, if it holds nothing else and the other side has none.
fn null_at(site: &Site<'_>, other: &Site<'_>) -> Option<String> {
    let list = site.node.get("enum").and_then(Value::as_array)?;
    let at = list.iter().position(Value::is_null)?;
    if other.node.get("enum").is_none() && list.iter().all(Value::is_null) {
        return Some(child(&site.at, "enum"));
    }
    Some(format!("{}/enum/{at}", site.at))
}
