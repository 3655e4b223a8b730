// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Contacts`.
//!
//! People: users, who have signed up, and leads, who have not.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Company, Contact, ContactArchived, ContactAttachedCompanies, ContactDeleted,
    ContactList, ContactSegments, ContactUnarchived, CreateContactRequest,
    CreateContactResponse, MergeContactResponse, MergeContactsRequest, SearchRequest,
    Segment, ShowContactResponse, SubscriptionType, SubscriptionTypeList, Tag, TagList,
    UpdateContactRequest, UpdateContactResponse,
};

/// `GET /contacts/{id}/companies`
///
/// The companies that a contact belongs to.
///
/// Operation `listCompaniesForAContact`. Answers with [`ContactAttachedCompanies`]. Comes in
/// pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCompaniesForAContact {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListCompaniesForAContact {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            page: None,
            per_page: None,
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
}

impl Endpoint for ListCompaniesForAContact {
    type Response = ContactAttachedCompanies;
    const OPERATION: Operation = Operation::new(
            "listCompaniesForAContact",
            Method::Get,
            "/contacts/{id}/companies",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListCompaniesForAContact {
    type Item = Company;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: ContactAttachedCompanies) -> Page<Company> {
        Page::new(response.data.or(response.companies))
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// `GET /contacts/{contact_id}/segments`
///
/// The segments that a contact falls into at the moment.
///
/// Operation `listSegmentsForAContact`. Answers with [`ContactSegments`]. A list that comes
/// whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSegmentsForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
}

impl ListSegmentsForAContact {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
        }
    }
}

impl Endpoint for ListSegmentsForAContact {
    type Response = ContactSegments;
    const OPERATION: Operation = Operation::new(
            "listSegmentsForAContact",
            Method::Get,
            "/contacts/{contact_id}/segments",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

impl Paged for ListSegmentsForAContact {
    type Item = Segment;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: ContactSegments) -> Page<Segment> {
        Page::new(response.data)
    }
}

/// `GET /contacts/{contact_id}/subscriptions`
///
/// What a contact decided on: the opt-out types that it left and the opt-in types that it
/// joined.
///
/// Operation `listSubscriptionsForAContact`. Answers with [`SubscriptionTypeList`]. A list that
/// comes whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscriptionsForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
}

impl ListSubscriptionsForAContact {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
        }
    }
}

impl Endpoint for ListSubscriptionsForAContact {
    type Response = SubscriptionTypeList;
    const OPERATION: Operation = Operation::new(
            "listSubscriptionsForAContact",
            Method::Get,
            "/contacts/{contact_id}/subscriptions",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

impl Paged for ListSubscriptionsForAContact {
    type Item = SubscriptionType;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: SubscriptionTypeList) -> Page<SubscriptionType> {
        Page::new(response.data)
    }
}

/// `GET /contacts/{contact_id}/tags`
///
/// The tags on a contact.
///
/// Operation `listTagsForAContact`. Answers with [`TagList`]. A list that comes whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
}

impl ListTagsForAContact {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
        }
    }
}

