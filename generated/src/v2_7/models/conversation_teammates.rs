// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Reference;

/// Schema `conversation_teammates`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTeammates {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub teammates: Option<List<Reference>>,
    pub admins: Option<List<Reference>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationTeammates { r#type = "type", teammates, admins });
