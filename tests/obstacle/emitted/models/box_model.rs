// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Schema `Box`. No operation of this version uses it. One of ``, ` `, `=`, `==`, `a b`, `a-b`,
/// `a_b`, `A_B`, `1`, `1.0`, `10`, `-1`, `self`, `Self`, `true`, `null`, `x"y`, `x\y`, `x, y`,
/// `{z}`.
#[doc(alias = "Box")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxModel {
    /// The value ``.
    Empty,
    /// The value ` `.
    Symbol20,
    /// The value `=`.
    #[doc(alias = "=")]
    Equals,
    /// The value `==`.
    #[doc(alias = "==")]
    Symbol3DX3D,
    /// The value `a b`.
    #[doc(alias = "a b")]
    AB,
    /// The value `a-b`.
    #[doc(alias = "a-b")]
    AB2,
    /// The value `a_b`.
    #[doc(alias = "a_b")]
    AB3,
    /// The value `A_B`.
    #[doc(alias = "A_B")]
    AB4,
    /// The value `1`.
    #[doc(alias = "1")]
    V1,
    /// The value `1.0`.
    #[doc(alias = "1.0")]
    V1_0,
    /// The value `10`.
    #[doc(alias = "10")]
    V10,
    /// The value `-1`.
    #[doc(alias = "-1")]
    Value1,
    /// The value `self`.
    #[doc(alias = "self")]
    SelfValue,
    /// The value `Self`.
    #[doc(alias = "Self")]
    SelfValue2,
    /// The value `true`.
    True,
    /// The value `null`.
    Null,
    /// The value `x"y`.
    XY,
    /// The value `x\y`.
    #[doc(alias = "x\\y")]
    XY2,
    /// The value `x, y`.
    #[doc(alias = "x, y")]
    XY3,
    /// The value `{z}`.
    #[doc(alias = "{z}")]
    Z,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(BoxModel {
    Empty = "", Symbol20 = " ", Equals = "=", Symbol3DX3D = "==", AB = "a b", AB2 = "a-b",
    AB3 = "a_b", AB4 = "A_B", V1 = "1", V1_0 = "1.0", V10 = "10", Value1 = "-1",
    SelfValue = "self", SelfValue2 = "Self", True = "true", Null = "null", XY = "x\"y",
    XY2 = "x\\y", XY3 = "x, y", Z = "{z}"
});
