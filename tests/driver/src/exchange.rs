//! One call: sent to a recorder or a server, and its response read.

use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

use intercom_oracle::{Content, Operation, Response, Sample};
use intercom_runtime::blocking::{Client, Transport};
use intercom_runtime::codegen::Vendor;
use intercom_runtime::model::{Codec, encode, encode_typed_only};
use intercom_runtime::{
    Download, Endpoint, EndpointExt, Error, HttpRequest, HttpResponse, Redirect, RetryPolicy, Text,
    TransportError, WithMeta,
};
use serde_json::Value;

use crate::check::{self, same};

/// The token that calls carry.
pub(crate) const TOKEN: &str = "test-token";

/// Where calls go that are recorded.
pub(crate) const BASE: &str = "https://api.test.example/base";

/// Where redirects lead.
const ELSEWHERE: &str = "https://files.example.com/recording";

/// What a call is checked against.
pub(crate) struct Exchange<'a, V> {
    pub(crate) operation: &'a Operation,
    /// What the operation brings.
    pub(crate) response: &'a Response,
    /// Headers that the client sets by itself.
    pub(crate) headers: &'a [(&'static str, &'static str)],
    /// The server that calls go to; without one they are recorded.
    pub(crate) server: Option<&'a str>,
    pub(crate) vendor: PhantomData<fn() -> V>,
}

/// What became of a call.
pub(crate) enum Outcome {
    /// The response was read.
    Read,
    /// The server refused the request: a line about it.
    Refused(String),
}

/// Sends a call: an error of the client, or what is wrong with what was read.
type Send<'a, V> = dyn FnMut(&Client<V>) -> Result<Result<(), String>, Error> + 'a;

impl<V: Vendor> Exchange<'_, V> {
    pub(crate) fn json<E: Endpoint>(&self, call: &E) -> Result<Outcome, String>
    where
        E::Response: Codec,
    {
        let Some(sample) = &self.response.sample else {
            return Err("the call reads JSON, and the description has none".to_owned());
        };
        self.exchange(&sample.json().to_string(), &mut |client| {
            let read = send(call, client)?;
            // A real server returns what it likes; that it decoded is what counts.
            if self.server.is_some() {
                return Ok(Ok(()));
            }
            let (whole, typed) = (encode(&read.value), encode_typed_only(&read.value));
            Ok(check_read(sample, &whole, &typed))
        })
    }

    pub(crate) fn empty<E: Endpoint>(&self, call: &E) -> Result<Outcome, String> {
        if let Some(media_type) = &self.response.media_type {
            return Err(format!("the call reads nothing of a {media_type} body"));
        }
        self.exchange("", &mut |client| send(call, client).map(|_| Ok(())))
    }

    pub(crate) fn text<E: Endpoint<Response = Text>>(&self, call: &E) -> Result<Outcome, String> {
        const TEXT: &str = "a text";
        self.refuse_json()?;
        self.exchange(TEXT, &mut |client| {
            let read = send(call, client)?;
            Ok(self.is_sample(read.value.0.as_bytes(), TEXT))
        })
    }

    pub(crate) fn bytes<E: Endpoint<Response = Download>>(
        &self,
        call: &E,
    ) -> Result<Outcome, String> {
        const BYTES: &str = "bytes";
        self.refuse_json()?;
        self.exchange(BYTES, &mut |client| {
            let read = send(call, client)?;
            let mut bytes = Vec::new();
            let mut reader = read.into_value().blocking();
            Ok(match std::io::Read::read_to_end(&mut reader, &mut bytes) {
                Ok(_) => self.is_sample(&bytes, BYTES),
                Err(error) => Err(error.to_string()),
            })
        })
    }

    pub(crate) fn redirect<E: Endpoint<Response = Redirect>>(
        &self,
        call: &E,
    ) -> Result<Outcome, String> {
        if !self.response.is_redirect {
            return Err("the description has no redirect".to_owned());
        }
        self.exchange("", &mut |client| {
            let read = send(call, client)?;
            Ok(self.is_sample(read.value.location().to_string().as_bytes(), ELSEWHERE))
        })
    }

    fn refuse_json(&self) -> Result<(), String> {
        match self.response.sample {
            Some(_) => {
                Err("the description has JSON, and the call reads something else".to_owned())
            }
            None => Ok(()),
        }
    }

    /// The sample in process, anything from a real server.
    fn is_sample(&self, read: &[u8], sample: &str) -> Result<(), String> {
        if self.server.is_some() || read == sample.as_bytes() {
            return Ok(());
        }
        let read = String::from_utf8_lossy(read);
        Err(format!("read {read:?} instead of {sample:?}"))
    }

    /// Sends a call, and checks the request.
    fn exchange(&self, body: &str, send: &mut Send<'_, V>) -> Result<Outcome, String> {
        if let Some(server) = self.server {
            return self.exchange_with(server, send);
        }
        let recorder = Recorder {
            status: self.response.status,
            media_type: self.response.media_type.clone(),
            location: self.response.is_redirect,
            body: body.to_owned(),
            request: Arc::default(),
        };
        let request = Arc::clone(&recorder.request);
        let client = Client::<V>::builder(TOKEN)
            .base_url(BASE)
            .transport(recorder);
        let schemes = self.operation.credentials.iter().flatten();
        let client = schemes.fold(client, |client, one| client.credential(&one.scheme, TOKEN));
        let client = client.build().map_err(|e| e.to_string())?;
        let read = send(&client);
        let request = request
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        match request {
            Some(request) => check::request(self, &request)?,
            None => {
                return Err(read
                    .err()
                    .map_or_else(|| "nothing was sent".to_owned(), |e| text(&e)));
            }
        }
        read.map_err(|e| text(&e))??;
        Ok(Outcome::Read)
    }

    fn exchange_with(&self, server: &str, send: &mut Send<'_, V>) -> Result<Outcome, String> {
        let client = Client::<V>::builder(TOKEN).base_url(server);
        let client = client.retry(RetryPolicy::none()).build();
        let client = client.map_err(|e| e.to_string())?;
        match send(&client) {
            Ok(read) => read.map(|()| Outcome::Read),
            Err(error) => {
                let Some(status) = error.status().filter(|_| !error.is_decode()) else {
                    return Err(text(&error));
                };
                let body = String::from_utf8_lossy(error.body()).into_owned();
                let key = self.operation.key();
                Ok(Outcome::Refused(format!("{key} {status} {body}")))
            }
        }
    }
}

