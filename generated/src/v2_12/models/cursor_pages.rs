// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::PageInfo;

/// The position of a page in a list.
///
/// Schema `cursor_pages`. Read from responses.
pub type CursorPages = PageInfo;
