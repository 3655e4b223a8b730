// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{DataEventSummaryItem, PagesLink};

/// Schema `data_event_summary`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummary {
    /// Always `event.summary`.
    pub r#type: Option<String>,
    pub email: Option<String>,
    pub intercom_user_id: Option<String>,
    pub user_id: Option<String>,
    pub events: Option<List<DataEventSummaryItem>>,
    pub pages: Option<PagesLink>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataEventSummary { r#type = "type", email, intercom_user_id, user_id, events, pages });
