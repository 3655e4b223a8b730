// What the binary of the proof crate begins with; the recorders follow. Each function gives a text of what happened.
#![allow(unused)]

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use proof::intercom_runtime::codegen::Vendor;
use proof::intercom_runtime::model::{Codec, decode, encode, encode_typed_only};
use proof::intercom_runtime::{
    BoxFuture, Client, Endpoint, EndpointExt, HttpRequest, HttpResponse, Paged, Timer, Transport, TransportError,
};

/// An API of one address.
enum Api {}

impl Vendor for Api {
    type Region = &'static str;
    const USER_AGENT: &'static str = "proof";
    const BASE_URLS: &'static [&'static str] = &["https://api.example"];
    const VERSION_HEADER: Option<&'static str> = Some("Intercom-Version");
    const TOKEN_VARIABLE: &'static str = "PROOF_TOKEN";
    const BASE_URL_VARIABLE: &'static str = "PROOF_BASE_URL";
}

/// A server that writes down what it gets, and always responds with the same.
struct Server {
    got: Arc<Mutex<String>>,
    status: u16,
    media: &'static str,
    body: &'static str,
}

impl Transport for Server {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let mut headers: Vec<String> = request
            .headers
            .iter()
            .filter(|(name, _)| *name != "user-agent")
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        headers.sort();
        let (headers, body) = (headers.join("; "), String::from_utf8_lossy(&request.body));
        let mut text = format!("{} {} [{headers}] {body}", request.method, request.url);
        // Chance is no difference.
        let boundary = headers.split_once("boundary=").map(|(_, rest)| rest);
        if let Some(boundary) = boundary.and_then(|rest| rest.split(';').next()) {
            text = text.replace(boundary, "BOUNDARY");
        }
        *self.got.lock().unwrap() = text;
        let media = http::HeaderMap::from_iter([(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static(self.media),
        )]);
        let status = http::StatusCode::from_u16(self.status).unwrap();
        let response = HttpResponse::new(status, media, self.body);
        Box::pin(async { Ok(response) })
    }
}

/// Time stands still.
struct Never;

impl Timer for Never {
    fn sleep(&self, _: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

fn exchange<E: Endpoint>(
    endpoint: E,
    status: u16,
    media: &'static str,
    body: &'static str,
) -> (String, Option<E::Response>) {
    let got = Arc::new(Mutex::new(String::new()));
    let server = Server {
        got: got.clone(),
        status,
        media,
        body,
    };
    let client = Client::<Api>::builder("token")
        .transport(server)
        .timer(Never)
        .build()
        .unwrap();
    let mut call = Box::pin(endpoint.send(&client));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(response) = call.as_mut().poll(&mut context) else {
        panic!("nothing is waited for")
    };
    let text = got.lock().unwrap().clone();
    (text, response.ok())
}

/// The request as it leaves.
fn sent<E: Endpoint>(endpoint: E) -> String {
    let text = exchange(endpoint, 200, "application/json", "{}").0;
    assert!(!text.is_empty(), "it was not sent");
    text
}

/// What a response is read as.
fn response<E: Endpoint>(
    endpoint: E,
    status: u16,
    media: &'static str,
    body: &'static str,
) -> E::Response {
    exchange(endpoint, status, media, body)
        .1
        .expect("it is read")
}

/// A value as JSON.
fn written(value: &impl Codec) -> String {
    String::from_utf8(encode(value)).unwrap()
}

/// What of a response is in typed fields, and what is written back.
fn read<T: Codec + Default>(json: &str) -> String {
    let value: T = decode(json.as_bytes()).unwrap();
    let typed = String::from_utf8(encode_typed_only(&value)).unwrap();
    format!("{typed} of {}", written(&value))
}

/// What a response is read as, with its variants.
fn seen<T: Codec + Default + std::fmt::Debug>(json: &str) -> String {
    format!("{:?}", decode::<T>(json.as_bytes()).unwrap())
}

fn say(case: usize, what: &str, text: String) {
    println!("{case}\t{what}\t{}", text.replace(['\r', '\n', '\t'], " "));
}
