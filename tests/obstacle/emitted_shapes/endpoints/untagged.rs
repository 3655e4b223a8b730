// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations without a tag.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::{IntoScalar, List, Timestamp, Value};
use super::VERSION;
use super::super::models::{
    Color, Composed, HolderInner, L0, ListAnyResponse, ListArrayResponse,
    ListBooleanResponse, ListByLinkResponse, ListByNumberResponse, ListConstantResponse,
    ListEnumCursor, ListEnumResponse, ListEnumStartingAfter, ListNamed0Response,
    ListNamed10Response, ListNamed1Response, ListNamed2Response, ListNamed3Response,
    ListNamed4Response, ListNamed5Response, ListNamed6Response, ListNamed7Response,
    ListNamed8Response, ListNamed9Response, ListNotResponse, ListNullableResponse,
    ListNumberResponse, ListObjectCursor, ListObjectResponse, ListObjectStartingAfter,
    ListStringResponse, ListTimeResponse, Pet, SearchOverriddenRequest,
    SearchOverriddenResponse, SendMessageRequest, SendMessageResponse, Sent, Thing,
    Unions,
};

/// Sends `GET /named/0`.
///
/// `GET /named/0`, operation `listNamed0`. Returns [`ListNamed0Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed0;
///
/// let mut items = ListNamed0::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/0")]
#[doc(alias = "list named0")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed0 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed0);

