//! The generated files: held in memory, then written or compared, all or none.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::store::store;

/// Files by their path below a folder.
#[derive(Debug, Clone, Default)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

/// What writing a file set did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Files whose text is new.
    pub changed: usize,
    /// Files that were there already, byte for byte. They are not touched.
    pub unchanged: usize,
    /// Files that no longer belong to the set.
    pub deleted: usize,
}

/// How a folder differs from a file set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drift {
    /// A file is missing.
    Missing(String),
    /// A file is there that should not be.
    Stale(String),
    /// A file's text differs, first at this line.
    Differs {
        /// The file.
        file: String,
        /// The first differing line, counted from 1.
        line: usize,
        /// The line as it is.
        found: String,
        /// The line as it should be.
        expected: String,
    },
}

impl Drift {
    /// The same, with the file named from further up.
    #[must_use]
    pub fn below(self, folder: &str) -> Self {
        let up = |file: String| format!("{folder}/{file}");
        match self {
            Self::Missing(file) => Self::Missing(up(file)),
            Self::Stale(file) => Self::Stale(up(file)),
            Self::Differs {
                file,
                line,
                found,
                expected,
            } => Self::Differs {
                file: up(file),
                line,
                found,
                expected,
            },
        }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(file) => write!(f, "{file} is missing"),
            Self::Stale(file) => write!(f, "{file} does not belong here"),
            Self::Differs {
                file,
                line,
                found,
                expected,
            } => {
                write!(
                    f,
                    "{file}:{line} differs\n  found:    {found}\n  expected: {expected}"
                )
            }
        }
    }
}

impl FileSet {
    /// Adds a file.
    ///
    /// # Errors
    ///
    /// Two files of one path: one would silently replace the other.
    pub fn add(&mut self, path: String, text: String) -> Result<(), Diagnostic> {
        if let Some(before) = self.files.insert(path.clone(), text) {
            self.files.insert(path.clone(), before);
            return Err(
                Diagnostic::new(format!("two generated files are both called `{path}`"))
                    .why("one of them would be lost")
                    .remedy("rename one of the schemas or tags behind them in spec/corrections/"),
            );
        }
        Ok(())
    }

    /// Drops the files whose path is not wanted.
    pub fn retain(&mut self, mut wanted: impl FnMut(&str) -> bool) {
        self.files.retain(|path, _| wanted(path));
    }

    /// The files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many lines there are in all.
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }

    /// How `folder` differs from the set, looking only at paths for which `ours` is true.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn check(
        &self,
        folder: &Path,
        ours: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<Drift>, Diagnostics> {
        let mut drift = Vec::new();
        for (path, text) in &self.files {
            match fs::read(folder.join(path)) {
                Err(e) if e.kind() == io::ErrorKind::NotFound => {
                    drift.push(Drift::Missing(path.clone()))
                }
                Err(e) => return Err(unusable(&folder.join(path), "read", &e)),
                Ok(found) if found == text.as_bytes() => {}
                Ok(found) => drift.push(first_difference(
                    path,
                    &String::from_utf8_lossy(&found),
                    text,
                )),
            }
        }
        let stale = self.stale(folder, ours)?;
        drift.extend(stale.into_iter().map(Drift::Stale));
        Ok(drift)
    }

    /// Makes `folder` hold the set: writes what differs, deletes what is stale, leaves the rest alone. Looks only at
    /// paths for which `ours` is true.
    ///
    /// # Errors
    ///
    /// A file or folder cannot be read, written or deleted.
    pub fn write(
        &self,
        folder: &Path,
        ours: &dyn Fn(&str) -> bool,
    ) -> Result<Written, Diagnostics> {
        let files = self
            .files
            .iter()
            .map(|(path, text)| (folder.join(path), text.clone()));
        let files: Vec<(PathBuf, String)> = files.collect();
        let changed = store(folder, &files)?.len();
        let mut written = Written {
            changed,
            unchanged: files.len() - changed,
            ..Written::default()
        };
        for path in self.stale(folder, ours)? {
            let path = folder.join(path);
            fs::remove_file(&path).map_err(|e| unusable(&path, "delete", &e))?;
            written.deleted += 1;
            remove_empty_parents(&path, folder);
        }
        Ok(written)
    }

    /// Files of `folder` that do not belong to the set.
    fn stale(
        &self,
        folder: &Path,
        ours: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<String>, Diagnostics> {
        let mut stale = Vec::new();
        let mut folders = vec![String::new()];
        while let Some(below) = folders.pop() {
            let at = folder.join(&below);
            let entries = match fs::read_dir(&at) {
                Err(e) if e.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(|e| unusable(&at, "read", &e))?,
            };
            for entry in entries {
                let entry = entry.map_err(|e| unusable(&at, "read", &e))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = if below.is_empty() {
                    name
                } else {
                    format!("{below}/{name}")
                };
                let kind = entry
                    .file_type()
                    .map_err(|e| unusable(&entry.path(), "read", &e))?;
                if kind.is_dir() {
                    // A build may have been run inside of the crate.
                    if path != "target" {
                        folders.push(path);
                    }
                } else if !self.files.contains_key(&path) && ours(&path) {
                    stale.push(path);
                }
            }
        }
        stale.sort();
        Ok(stale)
    }
}

