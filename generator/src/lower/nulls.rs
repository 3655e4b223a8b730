//! What makes a schema nullable: its own keywords, and those of what it only wraps.

use openapiv3::{ReferenceOr, Schema};

use super::schema::Lowering;
use super::view::{Declared, View};
use crate::pointer::Pointer;

/// How many wrappers within wrappers are looked into.
const DEEPEST: usize = 32;

impl<'a> Lowering<'a> {
    /// The keywords that make a schema at this place nullable. A list of one schema adds nothing but its own nullability to
    /// what it wraps.
    pub(super) fn nulls(&self, view: &View<'a>, at: &Pointer) -> Vec<Pointer> {
        let mut out = Vec::new();
        self.add_nulls(view, at, 0, &mut out);
        out
    }

    /// The same for a component.
    pub(super) fn nulls_of(&self, schema: &'a ReferenceOr<Schema>, at: &Pointer) -> Vec<Pointer> {
        let mut out = Vec::new();
        self.add_nulls_of(schema, at, 0, &mut out);
        out
    }

    fn add_nulls_of(
        &self,
        schema: &'a ReferenceOr<Schema>,
        at: &Pointer,
        depth: usize,
        out: &mut Vec<Pointer>,
    ) {
        match schema {
            _ if depth > DEEPEST => {}
            ReferenceOr::Item(schema) => self.add_nulls(&View::of(schema), at, depth, out),
            ReferenceOr::Reference { reference } => {
                let Some(id) = self.known(reference) else {
                    return;
                };
                let at = self.component_site(id).pointer;
                if let Some(schema) = self.schema_of(id) {
                    self.add_nulls_of(schema, &at, depth + 1, out);
                }
            }
        }
    }

    fn add_nulls(&self, view: &View<'a>, at: &Pointer, depth: usize, out: &mut Vec<Pointer>) {
        for by in view.nullable_by(at) {
            if !out.contains(&by) {
                out.push(by);
            }
        }
        if view.declared != Declared::Nothing || view.properties.is_some() {
            return;
        }
        // Null is a value of a union if it is one of a branch.
        if view.all_of.is_empty() && view.branches().nth(1).is_some() {
            for (keyword, index, branch) in view.branches() {
                let at = at.join(keyword).index(index);
                match branch {
                    _ if depth > DEEPEST => {}
                    ReferenceOr::Item(schema) => {
                        self.add_nulls(&View::of(schema), &at, depth + 1, out);
                    }
                    // No further: a union can be reached on very many ways.
                    ReferenceOr::Reference { reference } => {
                        let to = self.known(reference);
                        let schema = to.and_then(|id| Some((id, self.schema_of(id)?.as_item()?)));
                        if let Some((id, schema)) = schema {
                            let at = self.component_site(id).pointer;
                            out.extend(View::of(schema).nullable_by(&at));
                        }
                    }
                }
            }
            return;
        }
        let parts = view.all_of.iter().enumerate();
        let parts = parts.map(|(index, part)| ("allOf", index, part));
        let mut parts = parts.chain(view.branches());
        if let (Some((keyword, index, only)), None) = (parts.next(), parts.next()) {
            let at = at.join(keyword).index(index);
            self.add_nulls_of(only, &at, depth + 1, out);
        }
    }
}
