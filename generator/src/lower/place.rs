//! Where a schema stands, and what stands there.

use openapiv3::{ReferenceOr, Schema};

use crate::ir::{Constant, Keywords, Origin, Shape, Step, Type};
use crate::pointer::Pointer;

/// Where a schema stands: how a type made of it would be called, and its pointer.
#[derive(Debug, Clone)]
pub(super) struct SchemaLocation {
    pub(super) origin: Origin,
    pub(super) pointer: Pointer,
}

impl SchemaLocation {
    /// A place that no type is made at.
    pub(super) fn nowhere() -> Self {
        Self {
            origin: Origin::Operation(0, Vec::new()),
            pointer: Pointer::root(),
        }
    }

    /// The site one step further down.
    pub(super) fn step(&self, step: Step, tokens: &[&str]) -> Self {
        self.at(step, self.pointer.join_all(tokens))
    }

    /// The site one step further down, at a pointer of its own.
    pub(super) fn at(&self, step: Step, pointer: Pointer) -> Self {
        let below = |steps: &[Step]| steps.iter().cloned().chain([step.clone()]).collect();
        let origin = match &self.origin {
            // Sites of components begin as `Within`, so this one has no steps to add to.
            Origin::Component(_) => self.origin.clone(),
            Origin::Within(id, steps) => Origin::Within(*id, below(steps)),
            Origin::Operation(index, steps) => Origin::Operation(*index, below(steps)),
        };
        Self { origin, pointer }
    }
}

/// What stands at a place: its type and what is said beside it.
#[derive(Debug, Clone)]
pub(super) struct TypeUse {
    pub(super) ty: Type,
    /// The keywords that make it nullable.
    pub(super) nullable_by: Vec<Pointer>,
    pub(super) constant: Option<Constant>,
    pub(super) docs: Option<String>,
    pub(super) keywords: Keywords,
}

impl TypeUse {
    pub(super) fn plain(ty: Type) -> Self {
        Self {
            ty,
            nullable_by: Vec::new(),
            constant: None,
            docs: None,
            keywords: Keywords::default(),
        }
    }
}

/// What a schema is, and the schemas that were merged into it.
pub(super) struct Built {
    pub(super) shape: Shape,
    pub(super) merged: Vec<Pointer>,
}

impl From<Shape> for Built {
    fn from(shape: Shape) -> Self {
        Self {
            shape,
            merged: Vec::new(),
        }
    }
}

/// A schema or a reference to one, boxed or not.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for Node<'a> {
    fn from(node: &'a ReferenceOr<Schema>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Node<'a> {
    fn from(node: &'a ReferenceOr<Box<Schema>>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// What kind of values a schema is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// Any: it holds annotations or constraints alone.
    Neutral,
    /// Objects.
    Object,
    /// One of several objects.
    Alternatives,
    /// Anything else.
    Value,
}
