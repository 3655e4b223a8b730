// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::Tree;

/// Schema `list`. Returned by [`ListCall`](super::super::ListCall).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListModel {
    pub data: Option<List<List<Tree>>>,
    pub pages: Option<PageInfo>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListModel { data, pages });
