//! The programs with the types of `v2_11`.

use intercom_api::v2_11 as api;

#[path = "../examples/programs/company_contacts.rs"]
pub(crate) mod company_contacts;
#[path = "../examples/programs/export_messages.rs"]
pub(crate) mod export_messages;
#[path = "../examples/programs/file_ticket.rs"]
pub(crate) mod file_ticket;
#[path = "../examples/programs/read_webhook.rs"]
pub(crate) mod read_webhook;
#[path = "../examples/programs/search_conversations.rs"]
pub(crate) mod search_conversations;
#[path = "../examples/programs/send_events.rs"]
pub(crate) mod send_events;
#[path = "../examples/programs/tag_contact.rs"]
pub(crate) mod tag_contact;
#[path = "../examples/programs/work_conversation.rs"]
pub(crate) mod work_conversation;
