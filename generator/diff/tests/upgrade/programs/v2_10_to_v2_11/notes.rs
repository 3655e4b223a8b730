//! What a rename does not mend: a field that is removed, and one that may no longer be null.

use intercom_api::model::Patch;
use intercom_api::v2_10::{CreateArticleRequest, CreateNote, CreateNoteRequest};
use intercom_api::{Client, EndpointExt};

pub async fn note(client: &Client, contact: &str) -> intercom_api::Result<()> {
    let body = CreateNoteRequest::new("Called.").contact_id(contact);
    let call = CreateNote::new(contact, body);
    println!("{:?}", call.id);
    call.send(client).await?;
    Ok(())
}

pub fn untranslated(article: &mut CreateArticleRequest) {
    article.translated_content = Patch::Clear;
}
