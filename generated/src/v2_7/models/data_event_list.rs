// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::DataEvent;

/// A page of the events of a contact.
///
/// Schema `data_event_list`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventList {
    /// The name of this kind of object. Always `event.list`.
    pub r#type: Option<String>,
    /// What the contact did, an element per event.
    pub events: Option<List<DataEvent>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataEventList { r#type = "type", events, pages });

impl DataEventList {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
