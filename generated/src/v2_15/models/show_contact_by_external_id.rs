// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};
use super::{
    ContactAvatar, ContactCompanies, ContactLocation, ContactNotes, ContactRole,
    ContactSocialProfiles, ContactSubscriptionTypes, ContactTags,
};

/// The contact that was found.
///
/// Part of `GET /contacts/find_by_external_id/{external_id}`. Returned by
/// [`ShowContactByExternalId`](super::super::ShowContactByExternalId).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowContactByExternalIdResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id of this person. No two contacts have the same.
    pub external_id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// `user` for somebody who signed up, `lead` for somebody who did not.
    pub role: Option<ContactRole>,
    /// The email address.
    pub email: Option<String>,
    /// What stands behind the @ of the email address.
    pub email_domain: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The admin who looks after this contact.
    pub owner_id: Option<Id>,
    /// Whether an email to this address was returned for good.
    pub has_hard_bounced: Option<bool>,
    /// Whether this person called an email spam.
    pub marked_email_as_spam: Option<bool>,
    /// Whether the contact has unsubscribed from emails.
    pub unsubscribed_from_emails: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// When this person signed up. You set it; it is null for most leads. Unix time in seconds.
    pub signed_up_at: Option<Timestamp>,
    /// The time at which the Messenger last saw the contact. You may set it yourself. Unix time in
    /// seconds.
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
    /// The browser that the contact last used.
    pub browser: Option<String>,
    /// The version of the browser, as its maker numbers it.
    pub browser_version: Option<String>,
    /// The language that the browser asks for.
    pub browser_language: Option<String>,
    /// The operating system that the contact last used.
    pub os: Option<String>,
    /// The Android app that the contact last used.
    pub android_app_name: Option<String>,
    /// The version of the Android app, as its maker numbers it.
    pub android_app_version: Option<String>,
    /// The device that runs the Android app.
    pub android_device: Option<String>,
    /// The version of Android on the device.
    pub android_os_version: Option<String>,
    /// The version of Intercom's library inside the Android app.
    pub android_sdk_version: Option<String>,
    /// The time at which the contact last used the Android app. Unix time in seconds.
    pub android_last_seen_at: Option<Timestamp>,
    /// The iOS app that the contact last used.
    pub ios_app_name: Option<String>,
    /// The version of the iOS app.
    pub ios_app_version: Option<String>,
    /// The device that runs the iOS app.
    pub ios_device: Option<String>,
    /// The version of iOS on the device.
    pub ios_os_version: Option<String>,
    /// The version of Intercom's library inside the iOS app.
    pub ios_sdk_version: Option<String>,
    /// The time at which the contact last used the iOS app. Unix time in seconds.
    pub ios_last_seen_at: Option<Timestamp>,
    /// Attributes that the workspace defined, by name: strings, numbers, booleans, and times as
    /// Unix seconds.
    pub custom_attributes: Option<Map<Value>>,
    /// The picture of the contact, or its URL; null if there is none.
    pub avatar: Option<ContactAvatar>,
    /// The first of them; `has_more` tells whether there are others, and `url` where they all are.
    pub tags: Option<ContactTags>,
    /// The first of them; `has_more` tells whether there are others, and `url` where they all are.
    pub notes: Option<ContactNotes>,
    /// The first of them; `has_more` tells whether there are others, and `url` where they all are.
    pub companies: Option<ContactCompanies>,
    /// The place where the contact was last seen.
    pub location: Option<ContactLocation>,
    /// The pages of the contact on social networks.
    pub social_profiles: Option<ContactSocialProfiles>,
    /// Whether the contact receives push messages.
    pub enabled_push_messaging: Option<bool>,
    /// Whether the contact agreed to text messages.
    pub sms_consent: Option<bool>,
    /// Whether the contact has unsubscribed from text messages.
    pub unsubscribed_from_sms: Option<bool>,
    /// The phone number in the international form E.164.
    pub formatted_phone: Option<String>,
    /// The page from which the contact first came.
    pub referrer: Option<String>,
    /// The `utm_campaign` of the link that the contact came by.
    pub utm_campaign: Option<String>,
    /// The `utm_content` of the link that the contact came by.
    pub utm_content: Option<String>,
    /// The `utm_medium` of the link that the contact came by.
    pub utm_medium: Option<String>,
    /// The `utm_source` of the link that the contact came by.
    pub utm_source: Option<String>,
    /// The `utm_term` of the link that the contact came by.
    pub utm_term: Option<String>,
    /// The opt-in subscription types that the contact agreed to.
    pub opted_in_subscription_types: Option<ContactSubscriptionTypes>,
    /// The opt-out subscription types that the contact left.
    pub opted_out_subscription_types: Option<ContactSubscriptionTypes>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ShowContactByExternalIdResponse {
    r#type = "type", id, external_id, workspace_id, role, email, email_domain, phone, name,
    owner_id, has_hard_bounced, marked_email_as_spam, unsubscribed_from_emails, created_at,
    updated_at, signed_up_at, last_seen_at, last_replied_at, last_contacted_at,
    last_email_opened_at, last_email_clicked_at, language_override, browser, browser_version,
    browser_language, os, android_app_name, android_app_version, android_device,
    android_os_version, android_sdk_version, android_last_seen_at, ios_app_name,
    ios_app_version, ios_device, ios_os_version, ios_sdk_version, ios_last_seen_at,
    custom_attributes, avatar, tags, notes, companies, location, social_profiles,
    enabled_push_messaging, sms_consent, unsubscribed_from_sms, formatted_phone, referrer,
    utm_campaign, utm_content, utm_medium, utm_source, utm_term, opted_in_subscription_types,
    opted_out_subscription_types;
    numeric "owner_id"
});
