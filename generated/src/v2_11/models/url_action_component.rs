// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Opens a page in the browser.
///
/// Schema `url_action_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlActionComponent {
    /// The name of this kind of object. Always `url`.
    pub r#type: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(UrlActionComponent { r#type = "type", url });

impl UrlActionComponent {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}
