// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /data_attributes`. Sent in requests. One of `contact`, `company`,
/// `conversation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataAttributesModel {
    /// Contacts carry the attribute.
    Contact,
    /// Companies carry the attribute.
    Company,
    /// Conversations carry the attribute.
    Conversation,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListDataAttributesModel {
    Contact = "contact", Company = "company", Conversation = "conversation"
});
