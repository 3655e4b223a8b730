// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};
use super::GroupTranslatedContent;

/// What to change in a section.
///
/// Schema `update_section_request`. Sent by [`UpdateSection`](super::super::UpdateSection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSectionRequest {
    /// The name in the default language of the help center.
    pub name: Option<String>,
    /// Intercom's id of the collection that it is in.
    pub parent_id: Option<Id>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<GroupTranslatedContent>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateSectionRequest { name, parent_id, translated_content; numeric "parent_id" });

impl UpdateSectionRequest {
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

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Some(Id::of(parent_id));
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
}
