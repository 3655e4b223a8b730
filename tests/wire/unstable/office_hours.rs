// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /office_hours_schedules`
pub(crate) fn list_office_hours_schedules(wire: &Wire) {
    let call = ListOfficeHoursSchedules::new();
    wire.sends(call, "GET", "/office_hours_schedules")
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","name":"some name","time_zone_name":"some time_zone_name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"twenty_four_seven":true,"created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `POST /office_hours_schedules`
pub(crate) fn create_office_hours_schedule(wire: &Wire) {
    let call = CreateOfficeHoursSchedule::new(
        CreateOfficeHoursScheduleRequest::new(
            "some name",
            "some time_zone_name",
            vec![
                OfficeHoursTimeInterval::new().start_minute(1i64).end_minute(1i64)
                .day_of_week(1i64)
            ],
        ),
    );
    wire.sends(call, "POST", "/office_hours_schedules")
        .body(
            r#"{"name":"some name","time_zone_name":"some time_zone_name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}]}"#,
        )
        .reads(
            201,
            r#"{"type":"some type","id":"id-1","name":"some name","time_zone_name":"some time_zone_name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"twenty_four_seven":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `GET /office_hours_schedules/{id}`
pub(crate) fn get_office_hours_schedule(wire: &Wire) {
    let call = GetOfficeHoursSchedule::new("id-1");
    wire.sends(call, "GET", "/office_hours_schedules/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","time_zone_name":"some time_zone_name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"twenty_four_seven":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `PUT /office_hours_schedules/{id}`
pub(crate) fn update_office_hours_schedule(wire: &Wire) {
    let call = UpdateOfficeHoursSchedule::new(
        "id-1",
        UpdateOfficeHoursScheduleRequest::new()
            .name("some name")
            .time_zone_name("some time_zone_name")
            .time_intervals(
                vec![
                    OfficeHoursTimeInterval::new().start_minute(1i64).end_minute(1i64)
                    .day_of_week(1i64)
                ],
            ),
    );
    wire.sends(call, "PUT", "/office_hours_schedules/id-1")
        .body(
            r#"{"name":"some name","time_zone_name":"some time_zone_name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}]}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","time_zone_name":"some time_zone_name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"twenty_four_seven":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `DELETE /office_hours_schedules/{id}`
pub(crate) fn delete_office_hours_schedule(wire: &Wire) {
    let call = DeleteOfficeHoursSchedule::new("id-1");
    wire.sends(call, "DELETE", "/office_hours_schedules/id-1")
        .reads(200, r#"{"id":"id-1","object":"some object","deleted":true}"#);
}

/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
pub(crate) fn list_office_hours_exceptions(wire: &Wire) {
    let call = ListOfficeHoursExceptions::new("office_hours_schedule_id-1");
    wire.sends(
            call,
            "GET",
            "/office_hours_schedules/office_hours_schedule_id-1/office_hours_exceptions",
        )
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","office_hours_schedule_id":"office_hours_schedule_id-1","exception_date":"2024-02-29","exception_type":"closed","name":"some name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"recurring_annually":true,"created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
pub(crate) fn create_office_hours_exception(wire: &Wire) {
    let call = CreateOfficeHoursException::new(
        "office_hours_schedule_id-1",
        CreateOfficeHoursExceptionRequest::new(
                "2024-02-29",
                CreateOfficeHoursExceptionRequestExceptionType::Closed,
            )
            .name("some name")
            .time_intervals(
                vec![
                    OfficeHoursTimeInterval::new().start_minute(1i64).end_minute(1i64)
                    .day_of_week(1i64)
                ],
            )
            .recurring_annually(true),
    );
    wire.sends(
            call,
            "POST",
            "/office_hours_schedules/office_hours_schedule_id-1/office_hours_exceptions",
        )
        .body(
            r#"{"exception_date":"2024-02-29","exception_type":"closed","name":"some name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"recurring_annually":true}"#,
        )
        .reads(
            201,
            r#"{"type":"some type","id":"id-1","office_hours_schedule_id":"office_hours_schedule_id-1","exception_date":"2024-02-29","exception_type":"closed","name":"some name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"recurring_annually":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
pub(crate) fn get_office_hours_exception(wire: &Wire) {
    let call = GetOfficeHoursException::new("office_hours_schedule_id-1", "id-1");
    wire.sends(
            call,
            "GET",
            "/office_hours_schedules/office_hours_schedule_id-1/office_hours_exceptions/id-1",
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","office_hours_schedule_id":"office_hours_schedule_id-1","exception_date":"2024-02-29","exception_type":"closed","name":"some name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"recurring_annually":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
pub(crate) fn update_office_hours_exception(wire: &Wire) {
    let call = UpdateOfficeHoursException::new(
        "office_hours_schedule_id-1",
        "id-1",
        UpdateOfficeHoursExceptionRequest::new()
            .exception_date("2024-02-29")
            .exception_type(UpdateOfficeHoursExceptionRequestExceptionType::Closed)
            .name("some name")
            .time_intervals(
                vec![
                    OfficeHoursTimeInterval::new().start_minute(1i64).end_minute(1i64)
                    .day_of_week(1i64)
                ],
            )
            .recurring_annually(true),
    );
    wire.sends(
            call,
            "PUT",
            "/office_hours_schedules/office_hours_schedule_id-1/office_hours_exceptions/id-1",
        )
        .body(
            r#"{"exception_date":"2024-02-29","exception_type":"closed","name":"some name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"recurring_annually":true}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","office_hours_schedule_id":"office_hours_schedule_id-1","exception_date":"2024-02-29","exception_type":"closed","name":"some name","time_intervals":[{"start_minute":1,"end_minute":1,"day_of_week":1}],"recurring_annually":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
pub(crate) fn delete_office_hours_exception(wire: &Wire) {
    let call = DeleteOfficeHoursException::new("office_hours_schedule_id-1", "id-1");
    wire.sends(
            call,
            "DELETE",
            "/office_hours_schedules/office_hours_schedule_id-1/office_hours_exceptions/id-1",
        )
        .reads(200, r#"{"id":"id-1","object":"some object","deleted":true}"#);
}
