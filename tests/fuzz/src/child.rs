//! Tries inputs on one target until time is up.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::parent::{FOUND, LARGE, SLOW, current, keep};
use crate::targets::{Target, target};

/// An input may wait for this many times its limit of processor time, which a busy machine stretches.
const WAITS: u32 = 20;
/// How much memory an input may take above what the process had before.
const MEMORY: u64 = 500 * 1024 * 1024;
/// As much as the main thread of a program has.
const STACK: usize = 8 * 1024 * 1024;

/// What the worker is at, for the thread that watches it.
#[derive(Default)]
struct Watch {
    /// Milliseconds from the start to the beginning of this input, plus one; 0 between two inputs.
    since: AtomicU64,
    done: AtomicBool,
}

#[derive(Default)]
struct Count {
    tried: u64,
    accepted: u64,
    found: u64,
}

pub(crate) fn run(name: &str, seed: u64, time: Duration) -> ExitCode {
    let start = Instant::now();
    let watch = Arc::new(Watch::default());
    let seen = Arc::clone(&watch);
    let owned = name.to_owned();
    let worker = thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || work(&owned, seed, start, time, &seen));
    let worker = match worker {
        Ok(worker) => worker,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(2);
        }
    };
    let limit = target(name).map_or(Duration::MAX, |target| target.limit());
    let mut base = resident();
    let mut peak = 0;
    let mut input = 0;
    let mut used = Duration::ZERO;
    while !watch.done.load(Ordering::Relaxed) && !worker.is_finished() {
        thread::sleep(Duration::from_millis(20));
        let since = watch.since.load(Ordering::Relaxed);
        if since != input {
            input = since;
            used = processor();
            // Libraries keep something of each input, such as the places of tokens, so that this grows in time.
            base = resident();
        }
        let took = resident().saturating_sub(base);
        peak = peak.max(took);
        if took > MEMORY {
            std::process::exit(LARGE);
        }
        let waited = start.elapsed() + Duration::from_millis(1);
        let waited = waited.saturating_sub(Duration::from_millis(since));
        let is_slow =
            processor().saturating_sub(used) > limit || waited > limit.saturating_mul(WAITS);
        if since > 0 && is_slow {
            std::process::exit(SLOW);
        }
    }
    let Ok(count) = worker.join() else {
        return ExitCode::from(2);
    };
    println!(
        "{name}: {} inputs, {} accepted, {} MB at most, {:.0} s, {} findings",
        count.tried,
        count.accepted,
        peak >> 20,
        start.elapsed().as_secs_f64(),
        count.found
    );
    if count.found > 0 {
        return ExitCode::from(u8::try_from(FOUND).unwrap_or(1));
    }
    ExitCode::SUCCESS
}

fn work(name: &str, seed: u64, start: Instant, time: Duration, watch: &Watch) -> Count {
    let mut count = Count::default();
    let Some(mut target) = target(name) else {
        return count;
    };
    // What a panic says is part of the finding, and not of the output.
    let said = Arc::new(Mutex::new(String::new()));
    let hook = Arc::clone(&said);
    std::panic::set_hook(Box::new(move |info| {
        *hook.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    let mut random = fastrand::Rng::with_seed(seed);
    let attempt = |target: &mut dyn Target, input: &[u8], count: &mut Count| {
        // Without it, nobody could say which input ended the process.
        if let Err(error) = fs::write(current(name), input) {
            eprintln!("{}: {error}", current(name).display());
            std::process::exit(2);
        }
        let now = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        watch.since.store(now + 1, Ordering::Relaxed);
        let outcome = catch_unwind(AssertUnwindSafe(|| target.run(input)));
        watch.since.store(0, Ordering::Relaxed);
        count.tried += 1;
        let problem = match outcome {
            Ok(Ok(accepted)) => {
                count.accepted += u64::from(accepted);
                return;
            }
            Ok(Err(problem)) => problem,
            Err(_) => said.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        };
        count.found += 1;
        keep(name, input, &problem);
    };
    for input in found_before(name) {
        attempt(&mut *target, &input, &mut count);
    }
    for input in target.seeds() {
        attempt(&mut *target, &input, &mut count);
    }
    while start.elapsed() < time && count.found < 20 {
        let input = target.input(&mut random);
        attempt(&mut *target, &input, &mut count);
    }
    watch.done.store(true, Ordering::Relaxed);
    count
}

/// The inputs that were a finding once.
fn found_before(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("findings")
        .join(name);
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files
        .iter()
        .filter_map(|file| fs::read(file).ok())
        .collect()
}

/// The memory of this process in bytes; 0 where the system does not say.
fn resident() -> u64 {
    let text = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = text
        .split(' ')
        .nth(1)
        .and_then(|word| word.parse::<u64>().ok());
    pages.unwrap_or_default() * 4096
}

/// The processor time of this process, in steps of a hundredth of a second; none where the system does not say.
fn processor() -> Duration {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program comes before and may hold spaces.
    let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks: u64 = ticks.filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
