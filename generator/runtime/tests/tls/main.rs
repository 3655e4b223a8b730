//! Servers whose TLS is not what it should be: each call fails in time, as a connection that could not be made, and no byte
//! of the request leaves.
#![allow(unreachable_pub)] // endpoints.rs looks as emitted code does

#[allow(dead_code)]
#[path = "../http/endpoints.rs"]
mod endpoints;
#[allow(dead_code)]
#[path = "../http/support.rs"]
mod support;

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use intercom_runtime::{EndpointExt, Error, ErrorKind, RetryPolicy};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, KeyPair, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::version::TLS12;
use rustls::{ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};

use crate::endpoints::GetThing;
use crate::support::*;

/// Which roots a process trusts is told by its environment, so the calls are made by a process of their own.
const CHILD: &str = "RUNTIME_TLS_CHILD";

struct Authority {
    certificate: Certificate,
    key: KeyPair,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self { certificate, key }
    }

    /// A server's settings with a certificate for `host` that is valid until `year`.
    fn server(
        &self,
        host: &str,
        year: i32,
        versions: &[&'static SupportedProtocolVersion],
    ) -> Arc<ServerConfig> {
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2019, 1, 1);
        params.not_after = date_time_ymd(year, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params
            .signed_by(&key, &self.certificate, &self.key)
            .unwrap();
        let chain = vec![CertificateDer::from(certificate.der().to_vec())];
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        Arc::new(config)
    }
}

/// What the servers have read of requests.
type Heard = Arc<Mutex<Vec<u8>>>;

fn start(heard: &Heard, config: Option<Arc<ServerConfig>>) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let heard = Arc::clone(heard);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else { return };
            match &config {
                Some(config) => {
                    let session = ServerConnection::new(Arc::clone(config)).unwrap();
                    respond(StreamOwned::new(session, stream), &heard);
                }
                None => respond(stream, &heard),
            }
        }
    });
    url
}

fn respond(mut stream: impl Read + Write, heard: &Heard) {
    let mut request = [0; 4096];
    let Ok(length) = stream.read(&mut request) else {
        return;
    };
    heard.lock().unwrap().extend_from_slice(&request[..length]);
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
    let _ = write!(stream, "{head}content-length: 10\r\n\r\n{{\"id\":\"1\"}}");
    let _ = stream.flush();
}

/// Calls through both clients; gives the ids or errors.
fn call(url: &str) -> [Result<Option<String>, Error>; 2] {
    let began = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder(TOKEN)
        .base_url(url)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let one = runtime.block_on(GetThing::new("1").send(&client));
    let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
        .base_url(url)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let other = GetThing::new("1").send(&client);
    assert!(began.elapsed() < Duration::from_secs(12));
    [one, other].map(|outcome| outcome.map(|thing| thing.id))
}

#[test]
fn certificates_are_checked_and_nothing_is_sent_before() {
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    let authority = Authority::new("trusted");
    let file = std::env::temp_dir().join(format!("runtime-tls-{}.pem", std::process::id()));
    std::fs::write(&file, authority.certificate.pem()).unwrap();

    let heard = Heard::default();
    let all = rustls::ALL_VERSIONS;
    let servers = [
        ("good", Some(authority.server("localhost", 2090, all))),
        ("old", Some(authority.server("localhost", 2090, &[&TLS12]))),
        ("expired", Some(authority.server("localhost", 2020, all))),
        ("host", Some(authority.server("other.example", 2090, all))),
        (
            "untrusted",
            Some(Authority::new("other").server("localhost", 2090, all)),
        ),
        ("plain", None),
    ];
    let urls: Vec<_> = servers
        .into_iter()
        .map(|(name, config)| {
            let own = match name {
                "good" | "old" => Heard::default(),
                _ => Arc::clone(&heard),
            };
            format!("{name}={}", start(&own, config))
        })
        .collect();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "in_a_process_of_its_own", "--nocapture"])
        .env(CHILD, urls.join(" "))
        .env("SSL_CERT_FILE", &file)
        .output()
        .unwrap();
    std::fs::remove_file(&file).unwrap();
    let said = String::from_utf8_lossy(&child.stdout) + String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success(), "{said}");
    assert!(said.contains("called 6 servers"), "{said}");
    // A greeting of TLS is all that a server without TLS hears.
    let heard = heard.lock().unwrap();
    let heard = String::from_utf8_lossy(&heard);
    assert!(
        !heard.contains("Bearer") && !heard.contains("things"),
        "{heard}"
    );
}

/// What the error has to say of this server.
fn told(name: &str) -> &'static str {
    match name {
        "expired" => ": invalid peer certificate: certificate expired",
        "host" => ": invalid peer certificate: certificate not valid for name \"localhost\"",
        "untrusted" => {
            ": the server's certificate is from an issuer that this system does not trust"
        }
        _ => ": the server does not speak TLS",
    }
}

#[test]
fn in_a_process_of_its_own() {
    let Ok(servers) = std::env::var(CHILD) else {
        return;
    };
    let mut called = 0;
    for server in servers.split(' ') {
        let (name, url) = server.split_once('=').unwrap();
        for outcome in call(url) {
            match (name, outcome) {
                ("good" | "old", outcome) => {
                    assert_eq!(outcome.unwrap().as_deref(), Some("1"), "{name}");
                }
                (_, Ok(_)) => panic!("{name}: a response"),
                (_, Err(error)) if !error.to_string().contains(told(name)) => {
                    panic!("{name}: {error}")
                }
                ("plain", Err(error)) => assert!(
                    matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport),
                    "{name}: {error:?}"
                ),
                (_, Err(error)) => {
                    assert_eq!(error.kind(), ErrorKind::Connect, "{name}: {error:?}")
                }
            }
        }
        called += 1;
    }
    println!("called {called} servers");
}
