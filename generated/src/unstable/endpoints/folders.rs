// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Folders that order the content of the knowledge base.
//!
//! Operations of the tag `Folders`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateFolderRequest, DeletedFolderObject, Folder, ListFoldersResponse,
    UpdateFolderRequest,
};

/// Lists the folders of the workspace.
///
/// `GET /folders`, operation `listFolders`. Returns [`ListFoldersResponse`]. The list comes in
/// pages, which `items` reads one after the other. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListFolders;
///
/// let mut items = ListFolders::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/folders")]
#[doc(alias = "list folders")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFolders {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 150.
    pub per_page: Option<i64>,
    /// Only folders inside of this one, by Intercom's id. Query parameter `parent_folder_id`.
    pub parent_folder_id: Option<Id>,
}

call_debug!(ListFolders);

impl ListFolders {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            per_page: None,
            parent_folder_id: None,
        }
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

    /// Sets `parent_folder_id`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<Id>) -> Self {
        self.parent_folder_id = Some(Id::of(parent_folder_id));
        self
    }
}

impl Endpoint for ListFolders {
    type Response = ListFoldersResponse;
    const OPERATION: Operation = Operation::new(
            "listFolders",
            Method::Get,
            "/folders",
            VERSION,
        )
        .tag("Folders");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("parent_folder_id", &self.parent_folder_id);
    }
}

impl Paged for ListFolders {
    type Item = Folder;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListFoldersResponse) -> Page<Folder> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates a folder.
///
/// `POST /folders`, operation `createFolder`. Returns [`Folder`]. New in the version
/// `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     CreateFolder, CreateFolderRequest, CreateFolderRequestFolder,
/// };
///
/// let response = CreateFolder::new(
///         CreateFolderRequest::new(CreateFolderRequestFolder::new("name")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/folders")]
#[doc(alias = "create folder")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFolder {
    /// The request body.
    pub body: CreateFolderRequest,
}

call_debug!(CreateFolder);

impl CreateFolder {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateFolderRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateFolder {
    type Response = Folder;
    const OPERATION: Operation = Operation::new(
            "createFolder",
            Method::Post,
            "/folders",
            VERSION,
        )
        .tag("Folders");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a folder by its id.
///
/// `GET /folders/{id}`, operation `retrieveFolder`. Returns [`Folder`]. New in the version
/// `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::RetrieveFolder;
///
/// let response = RetrieveFolder::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/folders/{id}")]
#[doc(alias = "retrieve folder")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveFolder {
    /// Intercom's id of the folder. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveFolder);

impl RetrieveFolder {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveFolder {
    type Response = Folder;
    const OPERATION: Operation = Operation::new(
            "retrieveFolder",
            Method::Get,
            "/folders/{id}",
            VERSION,
        )
        .tag("Folders");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Renames or moves a folder.
///
/// `PUT /folders/{id}`, operation `updateFolder`. Returns [`Folder`]. New in the version
/// `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     UpdateFolder, UpdateFolderRequest, UpdateFolderRequestFolder,
/// };
///
/// let response = UpdateFolder::new(
///         "123",
///         UpdateFolderRequest::new(UpdateFolderRequestFolder::new()),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/folders/{id}")]
#[doc(alias = "update folder")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFolder {
    /// Intercom's id of the folder. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateFolderRequest,
}

call_debug!(UpdateFolder);

impl UpdateFolder {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateFolderRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateFolder {
    type Response = Folder;
    const OPERATION: Operation = Operation::new(
            "updateFolder",
            Method::Put,
            "/folders/{id}",
            VERSION,
        )
        .tag("Folders");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes a folder.
///
/// `DELETE /folders/{id}`, operation `deleteFolder`. Returns [`DeletedFolderObject`]. New in
/// the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteFolder;
///
/// let response = DeleteFolder::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/folders/{id}")]
#[doc(alias = "delete folder")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// Intercom's id of the folder. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteFolder);

impl DeleteFolder {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteFolder {
    type Response = DeletedFolderObject;
    const OPERATION: Operation = Operation::new(
            "deleteFolder",
            Method::Delete,
            "/folders/{id}",
            VERSION,
        )
        .tag("Folders");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
