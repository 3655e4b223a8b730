//! Schemas: which ones there are, and one of them on both sides.

use std::collections::BTreeSet;

use serde_json::Value;

use super::kind::{Kind, Place, response_rule, type_rule};
use super::{Pair, Walk, label, shown};
use crate::facts::document::{Document, Site, child, unescape};
use crate::facts::kind::{Basic, inner, unwrapped, wrapper};
use crate::facts::similar;
use crate::rules::Rule;

impl<'a> Walk<'a> {
    /// Compares the component schemas.
    pub(crate) fn schemas(&mut self) {
        let old: Vec<_> = self.old.section("schemas").collect();
        let new: Vec<_> = self.new.section("schemas").collect();
        let versions = self.old.version_schemas();
        let mut met = BTreeSet::new();
        for (name, a) in old {
            let to = self.new_name(name).to_owned();
            match self.new.schema(&to) {
                Some(b) => {
                    let sent = self.is_sent(Some(&a.at), Some(&b.at));
                    let mut place = Place::new(Kind::Component, sent);
                    place.version = versions.contains(name);
                    self.schema((&a, &b), place);
                    met.insert(to);
                }
                None => self.lone_schema(name, &a, false),
            }
        }
        for (name, b) in new.iter().filter(|(n, _)| !met.contains(*n)) {
            self.lone_schema(name, b, true);
        }
    }

    fn lone_schema(&mut self, name: &str, site: &Site<'a>, came: bool) {
        let at = Some(site.at.as_str());
        let of = if came { self.reached.1 } else { self.reached.0 };
        let met = of.met(&site.at);
        let reachable = !met.request.is_empty() || !met.response.is_empty();
        let aside = if reachable {
            ""
        } else {
            ", which no operation uses"
        };
        if came {
            let rule = if reachable {
                Rule::SchemaAddedReachable
            } else {
                Rule::SchemaAddedUnreachable
            };
            let facets = ("absent".to_owned(), "present".to_owned());
            let title = format!("there is a schema `{name}`{aside}");
            self.emit(rule, None, at, facets, title);
        } else {
            let rule = if reachable {
                Rule::SchemaRemovedReachable
            } else {
                Rule::SchemaRemovedUnreachable
            };
            let facets = ("present".to_owned(), "absent".to_owned());
            let title = format!("the schema `{name}`{aside} is gone");
            self.emit(rule, at, None, facets, title);
        }
    }

