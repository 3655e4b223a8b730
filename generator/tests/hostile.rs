//! Descriptions that are made to be slow, deep or large: each becomes a client or an error, in bounded time and memory.
//!
//! Each runs in a process of its own, whose processor time and address space the system limits. An optimized build takes
//! under a second and 100 MB for each; the limits here leave room for a build without optimization.

#![cfg(unix)]

use std::fs;
use std::process::{Command, Output};

use intercom_generator::generate::generate;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

const LOCK: &str = r#"
[upstream]
repository = "https://example.com/x"
commit = "0123456789abcdef0123456789abcdef01234567"

[[version]]
name = "1.0"
module = "v1_0"
header = "1.0"
stable = true
path = "1.0.yaml"
"#;

/// Names the folder that the child process generates from.
const ROOT: &str = "HOSTILE_ROOT";

const SECONDS: usize = 10;
const KILOBYTES: usize = 1_000_000;

/// What has to become of a description.
enum Expected {
    Client,
    Error(&'static str),
}

#[test]
fn the_child_generates_what_it_is_told_to() {
    let Some(root) = std::env::var_os(ROOT) else {
        return;
    };
    match generate(root.as_ref(), None) {
        Ok(_) => println!("<client>"),
        Err(problems) => println!("<error>{problems}"),
    }
}

/// A project with this description and these corrections.
fn project(description: &str, corrections: Option<&str>) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir(root.path().join("spec")).expect("a folder");
    let write = |name: &str, text: &str| {
        fs::write(root.path().join("spec").join(name), text).expect("written");
    };
    write("lock.toml", LOCK);
    write("1.0.yaml", description);
    if let Some(corrections) = corrections {
        write("corrections.yaml", corrections);
    }
    root
}

/// Generates in a process of its own, within the limits.
fn generate_within_limits(root: &TempDir) -> Output {
    let limited = format!("ulimit -t {SECONDS} && ulimit -v {KILOBYTES} && exec \"$0\" \"$@\"");
    Command::new("sh")
        .args(["-c", &limited])
        .arg(std::env::current_exe().expect("this program"))
        .args([
            "--exact",
            "the_child_generates_what_it_is_told_to",
            "--nocapture",
        ])
        .env(ROOT, root.path())
        .output()
        .expect("a shell")
}

fn check(name: &str, description: &str, expected: &Expected) -> Result<(), String> {
    let output = generate_within_limits(&project(description, None));
    let text = String::from_utf8_lossy(&output.stdout);
    let is_right = match expected {
        Expected::Client => text.contains("<client>"),
        Expected::Error(what) => text.contains("<error>") && text.contains(what),
    };
    if output.status.success() && is_right {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name}: {}\n{text}\n{errors}", output.status))
}

/// A description whose one operation sends and reads the schema `s0`.
fn of(schemas: Vec<Value>) -> String {
    let content = json!({"application/json": {"schema": to(0)}});
    let schemas = schemas.into_iter().enumerate();
    let schemas: Map<_, _> = schemas
        .map(|(at, schema)| (format!("s{at}"), schema))
        .collect();
    json!({
        "openapi": "3.0.1",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"post": {
            "operationId": "x",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        }}},
        "components": {"schemas": schemas},
    })
    .to_string()
}

fn to(schema: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/s{schema}")})
}

fn object(properties: Value) -> Value {
    let names: Vec<&String> = properties
        .as_object()
        .into_iter()
        .flat_map(Map::keys)
        .collect();
    json!({"type": "object", "required": names, "properties": properties})
}

/// `length` schemas of which each is made from the next, and one at the end.
fn chain(length: usize, link: impl Fn(usize) -> Value) -> String {
    let links = (0..length).map(|at| link(at + 1));
    of(links
        .chain([object(json!({"z": {"type": "string"}}))])
        .collect())
}

/// A schema inside of itself, so many times.
fn nested(times: usize, around: impl Fn(Value) -> Value) -> String {
    let inner = (0..times).fold(json!({"type": "string"}), |inner, _| around(inner));
    of(vec![object(json!({"p": inner}))])
}

fn in_document(value: &str) -> String {
    format!("openapi: 3.0.1\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nx-a: {value}\n")
}

