// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Data Events`.

use intercom_api::model::Value;
use intercom_api::v2_13::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /events",
            || {
                ListDataEvents::new(
                        ListDataEventsFilter::UserId(
                            UserIdQueryParameter::new("user_id-1"),
                        ),
                    )
                    .summary(true)
                    .per_page(1)
            },
        ),
        wire::empty(
            "POST /events",
            || CreateDataEvent::new(
                CreateDataEventRequest::new("some event_name", 1)
                    .user_id("user_id-1")
                    .id("id-1")
                    .email("some email")
                    .metadata([("key", Value::from("anything"))]),
            ),
        ),
        wire::empty(
            "POST /events/summaries",
            || CreateDataEventSummaries::new(
                CreateDataEventSummariesRequest::new()
                    .user_id("user_id-1")
                    .event_summaries(
                        CreateDataEventSummariesRequestEventSummaries::new()
                            .event_name("some event_name")
                            .count(1)
                            .first(1)
                            .last(1),
                    ),
            ),
        ),
    ])
}
