// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::PageInfo;

/// The position of a page in a list.
///
/// Schema `pages_link`. Read from responses.
pub type PagesLink = PageInfo;
