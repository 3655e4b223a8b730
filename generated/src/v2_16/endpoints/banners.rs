// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Banners`.
//!
//! Banners that a contact sees.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Banner, BannerDismiss, BannerList};

/// `GET /contacts/{id}/banners`
///
/// Operation `listContactBanners`. Answers with [`BannerList`]. A list that comes whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListContactBanners {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl ListContactBanners {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for ListContactBanners {
    type Response = BannerList;
    const OPERATION: Operation = Operation::new(
            "listContactBanners",
            Method::Get,
            "/contacts/{id}/banners",
            VERSION,
        )
        .tag("Banners");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

impl Paged for ListContactBanners {
    type Item = Banner;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: BannerList) -> Page<Banner> {
        Page::new(response.data)
    }
}

/// `POST /contacts/{id}/banners/{view_id}/dismiss`
///
/// Operation `dismissContactBanner`. Answers with [`BannerDismiss`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DismissContactBanner {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// Path parameter `view_id`.
    pub view_id: String,
}

impl DismissContactBanner {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, view_id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            view_id: Id::text(view_id),
        }
    }
}

impl Endpoint for DismissContactBanner {
    type Response = BannerDismiss;
    const OPERATION: Operation = Operation::new(
            "dismissContactBanner",
            Method::Post,
            "/contacts/{id}/banners/{view_id}/dismiss",
            VERSION,
        )
        .tag("Banners");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.path("view_id", &self.view_id);
    }
}
