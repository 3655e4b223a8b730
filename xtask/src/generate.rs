//! `cargo xtask generate`

use std::collections::BTreeMap;
use std::path::PathBuf;

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::generate::{self, Generated};
use intercom_generator::spec::words::Subject;
use intercom_generator::write::Workspace;

use crate::{Outcome, print};

/// How many differing files are shown in full.
const SHOWN: usize = 5;

/// Write the client crate and its wire tests from spec/
#[cfg_attr(
    feature = "commands",
    derive(clap::Args),
    command(after_help = "\
Examples:
  cargo xtask generate                   write everything
  cargo xtask generate --version 2.11    only the modules of 2.11
  cargo xtask generate --check           write nothing, and exit with 1 if something is out of date")
)]
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Arguments {
    /// Only this version's modules
    #[cfg_attr(feature = "commands", arg(long, value_name = "VERSION"))]
    pub(crate) version: Option<String>,
    /// Write nothing; exit with 1 if a file differs from what would be written
    #[cfg_attr(feature = "commands", arg(long))]
    pub(crate) check: bool,
    /// Print how long each stage took
    #[cfg_attr(feature = "commands", arg(long))]
    pub(crate) timings: bool,
}

pub(crate) fn run(root: PathBuf, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    if arguments.check {
        let generated = generate::generate(&root, arguments.version.as_deref())?;
        let outcome = check(&root, &generated);
        std::mem::forget(generated);
        return outcome;
    }
    // Before spec/ is read, so that another run does not change it in between.
    let workspace = Workspace::open(&root, || {
        eprintln!("another run is writing to this repository: waiting for it");
    })?;
    let generated = generate::generate(&root, arguments.version.as_deref())?;
    let written = generated.write_in(&workspace)?;
    print(table(&generated));
    print(paging(&generated));
    print(skipped(&generated));
    for version in generated.versions.iter().filter(|v| !v.warnings.is_empty()) {
        print(format_args!("\n{}\n\n", version.warnings));
    }
    print(format_args!(
        "{} files, {} lines: {} written, {} unchanged, {} deleted, in {:.2} s\n",
        generated.files.len() + generated.wire.len(),
        generated.files.lines() + generated.wire.lines(),
        written.changed,
        written.unchanged,
        written.deleted,
        generated.elapsed.as_secs_f64(),
    ));
    for warning in &generated.warnings {
        print(format_args!("\n{warning}\n"));
    }
    for file in &written.kept {
        print(format_args!(
            "kept {file}: the generator did not write it, and it should lie elsewhere\n"
        ));
    }
    if arguments.timings {
        for (stage, time) in &generated.timings {
            print(format_args!(
                "{:>9.1} ms  {stage}\n",
                time.as_secs_f64() * 1000.0
            ));
        }
    }
    // The program ends here: taking millions of small things apart would only take time.
    std::mem::forget(generated);
    Ok(Outcome::Done)
}

fn check(root: &std::path::Path, generated: &Generated) -> Result<Outcome, Diagnostics> {
    let drift = generated.check(root)?;
    if drift.is_empty() {
        print("the generated files are up to date\n");
        return Ok(Outcome::Done);
    }
    for difference in drift.iter().take(SHOWN) {
        print(format_args!("{difference}\n"));
    }
    if drift.len() > SHOWN {
        print(format_args!("... and {} more\n", drift.len() - SHOWN));
    }
    print(format_args!(
        "\n{} of the generated files differ. Write them anew: cargo xtask generate\n",
        drift.len()
    ));
    Ok(Outcome::Drift)
}

/// The operations that `x-skip` leaves out, and why.
fn skipped(generated: &Generated) -> String {
    let mut out = String::new();
    for compiled in &generated.versions {
        for operation in &compiled.api.skipped {
            out.push_str(&format!(
                "{:<10}{:>12} {}: {}\n",
                compiled.version.name, "skipped", operation.name, operation.reason
            ));
        }
    }
    out
}

/// How many operations of each version page, and how.
fn paging(generated: &Generated) -> String {
    let mut out = String::new();
    for compiled in &generated.versions {
        let mut counts = BTreeMap::new();
        for paging in compiled.analysis.paging.iter().flatten() {
            *counts.entry(paging.strategy.name()).or_insert(0) += 1;
        }
        let total: usize = counts.values().sum();
        let by: Vec<String> = counts
            .iter()
            .map(|(name, count)| format!("{count} {name}"))
            .collect();
        out.push_str(&format!(
            "{:<10}{total:>12} page: {}\n",
            compiled.version.name,
            by.join(", ")
        ));
    }
    out
}

/// What went into each version and what came out.
fn table(generated: &Generated) -> String {
    let mut out = format!(
        "{:<10}{:>12}{:>12}{:>12}{:>12}{:>10}\n",
        "version", "operations", "endpoints", "schemas", "types", "inline"
    );
    for compiled in &generated.versions {
        let tally = compiled.tally;
        out.push_str(&format!(
            "{:<10}{:>12}{:>12}{:>12}{:>12}{:>10}\n",
            compiled.version.name,
            tally.operations_in,
            tally.operations_out,
            tally.schemas_in,
            tally.schemas_out,
            tally.inline,
        ));
    }
    out.push_str(&format!("\n{:<18}", "described"));
    for kind in Subject::ALL {
        out.push_str(&format!("{kind:>13}"));
    }
    out.push('\n');
    for compiled in &generated.versions {
        out.push_str(&format!("{:<18}", compiled.version.name));
        for kind in Subject::ALL {
            out.push_str(&format!("{:>11} %", compiled.coverage.of(kind).percent()));
        }
        out.push('\n');
    }
    out
}
