//! Half moved already: both modules are imported.

use intercom_api::{v2_10, v2_11, Client, EndpointExt};

pub async fn run(client: &Client, contact: &str) -> intercom_api::Result<()> {
    let note = v2_10::ListNotes::new(contact).send(client).await?;
    println!("{:?}", note.data.map(|notes| notes.len()));
    let mut new = v2_11::ShowContact::new(contact);
    new.contact_id = contact.into();
    let mut call = v2_10::ShowContact::new(contact);
    call.id = contact.into();
    new.send(client).await?;
    call.send(client).await?;
    Ok(())
}