impl ListNamed0 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed0 {
    type Response = ListNamed0Response;
    const OPERATION: Operation = Operation::new(
        "listNamed0",
        Method::Get,
        "/named/0",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed0 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed0Response) -> Page<Thing> {
        Page::new(response.items)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/1`.
///
/// `GET /named/1`, operation `listNamed1`. Returns [`ListNamed1Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed1;
///
/// let mut items = ListNamed1::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/1")]
#[doc(alias = "list named1")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed1 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed1);

impl ListNamed1 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed1 {
    type Response = ListNamed1Response;
    const OPERATION: Operation = Operation::new(
        "listNamed1",
        Method::Get,
        "/named/1",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed1 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed1Response) -> Page<Thing> {
        Page::new(response.symbol_)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/2`.
///
/// `GET /named/2`, operation `listNamed2`. Returns [`ListNamed2Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed2;
///
/// let mut items = ListNamed2::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/2")]
#[doc(alias = "list named2")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed2 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed2);

impl ListNamed2 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed2 {
    type Response = ListNamed2Response;
    const OPERATION: Operation = Operation::new(
        "listNamed2",
        Method::Get,
        "/named/2",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed2 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed2Response) -> Page<Thing> {
        Page::new(response.my_items)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/3`.
///
/// `GET /named/3`, operation `listNamed3`. Returns [`ListNamed3Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed3;
///
/// let mut items = ListNamed3::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/3")]
#[doc(alias = "list named3")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed3 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed3);

impl ListNamed3 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed3 {
    type Response = ListNamed3Response;
    const OPERATION: Operation = Operation::new(
        "listNamed3",
        Method::Get,
        "/named/3",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed3 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed3Response) -> Page<Thing> {
        Page::new(response.value_1)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/4`.
///
/// `GET /named/4`, operation `listNamed4`. Returns [`ListNamed4Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed4;
///
/// let mut items = ListNamed4::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/4")]
#[doc(alias = "list named4")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed4 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed4);

impl ListNamed4 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed4 {
    type Response = ListNamed4Response;
    const OPERATION: Operation = Operation::new(
        "listNamed4",
        Method::Get,
        "/named/4",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed4 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed4Response) -> Page<Thing> {
        Page::new(response.self_value)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/5`.
///
/// `GET /named/5`, operation `listNamed5`. Returns [`ListNamed5Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed5;
///
/// let mut items = ListNamed5::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/5")]
#[doc(alias = "list named5")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed5 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed5);

impl ListNamed5 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed5 {
    type Response = ListNamed5Response;
    const OPERATION: Operation = Operation::new(
        "listNamed5",
        Method::Get,
        "/named/5",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed5 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed5Response) -> Page<Thing> {
        Page::new(response.data_items)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/6`.
///
/// `GET /named/6`, operation `listNamed6`. Returns [`ListNamed6Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed6;
///
/// let mut items = ListNamed6::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/6")]
#[doc(alias = "list named6")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed6 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed6);

impl ListNamed6 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed6 {
    type Response = ListNamed6Response;
    const OPERATION: Operation = Operation::new(
        "listNamed6",
        Method::Get,
        "/named/6",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed6 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed6Response) -> Page<Thing> {
        Page::new(response.extra_field)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/7`.
///
/// `GET /named/7`, operation `listNamed7`. Returns [`ListNamed7Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed7;
///
/// let mut items = ListNamed7::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/7")]
#[doc(alias = "list named7")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed7 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed7);

impl ListNamed7 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed7 {
    type Response = ListNamed7Response;
    const OPERATION: Operation = Operation::new(
        "listNamed7",
        Method::Get,
        "/named/7",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed7 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed7Response) -> Page<Thing> {
        Page::new(response.thing_list)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/8`.
///
/// `GET /named/8`, operation `listNamed8`. Returns [`ListNamed8Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed8;
///
/// let mut items = ListNamed8::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/8")]
#[doc(alias = "list named8")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed8 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed8);

impl ListNamed8 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed8 {
    type Response = ListNamed8Response;
    const OPERATION: Operation = Operation::new(
        "listNamed8",
        Method::Get,
        "/named/8",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed8 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed8Response) -> Page<Thing> {
        Page::new(response.line_items)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/9`.
///
/// `GET /named/9`, operation `listNamed9`. Returns [`ListNamed9Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed9;
///
/// let mut items = ListNamed9::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/9")]
#[doc(alias = "list named9")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed9 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed9);

impl ListNamed9 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed9 {
    type Response = ListNamed9Response;
    const OPERATION: Operation = Operation::new(
        "listNamed9",
        Method::Get,
        "/named/9",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed9 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed9Response) -> Page<Thing> {
        Page::new(response.self_value)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `GET /named/10`.
///
/// `GET /named/10`, operation `listNamed10`. Returns [`ListNamed10Response`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNamed10;
///
/// let mut items = ListNamed10::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/named/10")]
#[doc(alias = "list named10")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed10 {
    /// Query parameter `page`.
    pub page: Option<i64>,
}

call_debug!(ListNamed10);

impl ListNamed10 {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Endpoint for ListNamed10 {
    type Response = ListNamed10Response;
    const OPERATION: Operation = Operation::new(
        "listNamed10",
        Method::Get,
        "/named/10",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
    }
}

impl Paged for ListNamed10 {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ListNamed10Response) -> Page<Thing> {
        Page::new(response.a_b)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `POST /sent`.
///
/// `POST /sent`, operation `sendList`. Returns [`Sent`]. The list comes in pages, which `items`
/// reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::SendList;
///
/// let mut items = SendList::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/sent")]
#[doc(alias = "send list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendList {
    /// The request body, which may be left out.
    pub body: Option<Sent>,
}

call_debug!(SendList);

impl SendList {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Sent>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for SendList {
    type Response = Sent;
    const OPERATION: Operation = Operation::new(
            "sendList",
            Method::Post,
            "/sent",
            VERSION,
        )
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}

impl Paged for SendList {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    #[inline]
    fn page(response: Sent) -> Page<Thing> {
        Page::new(response.data.into_set())
            .more(response.has_more.into_set(), response.next_cursor.into_set())
            .total(response.total_count.into_set())
    }
}

/// Sends `GET /typed/string`.
///
/// `GET /typed/string`, operation `list_string`. Returns [`ListStringResponse`]. The list comes
/// in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListString;
///
/// let mut items = ListString::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/string")]
#[doc(alias = "list_string")]
#[doc(alias = "list string")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListString {
    /// Query parameter `cursor`.
    pub cursor: Option<String>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<String>,
}

call_debug!(ListString);

impl ListString {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListString {
    type Response = ListStringResponse;
    const OPERATION: Operation = Operation::new(
        "list_string",
        Method::Get,
        "/typed/string",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListString {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ListStringResponse) -> Page<Thing> {
        Page::new(response.data).more(None::<bool>, response.next_cursor)
    }
}

/// Sends `GET /typed/number`.
///
/// `GET /typed/number`, operation `list_number`. Returns [`ListNumberResponse`]. The list comes
/// in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNumber;
///
/// let mut items = ListNumber::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/number")]
#[doc(alias = "list_number")]
#[doc(alias = "list number")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNumber {
    /// Query parameter `cursor`.
    pub cursor: Option<f64>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<f64>,
}

call_debug!(ListNumber);

impl ListNumber {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<f64>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<f64>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListNumber {
    type Response = ListNumberResponse;
    const OPERATION: Operation = Operation::new(
        "list_number",
        Method::Get,
        "/typed/number",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListNumber {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ListNumberResponse) -> Page<Thing> {
        Page::new(response.data)
    }
}

/// Sends `GET /typed/boolean`.
///
/// `GET /typed/boolean`, operation `list_boolean`. Returns [`ListBooleanResponse`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListBoolean;
///
/// let mut items = ListBoolean::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/boolean")]
#[doc(alias = "list_boolean")]
#[doc(alias = "list boolean")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBoolean {
    /// Query parameter `cursor`.
    pub cursor: Option<bool>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<bool>,
}

call_debug!(ListBoolean);

impl ListBoolean {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: bool) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: bool) -> Self {
        self.starting_after = Some(starting_after);
        self
    }
}

impl Endpoint for ListBoolean {
    type Response = ListBooleanResponse;
    const OPERATION: Operation = Operation::new(
        "list_boolean",
        Method::Get,
        "/typed/boolean",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListBoolean {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ListBooleanResponse) -> Page<Thing> {
        Page::new(response.data)
    }
}

/// Sends `GET /typed/object`.
///
/// `GET /typed/object`, operation `list_object`. Returns [`ListObjectResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListObject;
///
/// let response = ListObject::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/object")]
#[doc(alias = "list_object")]
#[doc(alias = "list object")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObject {
    /// Query parameter `cursor`.
    pub cursor: Option<ListObjectCursor>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<ListObjectStartingAfter>,
}

call_debug!(ListObject);

impl ListObject {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<ListObjectCursor>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(
        mut self,
        starting_after: impl Into<ListObjectStartingAfter>,
    ) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListObject {
    type Response = ListObjectResponse;
    const OPERATION: Operation = Operation::new(
        "list_object",
        Method::Get,
        "/typed/object",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

/// Sends `GET /typed/array`.
///
/// `GET /typed/array`, operation `list_array`. Returns [`ListArrayResponse`]. The list comes
/// whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListArray;
///
/// let response = ListArray::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/array")]
#[doc(alias = "list_array")]
#[doc(alias = "list array")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArray {
    /// Query parameter `cursor`.
    pub cursor: Option<List<i64>>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<List<i64>>,
}

call_debug!(ListArray);

impl ListArray {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(
        mut self,
        cursor: impl IntoIterator<Item = impl IntoScalar<i64>>,
    ) -> Self {
        self.cursor = Some(cursor.into_iter().map(IntoScalar::into_scalar).collect());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(
        mut self,
        starting_after: impl IntoIterator<Item = impl IntoScalar<i64>>,
    ) -> Self {
        self.starting_after = Some(
            starting_after.into_iter().map(IntoScalar::into_scalar).collect(),
        );
        self
    }
}

impl Endpoint for ListArray {
    type Response = ListArrayResponse;
    const OPERATION: Operation = Operation::new(
        "list_array",
        Method::Get,
        "/typed/array",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListArray {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: ListArrayResponse) -> Page<Thing> {
        Page::new(response.data)
    }
}

/// Sends `GET /typed/any`.
///
/// `GET /typed/any`, operation `list_any`. Returns [`ListAnyResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListAny;
///
/// let response = ListAny::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/any")]
#[doc(alias = "list_any")]
#[doc(alias = "list any")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAny {
    /// Query parameter `cursor`.
    pub cursor: Option<Value>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<Value>,
}

call_debug!(ListAny);

impl ListAny {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<Value>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<Value>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListAny {
    type Response = ListAnyResponse;
    const OPERATION: Operation = Operation::new(
        "list_any",
        Method::Get,
        "/typed/any",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

/// Sends `GET /typed/enum`.
///
/// `GET /typed/enum`, operation `list_enum`. Returns [`ListEnumResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListEnum;
///
/// let response = ListEnum::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/enum")]
#[doc(alias = "list_enum")]
#[doc(alias = "list enum")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnum {
    /// Query parameter `cursor`.
    pub cursor: Option<ListEnumCursor>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<ListEnumStartingAfter>,
}

call_debug!(ListEnum);

impl ListEnum {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<ListEnumCursor>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(
        mut self,
        starting_after: impl Into<ListEnumStartingAfter>,
    ) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListEnum {
    type Response = ListEnumResponse;
    const OPERATION: Operation = Operation::new(
        "list_enum",
        Method::Get,
        "/typed/enum",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

/// Sends `GET /typed/constant`.
///
/// `GET /typed/constant`, operation `list_constant`. Returns [`ListConstantResponse`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListConstant;
///
/// let mut items = ListConstant::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/constant")]
#[doc(alias = "list_constant")]
#[doc(alias = "list constant")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConstant {
    /// Query parameter `cursor`.
    pub cursor: Option<String>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<String>,
}

call_debug!(ListConstant);

impl ListConstant {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListConstant {
    type Response = ListConstantResponse;
    const OPERATION: Operation = Operation::new(
        "list_constant",
        Method::Get,
        "/typed/constant",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListConstant {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ListConstantResponse) -> Page<Thing> {
        Page::new(response.data)
    }
}

/// Sends `GET /typed/time`.
///
/// `GET /typed/time`, operation `list_time`. Returns [`ListTimeResponse`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListTime;
///
/// let mut items = ListTime::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/time")]
#[doc(alias = "list_time")]
#[doc(alias = "list time")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTime {
    /// Query parameter `cursor`. Unix time in seconds.
    pub cursor: Option<Timestamp>,
    /// Query parameter `starting_after`. Unix time in seconds.
    pub starting_after: Option<Timestamp>,
}

call_debug!(ListTime);

impl ListTime {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<Timestamp>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<Timestamp>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListTime {
    type Response = ListTimeResponse;
    const OPERATION: Operation = Operation::new(
        "list_time",
        Method::Get,
        "/typed/time",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListTime {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ListTimeResponse) -> Page<Thing> {
        Page::new(response.data)
    }
}

/// Sends `GET /typed/nullable`.
///
/// `GET /typed/nullable`, operation `list_nullable`. Returns [`ListNullableResponse`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNullable;
///
/// let mut items = ListNullable::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/typed/nullable")]
#[doc(alias = "list_nullable")]
#[doc(alias = "list nullable")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNullable {
    /// Query parameter `cursor`.
    pub cursor: Option<i64>,
    /// Query parameter `starting_after`.
    pub starting_after: Option<i64>,
}

call_debug!(ListNullable);

impl ListNullable {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            starting_after: None,
        }
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: i64) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: i64) -> Self {
        self.starting_after = Some(starting_after);
        self
    }
}

impl Endpoint for ListNullable {
    type Response = ListNullableResponse;
    const OPERATION: Operation = Operation::new(
        "list_nullable",
        Method::Get,
        "/typed/nullable",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("cursor", &self.cursor);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListNullable {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ListNullableResponse) -> Page<Thing> {
        Page::new(response.data)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
}

/// Sends `POST /override`.
///
/// `POST /override`, operation `searchOverridden`. Returns [`SearchOverriddenResponse`]. The
/// list comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::SearchOverridden;
///
/// let mut items = SearchOverridden::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/override")]
#[doc(alias = "search overridden")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOverridden {
    /// Query parameter `how_many`.
    pub how_many: Option<i64>,
    /// The request body, which may be left out.
    pub body: Option<SearchOverriddenRequest>,
}

call_debug!(SearchOverridden);

impl SearchOverridden {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { how_many: None, body: None }
    }

    /// Sets `how_many`.
    #[must_use]
    pub fn how_many(mut self, how_many: i64) -> Self {
        self.how_many = Some(how_many);
        self
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<SearchOverriddenRequest>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for SearchOverridden {
    type Response = SearchOverriddenResponse;
    const OPERATION: Operation = Operation::new(
            "searchOverridden",
            Method::Post,
            "/override",
            VERSION,
        )
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("how_many", &self.how_many);
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}

impl Paged for SearchOverridden {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(&["where", "from here"]);

    #[inline]
    fn page(response: SearchOverriddenResponse) -> Page<Thing> {
        Page::new(response.result.as_ref().and_then(|inner| inner.all_of_it.clone()))
            .cursor(response.result.as_ref().and_then(|inner| inner.next.clone()))
            .total(response.result.as_ref().and_then(|inner| inner.count))
    }
}

/// Sends `GET /override/not`.
///
/// `GET /override/not`, operation `listNot`. Returns [`ListNotResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListNot;
///
/// let response = ListNot::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/override/not")]
#[doc(alias = "list not")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNot {}

call_debug!(ListNot);

impl ListNot {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListNot {
    type Response = ListNotResponse;
    const OPERATION: Operation = Operation::new(
        "listNot",
        Method::Get,
        "/override/not",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /override/page`.
///
/// `GET /override/page`, operation `listByNumber`. Returns [`ListByNumberResponse`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListByNumber;
///
/// let mut items = ListByNumber::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/override/page")]
#[doc(alias = "list by number")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumber {
    /// Query parameter `p`.
    pub p: Option<i64>,
}

call_debug!(ListByNumber);

impl ListByNumber {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { p: None }
    }

    /// Sets `p`.
    #[must_use]
    pub fn p(mut self, p: i64) -> Self {
        self.p = Some(p);
        self
    }
}

impl Endpoint for ListByNumber {
    type Response = ListByNumberResponse;
    const OPERATION: Operation = Operation::new(
        "listByNumber",
        Method::Get,
        "/override/page",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("p", &self.p);
    }
}

impl Paged for ListByNumber {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("p");

    #[inline]
    fn page(response: ListByNumberResponse) -> Page<Thing> {
        Page::new(response.data).next_page(response.next_number)
    }
}

/// Sends `GET /override/link`.
///
/// `GET /override/link`, operation `listByLink`. Returns [`ListByLinkResponse`]. The list comes
/// in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::ListByLink;
///
/// let mut items = ListByLink::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/override/link")]
#[doc(alias = "list by link")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByLink {}

call_debug!(ListByLink);

impl ListByLink {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListByLink {
    type Response = ListByLinkResponse;
    const OPERATION: Operation = Operation::new(
        "listByLink",
        Method::Get,
        "/override/link",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListByLink {
    type Item = Thing;
    const PAGING: PagingStrategy = PagingStrategy::NextLink;

    #[inline]
    fn page(response: ListByLinkResponse) -> Page<Thing> {
        Page::new(response.data).link(response.meta.and_then(|inner| inner.next))
    }
}

/// Sends `GET /unions`.
///
/// `GET /unions`, operation `getUnions`. Returns [`Unions`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetUnions;
///
/// let response = GetUnions::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/unions")]
#[doc(alias = "get unions")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUnions {}

call_debug!(GetUnions);

impl GetUnions {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetUnions {
    type Response = Unions;
    const OPERATION: Operation = Operation::new(
        "getUnions",
        Method::Get,
        "/unions",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /large`.
///
/// `GET /large`, operation `getLarge`. Returns [`L0`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetLarge;
///
/// let response = GetLarge::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/large")]
#[doc(alias = "get large")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLarge {}

call_debug!(GetLarge);

impl GetLarge {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetLarge {
    type Response = L0;
    const OPERATION: Operation = Operation::new(
        "getLarge",
        Method::Get,
        "/large",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `POST /composed`.
///
/// `POST /composed`, operation `sendComposed`. Returns [`Composed`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::{Color, Composed, SendComposed};
///
/// let response = SendComposed::new(Composed::new(Color::Red, "made"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/composed")]
#[doc(alias = "send composed")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendComposed {
    /// Query parameter `of`.
    pub of: Option<Color>,
    /// The request body.
    pub body: Composed,
}

call_debug!(SendComposed);

impl SendComposed {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<Composed>) -> Self {
        Self {
            of: None,
            body: body.into(),
        }
    }

    /// Sets `of`.
    #[must_use]
    pub fn of(mut self, of: impl Into<Color>) -> Self {
        self.of = Some(of.into());
        self
    }
}

impl Endpoint for SendComposed {
    type Response = Composed;
    const OPERATION: Operation = Operation::new(
        "sendComposed",
        Method::Post,
        "/composed",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("of", &self.of);
        parts.json(&self.body);
    }
}

/// Sends `POST /message`.
///
/// `POST /message`, operation `sendMessage`. Returns [`SendMessageResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::{SendMessage, SendMessageRequest, SendMessageRequestByMail};
///
/// let response = SendMessage::new(
///         SendMessageRequest::Mail(SendMessageRequestByMail::new("mail")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/message")]
#[doc(alias = "send message")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// The request body.
    pub body: SendMessageRequest,
}

call_debug!(SendMessage);

impl SendMessage {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SendMessageRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendMessage {
    type Response = SendMessageResponse;
    const OPERATION: Operation = Operation::new(
        "sendMessage",
        Method::Post,
        "/message",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Sends `GET /pet`.
///
/// `GET /pet`, operation `getPet`. Returns [`Pet`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetPet;
///
/// let response = GetPet::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/pet")]
#[doc(alias = "get pet")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPet {}

call_debug!(GetPet);

impl GetPet {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetPet {
    type Response = Pet;
    const OPERATION: Operation = Operation::new("getPet", Method::Get, "/pet", VERSION);

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /deep`.
///
/// `GET /deep`, operation `getDeep`. Returns [`HolderInner`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetDeep;
///
/// let response = GetDeep::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/deep")]
#[doc(alias = "get deep")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeep {}

call_debug!(GetDeep);

impl GetDeep {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetDeep {
    type Response = HolderInner;
    const OPERATION: Operation = Operation::new(
        "getDeep",
        Method::Get,
        "/deep",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /deeper`.
///
/// `GET /deeper`, operation `getDeeper`. Returns JSON.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetDeeper;
///
/// let response = GetDeeper::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/deeper")]
#[doc(alias = "get deeper")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeeper {}

call_debug!(GetDeeper);

impl GetDeeper {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetDeeper {
    type Response = String;
    const OPERATION: Operation = Operation::new(
        "getDeeper",
        Method::Get,
        "/deeper",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}
