// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Content`.
//!
//! Search and bulk changes across all kinds of content.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, ParameterStyle,
    RequestParts,
};
use intercom_runtime::model::List;
use super::VERSION;
use super::super::models::{
    ContentBulkActionRequest, ContentBulkActionResponse, ContentSearchResponse,
    ContentSearchResult, SearchContentContentType, SearchContentCopilotState,
    SearchContentFinSalesState, SearchContentFinServiceState, SearchContentState,
    SearchContentTagOperator,
};

/// `POST /content/bulk_actions`
///
/// Operation `bulkContentActions`. Answers with [`ContentBulkActionResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkContentActions {
    /// The request body.
    pub body: ContentBulkActionRequest,
}

impl BulkContentActions {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /content/search`
///
/// Operation `searchContent`. Answers with [`ContentSearchResponse`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContent {
    /// Query parameter `query`. At most 500 characters.
    pub query: Option<String>,
    /// The number of the page, counted from 1. Query parameter `page`. At least 1. Default: `1`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// From 1 to 50. Default: `10`.
    pub per_page: Option<i64>,
    /// Query parameter `states`.
    pub states: Option<List<SearchContentState>>,
    /// Query parameter `locales`.
    pub locales: Option<List<String>>,
    /// Query parameter `tag_ids`.
    pub tag_ids: Option<List<i64>>,
    /// Query parameter `tag_operator`.
    pub tag_operator: Option<SearchContentTagOperator>,
    /// Query parameter `any_tag_ids`.
    pub any_tag_ids: Option<List<i64>>,
    /// Query parameter `folder_ids`.
    pub folder_ids: Option<List<i64>>,
    /// Query parameter `folder_entity_type`.
    pub folder_entity_type: Option<String>,
    /// Query parameter `content_types`.
    pub content_types: Option<List<SearchContentContentType>>,
    /// Query parameter `copilot_state`.
    pub copilot_state: Option<SearchContentCopilotState>,
    /// Query parameter `fin_service_state`.
    pub fin_service_state: Option<SearchContentFinServiceState>,
    /// Query parameter `fin_sales_state`.
    pub fin_sales_state: Option<SearchContentFinSalesState>,
    /// Query parameter `created_by_ids`.
    pub created_by_ids: Option<List<i64>>,
    /// Query parameter `last_updated_by_ids`.
    pub last_updated_by_ids: Option<List<i64>>,
    /// Query parameter `created_at_after`.
    pub created_at_after: Option<i64>,
    /// Query parameter `created_at_before`.
    pub created_at_before: Option<i64>,
    /// Query parameter `updated_at_after`.
    pub updated_at_after: Option<i64>,
    /// Query parameter `updated_at_before`.
    pub updated_at_before: Option<i64>,
}

impl SearchContent {
    /// The call, with nothing set.
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
    pub fn states(mut self, states: impl Into<List<SearchContentState>>) -> Self {
        self.states = Some(states.into());
        self
    }

    /// Sets `locales`.
    #[must_use]
    pub fn locales(mut self, locales: impl Into<List<String>>) -> Self {
        self.locales = Some(locales.into());
        self
    }

    /// Sets `tag_ids`.
    #[must_use]
    pub fn tag_ids(mut self, tag_ids: impl Into<List<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into());
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
    pub fn any_tag_ids(mut self, any_tag_ids: impl Into<List<i64>>) -> Self {
        self.any_tag_ids = Some(any_tag_ids.into());
        self
    }

    /// Sets `folder_ids`.
    #[must_use]
    pub fn folder_ids(mut self, folder_ids: impl Into<List<i64>>) -> Self {
        self.folder_ids = Some(folder_ids.into());
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
        content_types: impl Into<List<SearchContentContentType>>,
    ) -> Self {
        self.content_types = Some(content_types.into());
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
    pub fn created_by_ids(mut self, created_by_ids: impl Into<List<i64>>) -> Self {
        self.created_by_ids = Some(created_by_ids.into());
        self
    }

    /// Sets `last_updated_by_ids`.
    #[must_use]
    pub fn last_updated_by_ids(
        mut self,
        last_updated_by_ids: impl Into<List<i64>>,
    ) -> Self {
        self.last_updated_by_ids = Some(last_updated_by_ids.into());
        self
    }

    /// Sets `created_at_after`.
    #[must_use]
    pub fn created_at_after(mut self, created_at_after: i64) -> Self {
        self.created_at_after = Some(created_at_after);
        self
    }

    /// Sets `created_at_before`.
    #[must_use]
    pub fn created_at_before(mut self, created_at_before: i64) -> Self {
        self.created_at_before = Some(created_at_before);
        self
    }

    /// Sets `updated_at_after`.
    #[must_use]
    pub fn updated_at_after(mut self, updated_at_after: i64) -> Self {
        self.updated_at_after = Some(updated_at_after);
        self
    }

    /// Sets `updated_at_before`.
    #[must_use]
    pub fn updated_at_before(mut self, updated_at_before: i64) -> Self {
        self.updated_at_before = Some(updated_at_before);
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

    fn page(response: ContentSearchResponse) -> Page<ContentSearchResult> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}
