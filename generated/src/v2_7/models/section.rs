// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, Value, object, union};
use super::GroupTranslatedContent;

/// Schema `section`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Section {
    /// The name of this kind of object. Always `section`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub icon: Option<String>,
    pub order: Option<i64>,
    pub parent_id: Option<SectionParentId>,
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<GroupTranslatedContent>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Section {
    r#type = "type", id, workspace_id, name, created_at, updated_at, url, icon, order,
    parent_id, default_locale, translated_content
});

/// Part of [`Section`]. Read from answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SectionParentId {
    Integer(i64),
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
