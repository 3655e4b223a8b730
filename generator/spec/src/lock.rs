//! `spec/lock.toml`: where the descriptions come from, and which versions there are.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::HashSet;
use crate::toml::{self, DeserError, Deserialize, Table, Value, quoted};

const HEADER: &str = "\
# Where the descriptions come from. `cargo xtask fetch` writes `commit` and the digests; the rest is
# written by hand. To add a version, add a [[version]] without `sha256` and run `cargo xtask fetch`.
";

/// The contents of `spec/lock.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// The version that the client crate enables by default: one of the names below. Without it, that is the newest
    /// stable one, and then adding a version can move it.
    pub default: Option<String>,
    /// Where the vendor publishes its descriptions.
    pub upstream: Upstream,
    /// The versions, oldest first. In the file they can stand in any order.
    pub versions: Vec<Version>,
}

/// Where the vendor publishes its descriptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upstream {
    /// URL of a git repository.
    pub repository: String,
    /// The commit that the facts were taken from: 40 hexadecimal digits.
    pub commit: String,
}

/// One API version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What people and the command line call it: `2.11`, `unstable`.
    pub name: String,
    /// The module and feature of the client crate: `v2_11`.
    pub module: String,
    /// The value of the `Intercom-Version` header.
    pub header: String,
    /// Further names that the command line takes.
    pub aliases: Vec<String>,
    /// Whether the vendor promises not to change it. The newest stable version is the client
    /// crate's default.
    pub stable: bool,
    /// Path of the description in the vendor's repository.
    pub path: String,
    /// The commit that its facts are from, where that is not the pinned one.
    pub commit: Option<String>,
    /// SHA-256 of the vendor's file in hexadecimal; absent until the version was fetched.
    pub sha256: Option<String>,
}

impl Version {
    /// Whether `name` is this version's name, module or an alias, in whatever casing.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.names().any(|own| own.eq_ignore_ascii_case(name))
    }

    /// By number, so that 2.9 is older than 2.10. What has no number is newer than all that have.
    fn age(&self) -> (bool, Vec<u64>) {
        let number: Option<Vec<u64>> = self.name.split('.').map(|part| part.parse().ok()).collect();
        (number.is_none(), number.unwrap_or_default())
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let own = [self.name.as_str(), self.module.as_str()];
        own.into_iter()
            .chain(self.aliases.iter().map(String::as_str))
    }

    /// The file of its facts: `spec/2.11.yaml` below `root`.
    #[must_use]
    pub fn file(&self, root: &Path) -> PathBuf {
        root.join("spec").join(format!("{}.yaml", self.name))
    }
}

impl<'de> Deserialize<'de> for Lock {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let default = table.optional("default");
        let upstream = table.required("upstream");
        let versions = table.optional("version").unwrap_or_default();
        table.finalize(None)?;
        Ok(Self {
            default,
            upstream: upstream?,
            versions,
        })
    }
}

impl<'de> Deserialize<'de> for Upstream {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let (repository, commit) = (table.required("repository"), table.required("commit"));
        table.finalize(None)?;
        Ok(Self {
            repository: repository?,
            commit: commit?,
        })
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let (name, module) = (table.required("name"), table.required("module"));
        let (header, path) = (table.required("header"), table.required("path"));
        let stable = table.required("stable");
        let aliases = table.optional("aliases").unwrap_or_default();
        let (commit, sha256) = (table.optional("commit"), table.optional("sha256"));
        table.finalize(None)?;
        Ok(Self {
            name: name?,
            module: module?,
            header: header?,
            aliases,
            stable: stable?,
            path: path?,
            commit,
            sha256,
        })
    }
}

/// The name that was probably meant.
fn closest<'a>(typed: &str, names: &[&'a str]) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let distances = names.iter().map(|name| {
        let distance = strsim::damerau_levenshtein(&typed, &name.to_lowercase());
        (distance, *name)
    });
    let (distance, name) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance * 2 < name.len()).then_some(name)
}

impl Lock {
    /// The path of the lock file below `root`.
    #[must_use]
    pub fn file(root: &Path) -> PathBuf {
        root.join("spec").join("lock.toml")
    }

    /// Reads `spec/lock.toml` below `root`.
    ///
    /// # Errors
    /// When the file cannot be read, is not TOML of this form, or contradicts itself.
    pub fn read(root: &Path) -> Result<Self, Diagnostics> {
        let file = Self::file(root);
        let text = std::fs::read_to_string(&file).map_err(|error| {
            Diagnostic::new(format!("cannot read the list of versions: {error}"))
                .file(&file)
                .why("it says which versions there are and where they come from")
                .remedy("restore it: git restore spec/lock.toml")
        })?;
        Self::parse(&text, &file)
    }

