// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// A saved filter.
///
/// Schema `segment`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    /// The name of this kind of object. Always `segment`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// What it filters.
    pub person_type: Option<SegmentPersonType>,
    /// How many it holds; only where the call asks for it.
    pub count: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Segment { r#type = "type", id, name, created_at, updated_at, person_type, count });

/// What it filters.
///
/// Part of [`Segment`]. Read from answers. One of `contact`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentPersonType {
    Contact,
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SegmentPersonType { Contact = "contact", User = "user" });
