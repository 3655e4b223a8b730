//! From the IR and its names to Rust source.
//!
//! Emitting only looks things up: what a thing is stands in the [IR](crate::ir), what follows from it in the
//! [analysis](crate::analyse), what it is called in the [names](crate::name).

mod aside;
mod builder;
mod conversions;
mod docs;
mod endpoint;
mod example;
pub(crate) mod format;
mod front;
mod krate;
mod listed;
mod macro_call;
mod model;
mod one_line;
mod pages;
mod paging;
mod parts;
mod pieces;
mod request;
pub(crate) mod types;
mod vendor;

pub(crate) use docs::code;
pub use format::Formatter;
pub use krate::{CrateVersion, crate_files};
pub use types::Context;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use aside::file_doc;

use crate::analyse::Analysis;
use crate::config::ClientConfig;
use crate::ir::{Api, Origin, Shape, Type, TypeId};
use crate::name::{Name, Names};
use endpoint::EndpointImports;
use types::{Imports, ident, runtime_crate, word};

pub use model::{Slot, slot};

/// A type as the generated crate spells it.
pub fn type_text(api: &Api, analysis: &Analysis, names: &Names, ty: &Type) -> String {
    let version = Context {
        api,
        analysis,
        names,
        client: &ClientConfig::default(),
    };
    let tokens = version.ty(ty, &mut Imports::default());
    tokens.to_string().replace(' ', "")
}

/// Whether a type is only a name for another one and has no definition in the generated crate.
pub fn is_transparent(api: &Api, id: TypeId) -> bool {
    matches!(
        (&api[id].origin, &api[id].shape),
        (Origin::Within(..) | Origin::Operation(..), Shape::Alias(_))
    )
}

/// A file that is still to be written out: independent of all others, so that they can be written in parallel.
#[derive(Debug, Clone)]
pub enum Job {
    /// A file of models.
    Models(Name, Vec<TypeId>),
    /// The list of the model files.
    ModelIndex(Vec<Name>),
    /// A file of endpoints: the operations of a tag.
    Endpoints(Name, Vec<usize>),
    /// The list of the endpoint files.
    EndpointIndex(Vec<Name>),
    /// The version's root.
    Root,
}

/// The files of a version.
pub fn jobs(api: &Api, names: &Names) -> Vec<Job> {
    let mut models: BTreeMap<&Name, Vec<TypeId>> = BTreeMap::new();
    // A name that has no definition makes no file: nothing would be exported from it.
    for id in api.type_ids().filter(|id| !is_transparent(api, *id)) {
        models.entry(names.file(id)).or_default().push(id);
    }
    let mut endpoints: BTreeMap<&Name, Vec<usize>> = BTreeMap::new();
    for index in 0..api.operations.len() {
        endpoints
            .entry(names.module(index))
            .or_default()
            .push(index);
    }
    let mut jobs = vec![
        Job::Root,
        Job::ModelIndex(models.keys().map(|s| (*s).clone()).collect()),
        Job::EndpointIndex(endpoints.keys().map(|s| (*s).clone()).collect()),
    ];
    jobs.extend(
        models
            .into_iter()
            .map(|(file, ids)| Job::Models(file.clone(), ids)),
    );
    jobs.extend(
        endpoints
            .into_iter()
            .map(|(module, ops)| Job::Endpoints(module.clone(), ops)),
    );
    jobs
}

/// Writes one file: its path below the crate's root, and its content. No content for a file that would be empty.
///
/// # Errors
///
/// Tokens that are not Rust: a defect of the generator, told with the file's name.
pub fn run(
    job: &Job,
    version: &Context<'_>,
    formatter: &Formatter,
) -> Result<(String, String), String> {
    let root = format!("src/{}", version.api.module);
    let (path, tokens) = match job {
        Job::Root => (format!("{root}/mod.rs"), version_root(version)),
        Job::ModelIndex(files) => (format!("{root}/models/mod.rs"), model_index(version, files)),
        Job::EndpointIndex(files) => (
            format!("{root}/endpoints/mod.rs"),
            endpoint_index(version, files),
        ),
        Job::Models(file, ids) => (
            format!("{root}/models/{file}.rs"),
            models(version, file, ids),
        ),
        Job::Endpoints(file, operations) => (
            format!("{root}/endpoints/{file}.rs"),
            endpoints(version, operations, formatter),
        ),
    };
    let text = formatter
        .format(tokens)
        .map_err(|e| format!("generated/{path}: {e}"))?;
    Ok((path, text))
}

