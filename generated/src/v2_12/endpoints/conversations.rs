// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Conversations`.
//!
//! Conversations: reading, searching, replying, assigning, closing.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachContactToConversationRequest, Conversation, ConversationList,
    ConversationListItem, ConvertConversationToTicketRequest, CreateConversationRequest,
    DetachContactFromConversationRequest, ManageConversationBody, Message,
    RedactConversationRequest, ReplyConversationRequest, SearchRequest, Ticket,
    UpdateConversationRequest,
};

/// `GET /conversations`
///
/// All conversations, without their parts.
///
/// Operation `listConversations`. Answers with [`ConversationList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConversations {
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 150. Default: `20`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

impl ListConversations {
    /// The call, with nothing set.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListConversations {
    type Item = ConversationListItem;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    fn page(response: ConversationList) -> Page<ConversationListItem> {
        Page::new(response.conversations)
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// `POST /conversations`
///
/// Begins a conversation in the name of a contact. The answer is the first message, whose `id`
/// is not that of the conversation: that one is in `conversation_id`.
///
/// Operation `createConversation`. Answers with [`Message`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConversation {
    /// The request body.
    pub body: CreateConversationRequest,
}

impl CreateConversation {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /conversations/{id}`
///
/// One conversation with its parts, up to the 500 newest.
///
/// Operation `retrieveConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveConversation {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// With `plaintext`, bodies are returned as plain text instead of HTML. Query parameter
    /// `display_as`.
    pub display_as: Option<String>,
}

impl RetrieveConversation {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("display_as", &self.display_as);
    }
}

/// `PUT /conversations/{id}`
///
/// Marks a conversation as read or sets its custom attributes.
///
/// Operation `updateConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversation {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// With `plaintext`, bodies are returned as plain text instead of HTML. Query parameter
    /// `display_as`.
    pub display_as: Option<String>,
    /// The request body.
    pub body: UpdateConversationRequest,
}

impl UpdateConversation {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateConversationRequest>) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("display_as", &self.display_as);
        parts.json(&self.body);
    }
}

/// `POST /conversations/search`
///
/// Conversations by their attributes, without their parts. At most two levels of AND and OR,
/// with up to 15 filters each.
///
/// Operation `searchConversations`. Answers with [`ConversationList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchConversations {
    /// The request body.
    pub body: SearchRequest,
}

impl SearchConversations {
    /// The call, with what it needs.
    pub fn new(body: impl Into<SearchRequest>) -> Self {
        Self { body: body.into() }
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
        .tag("Conversations");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for SearchConversations {
    type Item = ConversationListItem;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(
        &["pagination", "starting_after"],
    );

    fn page(response: ConversationList) -> Page<ConversationListItem> {
        Page::new(response.conversations)
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// `POST /conversations/{id}/reply`
///
/// Adds a reply of a teammate or of a contact, or a note of a teammate.
///
/// Operation `replyConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyConversation {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: ReplyConversationRequest,
}

impl ReplyConversation {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<ReplyConversationRequest>) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `POST /conversations/{id}/parts`
///
/// Opens, closes, snoozes or assigns a conversation.
///
/// Operation `manageConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManageConversation {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: ManageConversationBody,
}

impl ManageConversation {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<ManageConversationBody>) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `POST /conversations/{id}/customers`
///
/// Adds a contact to a conversation, in the name of a teammate or of another contact.
///
/// Operation `attachContactToConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversation {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: AttachContactToConversationRequest,
}

impl AttachContactToConversation {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<AttachContactToConversationRequest>,
    ) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
///
/// Removes a contact from a conversation, in the name of a teammate.
///
/// Operation `detachContactFromConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: String,
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// The request body.
    pub body: DetachContactFromConversationRequest,
}

impl DetachContactFromConversation {
    /// The call, with what it needs.
    pub fn new(
        conversation_id: impl Into<Id>,
        contact_id: impl Into<Id>,
        body: impl Into<DetachContactFromConversationRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::text(conversation_id),
            contact_id: Id::text(contact_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// `POST /conversations/redact`
///
/// Blanks the content of a part, or of the message that a conversation began with. It cannot be
/// undone.
///
/// Operation `redactConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RedactConversation {
    /// The request body.
    pub body: RedactConversationRequest,
}

impl RedactConversation {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /conversations/{id}/convert`
///
/// Makes a ticket of a conversation.
///
/// Operation `convertConversationToTicket`. Answers with [`Ticket`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConvertConversationToTicket {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: ConvertConversationToTicketRequest,
}

impl ConvertConversationToTicket {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<ConvertConversationToTicketRequest>,
    ) -> Self {
        Self {
            id: Id::text(id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}
