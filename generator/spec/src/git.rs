//! Calling the `git` program.
//!
//! The program rather than a library: it knows the user's proxies, certificates and credentials.

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::diagnostic::Diagnostic;

/// Runs `git` with `arguments` in `folder` and returns what it printed.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, Diagnostic> {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        // A question to the user would hang where nobody is watching.
        .env("GIT_TERMINAL_PROMPT", "0")
        // A hook that calls us points git at its own repository.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .env("LC_ALL", "C");
    let output = command.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => Diagnostic::new("the program `git` was not found")
            .why("descriptions and their history are read through it")
            .remedy("install git, or name a folder: cargo xtask fetch --from PATH"),
        _ => Diagnostic::new(format!("cannot run `git`: {error}")),
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let verb = arguments
        .iter()
        .find(|one| !one.starts_with('-'))
        .unwrap_or(&"");
    Err(Diagnostic::new(format!(
        "`git {verb}` failed: {}",
        said.trim()
    )))
}

/// The same, for output that is one line of text.
pub(crate) fn git_line(folder: &Path, arguments: &[&str]) -> Result<String, Diagnostic> {
    let bytes = git(folder, arguments)?;
    Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
}

/// Refuses a revision that `git` would take for an option.
pub(crate) fn revision(text: &str) -> Result<&str, Diagnostic> {
    let odd = text.is_empty() || text.starts_with('-') || text.contains(|c: char| c.is_control());
    if odd {
        return Err(Diagnostic::new(format!("`{text}` is not a git revision"))
            .remedy("name a commit, a tag or a branch"));
    }
    Ok(text)
}
