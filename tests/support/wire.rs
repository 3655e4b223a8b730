//! Calls an operation as a user would, and checks what goes over the wire and what comes back.
//!
//! In process, a transport records the request and answers with the sample. With `INTERCOM_TEST_SERVER` set to a base
//! URL, real HTTP goes to that server instead: a success must decode; what the server refuses is listed at the end.

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use intercom_api::blocking::{Client, Transport};
use intercom_api::model::{Codec as Model, encode, encode_typed_only};
use intercom_api::{
    Download, Endpoint, EndpointExt, HttpRequest, HttpResponse, Redirect, RetryPolicy, Text,
    TransportError, WithMeta,
};
use libtest_mimic::{Arguments, Trial};
use serde_json::Value;

/// A test of an operation.
pub type Test = (&'static str, fn(&Wire));

/// Runs the tests of all versions.
pub fn run(versions: &[(&'static str, &'static [Test])]) -> ExitCode {
    let arguments = Arguments::from_args();
    let server = std::env::var("INTERCOM_TEST_SERVER")
        .ok()
        .filter(|s| !s.is_empty());
    let wire = Arc::new(Wire {
        server,
        refused: Mutex::default(),
    });
    let mut trials = Vec::new();
    for (version, tests) in versions {
        for (name, test) in *tests {
            let wire = Arc::clone(&wire);
            trials.push(Trial::test(format!("{version}::{name}"), move || {
                test(&wire);
                Ok(())
            }));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    let refused = wire.refused.lock().unwrap_or_else(PoisonError::into_inner);
    if !refused.is_empty() {
        println!("\nThe server refused {} calls:", refused.len());
        refused.iter().for_each(|line| println!("  {line}"));
    }
    conclusion.exit_code()
}

/// Where calls go.
pub struct Wire {
    server: Option<String>,
    refused: Mutex<Vec<String>>,
}

/// A call with what it should look like on the wire.
pub struct Sent<'a, E> {
    wire: &'a Wire,
    call: E,
    method: &'static str,
    path: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    query: Vec<(&'static str, &'static str)>,
    body: Expected,
}

enum Expected {
    Nothing,
    Json(&'static str),
    Form(Vec<(&'static str, &'static str)>),
}

impl Wire {
    /// The call should go out with this method and path.
    pub fn sends<E: Endpoint>(
        &self,
        call: E,
        method: &'static str,
        path: &'static str,
    ) -> Sent<'_, E> {
        let (headers, query) = (Vec::new(), Vec::new());
        Sent {
            wire: self,
            call,
            method,
            path,
            headers,
            query,
            body: Expected::Nothing,
        }
    }
}

impl<E: Endpoint> Sent<'_, E> {
    /// With these headers beside the client's own.
    #[must_use]
    pub fn headers(mut self, headers: &[(&'static str, &'static str)]) -> Self {
        self.headers.extend(headers);
        self
    }

    /// With this query, in any order.
    #[must_use]
    pub fn query(mut self, query: &[(&'static str, &'static str)]) -> Self {
        self.query.extend(query);
        self
    }

    /// With this JSON body.
    #[must_use]
    pub fn body(mut self, json: &'static str) -> Self {
        self.body = Expected::Json(json);
        self
    }

    /// With this multipart body.
    #[must_use]
    pub fn form(mut self, parts: &[(&'static str, &'static str)]) -> Self {
        self.body = Expected::Form(parts.to_vec());
        self
    }

    /// Reads the sample answer whole, all of it into typed fields.
    pub fn reads(self, status: u16, json: &'static str)
    where
        E::Response: Model,
    {
        let in_process = self.wire.server.is_none();
        let reply = self.exchange(status, "application/json", json);
        // A real server answers what it likes; that it decoded is what counts.
        if let Some(reply) = reply.filter(|_| in_process) {
            let sample: Value = parse(json.as_bytes());
            assert_eq!(
                without_null(parse(&encode(&reply.value))),
                sample,
                "the answer, written again"
            );
            let typed = without_null(parse(&encode_typed_only(&reply.value)));
            assert_eq!(typed, sample, "what typed fields hold of the answer");
        }
    }

    /// Takes an empty answer.
    pub fn reads_nothing(self, status: u16) {
        self.exchange(status, "application/json", "");
    }

    /// Asks for a JSON answer as it came.
    fn exchange(
        self,
        status: u16,
        kind: &'static str,
        answer: &'static str,
    ) -> Option<WithMeta<E::Response>> {
        match &self.wire.server {
            Some(server) => self.exchange_with(server),
            None => Some(self.exchange_in_process(status, &[("content-type", kind)], answer)),
        }
    }

    fn exchange_with(&self, server: &str) -> Option<WithMeta<E::Response>> {
        let client = Client::builder("test-token")
            .base_url(server)
            .retry(RetryPolicy::none())
            .build();
        let client = client.unwrap_or_else(|e| panic!("{e}"));
        match self.call.send_with_meta(&client) {
            Ok(reply) => Some(reply),
            Err(error) => {
                let Some(status) = error.status() else {
                    panic!("no answer: {error}")
                };
                assert!(!error.is_decode(), "{error}");
                let body = String::from_utf8_lossy(error.body()).into_owned();
                let line = format!("{} {} {status} {body}", self.method, self.path);
                self.wire
                    .refused
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(line);
                None
            }
        }
    }

    fn exchange_in_process(
        &self,
        status: u16,
        headers: &[(&'static str, &'static str)],
        answer: &'static str,
    ) -> WithMeta<E::Response> {
        let recorder = Recorder {
            status,
            headers: headers.to_vec(),
            answer,
            request: Arc::default(),
        };
        let request = Arc::clone(&recorder.request);
        let client = Client::builder("test-token").transport(recorder).build();
        let client = client.unwrap_or_else(|e| panic!("{e}"));
        let reply = self
            .call
            .send_with_meta(&client)
            .unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(reply.status().as_u16(), status);
        let request = request
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        self.check(&request.unwrap_or_else(|| panic!("nothing was sent")));
        reply
    }

    fn check(&self, request: &HttpRequest) {
        assert_eq!(request.method.as_str(), self.method);
        let url = url::Url::parse(&request.url).unwrap_or_else(|e| panic!("{}: {e}", request.url));
        let path = percent_decoded(url.path());
        assert_eq!(path, self.path);
        let mut query: Vec<(String, String)> = url
            .query_pairs()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        let mut expected: Vec<(String, String)> = self
            .query
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect();
        query.sort();
        expected.sort();
        assert_eq!(query, expected, "the query");
        let header = |name: &str| request.headers.get(name).and_then(|v| v.to_str().ok());
        assert_eq!(header("authorization"), Some("Bearer test-token"));
        assert_eq!(
            header("intercom-version"),
            Some(E::OPERATION.version().as_str())
        );
        for (name, value) in &self.headers {
            assert_eq!(header(name), Some(*value), "the header {name}");
        }
        match &self.body {
            Expected::Nothing => assert!(request.body.is_empty(), "no body was expected"),
            Expected::Json(json) => {
                assert_eq!(header("content-type"), Some("application/json"));
                assert_eq!(parse(&request.body), parse(json.as_bytes()), "the body");
            }
            Expected::Form(parts) => {
                assert!(
                    header("content-type")
                        .is_some_and(|t| t.starts_with("multipart/form-data; boundary="))
                );
                let body = String::from_utf8_lossy(&request.body).into_owned();
                for (name, value) in parts {
                    let part = body
                        .split("\r\n--")
                        .find(|part| part.contains(&format!("name=\"{name}\"")));
                    let part = part.unwrap_or_else(|| panic!("no part `{name}` in {body}"));
                    assert!(
                        part.ends_with(&format!("\r\n\r\n{value}")),
                        "the part `{name}`: {part}"
                    );
                }
            }
        }
    }
}

impl<E: Endpoint<Response = Text>> Sent<'_, E> {
    /// Reads a text.
    pub fn reads_text(self, status: u16) {
        if let Some(reply) = self.exchange(status, "text/plain", "a text") {
            assert!(self_or(&reply.value.0, "a text"));
        }
    }
}

impl<E: Endpoint<Response = Download>> Sent<'_, E> {
    /// Reads bytes.
    pub fn reads_bytes(self, status: u16) {
        let in_process = self.wire.server.is_none();
        if let Some(reply) = self.exchange(status, "application/octet-stream", "bytes") {
            let mut read = Vec::new();
            let copied = std::io::Read::read_to_end(&mut reply.into_value().blocking(), &mut read);
            assert!(copied.is_ok_and(|_| !in_process || read == b"bytes"));
        }
    }
}

