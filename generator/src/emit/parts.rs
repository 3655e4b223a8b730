//! Objects of so many properties that one struct would be too large for a stack: each part holds the next one in a box, and
//! its fields are read and written as if they were its owner's.

use proc_macro2::TokenStream;
use quote::quote;

use super::listed::Listed;
use super::types::{Context, ident};
use crate::ir::TypeId;

/// The fields of an object.
pub(super) struct Parts {
    /// Those of the type itself, and the field that leads to the next part.
    pub(super) first: TokenStream,
    /// The types of the other parts.
    pub(super) rest: TokenStream,
}

impl Context<'_> {
    /// Divides the fields of an object over its parts, each a list of fields.
    pub(super) fn parts(&self, id: TypeId, fields: Vec<Listed>) -> Parts {
        let mut fields = fields.into_iter().map(Listed::into_tokens);
        let Some((next, types)) = self.names.parts(id) else {
            return Parts {
                first: fields.collect(),
                rest: TokenStream::new(),
            };
        };
        let owner = ident(self.names.ty(id));
        let next = ident(next);
        let types: Vec<_> = types.iter().map(ident).collect();
        let whole = owner.to_string();
        let link = format!(
            " The fields beyond: they are read and written as if they were fields of [`{whole}`]."
        );
        let first = fields.next().unwrap_or_default();
        let first_type = types.first();
        let first = match first_type {
            Some(ty) => quote!(#first #[doc = #link] pub #next: Box<#ty>,),
            None => first,
        };
        let mut rest = TokenStream::new();
        let owners = std::iter::once(&owner).chain(&types);
        for ((at, ty), owner) in types.iter().enumerate().zip(owners) {
            let fields = fields.next().unwrap_or_default();
            let more = types
                .get(at + 1)
                .map(|ty| quote!(#[doc = #link] pub #next: Box<#ty>,));
            let docs = format!(" Fields of [`{whole}`], which has too many for one struct.");
            rest.extend(quote! {
                #[doc = #docs]
                #[derive(Debug, Clone, Default, PartialEq)]
                #[non_exhaustive]
                pub struct #ty { #fields #more }
                impl std::ops::Deref for #owner {
                    type Target = #ty;
                    fn deref(&self) -> &Self::Target {
                        &self.#next
                    }
                }
                impl std::ops::DerefMut for #owner {
                    fn deref_mut(&mut self) -> &mut Self::Target {
                        &mut self.#next
                    }
                }
            });
        }
        Parts { first, rest }
    }
}
