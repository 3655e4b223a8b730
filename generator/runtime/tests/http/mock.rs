//! The mock transport, as programs use it in their tests.

use intercom_runtime::{EndpointExt, ErrorKind, Mock, MockResponse};

use crate::endpoints::*;
use crate::support::*;

#[tokio::test]
async fn responses_come_by_operation_and_in_order() {
    let thing = Thing {
        id: Some("1".to_owned()),
        ..Thing::default()
    };
    let mock = Mock::new()
        .on::<GetThing>(MockResponse::json(thing))
        .on::<GetThing>(MockResponse::text(r#"{"id":"2"}"#))
        .on::<CreateThing>(MockResponse::status(429).header("retry-after", "0"))
        .on::<CreateThing>(MockResponse::status(201).body("{}"));
    let client = Client::builder(TOKEN)
        .transport(mock.clone())
        .timer(JumpClock::new())
        .build()
        .unwrap();
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(GetThing::new("x").send(&client).await.unwrap().id);
    }
    assert_eq!(ids, ["1", "2", "2"].map(|id| Some(id.to_owned())));
    let create = CreateThing::new("b", CreateThingBody::new("n"));
    create.send(&client).await.unwrap();
    let sent = mock.requests_of::<CreateThing>();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].body, r#"{"name":"n"}"#);
    assert_eq!(mock.requests().len(), 5);

    // Another try would not help, so the test does not wait for one.
    let error = FindThings::new("lead").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(mock.requests_of::<FindThings>().len(), 1);
    let why = error.to_string();
    assert!(why.contains("no response to findThings"), "{why}");
}

#[cfg(feature = "blocking")]
#[test]
fn it_serves_the_blocking_client_too() {
    let mock = Mock::new().on::<GetThing>(MockResponse::text(r#"{"id":"1"}"#));
    let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
        .transport(mock)
        .build()
        .unwrap();
    let thing = GetThing::new("1").send(&client).unwrap();
    assert_eq!(thing.id.as_deref(), Some("1"));
}
