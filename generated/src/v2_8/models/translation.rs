// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Name and description of a subscription type in one language.
///
/// Schema `translation`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Translation { name, description, locale });