impl<E: Endpoint<Response = Redirect>> Sent<'_, E> {
    /// Is told an address.
    pub fn is_redirected(self) {
        let to = "https://files.example.com/recording";
        let reply = match &self.wire.server {
            Some(server) => self.exchange_with(server),
            None => Some(self.exchange_in_process(302, &[("location", to)], "")),
        };
        if let (Some(reply), None) = (reply, &self.wire.server) {
            assert_eq!(reply.value.location().to_string(), to);
        }
    }
}

/// Any text of a real server, the sample in process.
fn self_or(found: &str, sample: &str) -> bool {
    found == sample || std::env::var_os("INTERCOM_TEST_SERVER").is_some()
}

fn parse(json: &[u8]) -> Value {
    serde_json::from_slice(json)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(json)))
}

fn without_null(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members
                .into_iter()
                .filter(|(_, v)| !v.is_null())
                .map(|(k, v)| (k, without_null(v)));
            Value::Object(kept.collect())
        }
        Value::Array(elements) => Value::Array(elements.into_iter().map(without_null).collect()),
        other => other,
    }
}

fn percent_decoded(path: &str) -> String {
    percent_encoding::percent_decode_str(path)
        .decode_utf8_lossy()
        .into_owned()
}

/// Keeps the request and gives the prepared answer.
struct Recorder {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    answer: &'static str,
    request: Arc<Mutex<Option<HttpRequest>>>,
}

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        *self.request.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        let status = http::StatusCode::from_u16(self.status).unwrap_or_default();
        let mut headers = http::HeaderMap::new();
        for (name, value) in &self.headers {
            headers.insert(*name, http::HeaderValue::from_static(value));
        }
        Ok(HttpResponse::new(status, headers, self.answer))
    }
}
