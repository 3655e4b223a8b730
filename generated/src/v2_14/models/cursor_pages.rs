// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::PageInfo;

/// Schema `cursor_pages`. Read from answers.
pub type CursorPages = PageInfo;
