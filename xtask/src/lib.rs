//! The project's command line. Each command parses its arguments here and works in the generator.
//!
//! Exit codes: 0 done, 1 the generated files differ from what would be generated or a comparison fails its
//! `--fail-on` or `--bumped`, 2 an error, 3 a comparison leaves something unexplained.

#[cfg(not(feature = "comparing"))]
mod comparing;
mod corrections;
mod diff;
mod export;
mod fetch;
mod generate;
mod new;
mod paint;
mod progress;
mod release;
mod versions;
mod words;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use progress::Progress;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about,
    max_term_width = 100,
    after_help = "\
Examples:
  cargo xtask generate             write the client and its tests
  cargo xtask diff 2.10 2.11       say what changed from 2.10 to 2.11
  cargo xtask generate --help      say more about a command"
)]
struct Cli {
    /// The repository to work in, instead of the one that this command belongs to
    #[arg(long, global = true, value_name = "PATH")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Corrections(corrections::Arguments),
    Diff(diff::Arguments),
    Export(export::Arguments),
    Fetch(fetch::Arguments),
    Generate(generate::Arguments),
    New(new::Arguments),
    Release(release::Arguments),
    Versions(versions::Arguments),
    Words(words::Arguments),
}

impl Command {
    /// What is going on, for whoever waits for it.
    fn doing(&self) -> &'static str {
        match self {
            Self::Corrections(_) => "trying the corrections",
            Self::Diff(_) => "comparing",
            Self::Export(_) => "writing the description",
            Self::Fetch(_) => "fetching",
            Self::Generate(_) => "generating",
            Self::New(_) => "making the root",
            Self::Release(_) => "packing",
            Self::Versions(_) => "counting",
            Self::Words(_) => "reading the words",
        }
    }
}

/// What a command did, where it did not fail.
enum Outcome {
    Done,
    /// What was checked does not hold: files differ, changes are what `--fail-on` names, `--bumped` is too little.
    Drift,
    /// Two descriptions differ in a way that no rule explains.
    #[cfg(feature = "comparing")]
    Unexplained,
    /// What another program did in the place of this one.
    #[cfg(not(feature = "comparing"))]
    Elsewhere(ExitCode),
}

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs the command that this process was started with.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    #[cfg(not(feature = "comparing"))]
    let named = cli.root.is_some();
    let progress = Progress::of(cli.command.doing());
    let outcome = root(cli.root).and_then(|root| match cli.command {
        Command::Corrections(arguments) => corrections::run(root, &arguments),
        #[cfg(feature = "comparing")]
        Command::Diff(arguments) => diff::run(root, &arguments),
        Command::Export(arguments) => export::run(root, &arguments),
        #[cfg(feature = "comparing")]
        Command::Fetch(arguments) => fetch::run(root, arguments),
        Command::Generate(arguments) => generate::run(root, &arguments),
        Command::New(arguments) => new::run(&root, &arguments),
        Command::Release(arguments) => release::run(&root, &arguments),
        Command::Versions(arguments) => versions::run(root, &arguments),
        Command::Words(arguments) => words::run(root, &arguments),
        #[cfg(not(feature = "comparing"))]
        Command::Diff(_) | Command::Fetch(_) => comparing::run(&root, named),
    });
    drop(progress);
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Drift) => ExitCode::from(1),
        #[cfg(feature = "comparing")]
        Ok(Outcome::Unexplained) => ExitCode::from(3),
        #[cfg(not(feature = "comparing"))]
        Ok(Outcome::Elsewhere(code)) => code,
        Err(diagnostics) => {
            let painted = paint::diagnostics(&diagnostics.to_string());
            let _ = writeln!(anstream::stderr(), "{painted}");
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
