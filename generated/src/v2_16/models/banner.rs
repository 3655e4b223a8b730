// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Timestamp, Value, object};

/// Schema `banner`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Banner {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub view_id: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub style: Option<String>,
    pub position: Option<String>,
    pub show_dismiss_button: Option<bool>,
    pub action: Option<BannerAction>,
    pub client_targeting: Option<List<Map<Value>>>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Banner {
    r#type = "type", id, view_id, title, body, style, position, show_dismiss_button, action,
    client_targeting, created_at
});

/// Part of [`Banner`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerActionReactionSetItem {
    pub index: Option<i64>,
    pub unicode_emoticon: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(BannerActionReactionSetItem { index, unicode_emoticon });

/// Part of [`Banner`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerAction {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub label: Option<String>,
    pub target: Option<String>,
    pub reaction_set: Option<List<BannerActionReactionSetItem>>,
    pub tour_id: Option<String>,
    pub tour_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(BannerAction { r#type = "type", label, target, reaction_set, tour_id, tour_url });
