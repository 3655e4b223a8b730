// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The name of a new tag, or the new name of one.
///
/// Schema `create_or_update_tag_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateTagRequest {
    /// The name of the tag, whose case makes no difference. Required.
    pub name: String,
    /// Intercom's id of the tag to rename; without it the tag of this name is returned, or made if
    /// there is none.
    pub id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateOrUpdateTagRequest { id; required name });

impl CreateOrUpdateTagRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::of(id));
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateOrUpdateTagRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
