//! What belongs to the whole crate: manifest and root module.

use std::fmt::Write as _;
use std::path::Path;

use super::format::{self, HEADER};
use super::front;
use crate::analyse::Paging;
use crate::config::{self, ClientConfig, FEATURES, RUNTIME};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::name::Names;
use crate::output::MARK;
use crate::spec::lock::Version;
use crate::spec::toml::quoted;

/// A version as the crate's root sees it.
#[derive(Debug, Clone, Copy)]
pub struct CrateVersion<'a> {
    /// Its entry in the lock.
    pub version: &'a Version,
    /// The version, lowered.
    pub api: &'a Api,
    /// What everything is called.
    pub names: &'a Names,
    /// How each operation pages.
    pub paging: &'a [Option<Paging>],
    /// Whether it is the crate's default.
    pub is_default: bool,
}

/// All features that the crate passes on to the runtime: every client's, then the vendor's.
pub(super) fn features(client: &ClientConfig) -> Vec<(&str, String)> {
    let own = client.features.iter();
    FEATURES
        .iter()
        .map(|(name, adds)| (*name, (*adds).to_owned()))
        .chain(own.map(|f| (f.name.as_str(), one_line(&f.adds))))
        .collect()
}

/// A sentence of `spec/client.toml` on one line, as comments and tables need it.
pub(super) fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    super::docs::printable(&line).into_owned()
}

/// The files of the crate that belong to no single version.
///
/// # Errors
///
/// No version, or the guide cannot be read.
pub fn crate_files(
    root: &Path,
    client: &ClientConfig,
    versions: &[CrateVersion<'_>],
) -> Result<Vec<(String, String)>, Diagnostics> {
    if versions.is_empty() {
        return Err(Diagnostic::new("there is no version to generate")
            .file(root.join("spec/lock.toml"))
            .why("a client without any version has nothing to call")
            .remedy("add a `[[version]]` to spec/lock.toml and run `cargo xtask fetch`")
            .into());
    }
    let vendor = super::vendor::vendor(client, default_of(versions));
    let vendor = format::format(vendor).map_err(|e| {
        Diagnostic::new(format!("generated/src/vendor.rs: {e}"))
            .why("the emitted tokens are not Rust")
            .remedy("this is a defect of the generator: report it with spec/client.toml")
    })?;
    let guide = front::guide(root)?;
    let guide = guide.as_deref();
    let readme = front::readme(client, guide, versions, default_of(versions));
    let mut files = vec![
        ("Cargo.toml".to_owned(), manifest(client, versions)),
        ("README.md".to_owned(), readme),
        (
            "src/lib.rs".to_owned(),
            root_module(client, guide, versions),
        ),
        ("src/vendor.rs".to_owned(), vendor),
    ];
    files.extend(licenses(root));
    Ok(files)
}

/// Copies of the license files of the root: a package holds only what lies in its folder.
fn licenses(root: &Path) -> impl Iterator<Item = (String, String)> {
    let names = ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"];
    names.into_iter().filter_map(move |name| {
        let text = std::fs::read_to_string(root.join(name)).ok()?;
        let text = format!(
            "({MARK}; the license follows.)\n\n{}",
            text.replace("\r\n", "\n")
        );
        Some((name.to_owned(), text))
    })
}

/// The feature that turns every version on.
pub(super) const ALL_VERSIONS: &str = "all-versions";

/// The version that the crate enables by default, or the first one.
fn default_of<'v, 'a>(versions: &'v [CrateVersion<'a>]) -> &'v CrateVersion<'a> {
    let default = versions.iter().find(|v| v.is_default);
    default.unwrap_or(&versions[0])
}

