//! Fetches, and says what changed for callers.

use std::path::{Path, PathBuf};

use intercom_diff::{Event, Side, compare, render};
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::Specs;
use intercom_generator::spec::fetch::{Options, fetch};

use super::Arguments;
use crate::{Outcome, print};

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
