//! What an error says.

use crate::support::Client;
use http::StatusCode;
use intercom_runtime::model::{List, Value};
use intercom_runtime::{EndpointExt, Error, ErrorKind, Token};
use std::error::Error as _;

use crate::endpoints::{CreateThing, CreateThingBody, DeleteThing, GetThing, Thing, Transcript};
use crate::support::*;

async fn failure(status: u16, body: &str) -> Error {
    let script = Script::new().respond(status, body);
    let client = script
        .builder(&JumpClock::new())
        .retry(intercom_runtime::RetryPolicy::none())
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap_err()
}

#[tokio::test]
async fn an_error_list_is_taken_apart() {
    let error = failure(
        422,
        r#"{"type":"error.list","request_id":"r1","errors":[
            {"code":"parameter_invalid","message":"Too long","field":"name"},
            {"code":"missing","message":"Absent"}]}"#,
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.api_errors().len(), 2);
    assert_eq!(error.api_errors()[0].field.as_deref(), Some("name"));
    assert_eq!(error.code(), Some("parameter_invalid"));
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(
        error.to_string(),
        "getThing (GET /things/{id}, version 2.11): 422 Unprocessable Entity: \
         parameter_invalid: Too long (field name); missing: Absent (request id r1)"
    );
}

#[tokio::test]
async fn the_other_error_bodies_are_read_too() {
    for (body, code, message) in [
        (
            r#"{"error_key":"no_number","message":"M"}"#,
            Some("no_number"),
            Some("M"),
        ),
        (r#"{"error_key":"no_number"}"#, Some("no_number"), None),
        (
            r#"{"type":"bad","message":"M","request_id":"r"}"#,
            Some("bad"),
            Some("M"),
        ),
        (r#"{"errors":["M","N"]}"#, None, Some("M")),
        (
            r#"{"type":"error.list","errors":[{"code":"c"}]}"#,
            Some("c"),
            None,
        ),
    ] {
        let error = failure(400, body).await;
        let first = &error.api_errors()[0];
        assert_eq!(first.code.as_deref(), code, "{body}");
        assert_eq!(first.message.as_deref(), message, "{body}");
        assert_eq!(error.body().as_ref(), body.as_bytes());
    }
}

#[tokio::test]
async fn html_of_a_gateway_is_kept_and_named() {
    let page = "<html><body>Bad Gateway</body></html>";
    let headers = vec![
        ("content-type", "text/html".to_owned()),
        ("x-request-id", "gw-1".to_owned()),
    ];
    let script = Script::new().respond_with(502, headers, page);
    let error = CreateThing::new("1", CreateThingBody::new("n"))
        .send(&script.client())
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(error.body().as_ref(), page.as_bytes());
    assert!(error.api_errors().is_empty());
    let text = error.to_string();
    assert!(
        text.contains("502 Bad Gateway: 37 bytes of text/html (request id gw-1)"),
        "{text}"
    );
}

#[tokio::test]
async fn an_empty_error_body_is_an_error_with_its_status() {
    let error = failure(401, "").await;
    assert!(error.is_unauthorized());
    assert!(
        error.to_string().ends_with("401 Unauthorized: empty body"),
        "{error}"
    );
}

#[tokio::test]
async fn predicates_follow_the_status() {
    assert!(failure(404, "").await.is_not_found());
    assert!(failure(409, "").await.is_conflict());
    assert!(failure(429, "").await.is_rate_limited());
    assert!(failure(408, "").await.is_timeout());
    assert!(failure(500, "").await.is_retryable());
    assert!(!failure(400, "").await.is_retryable());
}

#[tokio::test]
async fn an_error_list_in_a_success_is_an_error() {
    let body = r#"{"type":"error.list","request_id":"r2","errors":[{"code":"not_found"}]}"#;
    let error = failure(200, body).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.code(), Some("not_found"));
    assert_eq!(error.request_id(), Some("r2"));
}

#[tokio::test]
async fn truncated_json_says_where_it_ends() {
    let error = failure(200, "{\"id\":\"1\",\n\"name\": \"ab").await;
    assert!(error.is_decode());
    assert!(!error.is_retryable());
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body().len(), 22);
    let text = error.to_string();
    assert!(text.contains("line 2"), "{text}");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_page_of_html_in_a_success_is_a_decode_error() {
    let headers = vec![("content-type", "text/html; charset=utf-8".to_owned())];
    let script = Script::new().respond_with(200, headers, "<html>");
    let error = GetThing::new("1").send(&script.client()).await.unwrap_err();
    assert!(error.is_decode());
    assert!(
        error
            .to_string()
            .contains("the body is text/html and not JSON"),
        "{error}"
    );
}

#[tokio::test]
async fn blank_bodies_are_empty_answers() {
    for (status, body) in [
        (204, ""),
        (202, " "),
        (200, ""),
        (200, "null"),
        (200, "\r\n"),
    ] {
        let script = Script::new().respond(status, body).respond(status, body);
        let client = script.client();
        assert_eq!(
            GetThing::new("1").send(&client).await.unwrap(),
            Thing::default()
        );
        DeleteThing::new("1").send(&client).await.unwrap();
    }
}

#[tokio::test]
async fn text_that_is_no_text_is_a_decode_error() {
    let url = raw_server(vec![|mut stream| {
        use std::io::Write;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\xff\xfe")
            .unwrap();
    }]);
    let error = Transcript::new("1").send(&client(url)).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.body().as_ref(), b"\xff\xfe");
}

