// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `by_mail`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByMail {
    /// Always `mail`.
    pub kind: Option<String>,
    pub mail: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ByMail { kind, mail });

impl ByMail {
    /// With what is required.
    pub fn new(kind: impl Into<String>, mail: impl Into<String>) -> Self {
        Self {
            kind: Some(kind.into()),
            mail: Some(mail.into()),
            ..Self::default()
        }
    }
}
