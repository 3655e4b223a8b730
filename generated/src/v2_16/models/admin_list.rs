// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Admin;

/// Schema `admin_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub admins: Option<List<Admin>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminList { r#type = "type", admins });
