// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, Value, object, union};
use super::GroupTranslatedContent;

/// A group of articles inside a collection.
///
/// Schema `section`. Returned by [`CreateSection`](super::super::CreateSection),
/// [`RetrieveSection`](super::super::RetrieveSection),
/// [`UpdateSection`](super::super::UpdateSection). Listed by
/// [`ListAllSections`](super::super::ListAllSections).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Section {
    /// The name of this kind of object. Always `section`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The name of the icon; null if it has none.
    pub icon: Option<String>,
    /// The position among its siblings.
    pub order: Option<i64>,
    /// Intercom's id of the collection that it is in.
    pub parent_id: Option<SectionParentId>,
    /// The language of `name`.
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<GroupTranslatedContent>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Section {
    r#type = "type", id, workspace_id, name, created_at, updated_at, url, icon, order,
    parent_id, default_locale, translated_content
});

/// Intercom's id of the collection that it is in.
///
/// Part of [`Section`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SectionParentId {
    /// An integer.
    Integer(i64),
    /// A string.
    Text(String),
    /// Any other JSON.
    Other(Value),
}
union!(SectionParentId { Integer(i64), Text(String) });

impl From<&str> for SectionParentId {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
