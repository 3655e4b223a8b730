// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::HandlingEvent;

/// When teammates paused and resumed their work on a conversation.
///
/// Schema `handling_event_list`. Returned by
/// [`ListHandlingEvents`](super::super::ListHandlingEvents). New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HandlingEventList {
    /// The pauses and resumptions, in the order of time.
    pub handling_events: Option<List<HandlingEvent>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(HandlingEventList { handling_events });
