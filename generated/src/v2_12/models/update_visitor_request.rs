// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object};

/// What to change in a visitor.
///
/// Schema `update_visitor_request`. Sent by [`UpdateVisitor`](super::super::UpdateVisitor).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVisitorRequest {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateVisitorRequest { id, user_id, name, custom_attributes });

impl UpdateVisitorRequest {
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

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::of(user_id));
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
