//! `cargo xtask words`

use std::path::PathBuf;

use clap::Args;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::words::{Subject, skeleton};
use intercom_generator::spec::{LoadedSpec, Specs};

use crate::{Outcome, print};

/// Count what has documentation in spec/docs/, and list what has none
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask words                                count what has words
  cargo xtask words --missing                      what has none, as YAML to fill in
  cargo xtask words --missing --file contacts      only what belongs to spec/docs/contacts.yaml")]
pub(crate) struct Arguments {
    /// Print what has no words, as YAML to fill in
    #[arg(long)]
    missing: bool,
    /// Only this file of spec/docs/, without `.yaml`
    #[arg(long, value_name = "NAME", requires = "missing")]
    file: Option<String>,
}

pub(crate) fn run(root: PathBuf, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let specs = Specs::open(root)?;
    let versions = specs.lock.versions.iter();
    let loaded = versions
        .map(|version| specs.load(&version.name))
        .collect::<Result<Vec<LoadedSpec>, _>>()?;
    specs.check_all(&loaded)?;
    if arguments.missing {
        for (file, lines) in skeleton(&loaded) {
            if arguments.file.as_ref().is_none_or(|wanted| *wanted == file) {
                print(format_args!("# spec/docs/{file}.yaml\n{lines}"));
            }
        }
        return Ok(Outcome::Done);
    }
    for spec in &loaded {
        let name = spec.version.as_ref().map_or("", |version| &version.name);
        print(format_args!("{name}:\n"));
        for kind in Subject::ALL {
            let count = spec.documented.coverage.of(kind);
            print(format_args!(
                "  {kind:<13} {:>4} of {:>4} {:>3} %\n",
                count.described,
                count.all,
                count.percent()
            ));
        }
    }
    let mut empty: Vec<String> = loaded
        .iter()
        .flat_map(|spec| spec.documented.empty.iter().map(ToString::to_string))
        .collect();
    empty.sort_unstable();
    empty.dedup();
    for one in empty {
        print(format_args!("{one}\n"));
    }
    Ok(Outcome::Done)
}
