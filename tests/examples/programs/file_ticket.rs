//! Files a ticket with attributes, and sets an attribute and its state later.

use intercom_api::model::Value;
use intercom_api::{Client, EndpointExt, Result};

use super::api::{
    CreateTicket, CreateTicketRequest, CreateTicketRequestContactId, UpdateTicket,
    UpdateTicketRequest,
};

pub(crate) async fn run(client: &Client) -> Result<()> {
    let attributes = [
        ("_default_title_", Value::from("Export fails")),
        ("seats", 3.into()),
    ];
    let contact = CreateTicketRequestContactId::new("c0ffee");
    let body = CreateTicketRequest::new(12, [contact]).ticket_attributes(attributes);
    let ticket = CreateTicket::new(body).send(client).await?;
    let body = UpdateTicketRequest::new()
        .state("in_progress")
        .ticket_attributes([("seats", 4)]);
    UpdateTicket::new(ticket.id.unwrap_or_default(), body)
        .send(client)
        .await?;
    Ok(())
}
