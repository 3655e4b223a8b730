//! What several tests need: small descriptions in, emitted source out.

#![forbid(unsafe_code)]

pub mod api;
pub mod built;
pub mod compare;
pub mod emitted;
pub mod project;
pub mod recorded;
pub mod table;

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use intercom_generator::config::ClientConfig;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::emit;
use intercom_generator::generate;
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec;

/// The README's code, so that it compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder that holds `descriptions/<version>/`, if the vendor's documents are at hand.
pub fn vendor() -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os("INTERCOM_OPENAPI").filter(|v| !v.is_empty())?);
    // A relative path is meant from the root, where the commands of the README are typed.
    Some(if path.is_relative() {
        root().join(path)
    } else {
        path
    })
}

/// The lines every small description begins with.
const HEAD: &str = "openapi: 3.0.1\ninfo: {title: Test, version: '1'}\n";

/// The emitted files of a small description that holds `paths` and `components`, behind one another. The lists of
/// modules are left out.
///
/// # Panics
///
/// The description cannot be emitted: the message is the generator's own.
pub fn emitted(yaml: &str) -> String {
    try_emitted(yaml).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The same, with what is wrong as a value.
///
/// # Errors
///
/// What the generator says of the description.
///
/// # Panics
///
/// The emitted tokens are not Rust.
pub fn try_emitted(yaml: &str) -> Result<String, Diagnostics> {
    let files = try_files(yaml)?;
    let mut out = String::new();
    for (path, text) in files {
        if path.ends_with("mod.rs") {
            continue;
        }
        let text = text
            .split_once("\n\n")
            .map_or(text.as_str(), |(_, rest)| rest);
        out.push_str(&format!("// {path}\n{text}\n"));
    }
    Ok(out)
}

/// What `spec/client.toml` says of this project's API.
///
/// # Panics
///
/// `spec/` cannot be read.
pub fn client() -> Arc<ClientConfig> {
    // Once for all tests of a program: it stands among corrections and words that are read along.
    static CLIENT: OnceLock<Arc<ClientConfig>> = OnceLock::new();
    let client = CLIENT.get_or_init(|| {
        let specs = spec::Specs::open(root());
        specs.unwrap_or_else(|error| panic!("{error}")).client
    });
    Arc::clone(client)
}

/// All emitted files of a small description, by path.
///
/// # Errors
///
/// What the generator says of the description.
///
/// # Panics
///
/// The emitted tokens are not Rust.
pub fn try_files(yaml: &str) -> Result<Vec<(String, String)>, Diagnostics> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("description.yaml");
    let paths = if yaml.contains("paths:") {
        ""
    } else {
        "paths: {}\n"
    };
    fs::write(&file, format!("{HEAD}{paths}{yaml}")).expect("the description is written");
    let mut loaded = spec::load_document(&file)?;
    loaded.client = client();
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "Test",
    };
    let (api, analysis, names) = generate::compile(&loaded, info)?;
    let context = emit::Context {
        api: &api,
        analysis: &analysis,
        names: &names,
        client: &loaded.client,
    };
    let jobs = emit::jobs(&api, &names);
    let formatter = emit::Formatter::default();
    let files = jobs
        .iter()
        .map(|job| emit::run(job, &context, &formatter).unwrap_or_else(|e| panic!("{e}")));
    Ok(files.collect())
}
