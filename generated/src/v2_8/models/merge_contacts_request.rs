// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The lead to merge, and the user that remains.
///
/// Schema `merge_contacts_request`. Sent by [`MergeContact`](super::super::MergeContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeContactsRequest {
    /// Intercom's id of the lead, which is gone afterwards. Required.
    pub from: String,
    /// Intercom's id of the user that remains. Required.
    pub into: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(MergeContactsRequest {; required from, into });

impl MergeContactsRequest {
    /// Makes a value of what is required.
    pub fn new(from: impl Into<String>, into: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            into: into.into(),
            ..Self::default()
        }
    }
}
