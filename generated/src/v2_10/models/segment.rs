// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// A saved filter over contacts or companies.
///
/// Schema `segment`. Returned by [`RetrieveSegment`](super::super::RetrieveSegment). Listed by
/// [`ListAttachedSegmentsForCompanies`](super::super::ListAttachedSegmentsForCompanies),
/// [`ListSegmentsForAContact`](super::super::ListSegmentsForAContact),
/// [`ListSegments`](super::super::ListSegments).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    /// The name of this kind of object. Always `segment`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Whether the members are users, or users and leads.
    pub person_type: Option<SegmentPersonType>,
    /// The number of members; only where the call asks for it.
    pub count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Segment { r#type = "type", id, name, created_at, updated_at, person_type, count });

/// Whether the members are users, or users and leads.
///
/// Part of [`Segment`]. Read from responses. One of `contact`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentPersonType {
    /// Users and leads.
    Contact,
    /// Contacts who have signed up.
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SegmentPersonType { Contact = "contact", User = "user" });
