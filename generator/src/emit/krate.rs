//! What belongs to the whole crate: manifest, root module, README.

use std::fmt::Write as _;
use std::path::Path;

use super::format::HEADER;
use crate::analyse::Paging;
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

/// The runtime's features that the crate passes on: the name, and what it is for.
const FEATURES: [(&str, &str); 8] = [
    ("client", "the asynchronous client (reqwest, rustls)"),
    ("blocking", "the blocking client (ureq, no tokio)"),
    ("tracing", "a span for every call and attempt"),
    ("webhooks", "checks the signature of webhook deliveries"),
    ("identity", "makes the `user_hash` of identity verification"),
    ("time", "conversions of timestamps to the `time` crate"),
    ("chrono", "conversions of timestamps to the `chrono` crate"),
    ("jiff", "conversions of timestamps to the `jiff` crate"),
];

/// The files of the crate that belong to no single version.
///
/// # Errors
///
/// No version, or the runtime's manifest cannot be read.
pub fn crate_files(
    root: &Path,
    versions: &[CrateVersion<'_>],
) -> Result<Vec<(String, String)>, Diagnostics> {
    if versions.is_empty() {
        return Err(Diagnostic::new("there is no version to generate")
            .file(root.join("spec/lock.toml"))
            .why("a client without any version has nothing to call")
            .remedy("add a `[[version]]` to spec/lock.toml and run `cargo xtask fetch`")
            .into());
    }
    Ok(vec![
        ("Cargo.toml".to_owned(), manifest(versions)),
        ("README.md".to_owned(), readme(versions)),
        ("src/lib.rs".to_owned(), root_module(versions)),
    ])
}

fn manifest(versions: &[CrateVersion<'_>]) -> String {
    let mut out = String::from(
        "# Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.\n\
         [package]\n\
         name = \"intercom-api\"\n\
         description = \"A complete client for Intercom's REST API, one module per API version.\"\n\
         version.workspace = true\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         keywords = [\"intercom\", \"api\", \"client\", \"support\", \"messaging\"]\n\
         categories = [\"api-bindings\", \"web-programming::http-client\"]\n\
         readme = \"README.md\"\n\
         \n\
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
    out.push_str("\n# What the runtime can do beside.\n");
    for (name, what) in FEATURES {
        let _ = writeln!(out, "{name} = [\"intercom-runtime/{name}\"] # {what}");
    }
    out.push_str(
        "\n[dependencies]\n\
         intercom-runtime.workspace = true\n\
         \n\
         [package.metadata.docs.rs]\n\
         all-features = true\n\
         \n\
         [lints]\n\
         workspace = true\n",
    );
    out
}

fn root_module(versions: &[CrateVersion<'_>]) -> String {
    let mut out = format!("{HEADER}\n");
    let first = versions
        .iter()
        .find(|v| v.is_default)
        .unwrap_or(&versions[0]);
    let module = &first.version.module;
    out.push_str("//! A client for [Intercom's REST API](https://developers.intercom.com), one module per API version.\n//!\n");
    if first.names.has_endpoint("CreateNote") {
        let _ = write!(
            out,
            "//! ```no_run\n\
             //! # #[cfg(all(feature = \"client\", feature = \"{module}\"))]\n\
             //! # async fn example() -> Result<(), intercom_api::Error> {{\n\
             //! use intercom_api::{module}::{{CreateNote, CreateNoteBody}};\n\
             //! use intercom_api::{{Client, EndpointExt}};\n\
             //!\n\
             //! let client = Client::from_env()?;\n\
             //! let body = CreateNoteBody::new(\"Asked for an invoice.\");\n\
             //! let note = CreateNote::new(\"5f1c0ffee0ddba11ad1ce5ee\", body).send(&client).await?;\n\
             //! println!(\"{{:?}}\", note.id);\n\
             //! # Ok(())\n\
             //! # }}\n\
             //! ```\n\
             //!\n"
        );
    }
    out.push_str(
        "//! * An operation is a struct that implements [`Endpoint`]; it is named after the operation, and [`EndpointExt`] sends it.\n\
         //! * Every answer that is JSON decodes: what the description lacks is kept in `extra`.\n\
         //! * An operation that answers in pages implements [`Paged`] too.\n\
         //!\n\
         //! # Versions\n//!\n\
         //! | feature and module | `Intercom-Version` | operations |\n//! |---|---|---|\n",
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
    // What the API decides and no author of Rust: how many members a body needs, how big the branches of a union are,
    // and that a member is called `add`.
    let decided = [
        "large_enum_variant",
        "should_implement_trait",
        "too_many_arguments",
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
             \"intercom-api needs at least one API version. Enable a feature: {}. \\\n     \
             For example: `cargo add intercom-api --features {module}`.\"\n);\n\n",
        names.join(", ")
    );
    for v in versions {
        let name = &v.version.module;
        let _ = write!(
            out,
            "#[cfg(feature = \"{name}\")]\n#[cfg_attr(docsrs, doc(cfg(feature = \"{name}\")))]\n#[rustfmt::skip]\npub mod {name};\n"
        );
    }
    out.push_str("\n#[doc(inline)]\npub use intercom_runtime::*;\n");
    out
}

fn readme(versions: &[CrateVersion<'_>]) -> String {
    let first = versions
        .iter()
        .find(|v| v.is_default)
        .unwrap_or(&versions[0]);
    let mut out = format!(
        "<!-- Written by `cargo xtask generate`. -->\n\
         # intercom-api\n\n\
         A complete client for Intercom's REST API: every operation of every version below, typed, with paging,\n\
         retries and tolerant decoding.\n\n\
         ```toml\n[dependencies]\nintercom-api = \"0.1\" # the default version is {}\n```\n\n\
         ## Versions\n\n\
         | feature and module | `Intercom-Version` | operations | that page | component schemas |\n|---|---|--:|--:|--:|\n",
        first.version.name
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
    for (name, what) in FEATURES {
        let _ = writeln!(out, "| `{name}` | {what} |");
    }
    let _ = writeln!(out, "\nDefault: `{}` and `client`.", first.version.module);
    out
}
