//! The project's command line. Each command reads its arguments here and works in the generator.
//!
//! It is two programs: `xtask` knows `generate` alone, so that the first run of a clone compiles no more than that, and leaves
//! everything else to `commands`, the same package with the feature `commands`.
//!
//! Exit codes: 0 done, 1 the generated files differ from what would be generated or a comparison fails its
//! `--fail-on` or `--bumped`, 2 an error, 3 a comparison leaves something unexplained.

#[cfg(feature = "commands")]
mod cli;
#[cfg(feature = "commands")]
mod corrections;
#[cfg(feature = "commands")]
mod diff;
#[cfg(feature = "commands")]
mod export;
#[cfg(feature = "commands")]
mod fetch;
mod generate;
#[cfg(feature = "commands")]
mod new;
mod paint;
#[cfg(any(test, not(feature = "commands")))]
mod plain;
mod progress;
#[cfg(feature = "commands")]
mod release;
#[cfg(feature = "commands")]
mod versions;
#[cfg(not(feature = "commands"))]
mod whole;
#[cfg(feature = "commands")]
mod words;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};

/// What a command did, where it did not fail.
enum Outcome {
    Done,
    /// What was checked does not hold: files differ, changes are what `--fail-on` names, `--bumped` is too little.
    Drift,
    /// Two descriptions differ in a way that no rule explains.
    #[cfg(feature = "commands")]
    Unexplained,
    /// What another program did in the place of this one.
    #[cfg(not(feature = "commands"))]
    Elsewhere(ExitCode),
}

#[cfg(feature = "commands")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs the command that this process was started with.
pub fn main() -> ExitCode {
    #[cfg(feature = "commands")]
    let outcome = cli::run();
    #[cfg(not(feature = "commands"))]
    let outcome = plain::run();
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Drift) => ExitCode::from(1),
        #[cfg(feature = "commands")]
        Ok(Outcome::Unexplained) => ExitCode::from(3),
        #[cfg(not(feature = "commands"))]
        Ok(Outcome::Elsewhere(code)) => code,
        Err(diagnostics) => {
            paint::print(&diagnostics.to_string());
            ExitCode::from(2)
        }
    }
}

/// Prints to the standard output; a reader that went away is not an error.
fn print(text: impl std::fmt::Display) {
    progress::stop();
    let _ = write!(std::io::stdout(), "{text}");
}

/// The repository: the one named, else the one that cargo runs this package from, else the nearest
/// folder above that has a `spec/`.
fn root(named: Option<PathBuf>) -> Result<PathBuf, Diagnostics> {
    if let Some(root) = named {
        return Ok(root);
    }
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    if let Some(root) = package.as_deref().and_then(|package| package.parent()) {
        return Ok(root.to_path_buf());
    }
    let here = std::env::current_dir().unwrap_or_default();
    let root = here
        .ancestors()
        .find(|folder| folder.join("spec/lock.toml").is_file());
    root.map(PathBuf::from).ok_or_else(|| {
        Diagnostic::new("this is not a folder of the repository")
            .file(here)
            .why("nothing here or above has a spec/lock.toml")
            .remedy("change into the repository, or name it: cargo xtask --root PATH ...")
            .into()
    })
}
