// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};
use super::GroupTranslatedContent;

/// What a new collection is to be.
///
/// Schema `create_collection_request`. Sent by
/// [`CreateCollection`](super::super::CreateCollection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCollectionRequest {
    /// The name in the default language of the help center. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<GroupTranslatedContent>,
    /// Intercom's id of the help center.
    pub help_center_id: Patch<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateCollectionRequest {
    description, translated_content, help_center_id;
    required name;
    numeric "help_center_id"
});

impl CreateCollectionRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
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

    /// Sets `help_center_id`.
    #[must_use]
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.help_center_id = Patch::Set(Id::of(help_center_id));
        self
    }

    /// Sends null for `help_center_id`.
    #[must_use]
    pub fn clear_help_center_id(mut self) -> Self {
        self.help_center_id = Patch::Clear;
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateCollectionRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
