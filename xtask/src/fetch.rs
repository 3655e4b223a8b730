//! `cargo xtask fetch`

use std::path::PathBuf;

use clap::Args;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::fetch::{Options, fetch};

use crate::{Outcome, print};

/// Take over the vendor's descriptions into spec/
///
/// Reads every version in spec/lock.toml at the pinned commit, keeps the interface facts, and says
/// what changed. Either all of spec/ is updated or nothing.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Pin another commit: a full commit id, a tag or a branch
    #[arg(long, value_name = "REV")]
    commit: Option<String>,
    /// Read a git checkout, or a plain folder of the same layout, instead of the network
    #[arg(long, value_name = "PATH")]
    from: Option<PathBuf>,
    /// Read another repository than that of spec/lock.toml
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    repository: Option<String>,
}

pub(crate) fn run(root: PathBuf, arguments: Arguments) -> Result<Outcome, Diagnostics> {
    let Arguments {
        commit,
        from,
        repository,
    } = arguments;
    print(fetch(&Options {
        root,
        from,
        commit,
        repository,
    })?);
    Ok(Outcome::Done)
}
