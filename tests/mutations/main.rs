//! Descriptions that are changed at random are taken or refused, without a panic and in time, and what is taken compiles.
//!
//! By default the descriptions of `tests/kinds/` are changed; `cargo test -p intercom-tests --test mutations -- --ignored`
//! takes those in `FOREIGN_OPENAPI` too, ten times as many, and compiles a sample. `MUTANTS` and `MUTANTS_COMPILED` are
//! other counts, `MUTANTS_SEED` is another beginning, and `MUTANTS_ONE` takes the one of this number, whose description
//! is left in `target/projects/mutant.txt`.

mod mutate;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use intercom_generator::spec::load_document;
use intercom_tests::project::Project;
use intercom_tests::root;
use mutate::{Random, mutate};
use serde_json::Value;

/// No description takes longer, also on a machine that is busy.
const LONGEST: Duration = Duration::from_secs(120);

/// Larger descriptions take the time of many small ones, and have nothing that these lack.
const LARGEST: u64 = 300_000;

/// What became of a changed description.
enum Outcome {
    Taken(Project),
    Refused,
    Failed(String),
}

#[test]
fn changed_descriptions_are_taken_or_refused() {
    let documents = documents(&[root().join("tests/kinds")]);
    run(&documents, number("MUTANTS", 100), 0);
}

#[test]
#[ignore = "makes a thousand clients, and compiles some"]
fn changed_descriptions_of_other_vendors_compile_where_they_are_taken() {
    let mut folders = vec![root().join("tests/kinds")];
    match std::env::var_os("FOREIGN_OPENAPI") {
        Some(folder) => folders.push(root().join(folder)),
        None => println!("only our own descriptions: FOREIGN_OPENAPI is not set"),
    }
    let compiled = number("MUTANTS_COMPILED", 60);
    run(&documents(&folders), number("MUTANTS", 1000), compiled);
}

fn number(variable: &str, usual: usize) -> usize {
    let set = std::env::var(variable).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn documents(folders: &[PathBuf]) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    for folder in folders {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut paths: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
        paths.retain(|path| {
            let end = path.extension().and_then(|end| end.to_str());
            let size = fs::metadata(path).map_or(0, |data| data.len());
            matches!(end, Some("json" | "yaml" | "yml")) && size < LARGEST
        });
        paths.sort();
        out.extend(paths.iter().map(|path| (name(path), read(path))));
    }
    out
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("a description");
    // Numbers beyond 64 bits are nothing to serde.
    serde_yaml::from_str(&text)
        .or_else(|_| load_document(path).map(|loaded| loaded.value))
        .expect("a description")
}

/// Changes `count` descriptions, and compiles about `compiled` of those that are taken.
fn run(documents: &[(String, Value)], count: usize, compiled: usize) {
    let seed = number("MUTANTS_SEED", 1) as u64;
    let (mut changed, mut taken, mut refused, mut built) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut slowest = Duration::ZERO;
    let mut failed: Vec<String> = Vec::new();
    let mut red: Vec<String> = Vec::new();
    let one = std::env::var("MUTANTS_ONE").ok();
    let one: Option<usize> = one.and_then(|text| text.parse().ok());
    // More are changed where too few of the last ones were taken to compile as many as are asked for.
    let most = count.saturating_mul(2);
    for index in one.map_or(0..most, |one| one..one + 1) {
        if one.is_none() && index >= count && built >= compiled {
            break;
        }
        changed += 1;
        let at = seed.wrapping_mul(1_000_003).wrapping_add(index as u64);
        let mut random = Random::new(at);
        let (name, document) = &documents[random.below(documents.len())];
        let mut document = document.clone();
        mutate(&mut document, &mut random);
        let label = format!("{name}, MUTANTS_SEED={seed}, number {index}");
        // For a failure that ends the process.
        let text = document.to_string();
        let note = root().join("target/projects");
        fs::create_dir_all(&note).expect("a folder");
        fs::write(note.join("mutant.txt"), format!("{label}\n{text}")).expect("written");
        let begin = Instant::now();
        let project = match outcome(text) {
            Outcome::Taken(project) => project,
            Outcome::Refused => {
                refused += 1;
                continue;
            }
            Outcome::Failed(what) => {
                failed.push(format!("{label}: {what}"));
                continue;
            }
        };
        taken += 1;
        slowest = slowest.max(begin.elapsed());
        // Spread over the whole run.
        if built * count <= compiled * index && built < compiled {
            built += 1;
            let tested = project.test();
            if !tested.client.is_empty() {
                failed.push(format!("{label}: {}", tested.client));
            } else if let Some(test) = tested.tests.first() {
                red.push(format!("{label}: {test}"));
            }
        }
    }
    println!(
        "{changed} changed descriptions: {taken} taken, {refused} refused, the slowest in {:.1} s; {built} compiled, {} \
         of them with an emitted test that fails",
        slowest.as_secs_f64(),
        red.len()
    );
    red.iter().for_each(|test| println!("{test}"));
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
    assert!(
        one.is_some() || built >= compiled,
        "{built} compiled, and not {compiled}"
    );
    assert!(
        one.is_some() || taken * 10 > count,
        "too few are descriptions at all"
    );
}

/// Generates the client of a description, in a thread that may take its time.
fn outcome(text: String) -> Outcome {
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        let made = catch_unwind(AssertUnwindSafe(|| {
            let project = Project::new();
            project.describe(&text, None)?;
            project.generate().map(|_| project)
        }));
        let outcome = match made {
            Ok(Ok(project)) => Outcome::Taken(project),
            Ok(Err(problems)) if problems.is_empty() => {
                Outcome::Failed("refused without a reason".to_owned())
            }
            Ok(Err(problems)) => match problems.to_string() {
                text if text.contains("defect of the generator") => Outcome::Failed(text),
                _ => Outcome::Refused,
            },
            Err(panic) => {
                let text = panic.downcast_ref::<String>().cloned();
                Outcome::Failed(format!("panic: {}", text.unwrap_or_default()))
            }
        };
        let _ = send.send(outcome);
    });
    match receive.recv_timeout(LONGEST) {
        Ok(outcome) => outcome,
        Err(_) => Outcome::Failed("it takes too long, or the thread has ended".to_owned()),
    }
}
