//! Schemas that add nothing to another one: lists of one, and parts beside it that say nothing of the value.

use openapiv3::{ReferenceOr, Schema};

use super::place::{Nature, Node};
use super::schema::Lowering;
use super::view::View;
use crate::pointer::Pointer;

/// How many wrappers within wrappers are looked into.
const DEEPEST: usize = 32;

/// A part of a schema and where it stands.
pub(super) type Placed<'a> = (&'a ReferenceOr<Schema>, Pointer);

/// What a schema is composed of.
pub(super) struct Composition<'a> {
    /// Annotations and constraints: they say nothing of what the value is.
    pub(super) neutral: Vec<Placed<'a>>,
    /// All other schemas that hold at once. A choice of one is one of them.
    pub(super) telling: Vec<Placed<'a>>,
    /// The branches, if there are several.
    pub(super) choices: Vec<Placed<'a>>,
}

impl<'a> Lowering<'a> {
    pub(super) fn parts(&self, view: &View<'a>, at: &Pointer) -> Composition<'a> {
        let is_union = view.one_of.len() > 1 || view.any_of.len() > 1;
        let branches = view
            .branches()
            .map(|(keyword, index, branch)| (branch, at.join(keyword).index(index)));
        let (choices, only): (Vec<Placed<'a>>, Vec<Placed<'a>>) = branches.partition(|_| is_union);
        let all_of = view.all_of.iter().enumerate();
        let parts = all_of.map(|(index, part)| (part, at.join("allOf").index(index)));
        let (neutral, telling) = parts
            .chain(only)
            .partition(|(part, _)| self.nature_of((*part).into(), 0) == Nature::Neutral);
        Composition {
            neutral,
            telling,
            choices,
        }
    }

    /// The reference to objects that a schema only wraps, through any number of wrappers. What stands beside the parts of
    /// the outermost one is not looked at.
    pub(super) fn wrapped_objects(&self, view: &View<'a>) -> Option<&'a str> {
        let mut parts = self.parts(view, &Pointer::root());
        for _ in 0..DEEPEST {
            let ([(only, _)], []) = (parts.telling.as_slice(), parts.choices.as_slice()) else {
                return None;
            };
            let schema = match only {
                ReferenceOr::Item(schema) => schema,
                ReferenceOr::Reference { reference } => {
                    let nature = self.nature_of(Node::Reference(reference), 0);
                    let is_object = matches!(nature, Nature::Object | Nature::Alternatives);
                    return is_object.then_some(reference);
                }
            };
            let mut own = View::of(schema);
            parts = self.parts(&own, &Pointer::root());
            (own.all_of, own.one_of, own.any_of) = (&[], &[], &[]);
            if self.nature(&own, 0) != Nature::Neutral {
                return None;
            }
        }
        None
    }
}
