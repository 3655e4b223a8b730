// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! When the team is there and when it is not.
//!
//! Operations of the tag `Office Hours`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
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

/// Retrieves a day on which a schedule does not hold.
///
/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`,
/// operation `getOfficeHoursException`. Returns [`OfficeHoursException`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::GetOfficeHoursException;
///
/// let response = GetOfficeHoursException::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}"
)]
#[doc(alias = "get office hours exception")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOfficeHoursException {
    /// Intercom's id of the schedule. Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: Id,
    /// Intercom's id of the exception. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetOfficeHoursException);

impl GetOfficeHoursException {
    /// Makes the call with its required arguments.
    pub fn new(office_hours_schedule_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            office_hours_schedule_id: Id::of(office_hours_schedule_id),
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.path("id", &self.id);
    }
}

/// Changes a day on which a schedule does not hold.
///
/// `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`,
/// operation `updateOfficeHoursException`. Returns [`OfficeHoursException`]. New in version
/// 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     UpdateOfficeHoursException, UpdateOfficeHoursExceptionRequest,
/// };
///
/// let response = UpdateOfficeHoursException::new(
///         "123",
///         "123",
///         UpdateOfficeHoursExceptionRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}"
)]
#[doc(alias = "update office hours exception")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfficeHoursException {
    /// Intercom's id of the schedule. Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: Id,
    /// Intercom's id of the exception. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateOfficeHoursExceptionRequest,
}

call_debug!(UpdateOfficeHoursException);

impl UpdateOfficeHoursException {
    /// Makes the call with its required arguments.
    pub fn new(
        office_hours_schedule_id: impl Into<Id>,
        id: impl Into<Id>,
        body: impl Into<UpdateOfficeHoursExceptionRequest>,
    ) -> Self {
        Self {
            office_hours_schedule_id: Id::of(office_hours_schedule_id),
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes an exception of a schedule.
///
/// `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`,
/// operation `deleteOfficeHoursException`. Returns [`DeleteOfficeHoursExceptionResponse`]. New
/// in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DeleteOfficeHoursException;
///
/// let response = DeleteOfficeHoursException::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}"
)]
#[doc(alias = "delete office hours exception")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOfficeHoursException {
    /// Intercom's id of the schedule. Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: Id,
    /// Intercom's id of the exception. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteOfficeHoursException);

impl DeleteOfficeHoursException {
    /// Makes the call with its required arguments.
    pub fn new(office_hours_schedule_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            office_hours_schedule_id: Id::of(office_hours_schedule_id),
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.path("id", &self.id);
    }
}

/// Lists the days on which a schedule does not hold.
///
/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`, operation
/// `listOfficeHoursExceptions`. Returns [`OfficeHoursExceptionList`]. The list comes whole. New
/// in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListOfficeHoursExceptions;
///
/// let response = ListOfficeHoursExceptions::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions"
)]
#[doc(alias = "list office hours exceptions")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOfficeHoursExceptions {
    /// Intercom's id of the schedule. Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: Id,
}

call_debug!(ListOfficeHoursExceptions);

impl ListOfficeHoursExceptions {
    /// Makes the call with its required arguments.
    pub fn new(office_hours_schedule_id: impl Into<Id>) -> Self {
        Self {
            office_hours_schedule_id: Id::of(office_hours_schedule_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
    }
}

impl Paged for ListOfficeHoursExceptions {
    type Item = OfficeHoursException;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: OfficeHoursExceptionList) -> Page<OfficeHoursException> {
        Page::new(response.data)
    }
}

/// Adds a day on which a schedule does not hold.
///
/// `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`, operation
/// `createOfficeHoursException`. Returns [`OfficeHoursException`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     CreateOfficeHoursException, CreateOfficeHoursExceptionRequest,
///     CreateOfficeHoursExceptionRequestExceptionType,
/// };
///
/// let response = CreateOfficeHoursException::new(
///         "123",
///         CreateOfficeHoursExceptionRequest::new(
///             "exception date",
///             CreateOfficeHoursExceptionRequestExceptionType::Closed,
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions"
)]
#[doc(alias = "create office hours exception")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursException {
    /// Intercom's id of the schedule. Path parameter `office_hours_schedule_id`.
    pub office_hours_schedule_id: Id,
    /// The request body.
    pub body: CreateOfficeHoursExceptionRequest,
}

