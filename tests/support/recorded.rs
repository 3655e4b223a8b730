//! The recordings of `tests/recorded/`.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::root;

/// A file of `tests/recorded/` and what its index says of it.
pub struct Recording {
    /// The file, from that folder.
    pub file: String,
    /// The public repository or page that has the shape.
    pub source: String,
    /// What is special about it.
    pub shape: String,
    /// Method and path (`{}` for parameters) of the operation that reads it.
    pub operation: Option<(String, String)>,
    /// The name of the client's own type that reads it.
    pub item: Option<String>,
    /// The status of the response.
    pub status: String,
    /// What the operation responses: in a notification, the item.
    pub document: Value,
    /// The whole file.
    pub whole: Value,
    versions: Option<Vec<String>>,
}

impl Recording {
    /// Whether this version of the API sends the shape.
    pub fn is_of(&self, version: &str) -> bool {
        self.versions
            .as_ref()
            .is_none_or(|versions| versions.iter().any(|v| v == version))
    }

    /// Whether a path is the operation's, whatever its parameters are called.
    pub fn is_path(&self, path: &str) -> bool {
        let shape: Vec<_> = path
            .split('/')
            .map(|part| if part.starts_with('{') { "{}" } else { part })
            .collect();
        self.operation
            .as_ref()
            .is_some_and(|(_, wanted)| *wanted == shape.join("/"))
    }

    /// Whether the file is a webhook notification.
    pub fn is_notification(&self) -> bool {
        self.file.starts_with("webhooks/")
    }
}

/// The folder of the recordings.
pub fn folder() -> PathBuf {
    root().join("tests/recorded")
}

/// All recordings in the order of the index.
///
/// # Panics
///
/// The index or a file cannot be read.
pub fn recordings() -> Vec<Recording> {
    let text = fs::read_to_string(folder().join("index.yaml"))
        .unwrap_or_else(|e| panic!("index.yaml: {e}"));
    let index: Vec<Value> =
        serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("index.yaml: {e}"));
    index.iter().map(recording).collect()
}

fn recording(entry: &Value) -> Recording {
    let text = |key: &str| entry[key].as_str().map(str::to_owned);
    let file = text("file").unwrap_or_else(|| panic!("an entry without `file`: {entry}"));
    let path = folder().join(&file);
    let json = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{file}: {e}"));
    let whole: Value = serde_json::from_str(&json).unwrap_or_else(|e| panic!("{file}: {e}"));
    let document = if file.starts_with("webhooks/") {
        whole["data"]["item"].clone()
    } else {
        whole.clone()
    };
    let operation = text("operation")
        .and_then(|o| Some(o.split_once(' ')?).map(|(m, p)| (m.to_owned(), p.to_owned())));
    let versions = entry["versions"].as_array();
    Recording {
        source: text("source").unwrap_or_default(),
        shape: text("shape").unwrap_or_default(),
        item: text("item"),
        status: entry["status"].as_u64().unwrap_or(200).to_string(),
        versions: versions.map(|list| {
            list.iter()
                .filter_map(|v| v.as_str().map(str::to_owned))
                .collect()
        }),
        operation,
        document,
        whole,
        file,
    }
}
