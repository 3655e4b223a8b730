//! Schemas that hold for one value at once and are not objects: `allOf` of strings, numbers, arrays and unions, and a
//! property that several schemas declare.
//!
//! The rules: of two types the narrower one counts (`integer` of `integer` and `number`), of two lists of values what is
//! in both, of two bounds the tighter one, of any other keyword the last. A union yields to a type beside it. Types that
//! have no value in common are an error that names both places.

use openapiv3::ReferenceOr;
use serde_json::Value;

use super::leaves::Leaf;
use super::listed::{constant_of, string};
use super::place::{Built, Nature, Node, SchemaLocation, TypeUse};
use super::problem::CORRECT_IT;
use super::schema::Lowering;
use super::view::{Declared, View, together};
use crate::ir::{Constant, Enum, EnumValue, Keywords, Scalar, Shape, Step, Type};

/// What several schemas say together.
pub(super) struct Narrowed {
    pub(super) built: Built,
    pub(super) constant: Option<Constant>,
    pub(super) keywords: Keywords,
    pub(super) nullable_by: Vec<crate::pointer::Pointer>,
    pub(super) docs: Option<String>,
}

impl<'a> Lowering<'a> {
    /// What stands at a place whose `allOf` is not about objects.
    pub(super) fn composed_value(
        &mut self,
        view: &View<'a>,
        site: &SchemaLocation,
    ) -> Option<TypeUse> {
        if view.all_of.is_empty() && !view.is_choice_of_both() {
            return None;
        }
        let leaves = self.leaves(view, site);
        if leaves.iter().all(|leaf| leaf.nature != Nature::Value) {
            return None;
        }
        if self.refuse_contradiction(&leaves, site) {
            return Some(TypeUse::plain(Type::Any));
        }
        // The elements of a list may be composed of the list: where it has no name of its own, that has no end.
        let inside = SchemaLocation {
            pointer: site.pointer.join("allOf"),
            ..site.clone()
        };
        if !self.enter(&inside) {
            return Some(TypeUse::plain(Type::Any));
        }
        let narrowed = self.narrow(leaves, site);
        self.leave();
        Some(self.narrowed_use(narrowed, Some(view), site))
    }

    /// What schemas say together that are about values, not objects.
    pub(super) fn narrow(&mut self, leaves: Vec<Leaf<'a>>, site: &SchemaLocation) -> Narrowed {
        let mut keywords = Keywords::default();
        let mut nullable_by = Vec::new();
        let mut docs = None;
        for leaf in &leaves {
            tighten(&mut keywords, leaf.view.keywords.clone());
            for by in self.nulls(&leaf.view, &leaf.site.pointer) {
                if !nullable_by.contains(&by) {
                    nullable_by.push(by);
                }
            }
            let data = &leaf.view.schema.schema_data;
            // A component documents its own type, not the places that use it.
            if leaf.component.is_none() && leaf.site.origin == site.origin {
                docs = data.description.clone().or(docs);
            }
        }
        let merged = leaves
            .iter()
            .map(|leaf| leaf.site.pointer.clone())
            .collect();
        let (shape, values) = self.narrowed_shape(&leaves, &keywords, site);
        // A component says what it says at its own type.
        if matches!(&shape, Shape::Alias(Type::Named(id)) if id.index() < self.components()) {
            keywords = Keywords::default();
            for leaf in leaves.iter().filter(|leaf| leaf.component.is_none()) {
                tighten(&mut keywords, leaf.view.keywords.clone());
            }
        }
        let declared = leaves.iter().map(|leaf| leaf.view.declared);
        let declared = declared.fold(Declared::Nothing, |a, b| narrower(a, b).unwrap_or(a));
        Narrowed {
            built: Built { shape, merged },
            constant: constant_of(&values.iter().collect::<Vec<_>>(), declared),
            keywords,
            nullable_by,
            docs,
        }
    }

