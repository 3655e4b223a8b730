//! `cargo xtask fetch`

use std::path::{Path, PathBuf};

use clap::Args;
use intercom_diff::{Event, Side, compare, render};
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::Specs;
use intercom_generator::spec::fetch::{Options, fetch};

use crate::{Outcome, print};

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

pub(crate) fn run(root: PathBuf, arguments: Arguments) -> Result<Outcome, Diagnostics> {
    let Arguments {
        commit,
        from,
        repository,
        version,
        with_prose,
    } = arguments;
    let before = readable(&root);
    let report = fetch(&Options {
        root: root.clone(),
        from,
        commit,
        repository,
        version,
        with_prose,
    })?;
    print(&report);
    // What it comes to for callers, in the words of `cargo xtask diff`.
    for new in readable(&root) {
        let Some(old) = before.iter().find(|side| side.label == new.label) else {
            continue;
        };
        let report = compare(old, &new, Event::InPlace);
        if !report.is_empty() {
            print(format_args!("\n{}", render::short_markdown(&report)));
        }
    }
    // What could be taken over is written, and the caller still has to know.
    report.failed.or_ok(Outcome::Done)
}

/// The versions that are there and can be read; what is wrong with the others, `generate` says.
fn readable(root: &Path) -> Vec<Side> {
    let Ok(specs) = Specs::open(root) else {
        return Vec::new();
    };
    let versions = specs.lock.versions.iter();
    versions
        .filter_map(|version| {
            let loaded = specs.load(&version.name).ok()?;
            Some(Side::tolerant(&loaded, &version.name, &version.module))
        })
        .collect()
}
