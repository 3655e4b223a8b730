// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::EmailSetting;

/// The addresses that a workspace sends email from.
///
/// Schema `email_list`. Returned by [`ListEmails`](super::super::ListEmails). New in version
/// 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<EmailSetting>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EmailList { r#type = "type", data });
