// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! People: users, who have signed up, and leads, who have not.
//!
//! Operations of the tag `Contacts`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Company, Contact, ContactArchived, ContactAttachedCompanies, ContactBlocked,
    ContactDeleted, ContactList, ContactSegments, ContactUnarchived,
    CreateContactRequest, CreateContactResponse, MergeContactResponse,
    MergeContactsRequest, SearchRequest, Segment, ShowContactByExternalIdResponse,
    ShowContactResponse, SubscriptionType, SubscriptionTypeList, Tag, TagList,
    UpdateContactRequest, UpdateContactResponse,
};

/// Lists the companies that a contact belongs to.
///
/// `GET /contacts/{contact_id}/companies`, operation `listCompaniesForAContact`. Returns
/// [`ContactAttachedCompanies`]. The list comes in pages, which `items` reads one after the
/// other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ListCompaniesForAContact;
///
/// let mut items = ListCompaniesForAContact::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/companies")]
#[doc(alias = "list companies for a contact")]
#[doc(alias = "contacts.listAttachedCompanies")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCompaniesForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListCompaniesForAContact);

impl ListCompaniesForAContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
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
            "/contacts/{contact_id}/companies",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListCompaniesForAContact {
    type Item = Company;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ContactAttachedCompanies) -> Page<Company> {
        Page::new(response.data.or(response.companies))
            .pages(response.pages)
            .total(response.total_count)
    }
}

/// Lists the segments that a contact falls into at present.
///
/// `GET /contacts/{contact_id}/segments`, operation `listSegmentsForAContact`. Returns
/// [`ContactSegments`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ListSegmentsForAContact;
///
/// let response = ListSegmentsForAContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/segments")]
#[doc(alias = "list segments for a contact")]
#[doc(alias = "contacts.listAttachedSegments")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSegmentsForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(ListSegmentsForAContact);

impl ListSegmentsForAContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

impl Paged for ListSegmentsForAContact {
    type Item = Segment;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: ContactSegments) -> Page<Segment> {
        Page::new(response.data)
    }
}

/// Lists what a contact decided: the opt-out types that it left, and the opt-in types that it
/// joined.
///
/// `GET /contacts/{contact_id}/subscriptions`, operation `listSubscriptionsForAContact`.
/// Returns [`SubscriptionTypeList`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ListSubscriptionsForAContact;
///
/// let response = ListSubscriptionsForAContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/subscriptions")]
#[doc(alias = "list subscriptions for a contact")]
#[doc(alias = "contacts.listAttachedSubscriptions")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscriptionsForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(ListSubscriptionsForAContact);

impl ListSubscriptionsForAContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

impl Paged for ListSubscriptionsForAContact {
    type Item = SubscriptionType;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: SubscriptionTypeList) -> Page<SubscriptionType> {
        Page::new(response.data)
    }
}

/// Lists the tags on a contact.
///
/// `GET /contacts/{contact_id}/tags`, operation `listTagsForAContact`. Returns [`TagList`]. The
/// list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ListTagsForAContact;
///
/// let response = ListTagsForAContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/tags")]
#[doc(alias = "list tags for a contact")]
#[doc(alias = "contacts.listAttachedTags")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForAContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(ListTagsForAContact);

impl ListTagsForAContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

impl Paged for ListTagsForAContact {
    type Item = Tag;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: TagList) -> Page<Tag> {
        Page::new(response.data)
    }
}

/// Retrieves a contact by the id that Intercom gave it.
///
/// `GET /contacts/{contact_id}`, operation `ShowContact`. Returns [`ShowContactResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ShowContact;
///
/// let response = ShowContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}")]
#[doc(alias = "show contact")]
#[doc(alias = "get contact")]
#[doc(alias = "find a user")]
#[doc(alias = "contacts.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(ShowContact);

impl ShowContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
        }
    }
}

