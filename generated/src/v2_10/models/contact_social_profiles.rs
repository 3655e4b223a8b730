// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::SocialProfile;

/// The pages of a contact on social networks.
///
/// Schema `contact_social_profiles`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSocialProfiles {
    /// The elements of the list, or of this page of it.
    pub data: Option<List<SocialProfile>>,
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactSocialProfiles { data, r#type = "type" });
