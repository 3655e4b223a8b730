// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Tags`.
//!
//! Labels on contacts, companies, conversations and tickets.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachTagToContactBody, AttachTagToConversationBody, AttachTagToTicketBody,
    CreateTagBody, DetachTagFromConversationBody, DetachTagFromTicketBody, Tag, TagBasic,
    TagList,
};

/// `POST /contacts/{contact_id}/tags`
///
/// Puts a tag on it. The tag must exist already.
///
/// Operation `attachTagToContact`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// The request body.
    pub body: AttachTagToContactBody,
}

impl AttachTagToContact {
    /// The call, with what it needs.
    pub fn new(
        contact_id: impl Into<Id>,
        body: impl Into<AttachTagToContactBody>,
    ) -> Self {
        Self {
            contact_id: Id::text(contact_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachTagToContact {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "attachTagToContact",
            Method::Post,
            "/contacts/{contact_id}/tags",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// `DELETE /contacts/{contact_id}/tags/{tag_id}`
///
/// Takes a tag off it. The tag itself stays.
///
/// Operation `detachTagFromContact`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: String,
}

impl DetachTagFromContact {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>, tag_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
            tag_id: Id::text(tag_id),
        }
    }
}

impl Endpoint for DetachTagFromContact {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "detachTagFromContact",
            Method::Delete,
            "/contacts/{contact_id}/tags/{tag_id}",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.path("tag_id", &self.tag_id);
    }
}

/// `POST /conversations/{conversation_id}/tags`
///
/// Puts a tag on it. The tag must exist already.
///
/// Operation `attachTagToConversation`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: String,
    /// The request body.
    pub body: AttachTagToConversationBody,
}

impl AttachTagToConversation {
    /// The call, with what it needs.
    pub fn new(
        conversation_id: impl Into<Id>,
        body: impl Into<AttachTagToConversationBody>,
    ) -> Self {
        Self {
            conversation_id: Id::text(conversation_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachTagToConversation {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "attachTagToConversation",
            Method::Post,
            "/conversations/{conversation_id}/tags",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.json(&self.body);
    }
}

/// `DELETE /conversations/{conversation_id}/tags/{tag_id}`
///
/// Takes a tag off it. The tag itself stays.
///
/// Operation `detachTagFromConversation`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: String,
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: String,
    /// The request body.
    pub body: DetachTagFromConversationBody,
}

impl DetachTagFromConversation {
    /// The call, with what it needs.
    pub fn new(
        conversation_id: impl Into<Id>,
        tag_id: impl Into<Id>,
        body: impl Into<DetachTagFromConversationBody>,
    ) -> Self {
        Self {
            conversation_id: Id::text(conversation_id),
            tag_id: Id::text(tag_id),
            body: body.into(),
        }
    }
}

impl Endpoint for DetachTagFromConversation {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "detachTagFromConversation",
            Method::Delete,
            "/conversations/{conversation_id}/tags/{tag_id}",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("tag_id", &self.tag_id);
        parts.json(&self.body);
    }
}

/// `GET /tags`
///
/// All tags of the workspace. They do not say when and by whom they were applied.
///
/// Operation `listTags`. Answers with [`TagList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTags {}
impl ListTags {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListTags {
    type Response = TagList;
    const OPERATION: Operation = Operation::new(
            "listTags",
            Method::Get,
            "/tags",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTags {
    type Item = Tag;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: TagList) -> Page<Tag> {
        Page::new(response.data)
    }
}

/// `POST /tags`
///
/// Creates or renames a tag, or puts one on several contacts or companies at once: the body
/// decides which.
///
/// Operation `createTag`. Answers with [`TagBasic`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTag {
    /// The request body.
    pub body: CreateTagBody,
}

impl CreateTag {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateTagBody>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateTag {
    type Response = TagBasic;
    const OPERATION: Operation = Operation::new(
            "createTag",
            Method::Post,
            "/tags",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /tags/{tag_id}`
///
/// Operation `findTag`. Answers with [`TagBasic`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FindTag {
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: String,
}

impl FindTag {
    /// The call, with what it needs.
    pub fn new(tag_id: impl Into<Id>) -> Self {
        Self { tag_id: Id::text(tag_id) }
    }
}

impl Endpoint for FindTag {
    type Response = TagBasic;
    const OPERATION: Operation = Operation::new(
            "findTag",
            Method::Get,
            "/tags/{tag_id}",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("tag_id", &self.tag_id);
    }
}

/// `DELETE /tags/{tag_id}`
///
/// Deletes a tag. One that something still carries or depends on is refused.
///
/// Operation `deleteTag`. Answers with nothing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: String,
}

impl DeleteTag {
    /// The call, with what it needs.
    pub fn new(tag_id: impl Into<Id>) -> Self {
        Self { tag_id: Id::text(tag_id) }
    }
}

impl Endpoint for DeleteTag {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "deleteTag",
            Method::Delete,
            "/tags/{tag_id}",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("tag_id", &self.tag_id);
    }
}

/// `POST /tickets/{ticket_id}/tags`
///
/// Puts a tag on it. The tag must exist already.
///
/// Operation `attachTagToTicket`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: String,
    /// The request body.
    pub body: AttachTagToTicketBody,
}

impl AttachTagToTicket {
    /// The call, with what it needs.
    pub fn new(
        ticket_id: impl Into<Id>,
        body: impl Into<AttachTagToTicketBody>,
    ) -> Self {
        Self {
            ticket_id: Id::text(ticket_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachTagToTicket {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "attachTagToTicket",
            Method::Post,
            "/tickets/{ticket_id}/tags",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.json(&self.body);
    }
}

/// `DELETE /tickets/{ticket_id}/tags/{tag_id}`
///
/// Takes a tag off it. The tag itself stays.
///
/// Operation `detachTagFromTicket`. Answers with [`Tag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: String,
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: String,
    /// The request body.
    pub body: DetachTagFromTicketBody,
}

impl DetachTagFromTicket {
    /// The call, with what it needs.
    pub fn new(
        ticket_id: impl Into<Id>,
        tag_id: impl Into<Id>,
        body: impl Into<DetachTagFromTicketBody>,
    ) -> Self {
        Self {
            ticket_id: Id::text(ticket_id),
            tag_id: Id::text(tag_id),
            body: body.into(),
        }
    }
}

impl Endpoint for DetachTagFromTicket {
    type Response = Tag;
    const OPERATION: Operation = Operation::new(
            "detachTagFromTicket",
            Method::Delete,
            "/tickets/{ticket_id}/tags/{tag_id}",
            VERSION,
        )
        .tag("Tags");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.path("tag_id", &self.tag_id);
        parts.json(&self.body);
    }
}
