//! `cargo xtask new`

use std::path::{Path, PathBuf};

use clap::Args;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::scaffold::new_root;

use crate::{Outcome, print};

/// Make a root for another vendor's description
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask new ../petstore petstore.yaml
  cargo xtask --root ../petstore generate")]
pub(crate) struct Arguments {
    /// The folder to make; must not exist, or be empty
    path: PathBuf,
    /// The vendor's description: a YAML or JSON file, OpenAPI 3.0
    description: PathBuf,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let runtime = root.join("generator/runtime");
    // A path that cannot be resolved is written as it is, and cargo names it.
    let runtime = runtime.canonicalize().unwrap_or(runtime);
    for file in new_root(&arguments.path, &arguments.description, &runtime)? {
        print(format_args!("wrote {}\n", file.display()));
    }
    print(format_args!(
        "next: cargo xtask --root {} generate\n",
        arguments.path.display()
    ));
    Ok(Outcome::Done)
}
