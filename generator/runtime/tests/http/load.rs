//! Many requests at once through one client, against a server of this process.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use crate::support::Client;
use intercom_runtime::EndpointExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::endpoints::GetThing;
use crate::support::TOKEN;

const REQUESTS: usize = 2_000;
const ROUNDS: usize = 2;

type Seen = Arc<Mutex<Vec<String>>>;

/// Answers each request with the id in its path, on connections that stay open.
async fn serve(mut stream: TcpStream, seen: Seen) {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(at) = buffer.windows(4).position(|part| part == b"\r\n\r\n") {
                break at + 4;
            }
            match stream.read_buf(&mut buffer).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
        buffer.drain(..end);
        let path = head.split(' ').nth(1).unwrap();
        let id = path.rsplit('/').next().unwrap().to_owned();
        let body = format!(r#"{{"id":"{id}","name":"{}"}}"#, "n".repeat(500));
        seen.lock().unwrap().push(id);
        let response = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        if stream.write_all(response.as_bytes()).await.is_err() {
            return;
        }
    }
}

async fn start() -> (String, Seen) {
    let seen = Seen::default();
    // A queue long enough for all to connect at once.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener: TcpListener = socket.listen(4096).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let log = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&log)));
        }
    });
    (url, seen)
}

/// Resident memory in kB, where the system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// As many requests as there are file handles for: both ends of each connection are here.
fn requests() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().nth(3)?.parse::<usize>().ok());
    soft.map_or(REQUESTS, |soft| REQUESTS.min(soft.saturating_sub(200) / 2))
}

async fn round(client: &Client, round: usize, requests: usize) {
    let mut calls = JoinSet::new();
    for number in 0..requests {
        let client = client.clone();
        let id = format!("{round}-{number}");
        calls.spawn(async move {
            let thing = GetThing::new(id.as_str()).send(&client).await?;
            assert_eq!(thing.id.as_deref(), Some(id.as_str()));
            Ok::<_, intercom_runtime::Error>(())
        });
    }
    while let Some(call) = calls.join_next().await {
        call.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_is_lost_or_doubled_under_load() {
    let (url, seen) = start().await;
    let client = Client::builder(TOKEN).base_url(url).build().unwrap();
    let requests = requests();
    let mut figures = Vec::new();
    for number in 0..ROUNDS {
        let start = Instant::now();
        round(&client, number, requests).await;
        figures.push((start.elapsed(), resident()));
    }
    let seen = seen.lock().unwrap();
    let distinct: HashSet<_> = seen.iter().collect();
    assert_eq!(seen.len(), ROUNDS * requests, "doubled");
    assert_eq!(distinct.len(), ROUNDS * requests, "lost");
    for (number, (took, memory)) in figures.iter().enumerate() {
        println!(
            "round {}: {requests} concurrent requests in {:.0} ms ({:.0}/s), resident {} MB",
            number + 1,
            took.as_secs_f64() * 1e3,
            requests as f64 / took.as_secs_f64(),
            memory.map_or(0, |kilobytes| kilobytes / 1024),
        );
    }
}
