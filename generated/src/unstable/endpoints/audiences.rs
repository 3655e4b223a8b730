// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Groups of people that content is meant for.
//!
//! Operations of the tag `Audiences`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Audience, AudienceList, CreateAudienceRequest, UpdateAudienceRequest,
};

/// Lists the audiences of the workspace.
///
/// `GET /audiences`, operation `listAudiences`. Returns [`AudienceList`]. The list comes in
/// pages, which `items` reads one after the other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListAudiences;
///
/// let mut items = ListAudiences::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/audiences")]
#[doc(alias = "list audiences")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAudiences {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 50.
    pub per_page: Option<i64>,
}

call_debug!(ListAudiences);

impl ListAudiences {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None, per_page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListAudiences {
    type Response = AudienceList;
    const OPERATION: Operation = Operation::new(
            "listAudiences",
            Method::Get,
            "/audiences",
            VERSION,
        )
        .tag("Audiences");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListAudiences {
    type Item = Audience;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: AudienceList) -> Page<Audience> {
        Page::new(response.data)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Creates an audience from conditions.
///
/// `POST /audiences`, operation `createAudience`. Returns [`Audience`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{CreateAudience, CreateAudienceRequest};
///
/// let response = CreateAudience::new(CreateAudienceRequest::new("name"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/audiences")]
#[doc(alias = "create audience")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAudience {
    /// The request body.
    pub body: CreateAudienceRequest,
}

call_debug!(CreateAudience);

impl CreateAudience {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateAudienceRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateAudience {
    type Response = Audience;
    const OPERATION: Operation = Operation::new(
            "createAudience",
            Method::Post,
            "/audiences",
            VERSION,
        )
        .tag("Audiences");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves an audience with its conditions.
///
/// `GET /audiences/{id}`, operation `retrieveAudience`. Returns [`Audience`]. New in version
/// 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::RetrieveAudience;
///
/// let response = RetrieveAudience::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/audiences/{id}")]
#[doc(alias = "retrieve audience")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveAudience {
    /// Intercom's id of the audience. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveAudience);

impl RetrieveAudience {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveAudience {
    type Response = Audience;
    const OPERATION: Operation = Operation::new(
            "retrieveAudience",
            Method::Get,
            "/audiences/{id}",
            VERSION,
        )
        .tag("Audiences");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes an audience.
///
/// `PUT /audiences/{id}`, operation `updateAudience`. Returns [`Audience`]. New in version
/// 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{UpdateAudience, UpdateAudienceRequest};
///
/// let response = UpdateAudience::new("123", UpdateAudienceRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/audiences/{id}")]
#[doc(alias = "update audience")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAudience {
    /// Intercom's id of the audience. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateAudienceRequest,
}

call_debug!(UpdateAudience);

impl UpdateAudience {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateAudienceRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateAudience {
    type Response = Audience;
    const OPERATION: Operation = Operation::new(
            "updateAudience",
            Method::Put,
            "/audiences/{id}",
            VERSION,
        )
        .tag("Audiences");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes an audience.
///
/// `DELETE /audiences/{id}`, operation `deleteAudience`. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteAudience;
///
/// DeleteAudience::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/audiences/{id}")]
#[doc(alias = "delete audience")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAudience {
    /// Intercom's id of the audience. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteAudience);

impl DeleteAudience {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteAudience {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "deleteAudience",
            Method::Delete,
            "/audiences/{id}",
            VERSION,
        )
        .tag("Audiences");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
