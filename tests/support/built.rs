//! The libraries that cargo built for the program that runs, so that a project of its own is compiled against them
//! instead of building them once more.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::root;

/// Where the libraries are that an emitted client and its tests need.
#[derive(Debug, Clone)]
pub struct Built {
    /// The runtime.
    pub runtime: PathBuf,
    /// The driver of the emitted tests.
    pub driver: PathBuf,
    /// The folder of everything that these two need.
    pub dependencies: PathBuf,
}

/// What is compiled by [`Built::rustc`].
pub struct Unit<'a> {
    /// The name of the crate.
    pub name: &'a str,
    /// Its kind, as rustc calls it.
    pub kind: &'a str,
    /// The file to begin with, below the folder of the project.
    pub source: &'a str,
    /// Names of the crates that it uses, with where they are.
    pub uses: &'a [(&'a str, &'a Path)],
    /// What is said to rustc besides.
    pub flags: &'a [String],
}

impl Built {
    /// Finds them. `None` if cargo would have to compile something first: then the program was not built by a
    /// plain `cargo test`, for all members or for this package.
    pub fn find() -> Option<Self> {
        // Features are joined over what is tested, so that there is a library for each of the two.
        [&["--workspace"] as &[_], &["--package", "intercom-tests"]]
            .into_iter()
            .find_map(Self::find_among)
    }

    fn find_among(tested: &[&str]) -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let dependencies = program.parent()?;
        let target = dependencies.parent()?.parent()?;
        let (name, _) = program.file_stem()?.to_str()?.rsplit_once('-')?;
        let said = tempfile::NamedTempFile::new().ok()?;
        let mut cargo = Command::new(env!("CARGO"));
        // Variables that cargo sets for the programs that it runs would make build scripts run again.
        for (variable, _) in std::env::vars_os() {
            if is_of_cargo(&variable) {
                cargo.env_remove(variable);
            }
        }
        let mut cargo = cargo
            .current_dir(root())
            .args(["test", "--no-run", "--offline", "--test", name])
            .args(tested)
            .args(["--message-format", "json", "--color", "never"])
            .arg("--target-dir")
            .arg(target)
            .stdout(said.reopen().ok()?)
            .stderr(Stdio::piped())
            .spawn()
            .ok()?;
        let lines = BufReader::new(cargo.stderr.take()?).lines();
        let compiles = lines.map_while(Result::ok).any(|line| {
            let line = line.trim_start();
            line.starts_with("Compiling ") || line.starts_with("Dirty ")
        });
        if compiles {
            cargo.kill().ok()?;
        }
        let ended = cargo.wait().ok()?;
        if compiles || !ended.success() {
            return None;
        }
        let said = fs::read_to_string(said.path()).ok()?;
        let said: Vec<Value> = said
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        let is_this = |message: &Value| {
            let executable = message["executable"].as_str();
            executable.is_some_and(|path| Path::new(path).file_name() == program.file_name())
        };
        said.iter().any(is_this).then_some(())?;
        Some(Self {
            runtime: library(&said, "intercom_runtime")?,
            driver: library(&said, "intercom_wire")?,
            dependencies: dependencies.to_owned(),
        })
    }

    /// Compiles a crate of a project, for the folder `built` in it.
    ///
    /// # Panics
    ///
    /// rustc cannot be run.
    pub fn rustc(&self, project: &Path, unit: &Unit<'_>) -> Output {
        let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let mut rustc = Command::new(compiler);
        rustc
            .current_dir(project)
            .args(["--edition", "2024", "--color", "never"])
            .args(["--crate-name", unit.name, "--crate-type", unit.kind])
            .args(["--out-dir", "built", "-L", "dependency=built", "-L"])
            .arg(format!("dependency={}", self.dependencies.display()))
            .args(unit.flags)
            // What cargo would set.
            .env("CARGO_MANIFEST_DIR", project.join("tests"))
            .env("CARGO_PKG_NAME", unit.name)
            .env("CARGO_PKG_VERSION", "0.1.0");
        for (name, path) in unit.uses {
            rustc
                .arg("--extern")
                .arg(format!("{name}={}", path.display()));
        }
        rustc.arg(unit.source).output().expect("rustc runs")
    }
}

/// Whether cargo sets the variable for programs that it runs, and not a person for cargo.
fn is_of_cargo(variable: &OsStr) -> bool {
    let variable = variable.to_string_lossy();
    let starts = [
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
        "CARGO_BIN_",
        "CARGO_CRATE_",
    ];
    starts.iter().any(|start| variable.starts_with(start))
        || matches!(
            &*variable,
            "CARGO_PRIMARY_PACKAGE" | "CARGO_TARGET_TMPDIR" | "OUT_DIR"
        )
}

/// Where the only library of this name is, in what cargo says.
fn library(said: &[Value], name: &str) -> Option<PathBuf> {
    let mut files = said
        .iter()
        .filter(|message| message["target"]["name"] == name && message["executable"].is_null())
        .filter_map(|message| message["filenames"].as_array())
        .flatten()
        .filter_map(Value::as_str)
        .filter(|file| file.ends_with(".rlib"));
    let file = files.next()?;
    files.next().is_none().then(|| file.into())
}
