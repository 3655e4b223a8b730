//! Nothing that is ever printed, logged or put into a span or an error holds the token, a query value or the body. A
//! program of its own, because loggers and subscribers are for a whole process.
#![allow(unreachable_pub)] // endpoints.rs looks as emitted code does

#[allow(dead_code)]
#[path = "../http/endpoints.rs"]
mod endpoints;
#[allow(dead_code)]
#[path = "../http/support.rs"]
mod support;

use std::fmt::{Debug, Write as _};
use std::net::TcpStream;
use std::sync::Mutex;
use std::time::Duration;

use intercom_runtime::{EndpointExt, Error, RetryPolicy};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::endpoints::{CreateThing, CreateThingBody, FindThings, GetThing};
use crate::support::*;

/// What all crates say, at all levels.
static SAID: Mutex<String> = Mutex::new(String::new());

fn note(text: &str) {
    let mut said = SAID.lock().unwrap();
    said.push_str(text);
    said.push('\n');
}

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        note(&format!("log {}: {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

struct Spans;

#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line::default();
        span.record(&mut line);
        note(&format!("span {}:{}", span.metadata().name(), line.0));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line::default();
        values.record(&mut line);
        note(&format!("record:{}", line.0));
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        note(&format!("event {}:{}", event.metadata().target(), line.0));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

const QUERY: &str = "query-s3cret";
const BODY: &str = "body-s3cret";
const PATH: &str = "path-s3cret";
const HEADER: &str = "header-s3cret";

fn refuses(mut stream: TcpStream) {
    let head = "HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";
    write(&mut stream, head);
}

/// A server that responds, breaks off, refuses, and is gone.
fn server() -> String {
    raw_server(vec![ok_json, breaks_off, refuses, ok_json])
}

fn create() -> CreateThing {
    CreateThing::new(PATH, CreateThingBody::new(BODY))
}

fn note_errors(errors: Vec<Option<Error>>) {
    assert!(errors.iter().flatten().count() > 1, "{errors:?}");
    for error in errors.into_iter().flatten() {
        note(&format!("{} {:#?}", chain(&error), error));
    }
}

async fn through_the_asynchronous_client(url: &str) {
    let client = Client::builder(TOKEN)
        .base_url(url)
        .header("x-own-key", HEADER)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    note(&format!("{client:?} {client:#?}"));
    let find = FindThings::new("lead").with_query("email", QUERY);
    note_errors(vec![
        find.clone().send(&client).await.err(),
        find.send(&client).await.err(),
        create()
            .with_header("x-key", HEADER)
            .send(&client)
            .await
            .err(),
        GetThing::new(PATH).send(&client).await.err(),
        GetThing::new("1")
            .with_query("email", QUERY)
            .with_base_url(nobody())
            .send(&client)
            .await
            .err(),
    ]);
}

fn through_the_blocking_client(url: &str) {
    let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
        .base_url(url)
        .header("x-own-key", HEADER)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    note(&format!("{client:?} {client:#?}"));
    let find = FindThings::new("lead").with_query("email", QUERY);
    note_errors(vec![
        find.clone().send(&client).err(),
        find.send(&client).err(),
        create().with_header("x-key", HEADER).send(&client).err(),
        GetThing::new(PATH).send(&client).err(),
        GetThing::new("1")
            .with_query("email", QUERY)
            .with_base_url(nobody())
            .send(&client)
            .err(),
    ]);
}

#[test]
fn no_secret_is_printed_logged_or_put_into_spans_and_errors() {
    log::set_logger(&Logger).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    tracing::subscriber::set_global_default(Spans).unwrap();

    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(through_the_asynchronous_client(&server()));
    through_the_blocking_client(&server());

    // A base URL with a password is refused, and shown by nobody.
    let builder =
        || Client::builder(TOKEN).base_url("https://user:pass-s3cret@a.example/x?key=key-s3cret");
    note(&format!("{:?}", builder()));
    note(&chain(&builder().build().unwrap_err()));

    let said = SAID.lock().unwrap();
    // The stacks do speak: it is them that are searched.
    assert!(said.contains("log ureq"), "{said}");
    assert!(said.contains("span intercom.call"), "{said}");
    let encoded = PATH.replace('-', "%2D");
    for secret in [
        TOKEN,
        QUERY,
        BODY,
        PATH,
        &encoded,
        HEADER,
        "pass-s3cret",
        "key-s3cret",
    ] {
        let found = said.lines().find(|line| line.contains(secret));
        assert_eq!(found, None, "{secret}");
    }
}
