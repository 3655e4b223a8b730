// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A file that came with a message.
///
/// Schema `part_attachment`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartAttachment {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The media type, for example `image/png`.
    pub content_type: Option<String>,
    /// In bytes.
    pub filesize: Option<i64>,
    /// The width in pixels; null if it is not a picture.
    pub width: Option<i64>,
    /// The height in pixels; null if it is not a picture.
    pub height: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(PartAttachment { r#type = "type", name, url, content_type, filesize, width, height });
