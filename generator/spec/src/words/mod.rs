//! Our own words for what the descriptions declare: the files of `spec/docs/`.
//!
//! `spec/docs/defaults.yaml` says which versions the words are for and what properties, parameters and
//! values of one name mean wherever they occur; every other file holds the words of one tag, which win.
//! `read` reads them and refuses what has no meaning, `apply` writes them into a description, as
//! `description`s where OpenAPI has a place for them, and counts what has none.

mod apply;
mod coverage;
mod empty;
mod read;
mod schema;
mod select;
mod skeleton;

use std::sync::Arc;

pub use apply::Documented;
pub use coverage::{Count, Coverage, EntryMap, Missing, Subject};

pub use skeleton::skeleton;

use select::{Only, VersionOrder};

use super::source::Source;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::{HashMap, HashSet};

/// The folder of the files.
pub(crate) const FOLDER: &str = "spec/docs";

/// The file of what counts for every tag.
const DEFAULTS: &str = "spec/docs/defaults.yaml";

/// What has words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Tag(String),
    /// An operation, by [`operation_key`].
    Operation(String),
    Aliases(String),
    /// What the vendor's own libraries call an operation.
    Sdk(String),
    Schema(String),
    /// A property or an inline type, by its path below something.
    At(Owner, String),
    /// A value of what stands at a path below something.
    Value(Owner, String, String),
    DefaultProperty(String),
    DefaultParameter(String),
    DefaultValue(String, String),
}

impl Key {
    /// Whether it is one of those that an entry can name, whatever else it says of it.
    const fn is_named(&self) -> bool {
        matches!(self, Self::Operation(_) | Self::Schema(_))
    }
}

/// Whether anybody asks for what emission does without: what words say, and how a description was before its
/// corrections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reports {
    Wanted,
    Unwanted,
}

/// What a path begins at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Owner {
    /// A component schema.
    Schema(String),
    Parameters(String),
    Body(String),
    Response(String),
    /// The values of an operation: of its parameters, its body and its response alike.
    Operation(String),
}

/// A node of one of the files that says something.
#[derive(Debug)]
struct Entry {
    file: usize,
    /// In the file.
    pointer: String,
    content: Content,
    only: Option<Only>,
}

#[derive(Debug)]
enum Content {
    Words(Arc<str>),
    Aliases(Vec<String>),
    /// Only names a schema or an operation; what it says stands in entries of their own.
    Name,
}

/// Everything that the files say.
#[derive(Debug, Default)]
pub(crate) struct Words {
    files: Vec<Source>,
    /// The tag that each file is about.
    tags: Vec<Option<String>>,
    versions: VersionOrder,
    entries: Vec<Entry>,
    index: HashMap<Key, Vec<usize>>,
    /// Entries that name a schema or an operation, which must be there whatever else they say.
    named: HashMap<Key, Vec<usize>>,
}

impl Words {
    /// What counts for `key` in `version`, and the place in [`Words::entries`].
    fn find(&self, key: &Key, version: &str) -> Option<(usize, &Content)> {
        self.index.get(key)?.iter().find_map(|&at| {
            let entry = &self.entries[at];
            let counts = match &entry.only {
                Some(only) => only.selects(&self.versions, version),
                None => true,
            };
            counts.then_some((at, &entry.content))
        })
    }

    /// Refuses entries that are about nothing in any of `versions`, which used the entries `used`.
    ///
    /// While one of the versions that the words are written for is not there, nobody can say that what
    /// an entry is about does not exist.
    pub(crate) fn check_all<'a>(
        &self,
        versions: &[&str],
        used: impl Iterator<Item = &'a HashSet<usize>>,
    ) -> Result<(), Diagnostics> {
        if !self.versions.are_in(versions) {
            return Ok(());
        }
        let mut idle = vec![true; self.entries.len()];
        for &at in used.flatten() {
            if let Some(idle) = idle.get_mut(at) {
                *idle = false;
            }
        }
        let wrong: Diagnostics = self
            .entries
            .iter()
            .zip(idle)
            .filter(|(entry, idle)| *idle && !self.is_default_value(entry))
            .map(|(entry, _)| {
                self.diagnostic(entry, "these words are about something that no version has")
                    .why("they would stay when what they describe has changed its name or is gone")
                    .remedy("correct the name, the path or `only`, or remove the entry")
            })
            .collect();
        wrong.or_ok(())
    }

    /// Whether an entry says what a value means wherever it occurs. Responses hold values before any description lists
    /// them, so these words may be there first.
    fn is_default_value(&self, entry: &Entry) -> bool {
        let file = &self.files[entry.file].file;
        file == std::path::Path::new(DEFAULTS) && entry.pointer.starts_with("/values/")
    }

    fn diagnostic(&self, entry: &Entry, what: impl Into<String>) -> Diagnostic {
        self.files[entry.file].diagnostic(&entry.pointer, what)
    }
}

/// The tag file of a tag, without its folder and ending: `Help Center` is in `help-center`.
#[must_use]
pub fn file_of_tag(tag: &str) -> String {
    let words: Vec<String> = tag
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}

/// An operation's method and path without the names of the parameters, which differ between versions.
#[must_use]
pub fn operation_key(method: &str, path: &str) -> String {
    let mut key = method.to_ascii_uppercase();
    key.push(' ');
    let mut inside = false;
    for c in path.chars() {
        inside &= c != '}';
        if !inside {
            key.push(c);
        }
        inside |= c == '{';
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_the_same_whatever_its_parameters_are_called() {
        assert_eq!(operation_key("get", "/a/{id}/b/{c}"), "GET /a/{}/b/{}");
        assert_eq!(
            operation_key("GET", "/a/{a_id}/b/{d}"),
            operation_key("get", "/a/{id}/b/{c}")
        );
    }

    #[test]
    fn a_tag_has_a_file() {
        assert_eq!(
            file_of_tag("Custom Object Instances"),
            "custom-object-instances"
        );
    }
}
