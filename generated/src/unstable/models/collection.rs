// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};
use super::GroupTranslatedContent;

/// A group of articles in a help center.
///
/// Schema `collection`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    pub id: Option<String>,
    pub workspace_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub icon: Option<String>,
    /// Its place among its siblings.
    pub order: Option<i64>,
    /// The language of `name` and `description`.
    pub default_locale: Option<String>,
    pub translated_content: Option<GroupTranslatedContent>,
    /// The collection that it is in; null at the top level.
    pub parent_id: Option<String>,
    pub help_center_id: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Collection {
    id, workspace_id, name, description, created_at, updated_at, url, icon, order,
    default_locale, translated_content, parent_id, help_center_id
});
