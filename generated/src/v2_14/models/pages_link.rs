// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::PageInfo;

/// Schema `pages_link`. Read from answers.
pub type PagesLink = PageInfo;
