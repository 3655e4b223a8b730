//! The words of the project's own texts: the field's terms and plain sentences, in what is emitted and what is printed.

use std::fs;
use std::path::{Path, PathBuf};

/// Words that this project has other ones for.
const TERMS: [(&str, &str); 10] = [
    ("answer", "response"),
    ("answers", "responses, or returns"),
    ("answered", "returned"),
    ("answering", "responding"),
    ("misfit", "mismatch"),
    ("misfits", "mismatches"),
    ("moment", "time"),
    ("moments", "times"),
    ("texts", "strings"),
    ("truthvalue", "boolean"),
];

/// What `is no` and `are no` may stand before.
const IDIOMS: [&str; 7] = [
    "longer",
    "more",
    "less",
    "other",
    "different",
    "deeper",
    "matter",
];

/// What is read: folders of Rust code, in which comments and strings count, and pages.
const SOURCES: [&str; 13] = [
    "generated/src/lib.rs",
    "generated/src/vendor.rs",
    "generated/src/v2_7",
    "generated/src/v2_16",
    "generator/src",
    "generator/spec/src",
    "generator/README.md",
    "xtask/src",
    "spec/guide.md",
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// All of it is read.
    Page,
    /// Comments and strings are read.
    Rust,
    /// Comments are read; the strings are the API's.
    Emitted,
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries
        .flat_map(|entry| files(&entry.unwrap().path()))
        .collect()
}

/// What of a line people read: in Rust the comment and the strings, without what stands in code spans.
fn read_by_people(line: &str, kind: Kind) -> String {
    let spans: Vec<&str> = line.split('`').step_by(2).collect();
    let line = spans.join(" ` ");
    if kind == Kind::Page {
        return line;
    }
    let comment = line.find("//").filter(|at| !line[..*at].ends_with(':'));
    let (code, comment) = line.split_at(comment.unwrap_or(line.len()));
    if kind == Kind::Emitted {
        return comment.to_owned();
    }
    let strings: Vec<&str> = code.split('"').skip(1).step_by(2).collect();
    format!("{} {comment}", strings.join(" "))
}

/// What is wrong with a line.
fn fault(line: &str) -> Option<String> {
    let text = line.to_lowercase().replace("truth value", "truthvalue");
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '`')
        .filter(|word| !word.is_empty())
        .collect();
    for (at, word) in words.iter().enumerate() {
        if let Some((term, ours)) = TERMS.iter().find(|(term, _)| term == word) {
            return Some(format!("`{term}`: write {ours}"));
        }
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied();
        let behind = (words.get(at + 1).copied(), words.get(at + 2).copied());
        if let ("is" | "are", (Some("no"), Some(noun))) = (*word, behind)
            && before != Some("there")
            && !IDIOMS.contains(&noun)
        {
            return Some(format!("`{word} no {noun}`: write `{word} not`"));
        }
    }
    None
}

#[test]
fn people_read_the_fields_terms() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut wrong = Vec::new();
    let mut lines = 0;
    for file in SOURCES.iter().flat_map(|source| files(&root.join(source))) {
        let kind = match file.extension() {
            Some(end) if end != "rs" => Kind::Page,
            _ if file.starts_with(root.join("generated")) => Kind::Emitted,
            _ => Kind::Rust,
        };
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            lines += 1;
            if let Some(fault) = fault(&read_by_people(line, kind)) {
                let place = format!("{}:{}", file.display(), number + 1);
                wrong.push(format!("{place}: {fault}\n  {}", line.trim()));
            }
        }
    }
    assert!(lines > 50_000, "only {lines} lines were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_dialect_is_told_from_english() {
    for line in [
        "/// What the server answers.",
        "let what = format!(\"`{text}` is no URL\");",
        "// Texts are compared.",
        "/// A truth value.",
    ] {
        assert!(fault(&read_by_people(line, Kind::Rust)).is_some(), "{line}");
    }
    for line in [
        "/// There is no such file, and it is no longer used.",
        "let answer = call(); // a response",
        "/// One of `answer`, `texts`.",
        "see https://moment.example",
    ] {
        assert!(fault(&read_by_people(line, Kind::Rust)).is_none(), "{line}");
    }
}
