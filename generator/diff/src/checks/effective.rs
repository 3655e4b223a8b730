//! Schemas that are composed in other ways, compared as what they are after composition.
//!
//! An object may be written out, or be a reference with properties beside it, or be put together by `allOf`: what a
//! value may hold is the same. Both sides are taken apart into layers, layers that both have are left to the place
//! that declares them, and the rest is compared by what it says.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::kind::{Kind, Place};
use super::{Pair, Walk, accepts, label};
use crate::change::WireVerdict;
use crate::facts::align;
use crate::facts::difference::Difference;
use crate::facts::document::{Document, Site, child, under};
use crate::facts::kind::Basic;
use crate::facts::layers::{Layer, Layered};
use crate::rules::Rule;

/// Keywords that say something by themselves, wherever in a composition they stand.
const PLAIN: [&str; 19] = [
    "format",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "pattern",
    "multipleOf",
    "readOnly",
    "writeOnly",
    "deprecated",
];

/// Keywords that only say how a schema is put together, or what follows from the others.
const STRUCTURE: [&str; 4] = ["$ref", "allOf", "type", "title"];

pub(crate) const OTHERWISE: &str = "a schema that is composed in another way";

/// Where a keyword is looked for, where it is declared, and whether it is claimed as a whole.
type KeywordPlace = (String, String, bool);

/// What all layers say together by a keyword, those that both sides have included: the narrowest limit, and the values
/// that each list has. Of any other keyword, what the outermost layer says.
fn effective(side: &Layered<'_>, key: &str) -> Option<Value> {
    let mut said = side
        .layers
        .iter()
        .filter_map(|layer| layer.site.node.get(key));
    let exclusive = ["exclusiveMinimum", "exclusiveMaximum"];
    let bounded = |layer: &Layer<'_>| exclusive.iter().any(|k| layer.site.node.get(*k).is_some());
    let narrower = |x: &Value, y: &Value| match key {
        "minimum" | "maximum" if side.layers.iter().any(bounded) => false,
        "minimum" | "minLength" | "minItems" | "minProperties" => y.as_f64() > x.as_f64(),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => y.as_f64() < x.as_f64(),
        "uniqueItems" => y.as_bool() > x.as_bool(),
        _ => false,
    };
    let first = match side.keyword(key) {
        Some(own) => own.node.clone(),
        None => said.next()?.clone(),
    };
    Some(said.fold(first, |all, one| {
        match (all, one) {
            (Value::Array(all), Value::Array(one)) if key == "enum" => all
                .into_iter()
                .filter(|value| one.contains(value))
                .collect(),
            (all, one) if narrower(&all, one) => one.clone(),
            (all, _) => all,
        }
    }))
}

/// Whether further properties are not of any kind.
fn says_something(further: &Value) -> bool {
    match further {
        Value::Bool(open) => !open,
        Value::Object(map) => !map.is_empty(),
        _ => true,
    }
}

