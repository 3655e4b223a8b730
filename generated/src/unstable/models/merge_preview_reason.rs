// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `merge_preview_reason`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReason {
    pub code: Option<MergePreviewReasonCode>,
    pub message: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReason { code, message });

/// Part of [`MergePreviewReason`]. Read from answers. One of `invalid_merge_role_pair`,
/// `no_shared_identifier`, `facebook_user`, `external_lead_channel_not_allowed`,
/// `mailing_list`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergePreviewReasonCode {
    InvalidMergeRolePair,
    NoSharedIdentifier,
    FacebookUser,
    ExternalLeadChannelNotAllowed,
    MailingList,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MergePreviewReasonCode {
    InvalidMergeRolePair = "invalid_merge_role_pair",
    NoSharedIdentifier = "no_shared_identifier", FacebookUser = "facebook_user",
    ExternalLeadChannelNotAllowed = "external_lead_channel_not_allowed",
    MailingList = "mailing_list"
});
