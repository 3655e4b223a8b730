// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Map, Value};

/// Attributes for a ticket, by name. Title and description are called `_default_title_` and
/// `_default_description_`.
///
/// Schema `ticket_request_custom_attributes`. Sent in requests. New in version 2.9.
pub type TicketRequestCustomAttributes = Map<Value>;
