// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::HandlingEvent;

/// Schema `handling_event_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HandlingEventList {
    pub handling_events: Option<List<HandlingEvent>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(HandlingEventList { handling_events });
