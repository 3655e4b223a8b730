// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};
use super::GroupTranslatedContent;

/// What to change in a collection.
///
/// Schema `update_collection_request`. Sent by
/// [`UpdateCollection`](super::super::UpdateCollection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCollectionRequest {
    /// The name in the default language of the help center.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<GroupTranslatedContent>,
    /// Intercom's id of the collection that it is in; null for the top level. New in version 2.10.
    pub parent_id: Patch<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateCollectionRequest { name, description, translated_content, parent_id });

impl UpdateCollectionRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `translated_content`.
    #[must_use]
    pub fn translated_content(
        mut self,
        translated_content: impl Into<GroupTranslatedContent>,
    ) -> Self {
        self.translated_content = Patch::Set(translated_content.into());
        self
    }

    /// Sends null for `translated_content`.
    #[must_use]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Patch::Clear;
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Patch::Set(Id::of(parent_id));
        self
    }

    /// Sends null for `parent_id`.
    #[must_use]
    pub fn clear_parent_id(mut self) -> Self {
        self.parent_id = Patch::Clear;
        self
    }
}
