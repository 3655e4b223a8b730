//! Bodies that are read as they arrive.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use intercom_runtime::{EndpointExt, ErrorKind, Progress, RetryPolicy, Text};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::endpoints::{Export, Transcript};
use crate::support::*;

const SIZE: usize = 1_000_000;

async fn server() -> (MockServer, Vec<u8>) {
    let content: Vec<u8> = (0..SIZE).map(|index| (index % 251) as u8).collect();
    let server = MockServer::start().await;
    let template = ResponseTemplate::new(200)
        .set_body_bytes(content.clone())
        .insert_header("content-type", "application/octet-stream")
        .insert_header(
            "content-disposition",
            "attachment; filename=\"../x/export.csv.gz\"",
        );
    Mock::given(any())
        .respond_with(template)
        .mount(&server)
        .await;
    (server, content)
}

#[tokio::test]
async fn a_download_gives_the_bytes_as_they_are() {
    let (server, content) = server().await;
    let download = Export::new("1").send(&client(server.uri())).await.unwrap();
    assert_eq!(download.progress().total, Some(SIZE as u64));
    assert_eq!(download.file_name(), Some("export.csv.gz"));
    assert_eq!(download.bytes().await.unwrap(), content);
    let requests = server.received_requests().await.unwrap();
    let accept = requests[0].headers.get("accept").unwrap();
    assert_eq!(accept, "application/octet-stream");
}

#[tokio::test]
async fn a_download_is_written_with_reports_of_its_progress() {
    let (server, content) = server().await;
    let client = client(server.uri());
    let mut reports: Vec<Progress> = Vec::new();
    let mut written = Vec::new();
    let download = Export::new("1").send(&client).await.unwrap();
    let count = download
        .write_to(&mut written, |progress| reports.push(progress))
        .await;
    assert_eq!(count.unwrap(), SIZE as u64);
    assert_eq!(written, content);
    assert!(reports.is_sorted_by_key(|progress| progress.bytes));
    assert_eq!(reports.last().unwrap().bytes, SIZE as u64);
    assert_eq!(reports[0].total, Some(SIZE as u64));

    let mut written = Vec::new();
    let download = Export::new("1").send(&client).await.unwrap();
    let count = download.copy_to(&mut written, |_| ()).await.unwrap();
    assert_eq!((count, written), (SIZE as u64, content));
}

struct Full;

impl io::Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::new(io::ErrorKind::StorageFull, "no space left"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl tokio::io::AsyncWrite for Full {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::Error::other("no space left")))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_writer_that_fails_is_the_cause() {
    let (server, _) = server().await;
    let client = client(server.uri());
    let download = Export::new("1").send(&client).await.unwrap();
    let error = download.write_to(&mut Full, |_| ()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Write);
    assert!(chain(&error).contains("no space left"));
    let download = Export::new("1").send(&client).await.unwrap();
    let error = download.copy_to(&mut Full, |_| ()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Write);
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error_and_no_short_file() {
    let url = raw_server(vec![breaks_off]);
    let download = Export::new("1").send(&client(url)).await.unwrap();
    let mut written = Vec::new();
    let error = download.write_to(&mut written, |_| ()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.request_id(), Some("half"));
    assert_eq!(written, b"{\"id\":");
    assert!(
        error.to_string().contains("broke off after 6 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn a_download_that_is_refused_is_an_error_with_its_body() {
    let body = r#"{"type":"error.list","errors":[{"code":"job_not_ready"}]}"#;
    let script = Script::new().respond(404, body);
    let error = Export::new("1").send(&script.client()).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some("job_not_ready"));
}

#[tokio::test]
async fn a_download_is_retried_until_its_head_is_there() {
    let clock = JumpClock::new();
    let script = Script::new().respond(503, "").respond(200, "abc");
    let client = script
        .builder(&clock)
        .retry(RetryPolicy::new().max_retries(1))
        .build()
        .unwrap();
    let download = Export::new("1").send(&client).await.unwrap();
    assert_eq!(download.meta().attempts().len(), 2);
    assert_eq!(download.bytes().await.unwrap(), "abc");
    assert!(script.last().streamed);
}

#[tokio::test]
async fn a_download_can_be_had_raw() {
    let script = Script::new().respond(200, "abc");
    let reply = Export::new("1").send_raw(&script.client()).await.unwrap();
    assert_eq!(reply.value, "abc");
}

#[tokio::test]
async fn a_transcript_is_text() {
    let script = Script::new().respond(200, "Agent: héllo\n");
    let text = Transcript::new("1").send(&script.client()).await.unwrap();
    assert_eq!(text, Text("Agent: héllo\n".to_owned()));
    assert_eq!(script.last().headers.get("accept").unwrap(), "text/plain");
}

#[tokio::test]
async fn downloads_are_limited_only_where_that_is_asked_for() {
    let (server, content) = server().await;
    let client = builder(server.uri(), &JumpClock::new())
        .max_body_bytes(1)
        .build()
        .unwrap();
    let whole = Export::new("1").send(&client).await.unwrap();
    assert_eq!(whole.bytes().await.unwrap(), content);
    let limited = builder(server.uri(), &JumpClock::new())
        .max_download_bytes(SIZE as u64 - 1)
        .build()
        .unwrap();
    let error = Export::new("1").send(&limited).await.unwrap();
    let error = error.bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    let exact = Export::new("1").with_max_body_bytes(SIZE as u64);
    let exact = exact.send(&limited).await.unwrap();
    assert_eq!(exact.bytes().await.unwrap().len(), SIZE);
    let error = Export::new("1").with_max_body_bytes(10).send(&client).await;
    let error = error.unwrap().bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}
