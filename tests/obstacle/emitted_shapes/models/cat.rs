// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `cat`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: Option<String>,
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Cat { pet_type = "petType", name });
