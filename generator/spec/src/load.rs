//! `spec/` as a whole, and reading its versions: files, corrections, words.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::files::Files;
use super::git::{git_line, revision};
use super::loaded::{LoadedSpec, Outcomes, correct};
use super::lock::{Lock, Version};
use super::normalise::normalise;
use super::overlay::{Outcome, Overlay};
use super::parse;
use super::prose::Prose;
use super::references::resolve;
use super::source::Source;
use super::words::{self, Reports, Words};
use crate::config::{self, ClientConfig};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;

/// The folder of the corrections.
const CORRECTIONS: &str = "spec/corrections";

/// The contents of `spec/`, read once and used for every version.
///
/// ```no_run
/// use intercom_spec::Specs;
///
/// let specs = Specs::open(".")?;
/// for version in &specs.lock.versions {
///     let spec = specs.load(&version.name)?;
///     println!("{}: {} operations", version.name, spec.openapi.operations().count());
/// }
/// # Ok::<(), intercom_spec::diagnostic::Diagnostics>(())
/// ```
pub struct Specs {
    /// The versions there are.
    pub lock: Lock,
    /// What is particular to the vendor.
    pub client: Arc<ClientConfig>,
    files: Files,
    overlays: Vec<Arc<Overlay>>,
    words: Words,
    reports: Reports,
}

