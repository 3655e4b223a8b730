// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /self/{type}/{Self}/{async}`. Sent in requests. One of `as`, `break`,
/// `Unknown`, `Other`, `Self`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendFn {
    As,
    Break,
    #[doc(alias = "Unknown")]
    UnknownValue,
    Other,
    #[doc(alias = "Self")]
    SelfValue,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SendFn {
    As = "as", Break = "break", UnknownValue = "Unknown", Other = "Other", SelfValue = "Self"
});
