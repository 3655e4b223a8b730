//! Reading a description: YAML, corrections, shape, object model.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use super::check::{Unknown, check};
use super::git::{git, git_line, revision};
use super::lock::{Lock, Version};
use super::narrow::narrow;
use super::normalise::normalise;
use super::overlay::{Outcome, Overlay, Purpose, WrittenNode};
use super::parse;
use super::prose::Prose;
use super::references::resolve;
use super::source::Source;
use super::words::{self, Documented, Words};
use crate::config::{self, ClientConfig};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The files of the repository, as they are or as they were at a commit.
#[derive(Debug)]
enum Files {
    Folder(PathBuf),
    Commit { root: PathBuf, commit: String },
}

impl Files {
    /// Reads a file by its path in the repository; `None` when there is none.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        match self {
            Self::Folder(root) => match std::fs::read(root.join(path)) {
                Ok(bytes) => Ok(Some(bytes)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(unreadable(path, &error)),
            },
            Self::Commit { root, commit } => {
                // `./` makes the path relative to `root`, which need not be the top of its repository.
                if git(root, &["ls-tree", "--name-only", commit, "--", path])?.is_empty() {
                    return Ok(None);
                }
                git(root, &["show", &format!("{commit}:./{path}")]).map(Some)
            }
        }
    }

    /// The YAML files of a folder of the repository, by name; none when there is no such folder.
    fn list(&self, folder: &str) -> Result<Vec<String>, Diagnostic> {
        let mut found = Vec::new();
        match self {
            Self::Folder(root) => match std::fs::read_dir(root.join(folder)) {
                Ok(entries) => {
                    for entry in entries {
                        let entry = entry.map_err(|error| unreadable(folder, &error))?;
                        let name = entry.file_name();
                        let name = name.to_str().ok_or_else(|| {
                            Diagnostic::new("the name of a file is not UTF-8")
                                .file(entry.path())
                                .remedy("rename the file, or move it out of this folder")
                        })?;
                        found.push(format!("{folder}/{name}"));
                    }
                }
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(unreadable(folder, &error)),
            },
            Self::Commit { root, commit } => {
                let below = format!("{folder}/");
                let listed = git(
                    root,
                    &["ls-tree", "--name-only", "-z", commit, "--", &below],
                )?;
                let listed = String::from_utf8_lossy(&listed).into_owned();
                found.extend(listed.split('\0').map(str::to_owned));
            }
        }
        found.retain(|path| path.ends_with(".yaml"));
        found.sort();
        Ok(found)
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(format!("cannot be read: {error}"))
        .file(path)
        .remedy("check what is there and its permissions")
}

/// So many mistakes of one document are told. Finding the place of each takes time, and nobody reads more.
const MOST_COMPLAINTS: usize = 200;

/// The folder of the corrections.
const CORRECTIONS: &str = "spec/corrections";

