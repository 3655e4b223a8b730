// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object};
use super::{
    ContactAvatar, ContactCompanies, ContactLocation, ContactNotes,
    ContactSocialProfiles, ContactSubscriptionTypes, ContactTags, Reference,
};

/// Part of `GET /contacts/{id}`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowContactResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Your own id of this person. No two contacts have the same.
    pub external_id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// `user` for somebody who signed up, `lead` for somebody who did not.
    pub role: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// What stands behind the @ of the email address.
    pub email_domain: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The admin who looks after this contact.
    pub owner_id: Option<i64>,
    /// Whether an email to this address was returned for good.
    pub has_hard_bounced: Option<bool>,
    /// Whether this person called an email spam.
    pub marked_email_as_spam: Option<bool>,
    pub unsubscribed_from_emails: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// When this person signed up. You set it; it is null for most leads. Unix time in seconds.
    pub signed_up_at: Option<Timestamp>,
    /// When the Messenger last saw this person. You may set it yourself. Unix time in seconds.
    pub last_seen_at: Option<Timestamp>,
    /// When this person last wrote; null if never. Unix time in seconds.
    pub last_replied_at: Option<Timestamp>,
    /// When this person was last written to; null if never. Unix time in seconds.
    pub last_contacted_at: Option<Timestamp>,
    /// When an email was last opened; null if never. Unix time in seconds.
    pub last_email_opened_at: Option<Timestamp>,
    /// When a link in an email was last clicked; null if never. Unix time in seconds.
    pub last_email_clicked_at: Option<Timestamp>,
    /// The language that the Messenger uses whatever the browser says; null if it follows the
    /// browser.
    pub language_override: Option<String>,
    pub browser: Option<String>,
    pub browser_version: Option<String>,
    pub browser_language: Option<String>,
    pub os: Option<String>,
    pub android_app_name: Option<String>,
    pub android_app_version: Option<String>,
    pub android_device: Option<String>,
    pub android_os_version: Option<String>,
    pub android_sdk_version: Option<String>,
    /// Unix time in seconds.
    pub android_last_seen_at: Option<Timestamp>,
    pub ios_app_name: Option<String>,
    pub ios_app_version: Option<String>,
    pub ios_device: Option<String>,
    pub ios_os_version: Option<String>,
    pub ios_sdk_version: Option<String>,
    /// Unix time in seconds.
    pub ios_last_seen_at: Option<Timestamp>,
    /// Attributes that the workspace has defined, by name: texts, numbers, truth values, and
    /// moments as Unix seconds or ISO 8601 text.
    pub custom_attributes: Option<Map<Value>>,
    pub avatar: Option<ContactAvatar>,
    /// The first of them; `has_more` tells whether there are others, and `url` where they all are.
    pub tags: Option<ContactTags>,
    /// The first of them; `has_more` tells whether there are others, and `url` where they all are.
    pub notes: Option<ContactNotes>,
    /// The first of them; `has_more` tells whether there are others, and `url` where they all are.
    pub companies: Option<ContactCompanies>,
    pub location: Option<ContactLocation>,
    pub social_profiles: Option<ContactSocialProfiles>,
    pub enabled_push_messaging: Option<bool>,
    pub sms_consent: Option<bool>,
    pub unsubscribed_from_sms: Option<bool>,
    /// The phone number in the international form E.164.
    pub formatted_phone: Option<String>,
    pub merged_from: Option<Reference>,
    pub referrer: Option<String>,
    pub utm_campaign: Option<String>,
    pub utm_content: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_source: Option<String>,
    pub utm_term: Option<String>,
    pub opted_in_subscription_types: Option<ContactSubscriptionTypes>,
    pub opted_out_subscription_types: Option<ContactSubscriptionTypes>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ShowContactResponse {
    r#type = "type", id, external_id, workspace_id, role, email, email_domain, phone, name,
    owner_id, has_hard_bounced, marked_email_as_spam, unsubscribed_from_emails, created_at,
    updated_at, signed_up_at, last_seen_at, last_replied_at, last_contacted_at,
    last_email_opened_at, last_email_clicked_at, language_override, browser, browser_version,
    browser_language, os, android_app_name, android_app_version, android_device,
    android_os_version, android_sdk_version, android_last_seen_at, ios_app_name,
    ios_app_version, ios_device, ios_os_version, ios_sdk_version, ios_last_seen_at,
    custom_attributes, avatar, tags, notes, companies, location, social_profiles,
    enabled_push_messaging, sms_consent, unsubscribed_from_sms, formatted_phone, merged_from,
    referrer, utm_campaign, utm_content, utm_medium, utm_source, utm_term,
    opted_in_subscription_types, opted_out_subscription_types
});
