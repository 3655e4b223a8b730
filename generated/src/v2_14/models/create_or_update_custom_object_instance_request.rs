// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Patch, Timestamp, Value, object};

/// What a custom object is to be.
///
/// Schema `create_or_update_custom_object_instance_request`. Sent by
/// [`CreateCustomObjectInstances`](super::super::CreateCustomObjectInstances). New in version
/// 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateCustomObjectInstanceRequest {
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// The time at which it was created in your own system. Unix time in seconds.
    pub external_created_at: Patch<Timestamp>,
    /// The time of its last change in your own system. Unix time in seconds.
    pub external_updated_at: Patch<Timestamp>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Patch<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateOrUpdateCustomObjectInstanceRequest {
    external_id, external_created_at, external_updated_at, custom_attributes
});

impl CreateOrUpdateCustomObjectInstanceRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(Id::of(external_id));
        self
    }

    /// Sets `external_created_at`.
    #[must_use]
    pub fn external_created_at(
        mut self,
        external_created_at: impl Into<Timestamp>,
    ) -> Self {
        self.external_created_at = Patch::Set(external_created_at.into());
        self
    }

    /// Sends null for `external_created_at`.
    #[must_use]
    pub fn clear_external_created_at(mut self) -> Self {
        self.external_created_at = Patch::Clear;
        self
    }

    /// Sets `external_updated_at`.
    #[must_use]
    pub fn external_updated_at(
        mut self,
        external_updated_at: impl Into<Timestamp>,
    ) -> Self {
        self.external_updated_at = Patch::Set(external_updated_at.into());
        self
    }

    /// Sends null for `external_updated_at`.
    #[must_use]
    pub fn clear_external_updated_at(mut self) -> Self {
        self.external_updated_at = Patch::Clear;
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Patch::Set(custom_attributes.into_iter().collect());
        self
    }

    /// Sends null for `custom_attributes`.
    #[must_use]
    pub fn clear_custom_attributes(mut self) -> Self {
        self.custom_attributes = Patch::Clear;
        self
    }
}