#[test]
fn every_description_ends_in_a_client_or_an_error() {
    use Expected::{Client, Error};
    let largest = i64::MAX;
    let aliases: String = (1..25)
        .map(|at| {
            format!(
                "x-{at}: &a{at} [{}]\n",
                vec![format!("*a{}", at - 1); 9].join(", ")
            )
        })
        .collect();
    let limits = object(json!({
        "p": {"type": "string", "minLength": 1_000_000},
        "q": {"type": "string", "minLength": largest},
        "r": {"type": "array", "minItems": largest, "items": {"type": "string"}},
        "s": {"type": "integer", "minimum": largest},
    }));
    let wide = 300;
    let branches: Vec<_> = (1..=wide).map(to).collect();
    let union: Vec<_> = [json!({"oneOf": branches})]
        .into_iter()
        .chain((1..=wide).map(|at| json!({"type": "object", "properties": {"x": {"type": "string"}, format!("p{at}"): {"type": "string"}}})))
        .collect();
    let cases = [
        (
            "requires itself",
            of(vec![object(json!({"p": to(0)}))]),
            Client,
        ),
        (
            "requires a list of itself",
            of(vec![object(
                json!({"p": {"type": "array", "minItems": 1, "items": to(0)}}),
            )]),
            Client,
        ),
        (
            "requires a map of itself",
            of(vec![object(
                json!({"p": {"type": "object", "additionalProperties": to(0)}}),
            )]),
            Client,
        ),
        (
            "require each other",
            of(vec![
                object(json!({"p": to(1)})),
                object(json!({"p": to(0)})),
            ]),
            Client,
        ),
        (
            "a chain of required properties",
            chain(900, |next| object(json!({"p": to(next)}))),
            Client,
        ),
        (
            "two of the next",
            chain(24, |next| object(json!({"p": to(next), "q": to(next)}))),
            Client,
        ),
        (
            "all of the next, twice",
            chain(24, |next| json!({"allOf": [to(next), to(next)]})),
            Client,
        ),
        (
            "one of the next, twice",
            chain(24, |next| json!({"oneOf": [to(next), to(next)]})),
            Client,
        ),
        (
            "the next, a list and an object of it",
            chain(
                14,
                |next| json!({"anyOf": [to(next), {"type": "array", "items": to(next)}, object(json!({format!("p{next}"): to(next)}))]}),
            ),
            Client,
        ),
        (
            "a chain of allOf",
            chain(
                4_000,
                |next| json!({"allOf": [to(next), {"type": "object", "properties": {format!("p{next}"): {"type": "string"}}}]}),
            ),
            Error("lead to one another"),
        ),
        (
            "a chain of references",
            chain(4_000, to),
            Error("lead to one another"),
        ),
        (
            "a chain of lists",
            chain(2_000, |next| json!({"type": "array", "items": to(next)})),
            Error("lead to one another"),
        ),
        (
            "a chain that is short enough",
            chain(120, |next| json!({"allOf": [to(next)]})),
            Client,
        ),
        ("lengths beyond all memory", of(vec![limits]), Client),
        ("a union of hundreds", of(union), Client),
        (
            "an enum of thousands",
            of(vec![
                json!({"type": "string", "enum": (0..5_000).map(|at| format!("v{at}")).collect::<Vec<_>>()}),
            ]),
            Client,
        ),
        (
            "objects in objects",
            nested(400, |inner| object(json!({"p": inner}))),
            Error("nested"),
        ),
        (
            "lists in lists",
            nested(400, |inner| json!({"type": "array", "items": inner})),
            Error("nested"),
        ),
        (
            "compositions in compositions",
            nested(300, |inner| json!({"allOf": [inner]})),
            Error("nested"),
        ),
        (
            "lists of YAML",
            in_document(&("[".repeat(100_000) + &"]".repeat(100_000))),
            Error("nested too deeply"),
        ),
        (
            "maps of YAML",
            in_document(&("{a: ".repeat(20_000) + "1" + &"}".repeat(20_000))),
            Error("nested too deeply"),
        ),
        (
            "aliases of aliases",
            in_document("&a0 [1, 1]") + &aliases,
            Error("repetition limit"),
        ),
    ];
    let failed: Vec<String> = cases
        .iter()
        .filter_map(|(name, text, expected)| check(name, text, expected).err())
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

#[test]
fn an_overlay_whose_targets_fan_out_ends() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $..*..*..*..*..*\n  x-reason: none\n  x-evidence: none\n  update: {x-a: 1}\n";
    let description = of(vec![object(json!({"p": {"type": "string"}}))]);
    let output = generate_within_limits(&project(&description, Some(overlay)));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}: {text}", output.status);
    assert!(
        text.contains("<client>") || text.contains("<error>"),
        "{text}"
    );
}
