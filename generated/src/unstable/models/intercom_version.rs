// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// A version of the API, as the version header names it.
///
/// Schema `intercom_version`. No operation of this version uses it. One of `1.0`, `1.1`, `1.2`,
/// `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, `2.7`, `2.8`, `2.9`, `2.10`,
/// `2.11`, `2.12`, `2.13`, `2.14`, `2.15`, `2.16`, `Preview`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntercomVersion {
    /// An early version, which this client does not carry.
    #[doc(alias = "1.0")]
    V1_0,
    /// An early version, which this client does not carry.
    #[doc(alias = "1.1")]
    V1_1,
    /// An early version, which this client does not carry.
    #[doc(alias = "1.2")]
    V1_2,
    /// An early version, which this client does not carry.
    #[doc(alias = "1.3")]
    V1_3,
    /// An early version, which this client does not carry.
    #[doc(alias = "1.4")]
    V1_4,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.0")]
    V2_0,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.1")]
    V2_1,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.2")]
    V2_2,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.3")]
    V2_3,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.4")]
    V2_4,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.5")]
    V2_5,
    /// An older version, which this client does not carry.
    #[doc(alias = "2.6")]
    V2_6,
    /// A version that is maintained.
    #[doc(alias = "2.7")]
    V2_7,
    /// A version that is maintained.
    #[doc(alias = "2.8")]
    V2_8,
    /// A version that is maintained.
    #[doc(alias = "2.9")]
    V2_9,
    /// A version that is maintained.
    #[doc(alias = "2.10")]
    V2_10,
    /// A version that is maintained.
    #[doc(alias = "2.11")]
    V2_11,
    /// A version that is maintained.
    #[doc(alias = "2.12")]
    V2_12,
    /// A version that is maintained.
    #[doc(alias = "2.13")]
    V2_13,
    /// A version that is maintained.
    #[doc(alias = "2.14")]
    V2_14,
    /// A version that is maintained.
    #[doc(alias = "2.15")]
    V2_15,
    /// A version that is maintained.
    #[doc(alias = "2.16")]
    V2_16,
    /// The version that is still being worked on.
    Preview,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(IntercomVersion {
    V1_0 = "1.0", V1_1 = "1.1", V1_2 = "1.2", V1_3 = "1.3", V1_4 = "1.4", V2_0 = "2.0",
    V2_1 = "2.1", V2_2 = "2.2", V2_3 = "2.3", V2_4 = "2.4", V2_5 = "2.5", V2_6 = "2.6",
    V2_7 = "2.7", V2_8 = "2.8", V2_9 = "2.9", V2_10 = "2.10", V2_11 = "2.11", V2_12 = "2.12",
    V2_13 = "2.13", V2_14 = "2.14", V2_15 = "2.15", V2_16 = "2.16", Preview = "Preview"
});
