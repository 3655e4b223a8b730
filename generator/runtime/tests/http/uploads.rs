//! Uploads that are read while they are sent: files, readers and streams.

use std::io::Read;

use intercom_runtime::{
    ApiVersion, Endpoint, EndpointExt, ErrorKind, Method, Operation, RetryPolicy, Upload,
    codegen::RequestParts,
};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::endpoints::UploadCatalog;
use crate::support::*;

/// `PUT /bytes`, which may be repeated.
struct PutBytes(Upload);

impl Endpoint for PutBytes {
    type Response = ();
    const OPERATION: Operation =
        Operation::new("putBytes", Method::Put, "/bytes", ApiVersion::new("1"));
    fn fill(&self, parts: &mut RequestParts) {
        parts.bytes_body("application/octet-stream", &self.0);
    }
}

/// More than goes out at once.
fn content() -> Vec<u8> {
    (0..200_000_u32).map(|at| (at % 251) as u8).collect()
}

fn reader() -> impl Read + Send + Unpin + 'static {
    std::io::Cursor::new(content())
}

/// A server that refuses the first `failures` requests with 503.
async fn server(failures: u64) -> MockServer {
    let server = MockServer::start().await;
    if failures > 0 {
        Mock::given(any())
            .respond_with(ResponseTemplate::new(503))
            .up_to_n_times(failures)
            .mount(&server)
            .await;
    }
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"id":"1"}"#))
        .mount(&server)
        .await;
    server
}

fn client(server: &MockServer) -> Client {
    let builder = builder(server.uri(), &JumpClock::new());
    builder.retry(RetryPolicy::default()).build().unwrap()
}

async fn received(server: &MockServer) -> Vec<(Option<String>, Vec<u8>)> {
    let requests = server.received_requests().await.unwrap();
    let header = |request: &wiremock::Request, name: &str| {
        let value = request.headers.get(name)?;
        Some(value.to_str().unwrap().to_owned())
    };
    requests
        .into_iter()
        .map(|request| (header(&request, "content-length"), request.body))
        .collect()
}

fn in_a_file() -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content()).unwrap();
    file
}

#[tokio::test]
async fn a_file_is_sent_with_its_length_and_again_after_a_failure() {
    let server = server(1).await;
    let file = in_a_file();
    let upload = Upload::from_file(file.path()).unwrap();
    PutBytes(upload).send(&client(&server)).await.unwrap();
    let length = Some("200000".to_owned());
    let received = received(&server).await;
    assert_eq!(received.len(), 2);
    assert!(
        received
            .iter()
            .all(|one| *one == (length.clone(), content()))
    );
}

#[tokio::test]
async fn a_reader_is_sent_in_chunks_and_not_again() {
    let server = server(1).await;
    let call = PutBytes(Upload::from_reader(reader()));
    let error = call.send(&client(&server)).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(error.attempts().len(), 1);
    assert_eq!(received(&server).await, [(None, content())]);
    let error = call.send(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Read);
    assert!(error.to_string().contains("could not be read"), "{error}");
}

#[tokio::test]
async fn a_reader_of_tokio_is_sent() {
    let server = server(0).await;
    let upload = Upload::from_async_read(std::io::Cursor::new(content())).with_length(200_000);
    PutBytes(upload).send(&client(&server)).await.unwrap();
    let received = received(&server).await;
    assert_eq!(received, [(Some("200000".to_owned()), content())]);
}

#[tokio::test]
async fn a_file_in_a_form_is_sent_while_it_is_read() {
    let server = server(0).await;
    let file = in_a_file();
    let upload = Upload::from_file(file.path())
        .unwrap()
        .file_name("catalog.csv");
    UploadCatalog::new(upload)
        .send(&client(&server))
        .await
        .unwrap();
    UploadCatalog::new(Upload::from_reader(reader()))
        .send(&client(&server))
        .await
        .unwrap();
    let received = received(&server).await;
    for (length, body) in &received {
        assert!(body.windows(200_000).any(|part| part == content()));
        assert!(body.ends_with(b"--\r\n"));
        assert!(
            length
                .as_ref()
                .is_none_or(|text| *text == body.len().to_string())
        );
    }
    assert!(received[0].0.is_some() && received[1].0.is_none());
}

