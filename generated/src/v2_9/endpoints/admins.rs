// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Teammates who work in the workspace, and the log of what they changed.
//!
//! Operations of the tag `Admins`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::{Id, Timestamp};
use super::VERSION;
use super::super::models::{
    ActivityLog, ActivityLogList, Admin, AdminList, AdminWithApp, SetAwayAdminRequest,
};

/// Retrieves the teammate that the access token belongs to, with the workspace.
///
/// A cheap way to check a token.
///
/// `GET /me`, operation `identifyAdmin`. Returns [`AdminWithApp`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::IdentifyAdmin;
///
/// let response = IdentifyAdmin::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/me")]
#[doc(alias = "identify admin")]
#[doc(alias = "current admin")]
#[doc(alias = "check token")]
#[doc(alias = "ping")]
#[doc(alias = "whoami")]
#[doc(alias = "who am i")]
#[doc(alias = "admins.identify")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyAdmin {}

call_debug!(IdentifyAdmin);

impl IdentifyAdmin {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for IdentifyAdmin {
    type Response = AdminWithApp;
    const OPERATION: Operation = Operation::new(
            "identifyAdmin",
            Method::Get,
            "/me",
            VERSION,
        )
        .tag("Admins");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sets a teammate away or back, and says whether new replies go to somebody else meanwhile.
///
/// `PUT /admins/{id}/away`, operation `setAwayAdmin`. Returns [`Admin`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::{SetAwayAdmin, SetAwayAdminRequest};
///
/// let response = SetAwayAdmin::new("123", SetAwayAdminRequest::new(true, true))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/admins/{id}/away")]
#[doc(alias = "set away admin")]
#[doc(alias = "away mode")]
#[doc(alias = "set away")]
#[doc(alias = "admins.away")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAwayAdmin {
    /// Intercom's id of the admin. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: SetAwayAdminRequest,
}

call_debug!(SetAwayAdmin);

impl SetAwayAdmin {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>, body: impl Into<SetAwayAdminRequest>) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for SetAwayAdmin {
    type Response = Admin;
    const OPERATION: Operation = Operation::new(
            "setAwayAdmin",
            Method::Put,
            "/admins/{id}/away",
            VERSION,
        )
        .tag("Admins");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Lists what teammates did in a span of time.
///
/// New kinds of activity appear without notice.
///
/// `GET /admins/activity_logs`, operation `listActivityLogs`. Returns [`ActivityLogList`]. The
/// list comes in pages, which `items` reads one after the other.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::ListActivityLogs;
///
/// let mut items = ListActivityLogs::new(1_700_000_000).items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/admins/activity_logs")]
#[doc(alias = "list activity logs")]
#[doc(alias = "audit log")]
#[doc(alias = "admins.listAllActivityLogs")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListActivityLogs {
    /// The start of the span, in Unix seconds. Query parameter `created_at_after`. Unix time in
    /// seconds.
    pub created_at_after: Timestamp,
    /// The end of the span, in Unix seconds. Query parameter `created_at_before`. Unix time in
    /// seconds.
    pub created_at_before: Option<Timestamp>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

call_debug!(ListActivityLogs);

impl ListActivityLogs {
    /// Makes the call with its required arguments.
    pub fn new(created_at_after: impl Into<Timestamp>) -> Self {
        Self {
            created_at_after: created_at_after.into(),
            created_at_before: None,
            page: None,
            per_page: None,
        }
    }

    /// Sets `created_at_before`.
    #[must_use]
    pub fn created_at_before(mut self, created_at_before: impl Into<Timestamp>) -> Self {
        self.created_at_before = Some(created_at_before.into());
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

impl Endpoint for ListActivityLogs {
    type Response = ActivityLogList;
    const OPERATION: Operation = Operation::new(
            "listActivityLogs",
            Method::Get,
            "/admins/activity_logs",
            VERSION,
        )
        .tag("Admins");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("created_at_after", &self.created_at_after);
        parts.query("created_at_before", &self.created_at_before);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListActivityLogs {
    type Item = ActivityLog;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    #[inline]
    fn page(response: ActivityLogList) -> Page<ActivityLog> {
        Page::new(response.activity_logs).pages(response.pages)
    }
}

/// Lists the teammates of the workspace.
///
/// `GET /admins`, operation `listAdmins`. Returns [`AdminList`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::ListAdmins;
///
/// let response = ListAdmins::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/admins")]
#[doc(alias = "list admins")]
#[doc(alias = "teammates")]
#[doc(alias = "agents")]
#[doc(alias = "users of the workspace")]
#[doc(alias = "admins.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAdmins {
    /// Whether each admin is returned with its picture. Left out, it is not. Query parameter
    /// `display_avatar`.
    pub display_avatar: Option<bool>,
}

call_debug!(ListAdmins);

impl ListAdmins {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { display_avatar: None }
    }

    /// Sets `display_avatar`.
    #[must_use]
    pub fn display_avatar(mut self, display_avatar: bool) -> Self {
        self.display_avatar = Some(display_avatar);
        self
    }
}

impl Endpoint for ListAdmins {
    type Response = AdminList;
    const OPERATION: Operation = Operation::new(
            "listAdmins",
            Method::Get,
            "/admins",
            VERSION,
        )
        .tag("Admins");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("display_avatar", &self.display_avatar);
    }
}

impl Paged for ListAdmins {
    type Item = Admin;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: AdminList) -> Page<Admin> {
        Page::new(response.admins)
    }
}

/// Retrieves a teammate.
///
/// `GET /admins/{id}`, operation `retrieveAdmin`. Returns [`Admin`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_9::RetrieveAdmin;
///
/// let response = RetrieveAdmin::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/admins/{id}")]
#[doc(alias = "retrieve admin")]
#[doc(alias = "admins.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveAdmin {
    /// Intercom's id of the admin. Path parameter `id`.
    pub id: Id,
}

call_debug!(RetrieveAdmin);

impl RetrieveAdmin {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for RetrieveAdmin {
    type Response = Admin;
    const OPERATION: Operation = Operation::new(
            "retrieveAdmin",
            Method::Get,
            "/admins/{id}",
            VERSION,
        )
        .tag("Admins");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
