//! `cargo xtask fetch`

mod run;

use std::path::PathBuf;

use clap::Args;
pub(crate) use run::run;

/// Take over the vendor's descriptions into spec/
///
/// Reads every version in spec/lock.toml at the pinned commit, keeps the interface facts, and says
/// what changed. A version whose document cannot be used keeps its facts; that is an error, after the
/// others are written.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask fetch                             the pinned commit again: changes nothing
  cargo xtask fetch --commit main               what the vendor has now, and pin that
  cargo xtask fetch --from ../Intercom-OpenAPI  from a checkout, without the network
  cargo xtask fetch --with-prose                keep the vendor's own words too")]
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
    /// Only this version; the others and the pinned commit stay
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// Keep the vendor's own words too, in spec/prose/, which is not committed here; they document what spec/docs/ does not
    #[arg(long)]
    with_prose: bool,
}
