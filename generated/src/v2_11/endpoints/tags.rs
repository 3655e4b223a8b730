// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Labels on contacts, companies, conversations and tickets.
//!
//! Operations of the tag `Tags`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachTagToContactRequest, AttachTagToConversationRequest, AttachTagToTicketRequest,
    CreateTagRequest, DetachTagFromConversationRequest, DetachTagFromTicketRequest, Tag,
    TagBasic, TagList,
};

/// Puts a tag on a contact.
///
/// The tag must exist already.
///
/// `POST /contacts/{contact_id}/tags`, operation `attachTagToContact`. Returns [`Tag`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{AttachTagToContact, AttachTagToContactRequest};
///
/// let response = AttachTagToContact::new("123", AttachTagToContactRequest::new("123"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/tags")]
#[doc(alias = "attach tag to contact")]
#[doc(alias = "tag a contact")]
#[doc(alias = "add tag to contact")]
#[doc(alias = "tags.tagContact")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The request body.
    pub body: AttachTagToContactRequest,
}

call_debug!(AttachTagToContact);

impl AttachTagToContact {
    /// Makes the call with its required arguments.
    pub fn new(
        contact_id: impl Into<Id>,
        body: impl Into<AttachTagToContactRequest>,
    ) -> Self {
        Self {
            contact_id: Id::of(contact_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// Takes a tag off a contact.
///
/// The tag itself stays.
///
/// `DELETE /contacts/{contact_id}/tags/{tag_id}`, operation `detachTagFromContact`. Returns
/// [`Tag`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::DetachTagFromContact;
///
/// let response = DetachTagFromContact::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/tags/{tag_id}")]
#[doc(alias = "detach tag from contact")]
#[doc(alias = "untag a contact")]
#[doc(alias = "remove tag from contact")]
#[doc(alias = "tags.untagContact")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: Id,
}

call_debug!(DetachTagFromContact);

impl DetachTagFromContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>, tag_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
            tag_id: Id::of(tag_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.path("tag_id", &self.tag_id);
    }
}

/// Puts a tag on a conversation.
///
/// The tag must exist already.
///
/// `POST /conversations/{conversation_id}/tags`, operation `attachTagToConversation`. Returns
/// [`Tag`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{AttachTagToConversation, AttachTagToConversationRequest};
///
/// let response = AttachTagToConversation::new(
///         "123",
///         AttachTagToConversationRequest::new("123", "123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{conversation_id}/tags")]
#[doc(alias = "attach tag to conversation")]
#[doc(alias = "tag a conversation")]
#[doc(alias = "tags.tagConversation")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// The request body.
    pub body: AttachTagToConversationRequest,
}

call_debug!(AttachTagToConversation);

impl AttachTagToConversation {
    /// Makes the call with its required arguments.
    pub fn new(
        conversation_id: impl Into<Id>,
        body: impl Into<AttachTagToConversationRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.json(&self.body);
    }
}

/// Takes a tag off a conversation.
///
/// The tag itself stays.
///
/// `DELETE /conversations/{conversation_id}/tags/{tag_id}`, operation
/// `detachTagFromConversation`. Returns [`Tag`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{
///     DetachTagFromConversation, DetachTagFromConversationRequest,
/// };
///
/// let response = DetachTagFromConversation::new(
///         "123",
///         "123",
///         DetachTagFromConversationRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{conversation_id}/tags/{tag_id}")]
#[doc(alias = "detach tag from conversation")]
#[doc(alias = "untag a conversation")]
#[doc(alias = "tags.untagConversation")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: Id,
    /// The request body.
    pub body: DetachTagFromConversationRequest,
}

call_debug!(DetachTagFromConversation);

