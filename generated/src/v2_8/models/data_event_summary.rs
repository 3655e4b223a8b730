// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::{DataEventSummaryItem, PagesLink};

/// How often a contact did what.
///
/// Schema `data_event_summary`. Returned by [`ListDataEvents`](super::super::ListDataEvents).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummary {
    /// The name of this kind of object. Always `event.summary`.
    pub r#type: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The id that Intercom gave the contact.
    pub intercom_user_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The events, an element per name.
    pub events: Option<List<DataEventSummaryItem>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PagesLink>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataEventSummary { r#type = "type", email, intercom_user_id, user_id, events, pages });
