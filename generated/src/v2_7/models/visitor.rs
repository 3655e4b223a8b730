// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Timestamp, Value, object};
use super::Company;

/// Schema `visitor`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// The name of this kind of object. Default: `visitor`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The id that the Messenger gave the visitor.
    pub user_id: Option<String>,
    pub anonymous: Option<bool>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The name that teammates see for a visitor without one.
    pub pseudonym: Option<String>,
    pub avatar: Option<VisitorAvatar>,
    /// Intercom's id of the workspace.
    pub app_id: Option<String>,
    pub companies: Option<VisitorCompanies>,
    pub location_data: Option<VisitorLocationData>,
    pub las_request_at: Option<i64>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub remote_created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub signed_up_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub session_count: Option<i64>,
    pub social_profiles: Option<VisitorSocialProfiles>,
    pub owner_id: Option<String>,
    pub unsubscribed_from_emails: Option<bool>,
    pub marked_email_as_spam: Option<bool>,
    pub has_hard_bounced: Option<bool>,
    pub tags: Option<VisitorTags>,
    pub segments: Option<VisitorSegments>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    pub referrer: Option<String>,
    pub utm_campaign: Option<String>,
    pub utm_content: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_source: Option<String>,
    pub utm_term: Option<String>,
    pub do_not_track: Option<bool>,
    /// Unix time in seconds.
    pub last_request_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Visitor {
    r#type = "type", id, user_id, anonymous, email, phone, name, pseudonym, avatar, app_id,
    companies, location_data, las_request_at, created_at, remote_created_at, signed_up_at,
    updated_at, session_count, social_profiles, owner_id, unsubscribed_from_emails,
    marked_email_as_spam, has_hard_bounced, tags, segments, custom_attributes, referrer,
    utm_campaign, utm_content, utm_medium, utm_source, utm_term, do_not_track, last_request_at
});

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAvatar {
    /// The name of this kind of object. Default: `avatar`.
    pub r#type: Option<String>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorAvatar { r#type = "type", image_url });

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorCompanies {
    /// The name of this kind of object. Always `company.list`.
    pub r#type: Option<String>,
    pub companies: Option<List<Company>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorCompanies { r#type = "type", companies });

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorLocationData {
    /// The name of this kind of object. Default: `location_data`.
    pub r#type: Option<String>,
    pub city_name: Option<String>,
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub postal_code: Option<String>,
    pub region_name: Option<String>,
    pub timezone: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorLocationData {
    r#type = "type", city_name, continent_code, country_code, country_name, postal_code,
    region_name, timezone, latitude, longitude
});

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorSocialProfiles {
    /// The name of this kind of object. Always `social_profile.list`.
    pub r#type: Option<String>,
    pub social_profiles: Option<List<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorSocialProfiles { r#type = "type", social_profiles });

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTagsTag {
    /// The name of this kind of object. Always `tag`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorTagsTag { r#type = "type", id, name });

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTags {
    /// The name of this kind of object. Always `tag.list`.
    pub r#type: Option<String>,
    pub tags: Option<List<VisitorTagsTag>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorTags { r#type = "type", tags });

/// Part of [`Visitor`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorSegments {
    /// The name of this kind of object. Always `segment.list`.
    pub r#type: Option<String>,
    pub segments: Option<List<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(VisitorSegments { r#type = "type", segments });
