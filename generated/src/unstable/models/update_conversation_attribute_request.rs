// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// What to change in an attribute of conversations.
///
/// Schema `update_conversation_attribute_request`. Sent by
/// [`UpdateConversationAttribute`](super::super::UpdateConversationAttribute). New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether it can have several lines.
    pub multiline: Option<bool>,
    /// Whether teammates must fill it in before they close a conversation.
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// The custom objects that it links to.
    pub reference: Option<UpdateConversationAttributeRequestReference>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationAttributeRequest {
    name, description, multiline, required, visible_to_team_ids, reference
});

impl UpdateConversationAttributeRequest {
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
        visible_to_team_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.visible_to_team_ids = Some(
            visible_to_team_ids.into_iter().map(Id::of).collect(),
        );
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
    /// It links to a single object.
    One,
    /// It links to any number of objects.
    Many,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateConversationAttributeRequestReferenceType { One = "one", Many = "many" });

/// The custom objects that it links to.
///
/// Part of [`UpdateConversationAttributeRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeRequestReference {
    /// The name of this kind of object. Required.
    pub r#type: UpdateConversationAttributeRequestReferenceType,
    /// Intercom's id of the type of the custom objects.
    pub object_type_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationAttributeRequestReference {
    object_type_id;
    required r#type = "type"
});

impl UpdateConversationAttributeRequestReference {
    /// Makes a value of what is required.
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
        self.object_type_id = Some(Id::of(object_type_id));
        self
    }
}
