// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Admin;

/// The teammates of a workspace, or the admins who take part in a conversation.
///
/// Schema `admin_list`. Returned by [`ListAdmins`](super::super::ListAdmins).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The teammates, in no order that is promised.
    pub admins: Option<List<Admin>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AdminList { r#type = "type", admins });
