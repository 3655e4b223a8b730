//! Reading a description: YAML, corrections, shape, object model.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use super::check::check;
use super::locate::{Outline, escape};
use super::lock::{Lock, Version};
use super::normalise::normalise;
use super::parse;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The contents of `spec/`, read once and used for every version.
#[derive(Debug)]
pub struct Specs {
    /// The versions there are.
    pub lock: Lock,
    root: PathBuf,
}

impl Specs {
    /// Reads the lock and the corrections of the repository at `root`.
    ///
    /// # Errors
    /// When one of them is missing, does not parse or contradicts itself.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Diagnostics> {
        let root = root.into();
        Ok(Self {
            lock: Lock::read(&root)?,
            root,
        })
    }

    /// Reads, corrects and checks the version called `name`.
    ///
    /// # Errors
    /// When the description is not one, or a correction does not fit it.
    pub fn load(&self, name: &str) -> Result<LoadedSpec, Diagnostics> {
        let version = self.lock.find(name)?;
        let file = version.file(&self.root);
        let shown = file.strip_prefix(&self.root).unwrap_or(&file).to_path_buf();
        let bytes = std::fs::read(&file).map_err(|error| {
            Diagnostic::new(format!(
                "cannot read the facts of version {}: {error}",
                version.name
            ))
            .file(&shown)
            .why("every version in spec/lock.toml has a facts file")
            .remedy("write it: cargo xtask fetch")
        })?;
        LoadedSpec::new(bytes, shown, Some(version.clone()))
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
    let path = path.as_ref();
    let bytes = std::fs::read(path).map_err(|error| {
        Diagnostic::new(format!("cannot read the description: {error}"))
            .file(path)
            .remedy("name a file that exists: YAML or JSON, OpenAPI 3.0")
    })?;
    LoadedSpec::new(bytes, path.to_path_buf(), None)
}

/// A description, checked and corrected.
#[derive(Debug)]
pub struct LoadedSpec {
    /// The version of the lock that it is; none for a document from elsewhere.
    pub version: Option<Version>,
    /// The whole document. `{$ref, nullable: true}` stands in it as `{allOf: [{$ref}], nullable: true}`.
    pub value: Value,
    /// The same in the object model of OpenAPI 3.0.
    pub openapi: OpenAPI,
    /// The file, as shown to people.
    pub file: PathBuf,
    source: Source,
}

/// Where a node of the description stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file that has to be changed.
    pub file: PathBuf,
    /// Line in `file`, counted from 1.
    pub line: usize,
}

/// The text of a document, and its outline once somebody asks for a line.
#[derive(Debug)]
struct Source {
    text: String,
    outline: OnceLock<Outline>,
}

impl Source {
    fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::new(&self.text))
    }
}

impl LoadedSpec {
    fn new(bytes: Vec<u8>, file: PathBuf, version: Option<Version>) -> Result<Self, Diagnostics> {
        let text = parse::text(bytes, &file)?;
        let mut value = parse::yaml(&text, &file)?;
        let source = Source {
            text,
            outline: OnceLock::new(),
        };
        let at = |pointer: &str, what: String| {
            let line = source.outline().line(pointer).0;
            Diagnostic::new(what)
                .file(&file)
                .line(line)
                .pointer(pointer)
        };
        let wrong: Diagnostics = check(&value)
            .into_iter()
            .map(|one| {
                at(&one.pointer, one.what)
                    .why("the document is not OpenAPI 3.0")
                    .remedy(one.remedy)
            })
            .collect();
        wrong.or_ok(())?;
        normalise(&mut value);
        let openapi = OpenAPI::deserialize(&value).map_err(|error| {
            let (pointer, error) = narrow(&value).unwrap_or((String::new(), error));
            at(
                &pointer,
                format!("this is not as OpenAPI 3.0 wants it: {error}"),
            )
            .why("the document is not OpenAPI 3.0")
            .remedy("write what OpenAPI 3.0 allows at this place")
        })?;
        Ok(Self {
            version,
            value,
            openapi,
            file,
            source,
        })
    }

    /// Where the node at `pointer` stands, or its nearest ancestor that stands anywhere.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        Location {
            file: self.file.clone(),
            line: self.source.outline().line(pointer).0,
        }
    }

    /// A diagnostic about the node at `pointer`, with its file and line filled in.
    pub fn diagnostic(&self, pointer: &str, what: impl Into<String>) -> Diagnostic {
        let Location { file, line } = self.locate(pointer);
        Diagnostic::new(what).file(file).line(line).pointer(pointer)
    }
}

/// Finds a small part that the object model refuses, since its error does not say where it is.
fn narrow(document: &Value) -> Option<(String, serde_json::Error)> {
    fn try_all<T: for<'de> Deserialize<'de>>(
        document: &Value,
        parent: &str,
    ) -> Option<(String, serde_json::Error)> {
        let map = document.pointer(parent)?.as_object()?;
        map.iter()
            .filter(|(key, _)| !key.starts_with("x-"))
            .find_map(|(key, value)| {
                T::deserialize(value)
                    .err()
                    .map(|error| (format!("{parent}/{}", escape(key)), error))
            })
    }
    let paths = document.get("paths").and_then(Value::as_object)?;
    for (path, item) in paths {
        let parent = format!("/paths/{}", escape(path));
        let Some(item) = item.as_object() else {
            continue;
        };
        for (key, value) in item.iter().filter(|(_, value)| value.is_object()) {
            let parent = format!("{parent}/{}", escape(key));
            let parameters = value.get("parameters").and_then(Value::as_array);
            for (index, parameter) in parameters.into_iter().flatten().enumerate() {
                type Parameter = openapiv3::ReferenceOr<openapiv3::Parameter>;
                if let Err(error) = Parameter::deserialize(parameter) {
                    return Some((format!("{parent}/parameters/{index}"), error));
                }
            }
            if let Err(error) = openapiv3::Operation::deserialize(value) {
                return Some((parent, error));
            }
        }
    }
    use openapiv3::{
        Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema, SecurityScheme,
    };
    try_all::<ReferenceOr<PathItem>>(document, "/paths")
        .or_else(|| try_all::<ReferenceOr<Schema>>(document, "/components/schemas"))
        .or_else(|| try_all::<ReferenceOr<Parameter>>(document, "/components/parameters"))
        .or_else(|| try_all::<ReferenceOr<Response>>(document, "/components/responses"))
        .or_else(|| try_all::<ReferenceOr<RequestBody>>(document, "/components/requestBodies"))
        .or_else(|| try_all::<ReferenceOr<SecurityScheme>>(document, "/components/securitySchemes"))
}