#[tokio::test]
async fn neither_token_nor_data_shows_in_errors_and_debug_output() {
    let secret = "personal-4711";
    let token = TOKEN.to_owned();
    let clients = [
        client(nobody()),
        client(raw_server(vec![breaks_off, breaks_off, breaks_off])),
        Script::new().respond(422, "").client(),
        Script::new().respond(200, "{").client(),
    ];
    for client in clients {
        let endpoint = CreateThing::new(secret, CreateThingBody::new(secret))
            .with_query("email", secret)
            .with_header("x-secret", secret)
            .with_token(token.clone());
        let error = endpoint.send(&client).await.unwrap_err();
        let request = endpoint.with_body_field("more", secret);
        let shown = format!("{} {client:?}", chain(&error));
        assert!(!shown.contains(secret), "{shown}");
        assert!(!shown.contains(TOKEN), "{shown}");
        let shown = format!("{request:?} {request:#?}");
        assert!(!shown.contains(secret), "{shown}");
        assert!(request.reveal().to_string().contains(secret));
    }
    let script = Script::new().respond(200, "{}");
    GetThing::new("1")
        .with_query("email", secret)
        .send(&script.client())
        .await
        .unwrap();
    let shown = format!("{:?} {:?}", script.last(), Client::builder(TOKEN));
    assert!(!shown.contains(secret) && !shown.contains(TOKEN), "{shown}");
}

#[tokio::test]
async fn a_token_that_cannot_be_a_token_is_refused_unsent_and_unshown() {
    for token in ["", "a b", "line\nbreak", "käse", "\0"] {
        let script = Script::new();
        let client = Client::builder(token)
            .transport(script.clone())
            .build()
            .unwrap();
        let error = GetThing::new("1").send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token);
        assert!(script.requests().is_empty());
        assert!(token.is_empty() || !chain(&error).contains(token));
    }
}

#[tokio::test]
async fn a_provider_that_fails_is_the_cause() {
    let script = Script::new();
    let token = Token::provider(|| async { Err("vault is sealed".into()) });
    let client = Client::builder(token)
        .transport(script.clone())
        .build()
        .unwrap();
    let error = GetThing::new("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert_eq!(error.source().unwrap().to_string(), "vault is sealed");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn a_value_that_is_no_json_object_still_decodes_into_a_model() {
    let script = Script::new()
        .respond(200, "[1,2]")
        .respond(200, "[{\"id\":3}]");
    let client = script.client();
    let thing = GetThing::new("1").send(&client).await.unwrap();
    assert_eq!(intercom_runtime::model::encode(&thing), b"[1,2]");
    let raw = GetThing::new("1").send_raw(&client).await.unwrap();
    let list: List<Value> = intercom_runtime::model::decode(&raw.value).unwrap();
    assert_eq!(list.len(), 1);
}

#[tokio::test]
async fn an_error_from_main_begins_with_its_one_line() {
    let script =
        Script::new().respond(404, r#"{"errors":[{"code":"not_found","message":"gone"}]}"#);
    let error = GetThing::new("1").send(&script.client()).await.unwrap_err();
    let shown = format!("{error:?}");
    assert_eq!(shown.lines().next(), Some(error.to_string().as_str()));
    assert!(shown.lines().count() > 1, "{shown}");
}

#[tokio::test]
async fn bodies_are_limited_for_a_client_and_for_a_request() {
    let body = format!(r#"{{"id":"1","name":"{}"}}"#, "x".repeat(2000));
    let script = |count: usize| {
        (0..count).fold(Script::new(), |script, _| script.respond(200, body.clone()))
    };
    let length = body.len() as u64;
    let call = || GetThing::new("1");
    let limited = |script: &Script, limit: u64| {
        let builder = script.builder(&JumpClock::new()).max_body_bytes(limit);
        builder.build().unwrap()
    };

    let script_ = script(2);
    let client = limited(&script_, length - 1);
    let error = call().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert!(error.body().is_empty());
    // The second time it fails too.
    assert_eq!(script_.requests().len(), 1);
    let whole = call().with_max_body_bytes(length).send(&client).await;
    assert_eq!(whole.unwrap().id.as_deref(), Some("1"));

    let script_ = script(3);
    let client = limited(&script_, length);
    assert!(call().send(&client).await.is_ok());
    let refused = call().with_max_body_bytes(length - 1).send(&client).await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::TooLarge);
    let lifted = call().with_max_body_bytes(None).send(&client).await;
    assert!(lifted.is_ok());
}

/// Sends a body in pieces, which arrive one by one.
fn in_pieces(mut stream: std::net::TcpStream) {
    write(
        &mut stream,
        "HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n",
    );
    for piece in ["abc", "defg", "hi"] {
        std::thread::sleep(std::time::Duration::from_millis(30));
        write(&mut stream, piece);
    }
}

#[tokio::test]
async fn a_body_that_comes_in_pieces_is_put_together_up_to_its_limit() {
    for (limit, kept) in [
        (None, "abcdefghi"),
        (Some(9), "abcdefghi"),
        (Some(8), "abcdefgh"),
        (Some(7), "abcdefg"),
        (Some(5), "abcde"),
        (Some(2), "ab"),
    ] {
        let client = client(raw_server(vec![in_pieces]));
        let call = GetThing::new("1").with_max_body_bytes(limit);
        let error = call.send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(String::from_utf8_lossy(error.body()), kept, "{limit:?}");
    }
}
