//! Attacks the generator, the comparison, the decoder and the clients with damaged inputs.
//!
//! `cargo run -p intercom-fuzz -- [--seconds N] [--seed S] [TARGET]...` gives each target its share of the time (120 s
//! in all unless said otherwise), and replays what was found before. `--input FILE TARGET` tries one file. Each target
//! runs in a process of its own, so that a stack overflow or an endless loop is a finding, too: the input lies in
//! `target/fuzz/TARGET/` then. An input that was mended goes to `tests/fuzz/findings/TARGET/`.

#![forbid(unsafe_code)]

mod child;
mod mutate;
mod parent;
mod targets;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// What the command line asks for.
struct Arguments {
    seconds: u64,
    seed: u64,
    targets: Vec<String>,
    /// The one input to try.
    input: Option<PathBuf>,
    /// Whether this is the process that does the work for one target.
    is_child: bool,
}

fn arguments() -> Result<Arguments, String> {
    let mut out = Arguments {
        seconds: 120,
        seed: 1,
        targets: Vec::new(),
        input: None,
        is_child: false,
    };
    let mut words = std::env::args().skip(1);
    let number = |name: &str, word: Option<String>| {
        let number = word.and_then(|word| word.parse().ok());
        number.ok_or_else(|| format!("{name} wants a number"))
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seconds" => out.seconds = number("--seconds", words.next())?,
            "--seed" => out.seed = number("--seed", words.next())?,
            "--input" => out.input = words.next().map(PathBuf::from),
            "--child" => out.is_child = true,
            name if targets::NAMES.contains(&name) => out.targets.push(word),
            other => {
                return Err(format!(
                    "{other} is not a target; these are: {}",
                    targets::NAMES.join(", ")
                ));
            }
        }
    }
    if out.targets.is_empty() {
        out.targets = targets::NAMES.map(str::to_owned).to_vec();
    }
    Ok(out)
}

/// Tries one input and says what became of it.
fn once(file: &Path, name: &str) -> ExitCode {
    let input = match std::fs::read(file) {
        Ok(input) => input,
        Err(problem) => {
            eprintln!("{}: {problem}", file.display());
            return ExitCode::from(2);
        }
    };
    let Some(mut target) = targets::target(name) else {
        return ExitCode::from(2);
    };
    match target.run(&input) {
        Ok(accepted) => {
            println!("{}", if accepted { "accepted" } else { "refused" });
            ExitCode::SUCCESS
        }
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(2);
        }
    };
    if let (Some(file), Some(name)) = (&arguments.input, arguments.targets.first()) {
        return once(file, name);
    }
    if arguments.is_child {
        let time = Duration::from_secs(arguments.seconds);
        return match arguments.targets.first() {
            Some(target) => child::run(target, arguments.seed, time),
            None => ExitCode::from(2),
        };
    }
    parent::run(&arguments.targets, arguments.seed, arguments.seconds)
}
