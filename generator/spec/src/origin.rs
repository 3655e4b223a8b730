//! Where the vendor's documents are read from: its repository, a checkout of it, or a plain folder.

use std::path::{Path, PathBuf};

use super::fetch::Options;
use super::git::{git, git_line, revision};
use super::lock::{Lock, is_hex};
use crate::diagnostic::Diagnostic;

/// A place to read documents from, at one commit.
pub(crate) struct Checkout {
    folder: PathBuf,
    commit: String,
    /// Whether files are read from the commit rather than from the folder.
    git: bool,
    /// The paths of all files of the commit, where they can be listed.
    files: Option<Vec<String>>,
    /// Removed together with this.
    _temporary: Option<Temporary>,
}

impl Checkout {
    /// Opens what `options` name, or else the repository of the lock.
    pub(crate) fn open(lock: &Lock, options: &Options) -> Result<Self, Diagnostic> {
        let wanted = revision(options.commit.as_deref().unwrap_or(&lock.upstream.commit))?;
        match &options.from {
            None => {
                let url = options
                    .repository
                    .as_deref()
                    .unwrap_or(&lock.upstream.repository);
                Self::remote(url, wanted)
            }
            Some(folder) if is_repository(folder) => Self::of_folder(folder, wanted),
            Some(folder) => Self::plain(folder, wanted),
        }
    }

    fn remote(url: &str, wanted: &str) -> Result<Self, Diagnostic> {
        if url.starts_with('-') {
            return Err(Diagnostic::new(format!(
                "`{url}` is not the URL of a repository"
            )));
        }
        let temporary = Temporary::new()?;
        let folder = temporary.0.clone();
        git(&folder, &["init", "--quiet"])?;
        // A connection that stalls for this long is given up.
        for (key, value) in [("http.lowSpeedLimit", "1000"), ("http.lowSpeedTime", "30")] {
            git(&folder, &["config", key, value])?;
        }
        let fetch = [
            "fetch",
            "--quiet",
            "--depth=1",
            "--no-tags",
            "--end-of-options",
            url,
            wanted,
        ];
        git(&folder, &fetch).map_err(|error| explain(error, url, wanted))?;
        let commit = git_line(&folder, &["rev-parse", "--verify", "FETCH_HEAD^{commit}"])?;
        Ok(Self {
            files: listed(&folder, &commit),
            folder,
            commit,
            git: true,
            _temporary: Some(temporary),
        })
    }

    fn of_folder(folder: &Path, wanted: &str) -> Result<Self, Diagnostic> {
        let commit = format!("{wanted}^{{commit}}");
        let commit = git_line(
            folder,
            &[
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                &commit,
            ],
        )
        .map_err(|_| {
            Diagnostic::new(format!("this checkout has no commit `{wanted}`"))
                .file(folder)
                .why("documents are read from a commit, never from changed files")
                .remedy("name one that it has: cargo xtask fetch --from PATH --commit HEAD")
        })?;
        Ok(Self {
            files: listed(folder, &commit),
            folder: folder.to_path_buf(),
            commit,
            git: true,
            _temporary: None,
        })
    }

    fn plain(folder: &Path, wanted: &str) -> Result<Self, Diagnostic> {
        if !folder.is_dir() {
            return Err(Diagnostic::new("there is no such folder")
                .file(folder)
                .remedy("name a checkout of the vendor's repository, or a folder of that layout"));
        }
        if !is_hex(wanted, 40) {
            return Err(Diagnostic::new(format!(
                "`{wanted}` cannot be looked up in a plain folder"
            ))
            .file(folder)
            .why("spec/lock.toml records the commit that the documents come from")
            .remedy("give all 40 digits of the commit, or name a git checkout"));
        }
        let (folder, commit) = (folder.to_path_buf(), wanted.to_owned());
        Ok(Self {
            folder,
            commit,
            git: false,
            files: None,
            _temporary: None,
        })
    }

    /// Where the checkout stands, if that is not the commit that is read.
    pub(crate) fn elsewhere(&self) -> Option<String> {
        if !self.git || self._temporary.is_some() {
            return None;
        }
        let head = git_line(&self.folder, &["rev-parse", "--verify", "HEAD^{commit}"]).ok()?;
        (head != self.commit).then_some(head)
    }

    /// The full id of the commit.
    pub(crate) fn commit(&self) -> &str {
        &self.commit
    }