call_debug!(CreateOfficeHoursException);

impl CreateOfficeHoursException {
    /// Makes the call with its required arguments.
    pub fn new(
        office_hours_schedule_id: impl Into<Id>,
        body: impl Into<CreateOfficeHoursExceptionRequest>,
    ) -> Self {
        Self {
            office_hours_schedule_id: Id::of(office_hours_schedule_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("office_hours_schedule_id", &self.office_hours_schedule_id);
        parts.json(&self.body);
    }
}

/// Retrieves a schedule of office hours.
///
/// `GET /office_hours_schedules/{id}`, operation `getOfficeHoursSchedule`. Returns
/// [`OfficeHoursSchedule`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::GetOfficeHoursSchedule;
///
/// let response = GetOfficeHoursSchedule::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/office_hours_schedules/{id}")]
#[doc(alias = "get office hours schedule")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOfficeHoursSchedule {
    /// Intercom's id of the schedule. Path parameter `id`.
    pub id: Id,
}

call_debug!(GetOfficeHoursSchedule);

impl GetOfficeHoursSchedule {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Changes a schedule of office hours.
///
/// `PUT /office_hours_schedules/{id}`, operation `updateOfficeHoursSchedule`. Returns
/// [`OfficeHoursSchedule`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     UpdateOfficeHoursSchedule, UpdateOfficeHoursScheduleRequest,
/// };
///
/// let response = UpdateOfficeHoursSchedule::new(
///         "123",
///         UpdateOfficeHoursScheduleRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/office_hours_schedules/{id}")]
#[doc(alias = "update office hours schedule")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfficeHoursSchedule {
    /// Intercom's id of the schedule. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateOfficeHoursScheduleRequest,
}

call_debug!(UpdateOfficeHoursSchedule);

impl UpdateOfficeHoursSchedule {
    /// Makes the call with its required arguments.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<UpdateOfficeHoursScheduleRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Deletes a schedule of office hours.
///
/// `DELETE /office_hours_schedules/{id}`, operation `deleteOfficeHoursSchedule`. Returns
/// [`DeleteOfficeHoursScheduleResponse`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DeleteOfficeHoursSchedule;
///
/// let response = DeleteOfficeHoursSchedule::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/office_hours_schedules/{id}")]
#[doc(alias = "delete office hours schedule")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOfficeHoursSchedule {
    /// Intercom's id of the schedule. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteOfficeHoursSchedule);

impl DeleteOfficeHoursSchedule {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// Lists the schedules of office hours.
///
/// `GET /office_hours_schedules`, operation `listOfficeHoursSchedules`. Returns
/// [`OfficeHoursScheduleList`]. The list comes whole. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListOfficeHoursSchedules;
///
/// let response = ListOfficeHoursSchedules::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/office_hours_schedules")]
#[doc(alias = "list office hours schedules")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOfficeHoursSchedules {}

call_debug!(ListOfficeHoursSchedules);

impl ListOfficeHoursSchedules {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListOfficeHoursSchedules {
    type Item = OfficeHoursSchedule;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: OfficeHoursScheduleList) -> Page<OfficeHoursSchedule> {
        Page::new(response.data)
    }
}

/// Creates a schedule of office hours.
///
/// `POST /office_hours_schedules`, operation `createOfficeHoursSchedule`. Returns
/// [`OfficeHoursSchedule`]. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     CreateOfficeHoursSchedule, CreateOfficeHoursScheduleRequest,
///     OfficeHoursTimeInterval,
/// };
///
/// let response = CreateOfficeHoursSchedule::new(
///         CreateOfficeHoursScheduleRequest::new(
///             "name",
///             "time zone name",
///             [OfficeHoursTimeInterval::new()],
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/office_hours_schedules")]
#[doc(alias = "create office hours schedule")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfficeHoursSchedule {
    /// The request body.
    pub body: CreateOfficeHoursScheduleRequest,
}

call_debug!(CreateOfficeHoursSchedule);

impl CreateOfficeHoursSchedule {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
