// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /self/{type}/{Self}/{async}`. Sent in requests. One of `as`, `break`,
/// `Unknown`, `Other`, `Self`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendFn {
    /// The value `as`.
    As,
    /// The value `break`.
    Break,
    /// The value `Unknown`.
    #[doc(alias = "Unknown")]
    UnknownValue,
    /// The value `Other`.
    Other,
    /// The value `Self`.
    #[doc(alias = "Self")]
    SelfValue,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SendFn {
    As = "as", Break = "break", UnknownValue = "Unknown", Other = "Other", SelfValue = "Self"
});
