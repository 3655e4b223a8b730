// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Search and bulk changes across all kinds of content in the knowledge base.
//!
//! Operations of the tag `Content`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, ParameterStyle,
    RequestParts, call_debug,
};
use intercom_runtime::model::{Id, List, Timestamp};
use super::VERSION;
use super::super::models::{
    ContentBulkActionRequest, ContentBulkActionResponse, ContentSearchResponse,
    ContentSearchResult, SearchContentContentType, SearchContentCopilotState,
    SearchContentFinSalesState, SearchContentFinServiceState, SearchContentState,
    SearchContentTagOperator,
};

/// Publishes, deletes, tags or otherwise changes up to 1,000 pieces of content in the
/// background.
///
/// `POST /content/bulk_actions`, operation `bulkContentActions`. Returns
/// [`ContentBulkActionResponse`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     BulkContentActions, ContentBulkActionRequest, ContentBulkActionRequestAction,
///     ContentBulkActionRequestContentId, ContentBulkActionRequestContentIdType,
/// };
///
/// let response = BulkContentActions::new(
///         ContentBulkActionRequest::new(
///             ContentBulkActionRequestAction::Publish,
///             [
///                 ContentBulkActionRequestContentId::new(
///                     ContentBulkActionRequestContentIdType::Article,
///                     "123",
///                 ),
///             ],
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content/bulk_actions")]
#[doc(alias = "bulk content actions")]
#[doc(alias = "bulk delete content")]
#[doc(alias = "bulk publish")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkContentActions {
    /// The request body.
    pub body: ContentBulkActionRequest,
}

call_debug!(BulkContentActions);

impl BulkContentActions {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<ContentBulkActionRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for BulkContentActions {
    type Response = ContentBulkActionResponse;
    const OPERATION: Operation = Operation::new(
            "bulkContentActions",
            Method::Post,
            "/content/bulk_actions",
            VERSION,
        )
        .tag("Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Searches articles, snippets, files and external pages at once.
///
/// Without a query the latest ones are returned.
///
/// `GET /content/search`, operation `searchContent`. Returns [`ContentSearchResponse`]. The
/// list comes in pages, which `items` reads one after the other. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::SearchContent;
///
/// let mut items = SearchContent::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/content/search")]
#[doc(alias = "search content")]
#[doc(alias = "search knowledge base")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContent {
    /// What to look for in titles and bodies. Query parameter `query`. At most 500 characters.
    pub query: Option<String>,
    /// The number of the page, counted from 1. Query parameter `page`. At least 1. Default: `1`.
    pub page: Option<i64>,
    /// The number of elements on a page, 10 if left out and at most 50. Query parameter `per_page`.
    /// From 1 to 50. Default: `10`.
    pub per_page: Option<i64>,
    /// Only content in one of these states. Query parameter `states`.
    pub states: Option<List<SearchContentState>>,
    /// Only content in one of these languages, by codes such as `en`. Query parameter `locales`.
    pub locales: Option<List<String>>,
    /// Tags by which to select, by Intercom's ids; `tag_operator` says how. Query parameter
    /// `tag_ids`.
    pub tag_ids: Option<List<Id>>,
    /// Whether content must have one of the tags, or none of them. Query parameter `tag_operator`.
    pub tag_operator: Option<SearchContentTagOperator>,
    /// Only content with at least one of these tags, by Intercom's ids. Query parameter
    /// `any_tag_ids`.
    pub any_tag_ids: Option<List<Id>>,
    /// Only content in one of these folders. Query parameter `folder_ids`.
    pub folder_ids: Option<List<Id>>,
    /// What kind of folder `folder_ids` means. Required beside it. Query parameter
    /// `folder_entity_type`.
    pub folder_entity_type: Option<String>,
    /// The kinds of content to search, in place of the usual ones. Query parameter `content_types`.
    pub content_types: Option<List<SearchContentContentType>>,
    /// Only content that Copilot may use, or only content that it may not. Query parameter
    /// `copilot_state`.
    pub copilot_state: Option<SearchContentCopilotState>,
    /// Only content that Fin may use for support, or only content that it may not. Query parameter
    /// `fin_service_state`.
    pub fin_service_state: Option<SearchContentFinServiceState>,
    /// Only content that Fin may use for sales, or only content that it may not. Query parameter
    /// `fin_sales_state`.
    pub fin_sales_state: Option<SearchContentFinSalesState>,
    /// Only content that one of these admins created. Query parameter `created_by_ids`.
    pub created_by_ids: Option<List<Id>>,
    /// Only content that one of these admins changed last. Query parameter `last_updated_by_ids`.
    pub last_updated_by_ids: Option<List<Id>>,
    /// Only content created at this time or later, in Unix seconds. Query parameter
    /// `created_at_after`. Unix time in seconds.
    pub created_at_after: Option<Timestamp>,
    /// Only content created at this time or earlier, in Unix seconds. Query parameter
    /// `created_at_before`. Unix time in seconds.
    pub created_at_before: Option<Timestamp>,
    /// Only content last changed at this time or later, in Unix seconds. Query parameter
    /// `updated_at_after`. Unix time in seconds.
    pub updated_at_after: Option<Timestamp>,
    /// Only content last changed at this time or earlier, in Unix seconds. Query parameter
    /// `updated_at_before`. Unix time in seconds.
    pub updated_at_before: Option<Timestamp>,
}

call_debug!(SearchContent);

impl SearchContent {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            query: None,
            page: None,
            per_page: None,
            states: None,
            locales: None,
            tag_ids: None,
            tag_operator: None,
            any_tag_ids: None,
            folder_ids: None,
            folder_entity_type: None,
            content_types: None,
            copilot_state: None,
            fin_service_state: None,
            fin_sales_state: None,
            created_by_ids: None,
            last_updated_by_ids: None,
            created_at_after: None,
            created_at_before: None,
            updated_at_after: None,
            updated_at_before: None,
        }
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
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

