//! The blocking client does what the asynchronous one does.

use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::support::Petstore;

type Client = intercom_runtime::blocking::Client<Petstore>;
use intercom_runtime::{
    EndpointExt, ErrorKind, PagePosition, RateLimiter, RetryPolicy, Token, Upload,
};
use serde_json::json;
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::endpoints::*;
use crate::support::*;

/// A mock server with its runtime, for tests that are not asynchronous.
struct Server {
    runtime: tokio::runtime::Runtime,
    server: MockServer,
}

impl Server {
    fn new(mocks: Vec<Mock>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let server = runtime.block_on(async {
            let server = MockServer::start().await;
            for mock in mocks {
                mock.mount(&server).await;
            }
            server
        });
        Self { runtime, server }
    }

    fn always(template: ResponseTemplate) -> Self {
        Self::new(vec![Mock::given(any()).respond_with(template)])
    }

    fn requests(&self) -> Vec<wiremock::Request> {
        self.runtime
            .block_on(self.server.received_requests())
            .unwrap()
    }

    fn client(&self) -> Client {
        client(self.server.uri())
    }
}

fn client(url: impl Into<String>) -> Client {
    Client::builder(TOKEN)
        .base_url(url)
        .timer(JumpClock::new())
        .build()
        .unwrap()
}

fn scripted(script: &Script) -> Client {
    Client::builder(TOKEN)
        .transport(script.clone())
        .timer(JumpClock::new())
        .build()
        .unwrap()
}

#[test]
fn a_call_carries_the_same_and_answers_the_same() {
    let template = ResponseTemplate::new(200)
        .set_body_string(r#"{"id":5}"#)
        .insert_header("x-request-id", "r1");
    let server = Server::always(template);
    let reply = CreateThing::new(7, CreateThingBody::new("n"))
        .with_query("q", "a b")
        .send_with_meta(&server.client())
        .unwrap();
    assert_eq!(reply.value.id.as_deref(), Some("5"));
    assert_eq!(reply.request_id(), Some("r1"));
    let requests = server.requests();
    let request = &requests[0];
    assert_eq!(request.url.path(), "/boxes/7/things");
    assert_eq!(request.url.query(), Some("q=a%20b"));
    assert_eq!(request.body, br#"{"name":"n"}"#);
    for (name, value) in [
        ("authorization", format!("Bearer {TOKEN}").as_str()),
        ("intercom-version", "2.11"),
        ("accept", "application/json"),
        ("content-type", "application/json"),
    ] {
        assert_eq!(request.headers.get(name).unwrap(), value);
    }
    let agent = request.headers.get("user-agent").unwrap().to_str().unwrap();
    assert!(agent.starts_with("petstore/"), "{agent}");
}

/// RFC 9110, 9.3.2: the length is that of the body which a GET would have brought.
#[test]
fn the_response_to_head_has_no_body_to_wait_for() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client(format!("http://{}", listener.local_addr().unwrap()));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // The second request comes on the same connection.
        for _ in 0..2 {
            let head = read_request(&mut stream);
            assert!(head.starts_with("HEAD /things/1 HTTP/1.1\r\n"), "{head}");
            let host = format!("\r\nhost: {}\r\n", stream.local_addr().unwrap());
            for line in [host.as_str(), "\r\naccept-encoding: gzip\r\n"] {
                assert_eq!(head.matches(line).count(), 1, "{head}");
            }
            write(&mut stream, "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n");
        }
        std::thread::sleep(Duration::from_secs(60));
    });
    let begin = Instant::now();
    for _ in 0..2 {
        HeadThing::new("1").send(&client).unwrap();
    }
    assert!(begin.elapsed() < Duration::from_secs(10));
}

