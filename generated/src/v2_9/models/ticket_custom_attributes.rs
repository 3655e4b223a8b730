// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Map, Value, union};
use super::FileAttribute;

/// The attributes of a ticket, by name. Title and description are called `_default_title_` and
/// `_default_description_`.
///
/// Schema `ticket_custom_attributes`. Read from responses. New in version 2.9.
pub type TicketCustomAttributes = Map<TicketCustomAttributesValue>;

/// The value of an attribute; its kind depends on the attribute.
///
/// Part of [`TicketCustomAttributes`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TicketCustomAttributesValue {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A file that somebody put into an attribute.
    FileAttribute(FileAttribute),
    /// A list of any JSON values.
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
