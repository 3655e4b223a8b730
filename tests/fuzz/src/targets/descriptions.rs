//! The generator: descriptions, corrections and the lock.

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::generate::generate;
use intercom_generator::spec::fetch::{Options, fetch};
use intercom_generator::spec::lock::Lock;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::Target;
use crate::mutate;

const LOCK: &str = include_str!("../../seeds/lock.toml");
const OVERLAY: &str = include_str!("../../seeds/overlay.yaml");

/// The descriptions that the others are made of.
pub(crate) fn seeds() -> Vec<Value> {
    let texts = [
        include_str!("../../seeds/small.yaml"),
        include_str!("../../../obstacle/description.yaml"),
        include_str!("../../../obstacle/requests.yaml"),
        include_str!("../../../obstacle/shapes.yaml"),
    ];
    let read = |text: &&str| {
        let mut value = serde_yaml::from_str::<Value>(text).ok()?;
        let root = value.as_object_mut()?;
        root.entry("openapi").or_insert_with(|| json!("3.0.1"));
        root.entry("info")
            .or_insert_with(|| json!({"title": "fuzz", "version": "1"}));
        root.entry("paths").or_insert_with(|| json!({}));
        Some(value)
    };
    texts.iter().filter_map(read).collect()
}

/// Keywords with values that mean something.
pub(crate) fn keywords() -> Vec<(&'static str, Value)> {
    vec![
        ("nullable", json!(true)),
        ("required", json!(["a", "id", "type"])),
        ("required", json!(true)),
        ("type", json!("object")),
        ("type", json!("string")),
        ("type", json!("integer")),
        ("type", json!("array")),
        ("format", json!("binary")),
        ("format", json!("date-time")),
        ("format", json!("int32")),
        ("enum", json!(["a", "A", "", "self", "a-b"])),
        ("enum", json!([1, null, true])),
        ("minLength", json!(1_000_000)),
        ("maxItems", json!(u64::MAX)),
        ("minItems", json!(9_223_372_036_854_775_807_i64)),
        ("minimum", json!(-1e300)),
        ("pattern", json!("^(a+)+$")),
        ("default", json!({"a": [1]})),
        ("additionalProperties", json!(true)),
        ("additionalProperties", json!({"type": "string"})),
        (
            "discriminator",
            json!({"propertyName": "type", "mapping": {"a": "#/components/schemas/a"}}),
        ),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
        ("deprecated", json!(true)),
        ("description", json!("a\nb */ \u{202e} ` [x] <script>")),
        ("in", json!("query")),
        ("in", json!("path")),
        ("style", json!("deepObject")),
        ("explode", json!(true)),
        (
            "properties",
            json!({"a": {"type": "string"}, "A": {"type": "integer"}}),
        ),
        (
            "oneOf",
            json!([{"type": "string"}, {"type": "array", "items": {"type": "string"}}]),
        ),
        ("anyOf", json!([{"type": "object"}, {"type": "integer"}])),
        (
            "allOf",
            json!([{"type": "object", "properties": {"a": {"type": "string"}}}]),
        ),
        ("not", json!({})),
        ("items", json!({})),
        ("security", json!([{"token": []}, {}])),
        (
            "servers",
            json!([{"url": "https://{a}.example.com:99999/x?y#z"}]),
        ),
        (
            "parameters",
            json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]),
        ),
        (
            "requestBody",
            json!({"content": {"multipart/form-data": {"schema": {"type": "object"}}}}),
        ),
        (
            "responses",
            json!({"default": {"description": ""}, "2XX": {"description": ""}}),
        ),
        (
            "content",
            json!({"application/json; charset=x": {"schema": {}}}),
        ),
        ("operationId", json!("self")),
        ("tags", json!(["", "a", "A"])),
        (
            "x-paging",
            json!({"strategy": "page-in-query", "position": "page"}),
        ),
    ]
}

/// A damaged description.
pub(crate) fn damaged(random: &mut Rng, seeds: &[Value]) -> Value {
    let mut value = random.choice(seeds).cloned().unwrap_or_default();
    mutate::tree(random, &mut value, &keywords());
    value
}

/// A folder that clients are generated in.
struct Root {
    folder: TempDir,
}

