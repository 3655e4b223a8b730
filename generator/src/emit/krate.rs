//! What belongs to the whole crate: manifest, root module, README.

use std::fmt::Write as _;
use std::path::Path;

use super::format::{self, HEADER};
use crate::analyse::Paging;
use crate::config::{self, ClientConfig, FEATURES, RUNTIME};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::name::Names;
use crate::spec::lock::Version;

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
fn features(client: &ClientConfig) -> Vec<(&str, String)> {
    let own = client.features.iter();
    FEATURES
        .iter()
        .map(|(name, adds)| (*name, (*adds).to_owned()))
        .chain(own.map(|f| (f.name.as_str(), one_line(&f.adds))))
        .collect()
}

/// A sentence of `spec/client.toml` on one line, as comments and tables need it.
fn one_line(text: &str) -> String {
    super::docs::printable(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The files of the crate that belong to no single version.
///
/// # Errors
///
/// No version, or the runtime's manifest cannot be read.
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
    Ok(vec![
        ("Cargo.toml".to_owned(), manifest(client, versions)),
        ("README.md".to_owned(), readme(client, versions)),
        ("src/lib.rs".to_owned(), root_module(client, versions)),
        ("src/vendor.rs".to_owned(), vendor),
    ])
}

/// The feature that turns every version on.
const ALL_VERSIONS: &str = "all-versions";

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
        toml_string(package.name.as_str()),
        toml_string(&one_line(&client.description())),
    );
    for (key, words) in [
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ] {
        if !words.is_empty() {
            let words: Vec<String> = words.iter().map(toml_string).collect();
            let _ = writeln!(out, "{key} = [{}]", words.join(", "));
        }
    }
    out.push_str("readme = \"README.md\"\n\n[features]\n");
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
    let _ = write!(
        out,
        "\n[dependencies]\n\
         {RUNTIME}.workspace = true\n\
         \n\
         [package.metadata.docs.rs]\n\
         all-features = true\n\
         \n\
         [lints]\n\
         workspace = true\n",
    );
    out
}

/// A string of a manifest, in quotes.
fn toml_string(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// The heading of the column that says how a request names the version.
fn version_heading(client: &ClientConfig) -> String {
    client
        .version_header()
        .map_or_else(|| "version".to_owned(), super::docs::code)
}

/// The example of the front page, if the default version has the operation that it calls.
fn sample(client: &ClientConfig, first: &CrateVersion<'_>, out: &mut String) {
    let Some(sample) = &client.sample else { return };
    let mut operations = first.api.operations.iter();
    if !operations.any(|operation| operation.id == sample.operation) {
        return;
    }
    let module = &first.version.module;
    let _ = write!(
        out,
        "//! ```no_run\n\
         //! # #[cfg(all(feature = \"client\", feature = \"{module}\"))]\n\
         //! # async fn example() -> Result<(), {}::Error> {{\n",
        client.crate_name()
    );
    for line in sample.code.trim().replace("{module}", module).lines() {
        let _ = writeln!(
            out,
            "{}",
            format!("//! {}", super::docs::printable(line)).trim_end()
        );
    }
    out.push_str("//! # Ok(())\n//! # }\n//! ```\n//!\n");
}

fn root_module(client: &ClientConfig, versions: &[CrateVersion<'_>]) -> String {
    let mut out = format!("{HEADER}\n");
    let first = default_of(versions);
    let module = &first.version.module;
    let api = one_line(client.api_name());
    let api = match &client.api.documentation {
        Some(url) => format!("[{api}]({})", url.as_str()),
        None => api,
    };
    let _ = write!(
        out,
        "//! A client for {api}, one module per API version.\n//!\n"
    );
    sample(client, first, &mut out);
    out.push_str(
        "//! * An operation is a struct that implements [`Endpoint`]; it is named after the operation, and [`EndpointExt`] sends it.\n\
         //! * Every answer that is JSON decodes: what the description lacks is kept in `extra`.\n\
         //! * An operation that answers in pages implements [`Paged`] too.\n\
         //!\n\
         //! # Versions\n//!\n",
    );
    let _ = write!(
        out,
        "//! | feature and module | {} | operations |\n//! |---|---|---|\n",
        version_heading(client)
    );
    for v in versions {
        let default = if v.is_default { " (default)" } else { "" };
        let _ = writeln!(
            out,
            "//! | `{}`{default} | `{}` | {} |",
            v.version.module,
            v.version.header,
            v.api.operations.len()
        );
    }
    out.push_str("\n#![cfg_attr(docsrs, feature(doc_cfg))]\n");
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

fn readme(client: &ClientConfig, versions: &[CrateVersion<'_>]) -> String {
    let first = default_of(versions);
    let mut out = format!(
        "<!-- Written by `cargo xtask generate`. -->\n\
         # {package}\n\n\
         A complete client for {}: every operation of every version below, typed, with paging,\n\
         retries and tolerant decoding.\n\n\
         ```toml\n[dependencies]\n{package} = \"0.1\" # the default version is {}\n```\n\n\
         ## Versions\n\n\
         | feature and module | {} | operations | that page | component schemas |\n|---|---|--:|--:|--:|\n",
        one_line(client.api_name()),
        first.version.name,
        version_heading(client),
        package = client.package.name.as_str(),
    );
    for v in versions {
        let _ = writeln!(
            out,
            "| `{}` | `{}` | {} | {} | {} |",
            v.version.module,
            v.version.header,
            v.api.operations.len(),
            v.paging.iter().flatten().count(),
            v.api.components
        );
    }
    let _ = write!(
        out,
        "\n## Features\n\n| feature | what it adds |\n|---|---|\n"
    );
    for v in versions {
        let _ = writeln!(
            out,
            "| `{}` | API version {} |",
            v.version.module, v.version.name
        );
    }
    let _ = writeln!(out, "| `{ALL_VERSIONS}` | every version |");
    for (name, adds) in features(client) {
        let _ = writeln!(out, "| `{name}` | {adds} |");
    }
    let _ = writeln!(out, "\nDefault: `{}` and `client`.", first.version.module);
    out
}
