//! `cargo xtask corrections`

use std::path::PathBuf;

use clap::Args;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::Specs;
use intercom_generator::spec::corrections::Ledger;
use intercom_generator::spec::retire::retire;

use crate::{Outcome, print};

/// List what every correction does in every version: applies, is dead, or fits and is not for it
///
/// Exits with 1 if one is dead: it is for a version and has no effect there, or fits in none.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask corrections                   every action in every version
  cargo xtask corrections --version 2.11    only what concerns 2.11
  cargo xtask corrections --retire          take out what the vendor has corrected by now")]
pub(crate) struct Arguments {
    /// Only this version
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// Take dead versions off the actions, and remove actions that the vendor has made unnecessary; all other lines stay
    #[arg(long, conflicts_with = "version")]
    retire: bool,
}

pub(crate) fn run(root: PathBuf, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    if arguments.retire {
        let retired = retire(&root)?;
        print(&retired);
        return Ok(outcome(!retired.left.is_empty()));
    }
    let specs = Specs::open(&root)?;
    let ledger = Ledger::of(&specs, arguments.version.as_deref())?;
    print(&ledger);
    Ok(outcome(ledger.has_dead() || !ledger.unreadable.is_empty()))
}

fn outcome(wrong: bool) -> Outcome {
    if wrong { Outcome::Drift } else { Outcome::Done }
}
