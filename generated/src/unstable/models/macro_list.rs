// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::Macro;

/// Schema `macro_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacroList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub data: Option<List<Macro>>,
    pub pages: Option<PageInfo>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MacroList { r#type = "type", data, pages });
