// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};
use super::{CustomAttributes, CustomAttributesValue};

/// Schema `update_conversation_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationRequest {
    pub read: Option<bool>,
    pub title: Option<String>,
    pub priority: Option<UpdateConversationRequestPriority>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    pub company_id: Option<Id>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationRequest {
    read, title, priority, admin_id, custom_attributes, company_id
});

impl UpdateConversationRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `read`.
    #[must_use]
    pub fn read(mut self, read: bool) -> Self {
        self.read = Some(read);
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(
        mut self,
        priority: impl Into<UpdateConversationRequestPriority>,
    ) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::of(admin_id));
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CustomAttributesValue>),
        >,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into_iter().collect());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }
}

/// Part of [`UpdateConversationRequest`]. Sent in requests. One of `none`, `low`, `medium`,
/// `high`, `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateConversationRequestPriority {
    None,
    Low,
    Medium,
    High,
    Urgent,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateConversationRequestPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});
