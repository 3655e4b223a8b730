// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// A new attribute that links to custom objects.
///
/// Schema `create_conversation_attribute_relationship_request`. Sent in requests. New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeRelationshipRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// Whether teammates must fill it in before they close a conversation.
    pub required: Option<bool>,
    /// Intercom's ids of the teams that can see it.
    pub visible_to_team_ids: Option<List<Id>>,
    /// The custom objects that it links to.
    pub reference: Option<AttributeRelationshipRequestReference>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateConversationAttributeRelationshipRequest {
    description, required, visible_to_team_ids, reference;
    required name;
    constant "data_type" = "relationship"
});

impl CreateConversationAttributeRelationshipRequest {
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
        reference: impl Into<AttributeRelationshipRequestReference>,
    ) -> Self {
        self.reference = Some(reference.into());
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateConversationAttributeRelationshipRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}

/// The name of this kind of object.
///
/// Part of [`CreateConversationAttributeRelationshipRequest`]. Sent in requests. One of `one`,
/// `many`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeRelationshipRequestType {
    /// It links to a single object.
    One,
    /// It links to any number of objects.
    Many,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationAttributeRelationshipRequestType { One = "one", Many = "many" });

/// The custom objects that it links to.
///
/// Part of [`CreateConversationAttributeRelationshipRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeRelationshipRequestReference {
    /// The name of this kind of object. Required.
    pub r#type: ConversationAttributeRelationshipRequestType,
    /// Intercom's id of the type of the custom objects.
    pub object_type_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttributeRelationshipRequestReference { object_type_id; required r#type = "type" });

impl AttributeRelationshipRequestReference {
    /// Makes a value of what is required.
    pub fn new(r#type: impl Into<ConversationAttributeRelationshipRequestType>) -> Self {
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
