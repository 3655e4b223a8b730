//! What a rename does not mend: a field that is removed, and one that is not optional any more.

use intercom_api::v2_10::{CreateNote, CreateNoteRequest, UpdateDataAttributeRequestOption};
use intercom_api::{Client, EndpointExt};

pub async fn note(client: &Client, contact: &str) -> intercom_api::Result<()> {
    let body = CreateNoteRequest::new("Called.").contact_id(contact);
    let call = CreateNote::new(contact, body);
    println!("{:?}", call.id);
    call.send(client).await?;
    Ok(())
}

pub fn option(text: &str) -> UpdateDataAttributeRequestOption {
    UpdateDataAttributeRequestOption::new().value(text)
}