    /// Parses the text of a lock file; `file` is only for the errors.
    ///
    /// # Errors
    /// When `text` is not TOML of this form, or contradicts itself.
    pub fn parse(text: &str, file: &Path) -> Result<Self, Diagnostics> {
        let mut lock: Self = toml::read(text, file, |message| {
            Diagnostic::new(format!(
                "the list of versions is not as expected: {message}"
            ))
            .why("it says which versions there are and where they come from")
            .remedy("write it like the entries beside it")
        })?;
        let wrong: Diagnostics = lock
            .complaints()
            .into_iter()
            .map(|(at, what, remedy)| {
                let line = text
                    .lines()
                    .position(|line| line.contains(&at))
                    .map_or(1, |line| line + 1);
                Diagnostic::new(what).file(file).line(line).remedy(remedy)
            })
            .collect();
        wrong.or_ok(())?;
        lock.versions.sort_by_cached_key(Version::age);
        Ok(lock)
    }

    /// The text of the lock file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = format!("{HEADER}\n");
        let mut line = |key: &str, value: &str| out.extend([key, " = ", value, "\n"]);
        if let Some(default) = &self.default {
            line("default", &format!("{}\n", quoted(default)));
        }
        let Upstream { repository, commit } = &self.upstream;
        line("[upstream]\nrepository", &quoted(repository));
        line("commit", &quoted(commit));
        for version in &self.versions {
            line("\n[[version]]\nname", &quoted(&version.name));
            line("module", &quoted(&version.module));
            line("header", &quoted(&version.header));
            if !version.aliases.is_empty() {
                let aliases: Vec<_> = version.aliases.iter().map(|one| quoted(one)).collect();
                line("aliases", &format!("[{}]", aliases.join(", ")));
            }
            line("stable", if version.stable { "true" } else { "false" });
            line("path", &quoted(&version.path));
            for (key, set) in [("commit", &version.commit), ("sha256", &version.sha256)] {
                if let Some(set) = set {
                    line(key, &quoted(set));
                }
            }
        }
        out
    }

    /// The version called `name`: its name, module or an alias, in whatever casing.
    ///
    /// # Errors
    /// When there is none; the error lists those there are.
    pub fn find(&self, name: &str) -> Result<&Version, Diagnostic> {
        self.versions
            .iter()
            .find(|version| version.is_called(name))
            .ok_or_else(|| {
                let names: Vec<_> = self
                    .versions
                    .iter()
                    .map(|version| version.name.as_str())
                    .collect();
                Diagnostic::new(format!("there is no version `{name}`"))
                    .file("spec/lock.toml")
                    .why("only the versions listed there can be generated or compared")
                    .remedy(match closest(name, &names) {
                        Some(meant) => {
                            format!("did you mean `{meant}`? There are: {}", names.join(", "))
                        }
                        None => format!("use one of: {}", names.join(", ")),
                    })
            })
    }

    /// The version that the client crate enables by default: the one that the lock names, else the newest stable one.
    #[must_use]
    pub fn default_version(&self) -> Option<&Version> {
        if let Some(name) = &self.default {
            return self.versions.iter().find(|version| version.name == *name);
        }
        let stable = self.versions.iter().filter(|version| version.stable);
        stable.max_by_key(|version| version.age())
    }

    /// What contradicts itself: a text by which to find the line, what is wrong, what to do.
    fn complaints(&self) -> Vec<(String, String, &'static str)> {
        let mut found = Vec::new();
        let mut complain =
            |at: &str, what: String, remedy| found.push((at.to_owned(), what, remedy));
        if !is_hex(&self.upstream.commit, 40) {
            let what = format!("`{}` is not a full commit id", self.upstream.commit);
            complain("commit", what, "write all 40 hexadecimal digits");
        }
        if self.versions.is_empty() {
            complain("", "no version is listed".to_owned(), "add a [[version]]");
        }
        if let Some(name) = &self.default
            && !self.versions.iter().any(|version| version.name == *name)
        {
            let what = format!("the default version `{name}` is not listed");
            complain(
                "default",
                what,
                "name one of the versions, as it is written there",
            );
        }
        let mut taken = HashSet::default();
        for version in &self.versions {
            let mut own: Vec<_> = version.names().map(str::to_ascii_lowercase).collect();
            own.sort();
            own.dedup();
            for name in own {
                if taken.contains(&name) {
                    let what = format!("two versions are called `{name}`");
                    complain(&version.name, what, "give every version names of its own");
                }
                taken.insert(name);
            }
            if !is_file_name(&version.name) {
                let what = format!("`{}` cannot be the name of a file", version.name);
                complain(&version.name, what, "use letters, digits, `.`, `-` and `_`");
            }
            if !is_module(&version.module) {
                let what = format!("`{}` cannot be the name of a Rust module", version.module);
                complain(
                    &version.module,
                    what,
                    "use small letters, digits and `_`, such as `v2_11`",
                );
            }
            if version.header.is_empty() || !version.header.bytes().all(|b| b.is_ascii_graphic()) {
                let what = format!("`{}` cannot be the value of a header", version.header);
                complain("header", what, "use visible ASCII characters");
            }
            if !is_inside(&version.path) {
                let what = format!("`{}` is not a path inside of a repository", version.path);
                complain(
                    &version.path,
                    what,
                    "write it relative, with `/`, without `..`",
                );
            }
            if version
                .commit
                .as_deref()
                .is_some_and(|commit| !is_hex(commit, 40))
            {
                let what = format!("the commit of `{}` is not a full commit id", version.name);
                complain(
                    &version.name,
                    what,
                    "write all 40 hexadecimal digits, or remove it",
                );
            }
            if version
                .sha256
                .as_deref()
                .is_some_and(|digest| !is_hex(digest, 64))
            {
                let what = format!("the digest of `{}` is not a SHA-256", version.name);
                complain(
                    &version.name,
                    what,
                    "remove the line and run: cargo xtask fetch",
                );
            }
        }
        found
    }
}

