//! Descriptions of other vendors become clients that compile without a warning, and do what the oracle reads in them.
//!
//! `FOREIGN_OPENAPI` names a folder with descriptions; without it the test says that it was skipped. Each description
//! is the one version of a project of its own. `overlays/` holds corrections for those that contradict the
//! specification, under the name of the description. `FOREIGN_ONLY=part` takes the descriptions whose name holds the
//! part, or one of several with commas between them, or none of them after a `!`, and `FOREIGN_STEPS=generate` compiles
//! nothing. The smallest descriptions come first.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Instant;

use intercom_generator::analyse::LARGEST;
use intercom_generator::diagnostic::Diagnostics;
use intercom_tests::project::{Project, Tested};
use intercom_tests::root;

/// What became of a description.
struct Row {
    name: String,
    /// Operations of the description.
    operations: usize,
    /// Operations of the client.
    emitted: usize,
    /// What is left out, and why.
    skipped: Vec<String>,
    /// Why nothing was generated.
    refused: Option<String>,
    tested: Option<Tested>,
    seconds: f64,
}

#[test]
fn descriptions_of_other_vendors_become_clients_that_work() {
    let Some(folder) = folder() else {
        println!("skipped: FOREIGN_OPENAPI names no folder with descriptions");
        return;
    };
    let only = std::env::var("FOREIGN_ONLY").unwrap_or_default();
    let compiles = std::env::var("FOREIGN_STEPS").as_deref() != Ok("generate");
    let mut rows = Vec::new();
    for path in documents(&folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if is_asked_for(&name, &only) {
            let row = row(&path, &name, compiles);
            println!("{}", line(&row));
            rows.push(row);
        }
    }
    report(&rows);
    let generated = rows.iter().filter(|row| row.refused.is_none()).count();
    let operations: usize = rows.iter().map(|row| row.operations).sum();
    let emitted: usize = rows.iter().map(|row| row.emitted).sum();
    println!(
        "{generated} of {} descriptions generated, {emitted} of {operations} operations",
        rows.len()
    );
    let wrong: Vec<&str> = rows
        .iter()
        .filter(|row| !is_right(row))
        .map(|row| row.name.as_str())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(
        emitted * 1000 >= operations * 995,
        "{emitted} of {operations} operations were emitted"
    );
}

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("FOREIGN_OPENAPI").filter(|f| !f.is_empty())?;
    let folder = PathBuf::from(folder);
    // A relative path is meant from the root, where the commands of the README are typed.
    let folder = if folder.is_relative() {
        root().join(folder)
    } else {
        folder
    };
    folder.is_dir().then_some(folder)
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    paths.retain(|path| {
        let end = path.extension().and_then(|end| end.to_str());
        matches!(end, Some("json" | "yaml" | "yml"))
    });
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |data| data.len());
    paths.sort_by_key(|path| (size(path), path.clone()));
    paths
}

/// Whether a name has one of the parts, or with a `!` in front of the list none of them.
fn is_asked_for(name: &str, only: &str) -> bool {
    let has = |parts: &str| parts.split(',').any(|part| name.contains(part));
    match only.strip_prefix('!') {
        Some(parts) => !has(parts),
        None => has(only),
    }
}

fn row(path: &Path, name: &str, compiles: bool) -> Row {
    let begin = Instant::now();
    let mut row = Row {
        name: name.to_owned(),
        operations: 0,
        emitted: 0,
        skipped: Vec::new(),
        refused: None,
        tested: None,
        seconds: 0.0,
    };
    let made = catch_unwind(AssertUnwindSafe(|| make(path, name, compiles, &mut row)));
    match made {
        Ok(Ok(())) => {}
        Ok(Err(problems)) => row.refused = Some(summary(&problems)),
        Err(_) => row.refused = Some("PANIC".to_owned()),
    }
    row.seconds = begin.elapsed().as_secs_f64();
    row
}

