// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::Macro;

/// A page of macros.
///
/// Schema `macro_list`. Returned by [`ListMacros`](super::super::ListMacros). New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacroList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<Macro>>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MacroList { r#type = "type", data, pages });
