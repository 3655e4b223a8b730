// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Office Hours`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
            || GetOfficeHoursException::new("office_hours_schedule_id-1", "id-1"),
        ),
        wire::json(
            "PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
            || UpdateOfficeHoursException::new(
                "office_hours_schedule_id-1",
                "id-1",
                UpdateOfficeHoursExceptionRequest::new()
                    .exception_date("2024-02-29")
                    .exception_type(
                        UpdateOfficeHoursExceptionRequestExceptionType::Closed,
                    )
                    .name("some name")
                    .time_intervals([
                        OfficeHoursTimeInterval::new().start_minute(1).end_minute(1),
                    ])
                    .recurring_annually(true),
            ),
        ),
        wire::json(
            "DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
            || DeleteOfficeHoursException::new("office_hours_schedule_id-1", "id-1"),
        ),
        wire::json(
            "GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
            || ListOfficeHoursExceptions::new("office_hours_schedule_id-1"),
        ),
        wire::json(
            "POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
            || CreateOfficeHoursException::new(
                "office_hours_schedule_id-1",
                CreateOfficeHoursExceptionRequest::new(
                        "2024-02-29",
                        CreateOfficeHoursExceptionRequestExceptionType::Closed,
                    )
                    .name("some name")
                    .time_intervals([OfficeHoursTimeInterval::new()])
                    .recurring_annually(true),
            ),
        ),
        wire::json(
            "GET /office_hours_schedules/{id}",
            || GetOfficeHoursSchedule::new("id-1"),
        ),
        wire::json(
            "PUT /office_hours_schedules/{id}",
            || UpdateOfficeHoursSchedule::new(
                "id-1",
                UpdateOfficeHoursScheduleRequest::new()
                    .name("some name")
                    .time_zone_name("some time_zone_name")
                    .time_intervals([OfficeHoursTimeInterval::new()]),
            ),
        ),
        wire::json(
            "DELETE /office_hours_schedules/{id}",
            || DeleteOfficeHoursSchedule::new("id-1"),
        ),
        wire::json("GET /office_hours_schedules", ListOfficeHoursSchedules::new),
        wire::json(
            "POST /office_hours_schedules",
            || CreateOfficeHoursSchedule::new(
                CreateOfficeHoursScheduleRequest::new(
                    "some name",
                    "some time_zone_name",
                    [OfficeHoursTimeInterval::new()],
                ),
            ),
        ),
    ])
}
