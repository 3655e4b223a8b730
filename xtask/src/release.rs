//! `cargo xtask release`

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use intercom_generator::config::RUNTIME;
use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::generate;
use intercom_generator::spec::Specs;

use crate::{Outcome, print};

/// Rehearse a release: pack and build both packages as a registry would get them; nothing is published
///
/// The generated files must be up to date, and CHANGELOG.md must have an entry. The packages are then
/// packed and built from their archives, the runtime first, since the client depends on it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask release                  all of it, on a clean working tree
  cargo xtask release --allow-dirty    with changes that are not committed
  cargo xtask release --no-verify      without building what was packed")]
pub(crate) struct Arguments {
    /// Pack files that are not committed too
    #[arg(long)]
    allow_dirty: bool,
    /// Do not build what was packed
    #[arg(long)]
    no_verify: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let drift = generate::generate(root, None)?.check(root)?;
    if !drift.is_empty() {
        return Err(
            Diagnostic::new(format!("{} generated files are out of date", drift.len()))
                .why("the packages would not be what spec/ makes")
                .remedy("write and commit them: cargo xtask generate")
                .into(),
        );
    }
    let version = version(root)?;
    let client = Specs::open(root)?.client.package.name.as_str().to_owned();
    let entry = changelog(root, &version)?;
    let packages = [RUNTIME, client.as_str()];
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).arg("package");
    for package in packages {
        cargo.args(["--package", package]);
    }
    for (flag, is_set) in [
        ("--allow-dirty", arguments.allow_dirty),
        ("--no-verify", arguments.no_verify),
    ] {
        cargo.args(is_set.then_some(flag));
    }
    // Cargo says itself what it is doing.
    crate::progress::stop();
    let status = cargo.status().map_err(|error| {
        Diagnostic::new(format!("cargo does not start: {error}"))
            .remedy("install cargo, or put it into PATH")
    })?;
    if !status.success() {
        return Err(Diagnostic::new("the packages cannot be packed")
            .why("a registry would refuse them, or get something that does not build")
            .remedy("mend what cargo says above")
            .into());
    }
    print(format_args!(
        "\nversion {version} can be published, in this order:\n"
    ));
    for package in packages {
        print(format_args!("  cargo publish --package {package}\n"));
    }
    if entry == Entry::Unreleased {
        print(format_args!(
            "before that, rename `## Unreleased` in CHANGELOG.md to `## {version} - YYYY-MM-DD`\n"
        ));
    }
    Ok(Outcome::Done)
}

/// Where the changes of the version stand in the changelog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    /// Under its number.
    Version,
    /// Under `Unreleased`, as they do until the day of the release.
    Unreleased,
}

/// The version of the workspace, which both packages have.
fn version(root: &Path) -> Result<String, Diagnostic> {
    let path = root.join("Cargo.toml");
    let manifest: toml::Table = toml::from_str(&read(&path)?).map_err(|error| {
        Diagnostic::new(format!("the manifest is not TOML: {}", error.message())).file(&path)
    })?;
    let version = ["workspace", "package", "version"]
        .iter()
        .try_fold(&toml::Value::Table(manifest), |table, key| table.get(key))
        .and_then(|version| version.as_str().map(str::to_owned));
    version.ok_or_else(|| {
        Diagnostic::new("the workspace has no version")
            .file(&path)
            .why("both packages have the version of [workspace.package]")
            .remedy("set `version` there")
    })
}

fn changelog(root: &Path, version: &str) -> Result<Entry, Diagnostic> {
    let path = root.join("CHANGELOG.md");
    let text = read(&path)?;
    let heading = |line: &str| {
        let title = line.strip_prefix("## ").unwrap_or_default();
        let title = title.trim_start_matches('[');
        title
            .strip_prefix(version)
            .is_some_and(|rest| !rest.starts_with(|c: char| c == '.' || c.is_ascii_alphanumeric()))
    };
    if text.lines().any(heading) {
        return Ok(Entry::Version);
    }
    if text.lines().any(|line| line.starts_with("## Unreleased")) {
        return Ok(Entry::Unreleased);
    }
    Err(
        Diagnostic::new(format!("there is no entry for version {version}"))
            .file(path)
            .why("users read there what they have to change")
            .remedy(format!("add `## {version} - YYYY-MM-DD` and what changed")),
    )
}

fn read(path: &PathBuf) -> Result<String, Diagnostic> {
    std::fs::read_to_string(path)
        .map_err(|error| Diagnostic::new(format!("cannot be read: {error}")).file(path))
}
