// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, object, open_enum};

/// A prepared reply of the inbox.
///
/// Schema `macro`. Returned by [`GetMacro`](super::super::GetMacro). Listed by
/// [`ListMacros`](super::super::ListMacros). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro {
    /// The name of this kind of object. Always `macro`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The content without HTML.
    pub body_text: Option<String>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    /// Who can use it.
    pub visible_to: Option<MacroVisibleTo>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// Where it can be used.
    pub available_on: Option<List<MacroAvailableOnItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Macro {
    r#type = "type", id, name, body, body_text, created_at, updated_at, visible_to,
    visible_to_team_ids, available_on
});

/// Who can use it.
///
/// Part of [`Macro`]. Read from responses. One of `everyone`, `specific_teams`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroVisibleTo {
    /// All teammates can use it.
    Everyone,
    /// Only members of given teams can use it.
    SpecificTeams,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MacroVisibleTo { Everyone = "everyone", SpecificTeams = "specific_teams" });

/// A place where it can be used.
///
/// Part of [`Macro`]. Read from responses. One of `inbox`, `messenger`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroAvailableOnItem {
    /// In the inbox of teammates.
    Inbox,
    /// In the Messenger of contacts.
    Messenger,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MacroAvailableOnItem { Inbox = "inbox", Messenger = "messenger" });
