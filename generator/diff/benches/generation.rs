//! How long generation and comparison take, by stage, and whether both grow as their input does.
//!
//! `cargo bench -p intercom-diff --bench generation` prints, for all versions, for one, and for descriptions that hold 2.11
//! once, ten, twenty and forty times: processor time, memory, and each stage. Behind them stand ratios, a name and a
//! number a line: time and memory a copy, against those with ten copies. Both are 1 if they grow as the input does.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fs, io};

use intercom_diff::source;
use intercom_generator::generate::generate;
use intercom_generator::scaffold::new_root;
use intercom_generator::spec::export::export;
use intercom_generator::spec::{Specs, Value};

type Failure = Box<dyn std::error::Error>;

const COPIES: [usize; 4] = [1, 10, 20, 40];

fn main() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    measure("2.11", &root, Some("2.11"))?;

    let specs = Specs::open(&root)?;
    let text = export(&specs.load("2.11")?)?;
    let once: Value = serde_yaml::from_str(&text)?;
    let folder = root.join("target/generation-bench");
    let mut costs = Vec::new();
    for copies in COPIES {
        let root = synthetic(&folder, &root, &once, copies)?;
        let cost = measure(&format!("2.11, {copies} times"), &root, None)?;
        costs.push((copies as f64, cost));
    }
    // Last, because the memory that a process has had can only grow.
    measure("all versions", &root, None)?;
    for (old, new) in [("2.10", "2.11"), ("2.11", "unstable")] {
        let began = (Instant::now(), Used::now()?);
        let pair = source::pair(&root, &specs, old, new, None)?;
        let report = pair.compare(pair.event());
        let used = Used::now()?;
        eprintln!(
            "diff {old} {new}: {:.2} s, {:.2} s of processor time, {} changes",
            began.0.elapsed().as_secs_f64(),
            used.seconds - began.1.seconds,
            report.entries(),
        );
    }

    let (tens, ten) = costs[1];
    for (copies, cost) in &costs[2..] {
        let each = |of: f64, at: f64, copies: f64| of / copies / (at / tens);
        println!(
            "generation-time-{copies} {:.2}",
            each(cost.seconds, ten.seconds, *copies)
        );
        println!(
            "generation-memory-{copies} {:.2}",
            each(cost.megabytes, ten.megabytes, *copies)
        );
    }
    Ok(())
}

/// Generates into memory, and prints what it took.
fn measure(name: &str, root: &Path, only: Option<&str>) -> Result<Used, Failure> {
    let before = Used::now()?;
    let generated = generate(root, only)?;
    let after = Used::now()?;
    let used = Used {
        seconds: after.seconds - before.seconds,
        megabytes: after.megabytes,
    };
    eprintln!(
        "{name}: {:.2} s, {:.2} s of processor time, {:.0} MB at most so far",
        generated.elapsed.as_secs_f64(),
        used.seconds,
        used.megabytes,
    );
    for (stage, time) in &generated.timings {
        eprintln!("{:>9.1} ms  {stage}", time.as_secs_f64() * 1e3);
    }
    Ok(used)
}

/// A root whose description holds `once` so many times, under other names.
fn synthetic(
    folder: &Path,
    repository: &Path,
    once: &Value,
    copies: usize,
) -> Result<PathBuf, Failure> {
    let root = folder.join(copies.to_string());
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root)?;
    let mut whole = once.clone();
    for copy in 1..copies {
        let mut more = once.clone();
        rename(&mut more, copy);
        for pointer in ["/paths", "/components/schemas"] {
            let (to, from) = (whole.pointer_mut(pointer), more.pointer_mut(pointer));
            if let (Some(Value::Object(to)), Some(Value::Object(from))) = (to, from) {
                let prefix = |key: &str| match pointer {
                    "/paths" => format!("/copy{copy}{key}"),
                    _ => format!("copy{copy}_{key}"),
                };
                to.extend(
                    std::mem::take(from)
                        .into_iter()
                        .map(|(key, value)| (prefix(&key), value)),
                );
            }
        }
    }
    let description = folder.join(format!("{copies}.yaml"));
    fs::write(&description, serde_json::to_string(&whole)?)?;
    new_root(&root, &description, &repository.join("generator/runtime"))?;
    Ok(root)
}

/// References and ids of operations of a copy.
fn rename(value: &mut Value, copy: usize) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("$ref", Value::String(to)) => {
                        let schemas = "#/components/schemas/";
                        *to = to.replace(schemas, &format!("{schemas}copy{copy}_"));
                    }
                    ("operationId", Value::String(id)) => *id = format!("copy{copy}_{id}"),
                    ("mapping", Value::Object(mapping)) => {
                        for to in mapping.values_mut() {
                            let schemas = "#/components/schemas/";
                            if let Value::String(to) = to {
                                *to = to.replace(schemas, &format!("{schemas}copy{copy}_"));
                            }
                        }
                    }
                    (_, value) => rename(value, copy),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| rename(value, copy)),
        _ => {}
    }
}

/// What this process has used.
#[derive(Clone, Copy)]
struct Used {
    /// Processor time.
    seconds: f64,
    /// The most memory at one time.
    megabytes: f64,
}

impl Used {
    /// As Linux counts it.
    fn now() -> io::Result<Self> {
        const TICKS: f64 = 100.0;
        let text = fs::read_to_string("/proc/self/stat")?;
        // Behind the name, which may hold blanks: the 12th and 13th are user and system time.
        let rest = text.rsplit_once(')').map_or("", |(_, rest)| rest);
        let times = rest.split_whitespace().skip(11).take(2);
        let ticks: f64 = times.filter_map(|field| field.parse::<f64>().ok()).sum();
        let status = fs::read_to_string("/proc/self/status")?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|text| text.split_whitespace().next()?.parse::<f64>().ok());
        Ok(Self {
            seconds: ticks / TICKS,
            megabytes: kilobytes.unwrap_or_default() / 1024.0,
        })
    }
}
