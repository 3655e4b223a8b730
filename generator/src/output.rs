//! The generated files: held in memory, then written or compared, all or none.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics};
pub use crate::drift::Drift;
use crate::parallel;
use crate::write::{FileChange, fault};

/// Every generated file says so near its top. Only files that do are ever replaced or deleted.
pub const MARK: &str = "Written by `cargo xtask generate`";

/// The mark stands within so many bytes.
const MARK_WITHIN: usize = 4_096;

/// Files by their path below a folder.
#[derive(Debug, Clone, Default)]
pub struct FileSet {
    files: BTreeMap<String, String>,
}

/// What writing a file set did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Files whose text is new.
    pub changed: usize,
    /// Files that were there already, byte for byte. They are not touched.
    pub unchanged: usize,
    /// Files that no longer belong to the set.
    pub deleted: usize,
    /// Files that the generator did not write, by their paths. They stay as they are.
    pub kept: Vec<String>,
}

/// A file's path and text, and what else stands in its place in a folder.
type Compared<'a> = (&'a String, &'a String, io::Result<Option<Vec<u8>>>);

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
        for (path, text, found) in self.found_in(folder) {
            match found {
                Err(e) if e.kind() == io::ErrorKind::NotFound => {
                    drift.push(Drift::Missing(path.clone()))
                }
                Err(e) => return Err(fault(&folder.join(path), "read", &e).into()),
                Ok(None) => {}
                Ok(Some(found)) => {
                    drift.push(Drift::first(path, &String::from_utf8_lossy(&found), text))
                }
            }
        }
        for (path, is_ours) in self.others(folder, ours)? {
            drift.push(if is_ours {
                Drift::Stale(path)
            } else {
                Drift::Foreign(path)
            });
        }
        Ok(drift)
    }

    /// What makes `folder`, which is below `root`, hold the set: writes what differs, deletes what is stale, leaves the
    /// rest alone. Looks only at paths for which `ours` is true.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or something that the generator did not write is in the place of a file.
    pub(crate) fn plan(
        &self,
        root: &Path,
        folder: &str,
        ours: &dyn Fn(&str) -> bool,
    ) -> Result<(Vec<FileChange>, Written), Diagnostics> {
        let below = root.join(folder);
        let mut wrong = Diagnostics::new();
        let mut changes = Vec::new();
        let mut written = Written::default();
        for (path, text, found) in self.found_in(&below) {
            if !is_marked(text.as_bytes()) {
                wrong.push(
                    Diagnostic::new("a generated file does not say that it is generated")
                        .file(below.join(path))
                        .why("it could not be told from a file of yours later")
                        .remedy(
                            "this is a defect of the generator: report it with the description",
                        ),
                );
                continue;
            }
            let whole = below.join(path);
            match found {
                Ok(None) => {
                    written.unchanged += 1;
                    continue;
                }
                // A run that was interrupted by hand may have left nothing in it.
                Ok(Some(found)) if found.is_empty() || is_marked(&found) => {}
                Ok(Some(_)) => {
                    wrong.push(
                        Diagnostic::new("a file that the generator did not write is in the place of one that it writes")
                            .file(&whole)
                            .why(format!("it would be lost; generated files begin with \"{MARK}\""))
                            .remedy("move it out of the folder, and run the command again"),
                    );
                    continue;
                }
                // What else is there is found, and told apart, before anything is written.
                Err(_) => {}
            }
            written.changed += 1;
            changes.push(FileChange::Write(
                Path::new(folder).join(path),
                text.clone(),
            ));
        }
        match self.others(&below, ours) {
            Ok(others) => {
                for (path, is_ours) in others {
                    if is_ours {
                        written.deleted += 1;
                        changes.push(FileChange::Delete(Path::new(folder).join(path)));
                    } else {
                        written.kept.push(format!("{folder}/{path}"));
                    }
                }
            }
            Err(found) => wrong.extend(found),
        }
        wrong.or_ok((changes, written))
    }

    /// The files in order of their paths, with what else stands in `folder` in their places; none where a file is as it
    /// should be.
    fn found_in(&self, folder: &Path) -> Vec<Compared<'_>> {
        parallel::map(&self.files, |(path, text)| {
            let found = plain(&folder.join(path));
            let other = found.map(|found| (found != text.as_bytes()).then_some(found));
            (path, text, other)
        })
    }

    /// The files of `folder` that do not belong to the set, and whether the generator wrote them.
    fn others(
        &self,
        folder: &Path,
        ours: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<(String, bool)>, Diagnostics> {
        let mut others = Vec::new();
        let mut wrong = Diagnostics::new();
        let mut folders = vec![String::new()];
        while let Some(below) = folders.pop() {
            let at = folder.join(&below);
            let entries = match fs::read_dir(&at) {
                Err(e) if e.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(|e| fault(&at, "read", &e))?,
            };
            for entry in entries {
                let entry = entry.map_err(|e| fault(&at, "read", &e))?;
                let whole = entry.path();
                let name = entry.file_name();
                let Some(name) = name.to_str() else {
                    wrong.push(refused(&whole, "its name is not UTF-8"));
                    continue;
                };
                let path = if below.is_empty() {
                    name.to_owned()
                } else {
                    format!("{below}/{name}")
                };
                let kind = entry.file_type().map_err(|e| fault(&whole, "read", &e))?;
                if kind.is_dir() {
                    // A build may have been run inside of the crate.
                    if path != "target" {
                        folders.push(path);
                    }
                } else if kind.is_symlink() {
                    wrong.push(refused(&whole, "it is a symbolic link"));
                } else if !kind.is_file() {
                    wrong.push(refused(&whole, "it is a pipe, socket or device"));
                } else if !self.files.contains_key(&path) && ours(&path) {
                    let text = head(&whole).map_err(|e| fault(&whole, "read", &e))?;
                    others.push((path, is_marked(&text)));
                }
            }
        }
        others.sort();
        wrong.or_ok(others)
    }
}

