//! `spec/client.toml`: what is particular to one vendor's API and its client crate.
//!
//! The passes know OpenAPI and Rust. Which header names a version, which properties hold ids and what the crate is
//! called stands in this file. Every key may be left out, and so may the file: the defaults suit any description.

pub mod features;
mod paging;
mod read;
mod value;

pub use features::{DRIVER, FEATURES, RUNTIME, TESTS, crate_name};
pub use paging::PagingNames;
pub use value::{BaseUrl, FeatureName, HeaderName, PackageName, RegistryWords, Variable};

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::toml;

/// The path of the file below the project's root.
pub const FILE: &str = "spec/client.toml";

/// The contents of `spec/client.toml`.
///
/// ```
/// use intercom_spec::config::ClientConfig;
///
/// let text = "[api]\nname = \"the petstore API\"\nversion-header = \"Petstore-Version\"\n";
/// let config = ClientConfig::parse(text, "spec/client.toml".as_ref())?;
/// assert_eq!(config.version_header(), Some("Petstore-Version"));
/// assert_eq!(config.package.name.as_str(), "api-client");
/// # Ok::<(), intercom_spec::diagnostic::Diagnostics>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientConfig {
    /// The manifest of the client crate.
    pub package: Package,
    /// The API as a whole.
    pub api: ApiConfig,
    /// Where the API is served, the default first. Without any, the first server of the default version counts.
    pub regions: Vec<Region>,
    /// Features of the runtime that the client crate passes on beside those that every client has.
    pub features: Vec<Feature>,
    /// Which string properties and parameters hold ids.
    pub ids: IdRule,
    /// Which integers are points in time.
    pub times: Times,
    /// Which names mean paging.
    pub paging: PagingNames,
    /// How much has to have words.
    pub documentation: DocumentationBound,
}

/// `[crate]`: the manifest of the client crate.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Package {
    /// The name of the package.
    pub name: PackageName,
    /// One sentence for the registry; made of the API's name unless set.
    pub description: Option<String>,
    /// Keywords of the registry.
    pub keywords: RegistryWords,
    /// Categories of the registry.
    pub categories: RegistryWords,
}

/// `[api]`: the API as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ApiConfig {
    /// What a sentence calls the API: `Intercom's REST API`.
    name: Option<String>,
    /// The URL of the vendor's documentation.
    pub documentation: Option<BaseUrl>,
    /// The header that names the API's version. It is the client's state and not an argument of each call.
    version_header: Option<HeaderName>,
    /// The environment variable that `Client::from_env` reads the token from.
    token_variable: Option<Variable>,
    /// The environment variable that `Client::from_env` reads another base URL from.
    base_url_variable: Option<Variable>,
}

/// A `[[region]]`: one place where the API is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Its name: `eu`.
    pub name: String,
    /// Where it is: `Europe`.
    pub place: Option<String>,
    /// Where its requests go.
    pub base_url: BaseUrl,
}

/// A `[[feature]]`: one that the runtime has and that only some APIs need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// The feature of the runtime.
    pub name: FeatureName,
    /// What it adds, without a full stop.
    pub adds: String,
}

/// A rule that tells properties by their names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IdRule {
    /// Properties of these names.
    pub properties: Vec<String>,
    /// Properties whose names end like this.
    pub suffixes: Vec<String>,
}

impl IdRule {
    /// Whether a property or parameter of this name is meant.
    #[must_use]
    pub fn applies(&self, name: &str) -> bool {
        self.properties.iter().any(|one| one == name)
            || self.suffixes.iter().any(|end| name.ends_with(end.as_str()))
    }
}

/// `[times]`: which integers are points in time, counted in seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// Integers with one of these formats.
    pub integer_formats: Vec<String>,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            integer_formats: ["timestamp", "unixtime", "unix-time"]
                .map(str::to_owned)
                .into(),
        }
    }
}

/// `[documentation]`: how much of each version has to have words in `spec/docs/`. Generation never fails for it; a test
/// does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DocumentationBound {
    /// The least share of every kind in percent, such as `100`.
    pub minimum: usize,
}

impl ClientConfig {
    /// Parses the text of the file; `file` is only for the errors.
    ///
    /// # Errors
    /// When `text` is not TOML, or has an unknown key or an unusable value.
    pub fn parse(text: &str, file: &Path) -> Result<Self, Diagnostics> {
        let config: Self = toml::read(text, file, |message| {
            Diagnostic::new(format!(
                "the description of the client is not as expected: {message}"
            ))
            .why("it says what is particular to the API and to its crate")
            .remedy("correct the value, or leave the key out for the default")
        })?;
        config.check(text, file)?;
        Ok(config)
    }

