//! How a list comes in pages: the implementation of `Paged`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::code;
use super::endpoint::EndpointImports;
use super::model::{Slot, slot};
use super::types::{Context, ident, word};
use crate::analyse::{FieldPath, PageHint, PageSize, Paging, PagingStrategy};
use crate::ir::{FieldId, Operation, Scalar, Type};
use crate::name::RESERVED_PARAMETERS;

impl Context<'_> {
    /// The implementation of `Paged` for an endpoint.
    pub(super) fn paged(
        &self,
        name: &Ident,
        paging: &Paging,
        operation: &Operation,
        response: &TokenStream,
        imports: &mut EndpointImports,
    ) -> TokenStream {
        imports.runtime.extend(["Page", "Paged", "PagingStrategy"]);
        let item = self.ty(&paging.item, &mut imports.models);
        let strategy = self.strategy(paging, operation);
        let read = |path: &FieldPath| self.read(paging, path);
        let mut lists = paging.items.iter().map(read);
        let first = lists.next().unwrap_or_else(|| quote!(None));
        let list = lists.fold(first, |all, next| quote!(#all.or(#next)));
        let hints = paging.hints.iter().map(|hint| match hint {
            PageHint::PageInfo(path) => method("pages", &[read(path)]),
            PageHint::PageNext(path) => method("next", &[read(path)]),
            PageHint::Numbered { page, total_pages } => {
                method("numbered", &[read(page), read(total_pages)])
            }
            PageHint::Token { has_more, token } => {
                let has_more = has_more.as_ref().map(read);
                let has_more = has_more.unwrap_or_else(|| quote!(None::<bool>));
                method("more", &[has_more, read(token)])
            }
            PageHint::Scroll(path) => method("scroll", &[read(path)]),
            PageHint::Cursor(path) => method("cursor", &[read(path)]),
            PageHint::NextPage(path) => method("next_page", &[read(path)]),
            PageHint::Link(path) => method("link", &[read(path)]),
        });
        let total = paging
            .total
            .iter()
            .map(|path| method("total", &[read(path)]));
        quote! {
            impl Paged for #name {
                type Item = #item;
                const PAGING: PagingStrategy = PagingStrategy::#strategy;
                #[inline]
                fn page(response: #response) -> Page<#item> {
                    Page::new(#list) #(#hints)* #(#total)*
                }
            }
        }
    }

    /// A setter for the size of a page, where a property of the body takes it, so that a call is set up alike wherever
    /// the description has put it. None where a parameter or a method has the name.
    pub(super) fn page_size(
        &self,
        operation: usize,
        imports: &mut EndpointImports,
    ) -> Option<TokenStream> {
        let paging = self.analysis.paging[operation].as_ref()?;
        let body = self.api.operations[operation].body.as_ref()?;
        let Some(PageSize::Body(path)) = &paging.page_size else {
            return None;
        };
        let (last, outer) = path.split_last()?;
        let name = self.names.member(last.owner, last.index);
        let parameters = self.api.operations[operation].parameters.len();
        let mut taken = (0..parameters).map(|at| self.names.parameter(operation, at));
        if taken.any(|parameter| parameter == name) || RESERVED_PARAMETERS.contains(&name.as_str())
        {
            return None;
        }
        let slot_of = |id: &FieldId| {
            let field = self.api.field(*id)?;
            Some(slot(field, self.analysis.direction(id.owner)))
        };
        let mut place = match body.required {
            true => quote!(self.body),
            false => quote!(self.body.get_or_insert_default()),
        };
        for id in outer {
            let field = ident(self.names.member(id.owner, id.index));
            let made = match slot_of(id)? {
                Slot::Required => quote!(),
                Slot::Optional | Slot::Patch => quote!(.get_or_insert_default()),
                Slot::Constant => return None,
            };
            place = quote!(#place.#field #made);
        }
        let field = self.api.field(*last)?;
        let name = ident(name);
        let (argument, value) = self.argument(&field.ty, &name, &mut imports.models);
        let value = match slot_of(last)? {
            Slot::Required => value,
            Slot::Optional => quote!(Some(#value)),
            Slot::Patch => {
                imports.models.runtime.insert("Patch");
                quote!(Patch::Set(#value))
            }
            Slot::Constant => return None,
        };
        let names = path.iter().filter_map(|id| self.api.field(*id));
        let names: Vec<&str> = names.map(|field| field.name.as_str()).collect();
        let docs = format!(
            " Sets how many items a page has: {} of the body.",
            code(&names.join("."))
        );
        Some(quote! {
            #[doc = #docs]
            #[must_use]
            pub fn #name(mut self, #name: #argument) -> Self {
                #place.#name = #value;
                self
            }
        })
    }

    /// The value at the end of a path, as an `Option`.
    fn read(&self, paging: &Paging, path: &FieldPath) -> TokenStream {
        // A value that a second path goes through as well is lent, and only its last field copied.
        let outer = (path.len() > 1).then(|| path.first()).flatten();
        let shared = paging
            .paths()
            .filter(|other| other.first() == outer)
            .count()
            > 1;
        let mut tokens = quote!(response);
        for (depth, id) in path.iter().enumerate() {
            let name = ident(self.names.member(id.owner, id.index));
            let field = self.api.field(*id);
            let slot = field.map(|field| slot(field, self.analysis.direction(id.owner)));
            let is_copy = field.is_some_and(|field| {
                let ty = self.api.resolve(&field.ty);
                matches!(ty, Type::Scalar(Scalar::Integer | Scalar::Boolean))
            });
            let last = depth + 1 == path.len();
            let (set, option) = match (shared, last) {
                (true, false) => (quote!(.as_set()), quote!(.as_ref())),
                (true, true) if !is_copy => (quote!(.clone().into_set()), quote!(.clone())),
                _ => (quote!(.into_set()), quote!()),
            };
            let is_patch = slot == Some(Slot::Patch);
            let then = if is_patch { set } else { option };
            tokens = if depth == 0 {
                quote!(#tokens.#name #then)
            } else {
                quote!(#tokens.and_then(|inner| inner.#name #then))
            };
        }
        tokens
    }

    /// The runtime's strategy of the same name, with the names of the parameter or properties.
    fn strategy(&self, paging: &Paging, operation: &Operation) -> TokenStream {
        let parameter = |at: &usize| operation.parameters.get(*at).map(|p| p.name.as_str());
        let path = |path: &FieldPath| -> TokenStream {
            let names = path.iter().filter_map(|id| self.api.field(*id));
            let names = names.map(|field| field.name.as_str());
            quote!(&[#(#names),*])
        };
        match &paging.strategy {
            PagingStrategy::CursorInQuery(at) => {
                let name = parameter(at);
                quote!(CursorInQuery(#name))
            }
            PagingStrategy::CursorInBody(fields) => {
                let path = path(fields);
                quote!(CursorInBody(#path))
            }
            PagingStrategy::PageInQuery(at) => {
                let name = parameter(at);
                quote!(PageInQuery(#name))
            }
            PagingStrategy::PageInBody(fields) => {
                let path = path(fields);
                quote!(PageInBody(#path))
            }
            PagingStrategy::ScrollInQuery(at) => {
                let name = parameter(at);
                quote!(ScrollInQuery(#name))
            }
            PagingStrategy::TokenInQuery(at) => {
                let name = parameter(at);
                quote!(TokenInQuery(#name))
            }
            PagingStrategy::NextLink => quote!(NextLink),
            PagingStrategy::SinglePage => quote!(SinglePage),
        }
    }
}

/// A call of one of the methods of `Page`.
fn method(name: &'static str, arguments: &[TokenStream]) -> TokenStream {
    let name = word(name);
    quote!(.#name(#(#arguments),*))
}