/// Waits for the runtime's own thread to say `go`, which it cannot while it waits for this pipe.
#[cfg(unix)]
fn write_slowly(
    path: std::path::PathBuf,
    go: std::sync::mpsc::Receiver<()>,
) -> std::thread::JoinHandle<bool> {
    use std::io::Write;
    let told = move || go.recv_timeout(std::time::Duration::from_secs(20)).is_ok();
    std::thread::spawn(move || {
        let opened = told();
        let mut pipe = std::fs::File::options().write(true).open(path).unwrap();
        pipe.write_all(&content()[..1000]).unwrap();
        let read = told();
        pipe.write_all(&content()[1000..]).unwrap();
        opened && read
    })
}

#[cfg(unix)]
#[tokio::test]
async fn a_slow_file_or_reader_does_not_keep_the_runtime_from_other_work() {
    let server = server(0).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    let opened = Upload::from_file(&path).unwrap();
    assert_eq!(opened.length(), None);
    let lazily = {
        let path = path.clone();
        let mut file = None;
        Upload::from_reader(FnReader(move |buffer: &mut [u8]| match &mut file {
            None => file.insert(std::fs::File::open(&path)?).read(buffer),
            Some(file) => file.read(buffer),
        }))
    };
    for upload in [opened, lazily] {
        let (say, go) = std::sync::mpsc::channel();
        let writer = write_slowly(path.clone(), go);
        let call = PutBytes(upload);
        let client = client(&server);
        let other_work = async {
            for _ in 0..2 {
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                say.send(()).unwrap();
            }
        };
        let (sent, ()) = tokio::join!(call.send(&client), other_work);
        sent.unwrap();
        assert!(writer.join().unwrap(), "the runtime did no other work");
    }
    let received = received(&server).await;
    assert_eq!(received, [(None, content()), (None, content())]);
}

#[cfg(unix)]
struct FnReader<F>(F);

#[cfg(unix)]
impl<F: FnMut(&mut [u8]) -> std::io::Result<usize>> Read for FnReader<F> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        (self.0)(buffer)
    }
}

#[tokio::test]
async fn a_file_that_went_away_is_an_error() {
    let server = server(0).await;
    let file = in_a_file();
    let upload = Upload::from_file(file.path()).unwrap();
    file.close().unwrap();
    let error = PutBytes(upload).send(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Read, "{error:?}");
}

#[tokio::test]
async fn a_wrong_length_and_a_reader_that_fails_are_errors() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let server = server(0).await;
    let short = Upload::from_reader(reader()).with_length(200_001);
    let long = Upload::from_reader(reader()).with_length(100_000);
    for upload in [short, long, Upload::from_reader(Fails)] {
        let error = PutBytes(upload).send(&client(&server)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Read, "{error:?}");
    }
    let error = Upload::from_file("/no/such/file").unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_sends_the_same() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(server(1));
    let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
        .base_url(server.uri())
        .build()
        .unwrap();
    let file = in_a_file();
    PutBytes(Upload::from_file(file.path()).unwrap())
        .send(&client)
        .unwrap();
    PutBytes(Upload::from_reader(reader()))
        .send(&client)
        .unwrap();
    UploadCatalog::new(Upload::from_reader(reader()))
        .send(&client)
        .unwrap();
    let received = runtime.block_on(received(&server));
    let length = Some("200000".to_owned());
    assert_eq!(received[0], (length.clone(), content()));
    assert_eq!(received[1], (length, content()));
    assert_eq!(received[2], (None, content()));
    assert!(received[3].1.windows(200_000).any(|part| part == content()));
    let short = PutBytes(Upload::from_reader(reader()).with_length(200_001));
    assert_eq!(short.send(&client).unwrap_err().kind(), ErrorKind::Read);
}

/// The server reads the head alone, so that the connection is soon full, and says what is wrong a while later.
#[cfg(feature = "blocking")]
#[test]
fn a_server_that_stops_reading_is_heard_before_the_time_is_up() {
    use std::io::{BufRead, BufReader, Write};
    use std::time::Duration;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let lines = BufReader::with_capacity(64, stream.try_clone().unwrap()).lines();
        for line in lines.map_while(Result::ok) {
            if line.is_empty() {
                break;
            }
        }
        std::thread::sleep(Duration::from_millis(700));
        write!(
            stream,
            "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n"
        )
        .unwrap();
        std::thread::sleep(Duration::from_secs(20));
    });
    let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
        .base_url(url)
        .timeout(Duration::from_secs(3))
        .build()
        .unwrap();
    let upload = UploadCatalog::new(Upload::new(vec![b'x'; 20 * 1024 * 1024]));
    let error = upload.send(&client).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}
