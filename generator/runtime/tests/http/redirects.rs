//! Redirects: which are followed, and what goes along.

use http::StatusCode;
use intercom_runtime::{EndpointExt, ErrorKind};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::endpoints::{Export, GetThing, PostThing, Recording};
use crate::support::*;

fn to(location: impl Into<String>) -> ResponseTemplate {
    ResponseTemplate::new(302).insert_header("location", location.into().as_str())
}

async fn server(template: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(path("/things/1"))
        .respond_with(template.clone())
        .mount(&server)
        .await;
    Mock::given(path("/calls/1/recording"))
        .respond_with(template.clone())
        .mount(&server)
        .await;
    Mock::given(path("/download/1"))
        .respond_with(template)
        .mount(&server)
        .await;
    Mock::given(path("/elsewhere"))
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"id":"2"}"#))
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed() {
    let stranger = server(ResponseTemplate::new(200)).await;
    let server = server(to(format!("{}/elsewhere", stranger.uri()))).await;
    let client = client(server.uri());
    let error = GetThing::new("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    assert!(error.headers().contains_key("location"));
    assert!(!chain(&error).contains("elsewhere"), "it may be signed");
    let error = Export::new("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(stranger.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_get_follows_a_redirect_within_its_host() {
    let server = server(to("/elsewhere")).await;
    let reply = GetThing::new("1")
        .send_with_meta(&client(server.uri()))
        .await
        .unwrap();
    assert_eq!(reply.value.id.as_deref(), Some("2"));
    assert_eq!(reply.meta.attempts().len(), 2);
    let requests = server.received_requests().await.unwrap();
    assert!(requests[1].headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_post_follows_no_redirect() {
    for status in [301, 302, 303, 307, 308] {
        let template = ResponseTemplate::new(status).insert_header("location", "/elsewhere");
        let server = server(template).await;
        let error = PostThing::new("1")
            .send(&client(server.uri()))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(server.received_requests().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let server = server(to("/things/1")).await;
    let error = GetThing::new("1")
        .send(&client(server.uri()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(server.received_requests().await.unwrap().len(), 6);
}

#[tokio::test]
async fn a_location_that_is_none_is_an_error() {
    for location in [
        "",
        "//evil.example/x",
        "javascript:1",
        "/\\evil.example",
        "https:///evil.example",
    ] {
        let script = Script::new().respond_with(302, vec![("location", location.to_owned())], "");
        let error = GetThing::new("1").send(&script.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect, "{location}");
        assert_eq!(script.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_relative_location_is_resolved() {
    for (location, target) in [
        ("/moved?x=1", "/moved?x=1"),
        ("2", "/things/2"),
        ("./2?x=1", "/things/2?x=1"),
        ("../other/1", "/other/1"),
        ("?page=2", "/things/1?page=2"),
        ("//api.intercom.io/things/3", "/things/3"),
    ] {
        let script = Script::new()
            .respond_with(302, vec![("location", location.to_owned())], "")
            .respond(200, "{}");
        GetThing::new("1").send(&script.client()).await.unwrap();
        assert_eq!(script.targets(), ["/things/1", target], "{location}");
    }
    let script = Script::new().respond_with(302, vec![("location", "a.wav".to_owned())], "");
    let redirect = Recording::new("1").send(&script.client()).await.unwrap();
    assert!(redirect.location().starts_with("https://api.intercom.io/"));
    assert!(redirect.location().ends_with("/a.wav"));
}

#[tokio::test]
async fn where_a_redirect_is_the_answer_it_is_data() {
    let script = Script::new().respond_with(
        302,
        vec![(
            "location",
            "https://storage.example/a.wav?sig=s3cret".to_owned(),
        )],
        "",
    );
    let redirect = Recording::new("1").send(&script.client()).await.unwrap();
    assert_eq!(
        redirect.location(),
        "https://storage.example/a.wav?sig=s3cret"
    );
    assert!(!format!("{redirect:?}").contains("s3cret"));

    let script = Script::new().respond(200, "{}");
    let error = Recording::new("1")
        .send(&script.client())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn what_is_behind_a_redirect_is_fetched_without_the_token() {
    let storage = MockServer::start().await;
    Mock::given(path("/a.wav"))
        .respond_with(to(format!("{}/b.wav?sig=2", storage.uri())))
        .mount(&storage)
        .await;
    Mock::given(path("/b.wav"))
        .respond_with(ResponseTemplate::new(200).set_body_string("RIFF"))
        .mount(&storage)
        .await;
    let server = server(to(format!("{}/a.wav?sig=1", storage.uri()))).await;
    let clock = JumpClock::new();
    let client = builder(server.uri(), &clock)
        .header("x-own", "1")
        .build()
        .unwrap();
    let redirect = Recording::new("1").send(&client).await.unwrap();
    let download = redirect.download(&client).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "RIFF");
    let requests = storage.received_requests().await.unwrap();
    let urls: Vec<_> = requests
        .iter()
        .map(|request| request.url.to_string())
        .collect();
    assert!(
        urls[0].ends_with("/a.wav?sig=1") && urls[1].ends_with("/b.wav?sig=2"),
        "{urls:?}"
    );
    for request in requests {
        for name in ["authorization", "intercom-version", "x-own"] {
            assert!(!request.headers.contains_key(name), "{name}");
        }
    }
}

#[tokio::test]
async fn a_recording_in_clear_text_on_another_host_is_not_fetched() {
    let script = Script::new().respond_with(
        302,
        vec![("location", "http://storage.example/a".to_owned())],
        "",
    );
    let client = script.client();
    let redirect = Recording::new("1").send(&client).await.unwrap();
    let error = redirect.download(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn a_304_is_an_error_of_the_api() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(304))
        .mount(&server)
        .await;
    let error = GetThing::new("1")
        .send(&client(server.uri()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
}