fn models(version: &Context<'_>, file: &Name, ids: &[TypeId]) -> TokenStream {
    let mut imports = Imports::default();
    let items: Vec<TokenStream> = ids
        .iter()
        .map(|id| version.model(*id, &mut imports))
        .collect();
    let runtime = (!imports.runtime.is_empty()).then(|| {
        let names = imports.runtime.iter().map(|n| word(n));
        let crate_ = runtime_crate();
        quote!(use #crate_::model::{#(#names),*};)
    });
    let mut siblings: Vec<&Name> = imports
        .models
        .iter()
        .filter(|id| version.names.file(**id) != file)
        .map(|id| version.names.ty(*id))
        .collect();
    siblings.sort_unstable();
    let siblings = (!siblings.is_empty()).then(|| {
        let names = siblings.iter().map(|n| ident(n));
        quote!(use super::{#(#names),*};)
    });
    let upload = imports.upload.then(|| {
        let crate_ = runtime_crate();
        quote!(use #crate_::Upload;)
    });
    let mut file = quote!(#upload #runtime #siblings);
    file.extend(items);
    file
}

fn endpoints(version: &Context<'_>, operations: &[usize], formatter: &Formatter) -> TokenStream {
    let mut imports = EndpointImports::default();
    let items: Vec<TokenStream> = operations
        .iter()
        .map(|index| version.endpoint(*index, &mut imports, formatter))
        .collect();
    let tag = operations
        .first()
        .and_then(|index| version.api.operations[*index].tags.first());
    let known = version.api.tags.iter().find(|t| Some(&t.name) == tag);
    let title = tag.map_or("Operations without a tag.".to_owned(), |t| {
        format!("Operations of the tag {}.", docs::code(t))
    });
    let words = known.and_then(|t| t.docs.as_deref()).map(docs::prose);
    let lines = docs::paragraphs(words.into_iter().chain([title]));
    let docs = file_doc(&lines);
    if imports.models.upload {
        imports.runtime.insert("Upload");
    }
    let runtime = imports.runtime.iter().map(|n| word(n));
    let model_runtime = (!imports.models.runtime.is_empty()).then(|| {
        let names = imports.models.runtime.iter().map(|n| word(n));
        let crate_ = runtime_crate();
        quote!(use #crate_::model::{#(#names),*};)
    });
    let mut used: Vec<&Name> = imports
        .models
        .models
        .iter()
        .map(|id| version.names.ty(*id))
        .collect();
    used.sort_unstable();
    let used = (!used.is_empty()).then(|| {
        let names = used.iter().map(|n| ident(n));
        quote!(use super::super::models::{#(#names),*};)
    });
    let crate_ = runtime_crate();
    let mut file = quote! {
        #docs
        use #crate_::codegen::{#(#runtime),*};
        #model_runtime
        use super::VERSION;
        #used
    };
    file.extend(items);
    file
}

fn model_index(version: &Context<'_>, files: &[Name]) -> TokenStream {
    let docs = format!(
        " The models of version {}: what its operations send and return.",
        version.api.version
    );
    let files: Vec<_> = files.iter().map(ident).collect();
    quote! {
        #![doc = #docs]
        #(mod #files;)*
        #(pub use self::#files::*;)*
    }
}

fn endpoint_index(version: &Context<'_>, files: &[Name]) -> TokenStream {
    let docs = format!(
        " The operations of version {}, a module a tag.",
        version.api.version
    );
    let version_docs = match version.client.version_header() {
        Some(name) => format!(
            " Sent as {} with every call of this version.",
            docs::code(&format!("{name}: {}", version.api.header))
        ),
        None => " The version that these operations belong to.".to_owned(),
    };
    let crate_ = runtime_crate();
    let header = &version.api.header;
    let files: Vec<_> = files.iter().map(ident).collect();
    quote! {
        #![doc = #docs]
        use #crate_::ApiVersion;
        #(pub mod #files;)*
        #(#[doc(hidden)] pub use self::#files::*;)*
        #[doc = #version_docs]
        pub const VERSION: ApiVersion = ApiVersion::new(#header);
    }
}

fn version_root(version: &Context<'_>) -> TokenStream {
    let docs = file_doc(&version.version_docs());
    // A glob of nothing is a warning.
    let models = (!version.api.types.is_empty()).then(|| {
        quote!(
            #[doc(hidden)]
            pub use self::models::*;
        )
    });
    let own = version
        .has_deprecated()
        .then(|| quote!(#![allow(deprecated)]));
    // The modules of the tags are documented where they are imported from: here.
    quote! {
        #docs
        #own
        #[doc(hidden)]
        pub mod endpoints;
        pub mod models;
        #[doc(inline)]
        pub use self::endpoints::*;
        #models
    }
}
