//! Endpoints of one module that have several modules now, imported together.

pub mod api {
    pub use intercom_api::v2_16::endpoints::conversations::{
        AttachContactToConversation, ListConversations, RedactConversation as Redact,
    };
    pub use intercom_api::v2_16::endpoints::conversations::{DetachContactFromConversation};
}

use intercom_api::v2_16::endpoints::conversations as calls;
use intercom_api::v2_16::endpoints::*;

pub fn names(
    _: Option<calls::RedactConversation>,
    _: Option<conversations::AttachContactToConversation>,
    _: Option<calls::ListConversations>,
    _: Option<api::AttachContactToConversation>,
    _: Option<api::Redact>,
    _: Option<api::DetachContactFromConversation>,
) {
    let _ = api::ListConversations::new();
}
