//! What is sent.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::Client;
use intercom_runtime::model::List;
use intercom_runtime::{ApiVersion, Endpoint, EndpointExt, ErrorKind, Token, Upload};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::endpoints::*;
use crate::support::*;

fn thing() -> Script {
    Script::new().respond(200, r#"{"id":"1"}"#)
}

#[tokio::test]
async fn a_call_carries_method_path_version_token_and_body() {
    let server = MockServer::start().await;
    let template = ResponseTemplate::new(200)
        .set_body_string(r#"{"id":5,"more":[1]}"#)
        .insert_header("x-request-id", "req-1")
        .insert_header("x-ratelimit-limit", "166")
        .insert_header("x-ratelimit-remaining", "160")
        .insert_header("x-ratelimit-reset", "1700000010");
    Mock::given(any())
        .respond_with(template)
        .mount(&server)
        .await;
    let reply = CreateThing::new(7, CreateThingBody::new("n"))
        .send_with_meta(&client(server.uri()))
        .await
        .unwrap();
    assert_eq!(reply.value.id.as_deref(), Some("5"));
    assert_eq!(reply.status().as_u16(), 200);
    assert_eq!(reply.request_id(), Some("req-1"));
    let limit = reply.rate_limit().unwrap();
    assert_eq!(
        (limit.limit, limit.remaining, limit.reset),
        (Some(166), Some(160), Some(1_700_000_010))
    );

    let requests = server.received_requests().await.unwrap();
    let request = &requests[0];
    assert_eq!(request.method.as_str(), "POST");
    assert_eq!(request.url.path(), "/boxes/7/things");
    assert_eq!(request.body, br#"{"name":"n"}"#);
    for (name, value) in [
        ("authorization", format!("Bearer {TOKEN}").as_str()),
        ("intercom-version", "2.11"),
        ("accept", "application/json"),
        ("content-type", "application/json"),
    ] {
        assert_eq!(request.headers.get(name).unwrap(), value, "{name}");
    }
    let agent = request.headers.get("user-agent").unwrap().to_str().unwrap();
    assert!(agent.starts_with("petstore/"));
}

#[tokio::test]
async fn requests_without_a_body_say_so() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(204))
        .mount(&server)
        .await;
    let client = client(server.uri());
    GetThing::new("1").send(&client).await.unwrap();
    PostThing::new("1").send(&client).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert!(requests[0].headers.get("content-type").is_none());
    assert!(requests[1].headers.get("content-type").is_none());
    assert_eq!(requests[1].headers.get("content-length").unwrap(), "0");
}

#[tokio::test]
async fn no_path_value_leaves_its_segment() {
    for (value, sent) in [
        ("a/b", "/things/a%2Fb"),
        ("../admins", "/things/..%2Fadmins"),
        ("..\\admins", "/things/..%5Cadmins"),
        ("a?b=c", "/things/a%3Fb%3Dc"),
        ("a#b", "/things/a%23b"),
        ("%2f", "/things/%252f"),
        ("%2e%2e", "/things/%252e%252e"),
        ("...", "/things/..."),
        (" ", "/things/%20"),
        ("a\r\nHost: x", "/things/a%0D%0AHost%3A%20x"),
        ("é✓", "/things/%C3%A9%E2%9C%93"),
        ("a;b@c:d", "/things/a%3Bb%40c%3Ad"),
        ("\0", "/things/%00"),
    ] {
        let script = thing();
        GetThing::new(value).send(&script.client()).await.unwrap();
        assert_eq!(script.targets(), [sent]);
    }
}

#[tokio::test]
async fn encoded_values_arrive_at_a_real_server_in_their_segment() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let client = client(server.uri());
    for value in ["../admins", "..%2fadmins", "%2e%2e", "a/../../b", "x?y#z"] {
        GetThing::new(value).send(&client).await.unwrap();
    }
    for request in server.received_requests().await.unwrap() {
        let segments: Vec<_> = request.url.path_segments().unwrap().collect();
        assert_eq!(segments.len(), 2, "{}", request.url);
        assert_eq!(segments[0], "things");
        assert_eq!(request.url.query(), None);
    }
}

#[tokio::test]
async fn values_that_would_vanish_from_a_path_are_refused_unsent() {
    for value in ["", ".", ".."] {
        let script = thing();
        let error = GetThing::new(value)
            .send(&script.client())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("path parameter id"), "{error}");
        assert!(script.requests().is_empty());
    }
}

