//! Which failed attempts are repeated.

use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;
use intercom_runtime::{EndpointExt, ErrorKind, Failure, Retry, RetryPolicy};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::endpoints::{CreateThing, CreateThingBody, DeleteThing, GetThing, PostThing, PutThing};
use crate::support::*;

/// A server that responses `times` requests with this and all others with a thing.
async fn server(times: u64, template: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(template)
        .up_to_n_times(times)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"id":"1"}"#))
        .mount(&server)
        .await;
    server
}

async fn seen(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

/// Waits before the attempts of a GET whose first response is this one.
async fn waits_after(template: ResponseTemplate, clock: JumpClock) -> Vec<f64> {
    let server = server(1, template).await;
    let client = builder(server.uri(), &clock).build().unwrap();
    let thing = GetThing::new("1").send(&client).await.unwrap();
    assert_eq!(thing.id.as_deref(), Some("1"));
    assert_eq!(seen(&server).await, 2);
    clock.sleeps()
}

#[tokio::test]
async fn a_429_is_waited_out_as_each_form_of_header_asks() {
    let limited = || ResponseTemplate::new(429);
    let start = "Tue, 14 Nov 2023 22:13:20 GMT"; // 1,700,000,000
    for (template, expected) in [
        (limited().insert_header("retry-after", "7"), 7.0),
        (limited().insert_header("retry-after", "0.25"), 0.25),
        (
            limited()
                .insert_header("retry-after", "Tue, 14 Nov 2023 22:13:32 GMT")
                .insert_header("date", start),
            12.0,
        ),
        (
            limited()
                .insert_header("x-ratelimit-reset", "1700000009")
                .insert_header("date", start),
            9.0,
        ),
        (
            limited()
                .insert_header("retry-after", "3")
                .insert_header("x-ratelimit-reset", "1700000009"),
            3.0,
        ),
        (limited().insert_header("retry-after", "tomorrow"), 1.0),
        (limited().insert_header("retry-after", "86400"), 60.0),
        (limited(), 1.0),
    ] {
        let waits = waits_after(template, JumpClock::new()).await;
        assert_eq!(waits, [expected]);
    }
}

#[tokio::test]
async fn a_clock_before_the_epoch_neither_panics_nor_waits_for_ever() {
    let clock = JumpClock::at(UNIX_EPOCH - Duration::from_secs(86_400));
    let script = Script::new()
        .respond_with(
            429,
            vec![("x-ratelimit-reset", "1700000000".to_owned())],
            "",
        )
        .respond(200, "{}");
    let client = script.builder(&clock).timeout(None).build().unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    assert_eq!(clock.sleeps(), [60.0]);
}

#[tokio::test]
async fn two_500s_and_then_an_answer_is_an_answer() {
    let clock = JumpClock::new();
    let server = server(2, ResponseTemplate::new(500)).await;
    let client = builder(server.uri(), &clock).build().unwrap();
    let reply = GetThing::new("1").send_with_meta(&client).await.unwrap();
    assert_eq!(clock.sleeps(), [1.0, 2.0]);
    let tried = reply.meta.attempts();
    let statuses: Vec<_> = tried.iter().filter_map(|attempt| attempt.status).collect();
    assert_eq!(
        statuses,
        [500, 500, 200].map(|code| StatusCode::from_u16(code).unwrap())
    );
    assert_eq!(tried[0].error, Some(ErrorKind::Api));
    assert_eq!(tried[2].error, None);
    assert_eq!(tried[2].waited, Duration::from_secs(2));
}

#[tokio::test]
async fn put_and_delete_are_repeated_after_500() {
    let server = server(2, ResponseTemplate::new(503)).await;
    let client = client(server.uri());
    PutThing::new("1").send(&client).await.unwrap();
    DeleteThing::new("1").send(&client).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let methods: Vec<_> = requests
        .iter()
        .map(|request| request.method.as_str())
        .collect();
    assert_eq!(methods, ["PUT", "PUT", "PUT", "DELETE"]);
}

#[tokio::test]
async fn a_post_is_not_repeated_after_500() {
    let server = server(1, ResponseTemplate::new(500)).await;
    let error = PostThing::new("1")
        .send(&client(server.uri()))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
    assert!(error.is_retryable(), "it is for the caller to decide");
    assert_eq!(seen(&server).await, 1);
}

#[tokio::test]
async fn a_post_is_repeated_after_429_and_408_with_the_same_body() {
    for status in [429, 408] {
        let server = server(2, ResponseTemplate::new(status)).await;
        let endpoint = CreateThing::new("1", CreateThingBody::new("n"));
        endpoint.send(&client(server.uri())).await.unwrap();
        let requests = server.received_requests().await.unwrap();
        assert_eq!(requests.len(), 3);
        for request in requests {
            assert_eq!(request.body, br#"{"name":"n"}"#);
        }
    }
}

#[tokio::test]
async fn a_post_that_is_known_to_be_harmless_may_be_repeated() {
    let server = server(1, ResponseTemplate::new(500)).await;
    PostThing::new("1")
        .with_retry(RetryPolicy::new().assume_idempotent(true))
        .send(&client(server.uri()))
        .await
        .unwrap();
    assert_eq!(seen(&server).await, 2);
}

#[tokio::test]
async fn a_429_that_does_not_end_is_given_up_with_its_message() {
    let body = r#"{"type":"error.list","request_id":"r9","errors":[
        {"code":"rate_limit_exceeded","message":"1 job is still running"}]}"#;
    let template = ResponseTemplate::new(429)
        .set_body_string(body)
        .insert_header("retry-after", "5");
    let server = server(u64::MAX, template).await;
    let clock = JumpClock::new();
    let client = builder(server.uri(), &clock).build().unwrap();
    let error = PostThing::new("1").send(&client).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.code(), Some("rate_limit_exceeded"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
    assert_eq!(error.attempts().len(), 3);
    assert_eq!(clock.sleeps(), [5.0, 5.0]);
    let text = error.to_string();
    assert!(text.contains("1 job is still running"), "{text}");
    assert!(text.ends_with("(request id r9) after 3 attempts"), "{text}");
}

#[tokio::test]
async fn client_errors_are_final() {
    for status in [400, 401, 403, 404, 409, 410, 422] {
        let server = server(1, ResponseTemplate::new(status)).await;
        let error = GetThing::new("1")
            .send(&client(server.uri()))
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(seen(&server).await, 1);
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_method() {
    let clock = JumpClock::new();
    let client = builder(nobody(), &clock).build().unwrap();
    let error = PostThing::new("1").send(&client).await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable());
    assert_eq!(error.status(), None);
    assert_eq!(error.attempts().len(), 3);
    assert_eq!(clock.sleeps(), [1.0, 2.0]);
    assert!(
        chain(&error).to_lowercase().contains("refused"),
        "{}",
        chain(&error)
    );
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_fetched_again_but_not_sent_again() {
    let url = raw_server(vec![breaks_off, ok_json]);
    let thing = GetThing::new("1").send(&client(url)).await.unwrap();
    assert_eq!(thing.id.as_deref(), Some("1"));

    let url = raw_server(vec![breaks_off, ok_json]);
    let error = PostThing::new("1").send(&client(url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.attempts().len(), 1);
    assert_eq!(error.request_id(), Some("half"));
    assert_eq!(error.body().as_ref(), b"{\"id\":");
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_is_no_reason_to_post_twice() {
    let url = raw_server(vec![drop, ok_json]);
    let error = PostThing::new("1").send(&client(url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let url = raw_server(vec![drop, ok_json]);
    assert!(GetThing::new("1").send(&client(url)).await.is_ok());
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_is_not_begun() {
    let clock = JumpClock::new();
    let limited = |script: Script| script.respond_with(429, vec![("retry-after", "8".into())], "");
    let script = limited(limited(Script::new()));
    let client = script.builder(&clock).build().unwrap();
    let error = GetThing::new("1")
        .with_deadline(Duration::from_secs(10))
        .send(&client)
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.attempts().len(), 2);
    assert_eq!(clock.sleeps(), [8.0]);
}

struct EveryTenth;

impl Retry for EveryTenth {
    fn wait(&self, failure: &Failure<'_>) -> Option<Duration> {
        assert_eq!(failure.error.operation().unwrap().id(), "getThing");
        assert!(failure.idempotent);
        (failure.attempt < 5).then_some(Duration::from_millis(100))
    }
}

#[tokio::test]
async fn a_policy_of_ones_own_decides_alone() {
    let server = server(4, ResponseTemplate::new(418)).await;
    let clock = JumpClock::new();
    let client = builder(server.uri(), &clock)
        .retry(EveryTenth)
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    assert_eq!(clock.sleeps(), [0.1; 4]);
}

/// A calendar that jumps with each look at it: ten years ahead, then twenty back.
struct JumpyCalendar(JumpClock, std::sync::atomic::AtomicU64);

impl intercom_runtime::Timer for JumpyCalendar {
    fn now(&self) -> std::time::Instant {
        self.0.now()
    }

    fn wall(&self) -> std::time::SystemTime {
        const YEAR: Duration = Duration::from_secs(365 * 86_400);
        let looks = self.1.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        if looks.is_multiple_of(2) {
            self.0.wall() + 10 * YEAR
        } else {
            self.0.wall() - 10 * YEAR
        }
    }

    fn sleep(&self, duration: Duration) -> intercom_runtime::BoxFuture<()> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn jumps_of_the_calendar_make_no_wait_longer_than_the_cap() {
    use intercom_runtime::{RateLimiter, Timer as _};

    let limited = || vec![("x-ratelimit-reset", "1700000007".to_owned())];
    let script = Script::new()
        .respond_with(429, limited(), "")
        .respond_with(429, limited(), "")
        .respond_with(429, limited(), "")
        .respond_with(429, limited(), "")
        .respond(200, "{}");
    let clock = JumpClock::new();
    let began = clock.now();
    let client = script
        .builder(&clock)
        .timer(JumpyCalendar(clock.clone(), 0.into()))
        .rate_limiter(RateLimiter::learning())
        .retry(RetryPolicy::new().max_retries(4))
        .deadline(Duration::from_secs(900))
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    assert!(
        clock.sleeps().iter().all(|wait| *wait <= 60.0),
        "{:?}",
        clock.sleeps()
    );
    assert!(clock.now() - began < Duration::from_secs(600));
}
