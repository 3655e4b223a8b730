//! Servers that send too much, for ever or the wrong thing: each call ends with an error in time, and within bounded
//! memory. The tests take turns, because each measures the memory of the whole process.

mod servers;

#[allow(dead_code, unreachable_pub)]
#[path = "../http/endpoints.rs"]
mod endpoints;

#[allow(dead_code, unreachable_pub)]
#[path = "../http/support.rs"]
mod support;

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use intercom_runtime::model::{Codec, List, Map, Value, decode};
use intercom_runtime::{Endpoint, EndpointExt, Error, ErrorKind, RetryPolicy, Upload};

use endpoints::{GetThing, ListThings, ThingList, UploadCatalog};
use servers::Server;
use support::{Client, Petstore};

const TIMEOUT: Duration = Duration::from_secs(5);
/// For servers that nothing but the timeout ends.
const SHORT_TIMEOUT: Duration = Duration::from_secs(2);
/// How much longer than the timeout a call may take.
const GRACE: Duration = Duration::from_secs(1);
/// Above what the process had before, in bytes.
const MEMORY: usize = 100 * 1024 * 1024;

static TURN: Mutex<()> = Mutex::new(());

/// The limit for bodies: the client's own, or none.
#[derive(Clone, Copy, PartialEq)]
enum Bound {
    Default,
    Lifted,
}

/// Calls the server through both clients; gives the errors. `memory` is what each call may take.
fn errors<E: Endpoint + Clone>(
    server: Server,
    endpoint: E,
    bound: Bound,
    memory: usize,
) -> [Error; 2] {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let url = servers::start(server);
    let timeout = match server {
        Server::SteadyBody | Server::Informational => SHORT_TIMEOUT,
        _ => TIMEOUT,
    };
    let run_async = || {
        // As most programs have it: parsing without end on one thread leaves the timeout another.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let mut builder = Client::builder("dG9rOjE=")
            .base_url(&url)
            .timeout(timeout)
            .retry(RetryPolicy::none());
        if bound == Bound::Lifted {
            builder = builder.max_body_bytes(None);
        }
        let client = builder.build().unwrap();
        runtime.block_on(async { endpoint.send(&client).await.err() })
    };
    let run_blocking = || {
        let mut builder = intercom_runtime::blocking::Client::<Petstore>::builder("dG9rOjE=")
            .base_url(&url)
            .timeout(timeout)
            .retry(RetryPolicy::none());
        if bound == Bound::Lifted {
            builder = builder.max_body_bytes(None);
        }
        let client = builder.build().unwrap();
        endpoint.send(&client).err()
    };
    let measured = |name: &str, run: &dyn Fn() -> Option<Error>| {
        let base = memory_now();
        let began = Instant::now();
        let error = run();
        let (took, peak) = (began.elapsed(), memory_peak().saturating_sub(base));
        let error = error.unwrap_or_else(|| panic!("{server:?}, {name}: no error"));
        println!(
            "{server:?}, {name}: {:.2} s, {} MB: {error}",
            took.as_secs_f64(),
            peak >> 20
        );
        assert!(took < timeout + GRACE, "{server:?}, {name}: {took:?}");
        assert!(peak < memory, "{server:?}, {name}: {peak} bytes");
        error
    };
    [
        measured("async", &run_async),
        measured("blocking", &run_blocking),
    ]
}

/// The memory that the process has now; the peak starts anew from here.
fn memory_now() -> usize {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    status("VmRSS:")
}

fn memory_peak() -> usize {
    status("VmHWM:")
}

/// A line of Linux's description of this process, in bytes; 0 on other systems, where only the time is checked.
fn status(name: &str) -> usize {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| {
        line.trim()
            .strip_suffix(" kB")?
            .trim()
            .parse::<usize>()
            .ok()
    });
    number.unwrap_or_default() * 1024
}