impl Endpoint for ShowContact {
    type Response = ShowContactResponse;
    const OPERATION: Operation = Operation::new(
            "ShowContact",
            Method::Get,
            "/contacts/{contact_id}",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

/// Changes the fields of a contact that are sent, and leaves the others.
///
/// Null clears a value. Times are in seconds, and milliseconds end up far in the future.
///
/// `PUT /contacts/{contact_id}`, operation `UpdateContact`. Returns [`UpdateContactResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::{UpdateContact, UpdateContactRequest};
///
/// let response = UpdateContact::new("123", UpdateContactRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}")]
#[doc(alias = "update contact")]
#[doc(alias = "update user")]
#[doc(alias = "edit contact")]
#[doc(alias = "contacts.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The request body.
    pub body: UpdateContactRequest,
}

call_debug!(UpdateContact);

impl UpdateContact {
    /// Makes the call with its required arguments.
    pub fn new(
        contact_id: impl Into<Id>,
        body: impl Into<UpdateContactRequest>,
    ) -> Self {
        Self {
            contact_id: Id::of(contact_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateContact {
    type Response = UpdateContactResponse;
    const OPERATION: Operation = Operation::new(
            "UpdateContact",
            Method::Put,
            "/contacts/{contact_id}",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// Deletes a contact for good.
///
/// To be able to bring it back, archive it.
///
/// `DELETE /contacts/{contact_id}`, operation `DeleteContact`. Returns [`ContactDeleted`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::DeleteContact;
///
/// let response = DeleteContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}")]
#[doc(alias = "delete contact")]
#[doc(alias = "remove contact")]
#[doc(alias = "gdpr delete")]
#[doc(alias = "contacts.delete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(DeleteContact);

impl DeleteContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
        }
    }
}

impl Endpoint for DeleteContact {
    type Response = ContactDeleted;
    const OPERATION: Operation = Operation::new(
            "DeleteContact",
            Method::Delete,
            "/contacts/{contact_id}",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

/// Merges a lead into a user.
///
/// The conversations of the lead move over, and the lead is gone.
///
/// `POST /contacts/merge`, operation `MergeContact`. Returns [`MergeContactResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::{MergeContact, MergeContactsRequest};
///
/// let response = MergeContact::new(MergeContactsRequest::new("from", "into"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/merge")]
#[doc(alias = "merge contact")]
#[doc(alias = "merge")]
#[doc(alias = "merge lead")]
#[doc(alias = "merge contacts")]
#[doc(alias = "contacts.mergeLeadInUser")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeContact {
    /// The request body.
    pub body: MergeContactsRequest,
}

call_debug!(MergeContact);

impl MergeContact {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Finds contacts by their attributes.
///
/// Filters nest two levels deep, with at most 15 in each AND or OR. In the numbered versions a
/// time is compared by its day in the time zone of the workspace.
///
/// `POST /contacts/search`, operation `SearchContacts`. Returns [`ContactList`]. The list comes
/// in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::{EndpointExt, Filter};
/// use intercom_api::v2_14::SearchContacts;
///
/// let mut items = SearchContacts::new(Filter::field("created_at").after(1_700_000_000))
///     .items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/search")]
#[doc(alias = "search contacts")]
#[doc(alias = "find contacts")]
#[doc(alias = "search users")]
#[doc(alias = "query contacts")]
#[doc(alias = "contacts.search")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchContacts {
    /// The request body.
    pub body: SearchRequest,
}

call_debug!(SearchContacts);

impl SearchContacts {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SearchRequest>) -> Self {
        Self { body: body.into() }
    }

    /// Sets how many items a page has: `pagination.per_page` of the body.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.body.pagination.get_or_insert_default().per_page = Some(per_page);
        self
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
        .tag("Contacts")
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for SearchContacts {
    type Item = Contact;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(
        &["pagination", "starting_after"],
    );

    #[inline]
    fn page(response: ContactList) -> Page<Contact> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Lists all contacts.
///
/// A page has 10 unless `per_page` asks for more, 150 at most.
///
/// `GET /contacts`, operation `ListContacts`. Returns [`ContactList`]. The list comes in pages,
/// which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ListContacts;
///
/// let mut items = ListContacts::new().items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts")]
#[doc(alias = "list contacts")]
#[doc(alias = "people")]
#[doc(alias = "users")]
#[doc(alias = "leads")]
#[doc(alias = "contacts.list")]
#[derive(Clone, Default, PartialEq)]
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

call_debug!(ListContacts);

impl ListContacts {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
        parts.query("starting_after", &self.starting_after);
    }
}

impl Paged for ListContacts {
    type Item = Contact;
    const PAGING: PagingStrategy = PagingStrategy::CursorInQuery("starting_after");

    #[inline]
    fn page(response: ContactList) -> Page<Contact> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// Creates a user or a lead.
///
/// If one with this external id or email exists, the call fails with status 409, and the
/// message names its id. A search may not find a new contact at once.
///
/// `POST /contacts`, operation `CreateContact`. Returns [`CreateContactResponse`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::{CreateContact, CreateContactRequest};
///
/// let response = CreateContact::new(CreateContactRequest::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts")]
#[doc(alias = "create contact")]
#[doc(alias = "create user")]
#[doc(alias = "create lead")]
#[doc(alias = "add contact")]
#[doc(alias = "contacts.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// The request body.
    pub body: CreateContactRequest,
}

call_debug!(CreateContact);

impl CreateContact {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a contact by your own id.
///
/// `GET /contacts/find_by_external_id/{external_id}`, operation `ShowContactByExternalId`.
/// Returns [`ShowContactByExternalIdResponse`]. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ShowContactByExternalId;
///
/// let response = ShowContactByExternalId::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/find_by_external_id/{external_id}")]
#[doc(alias = "show contact by external id")]
#[doc(alias = "find contact by external id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowContactByExternalId {
    /// Your own id for the contact. Path parameter `external_id`.
    pub external_id: Id,
}

call_debug!(ShowContactByExternalId);

impl ShowContactByExternalId {
    /// Makes the call with its required arguments.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::of(external_id),
        }
    }
}

impl Endpoint for ShowContactByExternalId {
    type Response = ShowContactByExternalIdResponse;
    const OPERATION: Operation = Operation::new(
            "ShowContactByExternalId",
            Method::Get,
            "/contacts/find_by_external_id/{external_id}",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("external_id", &self.external_id);
    }
}

/// Archives a contact, which hides it from lists and searches until it is unarchived.
///
/// `POST /contacts/{contact_id}/archive`, operation `ArchiveContact`. Returns
/// [`ContactArchived`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::ArchiveContact;
///
/// let response = ArchiveContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/archive")]
#[doc(alias = "archive contact")]
#[doc(alias = "hide contact")]
#[doc(alias = "contacts.archive")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchiveContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(ArchiveContact);

impl ArchiveContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
        }
    }
}

