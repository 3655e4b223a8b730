//! The bytes of responses, to both clients.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;
use intercom_api::v2_11::{ListContacts, ShowContact};
use intercom_api::{Client, EndpointExt, RetryPolicy, blocking};
use tokio::runtime::Runtime;

use super::Target;
use crate::mutate;

const TIMEOUT: Duration = Duration::from_millis(300);
/// The timeout of each call, and room for a machine that has other things to do.
const TIME: Duration = Duration::from_secs(5);
/// So often are they made before their time is a finding.
const ATTEMPTS: usize = 4;

const RESPONSES: [&str; 7] = [
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 34\r\n\r\n{\"type\":\"contact\",\"id\":\"1\",\"x\":1.0}",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n3\r\n1}\n\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{\"type\":\"list\",\"data\":[{\"id\":\"1\"}],\"pages\":{\"next\":{\"page\":2,\"starting_after\":\"a\"}}}",
    "HTTP/1.1 429 Too Many Requests\r\nretry-after: 5\r\nx-ratelimit-reset: 99\r\ncontent-length: 2\r\n\r\n{}",
    "HTTP/1.1 302 Found\r\nlocation: /contacts/2\r\ncontent-length: 0\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\ncontent-length: 52\r\n\r\n{\"type\":\"error.list\",\"errors\":[{\"code\":\"x\"}]}       ",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: 20\r\n\r\n\u{1f}\u{8}\0\0\0\0\0\0\u{3}\u{3}\0\0\0\0\0\0\0\0\0",
];

/// A server that says what it is told to, and the clients that call it.
pub(crate) struct Clients {
    response: Arc<Mutex<Vec<u8>>>,
    runtime: Runtime,
    url: String,
}

impl Clients {
    pub(crate) fn new() -> Self {
        let started = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = started.unwrap_or_else(|error| panic!("{error}"));
        let response = Arc::new(Mutex::new(Vec::new()));
        let says = Arc::clone(&response);
        thread::spawn(move || serve(&listener, &says));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build();
        Self {
            response,
            runtime: runtime.unwrap_or_else(|error| panic!("{error}")),
            url: format!("http://{address}"),
        }
    }
}

fn serve(listener: &TcpListener, says: &Mutex<Vec<u8>>) {
    for mut stream in listener.incoming().flatten() {
        let response = says.lock().unwrap_or_else(PoisonError::into_inner).clone();
        thread::spawn(move || {
            let _ = stream.set_read_timeout(Some(TIMEOUT));
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(&response);
        });
    }
}

impl Target for Clients {
    fn seeds(&self) -> Vec<Vec<u8>> {
        RESPONSES
            .iter()
            .map(|text| text.as_bytes().to_vec())
            .collect()
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        let seed = random.choice(&RESPONSES).unwrap_or(&"");
        let other = random.choice(&RESPONSES).unwrap_or(&"");
        mutate::text(random, seed.as_bytes(), other.as_bytes())
    }

    /// A machine that does other work may hold the calls up, but not each time.
    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        *self.response.lock().unwrap_or_else(PoisonError::into_inner) = input.to_vec();
        let mut took = Duration::ZERO;
        for _ in 0..ATTEMPTS {
            let (accepted, time) = self.calls()?;
            if time <= TIME {
                return Ok(accepted);
            }
            took = time;
        }
        Err(format!("the calls took {took:?}"))
    }
}

impl Clients {
    /// Calls that the response is sent to: whether one takes it, and the time of all.
    fn calls(&self) -> Result<(bool, Duration), String> {
        let start = Instant::now();
        let client = Client::builder("a-token")
            .base_url(&self.url)
            .timeout(TIMEOUT)
            .deadline(TIMEOUT * 2)
            .retry(RetryPolicy::none())
            .build()
            .map_err(|error| error.to_string())?;
        let first = self.runtime.block_on(async {
            let contact = ShowContact::new("1").send(&client).await;
            let mut contacts = ListContacts::new().items(&client);
            let mut listed = Ok(());
            // The server says the same for ever.
            for _ in 0..5 {
                match contacts.next().await {
                    Some(Ok(_)) => {}
                    Some(Err(error)) => listed = Err(error),
                    None => break,
                }
            }
            (contact.map(|_| ()), listed)
        });
        let client = blocking::Client::builder("a-token")
            .base_url(&self.url)
            .timeout(TIMEOUT)
            .deadline(TIMEOUT * 2)
            .retry(RetryPolicy::none())
            .build()
            .map_err(|error| error.to_string())?;
        let contact = ShowContact::new("1").send(&client).map(|_| ());
        let took = start.elapsed();
        let mut accepted = false;
        for outcome in [first.0, first.1, contact] {
            match outcome {
                Ok(()) => accepted = true,
                Err(error) => {
                    let text = format!("{error} {error:?}");
                    if text.contains("a-token") {
                        return Err(format!("the token is in an error: {text}"));
                    }
                }
            }
        }
        Ok((accepted, took))
    }
}
