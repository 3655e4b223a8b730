// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Conversations: reading, searching, replying, assigning, closing. Intercom explains them at
//! <https://www.intercom.com/help/en/articles/4323904-what-is-a-conversation>.
//!
//! Operations of the tag `Conversations`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachContactToConversationRequest, Conversation, ConversationList,
    ConversationListItem, CreateConversationRequest,
    DetachContactFromConversationRequest, ManageConversationRequest, Message,
    RedactConversationRequest, ReplyConversationRequest, SearchRequest,
    UpdateConversationRequest,
};

/// Lists conversations without their parts.
///
/// `GET /conversations`, operation `listConversations`. Returns [`ConversationList`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::ListConversations;
///
/// let mut items = ListConversations::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations")]
#[doc(alias = "list conversations")]
#[doc(alias = "conversations.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConversations {
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 150. Default: `20`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

call_debug!(ListConversations);

impl ListConversations {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            per_page: None,
            starting_after: None,
        }
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListConversations {
    type Response = ConversationList;
    const OPERATION: Operation = Operation::new(
            "listConversations",
            Method::Get,
            "/conversations",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListConversations {
    type Item = ConversationListItem;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ConversationList) -> Page<ConversationListItem> {
        Page::new(response.conversations)
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// Starts a conversation in the name of a contact.
///
/// The response is the first message, whose `id` is not that of the conversation, which stands
/// in `conversation_id`.
///
/// `POST /conversations`, operation `createConversation`. Returns [`Message`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     CreateConversation, CreateConversationRequest, CreateConversationRequestFrom,
///     CreateConversationRequestFromType,
/// };
///
/// let response = CreateConversation::new(
///         CreateConversationRequest::new(
///             CreateConversationRequestFrom::new(
///                 CreateConversationRequestFromType::Lead,
///                 "123",
///             ),
///             "Thank you for writing.",
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations")]
#[doc(alias = "create conversation")]
#[doc(alias = "start conversation")]
#[doc(alias = "new conversation")]
#[doc(alias = "conversations.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversation {
    /// The request body.
    pub body: CreateConversationRequest,
}

call_debug!(CreateConversation);

impl CreateConversation {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateConversationRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateConversation {
    type Response = Message;
    const OPERATION: Operation = Operation::new(
            "createConversation",
            Method::Post,
            "/conversations",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a conversation with its parts, the 500 newest at most.
///
/// `GET /conversations/{id}`, operation `retrieveConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::RetrieveConversation;
///
/// let response = RetrieveConversation::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}")]
#[doc(alias = "retrieve conversation")]
#[doc(alias = "get conversation")]
#[doc(alias = "conversations.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// With `plaintext`, bodies are returned as plain text instead of HTML. Query parameter
    /// `display_as`.
    pub display_as: Option<String>,
}

call_debug!(RetrieveConversation);

impl RetrieveConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            display_as: None,
        }
    }

    /// Sets `display_as`.
    #[must_use]
    pub fn display_as(mut self, display_as: impl Into<String>) -> Self {
        self.display_as = Some(display_as.into());
        self
    }
}

impl Endpoint for RetrieveConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "retrieveConversation",
            Method::Get,
            "/conversations/{id}",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("display_as", &self.display_as);
    }
}

/// Marks a conversation as read, or sets its title, company or custom attributes.
///
/// `PUT /conversations/{id}`, operation `updateConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{UpdateConversation, UpdateConversationRequest};
///
/// let response = UpdateConversation::new("123", UpdateConversationRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}")]
#[doc(alias = "update conversation")]
#[doc(alias = "mark as read")]
#[doc(alias = "set custom attributes")]
#[doc(alias = "conversations.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// With `plaintext`, bodies are returned as plain text instead of HTML. Query parameter
    /// `display_as`.
    pub display_as: Option<String>,
    /// The request body.
    pub body: UpdateConversationRequest,
}

call_debug!(UpdateConversation);

impl UpdateConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateConversationRequest>) -> Self {
        Self {
            id: Id::of(id),
            display_as: None,
            body: body.into(),
        }
    }

    /// Sets `display_as`.
    #[must_use]
    pub fn display_as(mut self, display_as: impl Into<String>) -> Self {
        self.display_as = Some(display_as.into());
        self
    }
}

impl Endpoint for UpdateConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "updateConversation",
            Method::Put,
            "/conversations/{id}",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("display_as", &self.display_as);
        parts.json(&self.body);
    }
}

/// Finds conversations by their attributes, without their parts.
///
/// Filters nest two levels deep, with at most 15 in each AND or OR.
///
/// `POST /conversations/search`, operation `searchConversations`. Returns [`ConversationList`].
/// The list comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::{EndpointExt, Filter};
/// use intercom_api::v2_7::SearchConversations;
///
/// let mut items = SearchConversations::new(
///         Filter::field("created_at").after(1_700_000_000),
///     )
///     .items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/search")]
#[doc(alias = "search conversations")]
#[doc(alias = "find conversations")]
#[doc(alias = "conversations.search")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchConversations {
    /// The request body.
    pub body: SearchRequest,
}

call_debug!(SearchConversations);

impl SearchConversations {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SearchRequest>) -> Self {
        Self { body: body.into() }
    }

    /// Sets how many items a page has: `pagination.per_page` of the body.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.body.pagination.get_or_insert_default().per_page = Some(per_page);
        self
    }
}

