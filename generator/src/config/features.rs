//! The features that every client has.

/// Features of the runtime that every client passes on: the name, and what it adds.
pub const FEATURES: [(&str, &str); 7] = [
    ("client", "the asynchronous client (reqwest, rustls)"),
    ("blocking", "the blocking client (ureq, no tokio)"),
    ("mock", "a transport that responds by operation, for tests"),
    ("tracing", "spans and events for calls and attempts"),
    ("time", "conversions of timestamps to the `time` crate"),
    ("chrono", "conversions of timestamps to the `chrono` crate"),
    ("jiff", "conversions of timestamps to the `jiff` crate"),
];
