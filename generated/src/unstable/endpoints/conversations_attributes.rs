// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Definitions of the attributes that conversations carry.
//!
//! Operations of the tag `Conversations Attributes`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    ConversationAttribute, ConversationAttributeList,
    CreateConversationAttributeOptionRequest, CreateConversationAttributeRequest,
    UpdateConversationAttributeOptionRequest, UpdateConversationAttributeRequest,
};

/// Lists the attributes that conversations carry.
///
/// `GET /conversations/attributes`, operation `listConversationAttributes`. Returns
/// [`ConversationAttributeList`]. The list comes whole. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListConversationAttributes;
///
/// let response = ListConversationAttributes::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes")]
#[doc(alias = "list conversation attributes")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConversationAttributes {
    /// Whether attributes that were archived are listed too. Query parameter `include_archived`.
    pub include_archived: Option<bool>,
}

call_debug!(ListConversationAttributes);

impl ListConversationAttributes {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("include_archived", &self.include_archived);
    }
}

impl Paged for ListConversationAttributes {
    type Item = ConversationAttribute;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: ConversationAttributeList) -> Page<ConversationAttribute> {
        Page::new(response.data)
    }
}

/// Creates an attribute for conversations.
///
/// `POST /conversations/attributes`, operation `createConversationAttribute`. Returns
/// [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     CreateConversationAttribute, CreateConversationAttributeRequest,
///     CreateConversationAttributeStringRequest,
/// };
///
/// let response = CreateConversationAttribute::new(
///         CreateConversationAttributeRequest::String(
///             CreateConversationAttributeStringRequest::new("name"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes")]
#[doc(alias = "create conversation attribute")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttribute {
    /// The request body.
    pub body: CreateConversationAttributeRequest,
}

call_debug!(CreateConversationAttribute);

impl CreateConversationAttribute {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves an attribute of conversations.
///
/// `GET /conversations/attributes/{id}`, operation `getConversationAttribute`. Returns
/// [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::GetConversationAttribute;
///
/// let response = GetConversationAttribute::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes/{id}")]
#[doc(alias = "get conversation attribute")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationAttribute {
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetConversationAttribute);

impl GetConversationAttribute {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes an attribute of conversations.
///
/// `PUT /conversations/attributes/{id}`, operation `updateConversationAttribute`. Returns
/// [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     UpdateConversationAttribute, UpdateConversationAttributeRequest,
/// };
///
/// let response = UpdateConversationAttribute::new(
///         "123",
///         UpdateConversationAttributeRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes/{id}")]
#[doc(alias = "update conversation attribute")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttribute {
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateConversationAttributeRequest,
}

call_debug!(UpdateConversationAttribute);

impl UpdateConversationAttribute {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UpdateConversationAttributeRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Archives an attribute of conversations.
///
/// `DELETE /conversations/attributes/{id}`, operation `deleteConversationAttribute`. Returns
/// [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteConversationAttribute;
///
/// let response = DeleteConversationAttribute::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes/{id}")]
#[doc(alias = "delete conversation attribute")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationAttribute {
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteConversationAttribute);

impl DeleteConversationAttribute {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Adds a value that an attribute can have.
///
/// `POST /conversations/attributes/{id}/options`, operation
/// `createConversationAttributeOption`. Returns [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     CreateConversationAttributeOption, CreateConversationAttributeOptionRequest,
/// };
///
/// let response = CreateConversationAttributeOption::new(
///         "123",
///         CreateConversationAttributeOptionRequest::new("label"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes/{id}/options")]
#[doc(alias = "create conversation attribute option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationAttributeOption {
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: CreateConversationAttributeOptionRequest,
}

call_debug!(CreateConversationAttributeOption);

impl CreateConversationAttributeOption {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<CreateConversationAttributeOptionRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Renames a value that an attribute can have.
///
/// `PUT /conversations/attributes/{id}/options/{option_id}`, operation
/// `updateConversationAttributeOption`. Returns [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     UpdateConversationAttributeOption, UpdateConversationAttributeOptionRequest,
/// };
///
/// let response = UpdateConversationAttributeOption::new(
///         "123",
///         "123",
///         UpdateConversationAttributeOptionRequest::new("label"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes/{id}/options/{option_id}")]
#[doc(alias = "update conversation attribute option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationAttributeOption {
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
    /// Intercom's id of the value. Path parameter `option_id`.
    pub option_id: Id,
    /// The request body.
    pub body: UpdateConversationAttributeOptionRequest,
}

call_debug!(UpdateConversationAttributeOption);

impl UpdateConversationAttributeOption {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        option_id: impl Into<Id>,
        body: impl Into<UpdateConversationAttributeOptionRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            option_id: Id::of(option_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.path("option_id", &self.option_id);
        parts.json(&self.body);
    }
}

/// Archives a value that an attribute can have.
///
/// `DELETE /conversations/attributes/{id}/options/{option_id}`, operation
/// `deleteConversationAttributeOption`. Returns [`ConversationAttribute`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteConversationAttributeOption;
///
/// let response = DeleteConversationAttributeOption::new("123", "123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/attributes/{id}/options/{option_id}")]
#[doc(alias = "delete conversation attribute option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationAttributeOption {
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
    /// Intercom's id of the value. Path parameter `option_id`.
    pub option_id: Id,
}

call_debug!(DeleteConversationAttributeOption);

impl DeleteConversationAttributeOption {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, option_id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            option_id: Id::of(option_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.path("option_id", &self.option_id);
    }
}
