//! Each way in which a part of a request is written, read back as a server would.

use intercom_runtime::codegen::{ParameterStyle, RequestParts, call_debug};
use intercom_runtime::model::{Extra, List, Object, Patch, Value, decode, encode, object};
use intercom_runtime::{Endpoint, EndpointExt, ErrorKind, HttpRequest, Method, Operation, Upload};

use crate::endpoints::VERSION;
use crate::support::*;

/// A request that is filled by a function.
struct Filled(fn(&mut RequestParts));
call_debug!(Filled);

impl Endpoint for Filled {
    type Response = ();
    const OPERATION: Operation = Operation::new("fill", Method::Post, "/fill", VERSION);
    fn fill(&self, parts: &mut RequestParts) {
        (self.0)(parts);
    }
}

async fn sent(fill: fn(&mut RequestParts)) -> HttpRequest {
    let script = Script::new().respond(200, "");
    Filled(fill).send(&script.client()).await.unwrap();
    script.last()
}

fn content_type(request: &HttpRequest) -> &str {
    request.headers["content-type"].to_str().unwrap()
}

/// Names and values of a form, percent-decoded.
fn pairs(body: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body).into_owned().collect()
}

/// Head and content of each part.
fn parts(request: &HttpRequest) -> Vec<(String, String)> {
    let (_, boundary) = content_type(request).split_once("boundary=").unwrap();
    let body = String::from_utf8(request.body.to_vec()).unwrap();
    let body = body
        .strip_suffix(&format!("--{boundary}--\r\n"))
        .unwrap_or_else(|| panic!("no end: {body}"));
    body.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(|part| {
            let (head, content) = part.split_once("\r\n\r\n").unwrap();
            let content = content.strip_suffix("\r\n").unwrap();
            (head.to_owned(), content.to_owned())
        })
        .collect()
}

#[tokio::test]
async fn reserved_characters_of_a_query_stay_where_they_may() {
    let request = sent(|parts| {
        parts.query_reserved("url", "a/b?c:d&e", ParameterStyle::FormExploded);
        parts.query("plain", "a/b");
    })
    .await;
    let (_, query) = request.url.split_once('?').unwrap();
    assert_eq!(query, "url=a/b?c:d%26e&plain=a%2Fb");
}

#[tokio::test]
async fn cookies_are_one_header() {
    let request = sent(|parts| {
        parts.cookie("session", "a b", ParameterStyle::FormExploded);
        parts.cookie("count", &7_i64, ParameterStyle::FormExploded);
        parts.cookie("none", &None::<String>, ParameterStyle::FormExploded);
    })
    .await;
    assert_eq!(request.headers["cookie"], "session=a%20b; count=7");
}

#[tokio::test]
async fn bodies_of_text_and_bytes_are_sent_as_they_are() {
    let request = sent(|parts| parts.text_body("text/csv", "a,b")).await;
    assert_eq!(
        (content_type(&request), &request.body[..]),
        ("text/csv", &b"a,b"[..])
    );
    let request = sent(|parts| {
        parts.bytes_body("application/octet-stream", &Upload::new(vec![0, 255]));
    })
    .await;
    assert_eq!(
        (content_type(&request), &request.body[..]),
        ("application/octet-stream", &[0, 255][..])
    );
    let request = sent(|parts| {
        let upload = Upload::new(vec![1]).content_type("image/png");
        parts.bytes_body("application/octet-stream", &upload);
    })
    .await;
    assert_eq!(content_type(&request), "image/png");
}

