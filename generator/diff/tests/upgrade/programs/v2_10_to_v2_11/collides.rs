//! Imports a type whose new name is taken, in a module and in a block.

use intercom_api::v2_10::{CompanyData, UpdateArticle};

pub enum ContactCompany {
    Known(CompanyData),
    Unknown,
}

pub fn wrap(data: Option<CompanyData>) -> ContactCompany {
    data.map_or(ContactCompany::Unknown, ContactCompany::Known)
}

pub fn article(number: i64) -> UpdateArticle {
    struct UpdateArticleRequestBody;
    use intercom_api::v2_10::UpdateArticleRequest;
    let _ = UpdateArticleRequestBody;
    UpdateArticle::new(number, UpdateArticleRequest::default())
}
