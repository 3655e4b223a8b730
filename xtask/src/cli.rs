//! Every command, its arguments and its help.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use intercom_generator::diagnostic::Diagnostics;

use crate::progress::Progress;
use crate::{
    Outcome, corrections, diff, export, fetch, generate, new, release, root, versions, words,
};

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
pub(crate) struct Cli {
    /// The repository to work in, instead of the one that this command belongs to
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) root: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
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

/// Runs the command that this process was started with.
pub(crate) fn run() -> Result<Outcome, Diagnostics> {
    let cli = Cli::parse();
    let _progress = Progress::of(cli.command.doing());
    let root = root(cli.root)?;
    match cli.command {
        Command::Corrections(arguments) => corrections::run(root, &arguments),
        Command::Diff(arguments) => diff::run(root, &arguments),
        Command::Export(arguments) => export::run(root, &arguments),
        Command::Fetch(arguments) => fetch::run(root, arguments),
        Command::Generate(arguments) => generate::run(root, &arguments),
        Command::New(arguments) => new::run(&root, &arguments),
        Command::Release(arguments) => release::run(&root, &arguments),
        Command::Versions(arguments) => versions::run(root, &arguments),
        Command::Words(arguments) => words::run(root, &arguments),
    }
}
