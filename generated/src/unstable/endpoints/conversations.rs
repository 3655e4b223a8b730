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
    Conversation, ConversationDeleted, ConversationList, ConversationListItem,
    ConvertConversationToTicketRequest, CreateConversationRequest,
    DeletedConversationItem, DeletedConversationList, HandlingEvent, HandlingEventList,
    ListDeletedConversationIdsOrder, ManageConversationRequest,
    MergeConversationsRequest, Message, ReplyConversationRequest, SearchRequest,
    SideConversationList, SideConversationSummary, Ticket, UpdateConversationRequest,
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
/// use intercom_api::unstable::ListConversations;
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
    /// Whether evaluations by monitors are returned too. Query parameter `include_monitors`.
    /// Default: `false`. New in the version `unstable`.
    pub include_monitors: Option<bool>,
    /// Whether scorecards are returned too. Query parameter `include_scorecards`. Default: `false`.
    /// New in the version `unstable`.
    pub include_scorecards: Option<bool>,
}

call_debug!(ListConversations);

impl ListConversations {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            per_page: None,
            starting_after: None,
            include_monitors: None,
            include_scorecards: None,
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

    /// Sets `include_monitors`.
    #[must_use]
    pub fn include_monitors(mut self, include_monitors: bool) -> Self {
        self.include_monitors = Some(include_monitors);
        self
    }

    /// Sets `include_scorecards`.
    #[must_use]
    pub fn include_scorecards(mut self, include_scorecards: bool) -> Self {
        self.include_scorecards = Some(include_scorecards);
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
        parts.query("include_monitors", &self.include_monitors);
        parts.query("include_scorecards", &self.include_scorecards);
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
/// use intercom_api::unstable::{
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
/// use intercom_api::unstable::RetrieveConversation;
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
    /// Whether translations of the parts are returned too. Query parameter `include_translations`.
    /// New in version 2.14.
    pub include_translations: Option<bool>,
    /// Whether quoted earlier emails are returned too. Query parameter `include_email_history`. New
    /// in the version `unstable`.
    pub include_email_history: Option<bool>,
    /// Whether evaluations by monitors are returned too. Query parameter `include_monitors`.
    /// Default: `false`. New in the version `unstable`.
    pub include_monitors: Option<bool>,
    /// Whether scorecards are returned too. Query parameter `include_scorecards`. Default: `false`.
    /// New in the version `unstable`.
    pub include_scorecards: Option<bool>,
}

call_debug!(RetrieveConversation);

impl RetrieveConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            display_as: None,
            include_translations: None,
            include_email_history: None,
            include_monitors: None,
            include_scorecards: None,
        }
    }

    /// Sets `display_as`.
    #[must_use]
    pub fn display_as(mut self, display_as: impl Into<String>) -> Self {
        self.display_as = Some(display_as.into());
        self
    }

    /// Sets `include_translations`.
    #[must_use]
    pub fn include_translations(mut self, include_translations: bool) -> Self {
        self.include_translations = Some(include_translations);
        self
    }

    /// Sets `include_email_history`.
    #[must_use]
    pub fn include_email_history(mut self, include_email_history: bool) -> Self {
        self.include_email_history = Some(include_email_history);
        self
    }

    /// Sets `include_monitors`.
    #[must_use]
    pub fn include_monitors(mut self, include_monitors: bool) -> Self {
        self.include_monitors = Some(include_monitors);
        self
    }

    /// Sets `include_scorecards`.
    #[must_use]
    pub fn include_scorecards(mut self, include_scorecards: bool) -> Self {
        self.include_scorecards = Some(include_scorecards);
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
        parts.query("include_translations", &self.include_translations);
        parts.query("include_email_history", &self.include_email_history);
        parts.query("include_monitors", &self.include_monitors);
        parts.query("include_scorecards", &self.include_scorecards);
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
/// use intercom_api::unstable::{UpdateConversation, UpdateConversationRequest};
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

/// Deletes a conversation for good.
///
/// `DELETE /conversations/{id}`, operation `deleteConversation`. Returns
/// [`ConversationDeleted`]. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteConversation;
///
/// let response = DeleteConversation::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}")]
#[doc(alias = "delete conversation")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// Whether reports go on counting the conversation. Query parameter `retain_metrics`. New in
    /// version 2.16.
    pub retain_metrics: Option<bool>,
}

call_debug!(DeleteConversation);

impl DeleteConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            retain_metrics: None,
        }
    }

    /// Sets `retain_metrics`.
    #[must_use]
    pub fn retain_metrics(mut self, retain_metrics: bool) -> Self {
        self.retain_metrics = Some(retain_metrics);
        self
    }
}

impl Endpoint for DeleteConversation {
    type Response = ConversationDeleted;
    const OPERATION: Operation = Operation::new(
            "deleteConversation",
            Method::Delete,
            "/conversations/{id}",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("retain_metrics", &self.retain_metrics);
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
/// use intercom_api::unstable::SearchConversations;
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
    /// Whether evaluations by monitors are returned too. Query parameter `include_monitors`.
    /// Default: `false`. New in version 2.16.
    pub include_monitors: Option<bool>,
    /// Whether scorecards are returned too. Query parameter `include_scorecards`. Default: `false`.
    /// New in version 2.16.
    pub include_scorecards: Option<bool>,
    /// The request body.
    pub body: SearchRequest,
}

call_debug!(SearchConversations);

impl SearchConversations {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SearchRequest>) -> Self {
        Self {
            include_monitors: None,
            include_scorecards: None,
            body: body.into(),
        }
    }

    /// Sets `include_monitors`.
    #[must_use]
    pub fn include_monitors(mut self, include_monitors: bool) -> Self {
        self.include_monitors = Some(include_monitors);
        self
    }

