// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Banners that a contact matches, to be shown outside of the Messenger.
//!
//! Operations of the tag `Banners`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Banner, BannerDismiss, BannerList};

/// Lists the banners that a contact matches at present, to be shown in an app or on a page of
/// your own.
///
/// `GET /contacts/{id}/banners`, operation `listContactBanners`. Returns [`BannerList`]. The
/// list comes whole. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListContactBanners;
///
/// let response = ListContactBanners::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{id}/banners")]
#[doc(alias = "list contact banners")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListContactBanners {
    /// Intercom's id of the contact. Path parameter `id`.
    pub id: Id,
}

call_debug!(ListContactBanners);

impl ListContactBanners {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

impl Paged for ListContactBanners {
    type Item = Banner;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: BannerList) -> Page<Banner> {
        Page::new(response.data)
    }
}

/// Records that a contact dismissed a banner, which the Messenger stops showing too.
///
/// Doing it twice changes nothing.
///
/// `POST /contacts/{id}/banners/{view_id}/dismiss`, operation `dismissContactBanner`. Returns
/// [`BannerDismiss`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DismissContactBanner;
///
/// let response = DismissContactBanner::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{id}/banners/{view_id}/dismiss")]
#[doc(alias = "dismiss contact banner")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DismissContactBanner {
    /// Intercom's id of the contact. Path parameter `id`.
    pub id: Id,
    /// The id of the contact's view of the banner, as the list of banners returns it. Path
    /// parameter `view_id`.
    pub view_id: Id,
}

call_debug!(DismissContactBanner);

impl DismissContactBanner {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, view_id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            view_id: Id::of(view_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.path("view_id", &self.view_id);
    }
}
