// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};

/// What the folder is called, and where it is.
///
/// Part of `PUT /folders/{id}`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFolderRequestFolder {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// An emoji that stands for it.
    pub emoji: Option<String>,
    /// Intercom's id of the folder around it; null at the top level.
    pub parent_folder_id: Patch<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateFolderRequestFolder {
    name, description, emoji, parent_folder_id;
    numeric "parent_folder_id"
});

impl UpdateFolderRequestFolder {
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

    /// Sets `emoji`.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }

    /// Sets `parent_folder_id`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Id>) -> Self {
        self.parent_folder_id = Patch::Set(Id::of(parent_folder_id));
        self
    }

    /// Sends null for `parent_folder_id`.
    #[must_use]
    pub fn clear_parent_folder_id(mut self) -> Self {
        self.parent_folder_id = Patch::Clear;
        self
    }
}

/// The folder after the change.
///
/// Part of `PUT /folders/{id}`. Sent by [`UpdateFolder`](super::super::UpdateFolder).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFolderRequest {
    /// What the folder is called, and where it is. Required.
    pub folder: UpdateFolderRequestFolder,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateFolderRequest {; required folder });

impl UpdateFolderRequest {
    /// Makes a value of what is required.
    pub fn new(folder: impl Into<UpdateFolderRequestFolder>) -> Self {
        Self {
            folder: folder.into(),
            ..Self::default()
        }
    }
}
