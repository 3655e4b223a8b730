// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A sender or recipient of an email.
///
/// Schema `email_address_header`. Read from responses. New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAddressHeader {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The address itself, without the name.
    pub email_address: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EmailAddressHeader { r#type = "type", email_address, name });
