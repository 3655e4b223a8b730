// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// The version of the API that is still being worked on.
///
/// Schema `intercom_version_preview`. No operation of this version uses it. One of `preview`.
/// New in the version `unstable`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntercomVersionPreview {
    /// The value `preview`.
    Preview,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(IntercomVersionPreview { Preview = "preview" });