#[test]
fn every_method_is_sent_with_and_without_a_body() {
    let server = Server::always(ResponseTemplate::new(200));
    let client = server.client();
    GetThing::new("1").send(&client).unwrap();
    PostThing::new("1").send(&client).unwrap();
    PutThing::new("1")
        .with_body_field("a", 1)
        .send(&client)
        .unwrap();
    DeleteThing::new("1").send(&client).unwrap();
    TakeThing::new("1", "2", CreateThingBody::new("n"))
        .send(&client)
        .unwrap();
    UploadCatalog::new(Upload::new("a,b"))
        .send(&client)
        .unwrap();
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            let length = request.headers.get("content-length");
            let length = length.map(|length| length.to_str().unwrap().parse::<usize>().unwrap());
            (
                request.method.to_string(),
                length.map(|_| request.body.len()),
            )
        })
        .collect();
    let at = |index: usize| (sent[index].0.as_str(), sent[index].1);
    assert_eq!(at(0), ("GET", None));
    assert_eq!(at(1), ("POST", Some(0)));
    assert_eq!(at(2), ("PUT", Some(7)));
    assert_eq!(at(3), ("DELETE", None));
    assert_eq!(at(4), ("DELETE", Some(12)));
    assert_eq!(at(5).0, "POST");
    assert!(at(5).1.unwrap() > 100);
}

#[test]
fn errors_are_the_same() {
    let body = r#"{"type":"error.list","request_id":"r2","errors":[{"code":"not_found","message":"None"}]}"#;
    let server = Server::always(ResponseTemplate::new(404).set_body_string(body));
    let error = GetThing::new("1").send(&server.client()).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some("not_found"));
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}, version 2.11): 404 Not Found: not_found: None (request id r2)"
    );
}

