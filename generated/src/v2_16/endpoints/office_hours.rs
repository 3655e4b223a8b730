// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Office Hours`.
//!
//! When the team is there and when it is not.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateOfficeHoursExceptionRequest, CreateOfficeHoursScheduleRequest,
    DeleteOfficeHoursExceptionResponse, DeleteOfficeHoursScheduleResponse,
    OfficeHoursException, OfficeHoursExceptionList, OfficeHoursSchedule,
    OfficeHoursScheduleList, UpdateOfficeHoursExceptionRequest,
    UpdateOfficeHoursScheduleRequest,
};

/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
///
/// Operation `getOfficeHoursException`. Answers with [`OfficeHoursException`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOfficeHoursException {
    /// Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetOfficeHoursException {
    /// The call, with what it needs.
    pub fn new(office_hours_schedule_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            office_hours_schedule_id: Id::text(office_hours_schedule_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for GetOfficeHoursException {
    type Response = OfficeHoursException;
    const OPERATION: Operation = Operation::new(
            "getOfficeHoursException",
            Method::Get,
            "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.path("id", &self.id);
    }
}

/// `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
///
/// Operation `updateOfficeHoursException`. Answers with [`OfficeHoursException`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfficeHoursException {
    /// Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateOfficeHoursExceptionRequest,
}

impl UpdateOfficeHoursException {
    /// The call, with what it needs.
    pub fn new(
        office_hours_schedule_id: impl Into<Id>,
        id: impl Into<Id>,
        body: impl Into<UpdateOfficeHoursExceptionRequest>,
    ) -> Self {
        Self {
            office_hours_schedule_id: Id::text(office_hours_schedule_id),
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateOfficeHoursException {
    type Response = OfficeHoursException;
    const OPERATION: Operation = Operation::new(
            "updateOfficeHoursException",
            Method::Put,
            "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
///
/// Operation `deleteOfficeHoursException`. Answers with [`DeleteOfficeHoursExceptionResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOfficeHoursException {
    /// Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteOfficeHoursException {
    /// The call, with what it needs.
    pub fn new(office_hours_schedule_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            office_hours_schedule_id: Id::text(office_hours_schedule_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for DeleteOfficeHoursException {
    type Response = DeleteOfficeHoursExceptionResponse;
    const OPERATION: Operation = Operation::new(
            "deleteOfficeHoursException",
            Method::Delete,
            "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.path("id", &self.id);
    }
}

/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
///
/// Operation `listOfficeHoursExceptions`. Answers with [`OfficeHoursExceptionList`]. A list
/// that comes whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOfficeHoursExceptions {
    /// Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: String,
}

impl ListOfficeHoursExceptions {
    /// The call, with what it needs.
    pub fn new(office_hours_schedule_id: impl Into<Id>) -> Self {
        Self {
            office_hours_schedule_id: Id::text(office_hours_schedule_id),
        }
    }
}

impl Endpoint for ListOfficeHoursExceptions {
    type Response = OfficeHoursExceptionList;
    const OPERATION: Operation = Operation::new(
            "listOfficeHoursExceptions",
            Method::Get,
            "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
    }
}

impl Paged for ListOfficeHoursExceptions {
    type Item = OfficeHoursException;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: OfficeHoursExceptionList) -> Page<OfficeHoursException> {
        Page::new(response.data)
    }
}

/// `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
///
/// Operation `createOfficeHoursException`. Answers with [`OfficeHoursException`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursException {
    /// Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: String,
    /// The request body.
    pub body: CreateOfficeHoursExceptionRequest,
}

impl CreateOfficeHoursException {
    /// The call, with what it needs.
    pub fn new(
        office_hours_schedule_id: impl Into<Id>,
        body: impl Into<CreateOfficeHoursExceptionRequest>,
    ) -> Self {
        Self {
            office_hours_schedule_id: Id::text(office_hours_schedule_id),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateOfficeHoursException {
    type Response = OfficeHoursException;
    const OPERATION: Operation = Operation::new(
            "createOfficeHoursException",
            Method::Post,
            "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.json(&self.body);
    }
}

/// `GET /office_hours_schedules/{id}`
///
/// Operation `getOfficeHoursSchedule`. Answers with [`OfficeHoursSchedule`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOfficeHoursSchedule {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetOfficeHoursSchedule {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for GetOfficeHoursSchedule {
    type Response = OfficeHoursSchedule;
    const OPERATION: Operation = Operation::new(
            "getOfficeHoursSchedule",
            Method::Get,
            "/office_hours_schedules/{id}",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /office_hours_schedules/{id}`
///
/// Operation `updateOfficeHoursSchedule`. Answers with [`OfficeHoursSchedule`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfficeHoursSchedule {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateOfficeHoursScheduleRequest,
}

impl UpdateOfficeHoursSchedule {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UpdateOfficeHoursScheduleRequest>,
    ) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateOfficeHoursSchedule {
    type Response = OfficeHoursSchedule;
    const OPERATION: Operation = Operation::new(
            "updateOfficeHoursSchedule",
            Method::Put,
            "/office_hours_schedules/{id}",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /office_hours_schedules/{id}`
///
/// Operation `deleteOfficeHoursSchedule`. Answers with [`DeleteOfficeHoursScheduleResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOfficeHoursSchedule {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteOfficeHoursSchedule {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteOfficeHoursSchedule {
    type Response = DeleteOfficeHoursScheduleResponse;
    const OPERATION: Operation = Operation::new(
            "deleteOfficeHoursSchedule",
            Method::Delete,
            "/office_hours_schedules/{id}",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `GET /office_hours_schedules`
///
/// Operation `listOfficeHoursSchedules`. Answers with [`OfficeHoursScheduleList`]. A list that
/// comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOfficeHoursSchedules {}
impl ListOfficeHoursSchedules {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListOfficeHoursSchedules {
    type Response = OfficeHoursScheduleList;
    const OPERATION: Operation = Operation::new(
            "listOfficeHoursSchedules",
            Method::Get,
            "/office_hours_schedules",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListOfficeHoursSchedules {
    type Item = OfficeHoursSchedule;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: OfficeHoursScheduleList) -> Page<OfficeHoursSchedule> {
        Page::new(response.data)
    }
}

/// `POST /office_hours_schedules`
///
/// Operation `createOfficeHoursSchedule`. Answers with [`OfficeHoursSchedule`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursSchedule {
    /// The request body.
    pub body: CreateOfficeHoursScheduleRequest,
}

impl CreateOfficeHoursSchedule {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateOfficeHoursScheduleRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateOfficeHoursSchedule {
    type Response = OfficeHoursSchedule;
    const OPERATION: Operation = Operation::new(
            "createOfficeHoursSchedule",
            Method::Post,
            "/office_hours_schedules",
            VERSION,
        )
        .tag("Office Hours");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