impl Specs {
    /// Reads the lock and the overlays of the repository at `root`.
    ///
    /// # Errors
    /// When the lock is missing, or one of them does not parse or contradicts itself.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Diagnostics> {
        let root = root.into();
        Self::new(Files::Folder(root))
    }

    /// The same as `spec/` was at `rev` (a commit, tag or branch) of the repository at `root`.
    ///
    /// # Errors
    /// As [`Specs::open`], and when `git` does not know the revision.
    pub fn at_revision(root: impl Into<PathBuf>, rev: &str) -> Result<Self, Diagnostics> {
        let root = root.into();
        let wanted = format!("{}^{{commit}}", revision(rev)?);
        let commit = git_line(
            &root,
            &["rev-parse", "--verify", "--end-of-options", &wanted],
        )
        .map_err(|error| {
            let remedy =
                "name a commit, tag or branch that is there: git log --oneline --all".to_owned();
            error
                .why("the description is read from that revision")
                .remedy(remedy)
        })?;
        Self::new(Files::Commit { root, commit })
    }

    fn new(files: Files) -> Result<Self, Diagnostics> {
        const LOCK: &str = "spec/lock.toml";
        let bytes = files.read(LOCK)?.ok_or_else(|| {
            Diagnostic::new("there is no list of versions")
                .file(LOCK)
                .why("it says which versions there are and where they come from")
                .remedy("run this in the repository, or restore it: git restore spec/lock.toml")
        })?;
        let lock = Lock::parse(&parse::text(bytes, Path::new(LOCK))?, Path::new(LOCK))?;
        let known: Vec<_> = lock
            .versions
            .iter()
            .map(|version| version.name.as_str())
            .collect();
        let client = match files.read(config::FILE)? {
            Some(bytes) => ClientConfig::parse(
                &parse::text(bytes, Path::new(config::FILE))?,
                Path::new(config::FILE),
            )?,
            None => ClientConfig::default(),
        };
        let mut paths = files.list(CORRECTIONS)?;
        let single = "spec/corrections.yaml";
        if files.read(single)?.is_some() {
            paths.push(single.to_owned());
        }
        let read = parallel::map(&paths, |path| match files.read(path) {
            Ok(bytes) => bytes.map(|bytes| overlay(bytes, path, &known)),
            Err(problem) => Some(Err(problem.into())),
        });
        let mut overlays = Vec::new();
        let mut wrong = Diagnostics::new();
        for one in read.into_iter().flatten() {
            match one {
                Ok(overlay) => overlays.push(Arc::new(overlay)),
                Err(found) => wrong.extend(found),
            }
        }
        wrong.or_ok(())?;
        let paths = files.list(words::FOLDER)?;
        let documentation: Vec<Result<_, Diagnostics>> = parallel::map(&paths, |path| {
            let file = Path::new(path);
            let bytes = files.read(path)?.unwrap_or_default();
            let source = Source::new(file, parse::text(bytes, file)?);
            let value = parse::yaml(&source.text, file)?;
            Ok((source, value))
        });
        let documentation = documentation.into_iter().collect::<Result<_, _>>()?;
        Ok(Self {
            lock,
            client: Arc::new(client),
            files,
            overlays,
            words: Words::new(documentation)?,
            reports: Reports::Wanted,
        })
    }

    /// The same, whose descriptions have no [`LoadedSpec::published`] and no list of empty words: half of the memory, for
    /// whoever does not compare.
    #[must_use]
    pub fn for_emission(mut self) -> Self {
        self.reports = Reports::Unwanted;
        self
    }

    /// Reads, corrects and checks the version called `name`.
    ///
    /// # Errors
    /// When there is no such version, its description is not one, or a correction does not fit it.
    pub fn load(&self, name: &str) -> Result<LoadedSpec, Diagnostics> {
        let spec = self.load_anyway(name)?;
        spec.problems.clone().or_ok(spec)
    }

    /// The same, also when a correction does not fit: what is wrong with these is in
    /// [`LoadedSpec::problems`] then, and the others are applied.
    ///
    /// # Errors
    /// When there is no such version, or what comes out is not a description.
    pub fn load_anyway(&self, name: &str) -> Result<LoadedSpec, Diagnostics> {
        let version = self.lock.find(name)?;
        let (bytes, path) = self.facts(version)?;
        let file = Prose::file(version);
        let prose = match self.files.read(&file.to_string_lossy())? {
            Some(bytes) => Some(Prose::read(bytes, &file)?),
            None => None,
        };
        self.with_client(bytes, Path::new(&path), Some(version), prose.as_ref())
    }

    /// The corrected description of the version called `name`, and nothing else of it: no model, no words, no check, for
    /// whoever asks many versions about a few places.
    ///
    /// # Errors
    /// When there is no such version, its description does not parse, or a correction does not fit it.
    pub fn corrected(&self, name: &str) -> Result<Value, Diagnostics> {
        let version = self.lock.find(name)?;
        let (bytes, path) = self.facts(version)?;
        let file = Path::new(&path);
        let mut value = parse::yaml(&parse::text(bytes, file)?, file)?;
        correct(&mut value, &self.overlays, &version.name)
            .problems
            .or_ok(())?;
        normalise(&mut value);
        // A reference that leads to the wrong kind of node stays: whoever loads the version is told.
        let _ = resolve(&mut value);
        Ok(value)
    }

    /// The text of a version's facts, and its path in the repository.
    fn facts(&self, version: &Version) -> Result<(Vec<u8>, String), Diagnostic> {
        let path = format!("spec/{}.yaml", version.name);
        let bytes = self.files.read(&path)?.ok_or_else(|| {
            Diagnostic::new(format!("there are no facts of version {}", version.name))
                .file(&path)
                .why("every version in spec/lock.toml has a facts file")
                .remedy("write it: cargo xtask fetch")
        })?;
        Ok((bytes, path))
    }

    /// How many bytes the facts of a version have; 0 where the folder does not say.
    #[must_use]
    pub fn length(&self, version: &Version) -> u64 {
        self.files.length(&format!("spec/{}.yaml", version.name))
    }

    /// What becomes of every action in the version called `name`, an overlay at a time; actions that
    /// are not meant for it are tried, too.
    pub(crate) fn survey(&self, name: &str) -> Result<Vec<Vec<Outcome>>, Diagnostics> {
        let version = self.lock.find(name)?;
        let (bytes, path) = self.facts(version)?;
        let file = Path::new(&path);
        let mut value = parse::yaml(&parse::text(bytes, file)?, file)?;
        let overlays = self.overlays.iter();
        Ok(overlays
            .map(|overlay| overlay.apply(&version.name, &mut value, true).outcomes)
            .collect())
    }

    pub(crate) fn overlays(&self) -> &[Arc<Overlay>] {
        &self.overlays
    }

    /// Reads any description and corrects it as if it were the version called `name`.
    ///
    /// # Errors
    /// As [`Specs::load`].
    pub fn load_document(
        &self,
        path: impl AsRef<Path>,
        name: &str,
    ) -> Result<LoadedSpec, Diagnostics> {
        let spec = self.load_document_anyway(path, name)?;
        spec.problems.clone().or_ok(spec)
    }

    /// The same, also when a correction does not fit: which ones is in [`LoadedSpec::problems`] then, and the others are
    /// applied.
    ///
    /// # Errors
    /// When there is no such version, or what comes out is not a description.
    pub fn load_document_anyway(
        &self,
        path: impl AsRef<Path>,
        name: &str,
    ) -> Result<LoadedSpec, Diagnostics> {
        let version = self.lock.find(name)?;
        let path = path.as_ref();
        self.with_client(read(path)?, path, Some(version), None)
    }

    /// Reads any description as it is, without corrections.
    ///
    /// # Errors
    /// As [`load_document`].
    pub fn load_uncorrected(&self, path: impl AsRef<Path>) -> Result<LoadedSpec, Diagnostics> {
        self.with_client(read(path.as_ref())?, path.as_ref(), None, None)
    }

    fn with_client(
        &self,
        bytes: Vec<u8>,
        file: &Path,
        version: Option<&Version>,
        prose: Option<&Prose>,
    ) -> Result<LoadedSpec, Diagnostics> {
        let overlays = version.map_or(&[][..], |_| &self.overlays);
        let ours = version.map(|version| (version, &self.words));
        LoadedSpec::new(bytes, file, ours, overlays, prose, self.reports)
            .map(|loaded| loaded.with_client(&self.client))
    }

    /// Checks, once all versions are loaded, that every action fits somewhere.
    ///
    /// # Errors
    /// One diagnostic per action that does not.
    pub fn check_all(&self, versions: &[impl AsRef<Outcomes>]) -> Result<(), Diagnostics> {
        let all: Vec<&Outcomes> = versions.iter().map(AsRef::as_ref).collect();
        let mut wrong = Diagnostics::new();
        for (overlay, of) in self.overlays.iter().enumerate() {
            for (action, of_action) in of.actions.iter().enumerate() {
                let absent = |version: &&Outcomes| {
                    let outcomes = version.actions.get(overlay);
                    let outcome = outcomes.and_then(|outcomes| outcomes.get(action));
                    matches!(outcome, Some(Outcome::Absent(_)))
                };
                if !all.is_empty() && all.iter().all(absent) {
                    let what = format!(
                        "the action on `{}` fits in no version",
                        of_action.target.text
                    );
                    let at = format!("/actions/{}", of_action.index);
                    wrong.push(
                        of.source
                            .diagnostic(&at, what)
                            .why("the target is misspelt, or the vendor has made this correction in every version")
                            .remedy("correct its `target`, or remove it: cargo xtask corrections --retire"),
                    );
                }
            }
        }
        if all.is_empty() {
            return Ok(());
        }
        let names: Vec<&str> = all.iter().map(|one| one.version.as_str()).collect();
        let used = all.iter().map(|one| &one.words);
        if let Err(idle) = self.words.check_all(&names, used) {
            wrong.extend(idle);
        }
        wrong.or_ok(())
    }
}

