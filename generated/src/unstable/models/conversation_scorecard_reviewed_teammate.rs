// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Whose work was scored.
///
/// Schema `conversation_scorecard_reviewed_teammate`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationScorecardReviewedTeammate {
    /// The name of this kind of object.
    pub r#type: Option<ConversationScorecardReviewedTeammateType>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationScorecardReviewedTeammate { r#type = "type", admin_id });

/// The name of this kind of object.
///
/// Part of [`ConversationScorecardReviewedTeammate`]. Read from responses. One of `ai`,
/// `admin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationScorecardReviewedTeammateType {
    /// Fin and not a person.
    Ai,
    /// A teammate.
    Admin,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationScorecardReviewedTeammateType { Ai = "ai", Admin = "admin" });
