// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::SubscriptionType;

/// The subscription types of a workspace or of a contact.
///
/// Schema `subscription_type_list`. Returned by
/// [`ListSubscriptionsForAContact`](super::super::ListSubscriptionsForAContact),
/// [`ListSubscriptionTypes`](super::super::ListSubscriptionTypes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionTypeList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<SubscriptionType>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubscriptionTypeList { r#type = "type", data });
