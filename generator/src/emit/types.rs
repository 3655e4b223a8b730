//! Types of places, and the imports that they need.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::analyse::Analysis;
use crate::config::{self, ClientConfig};
use crate::ir::{Api, Origin, Scalar, Shape, Type, TypeId};
use crate::name::{Name, Names};

/// One version, with everything that the passes before found out.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The version, lowered.
    pub api: &'a Api,
    /// What follows from it.
    pub analysis: &'a Analysis,
    /// What everything is called.
    pub names: &'a Names,
    /// What is particular to the vendor.
    pub client: &'a ClientConfig,
}

/// What an emitted file has to import.
#[derive(Default)]
pub(crate) struct Imports {
    /// Names from the runtime's `model` module.
    pub(crate) runtime: BTreeSet<&'static str>,
    /// Models of the same version.
    pub(crate) models: BTreeSet<TypeId>,
    /// Whether a part of a multipart body is among the fields.
    pub(crate) upload: bool,
}

/// A name as a token, raw where it has to be.
pub(crate) fn ident(name: &Name) -> Ident {
    name.ident()
}

/// A word of the emitted language: a type of the runtime, a method, an argument.
pub(crate) fn word(text: &'static str) -> Ident {
    Name::fixed(text).ident()
}

impl Context<'_> {
    /// A type, noting what it needs.
    pub(crate) fn ty(&self, ty: &Type, imports: &mut Imports) -> TokenStream {
        match ty {
            Type::Scalar(scalar) => match scalar {
                Scalar::String => quote!(String),
                Scalar::Id(_) => runtime("Id", imports),
                Scalar::Integer => quote!(i64),
                Scalar::Number => quote!(f64),
                Scalar::Boolean => quote!(bool),
                Scalar::Timestamp => runtime("Timestamp", imports),
                Scalar::DateTime => runtime("DateTime", imports),
                Scalar::Binary => {
                    imports.upload = true;
                    quote!(Upload)
                }
            },
            Type::Named(id) => match self.inline_alias(*id) {
                Some(inner) => self.ty(inner, imports),
                None => {
                    imports.models.insert(*id);
                    let name = ident(self.names.ty(*id));
                    quote!(#name)
                }
            },
            // Files are not JSON, so a list of them needs nothing that `List` has.
            Type::List(inner) if **inner == Type::Scalar(Scalar::Binary) => {
                let inner = self.ty(inner, imports);
                quote!(Vec<#inner>)
            }
            Type::List(inner) => {
                let list = runtime("List", imports);
                let inner = self.ty(inner, imports);
                quote!(#list<#inner>)
            }
            Type::Map(inner) => {
                let map = runtime("Map", imports);
                let inner = self.ty(inner, imports);
                quote!(#map<#inner>)
            }
            Type::Any => runtime("Value", imports),
            Type::Runtime(ty) => runtime(ty.name(), imports),
        }
    }

    /// What an inline alias stands for: such a type has no definition of its own.
    pub(crate) fn inline_alias(&self, id: TypeId) -> Option<&Type> {
        match (&self.api[id].origin, &self.api[id].shape) {
            (Origin::Within(..) | Origin::Operation(..), Shape::Alias(inner)) => Some(inner),
            _ => None,
        }
    }

    /// The type of an argument that becomes a value of `ty`, and the expression that converts it. A list is made of
    /// anything that gives what its elements are made of, and a map of pairs.
    pub(crate) fn argument(
        &self,
        ty: &Type,
        name: &Ident,
        imports: &mut Imports,
    ) -> (TokenStream, TokenStream) {
        match self.api.resolve(ty) {
            Type::Scalar(Scalar::Id(_)) => {
                let id = runtime("Id", imports);
                (quote!(impl Into<#id>), quote!(#id::of(#name)))
            }
            Type::List(element) => {
                let (item, convert) = self.element(element, imports);
                (
                    quote!(impl IntoIterator<Item = impl #item>),
                    quote!(#name.into_iter().map(#convert).collect()),
                )
            }
            Type::Map(value) => {
                let value = self.ty(value, imports);
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                    quote!(#name.into_iter().collect()),
                )
            }
            Type::Scalar(Scalar::Boolean) => (quote!(bool), quote!(#name)),
            Type::Scalar(Scalar::Integer) => (quote!(i64), quote!(#name)),
            _ => {
                let ty = self.ty(ty, imports);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
        }
    }

    /// What an element of a list that is an argument has to implement, and the function that converts it. Strings, ids and
    /// numbers may be borrowed, as `&[&str]` and `&Vec<i64>` have them.
    fn element(&self, element: &Type, imports: &mut Imports) -> (TokenStream, TokenStream) {
        let ty = self.ty(element, imports);
        match self.api.resolve(element) {
            Type::Scalar(Scalar::String) => {
                (quote!(AsRef<str>), quote!(|text| text.as_ref().to_owned()))
            }
            Type::Scalar(Scalar::Integer | Scalar::Number | Scalar::Boolean) => {
                let scalar = runtime("IntoScalar", imports);
                (quote!(#scalar<#ty>), quote!(#scalar::into_scalar))
            }
            Type::Scalar(Scalar::Id(_)) => {
                let id = runtime("Id", imports);
                (quote!(Into<#ty>), quote!(#id::of))
            }
            _ => (quote!(Into<#ty>), quote!(Into::into)),
        }
    }
}

fn runtime(name: &'static str, imports: &mut Imports) -> TokenStream {
    imports.runtime.insert(name);
    let name = word(name);
    quote!(#name)
}

/// A field of a struct expression, short where field and value are called the same.
pub(crate) fn assignment(field: &Ident, value: &TokenStream) -> TokenStream {
    if *field == value.to_string() {
        quote!(#field)
    } else {
        quote!(#field: #value)
    }
}

/// The runtime as the emitted code calls it.
pub(crate) fn runtime_crate() -> Ident {
    Name::of_package(config::RUNTIME).ident()
}
