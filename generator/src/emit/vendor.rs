//! The vendor as the runtime asks for it, and the clients that are named after it.

use proc_macro2::TokenStream;
use quote::quote;

use super::aside::doc;
use super::docs::{code, paragraphs, printable};
use super::krate::CrateVersion;
use super::types::{ident, runtime_crate};
use crate::config::{BaseUrl, ClientConfig};
use crate::name::Name;

/// A place where the API is served.
struct Place {
    variant: proc_macro2::Ident,
    docs: TokenStream,
    url: String,
}

/// The regions: the vendor's own, else the first server of the default version.
fn places(client: &ClientConfig, default: &CrateVersion<'_>) -> Vec<Place> {
    let own = client.regions.iter().map(|region| {
        let place = region.place.as_deref().unwrap_or(&region.name);
        (
            Name::of_type(&region.name),
            place.to_owned(),
            region.base_url.clone(),
        )
    });
    let mut all: Vec<_> = own.collect();
    if all.is_empty() {
        let servers = default.api.servers.iter();
        let mut usable = servers.filter_map(|url| BaseUrl::try_from(url.clone()).ok());
        all.extend(usable.next().map(|url| {
            let place = "The server of the description";
            (Name::fixed("Default"), place.to_owned(), url)
        }));
    }
    let places = all.into_iter().map(|(name, place, url)| Place {
        variant: ident(&name),
        docs: doc(&paragraphs([format!(
            "{}: {}.",
            printable(&place),
            code(url.as_str())
        )])),
        url: url.as_str().to_owned(),
    });
    places.collect()
}

/// The file `src/vendor.rs`.
pub(super) fn vendor(client: &ClientConfig, default: &CrateVersion<'_>) -> TokenStream {
    let crate_ = runtime_crate();
    let places = places(client, default);
    let (derives, attribute) = match places.is_empty() {
        true => (quote!(), quote!()),
        false => (quote!(, Default), quote!(#[default])),
    };
    let first = places.first().into_iter().map(|place| {
        let Place { variant, docs, .. } = place;
        quote!(#docs #attribute #variant,)
    });
    let others = places
        .iter()
        .skip(1)
        .map(|Place { variant, docs, .. }| quote!(#docs #variant,));
    let variants: Vec<TokenStream> = first.chain(others).collect();
    let arms = places
        .iter()
        .map(|Place { variant, url, .. }| quote!(Self::#variant => #url,));
    let urls = places.iter().map(|place| &place.url);
    let header = match client.version_header() {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let (token, base_url) = (client.token_variable(), client.base_url_variable());
    let token_docs = format!(
        " The environment variable {}: the access token.",
        code(token)
    );
    quote! {
        //! The API as the runtime's clients know it.
        use #crate_::codegen::Vendor;

        /// Where the API is served. A client calls the first region unless it is told otherwise.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash #derives)]
        #[non_exhaustive]
        pub enum Region { #(#variants)* }

        impl Region {
            /// The base URL of the region.
            pub const fn base_url(self) -> &'static str {
                match self { #(#arms)* }
            }
        }

        impl From<Region> for &'static str {
            fn from(region: Region) -> Self {
                region.base_url()
            }
        }

        #[doc = #token_docs]
        pub const TOKEN_VARIABLE: &str = #token;

        /// This API: what its clients ask for when they are built.
        #[derive(Debug, Clone, Copy)]
        pub enum Api {}

        impl Vendor for Api {
            type Region = Region;
            const USER_AGENT: &'static str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
            const BASE_URLS: &'static [&'static str] = &[#(#urls),*];
            const VERSION_HEADER: Option<&'static str> = #header;
            const TOKEN_VARIABLE: &'static str = TOKEN_VARIABLE;
            const BASE_URL_VARIABLE: &'static str = #base_url;
        }

        /// The asynchronous client.
        pub type Client = #crate_::Client<Api>;
    }
}
