// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Conversations Attributes`.
//!
//! Definitions of the attributes that conversations carry.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    ConversationAttribute, ConversationAttributeList,
    CreateConversationAttributeOptionRequest, CreateConversationAttributeRequest,
    UpdateConversationAttributeOptionRequest, UpdateConversationAttributeRequest,
};

/// `GET /conversations/attributes`
///
/// Operation `listConversationAttributes`. Answers with [`ConversationAttributeList`]. A list
/// that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConversationAttributes {
    /// Query parameter `include_archived`.
    pub include_archived: Option<bool>,
}

impl ListConversationAttributes {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { include_archived: None }
    }

    /// Sets `include_archived`.
    #[must_use]
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.include_archived = Some(include_archived);
        self
    }
}

impl Endpoint for ListConversationAttributes {
    type Response = ConversationAttributeList;
    const OPERATION: Operation = Operation::new(
            "listConversationAttributes",
            Method::Get,
            "/conversations/attributes",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("include_archived", &self.include_archived);
    }
}

impl Paged for ListConversationAttributes {
    type Item = ConversationAttribute;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: ConversationAttributeList) -> Page<ConversationAttribute> {
        Page::new(response.data)
    }
}

/// `POST /conversations/attributes`
///
/// Operation `createConversationAttribute`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttribute {
    /// The request body.
    pub body: CreateConversationAttributeRequest,
}

impl CreateConversationAttribute {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateConversationAttributeRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateConversationAttribute {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "createConversationAttribute",
            Method::Post,
            "/conversations/attributes",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /conversations/attributes/{id}`
///
/// Operation `getConversationAttribute`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationAttribute {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetConversationAttribute {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for GetConversationAttribute {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "getConversationAttribute",
            Method::Get,
            "/conversations/attributes/{id}",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /conversations/attributes/{id}`
///
/// Operation `updateConversationAttribute`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttribute {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateConversationAttributeRequest,
}

impl UpdateConversationAttribute {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UpdateConversationAttributeRequest>,
    ) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateConversationAttribute {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "updateConversationAttribute",
            Method::Put,
            "/conversations/attributes/{id}",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /conversations/attributes/{id}`
///
/// Operation `deleteConversationAttribute`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationAttribute {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteConversationAttribute {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteConversationAttribute {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "deleteConversationAttribute",
            Method::Delete,
            "/conversations/attributes/{id}",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `POST /conversations/attributes/{id}/options`
///
/// Operation `createConversationAttributeOption`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeOption {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: CreateConversationAttributeOptionRequest,
}

impl CreateConversationAttributeOption {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<CreateConversationAttributeOptionRequest>,
    ) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateConversationAttributeOption {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "createConversationAttributeOption",
            Method::Post,
            "/conversations/attributes/{id}/options",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `PUT /conversations/attributes/{id}/options/{option_id}`
///
/// Operation `updateConversationAttributeOption`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeOption {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// Path parameter `option_id`.
    pub option_id: String,
    /// The request body.
    pub body: UpdateConversationAttributeOptionRequest,
}

impl UpdateConversationAttributeOption {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        option_id: impl Into<Id>,
        body: impl Into<UpdateConversationAttributeOptionRequest>,
    ) -> Self {
        Self {
            id: Id::text(id),
            option_id: Id::text(option_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateConversationAttributeOption {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "updateConversationAttributeOption",
            Method::Put,
            "/conversations/attributes/{id}/options/{option_id}",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.path("option_id", &self.option_id);
        parts.json(&self.body);
    }
}

/// `DELETE /conversations/attributes/{id}/options/{option_id}`
///
/// Operation `deleteConversationAttributeOption`. Answers with [`ConversationAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationAttributeOption {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// Path parameter `option_id`.
    pub option_id: String,
}

impl DeleteConversationAttributeOption {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, option_id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            option_id: Id::text(option_id),
        }
    }
}

impl Endpoint for DeleteConversationAttributeOption {
    type Response = ConversationAttribute;
    const OPERATION: Operation = Operation::new(
            "deleteConversationAttributeOption",
            Method::Delete,
            "/conversations/attributes/{id}/options/{option_id}",
            VERSION,
        )
        .tag("Conversations Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.path("option_id", &self.option_id);
    }
}
