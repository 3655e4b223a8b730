// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Map, Value, union};

/// Attributes for a ticket, by name. Title and description are called `_default_title_` and
/// `_default_description_`.
///
/// Schema `ticket_request_custom_attributes`. Sent in requests. New in version 2.10.
pub type TicketRequestCustomAttributes = Map<TicketRequestCustomAttributesValue>;

/// The value that an attribute gets.
///
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
