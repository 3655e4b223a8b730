// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Map, Value, union};
use super::FileAttribute;

/// Schema `ticket_custom_attributes`. Read from answers.
pub type TicketCustomAttributes = Map<TicketCustomAttributesValue>;

/// Part of [`TicketCustomAttributes`]. Read from answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TicketCustomAttributesValue {
    Text(String),
    Number(f64),
    Boolean(bool),
    FileAttribute(FileAttribute),
    List(List<Value>),
    /// Any other JSON.
    Other(Value),
}
union!(TicketCustomAttributesValue {
    Text(String), Number(f64), Boolean(bool), FileAttribute(FileAttribute), List(List<Value>)
});

impl From<&str> for TicketCustomAttributesValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
