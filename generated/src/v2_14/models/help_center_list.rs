// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::HelpCenter;

/// The help centers of a workspace.
///
/// Schema `help_center_list`. Returned by [`ListHelpCenters`](super::super::ListHelpCenters).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<HelpCenter>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(HelpCenterList { r#type = "type", data });
