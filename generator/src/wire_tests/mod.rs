//! From the IR and a second reading of the description to tests that call every operation.
//!
//! What a call takes, and which of it is required, says [`intercom_oracle`], which shares no code with the passes
//! before this one; what the Rust items are called say the [names](crate::name). An operation that came out of the
//! passes otherwise than it stands in the description is called with arguments that it does not have, or sends what
//! the oracle does not expect: the emitted tests do not compile, or fail.
//!
//! Emitted are the calls alone. What each of them has to send and to read, the driver of the tests works out from the
//! description when they run.

mod arguments;
mod calls;
mod table;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::config::{self, ClientConfig};
use crate::emit::Formatter;
use crate::emit::types::{Context, ident};
use crate::name::Name;
use crate::parallel;

/// A version as its tests see it.
#[derive(Debug, Clone, Copy)]
pub struct Tested<'a> {
    /// What the passes made of it.
    pub context: Context<'a>,
    /// What the oracle takes each operation to send.
    pub expected: &'a [intercom_oracle::Operation],
}

/// A file that is still to be written.
enum Job<'a> {
    /// What each documented response is read with.
    Table,
    /// The list of a version's files.
    Index(Vec<&'a Name>),
    /// The calls of a tag.
    Calls(&'a Name, Vec<usize>),
}

/// The files below `tests/wire/`.
///
/// # Errors
///
/// Tokens that are not Rust: a defect of the generator.
pub fn files(versions: &[Tested<'_>]) -> Result<Vec<(String, String)>, String> {
    let formatter = Formatter::default();
    let mut files = vec![
        laid_out("main.rs".to_owned(), entry(versions), &formatter)?,
        laid_out("tables/mod.rs".to_owned(), tables(versions), &formatter)?,
    ];
    let mut jobs: Vec<(Tested<'_>, Job<'_>)> = Vec::new();
    for tested in versions {
        let mut groups: BTreeMap<&Name, Vec<usize>> = BTreeMap::new();
        let Context { api, names, .. } = tested.context;
        for index in 0..api.operations.len() {
            let module = names.module(index);
            groups.entry(module).or_default().push(index);
        }
        jobs.push((*tested, Job::Table));
        jobs.push((*tested, Job::Index(groups.keys().copied().collect())));
        let calls = groups.into_iter().map(|(tag, of)| Job::Calls(tag, of));
        jobs.extend(calls.map(|job| (*tested, job)));
    }
    let written: Vec<Result<(String, String), String>> = parallel::map(&jobs, |(tested, job)| {
        let version = &tested.context;
        let module = version.api.module.as_str();
        let (path, tokens) = match job {
            Job::Table => (format!("tables/{module}.rs"), table::file(version)),
            Job::Index(tags) => (format!("{module}/mod.rs"), index(version, tags)),
            Job::Calls(tag, operations) => (
                format!("{module}/{tag}.rs"),
                calls::file(version, operations, tested.expected),
            ),
        };
        laid_out(path, tokens, &formatter)
    });
    for file in written {
        files.push(file?);
    }
    Ok(files)
}

fn laid_out(
    path: String,
    tokens: TokenStream,
    formatter: &Formatter,
) -> Result<(String, String), String> {
    let text = formatter
        .format(tokens)
        .map_err(|e| format!("tests/wire/{path}: {e}"))?;
    Ok((path, text))
}

fn entry(versions: &[Tested<'_>]) -> TokenStream {
    let modules: Vec<_> = versions
        .iter()
        .map(|v| ident(v.context.names.root()))
        .collect();
    let versions = versions.iter().zip(&modules).map(|(tested, module)| {
        let Context { api, client, .. } = tested.context;
        let (name, value) = (&api.version, &api.header);
        let header = client.version_header().map(|name| quote!((#name, #value)));
        quote! {
            Version {
                name: #name,
                headers: &[#header],
                calls: #module::calls,
            }
        }
    });
    let driver = driver();
    quote! {
        //! Every operation of every version, called as a user would call it.
        use #driver::Version;
        #(#[rustfmt::skip] mod #modules;)*
        #[rustfmt::skip]
        fn main() -> std::process::ExitCode {
            let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
            #driver::run(root, &[#(#versions),*])
        }
    }
}

fn tables(versions: &[Tested<'_>]) -> TokenStream {
    let modules: Vec<_> = versions
        .iter()
        .map(|v| ident(v.context.names.root()))
        .collect();
    let names = versions.iter().map(|v| &v.context.api.version);
    let tests = Name::of_package(config::TESTS).ident();
    quote! {
        //! Which type each documented response and body of each version is read with.
        use #tests::table::Entry;
        #(mod #modules;)*
        /// The tables by version.
        pub(crate) fn tables() -> Vec<(&'static str, Vec<Entry>)> {
            Vec::from([#((#names, #modules::entries())),*])
        }
    }
}

fn index(version: &Context<'_>, tags: &[&Name]) -> TokenStream {
    let modules: Vec<_> = tags.iter().map(|tag| ident(tag)).collect();
    let (client, driver) = (client_crate(version.client), driver());
    let all = match modules.as_slice() {
        [] => quote!(Vec::new()),
        modules => quote!([#(#modules::calls()),*].into_iter().flatten().collect()),
    };
    quote! {
        #(mod #modules;)*
        use #driver as wire;
        /// Every call of the version.
        pub(crate) fn calls() -> Vec<wire::Call<#client::Api>> {
            #all
        }
    }
}

/// The driver as the emitted code calls it.
fn driver() -> proc_macro2::Ident {
    Name::of_package(config::DRIVER).ident()
}

/// The client crate as the emitted code calls it.
fn client_crate(client: &ClientConfig) -> proc_macro2::Ident {
    Name::of_package(client.package.name.as_str()).ident()
}