impl Root {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let root = Self { folder };
        root.put("spec/lock.toml", LOCK.as_bytes());
        root
    }

    fn path(&self) -> PathBuf {
        self.folder.path().to_path_buf()
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let path = self.folder.path().join(path);
        let parent = path.parent().unwrap_or(Path::new("/"));
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, bytes));
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Takes a description over.
    fn describe(&self, document: &[u8]) -> Result<(), Diagnostics> {
        // A lock that knows the digest of another document would refuse this one.
        self.put("spec/lock.toml", LOCK.as_bytes());
        self.put("source/descriptions/x/api.yaml", document);
        let options = Options {
            root: self.path(),
            from: Some(self.path().join("source")),
            ..Options::default()
        };
        fetch(&options).map(|_| ())
    }
}

/// A refusal says why; with `FUZZ_REFUSALS` set, it is printed.
fn refusal(problems: &Diagnostics) -> Result<bool, String> {
    let text = problems.to_string();
    if text.trim().is_empty() {
        return Err("refused without a word".to_owned());
    }
    if std::env::var_os("FUZZ_REFUSALS").is_some() {
        println!("{text}");
    }
    Ok(false)
}

/// A description becomes a client or an error.
pub(crate) struct Description {
    root: Root,
    seeds: Vec<Value>,
}

impl Description {
    pub(crate) fn new() -> Self {
        Self {
            root: Root::new(),
            seeds: seeds(),
        }
    }
}

impl Target for Description {
    fn seeds(&self) -> Vec<Vec<u8>> {
        self.seeds
            .iter()
            .map(|seed| seed.to_string().into_bytes())
            .collect()
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        let value = damaged(random, &self.seeds);
        if random.u8(0..5) > 0 {
            return value.to_string().into_bytes();
        }
        let text = serde_yaml::to_string(&value).unwrap_or_default();
        let other = random.choice(&self.seeds).map(Value::to_string);
        mutate::text(
            random,
            text.as_bytes(),
            other.unwrap_or_default().as_bytes(),
        )
    }

    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        if let Err(problems) = self.root.describe(input) {
            return refusal(&problems);
        }
        match generate(&self.root.path(), None) {
            Ok(_) => Ok(true),
            Err(problems) => refusal(&problems),
        }
    }
}

/// Corrections of a sound description.
pub(crate) struct Corrections {
    root: Root,
    seed: Value,
}

impl Corrections {
    pub(crate) fn new() -> Self {
        let root = Root::new();
        let described = root.describe(include_bytes!("../../seeds/small.yaml"));
        described.unwrap_or_else(|problems| panic!("the seed: {problems}"));
        Self {
            root,
            seed: serde_yaml::from_str(OVERLAY).unwrap_or_default(),
        }
    }
}

impl Target for Corrections {
    fn seeds(&self) -> Vec<Vec<u8>> {
        vec![OVERLAY.as_bytes().to_vec()]
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        if random.bool() {
            return mutate::text(random, OVERLAY.as_bytes(), OVERLAY.as_bytes());
        }
        let mut keywords = keywords();
        for path in [
            "$..*..*..*",
            "$.*",
            "$..[?@.*]",
            "$..properties",
            "@.a",
            "$['a'][0:9:-1]",
            "$..[?@..*==@..*]",
            "$",
        ] {
            keywords.push(("target", json!(path)));
            keywords.push(("x-when", json!(path)));
        }
        for range in [">=1.0", "!1.0", "", "<1.0 >2.0", "1.0 unstable"] {
            keywords.push(("x-versions", json!(range)));
        }
        keywords.push(("remove", json!(true)));
        let mut value = self.seed.clone();
        mutate::tree(random, &mut value, &keywords);
        value.to_string().into_bytes()
    }

    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        self.root.put("spec/corrections.yaml", input);
        match generate(&self.root.path(), None) {
            Ok(_) => Ok(true),
            Err(problems) => refusal(&problems),
        }
    }
}

/// The lock, which is read and written.
pub(crate) struct LockFile;

impl Target for LockFile {
    fn seeds(&self) -> Vec<Vec<u8>> {
        vec![LOCK.as_bytes().to_vec()]
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        mutate::text(random, LOCK.as_bytes(), LOCK.as_bytes())
    }

    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        let text = String::from_utf8_lossy(input);
        let file = Path::new("spec/lock.toml");
        let lock = match Lock::parse(&text, file) {
            Ok(lock) => lock,
            Err(problems) => return refusal(&problems),
        };
        let written = lock.to_text();
        let again = Lock::parse(&written, file)
            .map(|lock| lock.to_text())
            .map_err(|problems| format!("cannot be read again: {problems}"))?;
        if again == written {
            Ok(true)
        } else {
            Err(format!("{written}\nbecame\n{again}"))
        }
    }
}
