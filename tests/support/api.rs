//! A local server for the asynchronous client: responds with what it is told, and keeps what was sent.

use std::collections::BTreeSet;

use intercom_api::model::{Codec as Model, encode, encode_typed_only};
use intercom_api::{Client, Endpoint, EndpointExt, RetryPolicy};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::compare::{held, leaves, lost};

/// The token that calls carry.
const TOKEN: &str = "test-token";

/// A server, and a client that talks to it.
pub struct Api {
    server: MockServer,
    /// The client.
    pub client: Client,
}

/// A request as it arrived.
#[derive(Debug)]
pub struct Arrived(Request);

/// What is expected of a request.
pub struct Expected {
    method: &'static str,
    path: &'static str,
    body: Option<Value>,
}

/// `GET` of a path.
pub fn get(path: &'static str) -> Expected {
    without_body("GET", path)
}

/// `DELETE` of a path, without a body.
pub fn delete(path: &'static str) -> Expected {
    without_body("DELETE", path)
}

/// `POST` of a JSON body.
pub fn post(path: &'static str, body: Value) -> Expected {
    let body = Some(body);
    Expected {
        method: "POST",
        path,
        body,
    }
}

/// `PUT` of a JSON body.
pub fn put(path: &'static str, body: Value) -> Expected {
    let method = "PUT";
    Expected {
        method,
        ..post(path, body)
    }
}

fn without_body(method: &'static str, path: &'static str) -> Expected {
    Expected {
        method,
        path,
        body: None,
    }
}

impl Api {
    /// Starts a server.
    pub async fn start() -> Self {
        let server = MockServer::start().await;
        let builder = Client::builder(TOKEN).base_url(server.uri());
        let client = builder.retry(RetryPolicy::none()).build();
        let client = client.unwrap_or_else(|e| panic!("{e}"));
        Self { server, client }
    }

    /// The server's URL.
    pub fn url(&self) -> String {
        self.server.uri()
    }

    /// Answers the next requests with these bodies, one each.
    pub async fn responds(&self, bodies: impl IntoIterator<Item = Value>) {
        self.server.reset().await;
        for body in bodies {
            let template = ResponseTemplate::new(200).set_body_json(body);
            let mock = Mock::given(any()).respond_with(template);
            mock.up_to_n_times(1).mount(&self.server).await;
        }
    }

    /// What arrived since the responses were set.
    pub async fn arrived(&self) -> Vec<Arrived> {
        let requests = self.server.received_requests().await;
        let requests = requests.unwrap_or_default();
        requests.into_iter().map(Arrived).collect()
    }

    /// Sends `call`, checks that it arrives as expected, responds with `body`, and checks that nothing of that is lost and
    /// that typed fields hold all of it.
    pub async fn exchange<E: Endpoint>(
        &self,
        call: &E,
        expected: Expected,
        body: Value,
    ) -> E::Response
    where
        E::Response: Model,
    {
        let (response, untyped) = self.exchange_loosely(call, expected, body).await;
        assert_eq!(untyped, [""; 0], "no typed field holds this");
        response
    }

    /// As [`exchange`](Self::exchange), with what no typed field holds beside the response.
    pub async fn exchange_loosely<E: Endpoint>(
        &self,
        call: &E,
        expected: Expected,
        body: Value,
    ) -> (E::Response, Vec<String>)
    where
        E::Response: Model,
    {
        self.responds([body.clone()]).await;
        let response = call.send(&self.client).await;
        let response = response.unwrap_or_else(|e| panic!("{e}"));
        let arrived = self.arrived().await;
        let [arrived] = arrived.as_slice() else {
            panic!("not one request arrived but {}", arrived.len())
        };
        arrived.check(&expected);
        assert_eq!(
            arrived.header("intercom-version"),
            Some(E::OPERATION.version().as_str())
        );
        let untyped = untyped(&response, &body);
        (response, untyped)
    }
}

impl Arrived {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name)?.to_str().ok()
    }

    /// The method.
    pub fn method(&self) -> &str {
        self.0.method.as_str()
    }

    /// The body.
    ///
    /// # Panics
    ///
    /// It is not JSON.
    pub fn json(&self) -> Value {
        parse(&self.0.body)
    }

    /// Path and query.
    pub fn target(&self) -> &str {
        &self.0.url[url::Position::BeforePath..]
    }

    fn check(&self, expected: &Expected) {
        assert_eq!(self.0.method.as_str(), expected.method);
        assert_eq!(self.target(), expected.path);
        assert_eq!(
            self.header("authorization"),
            Some(format!("Bearer {TOKEN}").as_str())
        );
        match &expected.body {
            None => assert!(self.0.body.is_empty(), "no body was expected"),
            Some(body) => {
                assert_eq!(self.header("content-type"), Some("application/json"));
                assert_eq!(&parse(&self.0.body), body, "the body");
            }
        }
    }
}

/// Pointers of the leaves of `body` that no typed field of `response` holds. All of it must be held somewhere.
fn untyped(response: &impl Model, body: &Value) -> Vec<String> {
    let mut gone = Vec::new();
    lost(body, Some(&parse(&encode(response))), "", &mut gone);
    assert_eq!(gone, [""; 0], "this was lost");
    let mut all = BTreeSet::new();
    leaves(body, "", &mut all);
    let typed = held(body, &parse(&encode_typed_only(response)));
    all.difference(&typed).cloned().collect()
}

fn parse(json: &[u8]) -> Value {
    serde_json::from_slice(json)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(json)))
}
