// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Map, Value, union};

/// Schema `ticket_request_custom_attributes`. Sent in requests.
pub type TicketRequestCustomAttributes = Map<TicketRequestCustomAttributesValue>;

/// Part of [`TicketRequestCustomAttributes`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TicketRequestCustomAttributesValue {
    Text(String),
    Number(f64),
    Boolean(bool),
    List(List<Value>),
    /// Any other JSON.
    Other(Value),
}
union!(TicketRequestCustomAttributesValue {
    Text(String), Number(f64), Boolean(bool), List(List<Value>)
});

impl From<&str> for TicketRequestCustomAttributesValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
