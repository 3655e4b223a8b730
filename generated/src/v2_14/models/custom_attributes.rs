// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Map, Value, union};
use super::CustomObjectInstanceList;

/// Attributes that the workspace defined, by name.
///
/// Schema `custom_attributes`. Sent in requests and read from responses.
pub type CustomAttributes = Map<CustomAttributesValue>;

/// What an attribute is set to.
///
/// Part of [`CustomAttributes`]. Sent in requests and read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomAttributesValue {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// Custom objects that belong to something.
    CustomObjectInstanceList(CustomObjectInstanceList),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A list of any JSON values.
    List(List<Value>),
    /// Any other JSON.
    Other(Value),
}
union!(CustomAttributesValue {
    Text(String), Integer(i64), CustomObjectInstanceList(CustomObjectInstanceList), Number(f64),
    Boolean(bool), List(List<Value>)
});

impl From<&str> for CustomAttributesValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