impl DetachTagFromConversation {
    /// Makes the call with its required arguments.
    pub fn new(
        conversation_id: impl Into<Id>,
        tag_id: impl Into<Id>,
        body: impl Into<DetachTagFromConversationRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            tag_id: Id::of(tag_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("tag_id", &self.tag_id);
        parts.json(&self.body);
    }
}

/// Lists the tags of the workspace.
///
/// They do not say when and by whom they were applied.
///
/// `GET /tags`, operation `listTags`. Returns [`TagList`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::ListTags;
///
/// let response = ListTags::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tags")]
#[doc(alias = "list tags")]
#[doc(alias = "tags.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTags {}

call_debug!(ListTags);

impl ListTags {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTags {
    type Item = Tag;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: TagList) -> Page<Tag> {
        Page::new(response.data)
    }
}

/// Creates or renames a tag, or puts one on several contacts or companies at once.
///
/// The body decides which.
///
/// `POST /tags`, operation `createTag`. Returns [`TagBasic`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{CreateOrUpdateTagRequest, CreateTag, CreateTagRequest};
///
/// let response = CreateTag::new(
///         CreateTagRequest::CreateOrUpdateTag(CreateOrUpdateTagRequest::new("name")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tags")]
#[doc(alias = "create tag")]
#[doc(alias = "tag many users")]
#[doc(alias = "tag a company")]
#[doc(alias = "tags.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTag {
    /// The request body.
    pub body: CreateTagRequest,
}

call_debug!(CreateTag);

impl CreateTag {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateTagRequest>) -> Self {
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a tag.
///
/// `GET /tags/{tag_id}`, operation `findTag`. Returns [`TagBasic`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::FindTag;
///
/// let response = FindTag::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tags/{tag_id}")]
#[doc(alias = "find tag")]
#[doc(alias = "tags.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindTag {
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: Id,
}

call_debug!(FindTag);

impl FindTag {
    /// Makes the call with its required arguments.
    pub fn new(tag_id: impl Into<Id>) -> Self {
        Self { tag_id: Id::of(tag_id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("tag_id", &self.tag_id);
    }
}

/// Deletes a tag.
///
/// The call fails while something carries the tag or depends on it.
///
/// `DELETE /tags/{tag_id}`, operation `deleteTag`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::DeleteTag;
///
/// DeleteTag::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tags/{tag_id}")]
#[doc(alias = "delete tag")]
#[doc(alias = "tags.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: Id,
}

call_debug!(DeleteTag);

impl DeleteTag {
    /// Makes the call with its required arguments.
    pub fn new(tag_id: impl Into<Id>) -> Self {
        Self { tag_id: Id::of(tag_id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("tag_id", &self.tag_id);
    }
}

/// Puts a tag on a ticket.
///
/// The tag must exist already.
///
/// `POST /tickets/{ticket_id}/tags`, operation `attachTagToTicket`. Returns [`Tag`]. New in
/// version 2.10.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{AttachTagToTicket, AttachTagToTicketRequest};
///
/// let response = AttachTagToTicket::new(
///         "123",
///         AttachTagToTicketRequest::new("123", "123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tickets/{ticket_id}/tags")]
#[doc(alias = "attach tag to ticket")]
#[doc(alias = "tag a ticket")]
#[doc(alias = "tags.tagTicket")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: Id,
    /// The request body.
    pub body: AttachTagToTicketRequest,
}

call_debug!(AttachTagToTicket);

impl AttachTagToTicket {
    /// Makes the call with its required arguments.
    pub fn new(
        ticket_id: impl Into<Id>,
        body: impl Into<AttachTagToTicketRequest>,
    ) -> Self {
        Self {
            ticket_id: Id::of(ticket_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.json(&self.body);
    }
}

/// Takes a tag off a ticket.
///
/// The tag itself stays.
///
/// `DELETE /tickets/{ticket_id}/tags/{tag_id}`, operation `detachTagFromTicket`. Returns
/// [`Tag`]. New in version 2.10.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{DetachTagFromTicket, DetachTagFromTicketRequest};
///
/// let response = DetachTagFromTicket::new(
///         "123",
///         "123",
///         DetachTagFromTicketRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tickets/{ticket_id}/tags/{tag_id}")]
#[doc(alias = "detach tag from ticket")]
#[doc(alias = "untag a ticket")]
#[doc(alias = "tags.untagTicket")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: Id,
    /// Intercom's id of the tag. Path parameter `tag_id`.
    pub tag_id: Id,
    /// The request body.
    pub body: DetachTagFromTicketRequest,
}

call_debug!(DetachTagFromTicket);

impl DetachTagFromTicket {
    /// Makes the call with its required arguments.
    pub fn new(
        ticket_id: impl Into<Id>,
        tag_id: impl Into<Id>,
        body: impl Into<DetachTagFromTicketRequest>,
    ) -> Self {
        Self {
            ticket_id: Id::of(ticket_id),
            tag_id: Id::of(tag_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.path("tag_id", &self.tag_id);
        parts.json(&self.body);
    }
}
