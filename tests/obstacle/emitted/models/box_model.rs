// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Schema `Box`. No operation of this version uses it. One of ``, ` `, `=`, `==`, `a b`, `a-b`,
/// `a_b`, `A_B`, `1`, `1.0`, `10`, `-1`, `self`, `Self`, `true`, `null`, `x"y`, `x\y`, `x, y`,
/// `{z}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxModel {
    Empty,
    Symbol20,
    Equals,
    Symbol3DX3D,
    AB,
    AB2,
    AB3,
    AB4,
    V1,
    V1_0,
    V10,
    Value1,
    SelfValue,
    SelfValue2,
    True,
    Null,
    XY,
    XY2,
    XY3,
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