fn overlay(bytes: Vec<u8>, path: &str, known: &[&str]) -> Result<Overlay, Diagnostics> {
    let file = Path::new(path);
    let source = Source::new(file, parse::text(bytes, file)?);
    let value = parse::yaml(&source.text, file)?;
    Overlay::new(source, value, known)
}

impl fmt::Debug for Specs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Specs")
            .field("lock", &self.lock)
            .finish_non_exhaustive()
    }
}

/// Reads one version of the repository at `root`. To read several, use [`Specs`].
///
/// # Errors
/// As [`Specs::open`] and [`Specs::load`].
pub fn load(root: impl Into<PathBuf>, version: &str) -> Result<LoadedSpec, Diagnostics> {
    Specs::open(root)?.load(version)
}

/// Reads any OpenAPI 3.0 document, facts only or the vendor's own, without corrections.
///
/// # Errors
/// When it cannot be read or is not an OpenAPI 3.0 document.
pub fn load_document(path: impl AsRef<Path>) -> Result<LoadedSpec, Diagnostics> {
    LoadedSpec::new(
        read(path.as_ref())?,
        path.as_ref(),
        None,
        &[],
        None,
        Reports::Unwanted,
    )
}

fn read(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    std::fs::read(path).map_err(|error| {
        Diagnostic::new(format!("cannot read the description: {error}"))
            .file(path)
            .remedy("name a file that exists: YAML or JSON, OpenAPI 3.0")
    })
}
