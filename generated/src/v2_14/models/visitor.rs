// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object};
use super::Company;

/// Somebody on the website who has not written yet.
///
/// Schema `visitor`. Returned by
/// [`RetrieveVisitorWithUserId`](super::super::RetrieveVisitorWithUserId),
/// [`UpdateVisitor`](super::super::UpdateVisitor).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// The name of this kind of object. Default: `visitor`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The id that the Messenger gave the visitor.
    pub user_id: Option<Id>,
    /// Whether nothing is known of who it is.
    pub anonymous: Option<bool>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The name that teammates see for a visitor without one.
    pub pseudonym: Option<String>,
    /// The picture that stands for the visitor.
    pub avatar: Option<VisitorAvatar>,
    /// Intercom's id of the workspace.
    pub app_id: Option<Id>,
    /// The companies that belong to it.
    pub companies: Option<VisitorCompanies>,
    /// The place of the visitor, estimated from the network address.
    pub location_data: Option<VisitorLocationData>,
    /// The time of the last visit, under a misspelt name that descriptions have. Unix time in
    /// seconds.
    pub las_request_at: Option<Timestamp>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time at which the visitor was created in your own system. Unix time in seconds.
    pub remote_created_at: Option<Timestamp>,
    /// The time at which the visitor signed up. Unix time in seconds.
    pub signed_up_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// How many sessions the visitor had.
    pub session_count: Option<i64>,
    /// The pages of the visitor on social networks.
    pub social_profiles: Option<VisitorSocialProfiles>,
    /// Intercom's id of the admin who is responsible.
    pub owner_id: Option<Id>,
    /// Whether the contact has unsubscribed from emails.
    pub unsubscribed_from_emails: Option<bool>,
    /// Whether the visitor called an email spam.
    pub marked_email_as_spam: Option<bool>,
    /// Whether an email to the address was returned for good.
    pub has_hard_bounced: Option<bool>,
    /// The labels on it.
    pub tags: Option<VisitorTags>,
    /// The segments that the visitor falls into.
    pub segments: Option<VisitorSegments>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    /// The page from which the visitor came.
    pub referrer: Option<String>,
    /// The `utm_campaign` of the link that the visitor came by.
    pub utm_campaign: Option<String>,
    /// The `utm_content` of the link that the visitor came by.
    pub utm_content: Option<String>,
    /// The `utm_medium` of the link that the visitor came by.
    pub utm_medium: Option<String>,
    /// The `utm_source` of the link that the visitor came by.
    pub utm_source: Option<String>,
    /// The `utm_term` of the link that the visitor came by.
    pub utm_term: Option<String>,
    /// Whether the browser asks not to be tracked.
    pub do_not_track: Option<bool>,
    /// The time of the last visit. Unix time in seconds.
    pub last_request_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Visitor {
    r#type = "type", id, user_id, anonymous, email, phone, name, pseudonym, avatar, app_id,
    companies, location_data, las_request_at, created_at, remote_created_at, signed_up_at,
    updated_at, session_count, social_profiles, owner_id, unsubscribed_from_emails,
    marked_email_as_spam, has_hard_bounced, tags, segments, custom_attributes, referrer,
    utm_campaign, utm_content, utm_medium, utm_source, utm_term, do_not_track, last_request_at
});

/// The picture that stands for the visitor.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAvatar {
    /// The name of this kind of object. Default: `avatar`.
    pub r#type: Option<String>,
    /// The URL of the picture; null if there is none. Format: `uri`.
    pub image_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorAvatar { r#type = "type", image_url });

/// The companies that belong to it.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorCompanies {
    /// The name of this kind of object. Always `company.list`.
    pub r#type: Option<String>,
    /// The companies that belong to it.
    pub companies: Option<List<Company>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorCompanies { r#type = "type", companies });

/// The place of the visitor, estimated from the network address.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorLocationData {
    /// The name of this kind of object. Default: `location_data`.
    pub r#type: Option<String>,
    /// The city that the network address belongs to.
    pub city_name: Option<String>,
    /// The continent in two letters.
    pub continent_code: Option<String>,
    /// The country in three letters.
    pub country_code: Option<String>,
    /// The country that the network address belongs to.
    pub country_name: Option<String>,
    /// The postal code of the place.
    pub postal_code: Option<String>,
    /// The region that the network address belongs to.
    pub region_name: Option<String>,
    /// The time zone, such as `Europe/Dublin`.
    pub timezone: Option<String>,
    /// Degrees north of the equator.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich.
    pub longitude: Option<f64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorLocationData {
    r#type = "type", city_name, continent_code, country_code, country_name, postal_code,
    region_name, timezone, latitude, longitude
});

/// The pages of the visitor on social networks.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorSocialProfiles {
    /// The name of this kind of object. Always `social_profile.list`.
    pub r#type: Option<String>,
    /// The pages, an element per network.
    pub social_profiles: Option<List<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorSocialProfiles { r#type = "type", social_profiles });

/// A tag on the visitor.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTagsTag {
    /// The name of this kind of object. Always `tag`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorTagsTag { r#type = "type", id, name });

/// The labels on it.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTags {
    /// The name of this kind of object. Always `tag.list`.
    pub r#type: Option<String>,
    /// The labels on it.
    pub tags: Option<List<VisitorTagsTag>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorTags { r#type = "type", tags });

/// The segments that the visitor falls into.
///
/// Part of [`Visitor`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorSegments {
    /// The name of this kind of object. Always `segment.list`.
    pub r#type: Option<String>,
    /// The saved filters that the visitor matches.
    pub segments: Option<List<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(VisitorSegments { r#type = "type", segments });
