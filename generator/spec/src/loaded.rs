//! A description that was read: checked, corrected, in the object model, and with the places of its nodes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use super::check::{Complaint, INVALID, Unknown, check, check_shape};
use super::depth::too_long;
use super::lock::Version;
use super::narrow::narrow;
use super::normalise::normalise;
use super::overlay::{Outcome, Overlay, WrittenNode};
use super::parse;
use super::prose::Prose;
use super::references::resolve;
use super::source::Source;
use super::words::{Documented, Reports, Words};
use crate::config::ClientConfig;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::HashSet;

/// So many mistakes of one document are told. Finding the place of each takes time, and nobody reads more.
const MOST_COMPLAINTS: usize = 200;

/// A description, checked and corrected.
#[derive(Debug)]
pub struct LoadedSpec {
    /// The version of the lock that it is; none for a document from elsewhere.
    pub version: Option<Version>,
    /// The whole document. What the vendor writes as `{$ref, nullable: true}` stands here as
    /// `{allOf: [{$ref}], nullable: true}`, and a reference to a parameter, a response or a path in another place than
    /// `components` is a copy of it.
    pub value: Value,
    /// The document before any correction; none where nothing was corrected, or nobody asks for it.
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
    /// What came of the corrections and the words.
    pub outcomes: Arc<Outcomes>,
}

/// What came of corrections and words in a version. It is small, and outlives the description: what fits in no version
/// is known once all are read.
#[derive(Debug, Default)]
pub struct Outcomes {
    /// The version's name; empty for a document from elsewhere.
    pub(super) version: String,
    /// What came of each action, an overlay at a time.
    pub(super) actions: Vec<Vec<Outcome>>,
    /// The entries of the words that are about something in it.
    pub(super) words: HashSet<usize>,
}

impl AsRef<Outcomes> for LoadedSpec {
    fn as_ref(&self) -> &Outcomes {
        &self.outcomes
    }
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

/// What came of the corrections of a version.
pub(super) struct Corrected {
    /// What came of each action, an overlay at a time.
    outcomes: Vec<Vec<Outcome>>,
    /// The actions that do not fit.
    pub(super) problems: Diagnostics,
    written: Vec<(Arc<Overlay>, Vec<WrittenNode>)>,
}

/// Applies the corrections of the version called `name` to its facts.
pub(super) fn correct(value: &mut Value, overlays: &[Arc<Overlay>], name: &str) -> Corrected {
    let mut corrected = Corrected {
        outcomes: Vec::new(),
        problems: Diagnostics::new(),
        written: Vec::new(),
    };
    for overlay in overlays {
        let applied = overlay.apply(name, value, false);
        corrected.problems.extend(applied.wrong);
        corrected.outcomes.push(applied.outcomes);
        let written = (Arc::clone(overlay), applied.written);
        corrected.written.push(written);
    }
    corrected
}

impl LoadedSpec {
    pub(super) fn new(
        bytes: Vec<u8>,
        file: &Path,
        ours: Option<(&Version, &Words)>,
        overlays: &[Arc<Overlay>],
        prose: Option<&Prose>,
        reports: Reports,
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
        places.refused(check_shape(&value, Unknown::Refuse))?;
        let is_kept = reports == Reports::Wanted && !overlays.is_empty();
        let published = is_kept.then(|| {
            let mut published = value.clone();
            normalise(&mut published);
            // What is wrong with its references is told of the corrected one, unless that mends it.
            let _ = resolve(&mut published);
            published
        });
        let corrected = correct(&mut value, overlays, name);
        let (actions, mut problems) = (corrected.outcomes, corrected.problems);
        places.written = corrected.written;
        let complaints = match overlays {
            [] => too_long(&value),
            _ => check(&value, Unknown::Refuse),
        };
        if let Err(wrong) = places.refused(complaints) {
            problems.extend(wrong);
            return Err(problems);
        }
        // After the check: the words rely on the shape of the document, and add descriptions alone.
        let mut documented = ours.map_or_else(Documented::default, |(version, words)| {
            words.apply(&version.name, &mut value, reports)
        });
        let outcomes = Outcomes {
            version: name.to_owned(),
            actions,
            words: std::mem::take(&mut documented.used),
        };
        if let Some(prose) = prose {
            prose.fill(&mut value);
        }
        let asides = normalise(&mut value);
        if let Err(wrong) = places.refused(resolve(&mut value)) {
            problems.extend(wrong);
            return Err(problems);
        }
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            let (pointer, error) = narrow(&value).unwrap_or((String::new(), error));
            let wrong = places
                .diagnostic(
                    &pointer,
                    format!("this is not as OpenAPI 3.0 wants it: {error}"),
                )
                .why(INVALID)
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
            outcomes: Arc::new(outcomes),
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
        places.refused(check(&value, Unknown::Refuse))?;
        let asides = normalise(&mut value);
        places.refused(resolve(&mut value))?;
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            places
                .diagnostic("", format!("this is not as OpenAPI 3.0 wants it: {error}"))
                .why(INVALID)
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
            outcomes: Arc::default(),
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
    fn refused(&self, found: Vec<Complaint>) -> Result<(), Diagnostics> {
        let more = found.len().saturating_sub(MOST_COMPLAINTS);
        let mut wrong: Diagnostics = found
            .into_iter()
            .take(MOST_COMPLAINTS)
            .map(|one| {
                self.diagnostic(&one.pointer, one.what)
                    .why(one.why)
                    .remedy(one.remedy)
            })
            .collect();
        if more > 0 {
            wrong.push(
                Diagnostic::new(format!("{more} more places are refused"))
                    .file(&self.source.file)
                    .remedy("correct the ones above and run the command again"),
            );
        }
        wrong.or_ok(())
    }
}
