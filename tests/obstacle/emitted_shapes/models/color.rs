// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Schema `color`. Sent in requests and read from responses. One of `red`, `green`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// The value `red`.
    Red,
    /// The value `green`.
    Green,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(Color { Red = "red", Green = "green" });