#[tokio::test]
async fn each_form_of_query_is_written_as_described() {
    let script = thing();
    let mut find = FindThings::new("us er");
    find.page = Some(2);
    find.ids = Some(List::from(["1".to_owned(), "2&3".to_owned()]));
    find.kinds = Some(List::from(["a".to_owned(), "b".to_owned()]));
    find.filter = Some(Filter {
        email: Some("a+b@c.de".to_owned()),
        ..Filter::default()
    });
    find.accept_language = Some("de".to_owned());
    find.send(&script.client()).await.unwrap();
    assert_eq!(
        script.targets(),
        ["/things/find?type=us%20er&page=2&ids=1&ids=2%263&kinds=a,b&email=a%2Bb%40c.de"]
    );
    assert_eq!(script.last().headers.get("accept-language").unwrap(), "de");

    let script = thing();
    let mut find = FindThings::new("user");
    find.kinds = Some(List::default());
    find.send(&script.client()).await.unwrap();
    assert_eq!(script.targets(), ["/things/find?type=user"]);
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_an_error_before_sending() {
    let script = thing();
    let mut find = FindThings::new("user");
    find.accept_language = Some("de\r\nX-Evil: 1".to_owned());
    let error = find.send(&script.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn an_upload_is_sent_as_a_form() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(202))
        .mount(&server)
        .await;
    let mut upload = UploadCatalog::new(
        Upload::new("a,b\n")
            .file_name("c.csv")
            .content_type("text/csv"),
    );
    upload.part_number = Some(3);
    upload.finalize = Some(true);
    upload.send(&client(server.uri())).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let content_type = requests[0]
        .headers
        .get("content-type")
        .unwrap()
        .to_str()
        .unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let text = String::from_utf8(requests[0].body.clone()).unwrap();
    let parts: Vec<_> = text.split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 5);
    assert!(parts[1].contains("filename=\"c.csv\"\r\nContent-Type: text/csv\r\n\r\na,b\n\r\n"));
    assert!(parts[2].ends_with("name=\"part_number\"\r\n\r\n3\r\n"));
    assert!(parts[3].ends_with("name=\"finalize\"\r\n\r\ntrue\r\n"));
    assert_eq!(parts[4], "--\r\n");
}

#[tokio::test]
async fn a_delete_can_have_a_body() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let endpoint = TakeThing::new(1, 2, CreateThingBody::new("n"));
    endpoint.send(&client(server.uri())).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].method.as_str(), "DELETE");
    assert_eq!(requests[0].url.path(), "/boxes/1/things/2");
    assert_eq!(requests[0].body, br#"{"name":"n"}"#);
}

#[tokio::test]
async fn one_request_can_differ_in_everything() {
    let script = thing();
    let other = thing();
    let client = script
        .builder(&JumpClock::new())
        .header("x-app", "1")
        .build()
        .unwrap();
    CreateThing::new("1", CreateThingBody::new("n"))
        .with_query("include", "a b")
        .with_query("include", 2)
        .with_header("x-app", "2")
        .with_header("Accept", "application/vnd.x+json")
        .with_body_field("name", "m")
        .with_body_field("extra_field", 4)
        .with_token("other")
        .with_version("Preview")
        .with_base_url("https://proxy.example/api/")
        .with_transport(other.clone())
        .with_timeout(Duration::from_secs(3))
        .send(&client)
        .await
        .unwrap();
    assert!(script.requests().is_empty());
    let request = other.last();
    assert_eq!(
        request.url,
        "https://proxy.example/api/boxes/1/things?include=a%20b&include=2"
    );
    let header = |name| {
        request
            .headers
            .get(name)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(header("x-app"), "2");
    assert_eq!(header("accept"), "application/vnd.x+json");
    assert_eq!(header("authorization"), "Bearer other");
    assert_eq!(header("intercom-version"), "Preview");
    assert_eq!(request.timeout, Some(Duration::from_secs(3)));
    let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, serde_json::json!({"name": "m", "extra_field": 4}));
}

#[tokio::test]
async fn changes_add_up_through_generic_code() {
    async fn twice<E: Endpoint>(endpoint: E, client: &Client) -> E::Response {
        let request = endpoint.with_query("outer", 1);
        request.send(client).await.unwrap()
    }
    let script = thing();
    let request = GetThing::new("1")
        .with_query("inner", 1)
        .with_token("inner");
    twice(request, &script.client()).await;
    assert_eq!(script.targets(), ["/things/1?inner=1&outer=1"]);
    let sent = script.last();
    assert_eq!(sent.headers.get("authorization").unwrap(), "Bearer inner");
}

