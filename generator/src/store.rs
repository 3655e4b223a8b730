//! Writing several files at once, or none.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

/// Writes `files`, all of them below `folder`, and returns those that changed. When one cannot be
/// written, all are as they were before.
pub(crate) fn store(
    folder: &Path,
    files: &[(PathBuf, String)],
) -> Result<Vec<PathBuf>, Diagnostic> {
    // Beside the files, since only within one file system a rename replaces at once.
    let staging = folder.join(format!(".staged-{}", std::process::id()));
    let outcome = replace(&staging, files);
    let _ = std::fs::remove_dir_all(&staging);
    outcome
}

fn replace(staging: &Path, files: &[(PathBuf, String)]) -> Result<Vec<PathBuf>, Diagnostic> {
    let mut staged = Vec::new();
    for (index, (file, text)) in files.iter().enumerate() {
        let before = std::fs::read(file).ok();
        if before.as_deref() == Some(text.as_bytes()) {
            continue;
        }
        for folder in [Some(staging), file.parent()].into_iter().flatten() {
            std::fs::create_dir_all(folder).map_err(|error| fail(folder, &error))?;
        }
        let new = staging.join(index.to_string());
        std::fs::write(&new, text).map_err(|error| fail(&new, &error))?;
        staged.push((file, new, before));
    }
    for (index, (file, new, _)) in staged.iter().enumerate() {
        if let Err(error) = std::fs::rename(new, file) {
            for (file, _, before) in staged.iter().take(index) {
                // The best that can be done; the error below is what the user has to see.
                let _ = match before {
                    Some(bytes) => std::fs::write(file, bytes),
                    None => std::fs::remove_file(file),
                };
            }
            return Err(fail(file, &error));
        }
    }
    Ok(staged.into_iter().map(|(file, ..)| file.clone()).collect())
}

fn fail(file: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(format!("cannot write: {error}"))
        .file(file)
        .why("nothing was changed, since half an update would be worse")
        .remedy("make the folder writable and run the command again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_that_cannot_be_written_leaves_all_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a"), "old").unwrap();
        // A folder with something in it cannot be replaced by a file.
        std::fs::create_dir_all(at("c/d")).unwrap();
        let files = ["a", "b", "c"].map(|name| (at(name), "new".to_owned()));
        assert!(store(folder.path(), &files).is_err());
        assert_eq!(std::fs::read_to_string(at("a")).unwrap(), "old");
        let mut left: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, ["a", "c"]);
    }

    #[test]
    fn what_did_not_change_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        let files = [(file.clone(), "new".to_owned())];
        assert_eq!(store(folder.path(), &files).unwrap(), [file]);
        assert!(store(folder.path(), &files).unwrap().is_empty());
    }
}
