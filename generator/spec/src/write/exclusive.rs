//! One run at a time.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::fault::fault;
use crate::diagnostic::Diagnostic;

/// The system's lock on a file of the staging folder. It ends with the process, however that ends.
#[derive(Debug)]
pub(super) struct Exclusive {
    staging: PathBuf,
    file: File,
}

impl Exclusive {
    /// Creates `staging` and takes it. When another run has it, `waiting` is called once.
    pub(super) fn take(staging: &Path, waiting: impl FnOnce()) -> Result<Self, Diagnostic> {
        let path = staging.join("lock");
        let mut waiting = Some(waiting);
        loop {
            fs::create_dir_all(staging).map_err(|error| fault(staging, "create", &error))?;
            let ignore = staging.join(".gitignore");
            if !ignore.exists() {
                // The folder before its run ends is nothing for git either.
                fs::write(&ignore, "*\n").map_err(|error| fault(&ignore, "write", &error))?;
            }
            let file = match File::options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
            {
                Ok(file) => file,
                // The run before has just removed the folder.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(fault(&path, "lock", &error)),
            };
            if !try_lock(&file, &path)? {
                if let Some(waiting) = waiting.take() {
                    waiting();
                }
                file.lock().map_err(|error| fault(&path, "lock", &error))?;
            }
            // The run before may have removed the file that was waited for.
            let held = file.try_clone().and_then(Handle::from_file);
            if let (Ok(held), Ok(there)) = (held, Handle::from_path(&path))
                && held == there
            {
                return Ok(Self {
                    staging: staging.to_path_buf(),
                    file,
                });
            }
        }
    }
}

fn try_lock(file: &File, path: &Path) -> Result<bool, Diagnostic> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(fault(path, "lock", &error)),
    }
}

impl Drop for Exclusive {
    fn drop(&mut self) {
        // What cannot be removed is ignored by git, and the next run uses it.
        for name in [".gitignore", "lock"] {
            let _ = fs::remove_file(self.staging.join(name));
        }
        let _ = fs::remove_dir(&self.staging);
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_second_run_says_that_it_waits_and_goes_on_after_the_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let staging = folder.path().join("staging");
        let first = Exclusive::take(&staging, || panic!("nobody else is there")).expect("taken");
        let (say, hear) = mpsc::channel();
        let second = std::thread::spawn(move || {
            let _taken = Exclusive::take(&staging, || say.send("waits").expect("heard"));
            say.send("goes on").expect("heard");
        });
        let waits = hear.recv_timeout(Duration::from_secs(60));
        assert_eq!(waits, Ok("waits"));
        let early = hear.recv_timeout(Duration::from_millis(50));
        assert!(early.is_err(), "{early:?}");
        drop(first);
        second.join().expect("the second run ends");
    }

    #[test]
    fn a_lock_that_cannot_be_taken_is_an_error_and_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("lock")).expect("made");
        let error = Exclusive::take(folder.path(), || ()).map(drop).unwrap_err();
        assert!(error.to_string().contains("a folder is in"), "{error}");
    }

    #[test]
    fn git_ignores_the_folder_while_it_is_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let staging = folder.path().join("staging");
        let taken = Exclusive::take(&staging, || ()).expect("taken");
        let ignored = fs::read_to_string(staging.join(".gitignore"));
        assert_eq!(ignored.expect("a file"), "*\n");
        drop(taken);
        assert!(!staging.exists());
    }
}
