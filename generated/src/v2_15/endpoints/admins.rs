// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Admins`.
//!
//! Teammates: the people who answer, and the log of what they changed.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    ActivityLog, ActivityLogList, Admin, AdminList, AdminWithApp, SetAwayAdminBody,
};

/// `GET /me`
///
/// The teammate that the token belongs to. Cheap, so good for checking a token.
///
/// Operation `identifyAdmin`. Answers with [`AdminWithApp`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyAdmin {}
impl IdentifyAdmin {
    /// The call, with nothing set.
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
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// `PUT /admins/{admin_id}/away`
///
/// Sets a teammate away or back, and says whether new replies go to somebody else meanwhile.
///
/// Operation `setAwayAdmin`. Answers with [`Admin`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAwayAdmin {
    /// Intercom's id of the admin. Path parameter `admin_id`.
    pub admin_id: String,
    /// The request body.
    pub body: SetAwayAdminBody,
}

impl SetAwayAdmin {
    /// The call, with what it needs.
    pub fn new(admin_id: impl Into<Id>, body: impl Into<SetAwayAdminBody>) -> Self {
        Self {
            admin_id: Id::text(admin_id),
            body: body.into(),
        }
    }
}

impl Endpoint for SetAwayAdmin {
    type Response = Admin;
    const OPERATION: Operation = Operation::new(
            "setAwayAdmin",
            Method::Put,
            "/admins/{admin_id}/away",
            VERSION,
        )
        .tag("Admins");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("admin_id", &self.admin_id);
        parts.json(&self.body);
    }
}

/// `GET /admins/activity_logs`
///
/// What teammates changed in a span of time. New kinds of activity come without notice.
///
/// Operation `listActivityLogs`. Answers with [`ActivityLogList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListActivityLogs {
    /// Only what happened after this moment, in Unix seconds. Query parameter `created_at_after`.
    pub created_at_after: String,
    /// Only what happened before this moment, in Unix seconds. Query parameter `created_at_before`.
    pub created_at_before: Option<String>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    pub per_page: Option<i64>,
}

impl ListActivityLogs {
    /// The call, with what it needs.
    pub fn new(created_at_after: impl Into<String>) -> Self {
        Self {
            created_at_after: created_at_after.into(),
            created_at_before: None,
            page: None,
            per_page: None,
        }
    }

    /// Sets `created_at_before`.
    #[must_use]
    pub fn created_at_before(mut self, created_at_before: impl Into<String>) -> Self {
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

    fn page(response: ActivityLogList) -> Page<ActivityLog> {
        Page::new(response.activity_logs).pages(response.pages)
    }
}

/// `GET /admins`
///
/// Operation `listAdmins`. Answers with [`AdminList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAdmins {
    /// Query parameter `display_avatar`.
    pub display_avatar: Option<bool>,
}

impl ListAdmins {
    /// The call, with nothing set.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("display_avatar", &self.display_avatar);
    }
}

impl Paged for ListAdmins {
    type Item = Admin;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: AdminList) -> Page<Admin> {
        Page::new(response.admins)
    }
}

/// `GET /admins/{admin_id}`
///
/// Operation `retrieveAdmin`. Answers with [`Admin`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveAdmin {
    /// Intercom's id of the admin. Path parameter `admin_id`.
    pub admin_id: String,
}

impl RetrieveAdmin {
    /// The call, with what it needs.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::text(admin_id),
        }
    }
}

impl Endpoint for RetrieveAdmin {
    type Response = Admin;
    const OPERATION: Operation = Operation::new(
            "retrieveAdmin",
            Method::Get,
            "/admins/{admin_id}",
            VERSION,
        )
        .tag("Admins");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("admin_id", &self.admin_id);
    }
}
