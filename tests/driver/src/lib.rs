//! The driver of the emitted calls: calls an operation as a user would, and checks what goes over the wire and what
//! comes back.
//!
//! What a call has to send and to read says the description, which is read here once more by [`intercom_oracle`]. In
//! process, a transport records the request and returns a sample response. With `INTERCOM_TEST_SERVER` set to a base
//! URL, real HTTP goes to that server instead: a success must decode; what the server refuses is listed at the end.

mod check;
mod exchange;
mod form;

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use intercom_generator::spec::Specs;
use intercom_oracle::{Operation, Response};
use intercom_runtime::codegen::Vendor;
use intercom_runtime::model::{Codec, Value, decode};
use intercom_runtime::{Download, Endpoint, Redirect, Text};
use libtest_mimic::{Arguments, Trial};

use exchange::{Exchange, Outcome};

/// The emitted calls of one version.
pub struct Version<V> {
    /// Its name in the lock.
    pub name: &'static str,
    /// Headers that the client sets by itself.
    pub headers: &'static [(&'static str, &'static str)],
    /// Lists its calls.
    pub calls: fn() -> Vec<Call<V>>,
}

/// Runs the calls of all versions of the descriptions at `root`.
pub fn run<V: Vendor>(root: &str, versions: &[Version<V>]) -> ExitCode {
    let server = std::env::var("INTERCOM_TEST_SERVER");
    let run = Arc::new(Run {
        server: server.ok().filter(|url| !url.is_empty()),
        refused: Mutex::default(),
    });
    let mut trials = Vec::new();
    for version in versions {
        let calls = (version.calls)();
        let expected = Arc::new(Expected::new(root, version));
        let keys: Vec<&str> = calls.iter().map(|call| call.key).collect();
        trials.push(conserves(&expected, keys));
        for call in calls {
            let (run, expected) = (Arc::clone(&run), Arc::clone(&expected));
            let name = format!("{}::{}", version.name, call.key);
            trials.push(Trial::test(name, move || {
                let Expectation {
                    operation,
                    response,
                } = expected.operation(call.key)?;
                let exchange = Exchange {
                    operation,
                    response,
                    headers: expected.headers,
                    server: run.server.as_deref(),
                    vendor: PhantomData,
                };
                match with_room(|| (call.send)(&exchange))?? {
                    Outcome::Read => {}
                    Outcome::Refused(line) => run.refuse(line),
                }
                Ok(())
            }));
        }
    }
    let conclusion = libtest_mimic::run(&Arguments::from_args(), trials);
    run.report();
    conclusion.exit_code()
}

/// Runs a call where a chain of hundreds of setters has room: without optimization each of them is a copy on the stack.
fn with_room<T: std::marker::Send>(
    call: impl FnOnce() -> T + std::marker::Send,
) -> Result<T, String> {
    const ROOM: usize = 64 << 20;
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(ROOM);
        let thread = thread
            .spawn_scoped(scope, call)
            .map_err(|e| e.to_string())?;
        thread.join().map_err(|_| "the call panics".to_owned())
    })
}

/// Every operation of the description has its call.
fn conserves(expected: &Arc<Expected>, keys: Vec<&'static str>) -> Trial {
    let expected = Arc::clone(expected);
    let name = format!("{}::every operation is called", expected.name);
    Trial::test(name, move || {
        let operations = expected.operations()?;
        let missing: Vec<&String> = operations
            .iter()
            .filter(|(key, expected)| {
                expected.operation.skipped.is_none() && !keys.contains(&key.as_str())
            })
            .map(|(key, _)| key)
            .collect();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(format!("no call for {missing:?}").into())
        }
    })
}

/// What one run has in common.
struct Run {
    server: Option<String>,
    refused: Mutex<Vec<String>>,
}

impl Run {
    fn refuse(&self, line: String) {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        refused.push(line);
    }

