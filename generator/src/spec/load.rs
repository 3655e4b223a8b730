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
use super::overlay::{Overlay, Purpose, Written};
use super::parse;
use super::source::Source;
use crate::config::{self, ClientConfig};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Reads a file of the repository by its path in there; `None` when there is no such file.
type Files = dyn Fn(&str) -> Result<Option<Vec<u8>>, Diagnostic> + Send + Sync;

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
    files: Box<Files>,
    overlays: Vec<Arc<Overlay>>,
}

impl Specs {
    /// Reads the lock and the overlays of the repository at `root`.
    ///
    /// # Errors
    /// When the lock is missing, or one of them does not parse or contradicts itself.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Diagnostics> {
        let root = root.into();
        Self::new(Box::new(move |path| match std::fs::read(root.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Diagnostic::new(format!("cannot read the file: {error}")).file(path)),
        }))
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
            let remedy = format!("name a revision that is there: git log --oneline {rev}");
            error
                .why("the description is read from that revision")
                .remedy(remedy)
        })?;
        Self::new(Box::new(move |path| {
            // `./` makes the path relative to `root`, which need not be the top of its repository.
            let listed = git(&root, &["ls-tree", "--name-only", &commit, "--", path])?;
            if listed.is_empty() {
                return Ok(None);
            }
            git(&root, &["show", &format!("{commit}:./{path}")]).map(Some)
        }))
    }

    fn new(files: Box<Files>) -> Result<Self, Diagnostics> {
        const LOCK: &str = "spec/lock.toml";
        let bytes = files(LOCK)?.ok_or_else(|| {
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
        let client = match files(config::FILE)? {
            Some(bytes) => ClientConfig::parse(
                &parse::text(bytes, Path::new(config::FILE))?,
                Path::new(config::FILE),
            )?,
            None => ClientConfig::default(),
        };
        let mut overlays = Vec::new();
        let ours = [
            ("spec/corrections.yaml", Purpose::Corrections),
            ("spec/docs.yaml", Purpose::Docs),
        ];
        for (path, purpose) in ours {
            let Some(bytes) = files(path)? else { continue };
            let file = Path::new(path);
            let source = Source::new(file, parse::text(bytes, file)?);
            let value = parse::yaml(&source.text, file)?;
            overlays.push(Arc::new(Overlay::new(source, value, purpose, &known)?));
        }
        Ok(Self {
            lock,
            client: Arc::new(client),
            files,
            overlays,
        })
    }

    /// Reads, corrects and checks the version called `name`.
    ///
    /// # Errors
    /// When there is no such version, its description is not one, or a correction does not fit it.
    pub fn load(&self, name: &str) -> Result<LoadedSpec, Diagnostics> {
        let version = self.lock.find(name)?;
        let path = format!("spec/{}.yaml", version.name);
        let bytes = (self.files)(&path)?.ok_or_else(|| {
            Diagnostic::new(format!("there are no facts of version {}", version.name))
                .file(&path)
                .why("every version in spec/lock.toml has a facts file")
                .remedy("write it: cargo xtask fetch")
        })?;
        self.with_client(bytes, Path::new(&path), Some(version))
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
        let version = self.lock.find(name)?;
        self.with_client(read(path.as_ref())?, path.as_ref(), Some(version))
    }

    /// Reads any description as it is, without corrections.
    ///
    /// # Errors
    /// As [`load_document`].
    pub fn load_uncorrected(&self, path: impl AsRef<Path>) -> Result<LoadedSpec, Diagnostics> {
        self.with_client(read(path.as_ref())?, path.as_ref(), None)
    }

    fn with_client(
        &self,
        bytes: Vec<u8>,
        file: &Path,
        version: Option<&Version>,
    ) -> Result<LoadedSpec, Diagnostics> {
        let overlays = version.map_or(&[][..], |_| &self.overlays);
        LoadedSpec::new(bytes, file, version, overlays)
            .map(|loaded| loaded.with_client(&self.client))
    }

    /// Checks, once all versions are loaded, that every action that names no versions matched
    /// somewhere.
    ///
    /// # Errors
    /// One diagnostic per action that did not.
    pub fn check_all(&self, specs: &[LoadedSpec]) -> Result<(), Diagnostics> {
        let mut wrong = Diagnostics::new();
        for (overlay, of) in self.overlays.iter().enumerate() {
            for (action, of_action) in of.actions.iter().enumerate() {
                if specs
                    .iter()
                    .all(|spec| spec.silent.contains(&(overlay, action)))
                {
                    let what = format!("the action on `{}` matches nothing", of_action.target);
                    let at = format!("/actions/{action}");
                    wrong.push(
                        of.source
                            .diagnostic(&at, what)
                            .remedy("correct its `target`, or remove it"),
                    );
                }
            }
        }
        if specs.is_empty() {
            Ok(())
        } else {
            wrong.or_ok(())
        }
    }
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
/// When it cannot be read or is no OpenAPI 3.0 document.
pub fn load_document(path: impl AsRef<Path>) -> Result<LoadedSpec, Diagnostics> {
    LoadedSpec::new(read(path.as_ref())?, path.as_ref(), None, &[])
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
    /// `{allOf: [{$ref}], nullable: true}`.
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
    places: Places,
    /// Overlay and action, by index, of what matched nothing and may do so.
    silent: Vec<(usize, usize)>,
}

/// Where a node of the description stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
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
    written: Vec<(Arc<Overlay>, Vec<Written>)>,
}

impl Places {
    fn locate(&self, pointer: &str) -> Location {
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
            Some((overlay, one, rest)) => Location {
                file: overlay.source.file.clone(),
                line: overlay.source.line(&format!("{}{rest}", one.origin)),
                action: overlay
                    .actions
                    .get(one.action)
                    .map(|action| action.target.clone()),
            },
            None => Location {
                file: self.source.file.clone(),
                line: self.source.line(pointer),
                action: None,
            },
        }
    }

    fn diagnostic(&self, pointer: &str, what: String) -> Diagnostic {
        let Location { file, line, action } = self.locate(pointer);
        let what = match action {
            Some(target) => format!("{what} (written by the action on `{target}`)"),
            None => what,
        };
        Diagnostic::new(what).file(file).line(line).pointer(pointer)
    }
}