    /// A schema on both sides.
    pub(crate) fn schema(&mut self, (old, new): Pair<'_, 'a>, place: Place) {
        if old.node == new.node {
            return;
        }
        let (a, b) = (inner(old), inner(new));
        let (x, y) = (&a.site, &b.site);
        let composed = match (x.reference(), y.reference()) {
            (Some(_), Some(_)) => false,
            (None, None) => self.composed_otherwise((x, y)),
            _ => match (self.old.follow(x), self.new.follow(y)) {
                (Some(p), Some(q)) => !similar::equal_shape(self.old, p.node, self.new, q.node),
                _ => false,
            },
        };
        if composed {
            self.single_values((old, new), place);
            self.composed((old, new), place);
            return;
        }
        if a.wrapped || b.wrapped {
            self.unwrapped_pair((old, new), (&a, &b));
        }
        self.single_values((old, new), place);
        self.nullable((old, new), (&a, &b), place);
        match (x.reference(), y.reference()) {
            (Some(from), Some(to)) => {
                if let Some(index) = self.references((old, new), (x, y), (from, to), place) {
                    // Lists are aligned by what their elements refer to: the whole element came or went.
                    let only = |site: &Site<'a>| {
                        wrapper(site.node).map(|(keyword, _)| format!("{}/{keyword}/0", site.at))
                    };
                    self.claim(index, only(old).as_deref(), None);
                    self.claim(index, None, only(new).as_deref());
                }
            }
            (None, None) => self.node((x, y), place),
            _ => self.reference_or_inline((old, new), (x, y), place),
        }
    }

    /// The entry that says so, if the references lead elsewhere and no rename is the reason.
    ///
    /// `outer` are the schemas with their wrappers.
    fn references(
        &mut self,
        outer: Pair<'_, 'a>,
        (old, new): Pair<'_, 'a>,
        (from, to): (&str, &str),
        place: Place,
    ) -> Option<usize> {
        self.titles((old, new));
        if from == to {
            return None;
        }
        let name = |reference: &str| reference.rsplit('/').next().unwrap_or_default().to_owned();
        let (x, y) = (name(from), name(to));
        if self.new_name(&x) == y {
            // The rename says it once for every place.
            if let Some(index) = self.renames.get(&x).copied() {
                self.claim_keyword(index, (old, new), "$ref");
                return None;
            }
        }
        let (a, b) = (self.old.follow(old), self.new.follow(new));
        // Null that another entry tells of is left out of account. What else says so at the place counts.
        let (null, said) = (self.is_null(outer), (inner(outer.0), inner(outer.1)));
        let told = null.0 != null.1 && said.0.nullable != said.1.nullable;
        let compared = match (&a, &b) {
            (Some(a), Some(b)) if told => (a, b),
            _ => outer,
        };
        let equal = similar::equal_shape(self.old, compared.0.node, self.new, compared.1.node);
        let at = label(self.new, &new.at);
        let (rule, title) = match (&a, &b) {
            (Some(_), None) => (
                Rule::DanglingRefIntroduced,
                format!("{at} refers to `{y}`, which is missing"),
            ),
            (None, Some(_)) => (
                Rule::DanglingRefFixed,
                format!("{at} refers to `{y}`; the `{x}` before was missing"),
            ),
            (None, None) => (
                Rule::DanglingRefTargetChanged,
                format!("{at} refers to `{y}`, which is missing too"),
            ),
            (Some(a), Some(b)) => {
                let rule = match (place.kind, equal) {
                    (Kind::Body, true) => Rule::BodyRefSwappedEqual,
                    (Kind::Body, false) => Rule::BodyRefSwapped,
                    (Kind::Response | Kind::Failure, true) => Rule::ResponseRefSwappedEqual,
                    (Kind::Response, false) => {
                        let (a, b) = (self.old.settled(a.node), self.new.settled(b.node));
                        response_rule(
                            &self.new.client.paging,
                            (Basic::of(a), a),
                            (Basic::of(b), b),
                        )
                    }
                    (Kind::Failure, false) => Rule::ErrorBodyShapeChanged,
                    (Kind::Item, false) if place.parameter => Rule::ParamItemTypeChanged,
                    (Kind::Item, false) => Rule::ArrayItemsTypeChanged,
                    (_, true) => Rule::RefSwappedEqual,
                    (_, false) => Rule::TypeChanged,
                };
                let names = if equal {
                    String::new()
                } else {
                    self.lone_names((a, b))
                };
                (rule, format!("{at} is a `{y}` (was a `{x}`){names}"))
            }
        };
        let index = self.note(
            rule,
            Some(&old.at),
            Some(&new.at),
            (x.clone(), y.clone()),
            title,
        );
        self.claim_keyword(index, (old, new), "$ref");
        if let (Some(a), Some(b)) = (&a, &b)
            && !equal
        {
            if place.kind != Kind::Failure {
                self.judge_types(index, compared, place);
            }
            let alone =
                self.new.schema(self.new_name(&x)).is_none() || self.old.schema(&y).is_none();
            let pair = (a.at.clone(), b.at.clone());
            if alone
                && self.is_related((a, b))
                && self.swaps.insert(pair)
                && self.enter((&a.at, &b.at), None)
            {
                self.composed((a, b), place.step(Kind::Component));
                self.contexts.pop();
            }
        }
        self.swapped.entry((x, y)).or_default().push(index);
        Some(index)
    }

    /// `outer` are the schemas with their wrappers.
    fn reference_or_inline(&mut self, outer: Pair<'_, 'a>, (old, new): Pair<'_, 'a>, place: Place) {
        let (Some(a), Some(b)) = (self.old.follow(old), self.new.follow(new)) else {
            let broken = self.new.follow(new).is_none();
            let rule = if broken {
                Rule::DanglingRefIntroduced
            } else {
                Rule::DanglingRefFixed
            };
            let word = if broken { "is missing" } else { "was missing" };
            let title = format!("{} refers to what {word}", label(self.new, &new.at));
            let facets = (shown(Some(old.node)), shown(Some(new.node)));
            self.emit(rule, Some(&old.at), Some(&new.at), facets, title);
            return;
        };
        let what = "the same schema, written out or referred to";
        self.same(what, &old.at, &new.at);
        // Where somebody else says that both nodes are one, what stands in them is asked for.
        let matched = |(x, y, _): &(Site<'a>, Site<'a>, Option<usize>)| {
            (&x.at, &y.at) == (&outer.0.at, &outer.1.at)
        };
        if self.matched.iter().any(matched) {
            let keys = |sites: [&Site<'a>; 2]| {
                let maps = sites.map(|site| (site.at.clone(), site.map()));
                let keys = maps.into_iter().flat_map(|(at, map)| {
                    let keys = map.into_iter().flat_map(|map| map.keys());
                    keys.map(move |key| child(&at, key))
                });
                keys.collect::<BTreeSet<String>>()
            };
            for at in keys([outer.0, old]) {
                self.same_on_one_side(what, Some(&at), None);
            }
            for at in keys([outer.1, new]) {
                self.same_on_one_side(what, None, Some(&at));
            }
        }
        self.named_or_not((old, new), (&a, &b), place);
    }

    /// A schema that is written out on one side and referred to on the other, or referred to by another name: its type
    /// in Rust is called otherwise.
    pub(crate) fn named_or_not(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): Pair<'_, 'a>,
        place: Place,
    ) {
        let (from, to) = (target(self.old, old), target(self.new, new));
        let same = from.is_some_and(|from| Some(self.new_reference(from).as_str()) == to);
        if from.is_none() && to.is_none() {
            return self.own_kinds((old, new), place);
        }
        if same {
            return;
        }
        if !is_nominal(self.old, a.node) && !is_nominal(self.new, b.node) {
            return;
        }
        let at = label(self.new, &new.at);
        let name = |reference: Option<&str>| {
            let reference = reference.unwrap_or_default();
            unescape(reference.rsplit('/').next().unwrap_or_default())
        };
        let (rule, title) = match (place.kind, from, to) {
            (_, Some(_), Some(_)) => (
                Rule::RefSwappedEqual,
                format!("{at} is a `{}` (was a `{}`)", name(to), name(from)),
            ),
            (kind, None, _) => (
                if kind == Kind::Body {
                    Rule::BodyInlineBecameNamed
                } else {
                    Rule::InlineToNamed
                },
                format!("the schema at {at} is `{}` now", name(to)),
            ),
            (kind, _, None) => (
                if kind == Kind::Body {
                    Rule::BodyNamedBecameInline
                } else {
                    Rule::NamedToInline
                },
                format!(
                    "the schema at {at} is no longer `{}`, but written out",
                    name(from)
                ),
            ),
        };
        let shown = |reference: Option<&str>| reference.unwrap_or("written out").to_owned();
        let facets = (shown(from), shown(to));
        self.note(rule, Some(&old.at), Some(&new.at), facets, title);
    }

    /// A schema that is written out on both sides, without wrappers.
    fn node(&mut self, pair: Pair<'_, 'a>, place: Place) {
        let (old, new) = pair;
        if old.node == new.node {
            return;
        }
        let (x, y) = (Basic::of(old.node), Basic::of(new.node));
        if x != y {
            self.type_changed(pair, type_rule(x, y, old.node, new.node), (x, y), place);
            return;
        }
        if old.node.get("type") != new.node.get("type") {
            self.same(
                "a type that follows from the other keywords",
                &child(&old.at, "type"),
                &child(&new.at, "type"),
            );
        }
        self.facets(pair, place);
        self.members(pair, place);
        self.composition(pair, place);
        let requires = |site: &Site<'a>| site.node.get("required").is_some();
        if place.kind != Kind::Component && requires(old) != requires(new) {
            self.named_or_not(pair, pair, place);
        } else {
            self.own_kinds(pair, place);
        }
    }

    pub(crate) fn type_changed(
        &mut self,
        (old, new): Pair<'_, 'a>,
        rule: Rule,
        (x, y): (Basic, Basic),
        place: Place,
    ) {
        let rule = match place.kind {
            Kind::Component => Rule::SchemaKindChanged,
            Kind::Response => {
                let (a, b) = (self.old.settled(old.node), self.new.settled(new.node));
                response_rule(&self.new.client.paging, (x, a), (y, b))
            }
            Kind::Branch => Rule::VariantPayloadChanged,
            Kind::Failure => Rule::ErrorBodyShapeChanged,
            Kind::Item if place.parameter => Rule::ParamItemTypeChanged,
            Kind::Item => Rule::ArrayItemsTypeChanged,
            _ if place.parameter => match rule {
                Rule::ScalarToString | Rule::IntegerToNumber => Rule::ParamTypeGeneralized,
                Rule::StringToScalar | Rule::NumberToInteger => Rule::ParamTypeSpecialized,
                _ => Rule::ParamTypeChanged,
            },
            _ => rule,
        };
        let of = |site: &Site<'a>, basic: Basic| match site.reference() {
            Some(r) => format!("`{}`", r.rsplit('/').next().unwrap_or_default()),
            None => match site.text("format") {
                Some(format) => format!("{} ({format})", basic.name()),
                None => basic.name().to_owned(),
            },
        };
        let facets = (of(old, x), of(new, y));
        let title = format!(
            "{} is of type {} (was {})",
            label(self.new, &new.at),
            facets.1,
            facets.0
        );
        let index = self.emit(rule, Some(&old.at), Some(&new.at), facets, title);
        if place.kind != Kind::Failure {
            self.judge_types(index, (old, new), place);
        }
    }
}