    /// Files that are descriptions by their place and that `lock` has no version for: their path differs from a listed
    /// one in a single folder, or in a file name with a digit. Nothing where files cannot be listed.
    pub(crate) fn unlisted(&self, lock: &Lock) -> Vec<String> {
        let paths: Vec<&str> = lock
            .versions
            .iter()
            .map(|version| version.path.as_str())
            .collect();
        let files = self.files.iter().flatten();
        let alike = |file: &&String| {
            !paths.contains(&file.as_str()) && paths.iter().any(|path| is_alike(file, path))
        };
        files.filter(alike).cloned().collect()
    }

    /// How the document at `path` is called in messages.
    pub(crate) fn shown(&self, path: &str) -> PathBuf {
        if self.git {
            let short: String = self.commit.chars().take(10).collect();
            PathBuf::from(format!("{path}@{short}"))
        } else {
            self.folder.join(path)
        }
    }

    /// Reads the document at `path`; `unlisted` are files that may be the same under another name.
    pub(crate) fn read(&self, path: &str, unlisted: &[String]) -> Result<Vec<u8>, Diagnostic> {
        let missing = |reason: String| {
            let absent = self
                .files
                .as_ref()
                .is_some_and(|files| !files.iter().any(|file| file == path));
            let what = if absent {
                format!("the vendor's repository has no file {path} at this commit")
            } else {
                format!("the description cannot be read: {reason}")
            };
            let remedy = match unlisted {
                [] => "correct its `path` in spec/lock.toml, or remove the version".to_owned(),
                _ => format!(
                    "correct its `path` in spec/lock.toml, or remove the version; no version has {}",
                    unlisted.join(", ")
                ),
            };
            Diagnostic::new(what)
                .file(self.shown(path))
                .why("every version in spec/lock.toml names its file in the vendor's repository")
                .remedy(remedy)
        };
        if self.git {
            let object = format!("{}:{path}", self.commit);
            git(&self.folder, &["cat-file", "blob", &object]).map_err(|error| missing(error.what))
        } else {
            std::fs::read(self.folder.join(path)).map_err(|error| missing(error.to_string()))
        }
    }
}

/// The files of a commit; nothing when git does not say.
fn listed(folder: &Path, commit: &str) -> Option<Vec<String>> {
    let all = git(
        folder,
        &["ls-tree", "-r", "--full-tree", "--name-only", "-z", commit],
    )
    .ok()?;
    let all = String::from_utf8_lossy(&all).into_owned();
    Some(
        all.split('\0')
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect(),
    )
}

fn is_alike(file: &str, path: &str) -> bool {
    let [one, other]: [Vec<&str>; 2] = [file, path].map(|path| path.split('/').collect());
    let differing: Vec<usize> = (0..one.len())
        .filter(|&at| one.get(at) != other.get(at))
        .collect();
    let [at] = differing.as_slice() else {
        return false;
    };
    let extension = |path: &str| Path::new(path).extension().map(std::ffi::OsStr::to_owned);
    let name = one.get(*at).copied().unwrap_or_default();
    one.len() == other.len()
        && (at + 1 < one.len()
            || extension(file) == extension(path) && name.contains(|c: char| c.is_ascii_digit()))
}

/// Whether `folder` itself is a repository; one around it does not count.
fn is_repository(folder: &Path) -> bool {
    folder.join(".git").exists()
        || (folder.join("HEAD").is_file() && folder.join("objects").is_dir())
}

fn explain(error: Diagnostic, url: &str, wanted: &str) -> Diagnostic {
    if error.remedy.is_some() {
        return error;
    }
    let unknown = [
        "couldn't find remote ref",
        "not our ref",
        "no such remote ref",
    ];
    let (why, remedy) = if unknown
        .iter()
        .any(|said| error.what.to_lowercase().contains(said))
    {
        (
            format!("{url} has no `{wanted}`, or does not hand it out under that name"),
            "name a branch, a tag or a full commit id: cargo xtask fetch --commit REV",
        )
    } else {
        (
            format!("the descriptions come from {url}"),
            "check the network and the URL, or read from a folder: cargo xtask fetch --from PATH",
        )
    };
    error.why(why).remedy(remedy)
}

/// A folder of our own that is removed again.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Result<Self, Diagnostic> {
        let parent = std::env::temp_dir();
        let fail = |error: std::io::Error| {
            Diagnostic::new(format!("cannot create a temporary folder: {error}"))
                .file(&parent)
                .remedy("make room there, or set TMPDIR to another folder")
        };
        for attempt in 0..1000 {
            let folder = parent.join(format!("intercom-fetch-{}-{attempt}", std::process::id()));
            // Never one that is there: somebody else may have put it there.
            match std::fs::create_dir(&folder) {
                Ok(()) => return Ok(Self(folder)),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(fail(error)),
            }
        }
        Err(fail(std::io::ErrorKind::AlreadyExists.into()))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What cannot be removed is left to the system's own cleaning.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
