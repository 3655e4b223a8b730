//! `generate`, by reading its arguments without help.

use std::ffi::OsString;
use std::path::PathBuf;

#[cfg(not(feature = "commands"))]
use intercom_generator::diagnostic::Diagnostics;

use crate::generate;

/// What `generate` was called with.
#[derive(Debug, PartialEq, Eq, Default)]
struct Call {
    root: Option<PathBuf>,
    arguments: generate::Arguments,
}

/// Runs `generate`, or has the whole command line run what this process was started with.
#[cfg(not(feature = "commands"))]
pub(crate) fn run() -> Result<crate::Outcome, Diagnostics> {
    let Some(call) = read(std::env::args_os().skip(1)) else {
        return crate::whole::run();
    };
    let _progress = crate::progress::Progress::of("generating");
    generate::run(crate::root(call.root)?, &call.arguments)
}

/// The call, if it is one of `generate` with arguments that are all as they should be. What asks for help and what is wrong
/// is for the whole command line, which knows what to say.
fn read(words: impl Iterator<Item = OsString>) -> Option<Call> {
    let mut words = words;
    let mut call = Call::default();
    let mut named = false;
    while let Some(word) = words.next() {
        // What begins with a hyphen would be an option, and nothing can be called nothing.
        let mut value = || {
            let value = words.next()?;
            (!value.is_empty() && !value.to_string_lossy().starts_with('-')).then_some(value)
        };
        let once = match word.to_str()? {
            "--root" => call.root.replace(value()?.into()).is_none(),
            "generate" => !std::mem::replace(&mut named, true),
            "--version" if named => {
                let version = value()?.into_string().ok()?;
                call.arguments.version.replace(version).is_none()
            }
            "--check" if named => !std::mem::replace(&mut call.arguments.check, true),
            "--timings" if named => !std::mem::replace(&mut call.arguments.timings, true),
            _ => false,
        };
        if !once {
            return None;
        }
    }
    named.then_some(call)
}

#[cfg(all(test, feature = "commands"))]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::{Cli, Command};

    const WORDS: [&str; 12] = [
        "generate",
        "--check",
        "--timings",
        "--version",
        "2.11",
        "--root",
        "a/b",
        "--help",
        "-h",
        "--",
        "-",
        "",
    ];

    /// How the whole command line understands the same words; what it does not understand, or takes for another command,
    /// is left to it.
    fn whole(words: &[&str]) -> Option<Call> {
        let cli = Cli::try_parse_from(["xtask"].iter().chain(words)).ok()?;
        match cli.command {
            Command::Generate(arguments) => Some(Call {
                root: cli.root,
                arguments,
            }),
            _ => None,
        }
    }

    #[test]
    fn what_is_read_here_means_what_it_means_to_the_whole_command_line() {
        let mut understood = 0;
        for length in 0..=5u32 {
            for mut number in 0..WORDS.len().pow(length) {
                let words: Vec<&str> = (0..length)
                    .map(|_| {
                        let word = WORDS[number % WORDS.len()];
                        number /= WORDS.len();
                        word
                    })
                    .collect();
                let Some(call) = read(words.iter().map(OsString::from)) else {
                    continue;
                };
                assert_eq!(Some(call), whole(&words), "{words:?}");
                understood += 1;
            }
        }
        assert!(understood > 100, "{understood}");
    }

    #[test]
    fn every_form_in_the_documentation_is_read_here() {
        for words in [
            &["generate"][..],
            &["generate", "--check"],
            &["generate", "--version", "2.11"],
            &["generate", "--timings"],
            &["--root", "a", "generate"],
            &["generate", "--root", "a", "--check"],
        ] {
            assert!(
                read(words.iter().map(OsString::from)).is_some(),
                "{words:?}"
            );
        }
    }
}
