//! How the source files of each crate lean on each other: no import circle between folders, none at all inside the
//! folders that are listed here, a first line about each file, and no two types of one name.

mod modules;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use modules::Crate;

/// A crate's sources, and the folders of it in which no two files may import each other, directly or through others.
struct Rule {
    source: &'static str,
    strict: &'static [&'static str],
    /// Circles between files of different folders are faults too.
    between_folders: bool,
    /// Each type that other files can see has a name of its own; modules whose types repeat the names of others on
    /// purpose are left out.
    own_names: Option<&'static [&'static str]>,
}

const RULES: &[Rule] = &[
    Rule {
        source: "generator/runtime/src",
        strict: &["http"],
        between_folders: true,
        // As in reqwest, `blocking::Client` is the blocking twin of `Client`.
        own_names: Some(&["http/blocking"]),
    },
    Rule {
        source: "generator/src",
        strict: &["lower"],
        between_folders: true,
        own_names: Some(&[]),
    },
    Rule {
        source: "generator/spec/src",
        strict: &["config", "words", "write"],
        between_folders: true,
        own_names: Some(&[]),
    },
    Rule {
        source: "generator/diff/src",
        strict: &[""],
        between_folders: true,
        own_names: Some(&[]),
    },
];

/// The most lines that a hand-written file has.
const LONGEST_FILE: usize = 500;

static CRATES: LazyLock<Vec<(&Rule, Crate)>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |rule: &'static Rule| {
        let files = Crate::read(&root.join(rule.source));
        assert!(files.len() > 20, "{}: too few files", rule.source);
        (rule, files)
    };
    RULES.iter().map(read).collect()
});

#[test]
fn no_two_folders_import_each_other_through_a_circle_of_files() {
    let mut faults = Vec::new();
    for (rule, files) in CRATES.iter() {
        for circle in circles(&files.imports()) {
            let folders: BTreeSet<_> = circle.iter().map(|file| folder(file)).collect();
            let strict = rule.strict.iter().any(|strict| {
                let prefix = if strict.is_empty() {
                    String::new()
                } else {
                    format!("{strict}/")
                };
                circle
                    .iter()
                    .filter(|file| file.starts_with(&prefix))
                    .count()
                    > 1
            });
            if strict || (rule.between_folders && folders.len() > 1) {
                faults.push(format!("{}: {}", rule.source, circle.join(", ")));
            }
        }
    }
    assert!(faults.is_empty(), "import circles:\n{}", faults.join("\n"));
}

#[test]
fn every_file_begins_with_a_line_that_says_what_it_is() {
    let faults: Vec<_> = CRATES
        .iter()
        .flat_map(|(rule, files)| {
            let bare = files.without_docs();
            bare.into_iter()
                .map(move |file| format!("{}/{file}", rule.source))
        })
        .collect();
    assert!(faults.is_empty(), "no `//!` line: {faults:#?}");
}

#[test]
fn no_file_is_longer_than_a_reader_wants() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut faults = Vec::new();
    let mut open = ["generator", "xtask", "tests"]
        .map(|top| root.join(top))
        .to_vec();
    while let Some(path) = open.pop() {
        // Emitted, and shown as it is emitted.
        let is_emitted = ["tests/wire", "tests/obstacle"]
            .iter()
            .any(|f| path.ends_with(f));
        if path.is_dir() && !is_emitted && !path.ends_with("target") {
            let entries = std::fs::read_dir(&path).expect("a folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|end| end == "rs") {
            let lines = std::fs::read_to_string(&path)
                .expect("a file")
                .lines()
                .count();
            if lines > LONGEST_FILE {
                faults.push(format!("{}: {lines} lines", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "longer than {LONGEST_FILE}: {faults:#?}");
}

#[test]
fn no_two_visible_types_share_a_name() {
    let mut faults = Vec::new();
    for (rule, files) in CRATES.iter() {
        let Some(twins) = rule.own_names else {
            continue;
        };
        let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, file) in files.visible_types() {
            if !twins.iter().any(|twin| file.starts_with(twin)) {
                seen.entry(name).or_default().push(file);
            }
        }
        faults.extend(seen.into_iter().filter(|(_, files)| files.len() > 1));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_circle_is_found() {
    let imports = |edges: &[(&str, &str)]| {
        let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to) in edges {
            all.entry((*to).to_owned()).or_default();
            all.entry((*from).to_owned())
                .or_default()
                .insert((*to).to_owned());
        }
        all
    };
    assert!(circles(&imports(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
    let found = circles(&imports(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]));
    assert_eq!(found, [["a", "b", "c"]]);
}

#[test]
fn imports_are_followed_through_what_is_exported_again() {
    let files = Crate::from_texts(&[
        ("lib.rs", "mod a; mod b; mod c; pub use b::*;"),
        ("a/mod.rs", "pub mod x; pub use x::X; use crate::Y;"),
        (
            "a/x.rs",
            "use super::super::b::y::{Y as Z, W}; fn f() { crate::made!() } pub struct X;",
        ),
        ("c.rs", "#[macro_export] macro_rules! made { () => {} }"),
        ("b/mod.rs", "pub mod y; pub use self::y::Y;"),
        (
            "b/y.rs",
            "pub struct Y; pub struct W; fn g(x: crate::a::X) {}\n#[cfg(test)] mod tests { use crate::Q; }",
        ),
    ]);
    let found: Vec<_> = files
        .imports()
        .into_iter()
        .map(|(from, to)| format!("{from} -> {}", Vec::from_iter(to).join(" ")))
        .collect();
    assert_eq!(
        found,
        [
            "a/mod.rs -> b/y.rs",
            "a/x.rs -> b/y.rs c.rs",
            "b/mod.rs -> ",
            "b/y.rs -> a/x.rs",
            "c.rs -> ",
            "lib.rs -> ",
        ]
    );
}

fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Groups of files of which each reaches each other.
fn circles(imports: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reach: BTreeMap<&String, BTreeSet<&String>> = imports
        .keys()
        .map(|file| {
            let mut seen = BTreeSet::new();
            let mut open = vec![file];
            while let Some(next) = open.pop() {
                for to in imports.get(next).into_iter().flatten() {
                    if seen.insert(to) {
                        open.push(to);
                    }
                }
            }
            (file, seen)
        })
        .collect();
    let reaches = |from: &String, to: &String| reach.get(from).is_some_and(|all| all.contains(to));
    let mut found: Vec<Vec<String>> = Vec::new();
    for file in imports.keys() {
        if !reaches(file, file) || found.iter().any(|circle| circle.contains(file)) {
            continue;
        }
        let circle = imports
            .keys()
            .filter(|other| reaches(file, other) && reaches(other, file));
        found.push(circle.cloned().collect());
    }
    found
}
