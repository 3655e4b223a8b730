// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `by_mail`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByMail {
    /// Always `mail`.
    pub kind: Option<String>,
    pub mail: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ByMail { kind, mail });

impl ByMail {
    /// Makes a value of what is required.
    pub fn new(kind: impl Into<String>, mail: impl Into<String>) -> Self {
        Self {
            kind: Some(kind.into()),
            mail: Some(mail.into()),
            ..Self::default()
        }
    }
}