fn remove_empty_parents(path: &Path, root: &Path) {
    let mut at = path.parent();
    while let Some(folder) = at.filter(|f| *f != root && f.starts_with(root)) {
        // Not empty: nothing to tidy up.
        if fs::remove_dir(folder).is_err() {
            break;
        }
        at = folder.parent();
    }
}

fn first_difference(file: &str, found: &str, expected: &str) -> Drift {
    let mut found_lines = found.lines();
    let mut expected_lines = expected.lines();
    let mut line = 0;
    loop {
        line += 1;
        let (f, e) = (found_lines.next(), expected_lines.next());
        if f != e || f.is_none() {
            return Drift::Differs {
                file: file.to_owned(),
                line,
                found: f.unwrap_or("(end of file)").to_owned(),
                expected: e.unwrap_or("(end of file)").to_owned(),
            };
        }
    }
}

fn unusable(path: &Path, verb: &str, error: &io::Error) -> Diagnostics {
    Diagnostic::new(format!("cannot {verb} `{}`: {error}", path.display()))
        .why("the generated files must be all new or all old")
        .remedy("check the permissions and the free space, then run the command again")
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::default();
        for (path, text) in files {
            set.add((*path).to_owned(), (*text).to_owned())
                .expect("paths differ");
        }
        set
    }

    #[test]
    fn a_second_write_changes_nothing_and_keeps_the_times() {
        let dir = tempfile::tempdir().expect("a folder");
        let set = set(&[("a.rs", "a\n"), ("b/c.rs", "c\n")]);
        let first = set.write(dir.path(), &|_| true).expect("written");
        assert_eq!(
            first,
            Written {
                changed: 2,
                unchanged: 0,
                deleted: 0
            }
        );
        let time = |p: &str| {
            fs::metadata(dir.path().join(p))
                .and_then(|m| m.modified())
                .expect("a time")
        };
        let before = (time("a.rs"), time("b/c.rs"));
        let second = set.write(dir.path(), &|_| true).expect("written");
        assert_eq!(
            second,
            Written {
                changed: 0,
                unchanged: 2,
                deleted: 0
            }
        );
        assert_eq!(before, (time("a.rs"), time("b/c.rs")));
    }

    #[test]
    fn what_no_longer_belongs_is_deleted_with_its_folder() {
        let dir = tempfile::tempdir().expect("a folder");
        set(&[("a.rs", "a"), ("old/b.rs", "b")])
            .write(dir.path(), &|_| true)
            .expect("written");
        let written = set(&[("a.rs", "a")])
            .write(dir.path(), &|_| true)
            .expect("written");
        assert_eq!(written.deleted, 1);
        assert!(!dir.path().join("old").exists());
    }

    #[test]
    fn files_of_others_are_left_alone() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join("theirs.txt"), "x").expect("written");
        let written = set(&[("a.rs", "a")])
            .write(dir.path(), &|p| p.ends_with(".rs"))
            .expect("written");
        assert_eq!(written.deleted, 0);
        assert!(dir.path().join("theirs.txt").exists());
    }

    #[test]
    fn a_check_names_the_first_differing_line_and_writes_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join("a.rs"), "one\ntwo\n").expect("written");
        fs::write(dir.path().join("b.rs"), "").expect("written");
        let drift = set(&[("a.rs", "one\n2\n"), ("c.rs", "")])
            .check(dir.path(), &|_| true)
            .expect("checked");
        assert_eq!(
            drift,
            [
                Drift::Differs {
                    file: "a.rs".into(),
                    line: 2,
                    found: "two".into(),
                    expected: "2".into()
                },
                Drift::Missing("c.rs".into()),
                Drift::Stale("b.rs".into()),
            ]
        );
        assert_eq!(
            fs::read_to_string(dir.path().join("a.rs")).expect("read"),
            "one\ntwo\n"
        );
    }

    #[test]
    fn two_files_of_one_name_are_an_error() {
        let mut set = set(&[("a.rs", "1")]);
        assert!(set.add("a.rs".into(), "2".into()).is_err());
        assert_eq!(set.iter().next(), Some(("a.rs", "1")));
    }
}
