//! References to parameters, request bodies and responses, through chains of components.

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, ReferenceOr};

use super::problem::CORRECT_IT;
use super::schema::Lowering;
use crate::ir::Declarations;
use crate::pointer::Pointer;

/// The longest chain of references that is followed: more can only be a circle.
const LONGEST: usize = 100;

/// A kind of node that references lead to.
pub(super) struct Section<T: 'static> {
    /// The key below `components`.
    key: &'static str,
    /// What it is called in messages.
    noun: &'static str,
    of: fn(&Components) -> &IndexMap<String, ReferenceOr<T>>,
}

pub(super) const PARAMETERS: Section<openapiv3::Parameter> = Section {
    key: "parameters",
    noun: "parameter",
    of: |components| &components.parameters,
};

pub(super) const REQUEST_BODIES: Section<openapiv3::RequestBody> = Section {
    key: "requestBodies",
    noun: "request body",
    of: |components| &components.request_bodies,
};

pub(super) const RESPONSES: Section<openapiv3::Response> = Section {
    key: "responses",
    noun: "response",
    of: |components| &components.responses,
};

impl<'a> Lowering<'a> {
    /// The node at a place that may be a reference, with every place that the way there leads through: the node's own
    /// is the first one.
    pub(super) fn follow<T>(
        &mut self,
        node: &'a ReferenceOr<T>,
        section: &Section<T>,
        pointer: &Pointer,
    ) -> Option<(&'a T, Declarations)> {
        let doc: &'a OpenAPI = self.doc;
        let mut passed = Vec::new();
        let mut at = node;
        for _ in 0..LONGEST {
            let reference = match at {
                ReferenceOr::Item(item) => {
                    passed.reverse();
                    return Some((item, Declarations::merged(passed, pointer.clone())));
                }
                ReferenceOr::Reference { reference } => reference,
            };
            let to = Pointer::of_reference(reference);
            let component =
                to.filter(|to| to.parent() == Some(Pointer::of(["components", section.key])));
            let next = component.as_ref().and_then(|to| {
                let name = to.last()?;
                (section.of)(doc.components.as_ref()?).get(name.as_ref())
            });
            let (Some(to), Some(next)) = (component, next) else {
                self.problem(
                    pointer,
                    format!(
                        "the reference `{reference}` does not lead to a {}",
                        section.noun
                    ),
                    "it would be missing from the client",
                    CORRECT_IT,
                );
                return None;
            };
            passed.push(to);
            at = next;
        }
        self.problem(
            pointer,
            format!(
                "the reference leads to a {} that refers to itself",
                section.noun
            ),
            "it would be missing from the client",
            CORRECT_IT,
        );
        None
    }
}