    /// Sets `states`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<SearchContentState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(
        mut self,
        locales: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.locales = Some(
            locales.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `tag_ids`.
    #[must_use]
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sets `tag_operator`.
    #[must_use]
    pub fn tag_operator(
        mut self,
        tag_operator: impl Into<SearchContentTagOperator>,
    ) -> Self {
        self.tag_operator = Some(tag_operator.into());
        self
    }

    /// Sets `any_tag_ids`.
    #[must_use]
    pub fn any_tag_ids(
        mut self,
        any_tag_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.any_tag_ids = Some(any_tag_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sets `folder_ids`.
    #[must_use]
    pub fn folder_ids(
        mut self,
        folder_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.folder_ids = Some(folder_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sets `folder_entity_type`.
    #[must_use]
    pub fn folder_entity_type(mut self, folder_entity_type: impl Into<String>) -> Self {
        self.folder_entity_type = Some(folder_entity_type.into());
        self
    }

    /// Sets `content_types`.
    #[must_use]
    pub fn content_types(
        mut self,
        content_types: impl IntoIterator<Item = impl Into<SearchContentContentType>>,
    ) -> Self {
        self.content_types = Some(content_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `copilot_state`.
    #[must_use]
    pub fn copilot_state(
        mut self,
        copilot_state: impl Into<SearchContentCopilotState>,
    ) -> Self {
        self.copilot_state = Some(copilot_state.into());
        self
    }

    /// Sets `fin_service_state`.
    #[must_use]
    pub fn fin_service_state(
        mut self,
        fin_service_state: impl Into<SearchContentFinServiceState>,
    ) -> Self {
        self.fin_service_state = Some(fin_service_state.into());
        self
    }

    /// Sets `fin_sales_state`.
    #[must_use]
    pub fn fin_sales_state(
        mut self,
        fin_sales_state: impl Into<SearchContentFinSalesState>,
    ) -> Self {
        self.fin_sales_state = Some(fin_sales_state.into());
        self
    }

    /// Sets `created_by_ids`.
    #[must_use]
    pub fn created_by_ids(
        mut self,
        created_by_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.created_by_ids = Some(created_by_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sets `last_updated_by_ids`.
    #[must_use]
    pub fn last_updated_by_ids(
        mut self,
        last_updated_by_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.last_updated_by_ids = Some(
            last_updated_by_ids.into_iter().map(Id::of).collect(),
        );
        self
    }

    /// Sets `created_at_after`.
    #[must_use]
    pub fn created_at_after(mut self, created_at_after: impl Into<Timestamp>) -> Self {
        self.created_at_after = Some(created_at_after.into());
        self
    }

    /// Sets `created_at_before`.
    #[must_use]
    pub fn created_at_before(mut self, created_at_before: impl Into<Timestamp>) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }

    /// Sets `updated_at_after`.
    #[must_use]
    pub fn updated_at_after(mut self, updated_at_after: impl Into<Timestamp>) -> Self {
        self.updated_at_after = Some(updated_at_after.into());
        self
    }

    /// Sets `updated_at_before`.
    #[must_use]
    pub fn updated_at_before(mut self, updated_at_before: impl Into<Timestamp>) -> Self {
        self.updated_at_before = Some(updated_at_before.into());
        self
    }
}

impl Endpoint for SearchContent {
    type Response = ContentSearchResponse;
    const OPERATION: Operation = Operation::new(
            "searchContent",
            Method::Get,
            "/content/search",
            VERSION,
        )
        .tag("Content");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("query", &self.query);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query_styled("states", &self.states, ParameterStyle::Form);
        parts.query_styled("locales", &self.locales, ParameterStyle::Form);
        parts.query_styled("tag_ids", &self.tag_ids, ParameterStyle::Form);
        parts.query("tag_operator", &self.tag_operator);
        parts.query_styled("any_tag_ids", &self.any_tag_ids, ParameterStyle::Form);
        parts.query_styled("folder_ids", &self.folder_ids, ParameterStyle::Form);
        parts.query("folder_entity_type", &self.folder_entity_type);
        parts.query_styled("content_types", &self.content_types, ParameterStyle::Form);
        parts.query("copilot_state", &self.copilot_state);
        parts.query("fin_service_state", &self.fin_service_state);
        parts.query("fin_sales_state", &self.fin_sales_state);
        parts.query_styled("created_by_ids", &self.created_by_ids, ParameterStyle::Form);
        parts
            .query_styled(
                "last_updated_by_ids",
                &self.last_updated_by_ids,
                ParameterStyle::Form,
            );
        parts.query("created_at_after", &self.created_at_after);
        parts.query("created_at_before", &self.created_at_before);
        parts.query("updated_at_after", &self.updated_at_after);
        parts.query("updated_at_before", &self.updated_at_before);
    }
}

impl Paged for SearchContent {
    type Item = ContentSearchResult;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ContentSearchResponse) -> Page<ContentSearchResult> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}
