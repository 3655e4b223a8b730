// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Reference;

/// The admins who take part in a conversation.
///
/// Schema `conversation_teammates`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTeammates {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The admins under the key that the descriptions give; the API returns them in `admins`.
    pub teammates: Option<List<Reference>>,
    /// The admins, by their ids.
    pub admins: Option<List<Reference>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationTeammates { r#type = "type", teammates, admins });
