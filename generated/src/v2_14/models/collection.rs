// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};
use super::GroupTranslatedContent;

/// A group of articles in a help center.
///
/// Schema `collection`. Returned by [`CreateCollection`](super::super::CreateCollection),
/// [`RetrieveCollection`](super::super::RetrieveCollection),
/// [`UpdateCollection`](super::super::UpdateCollection). Listed by
/// [`ListAllCollections`](super::super::ListAllCollections).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The name of the icon; null if it has none.
    pub icon: Option<String>,
    /// Its place among its siblings.
    pub order: Option<i64>,
    /// The language of `name` and `description`.
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<GroupTranslatedContent>,
    /// The collection that it is in; null at the top level. New in version 2.10.
    pub parent_id: Option<Id>,
    /// Intercom's id of the help center.
    pub help_center_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Collection {
    id, workspace_id, name, description, created_at, updated_at, url, icon, order,
    default_locale, translated_content, parent_id, help_center_id;
    numeric "help_center_id"
});
