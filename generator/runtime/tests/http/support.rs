//! Clients, clocks and servers for the tests.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};
use intercom_runtime::{
    BoxFuture, Builder, HttpRequest, HttpResponse, Timer, Transport, TransportError,
};

/// An API like the one that the runtime is used for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Petstore {}

impl intercom_runtime::codegen::Vendor for Petstore {
    type Region = &'static str;
    const USER_AGENT: &'static str = "petstore/1.0";
    const BASE_URLS: &'static [&'static str] =
        &["https://api.intercom.io", "https://api.eu.intercom.io"];
    const VERSION_HEADER: Option<&'static str> = Some("Intercom-Version");
    const TOKEN_VARIABLE: &'static str = "INTERCOM_API_KEY";
    const BASE_URL_VARIABLE: &'static str = "INTERCOM_BASE_URL";
}

pub(crate) type Client = intercom_runtime::Client<Petstore>;

pub const TOKEN: &str = "dG9rOnNlY3JldC10b2tlbg==";

/// A clock that jumps ahead by each sleep, and notes the sleeps. Its calendar starts at `wall` seconds after 1970.
#[derive(Clone)]
pub struct JumpClock(Arc<Mutex<Jumps>>);

struct Jumps {
    start: Instant,
    wall: SystemTime,
    sleeps: Vec<Duration>,
}

impl JumpClock {
    pub fn new() -> Self {
        Self::at(UNIX_EPOCH + Duration::from_secs(1_700_000_000))
    }

    pub fn at(wall: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(Jumps {
            start: Instant::now(),
            wall,
            sleeps: Vec::new(),
        })))
    }

    /// The sleeps so far, in seconds.
    pub fn sleeps(&self) -> Vec<f64> {
        let jumps = self.0.lock().unwrap();
        jumps.sleeps.iter().map(Duration::as_secs_f64).collect()
    }
}

impl Timer for JumpClock {
    fn now(&self) -> Instant {
        let jumps = self.0.lock().unwrap();
        jumps.start + jumps.sleeps.iter().sum::<Duration>()
    }

    fn wall(&self) -> SystemTime {
        let jumps = self.0.lock().unwrap();
        jumps.wall + jumps.sleeps.iter().sum::<Duration>()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let clock = self.0.clone();
        Box::pin(async move { clock.lock().unwrap().sleeps.push(duration) })
    }

    fn jitter(&self) -> f64 {
        0.0
    }
}

/// A client for a local server, on a clock that jumps. It has no timeouts, as they would be over at once.
pub fn builder(url: impl Into<String>, clock: &JumpClock) -> Builder<Client> {
    Client::builder(TOKEN)
        .base_url(url)
        .timer(clock.clone())
        .timeout(None)
}

pub fn client(url: impl Into<String>) -> Client {
    builder(url, &JumpClock::new()).build().unwrap()
}

/// Answers from a list, in order; notes the requests.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<(VecDeque<Canned>, Vec<HttpRequest>)>>);

type Canned = (u16, Vec<(&'static str, String)>, String);

impl Script {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn respond(self, status: u16, body: impl Into<String>) -> Self {
        self.respond_with(status, Vec::new(), body)
    }

    pub fn respond_with(
        self,
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: impl Into<String>,
    ) -> Self {
        let canned = (status, headers, body.into());
        self.0.lock().unwrap().0.push_back(canned);
        self
    }

    pub fn requests(&self) -> Vec<HttpRequest> {
        self.0.lock().unwrap().1.clone()
    }

    pub fn last(&self) -> HttpRequest {
        self.requests().pop().unwrap()
    }

    /// Paths and queries of the requests.
    pub fn targets(&self) -> Vec<String> {
        let requests = self.requests();
        let target = |request: &HttpRequest| request.url.replace("https://api.intercom.io", "");
        requests.iter().map(target).collect()
    }

    pub fn builder(&self, clock: &JumpClock) -> Builder<Client> {
        Client::builder(TOKEN)
            .transport(self.clone())
            .timer(clock.clone())
    }

    pub fn client(&self) -> Client {
        self.builder(&JumpClock::new()).build().unwrap()
    }

    pub fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut state = self.0.lock().unwrap();
        state.1.push(request);
        let Some((status, headers, body)) = state.0.pop_front() else {
            return Err(TransportError::other("the script has no more responses"));
        };
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        let status = StatusCode::from_u16(status).unwrap();
        Ok(HttpResponse::new(status, headers, body))
    }
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let outcome = self.exchange(request);
        Box::pin(std::future::ready(outcome))
    }
}

#[cfg(feature = "blocking")]
impl intercom_runtime::blocking::Transport for Script {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        self.exchange(request)
    }
}

/// Answers each connection by its own function, in order, then closes it. Gives the URL.
/// For what a well-behaved server cannot do.
pub fn raw_server(handlers: Vec<fn(TcpStream)>) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for handler in handlers {
            let (mut stream, _) = listener.accept().unwrap();
            read_request(&mut stream);
            handler(stream);
        }
    });
    url
}

/// Reads to the end of the headers, and of a body whose length is given.
pub fn read_request(stream: &mut TcpStream) -> String {
    let mut seen = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&seen).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| {
                    line.to_lowercase()
                        .strip_prefix("content-length:")?
                        .trim()
                        .parse()
                        .ok()
                })
                .unwrap_or(0);
            if body.len() >= length {
                return text;
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return text,
            Ok(length) => seen.extend_from_slice(&buffer[..length]),
        }
    }
}

pub fn write(stream: &mut TcpStream, text: &str) {
    stream.write_all(text.as_bytes()).unwrap();
    stream.flush().unwrap();
}

pub fn ok_json(mut stream: TcpStream) {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
    write(
        &mut stream,
        &format!("{head}content-length: 10\r\n\r\n{{\"id\":\"1\"}}"),
    );
}

/// Promises more than it sends.
pub fn breaks_off(mut stream: TcpStream) {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: half\r\n";
    write(
        &mut stream,
        &format!("{head}content-length: 1000\r\n\r\n{{\"id\":"),
    );
}

/// Sends a head and half a body, and then nothing until the client goes away.
pub fn stalls(mut stream: TcpStream) {
    write(
        &mut stream,
        "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"id\":",
    );
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
}

/// A URL where nobody listens.
pub fn nobody() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address: SocketAddr = listener.local_addr().unwrap();
    drop(listener);
    format!("http://{address}")
}

/// The whole chain of an error as one text, as logs show it.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = format!("{error} | {error:?}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(" | {error} | {error:?}"));
        source = error.source();
    }
    text
}
