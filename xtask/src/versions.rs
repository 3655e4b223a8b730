//! `cargo xtask versions`

use std::path::PathBuf;

use clap::Args;
use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::spec::Specs;
use intercom_generator::spec::versions::Versions;

use crate::{Outcome, print};

/// List the versions: module, header value, operations, schemas
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask versions           for people
  cargo xtask versions --json    for programs")]
pub(crate) struct Arguments {
    /// Print a JSON array
    #[arg(long)]
    json: bool,
    /// Print only the modules, which are the client crate's features, a line each
    #[arg(long, conflicts_with = "json")]
    modules: bool,
}

pub(crate) fn run(root: PathBuf, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let specs = Specs::open(root)?;
    if arguments.modules {
        for version in &specs.lock.versions {
            print(format_args!("{}\n", version.module));
        }
        return Ok(Outcome::Done);
    }
    let versions = Versions::of(&specs)?;
    if arguments.json {
        let json = versions
            .to_json()
            .map_err(|error| Diagnostic::new(error.to_string()))?;
        print(format_args!("{json}\n"));
    } else {
        print(versions);
    }
    Ok(Outcome::Done)
}