#[tokio::test]
async fn a_form_in_the_body_is_written_by_kind_or_as_its_encoding_says() {
    let fill = |parts: &mut RequestParts| {
        let body = Value::from(Object::from_iter([
            ("a", Value::from(1)),
            ("b", Value::from(["x", "y z"])),
            ("c", Value::from(Object::from_iter([("d", 1)]))),
            ("e", Value::Null),
            ("f", Value::from(["x", "y"])),
        ]));
        parts.urlencoded(&body, &[("f", ParameterStyle::Form)]);
    };
    let request = sent(fill).await;
    assert_eq!(content_type(&request), "application/x-www-form-urlencoded");
    let expected = [
        ("a", "1"),
        ("b", "x"),
        ("b", "y z"),
        ("c", r#"{"d":1}"#),
        ("e", ""),
        ("f", "x,y"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(pairs(&request.body), expected);

    let script = Script::new();
    let list = Filled(|parts| parts.urlencoded(&Value::from([1]), &[]));
    let error = list.send(&script.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn a_form_of_parts_is_written_by_kind_or_with_media_types_of_its_own() {
    let request = sent(|parts| {
        let files = [
            Upload::new("one").file_name("1.txt"),
            Upload::new("two").file_name("2.txt"),
        ];
        parts.form_files("files", &files);
        parts.form_field("ids", &List::from(["1".to_owned(), "2".to_owned()]));
        parts.form_field("none", &None::<String>);
        parts.form_field("object", &Value::from(Object::from_iter([("a", 1)])));
        // A part an element, whatever the parts are.
        parts.form_field_as("json", &Value::from(["1", "2"]), "application/json");
        parts.form_field_as("xml", "<a/>", "text/xml");
        parts.form_file_as("logo", &Upload::new("three"), "image/png");
        parts.form_files_as(
            "scans",
            [&files[0].clone().content_type("image/gif")],
            "image/png",
        );
        parts.form_extra(&Extra::from_iter([("more", "x")]));
    })
    .await;
    let found = parts(&request);
    let contents: Vec<_> = found.iter().map(|(_, content)| content.as_str()).collect();
    assert_eq!(
        contents,
        [
            "one",
            "two",
            "1",
            "2",
            r#"{"a":1}"#,
            r#""1""#,
            r#""2""#,
            "<a/>",
            "three",
            "one",
            "x"
        ]
    );
    let names = [
        "files", "files", "ids", "ids", "object", "json", "json", "xml", "logo", "scans", "more",
    ];
    for ((head, _), name) in found.iter().zip(names) {
        assert!(head.contains(&format!("name=\"{name}\"")), "{head}");
    }
    let media_type = |at: usize| {
        let lines = found[at].0.lines().map(str::to_ascii_lowercase);
        lines
            .filter_map(|line| Some(line.strip_prefix("content-type:")?.trim().to_owned()))
            .next()
    };
    assert!(found[1].0.contains("2.txt"));
    assert_eq!(media_type(2), None);
    assert_eq!(media_type(4).as_deref(), Some("application/json"));
    assert_eq!(media_type(5).as_deref(), Some("application/json"));
    assert_eq!(media_type(6).as_deref(), Some("application/json"));
    assert_eq!(media_type(7).as_deref(), Some("text/xml"));
    assert_eq!(media_type(8).as_deref(), Some("image/png"));
    assert_eq!(media_type(9).as_deref(), Some("image/gif"));

    let request = sent(|parts| {
        let body = Object::from_iter([("a", Value::from(1)), ("b", Value::from(["x", "y"]))]);
        parts.form(&Value::from(body));
    })
    .await;
    let found = parts(&request);
    let contents: Vec<_> = found.iter().map(|(_, content)| content.as_str()).collect();
    assert_eq!(contents, ["1", "x", "y"]);

    let request = sent(RequestParts::multipart).await;
    assert!(content_type(&request).starts_with("multipart/form-data; boundary="));
    assert!(parts(&request).is_empty());
}

#[tokio::test]
async fn a_field_cannot_be_set_in_a_body_without_fields() {
    let script = Script::new();
    let call = Filled(|parts| parts.text_body("text/csv", "a,b")).with_body_field("x", 1);
    let error = call.send(&script.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(script.requests().is_empty());
}

#[test]
fn a_call_prints_what_it_has_and_none_of_it() {
    let shown = format!("{:?}", Filled(|_| {}));
    assert_eq!(shown, r#"Filled { method: POST, path: "/fill" }"#);
    let full = Filled(|parts| {
        parts.query("email", "ada@example.com");
        parts.text_body("text/csv", "ada");
    });
    let shown = format!("{full:?}");
    assert_eq!(
        shown,
        r#"Filled { method: POST, path: "/fill", query: ["email"], body: .. }"#
    );
    let revealed = full.reveal().to_string();
    assert_eq!(
        revealed,
        "POST /fill?email=ada%40example.com (3 bytes of text/csv)"
    );
    let json = Filled(|parts| parts.json(&Value::from([1])));
    assert_eq!(json.reveal().to_string(), "POST /fill [1]");
}

/// What was read and is sent back: the server alone sets its id and the time.
#[derive(Clone, Default, PartialEq)]
struct Note {
    id: Option<String>,
    text: Option<String>,
    edited_at: Patch<i64>,
    replies: Option<List<Note>>,
    extra: Extra,
}
object!(Note { id, text, edited_at, replies; read_only "id", "edited_at" });

#[tokio::test]
async fn a_request_has_nothing_that_only_the_server_sets() {
    const READ: &str = r#"{"id":{"odd":1},"text":"a","edited_at":null,"replies":[{"id":"2","text":"b","edited_at":7.0}],"more":true}"#;
    let note = || -> Note { decode(READ.as_bytes()).unwrap() };
    let request = sent(|parts| parts.json(&decode::<Note>(READ.as_bytes()).unwrap())).await;
    assert_eq!(
        request.body,
        r#"{"text":"a","replies":[{"text":"b"}],"more":true}"#
    );
    // Nothing is lost of what was read.
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&encode(&note())).unwrap(),
        serde_json::from_str::<serde_json::Value>(READ).unwrap()
    );
    let form = sent(|parts| parts.urlencoded(&decode::<Note>(READ.as_bytes()).unwrap(), &[])).await;
    let names: Vec<String> = pairs(&form.body)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["more", "replies", "text"]);
}