pub(crate) fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_file_name(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
    // These two files of `spec/` belong to the corrections and to our own words.
    let ours = ["corrections", "docs"].contains(&name);
    !name.is_empty() && !name.starts_with('.') && name.bytes().all(allowed) && !ours
}

fn is_module(name: &str) -> bool {
    let first = name.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    first
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && crate::casing::is_free_module(name)
}

fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
[upstream]
repository = "https://example.com/x"
commit = "0123456789abcdef0123456789abcdef01234567"

[[version]]
name = "2.10"
module = "v2_10"
header = "2.10"
stable = true
path = "a/2.10.yaml"

[[version]]
name = "2.9"
module = "v2_9"
header = "2.9"
stable = true
path = "a/2.9.yaml"

[[version]]
name = "unstable"
module = "unstable"
header = "Preview"
aliases = ["preview"]
stable = false
path = "a/0.yaml"
"#;

    fn parse(text: &str) -> Result<Lock, Diagnostics> {
        Lock::parse(text, Path::new("lock.toml"))
    }

    #[test]
    fn reads_what_it_writes() {
        let lock = parse(TEXT).unwrap();
        assert_eq!(parse(&lock.to_text()).unwrap(), lock);
    }

    /// The file was written by the `toml` crate at first.
    #[test]
    fn the_file_of_this_project_is_written_as_it_stands() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let text = std::fs::read_to_string(Lock::file(&root)).unwrap();
        assert_eq!(parse(&text).unwrap().to_text(), text);
    }

    #[test]
    fn the_default_is_the_newest_stable_version_by_number() {
        assert_eq!(parse(TEXT).unwrap().default_version().unwrap().name, "2.10");
    }

    #[test]
    fn the_lock_can_name_the_default_version() {
        let named = format!("default = \"2.9\"\n{TEXT}");
        let lock = parse(&named).unwrap();
        assert_eq!(lock.default_version().unwrap().name, "2.9");
        assert_eq!(parse(&lock.to_text()).unwrap(), lock);
        let error = parse(&named.replace("= \"2.9\"\n\n[up", "= \"2.12\"\n\n[up")).unwrap_err();
        assert!(
            error.to_string().contains("`2.12` is not listed"),
            "{error}"
        );
    }

    #[test]
    fn a_version_is_found_by_name_module_and_alias() {
        let lock = parse(TEXT).unwrap();
        for name in ["unstable", "Unstable", "Preview"] {
            assert_eq!(lock.find(name).unwrap().name, "unstable");
        }
        assert_eq!(lock.find("v2_9").unwrap().name, "2.9");
        let error = lock.find("3.0").unwrap_err().to_string();
        assert!(error.contains("2.9, 2.10, unstable"), "{error}");
    }

    #[test]
    fn contradictions_are_errors_with_their_line() {
        for (from, to, part) in [
            (
                "module = \"v2_9\"",
                "module = \"v2_10\"",
                "two versions are called `v2_10`",
            ),
            (
                "module = \"v2_9\"",
                "module = \"loop\"",
                "cannot be the name of a Rust module",
            ),
            ("a/2.9.yaml", "../2.9.yaml", "not a path inside"),
            (
                "name = \"2.9\"",
                "name = \"../x\"",
                "cannot be the name of a file",
            ),
            ("234567\"", "\"", "not a full commit id"),
            ("stable = false", "stabel = false", "unknown key `stabel`"),
        ] {
            let error = parse(&TEXT.replacen(from, to, 1)).unwrap_err();
            assert!(error.to_string().contains(part), "{error}");
            assert!(error.iter().all(|one| one.line.is_some()));
        }
    }
}
