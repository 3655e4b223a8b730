// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};

/// Schema `Vec`. Returned by [`Send`](super::super::Send).
#[doc(alias = "Vec")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VecModel {
    pub len: Option<i64>,
    pub string: Option<String>,
    #[doc(alias = "string")]
    pub string_2: Option<String>,
    #[doc(alias = "STRING")]
    pub string_3: Option<String>,
    #[doc(alias = "extra")]
    pub extra_field_2: Option<Map<Value>>,
    pub extra_field: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VecModel {
    len, string = "String", string_2 = "string", string_3 = "STRING", extra_field_2 = "extra",
    extra_field
});
