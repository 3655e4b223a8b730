//! A field that told absent from null and does not any more.

use intercom_api::v2_10::{ArticleContent, ArticleTranslatedContent, CreateArticleRequest};
use intercom_api::model::Patch;

pub fn request(author: i64) -> CreateArticleRequest {
    let german = ArticleContent::new().title("Rechnungen");
    let content = ArticleTranslatedContent::new().de(german);
    CreateArticleRequest::new("Invoices", author).translated_content(content)
}

pub fn has_german(content: &ArticleTranslatedContent) -> bool {
    matches!(content.de, Patch::Set(_))
}