/// The contents of `spec/`, read once and used for every version.
///
/// ```no_run
/// use intercom_generator::spec::Specs;
///
/// let specs = Specs::open(".")?;
/// for version in &specs.lock.versions {
///     let spec = specs.load(&version.name)?;
///     println!("{}: {} operations", version.name, spec.openapi.operations().count());
/// }
/// # Ok::<(), intercom_generator::diagnostic::Diagnostics>(())
/// ```
pub struct Specs {
    /// The versions there are.
    pub lock: Lock,
    /// What is particular to the vendor.
    pub client: Arc<ClientConfig>,
    files: Files,
    overlays: Vec<Arc<Overlay>>,
    words: Words,
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
        let mut paths = Vec::new();
        for path in ["spec/corrections.yaml", "spec/docs.yaml"] {
            if files.read(path)?.is_some() {
                paths.push(path.to_owned());
            }
        }
        // Before the documentation, which describes what the corrections add.
        paths.splice(0..0, files.list(CORRECTIONS)?);
        let mut overlays = Vec::new();
        let mut wrong = Diagnostics::new();
        for path in paths {
            let Some(bytes) = files.read(&path)? else {
                continue;
            };
            let purpose = if path == "spec/docs.yaml" {
                Purpose::Docs
            } else {
                Purpose::Corrections
            };
            match overlay(bytes, &path, purpose, &known) {
                Ok(overlay) => overlays.push(Arc::new(overlay)),
                Err(found) => wrong.extend(found),
            }
        }
        wrong.or_ok(())?;
        let mut documentation = Vec::new();
        for path in files.list(words::FOLDER)? {
            let file = Path::new(&path);
            let bytes = files.read(&path)?.unwrap_or_default();
            let source = Source::new(file, parse::text(bytes, file)?);
            let value = parse::yaml(&source.text, file)?;
            documentation.push((source, value));
        }
        Ok(Self {
            lock,
            client: Arc::new(client),
            files,
            overlays,
            words: Words::new(documentation)?,
        })
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
        LoadedSpec::new(bytes, file, ours, overlays, prose)
            .map(|loaded| loaded.with_client(&self.client))
    }

    /// Checks, once all versions are loaded, that every action fits somewhere.
    ///
    /// # Errors
    /// One diagnostic per action that does not.
    pub fn check_all(&self, specs: &[LoadedSpec]) -> Result<(), Diagnostics> {
        let mut wrong = Diagnostics::new();
        for (overlay, of) in self.overlays.iter().enumerate() {
            for (action, of_action) in of.actions.iter().enumerate() {
                let absent = |spec: &LoadedSpec| {
                    let outcomes = spec.outcomes.get(overlay);
                    let outcome = outcomes.and_then(|outcomes| outcomes.get(action));
                    matches!(outcome, Some(Outcome::Absent(_)))
                };
                if !specs.is_empty() && specs.iter().all(absent) {
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
        if specs.is_empty() {
            return Ok(());
        }
        let names = specs
            .iter()
            .filter_map(|spec| Some(spec.version.as_ref()?.name.as_str()));
        let names: Vec<&str> = names.collect();
        let used = specs.iter().map(|spec| &spec.documented.used);
        if let Err(idle) = self.words.check_all(&names, used) {
            wrong.extend(idle);
        }
        wrong.or_ok(())
    }
}

fn overlay(
    bytes: Vec<u8>,
    path: &str,
    purpose: Purpose,
    known: &[&str],
) -> Result<Overlay, Diagnostics> {
    let file = Path::new(path);
    let source = Source::new(file, parse::text(bytes, file)?);
    let value = parse::yaml(&source.text, file)?;
    Overlay::new(source, value, purpose, known)
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
    LoadedSpec::new(read(path.as_ref())?, path.as_ref(), None, &[], None)
}

fn read(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    std::fs::read(path).map_err(|error| {
        Diagnostic::new(format!("cannot read the description: {error}"))
            .file(path)
            .remedy("name a file that exists: YAML or JSON, OpenAPI 3.0")
    })
}

/// A description, checked and corrected.
#[derive(Debug)]
pub struct LoadedSpec {
    /// The version of the lock that it is; none for a document from elsewhere.
    pub version: Option<Version>,
    /// The whole document. What the vendor writes as `{$ref, nullable: true}` stands here as
    /// `{allOf: [{$ref}], nullable: true}`, and a reference to a parameter, a response or a path in another place than
    /// `components` is a copy of it.
    pub value: Value,
    /// The document before any correction; none where nothing was corrected.
    pub published: Option<Value>,
    /// Examples and links to documentation, which are not in `value`, by pointer.
    pub asides: Vec<(String, Value)>,
    /// The same in the object model of OpenAPI 3.0.
    pub openapi: OpenAPI,
    /// What is particular to the vendor; the defaults for a document from elsewhere.
    pub client: Arc<ClientConfig>,
    /// The file, as shown to people.
    pub file: PathBuf,
    /// The corrections that do not fit this version.
    pub problems: Diagnostics,
    /// Our words for it.
    pub documented: Documented,
    places: Places,
    /// What came of each action, an overlay at a time.
    outcomes: Vec<Vec<Outcome>>,
}

/// Where a node of the description stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLocation {
    /// The file that has to be changed.
    pub file: PathBuf,
    /// Line in `file`, counted from 1.
    pub line: usize,
    /// The target of the overlay action that wrote the node; none for the description's own.
    pub action: Option<String>,
}

/// The files that a description was made of.
#[derive(Debug)]
struct Places {
    source: Source,
    /// The version's name; empty for a document from elsewhere.
    version: String,
    written: Vec<(Arc<Overlay>, Vec<WrittenNode>)>,
}

impl Places {
    fn locate(&self, pointer: &str) -> SourceLocation {
        // What was written last lies on top, and the longest pointer is nearest.
        let nearest = self
            .written
            .iter()
            .flat_map(|(overlay, written)| written.iter().map(move |one| (overlay, one)))
            .filter_map(|(overlay, one)| {
                let rest = pointer.strip_prefix(one.pointer.as_str())?;
                (rest.is_empty() || rest.starts_with('/')).then_some((overlay, one, rest))
            })
            .max_by_key(|(_, one, _)| one.pointer.len());
        match nearest {
            Some((overlay, one, rest)) => SourceLocation {
                file: overlay.source.file.clone(),
                line: overlay.source.line(&format!("{}{rest}", one.origin)),
                action: overlay
                    .actions
                    .get(one.action)
                    .map(|action| action.target.text.clone()),
            },
            None => SourceLocation {
                file: self.source.file.clone(),
                line: self.source.line(pointer),
                action: None,
            },
        }
    }

    fn diagnostic(&self, pointer: &str, what: String) -> Diagnostic {
        let SourceLocation { file, line, action } = self.locate(pointer);
        let what = match action {
            Some(target) => format!(
                "{what} (written by the action on `{target}`, in version {})",
                self.version
            ),
            None => what,
        };
        Diagnostic::new(what).file(file).line(line).pointer(pointer)
    }
}

impl LoadedSpec {
    fn new(
        bytes: Vec<u8>,
        file: &Path,
        ours: Option<(&Version, &Words)>,
        overlays: &[Arc<Overlay>],
        prose: Option<&Prose>,
    ) -> Result<Self, Diagnostics> {
        let text = parse::text(bytes, file)?;
        let mut value = parse::yaml(&text, file)?;
        let name = ours.map_or("", |(version, _)| version.name.as_str());
        let mut places = Places {
            source: Source::new(file, text),
            version: name.to_owned(),
            written: Vec::new(),
        };
        // First, so that a correction can be told from a mistake of the description.
        places.complaints(&value)?;
        let published = (!overlays.is_empty()).then(|| {
            let mut published = value.clone();
            normalise(&mut published);
            resolve(&mut published);
            published
        });
        let mut outcomes = Vec::new();
        let mut problems = Diagnostics::new();
        for overlay in overlays {
            let applied = overlay.apply(name, &mut value, false);
            problems.extend(applied.wrong);
            outcomes.push(applied.outcomes);
            places.written.push((Arc::clone(overlay), applied.written));
        }
        if !overlays.is_empty()
            && let Err(wrong) = places.complaints(&value)
        {
            problems.extend(wrong);
            return Err(problems);
        }
        // After the check: the words rely on the shape of the document, and add descriptions alone.
        let documented = ours.map_or_else(Documented::default, |(version, words)| {
            words.apply(&version.name, &mut value)
        });
        if let Some(prose) = prose {
            prose.fill(&mut value);
        }
        let asides = normalise(&mut value);
        resolve(&mut value);
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            let (pointer, error) = narrow(&value).unwrap_or((String::new(), error));
            let wrong = places
                .diagnostic(
                    &pointer,
                    format!("this is not as OpenAPI 3.0 wants it: {error}"),
                )
                .why("the document is not OpenAPI 3.0")
                .remedy("write what OpenAPI 3.0 allows at this place");
            let mut all = std::mem::take(&mut problems);
            all.push(wrong);
            all
        })?;
        Ok(Self {
            version: ours.map(|(version, _)| version.clone()),
            documented,
            value,
            published,
            asides,
            openapi,
            client: Arc::default(),
            file: file.to_path_buf(),
            problems,
            places,
            outcomes,
        })
    }

    /// A description that stands in no file, such as a changed copy of another one.
    ///
    /// # Errors
    /// When it is not an OpenAPI 3.0 document.
    pub fn of_value(mut value: Value, name: &str) -> Result<Self, Diagnostics> {
        let file = Path::new(name);
        let places = Places {
            source: Source::new(file, String::new()),
            version: String::new(),
            written: Vec::new(),
        };
        places.complaints(&value)?;
        let asides = normalise(&mut value);
        resolve(&mut value);
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            places
                .diagnostic("", format!("this is not as OpenAPI 3.0 wants it: {error}"))
                .why("the document is not OpenAPI 3.0")
        })?;
        Ok(Self {
            version: None,
            documented: Documented::default(),
            value,
            published: None,
            asides,
            openapi,
            client: Arc::default(),
            file: file.to_path_buf(),
            problems: Diagnostics::new(),
            places,
            outcomes: Vec::new(),
        })
    }

    /// The same description, read as one of this vendor's.
    #[must_use]
    pub fn with_client(mut self, client: &Arc<ClientConfig>) -> Self {
        self.client = Arc::clone(client);
        self
    }

    /// Where the node at `pointer` stands, or its nearest ancestor that stands anywhere: in the
    /// description, or in the overlay that wrote it.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> SourceLocation {
        self.places.locate(pointer)
    }

    /// A diagnostic about the node at `pointer`, with its file and line filled in.
    pub fn diagnostic(&self, pointer: &str, what: impl Into<String>) -> Diagnostic {
        self.places.diagnostic(pointer, what.into())
    }
}

impl Places {
    fn complaints(&self, value: &Value) -> Result<(), Diagnostics> {
        let found = check(value, Unknown::Refuse);
        let more = found.len().saturating_sub(MOST_COMPLAINTS);
        let mut wrong: Diagnostics = found
            .into_iter()
            .take(MOST_COMPLAINTS)
            .map(|one| {
                self.diagnostic(&one.pointer, one.what)
                    .why("the document is not OpenAPI 3.0")
                    .remedy(one.remedy)
            })
            .collect();
        if more > 0 {
            wrong.push(
                Diagnostic::new(format!("{more} more places are not OpenAPI 3.0"))
                    .file(&self.source.file)
                    .remedy("correct the ones above and run the command again"),
            );
        }
        wrong.or_ok(())
    }
}
