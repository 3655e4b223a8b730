// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Companies, and which contacts belong to them. Teammates see a company only when a contact
//! belongs to it.
//!
//! Operations of the tag `Companies`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachContactToACompanyRequest, Company, CompanyAttachedContacts,
    CompanyAttachedSegments, CompanyList, CompanyScroll, Contact,
    CreateOrUpdateCompanyRequest, DeletedCompanyObject, ListAllCompaniesOrder, Segment,
    UpdateCompanyRequest,
};

/// Finds companies by name, by your own id, by tag or by segment.
///
/// Without a filter it lists all of them.
///
/// `GET /companies`, operation `findCompanies`. Returns [`CompanyList`]. The list comes in
/// pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::FindCompanies;
///
/// let mut items = FindCompanies::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies")]
#[doc(alias = "find companies")]
#[doc(alias = "find company")]
#[doc(alias = "retrieveCompany")]
#[doc(alias = "companies.retrieve")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindCompanies {
    /// The name of the company, in full. Query parameter `name`.
    pub name: Option<String>,
    /// Your own id for the company. Query parameter `company_id`.
    pub company_id: Option<Id>,
    /// Intercom's id of the tag. Query parameter `tag_id`.
    pub tag_id: Option<Id>,
    /// Intercom's id of a segment that the company falls into. Query parameter `segment_id`.
    pub segment_id: Option<Id>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(FindCompanies);

impl FindCompanies {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            company_id: None,
            tag_id: None,
            segment_id: None,
            page: None,
            per_page: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }

    /// Sets `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, tag_id: impl Into<Id>) -> Self {
        self.tag_id = Some(Id::of(tag_id));
        self
    }

    /// Sets `segment_id`.
    #[must_use]
    pub fn segment_id(mut self, segment_id: impl Into<Id>) -> Self {
        self.segment_id = Some(Id::of(segment_id));
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
}