    /// Refuses two regions or features of one name.
    fn check(&self, text: &str, file: &Path) -> Result<(), Diagnostic> {
        let regions = self
            .regions
            .iter()
            .map(|one| crate::casing::type_name(&one.name));
        let features = self.features.iter().map(|one| one.name.as_str().to_owned());
        for (what, names) in [
            ("regions", regions.collect::<Vec<_>>()),
            ("features", features.collect()),
        ] {
            let twice = names
                .iter()
                .enumerate()
                .find(|(at, name)| names[..*at].contains(name));
            if let Some((at, name)) = twice {
                let table = format!("[[{}]]", what.trim_end_matches('s'));
                let lines = text.lines().enumerate();
                let line = lines.filter(|(_, l)| l.trim() == table).nth(at);
                return Err(Diagnostic::new(format!("two {what} are called `{name}`"))
                    .file(file)
                    .line(line.map_or(1, |(line, _)| line + 1))
                    .why("each becomes an item of the client crate")
                    .remedy("rename or remove one of them"));
            }
        }
        Ok(())
    }

    /// What a sentence calls the API.
    #[must_use]
    pub fn api_name(&self) -> &str {
        self.api.name.as_deref().unwrap_or("the API")
    }

    /// The header that names the API's version, if there is one.
    #[must_use]
    pub fn version_header(&self) -> Option<&str> {
        self.api.version_header.as_ref().map(HeaderName::as_str)
    }

    /// Whether `name` is the header that names the API's version.
    #[must_use]
    pub fn is_version_header(&self, name: &str) -> bool {
        self.version_header()
            .is_some_and(|header| header.eq_ignore_ascii_case(name))
    }

    /// The environment variable that holds the token.
    #[must_use]
    pub fn token_variable(&self) -> &str {
        let set = self.api.token_variable.as_ref();
        set.map_or("API_TOKEN", Variable::as_str)
    }

    /// The environment variable that holds another base URL.
    #[must_use]
    pub fn base_url_variable(&self) -> &str {
        let set = self.api.base_url_variable.as_ref();
        set.map_or("API_BASE_URL", Variable::as_str)
    }

    /// The sentence that describes the package.
    #[must_use]
    pub fn description(&self) -> String {
        let set = self.package.description.clone();
        set.unwrap_or_else(|| format!("A client for {}, one module per version.", self.api_name()))
    }

    /// The client crate as Rust code spells it.
    #[must_use]
    pub fn crate_name(&self) -> String {
        crate_name(self.package.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (usize, String) {
        let errors = ClientConfig::parse(text, Path::new(FILE)).expect_err(text);
        let first = errors.into_iter().next().expect("an error");
        (first.line.unwrap_or_default(), first.what)
    }

    #[test]
    fn every_key_may_be_left_out() {
        let config = ClientConfig::parse("", Path::new(FILE)).expect("an empty file is enough");
        assert_eq!(config, ClientConfig::default());
        assert_eq!(
            config.description(),
            "A client for the API, one module per version."
        );
        assert!(!config.ids.applies("id"));
    }

    #[test]
    fn an_unknown_key_is_told_with_its_line() {
        let (line, what) = refused("[api]\nname = \"x\"\n\n[ids]\nnames = [\"id\"]\n");
        assert_eq!(line, 5, "{what}");
        assert!(what.contains("unknown key `names`"), "{what}");
        assert_eq!(refused("[[crate]]\n").0, 1);
    }

    #[test]
    fn a_value_that_cannot_be_emitted_is_told_with_its_line() {
        for text in [
            "[api]\nversion-header = \"No Header\"",
            "[api]\ntoken-variable = \"9=\"",
            "[crate]\nname = \"std\"",
            "[crate]\nname = \"intercom-runtime\"",
            "[crate]\nname = \"no name\"",
            "[crate]\nkeywords = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
            "[[feature]]\nname = \"client\"\nadds = \"x\"",
            "[[region]]\nbase-url = \"ftp://x\"\nname = \"a\"",
            "[[region]]\nbase-url = \"https://x/\\\"\"\nname = \"a\"",
        ] {
            assert_eq!(refused(text).0, 2, "{text}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_in_one_run() {
        let text = "[api]\nname = 1\n[ids]\na = 1\nb = 2\n[[region]]\n[times]\ninteger-formats = 1";
        let errors = ClientConfig::parse(text, Path::new(FILE)).expect_err(text);
        let mut lines: Vec<_> = errors.iter().map(|one| one.line.unwrap_or(0)).collect();
        lines.sort_unstable();
        assert_eq!(lines, [2, 4, 5, 6, 6, 8], "{errors}");
    }

    #[test]
    fn two_regions_of_one_name_are_refused() {
        let region =
            |name| format!("[[region]]\nname = {name:?}\nbase-url = \"https://a.example\"\n");
        let (line, what) = refused(&format!("{}{}", region("eu-1"), region("eu 1")));
        assert_eq!((line, what.as_str()), (4, "two regions are called `Eu1`"));
    }
}
