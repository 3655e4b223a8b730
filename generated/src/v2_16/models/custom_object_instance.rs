// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Patch, Timestamp, Value, object};

/// An object of a type that the workspace defined, such as an order.
///
/// Schema `custom_object_instance`. Returned by
/// [`CreateCustomObjectInstances`](super::super::CreateCustomObjectInstances),
/// [`GetCustomObjectInstancesById`](super::super::GetCustomObjectInstancesById). Listed by
/// [`ListCustomObjectInstances`](super::super::ListCustomObjectInstances). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomObjectInstance {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// The time at which it was created in your own system. Unix time in seconds.
    pub external_created_at: Patch<Timestamp>,
    /// The time of its last change in your own system. Unix time in seconds.
    pub external_updated_at: Patch<Timestamp>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomObjectInstance {
    id, external_id, external_created_at, external_updated_at, created_at, updated_at,
    r#type = "type", custom_attributes
});

impl CustomObjectInstance {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::of(id));
        self
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

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updated_at`.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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
        self.custom_attributes = Some(custom_attributes.into_iter().collect());
        self
    }
}
