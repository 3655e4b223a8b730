// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Map, Value};

/// Schema `ticket_request_custom_attributes`. Sent in requests.
pub type TicketRequestCustomAttributes = Map<Value>;
