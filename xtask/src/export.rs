//! `cargo xtask export`

use std::path::PathBuf;

use clap::Args;
use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::spec::Specs;
use intercom_generator::spec::export::export;

use crate::{Outcome, print};

/// Write the corrected description of a version as an OpenAPI 3.0 document (YAML)
///
/// For mock servers, API consoles and the generators of other languages: the vendor's interface facts with this
/// project's corrections and documentation.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask export 2.11 --output target/2.11.yaml")]
pub(crate) struct Arguments {
    /// The version, such as 2.11 or unstable
    version: String,
    /// Write to this file instead of the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(root: PathBuf, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let text = export(&Specs::open(root)?.load(&arguments.version)?)?;
    match &arguments.output {
        None => print(text),
        Some(path) => std::fs::write(path, text).map_err(|error| {
            Diagnostic::new(format!("cannot write the document: {error}"))
                .file(path)
                .remedy("name a file in a folder that exists")
        })?,
    }
    Ok(Outcome::Done)
}