    fn narrowed_shape(
        &mut self,
        leaves: &[Leaf<'a>],
        keywords: &Keywords,
        site: &SchemaLocation,
    ) -> (Shape, Vec<Value>) {
        let shaping: Vec<&Leaf<'a>> = (leaves.iter())
            .filter(|leaf| leaf.nature == Nature::Value)
            .collect();
        let mut declared = Declared::Nothing;
        let mut first = site.pointer.clone();
        for leaf in &shaping {
            match narrower(declared, leaf.view.declared) {
                Some(met) => declared = met,
                None => {
                    self.contradiction(&first, &leaf.site.pointer, "types", site);
                    return (Shape::Alias(Type::Any), Vec::new());
                }
            }
            if declared == leaf.view.declared {
                first = leaf.site.pointer.clone();
            }
        }
        let listing: Vec<&&Leaf<'a>> = (shaping.iter())
            .filter(|leaf| !leaf.view.distinct().is_empty())
            .collect();
        let mut values: Vec<Value> = Vec::new();
        if let Some((head, rest)) = listing.split_first() {
            values = head.view.distinct().into_iter().cloned().collect();
            for leaf in rest {
                values.retain(|value| leaf.view.distinct().contains(&value));
                if values.is_empty() {
                    self.contradiction(&head.site.pointer, &leaf.site.pointer, "values", site);
                    return (Shape::Alias(Type::Any), Vec::new());
                }
            }
        }
        let branching = |leaf: &&&Leaf<'a>| leaf.view.branches().next().is_some();
        let only_union = shaping.iter().all(|leaf| branching(&leaf));
        if only_union && let Some(shape) = self.met_unions(&shaping, site) {
            return (shape, values);
        }
        let items = shaping
            .iter()
            .filter(|leaf| leaf.view.items.is_some())
            .count();
        // The schema that says all of it already keeps its name.
        let covering = shaping
            .iter()
            .filter(|leaf| only_union || !branching(leaf))
            .find(|leaf| {
                let view = &leaf.view;
                let distinct = view.distinct();
                (view.declared == declared || !values.is_empty() || only_union)
                    && distinct.len() == values.len()
                    && (items < 2)
                    && (items == 0 || view.items.is_some())
                    && (view.keywords.format == keywords.format
                        || keywords.format.is_none()
                        || !values.is_empty())
            });
        if let Some(leaf) = covering {
            let shape = match leaf.component {
                Some(id) => Shape::Alias(Type::Named(id)),
                None => self.shape(&leaf.view, &leaf.site).shape,
            };
            return (shape, values);
        }
        let format = keywords.format.as_deref();
        let shape = match declared {
            Declared::String | Declared::Nothing if !values.is_empty() => {
                let listed = listing
                    .iter()
                    .flat_map(|leaf| leaf.view.listed(&leaf.site.pointer));
                let kept = listed.filter(|v| values.contains(&Value::String(v.value.clone())));
                let kept: Vec<EnumValue> = together(kept);
                Shape::Enum(Enum { values: kept })
            }
            Declared::String => Shape::Alias(Type::Scalar(string(format))),
            Declared::Integer => Shape::Alias(Type::Scalar(self.integer(format))),
            Declared::Number => Shape::Alias(Type::Scalar(Scalar::Number)),
            Declared::Boolean => Shape::Alias(Type::Scalar(Scalar::Boolean)),
            Declared::Array => {
                let parts: Vec<(Node<'a>, SchemaLocation)> = (shaping.iter())
                    .filter_map(|leaf| {
                        let items = leaf.view.items?;
                        Some((items.into(), leaf.site.step(Step::Item, &["items"])))
                    })
                    .collect();
                let item = self.all_at_once(&parts).map_or(Type::Any, |place| place.ty);
                Shape::Alias(Type::List(Box::new(item)))
            }
            Declared::Object | Declared::Nothing => Shape::Alias(Type::Any),
        };
        (shape, values)
    }

    pub(super) fn contradiction(
        &mut self,
        first: &crate::pointer::Pointer,
        second: &crate::pointer::Pointer,
        what: &str,
        site: &SchemaLocation,
    ) {
        self.problem(
            &site.pointer,
            format!("the {what} of {first} and {second} contradict each other"),
            "no value fits both, so the place has no Rust type",
            CORRECT_IT,
        );
    }

    /// The type of a place for which several schemas hold at once.
    pub(super) fn all_at_once(&mut self, parts: &[(Node<'a>, SchemaLocation)]) -> Option<TypeUse> {
        let (last, site) = parts.last()?;
        let of = wrapped(*last);
        let same = of.is_some() && parts.iter().all(|(node, _)| wrapped(*node) == of);
        if parts.len() == 1 || same {
            return Some(self.node(*last, site));
        }
        let mut leaves = Vec::new();
        let mut shaping = Vec::new();
        for (node, site) in parts {
            if let Node::Reference(reference) = node
                && self.known(reference).is_none()
                && self.deep(reference, site).is_none()
            {
                // Nobody lowers a part that has no leaves, so this is where it is told.
                self.target(reference, &site.pointer);
            }
            let found = self.leaves_of(*node, site);
            if found.iter().any(|leaf| leaf.nature != Nature::Neutral) {
                shaping.push((*node, site.clone()));
            }
            leaves.extend(found);
        }
        if self.refuse_contradiction(&leaves, site) || !self.enter(site) {
            return Some(TypeUse::plain(Type::Any));
        }
        let place = self.met(parts, (*last, site), &shaping, leaves);
        self.leave();
        Some(place)
    }

    fn met(
        &mut self,
        parts: &[(Node<'a>, SchemaLocation)],
        (last, site): (Node<'a>, &SchemaLocation),
        shaping: &[(Node<'a>, SchemaLocation)],
        leaves: Vec<Leaf<'a>>,
    ) -> TypeUse {
        // Annotations beside one schema that has a type.
        if let [(node, only)] = shaping {
            let mut place = self.node(*node, only);
            for leaf in leaves.iter().filter(|leaf| leaf.nature == Nature::Neutral) {
                tighten(&mut place.keywords, leaf.view.keywords.clone());
                place
                    .nullable_by
                    .extend(leaf.view.nullable_by(&leaf.site.pointer));
                let docs = leaf.view.schema.schema_data.description.clone();
                place.docs = docs.or(place.docs);
            }
            return place;
        }
        if leaves.iter().any(|leaf| leaf.nature == Nature::Value) {
            let narrowed = self.narrow(leaves, site);
            return self.narrowed_use(narrowed, View::of_node(last).as_ref(), site);
        }
        match self.whole(shaping) {
            Some((node, at)) => self.node(node, &at),
            None => self.merged_use(parts, site),
        }
    }

    /// The last of the components among these objects that has the properties of all others: it keeps its name.
    fn whole(
        &mut self,
        parts: &[(Node<'a>, SchemaLocation)],
    ) -> Option<(Node<'a>, SchemaLocation)> {
        let names: Vec<Vec<&String>> = (parts.iter())
            .map(|(node, site)| {
                let leaves = self.leaves_of(*node, site);
                let properties = leaves.iter().filter_map(|leaf| leaf.view.properties);
                properties
                    .flat_map(|properties| properties.keys())
                    .collect()
            })
            .collect();
        let all = |own: &Vec<&String>| names.iter().flatten().all(|name| own.contains(name));
        let found = parts.iter().zip(&names).rev().find(|((node, _), own)| {
            matches!(node, Node::Reference(_)) && !own.is_empty() && all(own)
        });
        found.map(|(part, _)| part.clone())
    }

    /// A place with a narrowed type.
    pub(super) fn narrowed_use(
        &mut self,
        narrowed: Narrowed,
        view: Option<&View<'a>>,
        site: &SchemaLocation,
    ) -> TypeUse {
        let ty = match (&narrowed.constant, narrowed.built.shape) {
            (Some(Constant::String(_)), _) => Type::Scalar(Scalar::String),
            (Some(Constant::Boolean(_)), _) => Type::Scalar(Scalar::Boolean),
            (None, Shape::Alias(ty)) => ty,
            (None, shape) => {
                let built = Built {
                    shape,
                    merged: narrowed.built.merged,
                };
                let known = self.defined(site);
                Type::Named(known.unwrap_or_else(|| self.define(view, site, built)))
            }
        };
        TypeUse {
            ty,
            nullable_by: narrowed.nullable_by,
            constant: narrowed.constant,
            docs: narrowed.docs,
            keywords: narrowed.keywords,
        }
    }
}

/// The reference that a schema is, or that it only puts annotations around.
pub(super) fn wrapped<'a>(node: Node<'a>) -> Option<&'a str> {
    let schema = match node {
        Node::Reference(reference) => return Some(reference),
        Node::Schema(schema) => schema,
    };
    let view = View::of(schema);
    let mut members = view.all_of.iter().chain(view.one_of).chain(view.any_of);
    let (Some(ReferenceOr::Reference { reference }), None) = (members.next(), members.next())
    else {
        return None;
    };
    let plain = view.declared == Declared::Nothing
        && view.properties.is_none()
        && view.additional.is_none()
        && view.items.is_none()
        && view.values.is_empty()
        && view.required.is_empty();
    plain.then_some(reference)
}

/// The narrower of two types; none if they have no value in common.
pub(super) fn narrower(a: Declared, b: Declared) -> Option<Declared> {
    match (a, b) {
        (Declared::Nothing, other) | (other, Declared::Nothing) => Some(other),
        (Declared::Integer, Declared::Number) | (Declared::Number, Declared::Integer) => {
            Some(Declared::Integer)
        }
        (a, b) => (a == b).then_some(a),
    }
}

/// Takes the tighter bounds of both, and of any other keyword the one that comes last.
fn tighten(known: &mut Keywords, next: Keywords) {
    let number = |text: &Option<String>| text.as_deref().and_then(|t| t.parse::<f64>().ok());
    if known.minimum.is_none() || number(&next.minimum) > number(&known.minimum) {
        known.minimum = next.minimum.or(known.minimum.take());
    }
    if known.maximum.is_none()
        || number(&next.maximum).is_some_and(|n| number(&known.maximum).is_none_or(|k| n < k))
    {
        known.maximum = next.maximum.or(known.maximum.take());
    }
    known.at_least = known.at_least.max(next.at_least);
    known.at_most = match (known.at_most, next.at_most) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    known.format = next.format.or(known.format.take());
    known.default = next.default.or(known.default.take());
    known.pattern = next.pattern.or(known.pattern.take());
    known.item_format = next.item_format.or(known.item_format.take());
    if !next.allowed.is_empty() {
        known.allowed = next.allowed;
    }
    known.read_only |= next.read_only;
    known.write_only |= next.write_only;
    known.deprecated |= next.deprecated;
}