#[test]
fn a_megabyte_that_unpacks_to_a_gigabyte_is_too_large() {
    for error in errors(Server::Bomb, GetThing::new("1"), Bound::Default, MEMORY) {
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
}

#[test]
fn an_endless_body_is_too_large() {
    for error in errors(
        Server::EndlessBody,
        GetThing::new("1"),
        Bound::Default,
        MEMORY,
    ) {
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
}

#[test]
fn the_timeout_holds_while_data_keeps_arriving() {
    for error in errors(
        Server::SteadyBody,
        GetThing::new("1"),
        Bound::Lifted,
        MEMORY,
    ) {
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    }
}

#[test]
fn an_endless_error_keeps_its_status_and_a_megabyte() {
    for error in errors(
        Server::EndlessError,
        GetThing::new("1"),
        Bound::Default,
        MEMORY,
    ) {
        assert_eq!(error.kind(), ErrorKind::Api, "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
        assert_eq!(error.body().len(), 1024 * 1024);
    }
}

#[test]
fn fifty_megabytes_of_tiny_objects_are_too_large() {
    for error in errors(
        Server::TinyObjects,
        ListThings::new(),
        Bound::Default,
        MEMORY,
    ) {
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
}

/// Without a limit for the body, decoding has one: 32 MiB and twice the body, beside the body itself.
#[test]
fn decoding_takes_no_more_than_a_multiple_of_the_body() {
    const BODY: usize = 50 * 1024 * 1024;
    let memory = 4 * BODY + 48 * 1024 * 1024;
    for error in errors(
        Server::TinyObjects,
        ListThings::new(),
        Bound::Lifted,
        memory,
    ) {
        assert!(
            matches!(error.kind(), ErrorKind::TooLarge | ErrorKind::Timeout),
            "{error}"
        );
    }
}

/// Whatever the many small values are, and whatever reads them: 32 MiB and twice the text, beside the strings themselves.
#[test]
fn no_kind_of_small_value_is_decoded_without_bound() {
    const TEXT: usize = 2 * 1024 * 1024;
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    for piece in [
        "{}",
        r#"{"a":1}"#,
        r#"{"a":1,"b":2,"c":3,"d":4,"e":5}"#,
        r#"{"id":null}"#,
        r#"{"id":7}"#,
        r#"{"name":{}}"#,
        "[]",
        "[[]]",
        "null",
        r#""""#,
        "1.0",
        "true",
    ] {
        let many = [piece].repeat(TEXT / (piece.len() + 1)).join(",");
        let list = format!("[{many}]");
        small_values::<ThingList>(piece, &format!("{{\"data\":{list}}}"));
        small_values::<ThingList>(piece, &format!("{{\"more\":{list}}}"));
        small_values::<List<i64>>(piece, &list);
        small_values::<List<String>>(piece, &list);
        small_values::<List<Map<i64>>>(piece, &list);
        small_values::<Value>(piece, &list);
        let entries = (0..TEXT / (piece.len() + 8)).map(|at| format!("\"{at:x}\":{piece}"));
        let entries = entries.collect::<Vec<_>>().join(",");
        let map = format!("{{{entries}}}");
        small_values::<Map<i64>>(piece, &map);
        small_values::<Map<String>>(piece, &map);
        small_values::<ThingList>(piece, &map);
        small_values::<Value>(piece, &map);
    }
}

fn small_values<T: Codec + Default>(piece: &str, text: &str) {
    let base = memory_now();
    let outcome = decode::<T>(text.as_bytes());
    let took = memory_peak().saturating_sub(base);
    let name = std::any::type_name::<T>();
    // The allocator needs room of its own, and keys are strings.
    let bound = (32 * 1024 * 1024 + 2 * text.len()) * 5 / 4 + text.len();
    println!("{piece} as {name}: {} MB, {}", took >> 20, outcome.is_ok());
    assert!(took < bound, "{piece} as {name}: {took} bytes of {bound}");
}

#[test]
fn endless_informational_responses_end_with_the_timeout() {
    for error in errors(
        Server::Informational,
        GetThing::new("1"),
        Bound::Default,
        MEMORY,
    ) {
        assert!(
            matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport),
            "{error}"
        );
    }
}

/// What a refused upload ends with, through both clients: early, while the body is still on its way.
#[test]
fn a_response_during_an_upload_is_the_response() {
    for (server, status) in [(Server::TooBig, 413), (Server::Unauthorized, 401)] {
        let upload = UploadCatalog::new(Upload::new(vec![b'x'; 20 * 1024 * 1024]).file_name("a"));
        for error in errors(server, upload, Bound::Default, MEMORY) {
            assert_eq!(error.kind(), ErrorKind::Api, "{error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
    }
}

#[test]
fn endless_headers_are_an_error() {
    for error in errors(
        Server::EndlessHeaders,
        GetThing::new("1"),
        Bound::Default,
        MEMORY,
    ) {
        assert!(
            matches!(error.kind(), ErrorKind::TooLarge | ErrorKind::Transport),
            "{error}"
        );
    }
}
