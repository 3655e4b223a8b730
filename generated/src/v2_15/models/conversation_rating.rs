// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};
use super::{ContactReference, Reference};

/// What the customer thought of the conversation.
///
/// Schema `conversation_rating`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationRating {
    /// From 1, the worst, to 5.
    pub rating: Option<i64>,
    /// What the customer wrote beside the rating.
    pub remark: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds. New in version 2.14.
    pub updated_at: Option<Timestamp>,
    /// The contact who rated it.
    pub contact: Option<ContactReference>,
    /// The admin who was rated.
    pub teammate: Option<Reference>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationRating { rating, remark, created_at, updated_at, contact, teammate });
