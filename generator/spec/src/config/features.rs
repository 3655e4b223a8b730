//! The features that every client has, and the packages that emitted code names.

/// Features of the runtime that every client passes on: the name, and what it adds.
pub const FEATURES: [(&str, &str); 9] = [
    ("client", "the asynchronous client (hyper, rustls)"),
    ("blocking", "the blocking client (ureq, no tokio)"),
    (
        "stream",
        "lists and downloads as a `Stream`; comes with `client`",
    ),
    ("reqwest", "takes a reqwest client that you have set up"),
    ("mock", "a transport that responds by operation, for tests"),
    ("tracing", "spans and events for calls and attempts"),
    ("time", "conversions of timestamps to the `time` crate"),
    ("chrono", "conversions of timestamps to the `chrono` crate"),
    ("jiff", "conversions of timestamps to the `jiff` crate"),
];

/// The package that emitted code is written against.
pub const RUNTIME: &str = "intercom-runtime";

/// The package that the emitted tests stand in.
pub const TESTS: &str = "intercom-tests";

/// The package that drives the emitted tests.
pub const DRIVER: &str = "intercom-wire";

/// A package as Rust code spells it.
#[must_use]
pub fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}
