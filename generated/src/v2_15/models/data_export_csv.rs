// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `data_export_csv`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExportCsv {
    pub user_id: Option<String>,
    pub user_external_id: Option<String>,
    pub company_id: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub ruleset_id: Option<String>,
    pub content_id: Option<String>,
    pub content_type: Option<String>,
    pub content_title: Option<String>,
    pub ruleset_version_id: Option<String>,
    pub receipt_id: Option<String>,
    /// Unix time in seconds.
    pub received_at: Option<Timestamp>,
    pub series_id: Option<String>,
    pub series_title: Option<String>,
    pub node_id: Option<String>,
    pub first_reply: Option<i64>,
    pub first_completion: Option<i64>,
    pub first_series_completion: Option<i64>,
    pub first_series_disengagement: Option<i64>,
    pub first_series_exit: Option<i64>,
    pub first_goal_success: Option<i64>,
    pub first_open: Option<i64>,
    pub first_click: Option<i64>,
    pub first_dismisall: Option<i64>,
    pub first_unsubscribe: Option<i64>,
    pub first_hard_bounce: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataExportCsv {
    user_id, user_external_id, company_id, email, name, ruleset_id, content_id, content_type,
    content_title, ruleset_version_id, receipt_id, received_at, series_id, series_title,
    node_id, first_reply, first_completion, first_series_completion, first_series_disengagement,
    first_series_exit, first_goal_success, first_open, first_click, first_dismisall,
    first_unsubscribe, first_hard_bounce
});
