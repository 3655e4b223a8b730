//! An endpoint with another name.

use intercom_api::v2_15;

pub type Call = v2_15::GetCustomObjectInstancesByExternalId;

pub fn same(call: &v2_15::endpoints::custom_object_instances::GetCustomObjectInstancesByExternalId) -> Call {
    call.clone()
}