impl Endpoint for ArchiveContact {
    type Response = ContactArchived;
    const OPERATION: Operation = Operation::new(
            "ArchiveContact",
            Method::Post,
            "/contacts/{contact_id}/archive",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

/// Brings an archived contact back.
///
/// `POST /contacts/{contact_id}/unarchive`, operation `UnarchiveContact`. Returns
/// [`ContactUnarchived`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::UnarchiveContact;
///
/// let response = UnarchiveContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/unarchive")]
#[doc(alias = "unarchive contact")]
#[doc(alias = "contacts.unarchive")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnarchiveContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(UnarchiveContact);

impl UnarchiveContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
        }
    }
}

impl Endpoint for UnarchiveContact {
    type Response = ContactUnarchived;
    const OPERATION: Operation = Operation::new(
            "UnarchiveContact",
            Method::Post,
            "/contacts/{contact_id}/unarchive",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}

/// Blocks a contact, whose conversations are archived.
///
/// `POST /contacts/{contact_id}/block`, operation `BlockContact`. Returns [`ContactBlocked`].
/// New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::BlockContact;
///
/// let response = BlockContact::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/block")]
#[doc(alias = "block contact")]
#[doc(alias = "ban")]
#[doc(alias = "ban contact")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
}

call_debug!(BlockContact);

impl BlockContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
        }
    }
}

impl Endpoint for BlockContact {
    type Response = ContactBlocked;
    const OPERATION: Operation = Operation::new(
            "BlockContact",
            Method::Post,
            "/contacts/{contact_id}/block",
            VERSION,
        )
        .tag("Contacts");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
    }
}
