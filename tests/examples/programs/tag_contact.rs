//! Finds or creates a contact by email address, sets attributes and tags it.

use intercom_api::model::Value;
use intercom_api::{Client, EndpointExt, Filter, Result};

use super::api::{
    AttachTagToContact, CreateContact, CreateContactRequest, CreateOrUpdateTagRequest, CreateTag,
    SearchContacts, UpdateContact, UpdateContactRequest,
};

pub(crate) async fn run(client: &Client) -> Result<()> {
    let email = "grace@example.com";
    let found = SearchContacts::new(Filter::field("email").eq(email))
        .items(client)
        .all()
        .await?;
    let id = match found.into_iter().next() {
        Some(contact) => contact.id,
        None => {
            CreateContact::new(CreateContactRequest::new().email(email))
                .send(client)
                .await?
                .id
        }
    };
    let id = id.unwrap_or_default();
    let attributes = [("plan", Value::from("pro")), ("seats", 3.into())];
    let body = UpdateContactRequest::new()
        .name("Grace")
        .custom_attributes(attributes);
    UpdateContact::new(&id, body).send(client).await?;
    let tag = CreateTag::new(CreateOrUpdateTagRequest::new("vip"))
        .send(client)
        .await?;
    AttachTagToContact::new(&id, tag.id.unwrap_or_default())
        .send(client)
        .await?;
    Ok(())
}
