//! The intermediate representation: what one version of the API is, free of OpenAPI's spelling.
//!
//! References are [`TypeId`]s into one arena, so recursion needs no boxes and a pass can hang its results beside
//! the arena. Every node keeps the JSON pointers of all places that declare it ([`Declarations`]): errors name them,
//! and the differ looks up by them which change an item comes from.

mod changes;
mod declarations;
mod operation;
mod schema;
mod types;

pub use changes::{RemovedOperation, Retyped, ValueKind, VersionChanges};
pub use declarations::Declarations;
pub use operation::{
    Body, BodyKind, Credential, Encoding, Location, Method, Operation, OperationId, PagingOverride,
    PagingPart, PagingParts, Parameter, ParameterStyle, ReservedCharacters, Response, ResponseBody,
    Security, SecurityScheme, StatusKey,
};
pub use schema::{
    Branch, Constant, Enum, EnumValue, Field, FieldId, IdForm, Keywords, Literal, Origin,
    RuntimeSource, RuntimeType, Scalar, Shape, Step, Struct, Tag, Type, TypeDef, TypeId, Union,
};

use std::ops::Index;

use crate::lower::Problem;
use crate::pointer::Pointer;

/// One version of the API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The version's name in this project, such as `2.11` or `unstable`.
    pub version: String,
    /// The Rust module, such as `v2_11`.
    pub module: String,
    /// The value of the version header, such as `2.11` or `Preview`.
    pub header: String,
    /// Base URLs in the order of the description.
    pub servers: Vec<String>,
    /// Every named type: component schemas first, in document order, then inline types in the order they were met.
    pub types: Vec<TypeDef>,
    /// How many of [`Api::types`] are component schemas.
    pub components: usize,
    /// Every operation in document order.
    pub operations: Vec<Operation>,
    /// Tags in document order, with their documentation.
    pub tags: Vec<TagInfo>,
    /// Operations that `x-skip` leaves out.
    pub skipped: Vec<SkippedOperation>,
    /// What the description says and the client does not heed, and names that were made up for it.
    pub warnings: Vec<Problem>,
    /// How it differs from the versions before it; empty until all of them are compiled.
    pub changes: VersionChanges,
}

/// An operation that is left out on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkippedOperation {
    /// Method and path, such as `GET /contacts`.
    pub name: String,
    /// Why, in the words of `x-skip`.
    pub reason: String,
    /// The operation.
    pub pointer: Pointer,
}

/// A tag of the description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagInfo {
    /// The tag as written.
    pub name: String,
    /// Documentation in this project's words.
    pub docs: Option<String>,
}

impl Api {
    /// Ids of all types, in arena order.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len()).map(TypeId::new)
    }

    /// Follows aliases until something that is not an alias of a named type.
    ///
    /// Lowering refuses aliases that lead in a circle; until it has looked for them, one of those in it is returned.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        for _ in 0..=self.types.len() {
            match ty {
                Type::Named(id) => match &self[*id].shape {
                    Shape::Alias(inner) => ty = inner,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }

    /// The struct that `ty` names, through aliases.
    pub fn as_struct<'a>(&'a self, ty: &'a Type) -> Option<&'a Struct> {
        match &self[self.struct_id(ty)?].shape {
            Shape::Struct(s) => Some(s),
            _ => None,
        }
    }

    /// The id of the struct that `ty` names, through aliases.
    pub fn struct_id(&self, ty: &Type) -> Option<TypeId> {
        match self.resolve(ty) {
            Type::Named(id) if matches!(self[*id].shape, Shape::Struct(_)) => Some(*id),
            _ => None,
        }
    }

    /// The field of a struct.
    pub fn field(&self, id: FieldId) -> Option<&Field> {
        match &self.types.get(id.owner.index())?.shape {
            Shape::Struct(s) => s.fields.get(id.index),
            _ => None,
        }
    }
}

impl Index<TypeId> for Api {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }
}
