//! The crate that the code of all descriptions is generated into, and what is done with it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use intercom_diff::Side;
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::{LoadedSpec, Value};
use intercom_generator::{emit, generate};

pub(crate) struct Project {
    root: PathBuf,
    target: PathBuf,
    modules: Vec<String>,
}

/// The library of the crate, as code that uses it is compiled against it.
pub(crate) struct Library {
    deps: PathBuf,
    file: PathBuf,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Project {
    pub(crate) fn new() -> Self {
        let target = repository().join("target/diff-proof");
        // At the same place each time: cargo names what it makes after it, and would keep every old one.
        let root = target.join("crate");
        if root.exists() {
            std::fs::remove_dir_all(&root).expect("removed");
        }
        std::fs::create_dir_all(root.join("src")).expect("made");
        let runtime = repository()
            .join("generator/runtime")
            .canonicalize()
            .expect("the runtime is there");
        let text = format!(
            "[package]\nname = \"proof\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nhttp = \"1\"\nintercom-runtime = {{ path = {runtime:?}, default-features = false }}\n\n[profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n"
        );
        std::fs::write(root.join("Cargo.toml"), text).expect("written");
        // The versions that this repository is tested with.
        std::fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock")).expect("copied");
        Self {
            root,
            target,
            modules: Vec::new(),
        }
    }

    /// Generates the module of a description.
    pub(crate) fn generate(&mut self, value: &Value, module: &str) -> Side {
        let loaded = LoadedSpec::of_value(value.clone(), module)
            .expect("a description")
            .with_client(&crate::client::client());
        let version = value.pointer("/info/version").and_then(Value::as_str);
        let info = VersionInfo {
            name: module,
            module,
            // The lock says so for the versions of this repository.
            header: version.expect("a version"),
        };
        let (api, analysis, names) = generate::compile(&loaded, info).expect("it compiles");
        for job in emit::jobs(&api, &names) {
            let context = emit::Context {
                api: &api,
                analysis: &analysis,
                names: &names,
                client: &loaded.client,
            };
            let (path, text) =
                emit::run(&job, &context, &emit::Formatter::default()).expect("it is Rust");
            let path = self.root.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            std::fs::write(path, text).expect("written");
        }
        self.modules.push(module.to_owned());
        Side::compiled(&loaded, module, (&api, &analysis, &names))
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--manifest-path"])
            .arg(self.root.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&self.target)
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs")
    }

    pub(crate) fn build(&self) -> Library {
        let list = self.modules.iter().map(|m| format!("pub mod {m};\n"));
        let text = format!("pub use intercom_runtime;\n{}", list.collect::<String>());
        std::fs::write(self.root.join("src/lib.rs"), text).expect("written");
        let done = self.cargo(&["build", "--lib"]);
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        let folder = self.target.join("debug");
        Library {
            deps: folder.join("deps"),
            file: folder.join("libproof.rlib"),
        }
    }

    /// Builds a binary of the crate and runs it: what it prints, or what is wrong with it.
    pub(crate) fn run(&self, binary: &str) -> Result<String, String> {
        std::fs::write(self.root.join("src/main.rs"), binary).expect("written");
        let done = self.cargo(&["run"]);
        if done.status.success() {
            Ok(String::from_utf8_lossy(&done.stdout).into_owned())
        } else {
            Err(String::from_utf8_lossy(&done.stderr).into_owned())
        }
    }
}

impl Library {
    /// Whether a caller compiles against a module, and what the compiler says.
    pub(crate) fn takes(
        &self,
        folder: &Path,
        name: &str,
        module: &str,
        caller: &str,
    ) -> (bool, String) {
        let source = folder.join(format!("{name}.rs"));
        let text = format!(
            "#![allow(unused)]\nuse proof::{module} as api;\nuse proof::intercom_runtime::{{Endpoint, EndpointExt, Paged}};\nuse api::models::*;\nuse api::endpoints::*;\n{caller}\n"
        );
        std::fs::write(&source, text).expect("written");
        let done = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition", "2024", "--crate-type", "lib"])
            .args(["--emit", "metadata", "--out-dir"])
            .arg(folder)
            .arg("-L")
            .arg(format!("dependency={}", self.deps.display()))
            .arg("--extern")
            .arg(format!("proof={}", self.file.display()))
            .arg(&source)
            .output()
            .expect("rustc runs");
        (
            done.status.success(),
            String::from_utf8_lossy(&done.stderr).into_owned(),
        )
    }
}