impl LoadedSpec {
    fn new(
        bytes: Vec<u8>,
        file: &Path,
        version: Option<&Version>,
        overlays: &[Arc<Overlay>],
    ) -> Result<Self, Diagnostics> {
        let text = parse::text(bytes, file)?;
        let mut value = parse::yaml(&text, file)?;
        let mut places = Places {
            source: Source::new(file, text),
            written: Vec::new(),
        };
        // First, so that a correction can be told from a mistake of the description.
        places.complaints(&value)?;
        let published = (!overlays.is_empty()).then(|| {
            let mut published = value.clone();
            normalise(&mut published);
            published
        });
        let mut silent = Vec::new();
        for (index, overlay) in overlays.iter().enumerate() {
            let name = version.map_or("", |version| version.name.as_str());
            let applied = overlay.apply(name, &mut value)?;
            silent.extend(applied.silent.into_iter().map(|action| (index, action)));
            places.written.push((Arc::clone(overlay), applied.written));
        }
        if !overlays.is_empty() {
            places.complaints(&value)?;
        }
        let asides = normalise(&mut value);
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            let (pointer, error) = narrow(&value).unwrap_or((String::new(), error));
            places
                .diagnostic(
                    &pointer,
                    format!("this is not as OpenAPI 3.0 wants it: {error}"),
                )
                .why("the document is not OpenAPI 3.0")
                .remedy("write what OpenAPI 3.0 allows at this place")
        })?;
        Ok(Self {
            version: version.cloned(),
            value,
            published,
            asides,
            openapi,
            client: Arc::default(),
            file: file.to_path_buf(),
            places,
            silent,
        })
    }

    /// A description that stands in no file, such as a changed copy of another one.
    ///
    /// # Errors
    /// When it is no OpenAPI 3.0 document.
    pub fn of_value(mut value: Value, name: &str) -> Result<Self, Diagnostics> {
        let file = Path::new(name);
        let places = Places {
            source: Source::new(file, String::new()),
            written: Vec::new(),
        };
        places.complaints(&value)?;
        let asides = normalise(&mut value);
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            places
                .diagnostic("", format!("this is not as OpenAPI 3.0 wants it: {error}"))
                .why("the document is not OpenAPI 3.0")
        })?;
        Ok(Self {
            version: None,
            value,
            published: None,
            asides,
            openapi,
            client: Arc::default(),
            file: file.to_path_buf(),
            places,
            silent: Vec::new(),
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
    pub fn locate(&self, pointer: &str) -> Location {
        self.places.locate(pointer)
    }

    /// A diagnostic about the node at `pointer`, with its file and line filled in.
    pub fn diagnostic(&self, pointer: &str, what: impl Into<String>) -> Diagnostic {
        self.places.diagnostic(pointer, what.into())
    }
}

impl Places {
    fn complaints(&self, value: &Value) -> Result<(), Diagnostics> {
        let wrong: Diagnostics = check(value, Unknown::Refuse)
            .into_iter()
            .map(|one| {
                self.diagnostic(&one.pointer, one.what)
                    .why("the document is not OpenAPI 3.0")
                    .remedy(one.remedy)
            })
            .collect();
        wrong.or_ok(())
    }
}
