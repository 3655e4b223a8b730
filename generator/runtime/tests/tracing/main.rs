//! The spans of a call. A program of its own: a subscriber of one thread misses spans that another thread without any
//! was the first to enter.
#![allow(unreachable_pub)] // endpoints.rs looks as emitted code does

#[allow(dead_code)]
#[path = "../http/endpoints.rs"]
mod endpoints;
#[allow(dead_code)]
#[path = "../http/support.rs"]
mod support;

use std::collections::HashMap;
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use intercom_runtime::{EndpointExt, RetryPolicy};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::endpoints::{CreateThing, CreateThingBody};
use crate::support::*;

/// Writes down spans and their fields.
/// What was told, how many spans there were, and those that end, with the number of their handles.
#[derive(Clone, Default)]
struct Notes(
    Arc<Mutex<String>>,
    Arc<AtomicU64>,
    Arc<Mutex<HashMap<u64, (usize, usize)>>>,
);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "intercom"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut notes = self.0.lock().unwrap();
        let _ = write!(notes, "\n{}", span.metadata().name());
        span.record(&mut Line(&mut notes));
        let id = self.1.fetch_add(1, Ordering::SeqCst) + 1;
        self.2.lock().unwrap().insert(id, (1, 0));
        Id::from_u64(id)
    }

    fn clone_span(&self, id: &Id) -> Id {
        if let Some((handles, _)) = self.2.lock().unwrap().get_mut(&id.into_u64()) {
            *handles += 1;
        }
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        let mut spans = self.2.lock().unwrap();
        let Some((handles, ended)) = spans.get_mut(&id.into_u64()) else {
            return false;
        };
        *handles -= 1;
        *ended = self.0.lock().unwrap().len();
        *handles == 0
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut notes = self.0.lock().unwrap();
        let _ = write!(notes, "\nevent");
        event.record(&mut Line(&mut notes));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn spans_name_the_operation_and_each_attempt_but_no_data() {
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    let script = Script::new().respond(503, "").respond(200, "{}");
    CreateThing::new("personal", CreateThingBody::new("personal"))
        .with_query("email", "personal")
        .with_retry(RetryPolicy::new().assume_idempotent(true))
        .send(&script.client())
        .await
        .unwrap();
    drop(guard);
    let text = notes.0.lock().unwrap().clone();
    let lines: Vec<_> = text.trim().lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert_eq!(
        lines[0],
        "intercom.call operation=\"createThing\" method=\"POST\" path=\"/boxes/{box_id}/things\" version=\"2.11\""
    );
    assert!(
        lines[1].starts_with("intercom.attempt attempt=1 status=503 error=Api waited_ms=0"),
        "{text}"
    );
    assert!(
        lines[2]
            .starts_with("event message=the attempt failed and is repeated attempt=1 status=503"),
        "{text}"
    );
    assert!(lines[2].ends_with("wait_ms=1000"), "{text}");
    assert!(
        lines[3].starts_with("intercom.attempt attempt=2 status=200 waited_ms=1000"),
        "{text}"
    );
    assert!(lines[3].ends_with(" status=200"), "{text}");
    assert!(lines[3].contains("duration_ms="), "{text}");
    assert!(
        !text.contains("personal") && !text.contains(TOKEN),
        "{text}"
    );
}

#[tokio::test]
async fn the_span_of_an_attempt_ends_before_the_wait() {
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    let script = Script::new().respond(503, "").respond(200, "{}");
    CreateThing::new("personal", CreateThingBody::new("personal"))
        .with_retry(RetryPolicy::new().assume_idempotent(true))
        .send(&script.client())
        .await
        .unwrap();
    drop(guard);
    let text = notes.0.lock().unwrap().clone();
    let (handles, ended) = notes.2.lock().unwrap()[&2];
    assert_eq!(handles, 0);
    let wait = text.find("\nevent message=the attempt failed").unwrap();
    assert!(ended <= wait, "{text}");
}

#[tokio::test]
async fn a_failed_call_is_an_event_with_its_status_and_attempts() {
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    let body = r#"{"errors":[{"code":"not_found","message":"personal"}],"request_id":"r1"}"#;
    let script = Script::new().respond(404, body);
    let endpoint = CreateThing::new("personal", CreateThingBody::new("personal"));
    endpoint.send(&script.client()).await.unwrap_err();
    drop(guard);
    let text = notes.0.lock().unwrap().clone();
    let last = text.lines().last().unwrap();
    assert_eq!(
        last,
        "event message=the call failed status=404 error=Api code=\"not_found\" request_id=\"r1\" attempts=1"
    );
    assert!(text.contains(" status=404 error=Api\n"), "{text}");
    assert!(!text.contains("personal"), "{text}");
}
