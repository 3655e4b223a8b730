//! What probes of an emitted client have at hand: requests as they leave it.

use std::sync::{Arc, Mutex};

use crate::client::EndpointExt;
use crate::client::blocking::{Client, Transport};
use crate::client::{HeaderMap, StatusCode};
use crate::client::{Endpoint, HttpRequest, HttpResponse, TransportError};

struct Recorder(Arc<Mutex<Option<HttpRequest>>>);

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        *self.0.lock().expect("a request") = Some(request);
        Ok(HttpResponse::new(StatusCode::NO_CONTENT, HeaderMap::new(), ""))
    }
}

/// The request that a call becomes.
pub fn sent<E: Endpoint>(call: E) -> HttpRequest {
    let request = Arc::default();
    let client = Client::builder("token").transport(Recorder(Arc::clone(&request)));
    // What comes back does not matter here.
    let _ = call.send(&client.build().expect("a client"));
    let request = request.lock().expect("a request").take();
    request.expect("a request is sent")
}

/// The body of a request as text.
pub fn body<E: Endpoint>(call: E) -> String {
    String::from_utf8_lossy(&sent(call).body).into_owned()
}

/// A header of a request.
pub fn header(request: &HttpRequest, name: &str) -> Option<String> {
    Some(request.headers.get(name)?.to_str().ok()?.to_owned())
}