fn manifest(client: &ClientConfig, versions: &[CrateVersion<'_>]) -> String {
    let package = &client.package;
    let mut out = format!(
        "# Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version.workspace = true\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n",
        quoted(package.name.as_str()),
        quoted(&one_line(&client.description())),
    );
    for (key, words) in [
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ] {
        if !words.is_empty() {
            let words: Vec<String> = words.iter().map(quoted).collect();
            let _ = writeln!(out, "{key} = [{}]", words.join(", "));
        }
    }
    // To compile it once more for that takes as long as for programs that use it.
    out.push_str(
        "readme = \"README.md\"\n\n\
         # The tests of emitted code are in other packages; those of its documentation run.\n\
         [lib]\ntest = false\n\n\
         [features]\n",
    );
    let defaults = versions
        .iter()
        .filter(|v| v.is_default)
        .map(|v| v.version.module.as_str());
    let defaults: Vec<String> = defaults
        .chain(["client"])
        .map(|f| format!("\"{f}\""))
        .collect();
    let _ = writeln!(out, "default = [{}]", defaults.join(", "));
    out.push_str("\n# API versions. Any number of them at once.\n");
    for v in versions {
        let _ = writeln!(out, "{} = []", v.version.module);
    }
    let all: Vec<String> = versions
        .iter()
        .map(|v| format!("\"{}\"", v.version.module))
        .collect();
    let _ = writeln!(out, "{ALL_VERSIONS} = [{}]", all.join(", "));
    out.push_str("\n# What the runtime can do beside.\n");
    for (name, adds) in features(client) {
        let _ = writeln!(out, "{name} = [\"{RUNTIME}/{name}\"] # {adds}");
    }
    let all: Vec<String> = features(client)
        .iter()
        .map(|(name, _)| format!("\"{name}\""))
        .collect();
    let _ = write!(
        out,
        "\n[dependencies]\n\
         {RUNTIME}.workspace = true\n\
         \n\
         # The default version alone, so that a search finds each operation once.\n\
         [package.metadata.docs.rs]\n\
         features = [{}]\n\
         \n\
         [lints]\n\
         workspace = true\n",
        all.join(", ")
    );
    out
}

fn root_module(
    client: &ClientConfig,
    guide: Option<&str>,
    versions: &[CrateVersion<'_>],
) -> String {
    let mut out = format!("{HEADER}\n");
    let first = default_of(versions);
    let module = &first.version.module;
    for line in front::page(client, guide, versions, first) {
        let _ = writeln!(out, "{}", format!("//! {line}").trim_end());
    }
    out.push('\n');
    // Where words are optional, so are they in Rust.
    if client.documentation.minimum >= 100 {
        out.push_str("#![warn(missing_docs)]\n");
    }
    out.push_str("#![cfg_attr(docsrs, feature(doc_cfg))]\n");
    // What the API decides and no author of Rust: how many fields a body needs, how big the branches of a union are, how
    // deep a type is nested, and that a property is called `add` or `to_id`.
    let decided = [
        "enum_variant_names",
        "large_enum_variant",
        "self_named_constructors",
        "should_implement_trait",
        "too_many_arguments",
        "type_complexity",
        "wrong_self_convention",
    ];
    let decided = decided
        .map(|lint| format!("    clippy::{lint}"))
        .join(",\n");
    let _ = write!(
        out,
        "// Names, sizes and numbers are the API's.\n#![allow(\n{decided}\n)]\n\n"
    );
    let none: Vec<String> = versions
        .iter()
        .map(|v| format!("feature = \"{}\"", v.version.module))
        .collect();
    // As rustfmt would: on one line while it fits.
    let one_line = format!("not(any({}))", none.join(", "));
    let none = if one_line.len() <= 70 {
        one_line
    } else {
        format!("not(any(\n    {}\n))", none.join(",\n    "))
    };
    let names: Vec<String> = versions
        .iter()
        .map(|v| format!("`{}`", v.version.module))
        .collect();
    let _ = write!(
        out,
        "#[cfg({none})]\n\
         compile_error!(\n    \
             \"{package} needs at least one API version. Enable a feature: {}. \\\n     \
             For example: `cargo add {package} --features {module}`.\"\n);\n\n",
        names.join(", "),
        package = client.package.name.as_str(),
    );
    for v in versions {
        let name = &v.version.module;
        let _ = write!(
            out,
            "#[cfg(feature = \"{name}\")]\n#[cfg_attr(docsrs, doc(cfg(feature = \"{name}\")))]\n#[rustfmt::skip]\npub mod {name};\n"
        );
    }
    let runtime = config::crate_name(RUNTIME);
    let _ = write!(
        out,
        "\n#[rustfmt::skip]\nmod vendor;\n\n\
         #[doc(inline)]\npub use {runtime}::*;\npub use vendor::{{Api, Client, Region, TOKEN_VARIABLE}};\n\n\
         /// The client without `async`.\n\
         #[cfg(feature = \"blocking\")]\n#[cfg_attr(docsrs, doc(cfg(feature = \"blocking\")))]\n\
         pub mod blocking {{\n    \
             #[doc(inline)]\n    \
             pub use {runtime}::blocking::*;\n\n    \
             /// The blocking client.\n    \
             pub type Client = {runtime}::blocking::Client<crate::Api>;\n\
         }}\n"
    );
    out
}
