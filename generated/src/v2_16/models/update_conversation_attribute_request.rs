// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// Schema `update_conversation_attribute_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub multiline: Option<bool>,
    pub required: Option<bool>,
    pub visible_to_team_ids: Option<List<String>>,
    pub reference: Option<UpdateConversationAttributeRequestReference>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationAttributeRequest {
    name, description, multiline, required, visible_to_team_ids, reference
});

impl UpdateConversationAttributeRequest {
    /// With nothing set.
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

    /// Sets `multiline`.
    #[must_use]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `visible_to_team_ids`.
    #[must_use]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl Into<List<String>>,
    ) -> Self {
        self.visible_to_team_ids = Some(visible_to_team_ids.into());
        self
    }

    /// Sets `reference`.
    #[must_use]
    pub fn reference(
        mut self,
        reference: impl Into<UpdateConversationAttributeRequestReference>,
    ) -> Self {
        self.reference = Some(reference.into());
        self
    }
}

/// The name of this kind of object.
///
/// Part of [`UpdateConversationAttributeRequest`]. Sent in requests. One of `one`, `many`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateConversationAttributeRequestReferenceType {
    One,
    Many,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateConversationAttributeRequestReferenceType { One = "one", Many = "many" });

/// Part of [`UpdateConversationAttributeRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeRequestReference {
    /// The name of this kind of object. Required.
    pub r#type: UpdateConversationAttributeRequestReferenceType,
    pub object_type_id: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationAttributeRequestReference {
    object_type_id;
    required r#type = "type"
});

impl UpdateConversationAttributeRequestReference {
    /// With what is required.
    pub fn new(
        r#type: impl Into<UpdateConversationAttributeRequestReferenceType>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Sets `object_type_id`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: impl Into<Id>) -> Self {
        self.object_type_id = Some(Id::text(object_type_id));
        self
    }
}
