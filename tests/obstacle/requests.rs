//! Requests in every style of parameter and kind of body, as they leave the client.
//!
//! The expectations are those of the tables and examples of the OpenAPI specification (3.0.4).

use std::sync::{Arc, Mutex};

use http::{HeaderMap, StatusCode};
use intercom_api::Client;
use intercom_runtime::model::{List, Map};
use intercom_runtime::{
    BoxFuture, ByMediaType, EndpointExt, HttpRequest, HttpResponse, Transport, TransportError,
    Upload,
};

#[rustfmt::skip]
#[allow(dead_code)]
#[path = "emitted_requests/mod.rs"]
pub mod emitted;

use emitted::*;

/// Responds with the same JSON each time and keeps what was sent.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<HttpRequest>>>);

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        self.0.lock().expect("the requests").push(request);
        let headers = HeaderMap::from_iter([(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static("application/json"),
        )]);
        Box::pin(async move { Ok(HttpResponse::new(StatusCode::OK, headers, r#"{"G":1}"#)) })
    }
}

fn client() -> (Recorder, Client) {
    let recorder = Recorder::default();
    let client = Client::builder("tok").transport(recorder.clone());
    (recorder, client.build().expect("a client"))
}

async fn sent<E: intercom_runtime::Endpoint>(call: E) -> HttpRequest
where
    E::Response: Send + 'static,
{
    let (recorder, client) = client();
    call.send(&client).await.expect("a response");
    let request = recorder.0.lock().expect("the requests").pop();
    request.expect("a request")
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    Some(request.headers.get(name)?.to_str().expect("ASCII"))
}

fn body(request: &HttpRequest) -> (String, String) {
    let media_type = header(request, "content-type").unwrap_or_default();
    (
        media_type.to_owned(),
        String::from_utf8_lossy(&request.body).into_owned(),
    )
}

fn color() -> Color {
    Color::new().g(200).r(100)
}

#[tokio::test]
async fn paths_are_written_in_their_styles() {
    let call = WritePath::new(
        List::from(["a/b".to_owned(), "c,d".to_owned()]),
        List::from([3, 4]),
        "m",
        color(),
    );
    let request = sent(call).await;
    assert!(
        request
            .url
            .ends_with("/path/a%2Fb,c%2Cd/.3.4/;matrix=m/;G=200;R=100"),
        "{}",
        request.url
    );
}

#[tokio::test]
async fn queries_are_written_in_their_styles() {
    let list = || List::from(["a".to_owned(), "b c".to_owned()]);
    let call = WriteQuery::new()
        .list(list())
        .joined(list())
        .spaced(list())
        .piped(list())
        .deep(color())
        .object(color())
        .flat(color())
        .json(color())
        .url("https://x.example/?a=b&c");
    let request = sent(call).await;
    let (_, query) = request.url.split_once('?').expect("a query");
    let pairs: Vec<&str> = query.split('&').collect();
    assert_eq!(
        pairs,
        [
            "list=a",
            "list=b%20c",
            "joined=a,b%20c",
            "spaced=a%20b%20c",
            "piped=a%7Cb%20c",
            "deep%5BG%5D=200",
            "deep%5BR%5D=100",
            "G=200",
            "R=100",
            "flat=G,200,R,100",
            "json=%7B%22G%22%3A200%2C%22R%22%3A100%7D",
            "url=https://x.example/?a=b%26c",
        ]
    );
}

#[tokio::test]
async fn heads_hold_what_may_be_declared() {
    let call = WriteHead::new()
        .x_list(List::from([1, 2]))
        .x_flat(color())
        .x_pairs(color())
        .session("a b");
    let request = sent(call).await;
    assert_eq!(header(&request, "x-list"), Some("1,2"));
    assert_eq!(header(&request, "x-flat"), Some("G,200,R,100"));
    assert_eq!(header(&request, "x-pairs"), Some("G=200,R=100"));
    assert_eq!(header(&request, "cookie"), Some("session=a%20b"));
    assert_eq!(sent(AskOptions::new()).await.method, "OPTIONS");
    assert_eq!(sent(TraceHead::new()).await.method, "TRACE");
}

#[tokio::test]
async fn forms_follow_the_rules_of_their_encoding() {
    let form = SendFormRequest::new("a b&c")
        .tags(List::from(["x".to_owned(), "y".to_owned()]))
        .address(color())
        .joined(List::from(["p".to_owned(), "q".to_owned()]))
        .deep(color());
    let request = sent(SendForm::new(form)).await;
    let (media_type, text) = body(&request);
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    let mut pairs: Vec<&str> = text.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "address=%7B%22G%22%3A200%2C%22R%22%3A100%7D",
            "deep%5BG%5D=200",
            "deep%5BR%5D=100",
            "joined=p%2Cq",
            "name=a+b%26c",
            "tags=x",
            "tags=y",
        ]
    );
}