impl<'a> Walk<'a> {
    /// Whether two schemas without references are put together in different ways.
    pub(crate) fn composed_otherwise(&self, (old, new): Pair<'_, 'a>) -> bool {
        let list = |site: &Site<'a>, key: &str| site.get(key).filter(|l| l.node != &Value::Null);
        let (x, y) = (Basic::of(old.node), Basic::of(new.node));
        let branches = |site: &Site<'a>| {
            ["oneOf", "anyOf"].iter().any(|key| {
                let list = site.node.get(*key).and_then(Value::as_array);
                list.is_some_and(|l| l.len() > 1)
            })
        };
        // A union with properties beside it stays one.
        if x != y && branches(old) && branches(new) {
            return true;
        }
        match (list(old, "allOf"), list(new, "allOf")) {
            (None, None) => false,
            (Some(a), Some(b)) => {
                let new_name = |reference: &str| self.new_reference(reference);
                let documents = (self.old, self.new);
                let parts = align::elements(&a, &b);
                let aligned = align::list(documents, &new_name, "allOf", (&a, &b), &parts);
                // A part that says nothing has no like among those that do.
                let says_nothing = |document: &Document, list: &[Site<'a>], at: Option<usize>| {
                    Some(document.says_nothing(list.get(at?)?))
                };
                let unlike = |(x, y): &(Option<usize>, Option<usize>)| {
                    let x = says_nothing(self.old, &parts.old, *x);
                    x.is_none() || x != says_nothing(self.new, &parts.new, *y)
                };
                aligned.is_none_or(|pairs| pairs.iter().any(unlike))
            }
            _ => true,
        }
    }

    /// Compares two schemas as what they are after composition, or says that they are of different types.
    pub(crate) fn composed(&mut self, (old, new): Pair<'_, 'a>, place: Place) {
        // What was compared with something else for the sake of another composition stands where it stood all the same.
        let met = [&self.moves, &self.places].map(|moves| moves.forward(&old.at) == new.at);
        let swapped = met == [false, false];
        let mut a = Layered::new(self.old, old, swapped);
        let mut b = Layered::new(self.new, new, swapped);
        let (x, y) = (a.basic(), b.basic());
        // A union with properties beside it stays one.
        let beside = |kind: Basic| kind.is_scalar() || kind == Basic::Array;
        let unions = a.has_union() && b.has_union() && !beside(x) && !beside(y);
        // What holds anything may also come to hold properties, elements or kinds, which are told one by one.
        let opens = |from: Basic, to: Basic, side: &Layered<'a>| {
            from == Basic::Any
                && match to {
                    Basic::Array | Basic::Union => true,
                    Basic::Object => {
                        let further = side.keyword("additionalProperties");
                        let further = further.is_some_and(|further| says_something(further.node));
                        further || !side.properties().is_empty()
                    }
                    _ => false,
                }
        };
        if x != y && !opens(x, y, &b) && !opens(y, x, &a) && !unions {
            let rule = super::kind::type_rule(x, y, old.node, new.node);
            self.type_changed((old, new), rule, (x, y), place);
            return;
        }
        if place.kind == Kind::Failure && !self.is_equivalent((old, new)) {
            // What it says in detail is one thing to whoever reads it.
            self.type_changed((old, new), Rule::ErrorBodyShapeChanged, (x, y), place);
            return;
        }
        self.share(&mut a, &mut b);
        let outside = |side: &Layered<'a>| side.own().any(|(_, l)| !l.through.is_empty());
        let leaves = !swapped && (outside(&a) || outside(&b));
        if leaves {
            let roots = (old.at.clone(), new.at.clone());
            if !self.enter((&old.at, &new.at), Some(roots)) {
                let rule = Rule::TypeChanged;
                self.type_changed((old, new), rule, (x, y), place);
                return;
            }
        }
        let members = self.members_of((old, new), (&a, &b), place);
        self.structure((old, new), (&a, &b), &members);
        self.plain_keywords((old, new), (&a, &b), place);
        self.refused_of((old, new), (&a, &b));
        self.null_of((old, new), (&a, &b), place);
        let told = self.properties_of((old, new), (&a, &b), place);
        self.required_of((old, new), (&a, &b), &told, place);
        self.items_of((old, new), (&a, &b), place);
        self.additional_of_layers((old, new), (&a, &b), place);
        self.union_of((old, new), (&a, &b), place);
        if place.kind != Kind::Component {
            self.named_or_not((old, new), (old, new), place);
        } else {
            self.own_kinds((old, new), place);
        }
        if leaves {
            self.contexts.pop();
        }
    }

    /// Finds the layers that both sides have, and those whose contents are told where they are declared.
    fn share(&self, a: &mut Layered<'a>, b: &mut Layered<'a>) {
        let new_reference = |at: &str| self.component_forward(at);
        let (before, after) = (a.components(), b.components());
        let kept: BTreeSet<String> = before
            .iter()
            .map(|c| new_reference(c))
            .filter(|c| after.contains(c))
            .collect();
        let on_both = |at: &str, of: &Document| of.facts.pointer(at).is_some();
        let (mut shared, mut told) = (Vec::new(), Vec::new());
        for layer in &a.layers {
            shared.push(
                layer
                    .through
                    .iter()
                    .any(|c| kept.contains(&new_reference(c))),
            );
            told.push(
                !layer
                    .through
                    .iter()
                    .any(|c| on_both(&new_reference(c), self.new)),
            );
        }
        let (mut shared_too, mut told_too) = (Vec::new(), Vec::new());
        for layer in &b.layers {
            shared_too.push(layer.through.iter().any(|c| kept.contains(c)));
            let backward = |c: &String| self.component_backward(c);
            told_too.push(
                !layer
                    .through
                    .iter()
                    .any(|c| on_both(&backward(c), self.old)),
            );
        }
        // What only stands behind a reference is told all the same where the other side writes it out.
        let only_through = |layers: &[Layer<'a>], told: &mut Vec<bool>| {
            let root = layers.first();
            if root.is_some_and(|l| l.site.reference().is_some() || !l.through.is_empty()) {
                for (at, layer) in layers.iter().enumerate() {
                    if layer.through.len() == 1 && layer.member.is_none() {
                        told[at] = true;
                    }
                }
            }
        };
        only_through(&a.layers, &mut told);
        only_through(&b.layers, &mut told_too);
        (a.shared, a.told) = (shared, told);
        (b.shared, b.told) = (shared_too, told_too);
    }

    /// Explains the keywords that only put the schema together.
    fn structure(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        members: &BTreeSet<(bool, String)>,
    ) {
        let keys = |side: &Layered<'a>, root: &Site<'a>| -> Vec<String> {
            let mut out = Vec::new();
            for (_, layer) in side.own().filter(|(_, l)| under(&l.site.at, &root.at)) {
                for key in STRUCTURE
                    .iter()
                    .filter(|k| layer.site.node.get(**k).is_some())
                {
                    match (*key, layer.site.get(key)) {
                        ("allOf", Some(list)) => {
                            let count = list.node.as_array().map_or(0, Vec::len);
                            out.extend((0..count).map(|i| format!("{}/{i}", list.at)));
                        }
                        (_, Some(site)) => out.push(site.at),
                        _ => {}
                    }
                }
                // A map without properties says at most that it is an object.
                let map = layer.site.get("properties");
                let empty = map.filter(|map| map.map().is_some_and(|map| map.is_empty()));
                out.extend(empty.map(|map| map.at));
                for key in ["oneOf", "anyOf"] {
                    let list = layer.site.get(key);
                    let list = list.filter(|l| l.node.as_array().is_some_and(|l| l.len() == 1));
                    out.extend(list.map(|l| format!("{}/0", l.at)));
                }
            }
            out
        };
        let (before, after) = (keys(a, old), keys(b, new));
        for at in before
            .into_iter()
            .filter(|at| !members.contains(&(false, at.clone())))
        {
            self.same_on_one_side(OTHERWISE, Some(&at), None);
        }
        for at in after
            .into_iter()
            .filter(|at| !members.contains(&(true, at.clone())))
        {
            self.same_on_one_side(OTHERWISE, None, Some(&at));
        }
    }

    /// Compares what every layer says by itself, as if one schema said it all.
    fn plain_keywords(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) {
        let mut merged = (Map::new(), Map::new());
        let mut places = (Vec::<KeywordPlace>::new(), Vec::new());
        for key in PLAIN {
            let (x, y) = (a.keyword(key), b.keyword(key));
            let own = (x.as_ref().map(|s| s.node), y.as_ref().map(|s| s.node));
            // What both sides have says the same on both, but not what one part more adds to it.
            let values = match own {
                (None, None) => (None, None),
                _ => (effective(a, key), effective(b, key)),
            };
            let sides = [
                (&x, &values.0, &mut merged.0, &mut places.0, old),
                (&y, &values.1, &mut merged.1, &mut places.1, new),
            ];
            for (site, value, map, places, root) in sides {
                map.extend(value.clone().map(|value| (key.to_owned(), value)));
                if let Some(site) = site {
                    let whole = key == "enum" && value.as_ref() != Some(site.node);
                    places.push((child(&root.at, key), site.at.clone(), whole));
                }
            }
            if own.0 == own.1 && values.0 == values.1 {
                self.stands_elsewhere((old, new), (x.as_ref(), y.as_ref()));
            } else if values.0 == values.1 {
                if let Some(site) = &x {
                    self.same_on_one_side(OTHERWISE, Some(&site.at), None);
                }
                if let Some(site) = &y {
                    self.same_on_one_side(OTHERWISE, None, Some(&site.at));
                }
            } else if key != "enum" {
                let at = |s: Option<Site<'a>>| s.map(|s| s.at);
                self.differ(at(x), at(y));
            }
        }
        for (side, map) in [(a, &mut merged.0), (b, &mut merged.1)] {
            let kind = side.own().find_map(|(_, l)| l.site.get("type"));
            map.extend(kind.map(|kind| ("type".to_owned(), kind.node.clone())));
        }
        let (x, y) = (Value::Object(merged.0), Value::Object(merged.1));
        if x == y {
            return;
        }
        let first = self.claims.len();
        self.facets(
            (
                &Site::new(old.at.clone(), &x),
                &Site::new(new.at.clone(), &y),
            ),
            place,
        );
        // The claims stand where the keywords are declared. A list that others narrow is claimed once, as a whole.
        let mut lists = BTreeSet::new();
        let mut declared = |places: &[KeywordPlace], at: &mut Option<String>| {
            let Some(text) = at else { return };
            let found = places.iter().find(|(from, ..)| under(text, from));
            match found {
                Some((_, to, true)) if !lists.insert(to.clone()) => *at = None,
                Some((_, to, true)) => text.clone_from(to),
                Some((from, to, false)) => *text = format!("{to}{}", &text[from.len()..]),
                None => {}
            }
        };
        for at in first..self.claims.len() {
            let claim = &mut self.claims[at];
            declared(&places.0, &mut claim.old);
            declared(&places.1, &mut claim.new);
            let (old, new) = (claim.old.clone(), claim.new.clone());
            self.claims[at].in_trees = self.in_trees(old.as_deref(), new.as_deref());
        }
    }

    /// Compares what values may not be.
    fn refused_of(&mut self, pair: Pair<'_, 'a>, (a, b): (&Layered<'a>, &Layered<'a>)) {
        let (x, y) = (a.keyword("not"), b.keyword("not"));
        let node = |site: &Option<Site<'a>>| site.as_ref().map(|s| s.node);
        if node(&x) == node(&y) {
            self.stands_elsewhere(pair, (x.as_ref(), y.as_ref()));
            return;
        }
        let (old, new) = pair;
        let title = format!("what {} may not be changed", label(self.new, &new.at));
        let facets = (super::shown(node(&x)), super::shown(node(&y)));
        let rule = Rule::NotChanged;
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        let at = |site: Option<Site<'a>>| site.map(|s| s.at);
        let (x, y) = (at(x), at(y));
        self.claim(index, x.as_deref(), y.as_deref());
        self.differ(x, y);
    }

    /// Explains a part that both sides have, at places that do not correspond.
    pub(super) fn stands_elsewhere(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (x, y): (Option<&Site<'a>>, Option<&Site<'a>>),
    ) {
        let below = |site: Option<&Site<'a>>, root: &Site<'a>| {
            let at = &site?.at;
            under(at, &root.at).then(|| at[root.at.len()..].to_owned())
        };
        let (p, q) = (below(x, old), below(y, new));
        if p == q {
            return;
        }
        if let (Some(_), Some(x)) = (&p, x) {
            self.same_on_one_side(OTHERWISE, Some(&x.at), None);
        }
        if let (Some(_), Some(y)) = (&q, y) {
            self.same_on_one_side(OTHERWISE, None, Some(&y.at));
        }
    }

    /// Notes a difference after composition: an entry has to explain it.
    pub(super) fn differ(&mut self, old: Option<String>, new: Option<String>) {
        self.effective
            .push((Difference { old, new }, self.context()));
    }

    fn null_of(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) {
        let places = |side: &Layered<'a>| -> Vec<String> {
            let flags = side.own().filter_map(|(_, l)| l.site.get("nullable"));
            flags.map(|s| s.at).collect()
        };
        let (before, after) = (places(a), places(b));
        let (was, is) = self.is_null((old, new));
        if a.nullable() == b.nullable() || was == is || place.null_is_told {
            for at in &before {
                self.same_on_one_side(OTHERWISE, Some(at), None);
            }
            for at in &after {
                self.same_on_one_side(OTHERWISE, None, Some(at));
            }
            return;
        }
        let null = is;
        let rule = match (place.parameter, null) {
            (true, _) => Rule::ParamNullableChanged,
            (_, true) => place.either(Rule::RequestBecameNullable, Rule::ResponseBecameNullable),
            _ => place.either(
                Rule::RequestBecameNotNullable,
                Rule::ResponseBecameNotNullable,
            ),
        };
        let word = if null {
            "may be null"
        } else {
            "may no longer be null"
        };
        let say = |null: bool| if null { "nullable" } else { "not nullable" }.to_owned();
        let title = format!("{} {word}", label(self.new, &new.at));
        let facets = (say(!null), say(null));
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        for at in &before {
            self.claim(index, Some(at), None);
        }
        for at in &after {
            self.claim(index, None, Some(at));
        }
        if before.is_empty() && after.is_empty() {
            self.claim(index, Some(&old.at), Some(&new.at));
        }
        self.differ(before.first().cloned(), after.first().cloned());
    }

    /// Whether both schemas describe the same values.
    fn is_equivalent(&self, (old, new): Pair<'_, 'a>) -> bool {
        let (a, b) = ((self.old, old.node), (self.new, new.node));
        let way = accepts::Way::Request;
        let both = accepts::includes(a, b, way).max(accepts::includes(b, a, way));
        both == WireVerdict::Compatible
    }

    /// Gives an entry the verdict that both schemas say after composition.
    pub(crate) fn judge_types(&mut self, index: usize, (old, new): Pair<'_, 'a>, place: Place) {
        let verdict = accepts::verdict((self.old, old.node), (self.new, new.node), place.parameter);
        self.found[index].wire = Some(verdict);
    }
}
