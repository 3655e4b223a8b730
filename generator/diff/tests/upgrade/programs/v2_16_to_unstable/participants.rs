//! Endpoints that stand in another module, by their full path and by imports.

use intercom_api::v2_16::endpoints::conversations::AttachContactToConversation;
use intercom_api::v2_16::endpoints::{conversations, conversations::DetachContactFromConversation};
use intercom_api::v2_16::RetrieveAdmin;

pub fn names(
    _: Option<AttachContactToConversation>,
    _: Option<DetachContactFromConversation>,
    _: Option<conversations::RedactConversation>,
) {
}

pub fn admin() -> RetrieveAdmin {
    let mut call = RetrieveAdmin::new("814");
    call.admin_id = "815".into();
    call
}
