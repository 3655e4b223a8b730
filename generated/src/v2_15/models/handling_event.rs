// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object, open_enum};
use super::TeammateReference;

/// A teammate paused or resumed the work on a conversation.
///
/// Schema `handling_event`. Listed by [`ListHandlingEvents`](super::super::ListHandlingEvents).
/// New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HandlingEvent {
    /// The teammate who worked on it.
    pub teammate: Option<TeammateReference>,
    /// The name of this kind of object.
    pub r#type: Option<HandlingEventType>,
    /// The time of the event, in the form of ISO 8601. RFC 3339 time.
    pub timestamp: Option<DateTime>,
    /// Why the work was paused or resumed; null if it is not known.
    pub reason: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(HandlingEvent { teammate, r#type = "type", timestamp, reason });

/// The name of this kind of object.
///
/// Part of [`HandlingEvent`]. Read from responses. One of `paused`, `resumed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingEventType {
    /// The teammate stopped working on it.
    Paused,
    /// The teammate went on working on it.
    Resumed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(HandlingEventType { Paused = "paused", Resumed = "resumed" });
