// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::Tree;

/// Schema `list`. Returned by [`ListCall`](super::super::ListCall).
#[doc(alias = "list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListModel {
    pub data: Option<List<List<Tree>>>,
    pub pages: Option<PageInfo>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListModel { data, pages });
