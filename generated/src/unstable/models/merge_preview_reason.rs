// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Why two contacts cannot be merged.
///
/// Schema `merge_preview_reason`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewReason {
    /// The reason, for programs.
    pub code: Option<MergePreviewReasonCode>,
    /// The reason, for people.
    pub message: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewReason { code, message });

/// The reason, for programs.
///
/// Part of [`MergePreviewReason`]. Read from responses. One of `invalid_merge_role_pair`,
/// `no_shared_identifier`, `facebook_user`, `external_lead_channel_not_allowed`,
/// `mailing_list`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergePreviewReasonCode {
    /// These two roles cannot be merged, such as a user into a lead.
    InvalidMergeRolePair,
    /// They have neither an email address nor another identifier in common.
    NoSharedIdentifier,
    /// One of them came from Facebook.
    FacebookUser,
    /// The lead came through a channel whose leads cannot be merged.
    ExternalLeadChannelNotAllowed,
    /// One of them is a mailing list.
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
