// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Messages that begin with a teammate.
//!
//! Operations of the tag `Messages`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateMessageRequest, Message, WhatsappMessageStatus, WhatsappMessageStatusList,
    WhatsappMessageStatusListEvent,
};

/// Sends a message from an admin to a contact, in the app or by email.
///
/// `POST /messages`, operation `createMessage`. Returns [`Message`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     CreateMessage, CreateMessageRequest, CreateMessageRequestFrom,
///     CreateMessageRequestFromType, CreateMessageRequestMessageType,
///     CreateMessageRequestTo, Recipient,
/// };
///
/// let response = CreateMessage::new(
///         CreateMessageRequest::new(
///             CreateMessageRequestMessageType::InApp,
///             CreateMessageRequestFrom::new(
///                 CreateMessageRequestFromType::Admin,
///                 "123",
///             ),
///             CreateMessageRequestTo::Recipient(Recipient::new()),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/messages")]
#[doc(alias = "create message")]
#[doc(alias = "send email")]
#[doc(alias = "send message")]
#[doc(alias = "outbound message")]
#[doc(alias = "messages.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The request body.
    pub body: CreateMessageRequest,
}

call_debug!(CreateMessage);

impl CreateMessage {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateMessageRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateMessage {
    type Response = Message;
    const OPERATION: Operation = Operation::new(
            "createMessage",
            Method::Post,
            "/messages",
            VERSION,
        )
        .tag("Messages");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves what became of a message on WhatsApp.
///
/// `GET /messages/whatsapp/status`, operation `RetrieveWhatsAppMessageStatus`. Returns
/// [`WhatsappMessageStatus`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::RetrieveWhatsAppMessageStatus;
///
/// let response = RetrieveWhatsAppMessageStatus::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/messages/whatsapp/status")]
#[doc(alias = "retrieve whats app message status")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveWhatsAppMessageStatus {
    /// The id that WhatsApp gave the message. Query parameter `message_id`.
    pub message_id: Id,
}

call_debug!(RetrieveWhatsAppMessageStatus);

impl RetrieveWhatsAppMessageStatus {
    /// Makes the call with its required arguments.
    pub fn new(message_id: impl Into<Id>) -> Self {
        Self {
            message_id: Id::of(message_id),
        }
    }
}

impl Endpoint for RetrieveWhatsAppMessageStatus {
    type Response = WhatsappMessageStatus;
    const OPERATION: Operation = Operation::new(
            "RetrieveWhatsAppMessageStatus",
            Method::Get,
            "/messages/whatsapp/status",
            VERSION,
        )
        .tag("Messages");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("message_id", &self.message_id);
    }
}

/// Lists what became of the messages that a ruleset sent.
///
/// `GET /messages/status`, operation `listWhatsAppMessageStatuses`. Returns
/// [`WhatsappMessageStatusList`]. The list comes in pages, which `items` reads one after the
/// other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListWhatsAppMessageStatuses;
///
/// let mut items = ListWhatsAppMessageStatuses::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/messages/status")]
#[doc(alias = "list whats app message statuses")]
#[doc(alias = "getWhatsAppMessageStatus")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWhatsAppMessageStatuses {
    /// Intercom's id of the ruleset that sent the messages. Query parameter `ruleset_id`.
    pub ruleset_id: Id,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 100. Default: `50`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

call_debug!(ListWhatsAppMessageStatuses);

impl ListWhatsAppMessageStatuses {
    /// Makes the call with its required arguments.
    pub fn new(ruleset_id: impl Into<Id>) -> Self {
        Self {
            ruleset_id: Id::of(ruleset_id),
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

impl Endpoint for ListWhatsAppMessageStatuses {
    type Response = WhatsappMessageStatusList;
    const OPERATION: Operation = Operation::new(
            "listWhatsAppMessageStatuses",
            Method::Get,
            "/messages/status",
            VERSION,
        )
        .tag("Messages");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("ruleset_id", &self.ruleset_id);
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListWhatsAppMessageStatuses {
    type Item = WhatsappMessageStatusListEvent;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(
        response: WhatsappMessageStatusList,
    ) -> Page<WhatsappMessageStatusListEvent> {
        Page::new(response.events).pages(response.pages).total(response.total_count)
    }
}
