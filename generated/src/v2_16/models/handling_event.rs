// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object, open_enum};
use super::TeammateReference;

/// Schema `handling_event`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HandlingEvent {
    pub teammate: Option<TeammateReference>,
    /// The name of this kind of object.
    pub r#type: Option<HandlingEventType>,
    /// RFC 3339 time.
    pub timestamp: Option<DateTime>,
    pub reason: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(HandlingEvent { teammate, r#type = "type", timestamp, reason });

/// The name of this kind of object.
///
/// Part of [`HandlingEvent`]. Read from answers. One of `paused`, `resumed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingEventType {
    Paused,
    Resumed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(HandlingEventType { Paused = "paused", Resumed = "resumed" });