fn refused(path: &Path, what: &str) -> Diagnostic {
    Diagnostic::new(format!("this cannot lie in a generated folder: {what}"))
        .file(path)
        .why("nothing was written, since a generated folder holds plain files with readable names")
        .remedy("move it elsewhere, and run the command again")
}

/// What a plain file holds. Reading a pipe would wait for ever.
fn plain(path: &Path) -> io::Result<Vec<u8>> {
    if fs::symlink_metadata(path)?.is_file() {
        fs::read(path)
    } else {
        Err(io::Error::other("this is not a plain file"))
    }
}

/// The first bytes of a file.
fn head(path: &Path) -> io::Result<Vec<u8>> {
    use io::Read as _;
    let mut bytes = Vec::new();
    let limit = u64::try_from(MARK_WITHIN).unwrap_or(u64::MAX);
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn is_marked(text: &[u8]) -> bool {
    let head = text.get(..MARK_WITHIN).unwrap_or(text);
    String::from_utf8_lossy(head).contains(MARK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::Workspace;

    fn marked(text: &str) -> String {
        format!("// {MARK}.\n{text}")
    }

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::default();
        for (path, text) in files {
            set.add((*path).to_owned(), marked(text))
                .expect("paths differ");
        }
        set
    }

    fn write(set: &FileSet, root: &Path) -> Result<Written, Diagnostics> {
        let workspace = Workspace::open(root, || {})?;
        let (changes, written) = set.plan(root, "out", &|_| true)?;
        workspace.commit(&changes)?;
        Ok(written)
    }

    #[test]
    fn a_second_write_changes_nothing_and_keeps_the_times() {
        let dir = tempfile::tempdir().expect("a folder");
        let set = set(&[("a.rs", "a\n"), ("b/c.rs", "c\n")]);
        let first = write(&set, dir.path()).expect("written");
        assert_eq!((first.changed, first.unchanged, first.deleted), (2, 0, 0));
        let time = |p: &str| {
            fs::metadata(dir.path().join("out").join(p))
                .and_then(|m| m.modified())
                .expect("a time")
        };
        let before = (time("a.rs"), time("b/c.rs"));
        let second = write(&set, dir.path()).expect("written");
        assert_eq!(
            (second.changed, second.unchanged, second.deleted),
            (0, 2, 0)
        );
        assert_eq!(before, (time("a.rs"), time("b/c.rs")));
        assert!(!dir.path().join(".staging").exists());
    }

    #[test]
    fn what_no_longer_belongs_is_deleted_with_its_folder() {
        let dir = tempfile::tempdir().expect("a folder");
        write(&set(&[("a.rs", "a"), ("old/b.rs", "b")]), dir.path()).expect("written");
        let written = write(&set(&[("a.rs", "a")]), dir.path()).expect("written");
        assert_eq!(written.deleted, 1);
        assert!(!dir.path().join("out/old").exists());
    }

    #[test]
    fn files_that_the_generator_did_not_write_are_reported_and_kept() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(dir.path().join("out/mine")).expect("a folder");
        fs::write(dir.path().join("out/mine/notes.rs"), "// mine").expect("written");
        let written = write(&set(&[("a.rs", "a")]), dir.path()).expect("written");
        assert_eq!(written.kept, ["out/mine/notes.rs"]);
        assert!(dir.path().join("out/mine/notes.rs").exists());
    }

    #[test]
    fn a_foreign_file_in_the_place_of_a_generated_one_is_not_replaced() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(dir.path().join("out")).expect("a folder");
        fs::write(dir.path().join("out/a.rs"), "// mine").expect("written");
        let error = write(&set(&[("a.rs", "a"), ("b.rs", "b")]), dir.path()).unwrap_err();
        assert!(error.to_string().contains("did not write"), "{error}");
        assert!(!dir.path().join("out/b.rs").exists());
    }

    #[test]
    fn what_differs_is_told_with_its_file() {
        let a = || "a".to_owned();
        let differs = Drift::Differs {
            file: a(),
            line: 7,
            found: "x".to_owned(),
            expected: "y".to_owned(),
        };
        let all = [Drift::Missing(a()), Drift::Stale(a()), Drift::Foreign(a())];
        let said = all.map(|drift| drift.below("out").to_string());
        let foreign = "out/a was not written by the generator: move it elsewhere";
        assert_eq!(
            said,
            ["out/a is missing", "out/a does not belong here", foreign]
        );
        let said = differs.below("out").to_string();
        assert_eq!(said, "out/a:7 differs\n  found:    x\n  expected: y");
    }

    #[test]
    fn files_and_their_lines_are_counted() {
        let mut set = FileSet::default();
        assert!(set.is_empty());
        for (path, text) in [("a.rs", "1\n2\n"), ("b.rs", "3"), ("c.rs", "")] {
            set.add(path.to_owned(), text.to_owned())
                .expect("paths differ");
        }
        assert_eq!((set.len(), set.lines(), set.is_empty()), (3, 3, false));
        set.retain(|path| path != "a.rs");
        assert_eq!((set.len(), set.lines()), (2, 1));
    }

    #[test]
    fn a_check_names_the_first_differing_line_and_writes_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join("a.rs"), marked("one\ntwo\n")).expect("written");
        fs::write(dir.path().join("b.rs"), marked("")).expect("written");
        fs::write(dir.path().join("d.rs"), "mine").expect("written");
        let drift = set(&[("a.rs", "one\n2\n"), ("c.rs", "")])
            .check(dir.path(), &|_| true)
            .expect("checked");
        assert_eq!(
            drift,
            [
                Drift::Differs {
                    file: "a.rs".into(),
                    line: 3,
                    found: "two".into(),
                    expected: "2".into()
                },
                Drift::Missing("c.rs".into()),
                Drift::Stale("b.rs".into()),
                Drift::Foreign("d.rs".into()),
            ]
        );
        assert_eq!(
            fs::read_to_string(dir.path().join("a.rs")).expect("read"),
            marked("one\ntwo\n")
        );
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_is_not_an_empty_folder() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = dir.path().join("out");
        let nothing = FileSet::default();
        assert_eq!(nothing.check(&folder, &|_| true).expect("empty"), []);
        fs::write(&folder, "mine").expect("written");
        let error = nothing.check(&folder, &|_| true).unwrap_err().to_string();
        assert!(
            error.contains("a file is in the place of a folder"),
            "{error}"
        );
        assert!(nothing.plan(dir.path(), "out", &|_| true).is_err());
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_is_an_error_and_not_a_missing_file() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("a.rs")).expect("a folder");
        let error = set(&[("a.rs", "a")]).check(dir.path(), &|_| true);
        let error = error.unwrap_err().to_string();
        assert!(error.contains("a.rs"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_not_a_plain_file_is_refused_and_not_read() {
        let dir = tempfile::tempdir().expect("a folder");
        let out = dir.path().join("out");
        fs::create_dir(&out).expect("a folder");
        let _listener = std::os::unix::net::UnixListener::bind(out.join("s")).expect("a socket");
        std::os::unix::fs::symlink("a.rs", out.join("link")).expect("linked");
        let error = write(&set(&[("a.rs", "a")]), dir.path()).unwrap_err();
        let error = error.to_string();
        for what in ["a symbolic link", "a pipe, socket"] {
            assert!(error.contains(what), "{error}");
        }
        assert!(!out.join("a.rs").exists());
    }

    #[test]
    fn a_file_without_the_mark_is_not_written() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut set = set(&[("a.rs", "a")]);
        set.add("b.rs".to_owned(), "b".to_owned())
            .expect("paths differ");
        let error = write(&set, dir.path()).unwrap_err().to_string();
        assert!(error.contains("b.rs"), "{error}");
        assert!(!dir.path().join("out").exists());
    }

    #[test]
    fn two_files_of_one_name_are_an_error() {
        let mut set = set(&[("a.rs", "1")]);
        assert!(set.add("a.rs".into(), "2".into()).is_err());
        assert_eq!(set.iter().next(), Some(("a.rs", &*marked("1"))));
    }
}
