//! Publishes an article: the request and its state have other names.

use intercom_api::v2_10::models::{UpdateArticleRequest, UpdateArticleRequestState};
use intercom_api::v2_10::{RetrieveArticle, UpdateArticle};
use intercom_api::{Client, EndpointExt, Result};

pub async fn publish(client: &Client, number: i64) -> Result<()> {
    let body = UpdateArticleRequest::new()
        .title("How to pay")
        .state(UpdateArticleRequestState::Published);
    let mut call = UpdateArticle::new(number, body);
    call.id = number.into();
    call.send(client).await?;
    let article = RetrieveArticle::new(number).send(client).await?;
    println!("{:?} {:?}", article.id, article.title);
    Ok(())
}

pub fn is_published(request: &UpdateArticleRequest) -> bool {
    matches!(request.state, Some(UpdateArticleRequestState::Published))
}
