//! What lies between the clients and a server: compressed bodies, and proxies that the environment names.
#![allow(unreachable_pub)] // endpoints.rs looks as emitted code does

#[allow(dead_code)]
#[path = "../http/endpoints.rs"]
mod endpoints;
#[allow(dead_code)]
#[path = "../http/support.rs"]
mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use intercom_runtime::{EndpointExt, Error, ErrorKind, RetryPolicy};

use crate::endpoints::GetThing;
use crate::support::*;

/// Serves each connection by `serve` on a thread of its own; gives the address.
fn start(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            serve(stream);
        }
    });
    address
}

/// The lines of a request's head.
fn head(stream: &TcpStream) -> Vec<String> {
    let lines = BufReader::new(stream).lines().map_while(Result::ok);
    lines.take_while(|line| !line.is_empty()).collect()
}

/// Calls through both clients; gives the ids or errors.
fn call(url: &str) -> [Result<Option<String>, Error>; 2] {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder(TOKEN)
        .base_url(url)
        .allow_http(true)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let one = runtime.block_on(GetThing::new("1").send(&client));
    let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
        .base_url(url)
        .allow_http(true)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let other = GetThing::new("1").send(&client);
    [one, other].map(|outcome| outcome.map(|thing| thing.id))
}

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// Calls a server that responds with `body`, compressed as it says.
fn respond(body: Vec<u8>) -> [Result<Option<String>, Error>; 2] {
    let address = start(move |mut stream| {
        let asked = head(&stream);
        assert!(
            asked.contains(&"accept-encoding: gzip".to_owned()),
            "{asked:?}"
        );
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip";
        let length = body.len();
        write!(
            stream,
            "{head}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n"
        )
        .unwrap();
        // In small pieces, so that every part of the format is cut somewhere.
        for piece in body.chunks(7) {
            let _ = stream.write_all(piece).and_then(|()| stream.flush());
        }
    });
    call(&format!("http://{address}"))
}

#[test]
fn compressed_bodies_are_unpacked() {
    let long = format!("{{\"id\": \"1\", \"x\": \"{}\"}}", "abc ".repeat(50_000));
    let mut two = packed("{\"id\": ");
    two.extend(packed("\"1\"}"));
    for body in [packed("{\"id\": \"1\"}"), packed(&long), two] {
        for outcome in respond(body) {
            assert_eq!(outcome.unwrap().as_deref(), Some("1"));
        }
    }
}

#[test]
fn a_compressed_body_that_is_cut_or_damaged_is_an_error() {
    let whole = packed("{\"id\": \"1\"}");
    let cut = whole[..whole.len() - 3].to_vec();
    let mut wrong_sum = whole.clone();
    let sum = wrong_sum.len() - 8;
    wrong_sum[sum] ^= 1;
    let mut garbage = whole;
    garbage.extend(b"garbage");
    for body in [cut, wrong_sum, garbage, b"no gzip at all".to_vec()] {
        for outcome in respond(body) {
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
        }
    }
}

/// The environment of this process is not to be touched, so the calls are made by another one.
const CHILD: &str = "RUNTIME_WIRES_CHILD";

fn proxy() -> (String, Receiver<Vec<String>>) {
    let (send, heard) = channel();
    let address = start(move |mut stream| {
        let asked = head(&stream);
        let is_tunnel = asked[0].starts_with("CONNECT ");
        if asked[0].contains("cut.example") {
            if is_tunnel {
                write!(stream, "HTTP/1.1 200 OK\r\n\r\n").unwrap();
                assert!(head(&stream)[0].starts_with("GET "));
            }
            // The request has arrived, and the connection ends.
            return;
        }
        send.send(asked).unwrap();
        let response = if is_tunnel {
            "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"
        } else {
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}"
        };
        stream.write_all(response.as_bytes()).unwrap();
    });
    (address, heard)
}

#[test]
fn proxies_are_taken_from_the_environment() {
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    let (address, heard) = proxy();
    let direct = start(|mut stream| {
        head(&stream);
        let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10";
        write!(stream, "{head}\r\n\r\n{{\"id\":\"2\"}}").unwrap();
    });
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "in_a_process_of_its_own", "--nocapture"])
        .env(CHILD, &direct)
        .env_remove("http_proxy")
        .env_remove("https_proxy")
        .env("HTTP_PROXY", format!("http://us%65r:pass@{address}"))
        .env("HTTPS_PROXY", format!("http://user:pass@{address}"))
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout) + String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success() && said.contains("called"), "{said}");

    let mut heads: Vec<Vec<String>> = heard.try_iter().collect();
    for head in &mut heads {
        for line in head.iter_mut().skip(1) {
            line.make_ascii_lowercase();
        }
        let auth = "proxy-authorization: basic dxnlcjpwyxnz".to_owned();
        assert!(head.contains(&auth), "{head:?}");
    }
    let (tunnels, forwarded): (Vec<_>, Vec<_>) = heads
        .iter()
        .partition(|head| head[0].starts_with("CONNECT "));
    for head in &forwarded {
        assert_eq!(head[0], "GET http://api.example/things/1 HTTP/1.1");
        assert!(head.contains(&"host: api.example".to_owned()), "{head:?}");
    }
    for head in &tunnels {
        assert!(head[0].starts_with("CONNECT api.example:"), "{head:?}");
        let is_told = head.iter().any(|line| line.starts_with("authorization"));
        assert!(!is_told, "the proxy sees the token: {head:?}");
    }
    let secure = "CONNECT api.example:443 HTTP/1.1";
    let secure = tunnels.iter().filter(|head| head[0] == secure).count();
    assert_eq!((forwarded.len(), secure), (1, 2), "{heads:?}");
}

#[test]
fn in_a_process_of_its_own() {
    let Ok(direct) = std::env::var(CHILD) else {
        return;
    };
    // The blocking client asks for a tunnel also where it need not.
    let [asynchronous, _] = call("http://api.example");
    assert_eq!(asynchronous.unwrap().as_deref(), Some("1"));
    for outcome in call(&format!("http://{direct}")) {
        assert_eq!(outcome.unwrap().as_deref(), Some("2"));
    }
    // The proxy refuses the tunnel, so nothing was sent.
    for outcome in call("https://api.example") {
        let error = outcome.unwrap_err();
        let refused = matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport);
        assert!(refused, "{error:?}");
    }
    // Here it was sent, and may have been carried out.
    for outcome in call("http://cut.example") {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
        assert!(!error.is_connect(), "{error:?}");
    }
    println!("called");
}
