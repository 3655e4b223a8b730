//! Timeouts and deadlines.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::Client;
use intercom_runtime::{
    BoxFuture, EndpointExt, ErrorKind, HttpBody, HttpRequest, HttpResponse, Transport,
    TransportError,
};

use crate::endpoints::{Export, GetThing, PostThing};
use crate::support::*;

/// Never responses; counts the requests, and those that were dropped.
#[derive(Clone, Default)]
struct Silent(Arc<(AtomicUsize, AtomicUsize)>);

struct Guard(Silent);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.0.1.fetch_add(1, Ordering::SeqCst);
    }
}

impl Transport for Silent {
    fn send(&self, _: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        self.0.0.fetch_add(1, Ordering::SeqCst);
        let guard = Guard(self.clone());
        Box::pin(async move {
            let _guard = guard;
            std::future::pending().await
        })
    }
}

impl Silent {
    fn counts(&self) -> (usize, usize) {
        (
            self.0.0.load(Ordering::SeqCst),
            self.0.1.load(Ordering::SeqCst),
        )
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_without_an_answer_ends_after_its_timeout_and_is_repeated() {
    let silent = Silent::default();
    let client = Client::builder(TOKEN)
        .transport(silent.clone())
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let error = GetThing::new("1").send(&client).await.unwrap_err();
    let took = start.elapsed().as_secs_f64();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.attempts().len(), 3);
    assert_eq!(error.attempts()[0].duration, Duration::from_secs(20));
    assert!(
        (60.0..=63.1).contains(&took),
        "three attempts and waits of at most 1 s and 2 s: {took}"
    );
    assert_eq!(silent.counts(), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn a_post_that_may_have_arrived_is_not_repeated() {
    let silent = Silent::default();
    let client = Client::builder(TOKEN)
        .transport(silent.clone())
        .build()
        .unwrap();
    let error = PostThing::new("1").send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(
        error.attempts()[0].duration,
        Duration::from_secs(60),
        "the default"
    );
    assert_eq!(silent.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_a_call_in_the_middle_of_an_attempt() {
    let silent = Silent::default();
    let client = Client::builder(TOKEN)
        .transport(silent.clone())
        .timeout(Duration::from_secs(20))
        .deadline(Duration::from_secs(30))
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let error = GetThing::new("1").send(&client).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(30));
    assert_eq!(silent.counts(), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_request_may_have_limits_of_its_own_or_none() {
    let silent = Silent::default();
    let client = Client::builder(TOKEN)
        .transport(silent.clone())
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let request = PostThing::new("1").with_timeout(Duration::from_secs(2));
    request.send(&client).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::from_secs(2));
    let unlimited = PostThing::new("1").with_timeout(None);
    let waited = tokio::time::timeout(Duration::from_secs(9999), unlimited.send(&client)).await;
    assert!(waited.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_call_ends_its_request_and_is_not_repeated() {
    let silent = Silent::default();
    let client = Client::builder(TOKEN)
        .transport(silent.clone())
        .build()
        .unwrap();
    let call = GetThing::new("1").send(&client);
    assert_eq!(
        silent.counts(),
        (0, 0),
        "nothing is sent before it is polled"
    );
    let outcome = tokio::time::timeout(Duration::from_secs(1), call).await;
    assert!(outcome.is_err());
    assert_eq!(silent.counts(), (1, 1));
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(silent.counts(), (1, 1));
}

#[tokio::test]
async fn a_cancelled_call_closes_its_connection() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        read_request(&mut stream);
        sender.send("request").unwrap();
        let rest = read_request(&mut stream);
        sender
            .send(if rest.is_empty() { "closed" } else { "more" })
            .unwrap();
    });
    let client = client(url);
    let task = tokio::spawn(async move { PostThing::new("1").send(&client).await });
    let next = move || receiver.recv_timeout(Duration::from_secs(10)).unwrap();
    let (next, first) = tokio::task::spawn_blocking(move || {
        let first = next();
        (next, first)
    })
    .await
    .unwrap();
    assert_eq!(first, "request");
    task.abort();
    let last = tokio::task::spawn_blocking(next).await.unwrap();
    assert_eq!(last, "closed");
}

#[tokio::test]
async fn a_body_that_does_not_end_in_time_is_a_timeout() {
    let url = raw_server(vec![stalls]);
    let client = Client::builder(TOKEN)
        .base_url(url)
        .timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let start = Instant::now();
    let error = PostThing::new("1").send(&client).await.unwrap_err();
    assert!(error.is_timeout());
    assert!(start.elapsed() < Duration::from_secs(5));
}

/// Sends a head at once, then chunks at these distances in seconds, then nothing.
struct Dripping(&'static [u64]);

impl Transport for Dripping {
    fn send(&self, _: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let body = Drops {
            gaps: self.0.iter(),
            sleep: None,
        };
        Box::pin(async {
            Ok(HttpResponse::new(
                http::StatusCode::OK,
                http::HeaderMap::new(),
                HttpBody::from_stream(body),
            ))
        })
    }
}

struct Drops {
    gaps: std::slice::Iter<'static, u64>,
    sleep: Option<BoxFuture<()>>,
}

impl futures_core::Stream for Drops {
    type Item = Result<bytes::Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        use std::task::Poll;
        if self.sleep.is_none() {
            let Some(gap) = self.gaps.next() else {
                return Poll::Ready(None);
            };
            let gap = Duration::from_secs(*gap);
            self.sleep = Some(Box::pin(tokio::time::sleep(gap)));
        }
        let sleep = self.sleep.as_mut().unwrap();
        if sleep.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.sleep = None;
        Poll::Ready(Some(Ok("drop".into())))
    }
}

#[tokio::test(start_paused = true)]
async fn a_download_may_take_long_as_long_as_it_goes_on() {
    let client = Client::builder(TOKEN)
        .transport(Dripping(&[50, 50, 50, 59]))
        .build()
        .unwrap();
    let download = Export::new("1").send(&client).await.unwrap();
    assert_eq!(download.bytes().await.unwrap().len(), 16);
}

#[tokio::test(start_paused = true)]
async fn a_download_that_stalls_ends_with_a_timeout() {
    let client = Client::builder(TOKEN)
        .transport(Dripping(&[50, 61]))
        .build()
        .unwrap();
    let mut download = Export::new("1").send(&client).await.unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "drop");
    let error = download.chunk().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(download.progress().bytes, 4);
    assert_eq!(download.chunk().await.unwrap(), None, "it is over");
}