    fn report(&self) {
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if !refused.is_empty() {
            println!("\nThe server refused {} calls:", refused.len());
            refused.iter().for_each(|line| println!("  {line}"));
        }
    }
}

/// What an operation sends and gets, as the oracle reads it.
struct Expectation {
    operation: Operation,
    response: Response,
}

/// The operations of a version, read from the description when the first one is asked for.
struct Expected {
    root: String,
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    read: OnceLock<Result<BTreeMap<String, Expectation>, String>>,
}

impl Expected {
    fn new<V>(root: &str, version: &Version<V>) -> Self {
        Self {
            root: root.to_owned(),
            name: version.name,
            headers: version.headers,
            read: OnceLock::new(),
        }
    }

    fn operations(&self) -> Result<&BTreeMap<String, Expectation>, String> {
        let read = self.read.get_or_init(|| {
            let specs = Specs::open(Path::new(&self.root)).map_err(|e| e.to_string())?;
            let loaded = specs.load(self.name).map_err(|e| e.to_string())?;
            let document = &loaded.value;
            let operations = intercom_oracle::operations(document).into_iter();
            let expectations = operations.map(|operation| {
                let response = operation.response(document);
                (
                    operation.key(),
                    Expectation {
                        operation,
                        response,
                    },
                )
            });
            Ok(expectations.collect())
        });
        read.as_ref().map_err(Clone::clone)
    }

    fn operation(&self, key: &str) -> Result<&Expectation, String> {
        let found = self.operations()?.get(key);
        found.ok_or_else(|| format!("the description has no operation {key}"))
    }
}

type Send<V> = dyn Fn(&Exchange<'_, V>) -> Result<Outcome, String> + std::marker::Send + Sync;

/// One call of an operation.
pub struct Call<V> {
    /// Method and path of the operation, as in the description.
    key: &'static str,
    send: Box<Send<V>>,
}

/// A call whose response is JSON: all of it is read, and into typed fields.
pub fn json<V: Vendor, E: Endpoint + 'static>(key: &'static str, call: fn() -> E) -> Call<V>
where
    E::Response: Codec,
{
    let send = Box::new(move |exchange: &Exchange<'_, V>| exchange.json(&call()));
    Call { key, send }
}

/// A call whose response has no body.
pub fn empty<V: Vendor, E: Endpoint + 'static>(key: &'static str, call: fn() -> E) -> Call<V> {
    let send = Box::new(move |exchange: &Exchange<'_, V>| exchange.empty(&call()));
    Call { key, send }
}

/// A call whose response is text.
pub fn text<V: Vendor, E>(key: &'static str, call: fn() -> E) -> Call<V>
where
    E: Endpoint<Response = Text> + 'static,
{
    let send = Box::new(move |exchange: &Exchange<'_, V>| exchange.text(&call()));
    Call { key, send }
}

/// A call whose response is bytes.
pub fn bytes<V: Vendor, E>(key: &'static str, call: fn() -> E) -> Call<V>
where
    E: Endpoint<Response = Download> + 'static,
{
    let send = Box::new(move |exchange: &Exchange<'_, V>| exchange.bytes(&call()));
    Call { key, send }
}

/// A call whose response is the address of what was asked for.
pub fn redirect<V: Vendor, E>(key: &'static str, call: fn() -> E) -> Call<V>
where
    E: Endpoint<Response = Redirect> + 'static,
{
    let send = Box::new(move |exchange: &Exchange<'_, V>| exchange.redirect(&call()));
    Call { key, send }
}

/// An operation that cannot be called as the description says.
pub fn disagree<V: Vendor>(key: &'static str, why: &'static str) -> Call<V> {
    let send = Box::new(move |_: &Exchange<'_, V>| Err(why.to_owned()));
    Call { key, send }
}

/// JSON as a value of the runtime.
///
/// # Panics
///
/// The text is not JSON.
pub fn value(json: &str) -> Value {
    decode(json.as_bytes()).unwrap_or_else(|e| panic!("{e}: {json}"))
}
