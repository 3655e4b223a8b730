// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};
use super::ActivityLogMetadata;

/// Something that a teammate did in the settings or the inbox.
///
/// Schema `activity_log`. Listed by [`ListActivityLogs`](super::super::ListActivityLogs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLog {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The teammate who did it.
    pub performed_by: Option<ActivityLogPerformedBy>,
    /// Details, which differ between the types of activity.
    pub metadata: Option<ActivityLogMetadata>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// What was done. New values appear without notice.
    pub activity_type: Option<ActivityLogActivityType>,
    /// One or two sentences about what was done, for people.
    pub activity_description: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLog {
    id, performed_by, metadata, created_at, activity_type, activity_description, r#type = "type"
});

/// The teammate who did it.
///
/// Part of [`ActivityLog`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogPerformedBy {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// The IP address that the teammate worked from.
    pub ip: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ActivityLogPerformedBy { r#type = "type", id, email, ip });

/// What was done. New values appear without notice.
///
/// Part of [`ActivityLog`]. Read from responses. One of `admin_assignment_limit_change`,
/// `admin_avatar_change`, `admin_away_mode_change`, `admin_deletion`, `admin_deprovisioned`,
/// `admin_impersonation_end`, `admin_impersonation_start`, `admin_invite_change`,
/// `admin_invite_creation`, `admin_invite_deletion`, `admin_login_failure`,
/// `admin_login_success`, `admin_logout`, `admin_password_reset_request`,
/// `admin_password_reset_success`, `admin_permission_change`, `admin_provisioned`,
/// `admin_two_factor_auth_change`, `admin_unauthorized_sign_in_method`, `app_admin_join`,
/// `app_authentication_method_change`, `app_data_deletion`, `app_data_export`,
/// `app_google_sso_domain_change`, `app_identity_verification_change`, `app_name_change`,
/// `app_outbound_address_change`, `app_package_installation`, `app_package_token_regeneration`,
/// `app_package_uninstallation`, `app_team_creation`, `app_team_deletion`,
/// `app_team_membership_modification`, `app_timezone_change`, `app_webhook_creation`,
/// `app_webhook_deletion`, `articles_in_messenger_enabled_change`, `bulk_delete`,
/// `bulk_export`, `campaign_deletion`, `campaign_state_change`, `conversation_part_deletion`,
/// `conversation_pdf_export`, `conversation_topic_change`, `conversation_topic_creation`,
/// `conversation_topic_deletion`, `help_center_settings_change`,
/// `inbound_conversations_change`, `inbox_access_change`, `message_deletion`,
/// `message_state_change`, `messenger_look_and_feel_change`,
/// `messenger_search_required_change`, `messenger_spaces_change`, `office_hours_change`,
/// `role_change`, `role_creation`, `role_deletion`, `ruleset_activation_title_preview`,
/// `ruleset_creation`, `ruleset_deletion`, `search_browse_enabled_change`,
/// `search_browse_required_change`, `seat_change`, `seat_revoke`, `security_settings_change`,
/// `temporary_expectation_change`, `upfront_email_collection_change`, `welcome_message_change`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogActivityType {
    /// The number of conversations that a teammate is assigned at once was changed.
    AdminAssignmentLimitChange,
    /// A teammate got another picture.
    AdminAvatarChange,
    /// A teammate went away or came back.
    AdminAwayModeChange,
    /// A teammate was removed from the workspace.
    AdminDeletion,
    /// The identity provider removed a teammate.
    AdminDeprovisioned,
    /// Intercom's staff stopped acting as a teammate.
    AdminImpersonationEnd,
    /// Intercom's staff began to act as a teammate.
    AdminImpersonationStart,
    /// An open invitation was changed.
    AdminInviteChange,
    /// Somebody was invited to the workspace.
    AdminInviteCreation,
    /// An invitation was withdrawn.
    AdminInviteDeletion,
    /// A teammate failed to log in.
    AdminLoginFailure,
    /// A teammate logged in.
    AdminLoginSuccess,
    /// A teammate logged out.
    AdminLogout,
    /// A teammate asked to reset the password.
    AdminPasswordResetRequest,
    /// A teammate set a new password.
    AdminPasswordResetSuccess,
    /// What a teammate is allowed to do was changed.
    AdminPermissionChange,
    /// The identity provider added a teammate.
    AdminProvisioned,
    /// Two-factor authentication of a teammate was turned on or off.
    AdminTwoFactorAuthChange,
    /// A teammate tried to sign in by a method that the workspace forbids.
    AdminUnauthorizedSignInMethod,
    /// An invited teammate joined the workspace.
    AppAdminJoin,
    /// The ways to sign in to the workspace were changed.
    AppAuthenticationMethodChange,
    /// Data of the workspace was deleted.
    AppDataDeletion,
    /// Data of the workspace was exported.
    AppDataExport,
    /// The domain for signing in with Google was changed.
    AppGoogleSsoDomainChange,
    /// Identity verification of the Messenger was turned on or off.
    AppIdentityVerificationChange,
    /// The workspace got another name.
    AppNameChange,
    /// The address that the workspace sends email from was changed.
    AppOutboundAddressChange,
    /// An app was installed in the workspace.
    AppPackageInstallation,
    /// The access token of an app was replaced by a new one.
    AppPackageTokenRegeneration,
    /// An app was removed from the workspace.
    AppPackageUninstallation,
    /// A team was created.
    AppTeamCreation,
    /// A team was deleted.
    AppTeamDeletion,
    /// Somebody joined or left a team.
    AppTeamMembershipModification,
    /// The time zone of the workspace was changed.
    AppTimezoneChange,
    /// A webhook was created.
    AppWebhookCreation,
    /// A webhook was deleted.
    AppWebhookDeletion,
    /// Showing articles in the Messenger was turned on or off.
    ArticlesInMessengerEnabledChange,
    /// Many contacts or companies were deleted at once.
    BulkDelete,
    /// Many contacts or companies were exported at once.
    BulkExport,
    /// A campaign was deleted.
    CampaignDeletion,
    /// A campaign was started, paused or stopped.
    CampaignStateChange,
    /// A part of a conversation was deleted.
    ConversationPartDeletion,
    /// A conversation was exported as a PDF file.
    ConversationPdfExport,
    /// A topic for conversations was changed.
    ConversationTopicChange,
    /// A topic for conversations was created.
    ConversationTopicCreation,
    /// A topic for conversations was deleted.
    ConversationTopicDeletion,
    /// Settings of the help center were changed.
    HelpCenterSettingsChange,
    /// Who can start conversations in the Messenger was changed.
    InboundConversationsChange,
    /// Who can open which inbox was changed.
    InboxAccessChange,
    /// An outbound message was deleted.
    MessageDeletion,
    /// An outbound message was set live, paused or stopped.
    MessageStateChange,
    /// The look of the Messenger was changed.
    MessengerLookAndFeelChange,
    /// Whether visitors must search before they write was changed.
    MessengerSearchRequiredChange,
    /// The spaces that the Messenger shows were changed.
    MessengerSpacesChange,
    /// The hours in which the team is available were changed.
    OfficeHoursChange,
    /// A role was changed.
    RoleChange,
    /// A role was created.
    RoleCreation,
    /// A role was deleted.
    RoleDeletion,
    /// The title of a ruleset was previewed on activation.
    RulesetActivationTitlePreview,
    /// A ruleset was created.
    RulesetCreation,
    /// A ruleset was deleted.
    RulesetDeletion,
    /// Searching and browsing in the Messenger was turned on or off.
    SearchBrowseEnabledChange,
    /// Whether visitors must search or browse before they write was changed.
    SearchBrowseRequiredChange,
    /// A teammate was given other seats.
    SeatChange,
    /// A seat was taken from a teammate.
    SeatRevoke,
    /// Security settings of the workspace were changed.
    SecuritySettingsChange,
    /// A temporary note about reply times was changed.
    TemporaryExpectationChange,
    /// Whether visitors are asked for their email address first was changed.
    UpfrontEmailCollectionChange,
    /// The welcome message of the Messenger was changed.
    WelcomeMessageChange,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ActivityLogActivityType {
    AdminAssignmentLimitChange = "admin_assignment_limit_change",
    AdminAvatarChange = "admin_avatar_change", AdminAwayModeChange = "admin_away_mode_change",
    AdminDeletion = "admin_deletion", AdminDeprovisioned = "admin_deprovisioned",
    AdminImpersonationEnd = "admin_impersonation_end",
    AdminImpersonationStart = "admin_impersonation_start",
    AdminInviteChange = "admin_invite_change", AdminInviteCreation = "admin_invite_creation",
    AdminInviteDeletion = "admin_invite_deletion", AdminLoginFailure = "admin_login_failure",
    AdminLoginSuccess = "admin_login_success", AdminLogout = "admin_logout",
    AdminPasswordResetRequest = "admin_password_reset_request",
    AdminPasswordResetSuccess = "admin_password_reset_success",
    AdminPermissionChange = "admin_permission_change", AdminProvisioned = "admin_provisioned",
    AdminTwoFactorAuthChange = "admin_two_factor_auth_change",
    AdminUnauthorizedSignInMethod = "admin_unauthorized_sign_in_method",
    AppAdminJoin = "app_admin_join",
    AppAuthenticationMethodChange = "app_authentication_method_change",
    AppDataDeletion = "app_data_deletion", AppDataExport = "app_data_export",
    AppGoogleSsoDomainChange = "app_google_sso_domain_change",
    AppIdentityVerificationChange = "app_identity_verification_change",
    AppNameChange = "app_name_change", AppOutboundAddressChange = "app_outbound_address_change",
    AppPackageInstallation = "app_package_installation",
    AppPackageTokenRegeneration = "app_package_token_regeneration",
    AppPackageUninstallation = "app_package_uninstallation",
    AppTeamCreation = "app_team_creation", AppTeamDeletion = "app_team_deletion",
    AppTeamMembershipModification = "app_team_membership_modification",
    AppTimezoneChange = "app_timezone_change", AppWebhookCreation = "app_webhook_creation",
    AppWebhookDeletion = "app_webhook_deletion",
    ArticlesInMessengerEnabledChange = "articles_in_messenger_enabled_change",
    BulkDelete = "bulk_delete", BulkExport = "bulk_export",
    CampaignDeletion = "campaign_deletion", CampaignStateChange = "campaign_state_change",
    ConversationPartDeletion = "conversation_part_deletion",
    ConversationPdfExport = "conversation_pdf_export",
    ConversationTopicChange = "conversation_topic_change",
    ConversationTopicCreation = "conversation_topic_creation",
    ConversationTopicDeletion = "conversation_topic_deletion",
    HelpCenterSettingsChange = "help_center_settings_change",
    InboundConversationsChange = "inbound_conversations_change",
    InboxAccessChange = "inbox_access_change", MessageDeletion = "message_deletion",
    MessageStateChange = "message_state_change",
    MessengerLookAndFeelChange = "messenger_look_and_feel_change",
    MessengerSearchRequiredChange = "messenger_search_required_change",
    MessengerSpacesChange = "messenger_spaces_change",
    OfficeHoursChange = "office_hours_change", RoleChange = "role_change",
    RoleCreation = "role_creation", RoleDeletion = "role_deletion",
    RulesetActivationTitlePreview = "ruleset_activation_title_preview",
    RulesetCreation = "ruleset_creation", RulesetDeletion = "ruleset_deletion",
    SearchBrowseEnabledChange = "search_browse_enabled_change",
    SearchBrowseRequiredChange = "search_browse_required_change", SeatChange = "seat_change",
    SeatRevoke = "seat_revoke", SecuritySettingsChange = "security_settings_change",
    TemporaryExpectationChange = "temporary_expectation_change",
    UpfrontEmailCollectionChange = "upfront_email_collection_change",
    WelcomeMessageChange = "welcome_message_change"
});
