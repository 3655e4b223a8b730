//! Starts a process for each target and says how it ended.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// The exit code of a process that found something and went on.
pub(crate) const FOUND: i32 = 10;
/// The exit code of a process whose input took too long.
pub(crate) const SLOW: i32 = 11;
/// The exit code of a process whose input took too much memory.
pub(crate) const LARGE: i32 = 12;

/// Where a target keeps its inputs.
pub(crate) fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../target/fuzz")
        .join(target)
}

/// The input that is being tried.
pub(crate) fn current(target: &str) -> PathBuf {
    folder(target).join("current")
}

/// Keeps an input that something is wrong with; gives the file.
pub(crate) fn keep(target: &str, input: &[u8], what: &str) -> PathBuf {
    // FNV, so that the same input has the same name.
    let hash = input.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let file = folder(target).join(format!("found-{hash:016x}"));
    if let Err(error) = fs::write(&file, input) {
        eprintln!("{}: {error}", file.display());
    }
    let what: String = what.chars().take(2000).collect();
    println!("{target}: FOUND {what}\n  input: {}", file.display());
    file
}

pub(crate) fn run(targets: &[String], seed: u64, seconds: u64) -> ExitCode {
    let share = seconds.div_ceil(targets.len().max(1) as u64).max(1);
    let mut failed = Vec::new();
    for target in targets {
        if let Err(problem) = fs::create_dir_all(folder(target)) {
            eprintln!("{}: {problem}", folder(target).display());
            return ExitCode::from(2);
        }
        let end = Instant::now() + Duration::from_secs(share);
        let mut seed = seed;
        let mut is_sound = true;
        let mut before = None;
        loop {
            let left = end.saturating_duration_since(Instant::now()).as_secs();
            match attack(target, seed, left.max(1)) {
                Ok(None) => break,
                Ok(Some(what)) => {
                    is_sound = false;
                    if what.is_empty() {
                        break;
                    }
                    let input = fs::read(current(target)).unwrap_or_default();
                    let file = Some(keep(target, &input, &what));
                    // A seed, or what was found before: no other seed gets past it.
                    if file == before {
                        break;
                    }
                    before = file;
                }
                Err(problem) => {
                    eprintln!("{target}: {problem}");
                    return ExitCode::from(2);
                }
            }
            if left <= 1 {
                break;
            }
            // The process ended at this seed's input: another one goes on elsewhere.
            seed = seed.wrapping_add(0x9e37_79b9);
        }
        if !is_sound {
            failed.push(target.as_str());
        }
    }
    if failed.is_empty() {
        println!("no findings");
        return ExitCode::SUCCESS;
    }
    println!("findings in {}", failed.join(", "));
    ExitCode::FAILURE
}

/// Runs one process; gives what ended it early, or nothing in words if it told itself.
fn attack(target: &str, seed: u64, seconds: u64) -> std::io::Result<Option<String>> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["--child", "--seed", &seed.to_string()])
        .args(["--seconds", &seconds.to_string(), target])
        .stdin(Stdio::null())
        .spawn()?;
    let status = child.wait()?;
    Ok(match status.code() {
        Some(0) => None,
        Some(2) => return Err(std::io::Error::other("the process cannot work")),
        Some(FOUND) => Some(String::new()),
        Some(SLOW) => Some("an input that takes too long".to_owned()),
        Some(LARGE) => Some("an input that takes too much memory".to_owned()),
        _ => Some(format!("the process ended with {status}")),
    })
}
