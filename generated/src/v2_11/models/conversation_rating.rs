// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};
use super::{ContactReference, Reference};

/// Schema `conversation_rating`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationRating {
    pub rating: Option<i64>,
    pub remark: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    pub contact: Option<ContactReference>,
    pub teammate: Option<Reference>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationRating { rating, remark, created_at, contact, teammate });
