// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Requests that are tracked from state to state until they are resolved.
//!
//! Operations of the tag `Tickets`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketRequest, ReplyTicketRequest, SearchRequest, Ticket, TicketList,
    TicketReply, UpdateTicketRequest,
};

/// Replies to a ticket as an admin or a contact, or adds a note for admins.
///
/// `POST /tickets/{ticket_id}/reply`, operation `replyTicket`. Returns [`TicketReply`]. New in
/// version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{
///     ContactReplyTicketIntercomUserIdRequest, ContactReplyTicketRequest, ReplyTicket,
///     ReplyTicketRequest,
/// };
///
/// let response = ReplyTicket::new(
///         "123",
///         ReplyTicketRequest::Contact(
///             ContactReplyTicketRequest::IntercomUserId(
///                 ContactReplyTicketIntercomUserIdRequest::new(
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
#[doc(alias = "/tickets/{ticket_id}/reply")]
#[doc(alias = "reply ticket")]
#[doc(alias = "comment on ticket")]
#[doc(alias = "add note to ticket")]
#[doc(alias = "tickets.reply")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: Id,
    /// The request body.
    pub body: ReplyTicketRequest,
}

call_debug!(ReplyTicket);

impl ReplyTicket {
    /// Makes the call with its required arguments.
    pub fn new(ticket_id: impl Into<Id>, body: impl Into<ReplyTicketRequest>) -> Self {
        Self {
            ticket_id: Id::of(ticket_id),
            body: body.into(),
        }
    }
}

impl Endpoint for ReplyTicket {
    type Response = TicketReply;
    const OPERATION: Operation = Operation::new(
            "replyTicket",
            Method::Post,
            "/tickets/{ticket_id}/reply",
            VERSION,
        )
        .tag("Tickets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.json(&self.body);
    }
}

/// Creates a ticket of a type for a contact.
///
/// `POST /tickets`, operation `createTicket`. Returns [`Ticket`]. New in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{
///     CreateTicket, CreateTicketRequest, CreateTicketRequestContact,
///     CreateTicketRequestContactId,
/// };
///
/// let response = CreateTicket::new(
///         CreateTicketRequest::new(
///             "123",
///             [
///                 CreateTicketRequestContact::Id(
///                     CreateTicketRequestContactId::new("123"),
///                 ),
///             ],
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tickets")]
#[doc(alias = "create ticket")]
#[doc(alias = "open ticket")]
#[doc(alias = "tickets.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTicket {
    /// The request body.
    pub body: CreateTicketRequest,
}

call_debug!(CreateTicket);

impl CreateTicket {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateTicketRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "createTicket",
            Method::Post,
            "/tickets",
            VERSION,
        )
        .tag("Tickets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a ticket with its parts, by Intercom's id and not by the number that people see.
///
/// `GET /tickets/{ticket_id}`, operation `getTicket`. Returns [`Ticket`]. New in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::GetTicket;
///
/// let response = GetTicket::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tickets/{ticket_id}")]
#[doc(alias = "get ticket")]
#[doc(alias = "tickets.get")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: Id,
}

call_debug!(GetTicket);

impl GetTicket {
    /// Makes the call with its required arguments.
    pub fn new(ticket_id: impl Into<Id>) -> Self {
        Self {
            ticket_id: Id::of(ticket_id),
        }
    }
}

impl Endpoint for GetTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "getTicket",
            Method::Get,
            "/tickets/{ticket_id}",
            VERSION,
        )
        .tag("Tickets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
    }
}

/// Changes attributes, state, assignment or visibility of a ticket.
///
/// What is not sent stays as it is.
///
/// `PUT /tickets/{ticket_id}`, operation `updateTicket`. Returns [`Ticket`]. New in version
/// 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{UpdateTicket, UpdateTicketRequest};
///
/// let response = UpdateTicket::new("123", UpdateTicketRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tickets/{ticket_id}")]
#[doc(alias = "update ticket")]
#[doc(alias = "close ticket")]
#[doc(alias = "snooze ticket")]
#[doc(alias = "assign ticket")]
#[doc(alias = "resolve ticket")]
#[doc(alias = "tickets.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: Id,
    /// The request body.
    pub body: UpdateTicketRequest,
}

call_debug!(UpdateTicket);

impl UpdateTicket {
    /// Makes the call with its required arguments.
    pub fn new(ticket_id: impl Into<Id>, body: impl Into<UpdateTicketRequest>) -> Self {
        Self {
            ticket_id: Id::of(ticket_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "updateTicket",
            Method::Put,
            "/tickets/{ticket_id}",
            VERSION,
        )
        .tag("Tickets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.json(&self.body);
    }
}

/// Finds tickets by their attributes.
///
/// Filters nest two levels deep, with at most 15 in each AND or OR.
///
/// `POST /tickets/search`, operation `searchTickets`. Returns [`TicketList`]. The list comes in
/// pages, which `items` reads one after the other. New in version 2.10.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::{EndpointExt, Filter};
/// use intercom_api::v2_11::SearchTickets;
///
/// let mut items = SearchTickets::new(Filter::field("created_at").after(1_700_000_000))
///     .items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/tickets/search")]
#[doc(alias = "search tickets")]
#[doc(alias = "find tickets")]
#[doc(alias = "list tickets")]
#[doc(alias = "tickets.search")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchTickets {
    /// The request body.
    pub body: SearchRequest,
}

call_debug!(SearchTickets);

impl SearchTickets {
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

impl Endpoint for SearchTickets {
    type Response = TicketList;
    const OPERATION: Operation = Operation::new(
            "searchTickets",
            Method::Post,
            "/tickets/search",
            VERSION,
        )
        .tag("Tickets")
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for SearchTickets {
    type Item = Ticket;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(
        &["pagination", "starting_after"],
    );

    #[inline]
    fn page(response: TicketList) -> Page<Ticket> {
        Page::new(response.tickets).pages(response.pages).total(response.total_count)
    }
}