#[tokio::test]
async fn parts_hold_files_lists_objects_and_constants() {
    let parts = SendPartsRequest::new(Upload::new("abc").file_name("a.txt"))
        .more(vec![Upload::new("1"), Upload::new("2")])
        .note("n")
        .labels(List::from(["l1".to_owned(), "l2".to_owned()]))
        .color(color())
        .limits(Map::from([("a", 1)]))
        .table("x,y");
    let request = sent(SendParts::new(parts)).await;
    let (media_type, text) = body(&request);
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let mut found: Vec<(String, String)> = Vec::new();
    for part in text
        .split(&format!("--{boundary}"))
        .filter(|p| p.contains("name="))
    {
        let (head, value) = part.split_once("\r\n\r\n").expect("a head");
        let head = head.replace("Content-Disposition: form-data; ", "");
        found.push((head.trim().replace("\r\n", " "), value.trim().to_owned()));
    }
    let expected = [
        (
            r#"name="file"; filename="a.txt" Content-Type: application/octet-stream"#,
            "abc",
        ),
        (
            r#"name="more"; filename="file" Content-Type: application/octet-stream"#,
            "1",
        ),
        (
            r#"name="more"; filename="file" Content-Type: application/octet-stream"#,
            "2",
        ),
        (r#"name="kind""#, "catalog"),
        (r#"name="note""#, "n"),
        (r#"name="labels""#, "l1"),
        (r#"name="labels""#, "l2"),
        (
            r#"name="color" Content-Type: application/json"#,
            r#"{"G":200,"R":100}"#,
        ),
        (
            r#"name="limits" Content-Type: application/json"#,
            r#"{"a":1}"#,
        ),
        (r#"name="table" Content-Type: text/csv"#, "x,y"),
    ];
    let expected = expected.map(|(head, value)| (head.to_owned(), value.to_owned()));
    assert_eq!(found, expected);
}

#[tokio::test]
async fn bodies_are_sent_under_the_media_type_that_is_declared() {
    let sent_as = async |request: HttpRequest| body(&request);
    assert_eq!(
        sent_as(sent(SendText::new("# a")).await).await,
        ("text/markdown".to_owned(), "# a".to_owned())
    );
    assert_eq!(
        sent_as(sent(SendBytes::new(Upload::new("abc"))).await).await,
        ("application/octet-stream".to_owned(), "abc".to_owned())
    );
    let image = Upload::new("png").content_type("image/png");
    assert_eq!(
        sent_as(sent(SendBytes::new(image)).await).await.0,
        "image/png"
    );
    assert_eq!(
        sent_as(sent(SendPatch::new().body(color())).await).await,
        (
            "application/merge-patch+json".to_owned(),
            r#"{"G":200,"R":100}"#.to_owned()
        )
    );
    assert_eq!(
        sent_as(sent(SendPatch::new()).await).await,
        Default::default()
    );
    assert_eq!(
        sent_as(sent(SendNumber::new(7)).await).await,
        ("Application/JSON; charset=utf-8".to_owned(), "7".to_owned())
    );
    assert_eq!(
        sent_as(sent(SendList::new(List::from([color()]))).await)
            .await
            .1,
        r#"[{"G":200,"R":100}]"#
    );
}

#[tokio::test]
async fn servers_and_credentials_are_those_of_the_operation() {
    let request = sent(GetElsewhere::new()).await;
    assert_eq!(request.url, "https://files.example.com/base/elsewhere");
    assert_eq!(header(&request, "authorization"), Some("Bearer tok"));
    assert!(sent(PutBelow::new()).await.url.ends_with("/v2/elsewhere"));
    let (recorder, _) = client();
    let set = Client::builder("tok")
        .base_url("https://test.example.com")
        .credential("user", "u")
        .transport(recorder.clone())
        .build()
        .expect("a client");
    GetElsewhere::new().send(&set).await.expect("a response");
    GetKeys::new().send(&set).await.expect("a response");
    let requests = recorder.0.lock().expect("the requests").clone();
    assert_eq!(requests[0].url, "https://test.example.com/elsewhere");
    assert_eq!(header(&requests[1], "x-app"), Some("tok"));
    assert_eq!(requests[1].url, "https://test.example.com/keys?user_key=u");

    assert_eq!(header(&sent(GetOpen::new()).await, "authorization"), None);
    let basic = sent(GetBasic::new().with_token("u:p")).await;
    assert_eq!(header(&basic, "authorization"), Some("Basic dTpw"));
    let error = GetKeys::new()
        .send(&client().1)
        .await
        .expect_err("a secret is missing");
    assert!(error.to_string().contains("`user`"), "{error}");
}

#[tokio::test]
async fn responses_are_read_as_what_they_are() {
    let (_, client) = client();
    let either = GetEither::new().send(&client).await.expect("a response");
    let ByMediaType::Json(color) = either else {
        panic!("{either:?} is not JSON");
    };
    assert_eq!(color.g, Some(1));
    let unnamed = GetUnnamedByThingId::new("t").send(&client).await;
    assert_eq!(unnamed.expect("a response").g, Some(1));
    let _: fn(SendPhotoRequest) -> SendPhoto = SendPhoto::new;
}