fn make(path: &Path, name: &str, compiles: bool, row: &mut Row) -> Result<(), Diagnostics> {
    let bytes = fs::read(path).expect("the description can be read");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let overlay = root().join(format!("tests/foreign/overlays/{name}.yaml"));
    let overlay = fs::read_to_string(overlay).ok();
    let project = Project::new();
    project.describe(&text, overlay.as_deref())?;
    let facts = fs::read_to_string(project.folder().join("spec/1.0.yaml")).unwrap_or_default();
    let facts: serde_yaml::Value = serde_yaml::from_str(&facts).unwrap_or_default();
    let facts = serde_json::to_value(&facts).unwrap_or_default();
    row.operations = intercom_oracle::operations(&facts).len();
    for compiled in project.generate()? {
        row.emitted += compiled.api.operations.len();
        for operation in &compiled.expected {
            if let Some(why) = &operation.skipped {
                row.skipped.push(format!("{}: {why}", operation.key()));
            }
        }
    }
    if compiles {
        row.tested = Some(project.test());
    }
    Ok(())
}

/// How often each message comes, the most frequent first.
fn summary(problems: &Diagnostics) -> String {
    let text = problems.to_string();
    let mut counts: Vec<(String, usize)> = Vec::new();
    for line in text.lines().filter(|line| line.starts_with("error")) {
        match counts.iter_mut().find(|(known, _)| known == line) {
            Some((_, count)) => *count += 1,
            None => counts.push((line.to_owned(), 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let lines = counts.iter().take(12);
    let lines: Vec<String> = lines
        .map(|(line, count)| format!("{count} x {line}"))
        .collect();
    if lines.is_empty() {
        text
    } else {
        lines.join("\n")
    }
}

fn is_right(row: &Row) -> bool {
    let is_tested = row
        .tested
        .as_ref()
        .is_none_or(|tested| tested.client.is_empty() && tested.tests.is_empty());
    let is_small = row
        .tested
        .as_ref()
        .and_then(|tested| tested.largest.as_ref())
        .is_none_or(|(_, size)| *size <= LARGEST);
    row.refused.is_none() && is_tested && is_small
}

fn line(row: &Row) -> String {
    let (check, tests) = match (&row.refused, &row.tested) {
        (Some(_), _) => ("refused".to_owned(), "-".to_owned()),
        (None, None) => ("-".to_owned(), "-".to_owned()),
        (None, Some(tested)) => {
            let errors = tested.client.matches("error").count();
            let check = match (tested.client.is_empty(), errors) {
                (true, _) => "ok".to_owned(),
                (false, 0) => "warnings".to_owned(),
                (false, _) => "errors".to_owned(),
            };
            let failed = tested.tests.len();
            let tests = match failed {
                0 => format!("{} ok", tested.passed),
                _ => format!("{failed} failed"),
            };
            (check, tests)
        }
    };
    let name: String = row.name.chars().take(40).collect();
    format!(
        "{name:<41}{:>7}{:>8}{:>8}  {check:<9}{tests:<11}{:>8}{:>8.1}",
        row.operations,
        row.emitted,
        row.skipped.len(),
        row.tested
            .as_ref()
            .and_then(|tested| tested.largest.as_ref())
            .map_or(0, |(_, size)| *size),
        row.seconds
    )
}

fn report(rows: &[Row]) {
    println!(
        "\n{:<41}{:>7}{:>8}{:>8}  {:<9}{:<11}{:>8}{:>8}",
        "document", "ops", "emitted", "skipped", "check", "tests", "largest", "seconds"
    );
    for row in rows {
        println!("{}", line(row));
    }
    for row in rows {
        for skipped in &row.skipped {
            println!("\n{}: left out {skipped}", row.name);
        }
        if let Some(refused) = &row.refused {
            println!("\n{}: refused\n{refused}", row.name);
        }
        if let Some(tested) = &row.tested {
            if !tested.client.is_empty() {
                let client: String = tested.client.chars().take(2000).collect();
                println!("\n{}: the client\n{client}", row.name);
            }
            for test in tested.tests.iter().take(12) {
                let test: String = test.chars().take(1500).collect();
                println!("\n{}: a test\n{test}", row.name);
            }
        }
    }
}
