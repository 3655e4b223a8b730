// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /events`
pub(crate) fn list_data_events(wire: &Wire) {
    let call = ListDataEvents::new(
            ListDataEventsFilter::UserId(UserIdQueryParameter::new("user_id-1")),
            "some type",
        )
        .summary(true)
        .per_page(1i64);
    wire.sends(call, "GET", "/events")
        .query(
            &[
                ("user_id", "user_id-1"),
                ("type", "some type"),
                ("summary", "true"),
                ("per_page", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"event.summary","email":"some email","intercom_user_id":"intercom_user_id-1","user_id":"user_id-1","events":[{"name":"some name","first":"some first","last":"some last","count":1,"description":"some description","type":"some type","event_name":"some event_name","created_at":1700000000,"id":"id-1","user_id":"user_id-1","intercom_user_id":"intercom_user_id-1","email":"some email","metadata":{"key":"anything"}}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /events`
pub(crate) fn create_data_event(wire: &Wire) {
    let call = CreateDataEvent::new(
        CreateDataEventRequest::new("some event_name", 1_700_000_000)
            .user_id("user_id-1")
            .id("id-1")
            .email("some email")
            .metadata([("key", Value::from("anything"))]),
    );
    wire.sends(call, "POST", "/events")
        .body(
            r#"{"event_name":"some event_name","created_at":1700000000,"user_id":"user_id-1","id":"id-1","email":"some email","metadata":{"key":"anything"}}"#,
        )
        .reads_nothing(202);
}

/// `POST /events/summaries`
pub(crate) fn data_event_summaries(wire: &Wire) {
    let call = DataEventSummaries::new(
        CreateDataEventSummariesRequest::new()
            .user_id("user_id-1")
            .event_summaries(
                CreateDataEventSummariesRequestEventSummaries::new()
                    .event_name("some event_name")
                    .count(1i64)
                    .first(1_700_000_000)
                    .last(1_700_000_000),
            ),
    );
    wire.sends(call, "POST", "/events/summaries")
        .body(
            r#"{"user_id":"user_id-1","event_summaries":{"event_name":"some event_name","count":1,"first":1700000000,"last":1700000000}}"#,
        )
        .reads_nothing(200);
}
