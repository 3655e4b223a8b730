//! Several unions that hold for one value at once and are not about objects alone: what is in all of them.

use openapiv3::ReferenceOr;

use super::leaves::Leaf;
use super::narrow::narrower;
use super::place::{Nature, Node, SchemaLocation};
use super::schema::Lowering;
use super::view::{Declared, View};
use crate::ir::{Branch, Declarations, Shape, Step, Type, Union};
use crate::pointer::Pointer;

/// How many references are followed to see what a branch is.
const DEEPEST: usize = 32;

/// A branch of a union, and what can be said of its values without lowering it.
#[derive(Clone)]
struct Choice<'a> {
    node: Node<'a>,
    title: Option<String>,
    site: SchemaLocation,
    sort: Declared,
    values: Vec<serde_json::Value>,
}

impl<'a> Lowering<'a> {
    /// The union of what is in all of these unions; none if that is all of the first.
    pub(super) fn met_unions(
        &mut self,
        unions: &[&Leaf<'a>],
        site: &SchemaLocation,
    ) -> Option<Shape> {
        let (first, rest) = unions.split_first().filter(|(_, rest)| !rest.is_empty())?;
        let all = self.choices(first);
        let length = all.len();
        let mut is_narrower = false;
        let mut kept = all;
        for union in rest {
            let others = self.choices(union);
            let mut met = Vec::new();
            for one in kept {
                let mut fits = others.iter().filter(|other| agree(&one, other));
                let Some(other) = fits.next() else { continue };
                // Where several fit, the first branch says enough: it holds all of them.
                let is_only = fits.next().is_none();
                if is_only && says_less(&one, other) {
                    is_narrower = true;
                    met.push(other.clone());
                } else {
                    met.push(one);
                }
            }
            if met.is_empty() {
                self.contradiction(&first.site.pointer, &union.site.pointer, "branches", site);
                return Some(Shape::Alias(Type::Any));
            }
            kept = met;
        }
        if kept.len() == length && !is_narrower {
            return None;
        }
        let mut branches = Vec::new();
        for choice in kept {
            branches.push(Branch {
                ty: self.node(choice.node, &choice.site).ty,
                title: choice.title,
                declared: Declarations::new(choice.site.pointer),
            });
        }
        if let [only] = branches.as_slice() {
            return Some(Shape::Alias(only.ty.clone()));
        }
        Some(Shape::Union(Union {
            branches,
            tag: None,
            discriminator: None,
            fallback: None,
        }))
    }

    fn choices(&mut self, leaf: &Leaf<'a>) -> Vec<Choice<'a>> {
        let branches = leaf.view.branches();
        branches
            .map(|(keyword, index, schema)| {
                let (sort, values) = self.sort(schema.into());
                Choice {
                    node: schema.into(),
                    title: schema.as_item().and_then(|s| s.schema_data.title.clone()),
                    site: leaf
                        .site
                        .step(Step::Branch(index), &[keyword, &index.to_string()]),
                    sort,
                    values,
                }
            })
            .collect()
    }

    /// The type of a branch's values and the values that it lists; `Nothing` where they may be of several types.
    pub(super) fn sort(&self, node: Node<'a>) -> (Declared, Vec<serde_json::Value>) {
        let mut node = node;
        for _ in 0..DEEPEST {
            match node {
                Node::Schema(schema) => {
                    let view = View::of(schema);
                    if view.declared == Declared::Nothing && view.values.is_empty() {
                        // A wrapper is of the sort of what it wraps.
                        let parts = self.parts(&view, &Pointer::root());
                        if let ([(only, _)], []) =
                            (parts.telling.as_slice(), parts.choices.as_slice())
                        {
                            node = Node::from(*only);
                            continue;
                        }
                    }
                    let values = view.distinct().into_iter().cloned().collect();
                    let sort = match self.nature(&view, 0) {
                        Nature::Object | Nature::Alternatives => Declared::Object,
                        Nature::Value | Nature::Neutral => view.declared,
                    };
                    return (sort, values);
                }
                Node::Reference(reference) => {
                    let to = self.known(reference).and_then(|id| self.schema_of(id));
                    match to {
                        Some(ReferenceOr::Item(schema)) => node = Node::Schema(schema),
                        Some(ReferenceOr::Reference { reference }) => {
                            node = Node::Reference(reference);
                        }
                        None => break,
                    }
                }
            }
        }
        (Declared::Nothing, Vec::new())
    }
}

/// Whether a value can be of both.
fn agree(one: &Choice<'_>, other: &Choice<'_>) -> bool {
    let listed = !one.values.is_empty() && !other.values.is_empty();
    narrower(one.sort, other.sort).is_some()
        && (!listed || one.values.iter().any(|value| other.values.contains(value)))
}

/// Whether the other branch is what holds for both.
fn says_less(one: &Choice<'_>, other: &Choice<'_>) -> bool {
    match narrower(one.sort, other.sort) {
        Some(met) if one.sort != other.sort => met == other.sort,
        _ => one.values.is_empty() && !other.values.is_empty(),
    }
}
