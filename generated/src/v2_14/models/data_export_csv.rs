// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A line of the files of an export: what one contact did with one message.
///
/// Schema `data_export_csv`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExportCsv {
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// Your own id for the contact.
    pub user_external_id: Option<Id>,
    /// Your own id for the company.
    pub company_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Intercom's id of the message.
    pub ruleset_id: Option<Id>,
    /// Intercom's id of the content that was sent.
    pub content_id: Option<Id>,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// The title that teammates gave the content.
    pub content_title: Option<String>,
    /// Intercom's id of the version of the message.
    pub ruleset_version_id: Option<Id>,
    /// Intercom's id of this delivery.
    pub receipt_id: Option<Id>,
    /// The time at which it was received. Unix time in seconds.
    pub received_at: Option<Timestamp>,
    /// Intercom's id of the series.
    pub series_id: Option<Id>,
    /// The title that teammates gave the series.
    pub series_title: Option<String>,
    /// Intercom's id of the step of the series.
    pub node_id: Option<Id>,
    /// The time of the first reply.
    pub first_reply: Option<i64>,
    /// The time at which the contact first reached the end.
    pub first_completion: Option<i64>,
    /// The time at which the contact reached the end of the series.
    pub first_series_completion: Option<i64>,
    /// The time at which the contact lost interest in the series.
    pub first_series_disengagement: Option<i64>,
    /// The time at which the contact left the series.
    pub first_series_exit: Option<i64>,
    /// The time at which the contact first reached the goal.
    pub first_goal_success: Option<i64>,
    /// The time at which it was first opened.
    pub first_open: Option<i64>,
    /// The time of the first click on a link.
    pub first_click: Option<i64>,
    /// The time at which the contact first closed it.
    pub first_dismisall: Option<i64>,
    /// The time at which the contact unsubscribed.
    pub first_unsubscribe: Option<i64>,
    /// The time at which the email was first returned for good.
    pub first_hard_bounce: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataExportCsv {
    user_id, user_external_id, company_id, email, name, ruleset_id, content_id, content_type,
    content_title, ruleset_version_id, receipt_id, received_at, series_id, series_title,
    node_id, first_reply, first_completion, first_series_completion, first_series_disengagement,
    first_series_exit, first_goal_success, first_open, first_click, first_dismisall,
    first_unsubscribe, first_hard_bounce
});

impl DataExportCsv {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
