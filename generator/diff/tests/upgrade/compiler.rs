//! A crate with the dependencies of the programs, and programs compiled against it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Programs are compiled against what this crate depends on.
const MANIFEST: &str = r#"
[package]
name = "upgrade-proof"
version = "0.0.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false, features = ["http1", "tokio"] }
indicatif = { version = "0.18", default-features = false }
tokio = { version = "1", default-features = false, features = ["fs", "macros", "net", "rt-multi-thread", "time"] }

[dependencies.intercom-api]
path = "GENERATED"
default-features = false
features = ["client", "blocking", "webhooks", "v2_10", "v2_11", "v2_15", "v2_16", "unstable"]

[profile.dev]
debug = false
incremental = false

[workspace]
"#;

/// The libraries that programs are compiled against.
pub(crate) struct Compiler {
    deps: PathBuf,
    libraries: BTreeMap<String, PathBuf>,
}

/// An error of the compiler: where it is, and every name that it says.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) line: usize,
    pub(crate) file: String,
    pub(crate) message: String,
    pub(crate) names: Vec<String>,
    /// The names on the line itself.
    pub(crate) on_line: Vec<String>,
}

pub(crate) fn repository() -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    path.canonicalize().expect("the repository is there")
}

fn target() -> PathBuf {
    repository().join("target/upgrade-proof")
}

/// Writes the crate, and checks it: metadata is all that programs are checked against.
fn checked() -> Output {
    let root = target().join("crate");
    std::fs::create_dir_all(root.join("src")).expect("made");
    let generated = repository().join("generated");
    let generated = generated.to_string_lossy().replace('\\', "/");
    let manifest = MANIFEST.replace("GENERATED", &generated);
    std::fs::write(root.join("Cargo.toml"), manifest).expect("written");
    // The versions that this repository is tested with.
    std::fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock")).expect("copied");
    std::fs::write(root.join("src/lib.rs"), "").expect("written");
    Command::new(env!("CARGO"))
        .args(["check", "--lib", "--message-format=json", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target())
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs")
}

impl Compiler {
    pub(crate) fn new() -> Self {
        let done = checked();
        let errors = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{errors}");
        let mut libraries = BTreeMap::new();
        for line in String::from_utf8_lossy(&done.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let name = message.pointer("/target/name").and_then(Value::as_str);
            let files = message.get("filenames").and_then(Value::as_array);
            let mut library = files.into_iter().flatten().filter_map(Value::as_str);
            let library = library.rfind(|file| file.ends_with(".rmeta"));
            if let (Some(name), Some(library)) = (name, library) {
                libraries.insert(name.replace('-', "_"), PathBuf::from(library));
            }
        }
        Self {
            deps: target().join("debug/deps"),
            libraries,
        }
    }

    /// What the compiler refuses in a program.
    pub(crate) fn check(&self, program: &Path, is_binary: bool) -> Vec<Refusal> {
        let out = tempfile::tempdir().expect("a folder");
        let kind = if is_binary { "bin" } else { "lib" };
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            .args([
                "--edition",
                "2024",
                "--crate-name",
                "program",
                "--crate-type",
                kind,
            ])
            .args(["--emit", "metadata", "--error-format", "json", "--out-dir"])
            .arg(out.path())
            .arg("-L")
            .arg(format!("dependency={}", self.deps.display()));
        for name in ["intercom_api", "axum", "indicatif", "tokio"] {
            let library = self.libraries.get(name).expect("cargo built it");
            command
                .arg("--extern")
                .arg(format!("{name}={}", library.display()));
        }
        let done = command.arg(program).output().expect("rustc runs");
        let said = String::from_utf8_lossy(&done.stderr);
        let refusals: Vec<Refusal> = said.lines().filter_map(refusal).collect();
        assert_eq!(done.status.success(), refusals.is_empty(), "{said}");
        refusals
    }
}

fn refusal(line: &str) -> Option<Refusal> {
    let said: Value = serde_json::from_str(line).ok()?;
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    if text(&said, "level")? != "error" {
        return None;
    }
    let spans = said.get("spans")?.as_array()?;
    let is_primary = |span: &&Value| span.get("is_primary").and_then(Value::as_bool) == Some(true);
    let primary = spans.iter().find(is_primary)?;
    let mut names = Vec::new();
    let message = text(&said, "message")?;
    let mut messages = vec![message.clone()];
    messages.extend(spans.iter().filter_map(|span| text(span, "label")));
    // In quotes, the compiler speaks of code.
    for said in &messages {
        for code in said.split('`').skip(1).step_by(2) {
            names.extend(words(code));
        }
    }
    let highlighted = primary.get("text")?.as_array()?.first()?;
    let at = |key: &str| {
        highlighted
            .get(key)
            .and_then(Value::as_u64)
            .map(|n| n as usize)
    };
    let line = text(highlighted, "text")?;
    let code: String = line
        .chars()
        .skip(at("highlight_start")? - 1)
        .take(at("highlight_end")?.saturating_sub(at("highlight_start")?))
        .collect();
    names.extend(words(&code));
    Some(Refusal {
        line: primary.get("line_start")?.as_u64()? as usize,
        file: text(primary, "file_name")?,
        message: messages.join(" / "),
        names,
        on_line: words(&line).collect(),
    })
}

fn words(code: &str) -> impl Iterator<Item = String> + '_ {
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| !word.is_empty()).map(str::to_owned)
}