#[tokio::test]
async fn a_body_field_makes_a_body_where_there_is_none() {
    let script = thing();
    let request = PostThing::new("1").with_body_field("admin_id", "7");
    request.send(&script.client()).await.unwrap();
    assert_eq!(script.last().body.as_ref(), br#"{"admin_id":"7"}"#);
}

#[tokio::test]
async fn settings_of_the_client_go_with_every_request() {
    let script = thing().respond(200, "{}");
    let client = Client::builder(TOKEN)
        .transport(script.clone())
        .region("https://api.eu.intercom.io")
        .version(ApiVersion::new("2.8"))
        .user_agent("sync/1")
        .header("X-Trace", "abc")
        .build()
        .unwrap();
    assert_eq!(client.base_url(), "https://api.eu.intercom.io");
    for _ in 0..2 {
        GetThing::new("1").send(&client.clone()).await.unwrap();
        let request = script.last();
        assert_eq!(request.url, "https://api.eu.intercom.io/things/1");
        assert_eq!(request.headers.get("intercom-version").unwrap(), "2.8");
        assert_eq!(request.headers.get("user-agent").unwrap(), "sync/1");
        assert_eq!(request.headers.get("x-trace").unwrap(), "abc");
        assert_eq!(request.connect_timeout, Some(Duration::from_secs(10)));
    }
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let start = || Client::builder(TOKEN).transport(Script::new());
    for builder in [
        start().base_url("http://api.example"),
        start().base_url("api.example"),
        start().base_url("ftp://api.example"),
        start().header("a b", "c"),
        start().header("a", "b\nc"),
        start().version("2.\n11"),
        start().version(""),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    }
    assert!(
        start()
            .base_url("http://api.example")
            .allow_http(true)
            .build()
            .is_ok()
    );
    assert!(start().base_url("http://localhost:3000").build().is_ok());
}

#[tokio::test]
async fn a_request_cannot_be_pointed_at_clear_text() {
    let script = thing();
    let request = GetThing::new("1")
        .request()
        .with_base_url("http://api.example");
    let error = request.send(&script.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn a_provider_is_asked_before_each_attempt() {
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let script = Script::new().respond(503, "").respond(200, "{}");
    let token = Token::provider(|| async {
        let number = ASKED.fetch_add(1, Ordering::SeqCst) + 1;
        Ok(format!("token-{number}"))
    });
    let client = Client::builder(token)
        .transport(script.clone())
        .timer(JumpClock::new())
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    let tokens: Vec<_> = script
        .requests()
        .iter()
        .map(|request| {
            request
                .headers
                .get("authorization")
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(tokens, ["Bearer token-1", "Bearer token-2"]);
}

#[test]
fn token_and_base_url_are_read_from_the_environment() {
    // A process of its own, since the environment of this one belongs to all its tests.
    const ROLE: &str = "INTERCOM_TEST_ROLE";
    if std::env::var_os(ROLE).is_some() {
        let outcome = Client::from_env();
        let outcome = outcome.map(|one| one.base_url()).map_err(|e| e.kind());
        let base_url = std::env::var("INTERCOM_BASE_URL").unwrap_or_default();
        let expected = match std::env::var("INTERCOM_API_KEY") {
            Ok(text) if text.is_empty() => Err(ErrorKind::Token),
            Ok(_) if base_url == "nowhere" => Err(ErrorKind::Config),
            Ok(_) if base_url.is_empty() => Ok("https://api.intercom.io".to_owned()),
            Ok(_) => Ok(base_url),
            Err(_) => Err(ErrorKind::Token),
        };
        assert_eq!(outcome, expected);
        return;
    }
    let urls = [None, Some("http://127.0.0.1:4010"), Some("nowhere")];
    let with_url = urls.map(|url| (Some("abc"), url));
    for (key, url) in [(None, None), (Some(""), None)].into_iter().chain(with_url) {
        let mut probe = std::process::Command::new(std::env::current_exe().unwrap());
        probe.args([
            "--exact",
            "requests::token_and_base_url_are_read_from_the_environment",
        ]);
        for name in ["INTERCOM_API_KEY", "INTERCOM_BASE_URL"] {
            probe.env_remove(name);
        }
        probe.env(ROLE, "probe");
        probe.envs(key.map(|key| ("INTERCOM_API_KEY", key)));
        probe.envs(url.map(|url| ("INTERCOM_BASE_URL", url)));
        assert!(probe.output().unwrap().status.success(), "{key:?} {url:?}");
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn an_http_client_of_ones_own_is_used() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut headers = http::HeaderMap::new();
    headers.insert("x-own", "1".parse().unwrap());
    let own = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .default_headers(headers)
        .build()
        .unwrap();
    let client = Client::builder(TOKEN)
        .base_url(server.uri())
        .reqwest(own)
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers.get("x-own").unwrap(), "1");
}

#[test]
fn clients_calls_and_lists_can_be_sent_between_threads() {
    fn sendable<T: Send + 'static>(_: &T) {}
    fn shareable<T: Send + Sync + Clone + 'static>(_: &T) {}
    let client = Script::new().client();
    shareable(&client);
    sendable(&GetThing::new("1").send(&client));
    sendable(&ListThings::new().pages(&client));
    sendable(&ListThings::new().items(&client));
    sendable(&Export::new("1").send(&client));
}

#[tokio::test]
async fn headers_of_the_transport_cannot_be_set_by_hand() {
    for name in ["Content-Length", "transfer-encoding", "Connection", "TE"] {
        let script = Script::new();
        let error = GetThing::new("1")
            .with_header(name, "7")
            .send(&script.client())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{name}");
        assert!(error.to_string().contains("set by the client"), "{error}");
        assert!(script.requests().is_empty());
        let error = Client::builder(TOKEN)
            .header(name, "7")
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{name}");
    }
}

#[test]
fn outside_of_a_runtime_the_asynchronous_client_gives_an_error() {
    let client = Client::builder(TOKEN).base_url(nobody()).build().unwrap();
    let mut sending = Box::pin(GetThing::new("1").send(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = sending.as_mut().poll(&mut context) else {
        panic!("it waits for something");
    };
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("tokio"), "{error}");
}
