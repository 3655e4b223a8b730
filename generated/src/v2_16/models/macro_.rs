// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, List, object, open_enum};

/// Schema `macro`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Macro {
    /// The name of this kind of object. Always `macro`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    pub body: Option<String>,
    pub body_text: Option<String>,
    /// The time at which it was created. RFC 3339 time.
    pub created_at: Option<DateTime>,
    /// The time of its last change. RFC 3339 time.
    pub updated_at: Option<DateTime>,
    pub visible_to: Option<MacroVisibleTo>,
    pub visible_to_team_ids: Option<List<String>>,
    pub available_on: Option<List<MacroAvailableOnItem>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Macro {
    r#type = "type", id, name, body, body_text, created_at, updated_at, visible_to,
    visible_to_team_ids, available_on
});

/// Part of [`Macro`]. Read from answers. One of `everyone`, `specific_teams`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroVisibleTo {
    Everyone,
    SpecificTeams,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MacroVisibleTo { Everyone = "everyone", SpecificTeams = "specific_teams" });

/// Part of [`Macro`]. Read from answers. One of `inbox`, `messenger`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroAvailableOnItem {
    Inbox,
    Messenger,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MacroAvailableOnItem { Inbox = "inbox", Messenger = "messenger" });
