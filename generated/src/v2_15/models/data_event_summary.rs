// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{DataEventSummaryItem, PagesLink};

/// Schema `data_event_summary`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummary {
    /// The name of this kind of object. Always `event.summary`.
    pub r#type: Option<String>,
    /// The email address.
    pub email: Option<String>,
    pub intercom_user_id: Option<String>,
    pub user_id: Option<String>,
    pub events: Option<List<DataEventSummaryItem>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PagesLink>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataEventSummary { r#type = "type", email, intercom_user_id, user_id, events, pages });
