//! What a version has that the one before it lacks, and the other way round: a table beside the IR, for its readers.

use super::{FieldId, Method, OperationId, TypeId};
use crate::hash::HashMap;

/// How a version differs from the ones before it.
#[derive(Debug, Clone, Default)]
pub struct VersionChanges {
    /// The version before it; none for the oldest one.
    pub previous: Option<String>,
    /// Operations that the version before it lacks.
    pub added: Vec<OperationId>,
    /// Operations that only the version before it has.
    pub removed: Vec<RemovedOperation>,
    /// The version that a parameter of an older operation is new in, by the operation and the parameter's place.
    pub parameters: HashMap<(OperationId, usize), String>,
    /// Parameters that only the version before it has, by name.
    pub removed_parameters: HashMap<OperationId, Vec<String>>,
    /// Properties that only the version before it has, by name.
    pub removed_fields: HashMap<TypeId, Vec<String>>,
    /// Properties that held something else in an older version.
    pub retyped: HashMap<FieldId, Retyped>,
}

/// An operation that a version does not have any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovedOperation {
    /// The HTTP method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Documentation in this project's words.
    pub docs: Option<String>,
}

/// A property whose kind of value changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retyped {
    /// The first version with the present kind.
    pub version: String,
    /// What it was before.
    pub before: ValueKind,
}

/// What a value is in JSON. What may be of several kinds has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A string.
    String,
    /// An id, which clients take and send as a string and as a number alike.
    Id,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

impl ValueKind {
    /// The kind with its article.
    pub fn noun(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Id => "an id",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}
