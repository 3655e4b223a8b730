// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};
use super::GroupTranslatedContent;

/// What a new section is to be.
///
/// Schema `create_section_request`. Sent by [`CreateSection`](super::super::CreateSection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSectionRequest {
    /// The name in the default language of the help center. Required.
    pub name: String,
    /// Intercom's id of the collection that it is in. Required.
    pub parent_id: Id,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<GroupTranslatedContent>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateSectionRequest {
    translated_content;
    required name, parent_id;
    numeric "parent_id"
});

impl CreateSectionRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>, parent_id: impl Into<Id>) -> Self {
        Self {
            name: name.into(),
            parent_id: Id::of(parent_id),
            ..Self::default()
        }
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
