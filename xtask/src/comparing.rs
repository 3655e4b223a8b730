//! The commands that compare descriptions, in a program of their own.
//!
//! What compares takes as long to compile as the generator. So the command line that `cargo xtask generate` builds in a
//! fresh clone reads the arguments of `diff` and `fetch` and helps with them, and has Cargo build the rest when one of
//! them is first called.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};

use crate::{Outcome, progress};

/// The feature, and the program that is built with it.
const COMPARING: &str = "comparing";

/// Runs the same command in the program that can compare, and ends as that does. `named` says that `root`, the
/// repository, is among the arguments.
pub(crate) fn run(root: &Path, named: bool) -> Result<Outcome, Diagnostics> {
    progress::stop();
    let mut command = cargo();
    command.args(["--features", COMPARING, "--bin", COMPARING, "--"]);
    if !named {
        // The other program would look for it from elsewhere.
        command.arg("--root").arg(root);
    }
    command.args(std::env::args_os().skip(1));
    let status = command.status().map_err(|error| {
        Diagnostic::new(format!("cargo cannot be started: {error}"))
            .why("`diff` and `fetch` are compiled when one of them is first called")
            .remedy("install Rust with https://rustup.rs, or put cargo into PATH")
    })?;
    // One that a signal ended has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(Outcome::Elsewhere(ExitCode::from(code.unwrap_or(2))))
}

/// `cargo run` as this program was built: same profile, same folder.
fn cargo() -> Command {
    let set = |name: &str| std::env::var_os(name);
    let mut command = Command::new(set("CARGO").unwrap_or_else(|| "cargo".into()));
    let package = set("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    command.args(["run", "--manifest-path"]);
    command.arg(PathBuf::from(package).join("Cargo.toml"));
    let program = std::env::current_exe().unwrap_or_default();
    let mut folders = program.ancestors().skip(1);
    if let (Some(profile), Some(target)) = (folders.next(), folders.next()) {
        if profile.ends_with("release") {
            command.arg("--release");
        }
        command.arg("--target-dir").arg(target);
    }
    command
}
