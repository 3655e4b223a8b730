// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object};

/// What the folder is called, and where it is.
///
/// Part of `POST /folders`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderRequestFolder {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// An emoji that stands for it.
    pub emoji: Option<String>,
    /// Intercom's id of the folder around it; null at the top level.
    pub parent_folder_id: Patch<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateFolderRequestFolder {
    description, emoji, parent_folder_id;
    required name;
    numeric "parent_folder_id"
});

impl CreateFolderRequestFolder {
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

impl<T: AsRef<str>> From<T> for CreateFolderRequestFolder {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}

/// The folder to create.
///
/// Part of `POST /folders`. Sent by [`CreateFolder`](super::super::CreateFolder).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderRequest {
    /// What the folder is called, and where it is. Required.
    pub folder: CreateFolderRequestFolder,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateFolderRequest {; required folder });

impl CreateFolderRequest {
    /// Makes a value of what is required.
    pub fn new(folder: impl Into<CreateFolderRequestFolder>) -> Self {
        Self {
            folder: folder.into(),
            ..Self::default()
        }
    }
}
