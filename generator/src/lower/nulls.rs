//! What makes a schema nullable: its own keywords, and those of what it only wraps.

use openapiv3::{ReferenceOr, Schema};

use super::place::{Nature, Node, SchemaLocation};
use super::schema::Lowering;
use super::view::{Declared, View};
use super::wrapper::Composition;
use crate::hash::HashSet;
use crate::pointer::Pointer;

/// How many wrappers within wrappers are looked into.
const DEEPEST: usize = 32;

/// The keywords that were found so far, and how they were.
#[derive(Default)]
struct Search {
    found: Vec<Pointer>,
    /// The schemas that references led to: a schema can be reached on very many ways.
    followed: HashSet<Pointer>,
    depth: usize,
}

impl<'a> Lowering<'a> {
    /// The keywords that make a schema at this place nullable. A wrapper of one schema adds nothing but its own
    /// nullability to what it wraps, and neither do parts beside it that say nothing of the value.
    pub(super) fn nulls(&self, view: &View<'a>, at: &Pointer) -> Vec<Pointer> {
        let mut search = Search::default();
        self.add_nulls(view, at, &mut search);
        search.found
    }

    /// The same for a component.
    pub(super) fn nulls_of(&self, schema: &'a ReferenceOr<Schema>, at: &Pointer) -> Vec<Pointer> {
        let mut search = Search::default();
        self.add_nulls_of(schema.into(), at, &mut search);
        search.found
    }

    fn add_nulls_of(&self, node: Node<'a>, at: &Pointer, search: &mut Search) {
        if search.depth > DEEPEST {
            return;
        }
        search.depth += 1;
        match node {
            Node::Schema(schema) => self.add_nulls(&View::of(schema), at, search),
            Node::Reference(reference) => {
                let component = self.known(reference).and_then(|id| {
                    let node = self.schema_of(id)?.into();
                    Some((node, self.component_site(id)))
                });
                let to = component.or_else(|| self.deep(reference, &SchemaLocation::nowhere()));
                if let Some((node, site)) = to
                    && search.followed.insert(site.pointer.clone())
                {
                    self.add_nulls_of(node, &site.pointer, search);
                }
            }
        }
        search.depth -= 1;
    }

    fn add_nulls(&self, view: &View<'a>, at: &Pointer, search: &mut Search) {
        for by in view.nullable_by(at) {
            if !search.found.contains(&by) {
                search.found.push(by);
            }
        }
        let composed = !view.all_of.is_empty() || view.is_choice_of_both();
        // What is narrowed from several schemas takes null from each.
        let narrowed = composed && self.nature(view, 0) == Nature::Value;
        if !narrowed && (view.declared != Declared::Nothing || view.properties.is_some()) {
            return;
        }
        let Composition {
            neutral,
            telling,
            choices,
        } = self.parts(view, at);
        for (part, at) in &neutral {
            self.add_nulls_of((*part).into(), at, search);
        }
        let wraps = telling.len() + usize::from(!choices.is_empty()) == 1;
        if !narrowed && !wraps {
            return;
        }
        for (part, at) in &telling {
            self.add_nulls_of((*part).into(), at, search);
        }
        // Null is a value of a union if it is one of a branch.
        for (branch, at) in &choices {
            self.add_nulls_of((*branch).into(), at, search);
        }
    }
}
