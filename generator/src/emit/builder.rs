//! How models are made: `new`, setters and what sends null.

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::quote;

use super::docs::code;
use super::types::{assignment, ident};
use crate::name::Name;

/// The value that `new` makes. Fields of a part can only be assigned.
pub(super) fn made(assignments: &[(Ident, TokenStream)], in_parts: bool) -> TokenStream {
    if in_parts {
        // No field is called `new`.
        let assigned = assignments
            .iter()
            .map(|(field, value)| quote!(new.#field = #value;));
        return quote!(let mut new = Self::default(); #(#assigned)* new);
    }
    let assigned = assignments
        .iter()
        .map(|(field, value)| assignment(field, value));
    quote!(Self { #(#assigned,)* ..Self::default() })
}

pub(super) fn methods(
    name: &proc_macro2::Ident,
    arguments: &[TokenStream],
    made: &TokenStream,
    setters: TokenStream,
) -> TokenStream {
    let mut body = if arguments.is_empty() {
        quote! {
            /// Makes a value with no field set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else {
        quote! {
            /// Makes a value of what is required.
            pub fn new(#(#arguments),*) -> Self {
                #made
            }
        }
    };
    body.extend(setters);
    // As a group, so that the tokens in it are not copied.
    let body = Group::new(Delimiter::Brace, body);
    quote!(impl #name #body)
}

pub(super) fn setter(
    name: &Name,
    wire: &str,
    argument: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let docs = format!(" Sets {}.", code(wire));
    let method = ident(name);
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn #method(mut self, #method: #argument) -> Self {
            self.#method = #value;
            self
        }
    }
}

pub(super) fn clearer(name: &Name, wire: &str) -> TokenStream {
    let docs = format!(" Sends null for {}.", code(wire));
    let method = ident(&name.clearer());
    let field = ident(name);
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn #method(mut self) -> Self {
            self.#field = Patch::Clear;
            self
        }
    }
}
