// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};
use super::ActivityLogMetadata;

/// Schema `activity_log`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLog {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub performed_by: Option<ActivityLogPerformedBy>,
    pub metadata: Option<ActivityLogMetadata>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    pub activity_type: Option<ActivityLogActivityType>,
    pub activity_description: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLog {
    id, performed_by, metadata, created_at, activity_type, activity_description, r#type = "type"
});

/// Part of [`ActivityLog`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogPerformedBy {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The email address.
    pub email: Option<String>,
    pub ip: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ActivityLogPerformedBy { r#type = "type", id, email, ip });

/// Part of [`ActivityLog`]. Read from answers. One of `admin_assignment_limit_change`,
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
    AdminAssignmentLimitChange,
    AdminAvatarChange,
    AdminAwayModeChange,
    AdminDeletion,
    AdminDeprovisioned,
    AdminImpersonationEnd,
    AdminImpersonationStart,
    AdminInviteChange,
    AdminInviteCreation,
    AdminInviteDeletion,
    AdminLoginFailure,
    AdminLoginSuccess,
    AdminLogout,
    AdminPasswordResetRequest,
    AdminPasswordResetSuccess,
    AdminPermissionChange,
    AdminProvisioned,
    AdminTwoFactorAuthChange,
    AdminUnauthorizedSignInMethod,
    AppAdminJoin,
    AppAuthenticationMethodChange,
    AppDataDeletion,
    AppDataExport,
    AppGoogleSsoDomainChange,
    AppIdentityVerificationChange,
    AppNameChange,
    AppOutboundAddressChange,
    AppPackageInstallation,
    AppPackageTokenRegeneration,
    AppPackageUninstallation,
    AppTeamCreation,
    AppTeamDeletion,
    AppTeamMembershipModification,
    AppTimezoneChange,
    AppWebhookCreation,
    AppWebhookDeletion,
    ArticlesInMessengerEnabledChange,
    BulkDelete,
    BulkExport,
    CampaignDeletion,
    CampaignStateChange,
    ConversationPartDeletion,
    ConversationPdfExport,
    ConversationTopicChange,
    ConversationTopicCreation,
    ConversationTopicDeletion,
    HelpCenterSettingsChange,
    InboundConversationsChange,
    InboxAccessChange,
    MessageDeletion,
    MessageStateChange,
    MessengerLookAndFeelChange,
    MessengerSearchRequiredChange,
    MessengerSpacesChange,
    OfficeHoursChange,
    RoleChange,
    RoleCreation,
    RoleDeletion,
    RulesetActivationTitlePreview,
    RulesetCreation,
    RulesetDeletion,
    SearchBrowseEnabledChange,
    SearchBrowseRequiredChange,
    SeatChange,
    SeatRevoke,
    SecuritySettingsChange,
    TemporaryExpectationChange,
    UpfrontEmailCollectionChange,
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
