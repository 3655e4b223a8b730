//! Every command but `generate`, in a program of its own.
//!
//! What reads arguments, helps with them and compares descriptions takes as long to compile as the generator. So the program
//! that `cargo xtask generate` builds in a fresh clone is without it, and has Cargo build the rest when something else is
//! first called.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};

use crate::Outcome;

/// The feature, and the program that is built with it.
const COMMANDS: &str = "commands";

/// Runs the program that has every command, with the arguments and the environment of this one, and ends as it does.
pub(crate) fn run() -> Result<Outcome, Diagnostics> {
    let (mut build, program) = build();
    let built = build.status().map_err(|error| {
        Diagnostic::new(format!("cargo cannot be started: {error}"))
            .why("all but `generate` is compiled when it is first called")
            .remedy("install Rust with https://rustup.rs, or put cargo into PATH")
    })?;
    if !built.success() {
        return Err(Diagnostic::new("the command line cannot be built")
            .why("all but `generate` is compiled when it is first called")
            .remedy("mend what cargo says above")
            .into());
    }
    let status = Command::new(&program)
        .args(std::env::args_os().skip(1))
        .status()
        .map_err(|error| {
            Diagnostic::new(format!("cannot be started: {error}"))
                .file(program)
                .why("it runs all commands but `generate`")
                .remedy("see that the folder that Cargo builds in allows programs to run")
        })?;
    // One that a signal ended has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(Outcome::Elsewhere(ExitCode::from(code.unwrap_or(2))))
}

/// `cargo build` as this program was built, in the same profile and folder; and what it makes.
fn build() -> (Command, PathBuf) {
    let set = |name: &str| std::env::var_os(name);
    let mut command = Command::new(set("CARGO").unwrap_or_else(|| "cargo".into()));
    let package = set("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    command.args(["build", "--manifest-path"]);
    command.arg(PathBuf::from(package).join("Cargo.toml"));
    command.args(["--features", COMMANDS, "--bin", COMMANDS]);
    let mut program = std::env::current_exe().unwrap_or_default();
    let mut folders = program.ancestors().skip(1);
    if let (Some(profile), Some(target)) = (folders.next(), folders.next()) {
        if profile.ends_with("release") {
            command.arg("--release");
        }
        command.arg("--target-dir").arg(target);
    }
    program.set_file_name(format!("{COMMANDS}{}", std::env::consts::EXE_SUFFIX));
    (command, program)
}