fn send<V: Vendor, E: Endpoint>(
    call: &E,
    client: &Client<V>,
) -> Result<WithMeta<E::Response>, Error> {
    call.send_with_meta(client)
}

/// An error with its causes.
fn text(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        text.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    text
}

/// The sample comes out whole, and typed fields hold all of it.
fn check_read(sample: &Sample, whole: &[u8], typed: &[u8]) -> Result<(), String> {
    let json = sample.json();
    let whole = parse(whole)?;
    if !same(&json, &whole) {
        return Err(format!("the response {json} came out as {whole}"));
    }
    let mut untyped = Vec::new();
    held(sample, Some(&parse(typed)?), String::new(), &mut untyped);
    if untyped.is_empty() {
        return Ok(());
    }
    Err(format!(
        "of the response {json} no typed field holds {untyped:?}"
    ))
}

fn parse(json: &[u8]) -> Result<Value, String> {
    // An empty text stands for a value without anything typed in it.
    if json.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(json).map_err(|e| format!("{e}: {}", String::from_utf8_lossy(json)))
}

/// Adds the places of the sample that `typed` lacks. What no reader can tell apart may be kept untyped.
fn held(sample: &Sample, typed: Option<&Value>, at: String, out: &mut Vec<String>) {
    if sample.is_ambiguous {
        return;
    }
    let nested: Vec<(String, &Sample)> = match &sample.content {
        Content::Object(members) => members
            .iter()
            .map(|m| (m.name.clone(), &m.sample))
            .collect(),
        Content::Map(entries) => entries.iter().map(|(k, v)| (k.clone(), v)).collect(),
        Content::List(elements) => elements
            .iter()
            .enumerate()
            .map(|(index, element)| (index.to_string(), element))
            .collect(),
        _ => {
            if !typed.is_some_and(|typed| same(&sample.json(), typed)) {
                out.push(at);
            }
            return;
        }
    };
    for (key, inner) in nested {
        let found = match typed {
            Some(Value::Array(elements)) => key.parse().ok().and_then(|i: usize| elements.get(i)),
            Some(Value::Object(members)) => members.get(&key),
            _ => None,
        };
        held(inner, found, format!("{at}/{key}"), out);
    }
}

/// Keeps the request and returns the prepared response.
struct Recorder {
    status: u16,
    media_type: Option<String>,
    location: bool,
    body: String,
    request: Arc<Mutex<Option<HttpRequest>>>,
}

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        *self.request.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        let status = http::StatusCode::from_u16(self.status).unwrap_or_default();
        let mut headers = http::HeaderMap::new();
        let media_type = self.media_type.as_deref();
        if let Some(Ok(value)) = media_type.map(http::HeaderValue::from_str) {
            headers.insert(http::header::CONTENT_TYPE, value);
        }
        if self.location {
            let to = http::HeaderValue::from_static(ELSEWHERE);
            headers.insert(http::header::LOCATION, to);
        }
        Ok(HttpResponse::new(status, headers, self.body.clone()))
    }
}
