//! A description that is compared, compiled as `generate` compiles it.

use intercom_generator::analyse::Analysis;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::generate;
use intercom_generator::ir::Api;
use intercom_generator::lower::VersionInfo;
use intercom_generator::name::Names;
use intercom_generator::parallel;
use intercom_generator::spec::{LoadedSpec, Value};

use crate::compiled::Compiled;
use crate::facts::document::Document;
use crate::facts::reach::Reached;
use crate::rust::surface::{Family, surface};

/// One side of a comparison.
#[derive(Debug)]
pub struct Side {
    /// What people call it, such as `2.11` or `2.11@HEAD~3`.
    pub label: String,
    /// The module of the generated crate, such as `v2_11`.
    pub module: String,
    pub(super) document: Document,
    /// The same without our corrections, for counting.
    pub(super) published: Option<(Document, Reached)>,
    pub(super) reached: Reached,
    pub(super) surface: Vec<Family>,
    pub(super) version: String,
    /// What the surface is of, for what reads JSON as emitted types do.
    pub(super) compiled: Option<Box<Compiled>>,
    /// Why there is no Rust side, if there is none.
    pub(super) refused: Option<Diagnostics>,
}

impl Side {
    /// Compiles a description.
    ///
    /// `module` is what the generated module is called, and `header` the value of the version header.
    ///
    /// # Errors
    ///
    /// What the description has wrong, as `generate` says it.
    pub fn new(loaded: &LoadedSpec, label: &str, module: &str) -> Result<Self, Diagnostics> {
        let info = VersionInfo {
            name: label,
            module,
            header: label,
        };
        let published = || {
            let value = loaded.published.as_ref()?;
            let mut document = Document::new(value, &loaded.client);
            document.add_asides(&loaded.asides);
            let reached = Reached::new(&document);
            Some((document, reached))
        };
        let compiled = || {
            let (api, analysis, names) = generate::compile(loaded, info)?;
            let mut side = Self::compiled(loaded, label, (&api, &analysis, &names));
            side.compiled = Some(Box::new(Compiled {
                api,
                analysis,
                names,
            }));
            Ok::<_, Diagnostics>(side)
        };
        let (published, side) = parallel::join(published, compiled);
        Ok(Self { published, ..side? })
    }

    /// Takes a description as it is where the generator refuses it: its facts are compared, and nothing is said of Rust.
    pub fn tolerant(loaded: &LoadedSpec, label: &str, module: &str) -> Self {
        match Self::new(loaded, label, module) {
            Ok(side) => side,
            Err(refused) => {
                let mut document = Document::new(&loaded.value, &loaded.client);
                document.add_asides(&loaded.asides);
                let version = loaded
                    .value
                    .pointer("/info/version")
                    .and_then(Value::as_str);
                Self {
                    label: label.to_owned(),
                    module: module.to_owned(),
                    reached: Reached::new(&document),
                    published: None,
                    surface: Vec::new(),
                    compiled: None,
                    version: version.unwrap_or_default().to_owned(),
                    document,
                    refused: Some(refused),
                }
            }
        }
    }

    /// Everything that a report can be narrowed to: operations by id and by method and path, tags, schemas, Rust items.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (path, method, site) in self.document.operations() {
            names.push(format!("{} {path}", method.to_uppercase()));
            names.extend(site.text("operationId").map(str::to_owned));
        }
        for (_, called) in &self.reached.operations {
            names.push(called.id.clone());
            names.extend(called.tags.iter().cloned());
        }
        names.extend(
            self.document
                .section("schemas")
                .map(|(name, _)| name.to_owned()),
        );
        for family in &self.surface {
            for item in std::iter::once(&family.head).chain(&family.members) {
                let end = match item.name.as_str() {
                    "" => String::new(),
                    name => format!("::{name}"),
                };
                names.push(format!("{}::{}{end}", self.module, item.owner));
            }
        }
        names
    }

    /// What the generator refuses about the description, if it does.
    pub fn refused(&self) -> Option<&Diagnostics> {
        self.refused.as_ref()
    }

    /// Takes what was compiled already.
    pub fn compiled(
        loaded: &LoadedSpec,
        label: &str,
        (api, analysis, names): (&Api, &Analysis, &Names),
    ) -> Self {
        let mut document = Document::new(&loaded.value, &loaded.client);
        document.add_asides(&loaded.asides);
        let reached = Reached::new(&document);
        let version = loaded
            .value
            .pointer("/info/version")
            .and_then(Value::as_str);
        Self {
            label: label.to_owned(),
            module: api.module.clone(),
            reached,
            surface: surface(api, analysis, names),
            version: version.unwrap_or_default().to_owned(),
            document,
            published: None,
            compiled: None,
            refused: None,
        }
    }
}