/// Whether a schema has a type of its own in Rust, or elements that have one.
fn is_nominal(document: &Document, node: &Value) -> bool {
    let node = document.settled(node);
    let several = |v: &Value| {
        let values = v.as_array().into_iter().flatten();
        values.filter(|v| !v.is_null()).count() > 1
    };
    if matches!(Basic::of(node), Basic::Object | Basic::Union)
        || node.get("enum").is_some_and(several)
        || document.holds_itself(node)
    {
        return true;
    }
    // Elements that are referred to are called the same wherever the list stands.
    let element = node.get("items").map(unwrapped);
    element.is_some_and(|of| of.get("$ref").is_none() && is_nominal(document, of))
}

/// The component that a schema is another name of, annotations apart, through any number of wrappers.
fn target<'n>(document: &Document, site: &Site<'n>) -> Option<&'n str> {
    if let Some(reference) = site.reference() {
        return Some(reference);
    }
    let mut parts = Vec::new();
    for key in ["allOf", "oneOf", "anyOf"] {
        let list = site.get(key);
        let count = list.as_ref().and_then(|l| Some(l.node.as_array()?.len()));
        if key != "allOf" && count > Some(1) {
            return None;
        }
        parts.extend((0..count.unwrap_or(0)).filter_map(|at| list.as_ref()?.element(at)));
    }
    // Parts that say nothing leave what stands beside them what it is.
    if parts.len() > 1 {
        parts.retain(|part| !document.says_nothing(part));
    }
    let [only] = parts.as_slice() else {
        return None;
    };
    // What a response requires changes nothing in Rust, so that the type stays the one it refers to.
    let in_response = site.at.split('/').nth(1) == Some("paths")
        && site.at.split('/').nth(4) == Some("responses");
    let shaped = ["properties", "enum", "items", "required"];
    let own = |key: &&str| site.node.get(*key).is_some() && !(in_response && **key == *"required");
    if shaped.iter().any(own) {
        return None;
    }
    target(document, only)
}
