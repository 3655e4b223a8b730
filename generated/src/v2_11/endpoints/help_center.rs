// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Help centers and the collections that order their articles.
//!
//! Operations of the tag `Help Center`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Collection, CollectionList, CreateCollectionRequest, DeletedCollectionObject,
    HelpCenter, HelpCenterList, UpdateCollectionRequest,
};

/// Lists the collections of the help centers, with the one that changed last first.
///
/// `GET /help_center/collections`, operation `listAllCollections`. Returns [`CollectionList`].
/// The list comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::ListAllCollections;
///
/// let mut items = ListAllCollections::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/collections")]
#[doc(alias = "list all collections")]
#[doc(alias = "helpCenters.collections.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllCollections {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListAllCollections);

impl ListAllCollections {
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

impl Endpoint for ListAllCollections {
    type Response = CollectionList;
    const OPERATION: Operation = Operation::new(
            "listAllCollections",
            Method::Get,
            "/help_center/collections",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListAllCollections {
    type Item = Collection;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: CollectionList) -> Page<Collection> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates a collection of articles.
///
/// `POST /help_center/collections`, operation `createCollection`. Returns [`Collection`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{CreateCollection, CreateCollectionRequest};
///
/// let response = CreateCollection::new(CreateCollectionRequest::new("name"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/collections")]
#[doc(alias = "create collection")]
#[doc(alias = "helpCenters.collections.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCollection {
    /// The request body.
    pub body: CreateCollectionRequest,
}

call_debug!(CreateCollection);

impl CreateCollection {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateCollectionRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "createCollection",
            Method::Post,
            "/help_center/collections",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a collection.
///
/// `GET /help_center/collections/{collection_id}`, operation `retrieveCollection`. Returns
/// [`Collection`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::RetrieveCollection;
///
/// let response = RetrieveCollection::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/collections/{collection_id}")]
#[doc(alias = "retrieve collection")]
#[doc(alias = "helpCenters.collections.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveCollection {
    /// Intercom's id of the collection. Path parameter `collection_id`.
    pub collection_id: Id,
}

call_debug!(RetrieveCollection);

impl RetrieveCollection {
    /// Makes the call with its required arguments.
    pub fn new(collection_id: impl Into<Id>) -> Self {
        Self {
            collection_id: Id::of(collection_id),
        }
    }
}

impl Endpoint for RetrieveCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "retrieveCollection",
            Method::Get,
            "/help_center/collections/{collection_id}",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("collection_id", &self.collection_id);
    }
}

/// Changes the fields of a collection that are sent, and leaves the others.
///
/// A `parent_id` of null moves it to the top level.
///
/// `PUT /help_center/collections/{collection_id}`, operation `updateCollection`. Returns
/// [`Collection`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{UpdateCollection, UpdateCollectionRequest};
///
/// let response = UpdateCollection::new("123", UpdateCollectionRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/collections/{collection_id}")]
#[doc(alias = "update collection")]
#[doc(alias = "helpCenters.collections.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCollection {
    /// Intercom's id of the collection. Path parameter `collection_id`.
    pub collection_id: Id,
    /// The request body.
    pub body: UpdateCollectionRequest,
}

call_debug!(UpdateCollection);

impl UpdateCollection {
    /// Makes the call with its required arguments.
    pub fn new(
        collection_id: impl Into<Id>,
        body: impl Into<UpdateCollectionRequest>,
    ) -> Self {
        Self {
            collection_id: Id::of(collection_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateCollection {
    type Response = Collection;
    const OPERATION: Operation = Operation::new(
            "updateCollection",
            Method::Put,
            "/help_center/collections/{collection_id}",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("collection_id", &self.collection_id);
        parts.json(&self.body);
    }
}

/// Deletes a collection for good.
///
/// `DELETE /help_center/collections/{collection_id}`, operation `deleteCollection`. Returns
/// [`DeletedCollectionObject`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::DeleteCollection;
///
/// let response = DeleteCollection::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/collections/{collection_id}")]
#[doc(alias = "delete collection")]
#[doc(alias = "helpCenters.collections.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCollection {
    /// Intercom's id of the collection. Path parameter `collection_id`.
    pub collection_id: Id,
}

call_debug!(DeleteCollection);

impl DeleteCollection {
    /// Makes the call with its required arguments.
    pub fn new(collection_id: impl Into<Id>) -> Self {
        Self {
            collection_id: Id::of(collection_id),
        }
    }
}

impl Endpoint for DeleteCollection {
    type Response = DeletedCollectionObject;
    const OPERATION: Operation = Operation::new(
            "deleteCollection",
            Method::Delete,
            "/help_center/collections/{collection_id}",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("collection_id", &self.collection_id);
    }
}

/// Retrieves a help center.
///
/// `GET /help_center/help_centers/{help_center_id}`, operation `retrieveHelpCenter`. Returns
/// [`HelpCenter`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::RetrieveHelpCenter;
///
/// let response = RetrieveHelpCenter::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/help_centers/{help_center_id}")]
#[doc(alias = "retrieve help center")]
#[doc(alias = "helpCenters.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveHelpCenter {
    /// Intercom's id of the help center. Path parameter `help_center_id`.
    pub help_center_id: Id,
}

call_debug!(RetrieveHelpCenter);

impl RetrieveHelpCenter {
    /// Makes the call with its required arguments.
    pub fn new(help_center_id: impl Into<Id>) -> Self {
        Self {
            help_center_id: Id::of(help_center_id),
        }
    }
}

impl Endpoint for RetrieveHelpCenter {
    type Response = HelpCenter;
    const OPERATION: Operation = Operation::new(
            "retrieveHelpCenter",
            Method::Get,
            "/help_center/help_centers/{help_center_id}",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("help_center_id", &self.help_center_id);
    }
}

/// Lists the help centers of the workspace.
///
/// `GET /help_center/help_centers`, operation `listHelpCenters`. Returns [`HelpCenterList`].
/// The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::ListHelpCenters;
///
/// let response = ListHelpCenters::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/help_center/help_centers")]
#[doc(alias = "list help centers")]
#[doc(alias = "helpCenters.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListHelpCenters {
    /// The number of the page, counted from 1. Query parameter `page`. New in version 2.11.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// New in version 2.11.
    pub per_page: Option<i64>,
}

call_debug!(ListHelpCenters);

impl ListHelpCenters {
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

impl Endpoint for ListHelpCenters {
    type Response = HelpCenterList;
    const OPERATION: Operation = Operation::new(
            "listHelpCenters",
            Method::Get,
            "/help_center/help_centers",
            VERSION,
        )
        .tag("Help Center");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListHelpCenters {
    type Item = HelpCenter;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: HelpCenterList) -> Page<HelpCenter> {
        Page::new(response.data)
    }
}
