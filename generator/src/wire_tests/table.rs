//! Which type each documented response and body is read with.

use proc_macro2::TokenStream;
use quote::quote;

use super::client_crate;
use crate::config;
use crate::emit::types::{Context, Imports, ident, word};
use crate::ir::{BodyKind, ResponseBody, Type};
use crate::name::Name;

/// One entry an operation: what its body and its documented responses are read with.
pub(super) fn file(version: &Context<'_>) -> TokenStream {
    let mut imports = Imports::default();
    let entries: Vec<TokenStream> = (0..version.api.operations.len())
        .map(|index| entry(version, index, &mut imports))
        .collect();
    let root = ident(version.names.root());
    let client = client_crate(version.client);
    let tests = Name::of_package(config::TESTS).ident();
    // Endpoints need no import of their own from the runtime; only these types may stand in a place.
    let names = imports
        .runtime
        .iter()
        .filter(|n| !matches!(**n, "object" | "union" | "open_enum"))
        .map(|n| word(n));
    let names: Vec<_> = names.collect();
    let runtime = (!names.is_empty()).then(|| quote!(use #client::model::{#(#names),*};));
    quote! {
        #runtime
        use #client::#root::*;
        use #tests::table::Entry;
        /// The operations in the order of the description.
        pub(crate) fn entries() -> Vec<Entry> {
            Vec::from([#(#entries),*])
        }
    }
}

fn entry(version: &Context<'_>, index: usize, imports: &mut Imports) -> TokenStream {
    let operation = &version.api.operations[index];
    let endpoint = ident(version.names.endpoint(index));
    let body = operation.body.iter().filter(|b| b.kind == BodyKind::Json);
    let body: Vec<TokenStream> = body
        .map(|b| {
            let ty = version.ty(&b.ty, imports);
            quote!(.body::<#ty>())
        })
        .collect();
    // Statuses that are read with one type stand together.
    let mut responses: Vec<(&Type, Vec<String>)> = Vec::new();
    for response in &operation.responses {
        // Without a schema there is no type to read a response with.
        if let ResponseBody::Json(ty) | ResponseBody::ByMediaType(ty) = &response.body
            && *ty != Type::Any
        {
            let status = response.status.to_string();
            match responses.iter_mut().find(|(known, _)| *known == ty) {
                Some((_, statuses)) => statuses.push(status),
                None => responses.push((ty, vec![status])),
            }
        }
    }
    let responses = responses.iter().map(|(ty, statuses)| {
        let ty = version.ty(ty, imports);
        quote!(.response::<#ty>(&[#(#statuses),*]))
    });
    let responses: Vec<TokenStream> = responses.collect();
    quote!(Entry::of::<#endpoint>() #(#body)* #(#responses)*)
}
