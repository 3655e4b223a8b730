//! The rate limiter.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::support::Client;
use http::{HeaderMap, StatusCode};
use intercom_runtime::{
    BoxFuture, EndpointExt, ErrorKind, HttpRequest, HttpResponse, RateLimiter, Transport,
    TransportError,
};

use crate::endpoints::GetThing;
use crate::support::*;

/// Allows `limit` requests in each window of 10 s of tokio's clock, and responses 429 to the rest.
#[derive(Clone)]
struct Window {
    limit: u64,
    start: tokio::time::Instant,
    state: Arc<std::sync::Mutex<(u64, u64)>>,
    refused: Arc<AtomicU64>,
}

impl Window {
    fn new(limit: u64) -> Self {
        Self {
            limit,
            start: tokio::time::Instant::now(),
            state: Arc::default(),
            refused: Arc::default(),
        }
    }
}

impl Transport for Window {
    fn send(&self, _: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let server = self.clone();
        Box::pin(async move {
            let window = server.start.elapsed().as_secs() / 10;
            let used = {
                let mut state = server.state.lock().unwrap();
                if state.0 != window {
                    *state = (window, 0);
                }
                state.1 += 1;
                state.1
            };
            let over = used > server.limit;
            server.refused.fetch_add(u64::from(over), Ordering::SeqCst);
            let now = 1_700_000_000 + server.start.elapsed().as_secs();
            let reset = 1_700_000_000 + (window + 1) * 10;
            let date = httpdate(now);
            let mut headers = HeaderMap::new();
            headers.insert("x-ratelimit-limit", server.limit.into());
            headers.insert(
                "x-ratelimit-remaining",
                server.limit.saturating_sub(used).into(),
            );
            headers.insert("x-ratelimit-reset", reset.into());
            headers.insert("date", date.parse().unwrap());
            tokio::time::sleep(Duration::from_millis(20)).await;
            let status = if over {
                StatusCode::TOO_MANY_REQUESTS
            } else {
                StatusCode::OK
            };
            Ok(HttpResponse::new(status, headers, "{}"))
        })
    }
}

fn httpdate(seconds: u64) -> String {
    let time = std::time::UNIX_EPOCH + Duration::from_secs(seconds);
    ::httpdate::fmt_http_date(time)
}

async fn all(client: &Client, count: usize) {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { GetThing::new("1").send(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_limiter_shared_by_clones_keeps_the_server_from_refusing() {
    let server = Window::new(50);
    let client = Client::builder(TOKEN)
        .transport(server.clone())
        .rate_limiter(RateLimiter::new(50, Duration::from_secs(10)))
        .build()
        .unwrap();
    all(&client, 220).await;
    assert_eq!(server.refused.load(Ordering::SeqCst), 0);
    assert_eq!(server.start.elapsed().as_secs(), 40, "five windows");
}

#[tokio::test(start_paused = true)]
async fn a_learning_limiter_waits_from_the_first_answer_on() {
    let server = Window::new(5);
    let client = Client::builder(TOKEN)
        .transport(server.clone())
        .rate_limiter(RateLimiter::learning())
        .build()
        .unwrap();
    for _ in 0..17 {
        GetThing::new("1").send(&client).await.unwrap();
    }
    assert_eq!(server.refused.load(Ordering::SeqCst), 0);
    assert_eq!(server.start.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_the_limiter_shows_in_the_attempts() {
    let client = Client::builder(TOKEN)
        .transport(Window::new(9))
        .rate_limiter(RateLimiter::new(1, Duration::from_secs(7)))
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    let reply = GetThing::new("1").send_with_meta(&client).await.unwrap();
    let waited = reply.meta.attempts()[0].waited;
    assert!((6..=7).contains(&waited.as_secs()), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn the_limiter_does_not_wait_past_the_deadline() {
    let client = Client::builder(TOKEN)
        .transport(Window::new(9))
        .rate_limiter(RateLimiter::new(1, Duration::from_secs(10)))
        .deadline(Duration::from_secs(5))
        .build()
        .unwrap();
    GetThing::new("1").send(&client).await.unwrap();
    let error = GetThing::new("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.attempts().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn the_state_is_on_answers_and_errors_and_may_be_missing() {
    let headers = || vec![("x-ratelimit-remaining", "3".to_owned())];
    let script = Script::new()
        .respond_with(200, headers(), "{}")
        .respond(200, "{}")
        .respond_with(400, headers(), "");
    let client = script.client();
    let reply = GetThing::new("1").send_with_meta(&client).await.unwrap();
    let state = reply.rate_limit().unwrap();
    assert_eq!(
        (state.remaining, state.limit, state.reset),
        (Some(3), None, None)
    );
    let reply = GetThing::new("1").send_with_meta(&client).await.unwrap();
    assert_eq!(reply.rate_limit(), None);
    let error = GetThing::new("1").send(&client).await.unwrap_err();
    assert_eq!(error.rate_limit().unwrap().remaining, Some(3));
}
