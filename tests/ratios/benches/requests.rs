//! What a call costs beside the network, as ratios: its time and its allocations divided by those of the same request by
//! hand. Below 1 the client is faster.
//!
//! `cargo bench -p intercom-ratios --features requests --bench requests` prints a name and a ratio a line. A server in a
//! thread of its own responds to all of them with the same contact. The contenders take turns, and the fastest of their
//! rounds counts.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{fmt, io, thread};

use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as Hyper;
use hyper_util::rt::TokioExecutor;
use intercom_runtime::codegen::{ApiVersion, Endpoint, Method, Operation, RequestParts, Vendor};
use intercom_runtime::model::{Extra, object};
use intercom_runtime::{
    BoxFuture, Bytes, Client, EndpointExt, HttpRequest, HttpResponse, Transport, TransportError,
};
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;

const ROUNDS: usize = 15;
/// Requests of a round, and how many tasks send them.
const REQUESTS: usize = 1_600;
const TASKS: usize = 16;

const TOKEN: &str = "a-token-of-some-length";
const CONTACT: &str = r#"{"type":"contact","id":"66aa","role":"user","email":"ada@example.test","name":"Ada Okafor","created_at":1700000000,"tags":{"type":"list","data":[]}}"#;

#[derive(Debug)]
enum Api {}

impl Vendor for Api {
    type Region = &'static str;
    const USER_AGENT: &'static str = "ratios";
    const BASE_URLS: &'static [&'static str] = &["https://api.example.test"];
    const VERSION_HEADER: Option<&'static str> = Some("Intercom-Version");
    const TOKEN_VARIABLE: &'static str = "RATIOS_TOKEN";
    const BASE_URL_VARIABLE: &'static str = "RATIOS_URL";
}

#[derive(Clone, Default, PartialEq)]
struct Contact {
    id: Option<String>,
    role: Option<String>,
    email: Option<String>,
    name: Option<String>,
    created_at: Option<i64>,
    extra: Extra,
}
object!(Contact {
    id,
    role,
    email,
    name,
    created_at
});

/// `PUT /contacts/{id}?notify=true`
struct UpdateContact(Contact);

impl Endpoint for UpdateContact {
    type Response = Contact;
    const OPERATION: Operation = Operation::new(
        "updateContact",
        Method::Put,
        "/contacts/{id}",
        ApiVersion::new("2.11"),
    );
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", "66aa");
        parts.query("notify", &true);
        parts.json(&self.0);
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Plain {
    id: Option<String>,
    role: Option<String>,
    email: Option<String>,
    name: Option<String>,
    created_at: Option<i64>,
}

fn ours() -> UpdateContact {
    UpdateContact(Contact {
        role: Some("user".to_owned()),
        email: Some("ada@example.test".to_owned()),
        name: Some("Ada Okafor".to_owned()),
        ..Contact::default()
    })
}

fn plain() -> Plain {
    Plain {
        role: Some("user".to_owned()),
        email: Some("ada@example.test".to_owned()),
        name: Some("Ada Okafor".to_owned()),
        ..Plain::default()
    }
}

fn url(base: &str) -> String {
    format!("{base}/contacts/66aa?notify=true")
}

/// Responds without a network, so that only building the request and reading the response is left.
struct Instantly;

impl Transport for Instantly {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        drop(request);
        Box::pin(async {
            let headers = http::HeaderMap::new();
            Ok(HttpResponse::new(http::StatusCode::OK, headers, CONTACT))
        })
    }
}

/// The fastest round of each contender in seconds, and allocations of its last round on this thread.
fn race<const N: usize>(mut contenders: [&mut dyn FnMut(); N]) -> [(f64, f64); N] {
    let mut best = [(Duration::MAX, 0); N];
    for _ in 0..ROUNDS {
        for (contender, best) in contenders.iter_mut().zip(&mut best) {
            let began = Instant::now();
            let info = allocation_counter::measure(contender);
            *best = (began.elapsed().min(best.0), info.count_total);
        }
    }
    best.map(|(time, count)| (time.as_secs_f64(), count as f64))
}