impl Endpoint for SearchConversations {
    type Response = ConversationList;
    const OPERATION: Operation = Operation::new(
            "searchConversations",
            Method::Post,
            "/conversations/search",
            VERSION,
        )
        .tag("Conversations")
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for SearchConversations {
    type Item = ConversationListItem;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(
        &["pagination", "starting_after"],
    );

    #[inline]
    fn page(response: ConversationList) -> Page<ConversationListItem> {
        Page::new(response.conversations)
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// Replies to a conversation as an admin or a contact, or adds a note for admins.
///
/// `POST /conversations/{id}/reply`, operation `replyConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     ContactReplyConversationRequest, ContactReplyIntercomUserIdRequest,
///     ReplyConversation, ReplyConversationRequest,
/// };
///
/// let response = ReplyConversation::new(
///         "123",
///         ReplyConversationRequest::Contact(
///             ContactReplyConversationRequest::IntercomUserId(
///                 ContactReplyIntercomUserIdRequest::new(
///                     "Thank you for writing.",
///                     "123",
///                 ),
///             ),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/reply")]
#[doc(alias = "reply conversation")]
#[doc(alias = "reply")]
#[doc(alias = "add note")]
#[doc(alias = "send message")]
#[doc(alias = "conversations.reply")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: ReplyConversationRequest,
}

call_debug!(ReplyConversation);

impl ReplyConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<ReplyConversationRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for ReplyConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "replyConversation",
            Method::Post,
            "/conversations/{id}/reply",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Closes, opens, snoozes or assigns a conversation.
///
/// The body decides which.
///
/// `POST /conversations/{id}/parts`, operation `manageConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     CloseConversationRequest, ManageConversation, ManageConversationRequest,
/// };
///
/// let response = ManageConversation::new(
///         "123",
///         ManageConversationRequest::Close(CloseConversationRequest::new("123")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/parts")]
#[doc(alias = "manage conversation")]
#[doc(alias = "close")]
#[doc(alias = "snooze")]
#[doc(alias = "assign")]
#[doc(alias = "open")]
#[doc(alias = "reopen")]
#[doc(alias = "close conversation")]
#[doc(alias = "snooze conversation")]
#[doc(alias = "assign conversation")]
#[doc(alias = "conversations.manage")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ManageConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: ManageConversationRequest,
}

call_debug!(ManageConversation);

impl ManageConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<ManageConversationRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for ManageConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "manageConversation",
            Method::Post,
            "/conversations/{id}/parts",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Runs the assignment rules of the workspace on a conversation.
///
/// `POST /conversations/{id}/run_assignment_rules`, operation `autoAssignConversation`. Returns
/// [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::AutoAssignConversation;
///
/// let response = AutoAssignConversation::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/run_assignment_rules")]
#[doc(alias = "auto assign conversation")]
#[doc(alias = "auto assign")]
#[doc(alias = "run_assignment_rules")]
#[doc(alias = "conversations.runAssignmentRules")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoAssignConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
}

call_debug!(AutoAssignConversation);

impl AutoAssignConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for AutoAssignConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "autoAssignConversation",
            Method::Post,
            "/conversations/{id}/run_assignment_rules",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Adds a contact to a conversation, in the name of an admin or of another contact.
///
/// `POST /conversations/{id}/customers`, operation `attachContactToConversation`. Returns
/// [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     AttachContactToConversation, AttachContactToConversationRequest,
/// };
///
/// let response = AttachContactToConversation::new(
///         "123",
///         AttachContactToConversationRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/customers")]
#[doc(alias = "attach contact to conversation")]
#[doc(alias = "add participant")]
#[doc(alias = "conversations.attachContactAsAdmin")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: AttachContactToConversationRequest,
}

call_debug!(AttachContactToConversation);

impl AttachContactToConversation {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<AttachContactToConversationRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachContactToConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "attachContactToConversation",
            Method::Post,
            "/conversations/{id}/customers",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Removes a contact from a conversation, in the name of an admin.
///
/// `DELETE /conversations/{conversation_id}/customers/{contact_id}`, operation
/// `detachContactFromConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     DetachContactFromConversation, DetachContactFromConversationRequest,
/// };
///
/// let response = DetachContactFromConversation::new(
///         "123",
///         "123",
///         DetachContactFromConversationRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{conversation_id}/customers/{contact_id}")]
#[doc(alias = "detach contact from conversation")]
#[doc(alias = "remove participant")]
#[doc(alias = "conversations.detachContactAsAdmin")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The request body.
    pub body: DetachContactFromConversationRequest,
}

call_debug!(DetachContactFromConversation);

impl DetachContactFromConversation {
    /// Makes the call with its required arguments.
    pub fn new(
        conversation_id: impl Into<Id>,
        contact_id: impl Into<Id>,
        body: impl Into<DetachContactFromConversationRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            contact_id: Id::of(contact_id),
            body: body.into(),
        }
    }
}

impl Endpoint for DetachContactFromConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "detachContactFromConversation",
            Method::Delete,
            "/conversations/{conversation_id}/customers/{contact_id}",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// Blanks the content of a part, or of the message that started the conversation.
///
/// It cannot be undone.
///
/// `POST /conversations/redact`, operation `redactConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     RedactConversation, RedactConversationPartRequest, RedactConversationRequest,
/// };
///
/// let response = RedactConversation::new(
///         RedactConversationRequest::Part(
///             RedactConversationPartRequest::new("123", "123"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/redact")]
#[doc(alias = "redact conversation")]
#[doc(alias = "redact")]
#[doc(alias = "remove content")]
#[doc(alias = "conversations.redactConversationPart")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedactConversation {
    /// The request body.
    pub body: RedactConversationRequest,
}

call_debug!(RedactConversation);

impl RedactConversation {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<RedactConversationRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for RedactConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "redactConversation",
            Method::Post,
            "/conversations/redact",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
