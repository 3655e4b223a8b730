// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `file_attribute`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileAttribute {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub url: Option<String>,
    pub content_type: Option<String>,
    pub filesize: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FileAttribute { r#type = "type", name, url, content_type, filesize, width, height });
