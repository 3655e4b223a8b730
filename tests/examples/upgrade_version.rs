//! What moving from 2.10 to 2.11 looks like: the same calls in both, on one client.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin upgrade_version -- CONTACT_ID COLLECTION_ID
//! ```
//!
//! Both versions can be on at once (features `v2_10` and `v2_11`), so a program moves call by call.

use std::error::Error;

use intercom_api::{Client, EndpointExt, v2_10, v2_11};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [contact, collection] = arguments.as_slice() else {
        return Err("usage: upgrade_version CONTACT_ID COLLECTION_ID".into());
    };
    let client = Client::from_env()?;
    before(&client, contact, collection).await?;
    after(&client, contact, collection).await
}

async fn before(client: &Client, contact: &str, collection: &str) -> Result<(), Box<dyn Error>> {
    use v2_10::{
        CreateNote, CreateNoteRequest, GroupContent, GroupTranslatedContent, UpdateCollection,
        UpdateCollectionRequest,
    };

    let body = CreateNoteRequest::new("Moved from 2.10.").contact_id(contact);
    let note = CreateNote::new(contact, body).send(client).await?;
    println!("2.10: {:?}", note.id);

    let german = GroupContent::new().name("Rechnungen");
    let content = GroupTranslatedContent::new().de(german);
    let body = UpdateCollectionRequest::new().translated_content(content);
    let mut call = UpdateCollection::new(collection, body);
    // The path parameter is called `id`.
    call.id = collection.into();
    call.send(client).await?;
    Ok(())
}

async fn after(client: &Client, contact: &str, collection: &str) -> Result<(), Box<dyn Error>> {
    use v2_11::{
        CreateNote, CreateNoteRequest, GroupContent, GroupTranslatedContent, UpdateCollection,
        UpdateCollectionRequest,
    };

    // `contact_id` is gone from the body; it always stood in the path.
    let body = CreateNoteRequest::new("Moved to 2.11.");
    let note = CreateNote::new(contact, body).send(client).await?;
    println!("2.11: {:?}", note.id);

    let german = GroupContent::new().name("Rechnungen");
    let content = GroupTranslatedContent::new().de(german);
    let body = UpdateCollectionRequest::new().translated_content(content);
    let mut call = UpdateCollection::new(collection, body);
    // The path parameter is called `collection_id`.
    call.collection_id = collection.into();
    call.send(client).await?;
    Ok(())
}