impl Endpoint for FindCompanies {
    type Response = CompanyList;
    const OPERATION: Operation = Operation::new(
            "findCompanies",
            Method::Get,
            "/companies",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("name", &self.name);
        parts.query("company_id", &self.company_id);
        parts.query("tag_id", &self.tag_id);
        parts.query("segment_id", &self.segment_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for FindCompanies {
    type Item = Company;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: CompanyList) -> Page<Company> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates a company, or changes the one with the same `company_id`.
///
/// `POST /companies`, operation `createOrUpdateCompany`. Returns [`Company`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::{CreateOrUpdateCompany, CreateOrUpdateCompanyRequest};
///
/// let response = CreateOrUpdateCompany::new(CreateOrUpdateCompanyRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies")]
#[doc(alias = "create or update company")]
#[doc(alias = "create company")]
#[doc(alias = "upsert company")]
#[doc(alias = "companies.createOrUpdate")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateCompany {
    /// The request body.
    pub body: CreateOrUpdateCompanyRequest,
}

call_debug!(CreateOrUpdateCompany);

impl CreateOrUpdateCompany {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateOrUpdateCompanyRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateOrUpdateCompany {
    type Response = Company;
    const OPERATION: Operation = Operation::new(
            "createOrUpdateCompany",
            Method::Post,
            "/companies",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a company by the id that Intercom gave it.
///
/// `GET /companies/{id}`, operation `RetrieveACompanyById`. Returns [`Company`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::RetrieveACompanyById;
///
/// let response = RetrieveACompanyById::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/{id}")]
#[doc(alias = "retrieve a company by id")]
#[doc(alias = "companies.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveACompanyById {
    /// Intercom's id of the company. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveACompanyById);

impl RetrieveACompanyById {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveACompanyById {
    type Response = Company;
    const OPERATION: Operation = Operation::new(
            "RetrieveACompanyById",
            Method::Get,
            "/companies/{id}",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes a company, which is named by the id that Intercom gave it.
///
/// `PUT /companies/{id}`, operation `UpdateCompany`. Returns [`Company`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::{UpdateCompany, UpdateCompanyRequest};
///
/// let response = UpdateCompany::new("123", UpdateCompanyRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/{id}")]
#[doc(alias = "update company")]
#[doc(alias = "companies.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCompany {
    /// Intercom's id of the company. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateCompanyRequest,
}

call_debug!(UpdateCompany);

impl UpdateCompany {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateCompanyRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateCompany {
    type Response = Company;
    const OPERATION: Operation = Operation::new(
            "UpdateCompany",
            Method::Put,
            "/companies/{id}",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes a company.
///
/// Its contacts stay.
///
/// `DELETE /companies/{id}`, operation `deleteCompany`. Returns [`DeletedCompanyObject`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::DeleteCompany;
///
/// let response = DeleteCompany::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/{id}")]
#[doc(alias = "delete company")]
#[doc(alias = "companies.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCompany {
    /// Intercom's id of the company. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteCompany);

impl DeleteCompany {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteCompany {
    type Response = DeletedCompanyObject;
    const OPERATION: Operation = Operation::new(
            "deleteCompany",
            Method::Delete,
            "/companies/{id}",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Lists the contacts of a company.
///
/// `GET /companies/{id}/contacts`, operation `ListAttachedContacts`. Returns
/// [`CompanyAttachedContacts`]. The list comes in pages, which `items` reads one after the
/// other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::ListAttachedContacts;
///
/// let mut items = ListAttachedContacts::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/{id}/contacts")]
#[doc(alias = "list attached contacts")]
#[doc(alias = "companies.listAttachedContacts")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAttachedContacts {
    /// Intercom's id of the company. Path parameter `id`.
    pub id: Id,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

call_debug!(ListAttachedContacts);

impl ListAttachedContacts {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            page: None,
            per_page: None,
            starting_after: None,
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

    /// Sets `starting_after`.
    #[must_use]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

impl Endpoint for ListAttachedContacts {
    type Response = CompanyAttachedContacts;
    const OPERATION: Operation = Operation::new(
            "ListAttachedContacts",
            Method::Get,
            "/companies/{id}/contacts",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListAttachedContacts {
    type Item = Contact;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: CompanyAttachedContacts) -> Page<Contact> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Lists the segments that a company falls into.
///
/// `GET /companies/{id}/segments`, operation `ListAttachedSegmentsForCompanies`. Returns
/// [`CompanyAttachedSegments`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::ListAttachedSegmentsForCompanies;
///
/// let response = ListAttachedSegmentsForCompanies::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/{id}/segments")]
#[doc(alias = "list attached segments for companies")]
#[doc(alias = "companies.listAttachedSegments")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAttachedSegmentsForCompanies {
    /// Intercom's id of the company. Path parameter `id`.
    pub id: Id,
}

call_debug!(ListAttachedSegmentsForCompanies);

impl ListAttachedSegmentsForCompanies {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for ListAttachedSegmentsForCompanies {
    type Response = CompanyAttachedSegments;
    const OPERATION: Operation = Operation::new(
            "ListAttachedSegmentsForCompanies",
            Method::Get,
            "/companies/{id}/segments",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

impl Paged for ListAttachedSegmentsForCompanies {
    type Item = Segment;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: CompanyAttachedSegments) -> Page<Segment> {
        Page::new(response.data)
    }
}

/// Lists companies, no more than the first 10,000.
///
/// The scroll goes further.
///
/// `POST /companies/list`, operation `listAllCompanies`. Returns [`CompanyList`]. The list
/// comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::ListAllCompanies;
///
/// let mut items = ListAllCompanies::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/list")]
#[doc(alias = "list all companies")]
#[doc(alias = "companies.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllCompanies {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
    /// Whether the oldest or the newest company comes first, `asc` or `desc`. Query parameter
    /// `order`.
    pub order: Option<ListAllCompaniesOrder>,
}

call_debug!(ListAllCompanies);

impl ListAllCompanies {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            per_page: None,
            order: None,
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

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<ListAllCompaniesOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Endpoint for ListAllCompanies {
    type Response = CompanyList;
    const OPERATION: Operation = Operation::new(
            "listAllCompanies",
            Method::Post,
            "/companies/list",
            VERSION,
        )
        .tag("Companies")
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("order", &self.order);
    }
}

impl Paged for ListAllCompanies {
    type Item = Company;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: CompanyList) -> Page<Company> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Lists all companies without a limit.
///
/// An app has one scroll at a time, which ends a minute after the last page. After an error of
/// the server it starts anew.
///
/// `GET /companies/scroll`, operation `scrollOverAllCompanies`. Returns [`CompanyScroll`]. The
/// list comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::ScrollOverAllCompanies;
///
/// let mut items = ScrollOverAllCompanies::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/companies/scroll")]
#[doc(alias = "scroll over all companies")]
#[doc(alias = "companies.scroll")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScrollOverAllCompanies {
    /// The scroll parameter from the previous page. The paginator sends it by itself. Query
    /// parameter `scroll_param`.
    pub scroll_param: Option<String>,
}

call_debug!(ScrollOverAllCompanies);

impl ScrollOverAllCompanies {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { scroll_param: None }
    }

    /// Sets `scroll_param`.
    #[must_use]
    pub fn scroll_param(mut self, scroll_param: impl Into<String>) -> Self {
        self.scroll_param = Some(scroll_param.into());
        self
    }
}

impl Endpoint for ScrollOverAllCompanies {
    type Response = CompanyScroll;
    const OPERATION: Operation = Operation::new(
            "scrollOverAllCompanies",
            Method::Get,
            "/companies/scroll",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("scroll_param", &self.scroll_param);
    }
}

impl Paged for ScrollOverAllCompanies {
    type Item = Company;
    const PAGING: PagingStrategy = PagingStrategy::ScrollInQuery("scroll_param");

    #[inline]
    fn page(response: CompanyScroll) -> Page<Company> {
        Page::new(response.data)
            .pages(response.pages)
            .scroll(response.scroll_param)
            .total(response.total_count)
    }
}

/// Adds a contact to a company.
///
/// `POST /contacts/{id}/companies`, operation `attachContactToACompany`. Returns [`Company`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::{AttachContactToACompany, AttachContactToACompanyRequest};
///
/// let response = AttachContactToACompany::new(
///         "123",
///         AttachContactToACompanyRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{id}/companies")]
#[doc(alias = "attach contact to a company")]
#[doc(alias = "attach")]
#[doc(alias = "attach contact")]
#[doc(alias = "link company")]
#[doc(alias = "companies.attachContact")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToACompany {
    /// Intercom's id of the contact. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: AttachContactToACompanyRequest,
}

call_debug!(AttachContactToACompany);

impl AttachContactToACompany {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<AttachContactToACompanyRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachContactToACompany {
    type Response = Company;
    const OPERATION: Operation = Operation::new(
            "attachContactToACompany",
            Method::Post,
            "/contacts/{id}/companies",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Removes a contact from a company.
///
/// `DELETE /contacts/{contact_id}/companies/{id}`, operation `detachContactFromACompany`.
/// Returns [`Company`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::DetachContactFromACompany;
///
/// let response = DetachContactFromACompany::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/companies/{id}")]
#[doc(alias = "detach contact from a company")]
#[doc(alias = "companies.detachContact")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromACompany {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// Intercom's id of the company. Path parameter `id`.
    pub id: Id,
}

call_debug!(DetachContactFromACompany);

impl DetachContactFromACompany {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
            id: Id::of(id),
        }
    }
}

impl Endpoint for DetachContactFromACompany {
    type Response = Company;
    const OPERATION: Operation = Operation::new(
            "detachContactFromACompany",
            Method::Delete,
            "/contacts/{contact_id}/companies/{id}",
            VERSION,
        )
        .tag("Companies");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.path("id", &self.id);
    }
}