    /// Sets `include_scorecards`.
    #[must_use]
    pub fn include_scorecards(mut self, include_scorecards: bool) -> Self {
        self.include_scorecards = Some(include_scorecards);
        self
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
        parts.query("include_monitors", &self.include_monitors);
        parts.query("include_scorecards", &self.include_scorecards);
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
/// use intercom_api::unstable::{
///     ContactReplyBaseRequestMessageType, ContactReplyConversationRequest,
///     ContactReplyIntercomUserIdRequest, ReplyConversation, ReplyConversationRequest,
/// };
///
/// let response = ReplyConversation::new(
///         "123",
///         ReplyConversationRequest::Contact(
///             ContactReplyConversationRequest::IntercomUserId(
///                 ContactReplyIntercomUserIdRequest::new(
///                     ContactReplyBaseRequestMessageType::Comment,
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
/// use intercom_api::unstable::{
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

/// Lists when teammates paused and resumed their work on a conversation.
///
/// `GET /conversations/{id}/handling_events`, operation `listHandlingEvents`. Returns
/// [`HandlingEventList`]. The list comes whole. New in version 2.15.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListHandlingEvents;
///
/// let response = ListHandlingEvents::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/handling_events")]
#[doc(alias = "list handling events")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListHandlingEvents {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
}

call_debug!(ListHandlingEvents);

impl ListHandlingEvents {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for ListHandlingEvents {
    type Response = HandlingEventList;
    const OPERATION: Operation = Operation::new(
            "listHandlingEvents",
            Method::Get,
            "/conversations/{id}/handling_events",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

impl Paged for ListHandlingEvents {
    type Item = HandlingEvent;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: HandlingEventList) -> Page<HandlingEvent> {
        Page::new(response.handling_events)
    }
}

/// Lists the side conversations of a conversation, with their parts.
///
/// `GET /conversations/{id}/side_conversations`, operation `listSideConversations`. Returns
/// [`SideConversationList`]. The list comes in pages, which `items` reads one after the other.
/// New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListSideConversations;
///
/// let mut items = ListSideConversations::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/side_conversations")]
#[doc(alias = "list side conversations")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSideConversations {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The number of the page, counted from 1. Query parameter `page`. Default: `1`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 50. Default: `25`.
    pub per_page: Option<i64>,
}

call_debug!(ListSideConversations);

impl ListSideConversations {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            page: None,
            per_page: None,
        }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListSideConversations {
    type Response = SideConversationList;
    const OPERATION: Operation = Operation::new(
            "listSideConversations",
            Method::Get,
            "/conversations/{id}/side_conversations",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListSideConversations {
    type Item = SideConversationSummary;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: SideConversationList) -> Page<SideConversationSummary> {
        Page::new(response.side_conversations)
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// Merges a conversation into another one.
///
/// `POST /conversations/{id}/merge`, operation `mergeConversation`. Returns [`Conversation`].
/// New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{MergeConversation, MergeConversationsRequest};
///
/// let response = MergeConversation::new("123", MergeConversationsRequest::new("123"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/merge")]
#[doc(alias = "merge conversation")]
#[doc(alias = "merge conversations")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: MergeConversationsRequest,
}

call_debug!(MergeConversation);

impl MergeConversation {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<MergeConversationsRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for MergeConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "mergeConversation",
            Method::Post,
            "/conversations/{id}/merge",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Converts a conversation to a ticket, whose type and attributes the body names.
///
/// `POST /conversations/{id}/convert`, operation `convertConversationToTicket`. Returns
/// [`Ticket`]. New in version 2.10.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     ConvertConversationToTicket, ConvertConversationToTicketRequest,
/// };
///
/// let response = ConvertConversationToTicket::new(
///         "123",
///         ConvertConversationToTicketRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/convert")]
#[doc(alias = "convert conversation to ticket")]
#[doc(alias = "convert to ticket")]
#[doc(alias = "conversations.convertToTicket")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConvertConversationToTicket {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: ConvertConversationToTicketRequest,
}

call_debug!(ConvertConversationToTicket);

impl ConvertConversationToTicket {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<ConvertConversationToTicketRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for ConvertConversationToTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "convertConversationToTicket",
            Method::Post,
            "/conversations/{id}/convert",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Lists the ids of conversations that were deleted.
///
/// `GET /conversations/deleted`, operation `listDeletedConversationIds`. Returns
/// [`DeletedConversationList`]. The list comes in pages, which `items` reads one after the
/// other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListDeletedConversationIds;
///
/// let mut items = ListDeletedConversationIds::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/deleted")]
#[doc(alias = "list deleted conversation ids")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDeletedConversationIds {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 60. Default: `20`.
    pub per_page: Option<i64>,
    /// Whether the oldest or the newest deletion comes first, `asc` or `desc`. Query parameter
    /// `order`.
    pub order: Option<ListDeletedConversationIdsOrder>,
}

call_debug!(ListDeletedConversationIds);

impl ListDeletedConversationIds {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            per_page: None,
            order: None,
        }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<ListDeletedConversationIdsOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Endpoint for ListDeletedConversationIds {
    type Response = DeletedConversationList;
    const OPERATION: Operation = Operation::new(
            "listDeletedConversationIds",
            Method::Get,
            "/conversations/deleted",
            VERSION,
        )
        .tag("Conversations");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("order", &self.order);
    }
}

impl Paged for ListDeletedConversationIds {
    type Item = DeletedConversationItem;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: DeletedConversationList) -> Page<DeletedConversationItem> {
        Page::new(response.conversations)
            .pages(response.pages)
            .total(response.total_count)
    }
}
