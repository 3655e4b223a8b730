//! The recordings in a folder, and what each one is of.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use serde_json::Value;

/// The names of files that hold one document a line.
const LINES: [&str; 2] = ["jsonl", "ndjson"];

/// A recorded document.
#[derive(Debug)]
pub(super) struct Payload {
    /// The file, from the folder that was named.
    pub(super) file: String,
    /// The same with the line, where it holds several.
    pub(super) name: String,
    pub(super) subject: Subject,
    pub(super) body: Value,
}

/// What a document says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    /// The response to a method and path, by status.
    Response {
        method: String,
        path: String,
        status: Option<u16>,
    },
    /// What is called so: an operation or a schema. The first of these that something is called.
    Named(Vec<String>),
}

/// What was read, and what was not, with the reason.
#[derive(Debug, Default)]
pub(super) struct Payloads {
    pub(super) files: usize,
    pub(super) payloads: Vec<Payload>,
    pub(super) skipped: BTreeMap<String, String>,
}

/// Reads a file, or every `.json`, `.jsonl` and `.ndjson` file of a folder and its folders.
///
/// # Errors
///
/// When there is none.
pub(super) fn read(root: &Path) -> Result<Payloads, Diagnostics> {
    let mut files = Vec::new();
    collect(root, &mut files).map_err(|(path, error)| {
        Diagnostic::new(format!("cannot read the recordings: {error}"))
            .file(path)
            .remedy("name a file or folder of JSON: --payloads recordings")
    })?;
    if files.is_empty() {
        return Err(Diagnostic::new("there is no JSON file in this folder")
            .file(root)
            .why("files that end in .json, .jsonl and .ndjson are read")
            .remedy("name the folder of your recordings: --payloads recordings")
            .into());
    }
    let mut out = Payloads {
        files: files.len(),
        ..Payloads::default()
    };
    let base = match root.is_file() {
        true => root.parent().unwrap_or(Path::new("")),
        false => root,
    };
    for file in files {
        let short = file.strip_prefix(base).unwrap_or(&file).to_owned();
        out.file(&file, &short);
    }
    Ok(out)
}

fn collect(path: &Path, out: &mut Vec<PathBuf>) -> Result<(), (PathBuf, std::io::Error)> {
    let failed = |error| (path.to_owned(), error);
    if std::fs::metadata(path).map_err(failed)?.is_file() {
        out.push(path.to_owned());
        return Ok(());
    }
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| (folder.clone(), error);
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let path = entry.path();
            let end = path.extension().and_then(OsStr::to_str).unwrap_or_default();
            // Links are not followed: they may lead in circles.
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && (end == "json" || LINES.contains(&end)) {
                out.push(path);
            }
        }
    }
    out.sort();
    Ok(())
}

impl Payloads {
    fn file(&mut self, file: &Path, short: &Path) {
        let name = short.to_string_lossy().replace('\\', "/");
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                self.skipped
                    .insert(name, format!("cannot be read: {error}"));
                return;
            }
        };
        let end = file.extension().and_then(OsStr::to_str).unwrap_or_default();
        if LINES.contains(&end) {
            for (at, line) in text
                .lines()
                .enumerate()
                .filter(|(_, line)| !line.trim().is_empty())
            {
                self.document(short, &name, format!("{name}:{}", at + 1), line);
            }
        } else {
            self.document(short, &name, name.clone(), &text);
        }
    }

    fn document(&mut self, short: &Path, file: &str, name: String, text: &str) {
        let value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(error) => {
                self.skipped.insert(name, format!("is not JSON: {error}"));
                return;
            }
        };
        let (subject, body) = match envelope(&value) {
            Some(found) => found,
            None => {
                let mut names = names(short);
                // Objects of this API say what they are.
                names.extend(value.get("type").and_then(Value::as_str).map(str::to_owned));
                (Subject::Named(names), value)
            }
        };
        self.payloads.push(Payload {
            file: file.to_owned(),
            name,
            subject,
            body,
        });
    }
}

/// `{"method": …, "path": …, "status": …, "body": …}`, `{"operation": …, "body": …}` or a webhook notification.
fn envelope(value: &Value) -> Option<(Subject, Value)> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    if text("type").as_deref() == Some("notification_event") {
        let item = value.pointer("/data/item")?;
        let name = item.get("type").and_then(Value::as_str)?;
        return Some((Subject::Named(vec![name.to_owned()]), item.clone()));
    }
    let body = value.get("body")?;
    let subject = match text("operation") {
        Some(name) => Subject::Named(vec![name]),
        None => Subject::Response {
            method: text("method")?.to_uppercase(),
            path: text("path").or_else(|| text("url"))?,
            status: value
                .get("status")
                .and_then(Value::as_u64)
                .and_then(|s| u16::try_from(s).ok()),
        },
    };
    Some((subject, body.clone()))
}

/// The names that a file may be called after: its own up to the first dot, then its folders from the inside out.
fn names(short: &Path) -> Vec<String> {
    let own = short
        .file_name()
        .and_then(OsStr::to_str)
        .unwrap_or_default();
    let own = own.split('.').next().unwrap_or_default().to_owned();
    let folders = short
        .ancestors()
        .skip(1)
        .filter_map(|folder| folder.file_name()?.to_str());
    std::iter::once(own)
        .chain(folders.map(str::to_owned))
        .collect()
}
