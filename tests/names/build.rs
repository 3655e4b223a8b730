//! A root of its own for a description, and what cargo says of it.

use std::path::PathBuf;
use std::process::Command;

use intercom_generator::generate;
use intercom_generator::scaffold::new_root;
use serde_json::Value;

/// A description as YAML in ASCII, since YAML takes many characters only by their numbers.
fn yaml(description: &Value) -> String {
    let mut out = String::new();
    for c in description.to_string().chars() {
        match u32::from(c) {
            0x20..=0x7e => out.push(c),
            code @ ..=0xffff => out.push_str(&format!("\\u{code:04x}")),
            code => out.push_str(&format!("\\U{code:08x}")),
        }
    }
    out
}

/// A root for another vendor, in a folder that goes away by itself.
pub(crate) struct Root {
    pub(crate) path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Root {
    /// Makes the root of a description as `cargo xtask new` does. The facts keep the prose.
    pub(crate) fn new(description: &Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("openapi.yaml");
        std::fs::write(&file, yaml(description)).expect("the description is written");
        let path = folder.path().join("root");
        let runtime = intercom_tests::root().join("generator/runtime");
        let runtime = runtime.canonicalize().expect("the runtime is there");
        let files = new_root(&path, &file, &runtime).unwrap_or_else(|said| panic!("{said}"));
        let facts = files.iter().find(|file| {
            let name = file.file_name().map(|name| name.to_string_lossy());
            name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_digit()))
        });
        std::fs::write(facts.expect("the facts are written"), yaml(description)).expect("written");
        Self {
            path,
            _folder: folder,
        }
    }

    pub(crate) fn generate(&self) {
        let generated =
            generate::generate(&self.path, None).unwrap_or_else(|said| panic!("{said}"));
        generated
            .write(&self.path)
            .unwrap_or_else(|said| panic!("{said}"));
        let lock = intercom_tests::root().join("Cargo.lock");
        std::fs::copy(lock, self.path.join("Cargo.lock")).expect("copied");
    }

    /// Runs cargo on the generated crate, with every warning an error, without the HTTP stacks.
    pub(crate) fn cargo(&self, arguments: &[&str]) {
        let modules =
            std::fs::read_to_string(self.path.join("generated/Cargo.toml")).expect("written");
        let module = modules
            .lines()
            .find_map(|line| line.strip_suffix(" = []"))
            .expect("a version");
        let target = intercom_tests::root().join("target/names");
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--no-default-features", "--features", module])
            .current_dir(self.path.join("generated"))
            .env("CARGO_TARGET_DIR", target)
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .env("CARGO_INCREMENTAL", "0")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{}",
            said.chars().take(6000).collect::<String>()
        );
    }
}