impl Endpoint for ListTagsForAContact {
    type Response = TagList;
    const OPERATION: Operation = Operation::new(
            "listTagsForAContact",
            Method::Get,
            "/contacts/{contact_id}/tags",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

impl Paged for ListTagsForAContact {
    type Item = Tag;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: TagList) -> Page<Tag> {
        Page::new(response.data)
    }
}

/// `GET /contacts/{id}`
///
/// One contact by its Intercom id.
///
/// Operation `ShowContact`. Answers with [`ShowContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowContact {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl ShowContact {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for ShowContact {
    type Response = ShowContactResponse;
    const OPERATION: Operation = Operation::new(
            "ShowContact",
            Method::Get,
            "/contacts/{id}",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /contacts/{id}`
///
/// Changes what is sent and leaves the rest: null clears a value. Moments are in seconds;
/// milliseconds end up far in the future.
///
/// Operation `UpdateContact`. Answers with [`UpdateContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContact {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateContactRequest,
}

impl UpdateContact {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateContactRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateContact {
    type Response = UpdateContactResponse;
    const OPERATION: Operation = Operation::new(
            "UpdateContact",
            Method::Put,
            "/contacts/{id}",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /contacts/{id}`
///
/// Removes a contact for good. To be able to bring it back, archive it.
///
/// Operation `DeleteContact`. Answers with [`ContactDeleted`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContact {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteContact {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteContact {
    type Response = ContactDeleted;
    const OPERATION: Operation = Operation::new(
            "DeleteContact",
            Method::Delete,
            "/contacts/{id}",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `POST /contacts/merge`
///
/// Merges a lead into a user: its conversations move over and the lead is gone.
///
/// Operation `MergeContact`. Answers with [`MergeContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeContact {
    /// The request body.
    pub body: MergeContactsRequest,
}

impl MergeContact {
    /// The call, with what it needs.
    pub fn new(body: impl Into<MergeContactsRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for MergeContact {
    type Response = MergeContactResponse;
    const OPERATION: Operation = Operation::new(
            "MergeContact",
            Method::Post,
            "/contacts/merge",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /contacts/search`
///
/// Contacts by their attributes. At most two levels of AND and OR, with up to 15 filters each.
/// In the numbered versions a moment is compared by its day in the time zone of the workspace.
///
/// Operation `SearchContacts`. Answers with [`ContactList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchContacts {
    /// The request body.
    pub body: SearchRequest,
}

impl SearchContacts {
    /// The call, with what it needs.
    pub fn new(body: impl Into<SearchRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SearchContacts {
    type Response = ContactList;
    const OPERATION: Operation = Operation::new(
            "SearchContacts",
            Method::Post,
            "/contacts/search",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for SearchContacts {
    type Item = Contact;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(
        &["pagination", "starting_after"],
    );

    fn page(response: ContactList) -> Page<Contact> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `GET /contacts`
///
/// All contacts. A page has 10 unless `per_page` asks for more, at most 150.
///
/// Operation `ListContacts`. Answers with [`ContactList`]. Comes in pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContacts {
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
    /// The cursor from the previous page. The paginator sends it by itself. Query parameter
    /// `starting_after`.
    pub starting_after: Option<String>,
}

impl ListContacts {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
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

impl Endpoint for ListContacts {
    type Response = ContactList;
    const OPERATION: Operation = Operation::new(
            "ListContacts",
            Method::Get,
            "/contacts",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListContacts {
    type Item = Contact;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    fn page(response: ContactList) -> Page<Contact> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /contacts`
///
/// Creates a user or a lead. If one with this external id or email exists, the answer is 409
/// and its message names the id. A search may not find a contact yet that was created a moment
/// ago.
///
/// Operation `CreateContact`. Answers with [`CreateContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// The request body.
    pub body: CreateContactRequest,
}

impl CreateContact {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateContactRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateContact {
    type Response = CreateContactResponse;
    const OPERATION: Operation = Operation::new(
            "CreateContact",
            Method::Post,
            "/contacts",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /contacts/{id}/archive`
///
/// Hides a contact from lists and searches until it is unarchived.
///
/// Operation `ArchiveContact`. Answers with [`ContactArchived`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchiveContact {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl ArchiveContact {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for ArchiveContact {
    type Response = ContactArchived;
    const OPERATION: Operation = Operation::new(
            "ArchiveContact",
            Method::Post,
            "/contacts/{id}/archive",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `POST /contacts/{id}/unarchive`
///
/// Brings an archived contact back.
///
/// Operation `UnarchiveContact`. Answers with [`ContactUnarchived`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnarchiveContact {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl UnarchiveContact {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for UnarchiveContact {
    type Response = ContactUnarchived;
    const OPERATION: Operation = Operation::new(
            "UnarchiveContact",
            Method::Post,
            "/contacts/{id}/unarchive",
            VERSION,
        )
        .tag("Contacts");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
