// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object, open_enum};

/// A banner that a contact matches, and what is needed to show and dismiss it.
///
/// Schema `banner`. Listed by [`ListContactBanners`](super::super::ListContactBanners). New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Banner {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The id by which this contact's view of it is dismissed.
    pub view_id: Option<Id>,
    /// The heading above the content; null if there is none.
    pub title: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// How the banner is shown, such as `inline`.
    pub style: Option<String>,
    /// Where on the page the banner belongs, such as `top`.
    pub position: Option<String>,
    /// Whether the contact can close the banner.
    pub show_dismiss_button: Option<bool>,
    /// What the contact can do on the banner; null if nothing. Its `type` decides which fields are
    /// present.
    pub action: Option<BannerAction>,
    /// Kept for later use, and always null.
    pub client_targeting: Option<List<Map<Value>>>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Banner {
    r#type = "type", id, view_id, title, body, style, position, show_dismiss_button, action,
    client_targeting, created_at
});

/// The kind of action.
///
/// Part of [`Banner`]. Read from responses. One of `url`, `reaction`, `email_collector`,
/// `product_tour`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerActionType {
    /// A link to follow.
    Url,
    /// A reaction to choose.
    Reaction,
    /// A field for an email address.
    EmailCollector,
    /// A product tour to start.
    ProductTour,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(BannerActionType {
    Url = "url", Reaction = "reaction", EmailCollector = "email_collector",
    ProductTour = "product_tour"
});

/// A reaction that the contact can choose.
///
/// Part of [`Banner`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerActionReactionSetItem {
    /// The position of the reaction in the set, from 0.
    pub index: Option<i64>,
    /// The emoji of the reaction.
    pub unicode_emoticon: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(BannerActionReactionSetItem { index, unicode_emoticon });

/// What the contact can do on the banner; null if nothing. Its `type` decides which fields are
/// present.
///
/// Part of [`Banner`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BannerAction {
    /// The kind of action.
    pub r#type: Option<BannerActionType>,
    /// What the link or button says, for an action of type `url`.
    pub label: Option<String>,
    /// The URL that the link leads to, for an action of type `url`.
    pub target: Option<String>,
    /// The reactions to choose from, for an action of type `reaction`.
    pub reaction_set: Option<List<BannerActionReactionSetItem>>,
    /// The id of the product tour to start, for an action of type `product_tour`.
    pub tour_id: Option<Id>,
    /// The URL that starts the product tour, for an action of type `product_tour`.
    pub tour_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(BannerAction { r#type = "type", label, target, reaction_set, tour_id, tour_url });