fn print(name: &str, own: (f64, f64), others: &[(&str, (f64, f64))]) {
    let each = |(time, count): (f64, f64)| {
        let requests = REQUESTS as f64;
        format!(
            "{:.0} a second, {:.1} allocations each",
            requests / time,
            count / requests
        )
    };
    eprintln!("{name}, client: {}", each(own));
    for (who, other) in others {
        eprintln!("{name}, {who}: {}", each(*other));
        println!("{name}-{who} {:.2}", own.0 / other.0);
        println!("{name}-allocations-{who} {:.2}", own.1 / other.1);
    }
}

fn fail(error: impl fmt::Display) -> io::Error {
    io::Error::other(error.to_string())
}

fn main() -> io::Result<()> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::<Api>::builder(TOKEN)
        .transport(Instantly)
        .build()
        .map_err(fail)?;
    let http = reqwest::Client::builder().build().map_err(fail)?;
    let base = "https://api.example.test";
    let [own, reqwest] = race([
        &mut || {
            for _ in 0..REQUESTS {
                let contact = runtime.block_on(ours().send(&client)).expect("a contact");
                assert!(contact.id.is_some());
            }
        },
        &mut || {
            for _ in 0..REQUESTS {
                let request = by_reqwest(&http, base).build().expect("a request");
                let contact: Plain = serde_json::from_str(CONTACT).expect("a contact");
                assert!(request.body().is_some() && contact.id.is_some());
            }
        },
    ]);
    print("build", own, &[("reqwest", reqwest)]);
    through_a_server(&runtime)
}

fn through_a_server(runtime: &Runtime) -> io::Result<()> {
    let base = serve()?;
    let client = Client::<Api>::builder(TOKEN)
        .base_url(base.as_str())
        .build()
        .map_err(fail)?;
    let http = reqwest::Client::builder().build().map_err(fail)?;
    let hyper = Hyper::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let base: Arc<str> = base.into();
    let [own, hyper, reqwest] = race([
        &mut || {
            all(runtime, || {
                let call = ours().send(&client);
                async move { call.await.expect("a contact").id }
            })
        },
        &mut || {
            all(runtime, || {
                let response = hyper.request(by_hand(&base));
                async move {
                    let body = response.await.expect("a response").into_body();
                    read(&body.collect().await.expect("a body").to_bytes())
                }
            })
        },
        &mut || {
            all(runtime, || {
                let response = by_reqwest(&http, &base).send();
                async move {
                    let response = response.await.expect("a response");
                    read(&response.bytes().await.expect("a body"))
                }
            })
        },
    ]);
    print("request", own, &[("hyper", hyper), ("reqwest", reqwest)]);
    Ok(())
}

fn read(body: &[u8]) -> Option<String> {
    serde_json::from_slice::<Plain>(body).expect("a contact").id
}

fn by_reqwest(client: &reqwest::Client, base: &str) -> reqwest::RequestBuilder {
    client
        .put(url(base))
        .bearer_auth(TOKEN)
        .header("Intercom-Version", "2.11")
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("User-Agent", "ratios")
        .timeout(Duration::from_secs(30))
        .body(serde_json::to_vec(&plain()).expect("JSON"))
}

fn by_hand(base: &str) -> http::Request<Full<Bytes>> {
    http::Request::put(url(base))
        .header("Authorization", format!("Bearer {TOKEN}"))
        .header("Intercom-Version", "2.11")
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("User-Agent", "ratios")
        .body(Full::new(
            serde_json::to_vec(&plain()).expect("JSON").into(),
        ))
        .expect("a request")
}

/// Sends all requests of a round, a few at a time.
fn all<F: Future<Output = Option<String>> + Send + 'static>(
    runtime: &Runtime,
    mut request: impl FnMut() -> F,
) {
    runtime.block_on(async {
        for _ in 0..REQUESTS / TASKS {
            let tasks: Vec<_> = (0..TASKS).map(|_| tokio::spawn(request())).collect();
            for task in tasks {
                assert!(task.await.expect("no panic").is_some());
            }
        }
    });
}

/// A server that responds to anything with the contact, on connections that stay open.
fn serve() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || respond(stream));
        }
    });
    Ok(base)
}

/// A request is one JSON object behind its head, without a brace in it.
fn respond(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let response = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{CONTACT}",
        CONTACT.len()
    );
    let mut buffer = [0; 4096];
    loop {
        let mut length = 0;
        while buffer[..length].last() != Some(&b'}') {
            match stream.read(&mut buffer[length..])? {
                0 => return Ok(()),
                read => length += read,
            }
        }
        stream.write_all(response.as_bytes())?;
    }
}