#[test]
fn retries_are_the_same() {
    let failing = Mock::given(any())
        .respond_with(ResponseTemplate::new(500))
        .up_to_n_times(2);
    let then = Mock::given(any()).respond_with(ResponseTemplate::new(200));
    let server = Server::new(vec![failing, then]);
    let clock = JumpClock::new();
    let client = Client::builder(TOKEN)
        .base_url(server.server.uri())
        .timer(clock.clone())
        .build()
        .unwrap();
    GetThing::new("1").send(&client).unwrap();
    assert_eq!(clock.sleeps(), [1.0, 2.0]);
    assert_eq!(server.requests().len(), 3);

    let server = Server::always(ResponseTemplate::new(500));
    let error = PostThing::new("1").send(&server.client()).unwrap_err();
    assert_eq!(error.attempts().len(), 1);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_refused_connection_is_told_apart_and_tried_again() {
    let error = PostThing::new("1").send(&client(nobody())).unwrap_err();
    assert!(error.is_connect());
    assert_eq!(error.attempts().len(), 3);
    assert!(chain(&error).to_lowercase().contains("refused"));
}

#[test]
fn a_host_without_an_address_is_a_failed_connection() {
    let client = Client::builder(TOKEN)
        .base_url("https://nowhere.invalid")
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = GetThing::new("1").send(&client).unwrap_err();
    assert!(error.is_connect(), "{}", chain(&error));
}

#[test]
fn broken_answers_are_fetched_again_but_not_sent_again() {
    let url = raw_server(vec![breaks_off, ok_json]);
    assert!(GetThing::new("1").send(&client(url)).is_ok());
    let url = raw_server(vec![breaks_off, ok_json]);
    let error = PostThing::new("1").send(&client(url)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{}", chain(&error));
    let url = raw_server(vec![drop, ok_json]);
    let error = PostThing::new("1").send(&client(url)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{}", chain(&error));
}

#[test]
fn a_body_that_does_not_end_in_time_is_a_timeout() {
    let client = |url: String| {
        let builder = Client::builder(TOKEN).base_url(url);
        builder.timeout(Duration::from_millis(100)).build().unwrap()
    };
    let start = Instant::now();
    let error = PostThing::new("1")
        .send(&client(raw_server(vec![stalls])))
        .unwrap_err();
    assert!(error.is_timeout(), "{}", chain(&error));
    let mut download = Export::new("1")
        .send(&client(raw_server(vec![stalls])))
        .unwrap()
        .blocking();
    let mut text = [0; 6];
    download.read_exact(&mut text).unwrap();
    let error = download.bytes().unwrap_err();
    assert!(error.is_timeout(), "{}", chain(&error));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn lists_are_iterators() {
    let page = |id: u32, next: serde_json::Value| {
        json!({"data": [{"id": id}], "pages": {"next": next}}).to_string()
    };
    let script = Script::new()
        .respond(200, page(1, json!({"starting_after": "c1"})))
        .respond(200, page(2, json!({"starting_after": "c2"})))
        .respond(200, page(3, json!(null)));
    let client = scripted(&script);
    let things: Result<Vec<Thing>, _> = ListThings::new().per_page(1).items(&client).collect();
    let ids: Vec<_> = things
        .unwrap()
        .into_iter()
        .filter_map(|thing| thing.id)
        .collect();
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(script.targets()[2], "/things?per_page=1&starting_after=c2");

    let script = Script::new().respond(200, page(9, json!("https://evil.example/x")));
    let mut pages = ListByUrl::new()
        .pages(&scripted(&script))
        .resume(PagePosition::Page(4));
    let page = pages.next().unwrap().unwrap();
    assert_eq!(page.items.len(), 1);
    assert!(matches!(page.next, Some(PagePosition::Link(_))));
    let error = pages.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(pages.next().is_none());
}

#[test]
fn lists_go_on_after_an_error() {
    let page = |id: u32, next: serde_json::Value| {
        json!({"data": [{"id": id}], "pages": {"next": next}}).to_string()
    };
    let script = || {
        Script::new()
            .respond(200, page(1, json!({"starting_after": "c1"})))
            .respond(404, "")
            .respond(200, page(2, json!(null)))
    };
    let cursor = PagePosition::Cursor("c1".into());
    let mut pages = ListThings::new().pages(&scripted(&script()));
    assert!(pages.next().unwrap().is_ok());
    assert!(pages.next().unwrap().is_err());
    assert!(pages.next().is_none());
    assert_eq!(pages.position(), Some(&cursor));
    assert!(format!("{pages:?}").starts_with("Pages"), "{pages:?}");
    pages.retry();
    assert_eq!(pages.next().unwrap().unwrap().items.len(), 1);

    let mut items = ListThings::new().items(&scripted(&script()));
    assert!(items.next().unwrap().is_ok());
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none());
    assert_eq!(items.position(), Some(&cursor));
    assert!(format!("{items:?}").starts_with("Items"), "{items:?}");
    items.retry();
    assert!(items.next().unwrap().is_ok());

    let mut items = ListThings::new().items(&scripted(&script()));
    assert!(items.all().is_err());
    assert_eq!(items.read().len(), 1);
    assert_eq!(items.all().unwrap().len(), 2);

    let last = Script::new().respond(200, page(2, json!(null)));
    let mut items = ListThings::new().items(&scripted(&last)).resume(cursor);
    assert_eq!(items.all().unwrap().len(), 1);
    assert_eq!(last.targets(), ["/things?starting_after=c1"]);
}

#[test]
fn downloads_are_readers() {
    let content: Vec<u8> = (0..300_000_u32).map(|index| index as u8).collect();
    let response = ResponseTemplate::new(200).insert_header(
        "content-disposition",
        "attachment; filename=\"a/export.csv\"",
    );
    let server = Server::always(response.set_body_bytes(content.clone()));
    let client = server.client();
    let all = Export::new("1").send(&client).unwrap().blocking().bytes();
    assert_eq!(all.unwrap(), content);

    let mut read = Vec::new();
    let mut download = Export::new("1").send(&client).unwrap().blocking();
    download.read_to_end(&mut read).unwrap();
    assert_eq!(read, content);
    assert_eq!(download.progress().bytes, 300_000);
    assert_eq!(download.meta().status().as_u16(), 200);
    assert_eq!(download.file_name(), Some("export.csv"));

    let mut begin = [0; 10];
    let mut download = Export::new("1").send(&client).unwrap().blocking();
    download.read_exact(&mut begin).unwrap();
    assert_eq!(download.bytes().unwrap(), content[10..]);

    let mut written = vec![0; 10];
    let mut download = Export::new("1").send(&client).unwrap().blocking();
    download.read_exact(&mut written).unwrap();
    let mut last = 0;
    let count = download
        .write_to(&mut written, |progress| last = progress.bytes)
        .unwrap();
    assert_eq!((count, last), (300_000, 300_000));
    assert_eq!(written, content);
}

/// Responds to each head with 200, or, if it announces a long body, with 413 without reading that. Tells on which of its
/// connections each request came.
fn impatient() -> (String, std::sync::mpsc::Receiver<usize>) {
    use std::io::{BufRead, BufReader, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (say, said) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().flatten().enumerate() {
            let say = say.clone();
            std::thread::spawn(move || {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                let mut head = Vec::new();
                while let Some(Ok(line)) = lines.next() {
                    if !line.is_empty() {
                        head.push(line);
                        continue;
                    }
                    say.send(number).unwrap();
                    let status = match head.drain(..).any(|line| line.starts_with("POST")) {
                        true => "413 Too Large",
                        false => "200 OK",
                    };
                    let rest = "content-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
                    write!(&stream, "HTTP/1.1 {status}\r\n{rest}").unwrap();
                    if status != "200 OK" {
                        // The connection stays open, and nobody reads from it.
                        std::thread::sleep(Duration::from_secs(10));
                    }
                }
            });
        }
    });
    (url, said)
}

#[test]
fn a_connection_serves_again_unless_a_body_was_not_sent_to_its_end() {
    let (url, connections) = impatient();
    let client = client(url);
    for _ in 0..3 {
        GetThing::new("1").send(&client).unwrap();
    }
    let upload = UploadCatalog::new(Upload::new(vec![b'x'; 20 * 1024 * 1024]));
    let error = upload.send(&client).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(413));
    GetThing::new("1").send(&client).unwrap();
    let connections: Vec<_> = connections.try_iter().collect();
    assert_eq!(connections, [0, 0, 0, 0, 1]);
}

#[test]
fn redirects_stay_with_the_host_or_lose_the_token() {
    let storage = Server::always(ResponseTemplate::new(200).set_body_string("RIFF"));
    let location = format!("{}/a.wav", storage.server.uri());
    let there = ResponseTemplate::new(302).insert_header("location", location.as_str());
    let server = Server::new(vec![
        Mock::given(path("/things/2"))
            .respond_with(ResponseTemplate::new(302).insert_header("location", "/things/3")),
        Mock::given(path("/things/3")).respond_with(ResponseTemplate::new(200)),
        Mock::given(any()).respond_with(there),
    ]);
    let client = server.client();
    GetThing::new("2").send(&client).unwrap();
    let error = GetThing::new("1").send(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(storage.requests().is_empty());
    let redirect = Recording::new("1").send(&client).unwrap();
    let download = redirect.download(&client).unwrap().blocking();
    assert_eq!(download.bytes().unwrap(), "RIFF");
    assert!(!storage.requests()[0].headers.contains_key("authorization"));
}

#[test]
fn a_provider_may_wait_for_another_thread() {
    let script = Script::new().respond(200, "{}");
    let token = Token::provider(|| {
        let state = Arc::new(std::sync::Mutex::new((None::<std::task::Waker>, false)));
        let done = Arc::clone(&state);
        std::thread::spawn(move || {
            let mut state = done.lock().unwrap();
            state.1 = true;
            if let Some(waker) = state.0.take() {
                waker.wake();
            }
        });
        std::future::poll_fn(move |context| {
            let mut state = state.lock().unwrap();
            if state.1 {
                return std::task::Poll::Ready(Ok("late".to_owned()));
            }
            state.0 = Some(context.waker().clone());
            std::task::Poll::Pending
        })
    });
    let client = Client::builder(token)
        .transport(script.clone())
        .build()
        .unwrap();
    GetThing::new("1").send(&client).unwrap();
    let sent = script.last();
    assert_eq!(sent.headers.get("authorization").unwrap(), "Bearer late");
}

#[test]
fn a_limiter_is_shared_by_threads() {
    let script = (0..20).fold(Script::new(), |script, _| script.respond(200, "{}"));
    let client = Client::builder(TOKEN)
        .transport(script.clone())
        .rate_limiter(RateLimiter::new(10, Duration::from_millis(60)))
        .build()
        .unwrap();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..5 {
                    GetThing::new("1").send(&client).unwrap();
                }
            });
        }
    });
    assert_eq!(script.requests().len(), 20);
    assert!(start.elapsed() >= Duration::from_millis(60));
}
