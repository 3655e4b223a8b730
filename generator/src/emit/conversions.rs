//! Conversions into models, so that a caller need not name every type between.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{Context, Imports, ident, word};
use crate::ir::{Scalar, Shape, Type, TypeId, Union};

impl Context<'_> {
    /// What the one required field can be made from makes the whole.
    pub(super) fn conversion(
        &self,
        name: &Ident,
        needed: &Type,
        argument: &Ident,
        imports: &mut Imports,
    ) -> Option<TokenStream> {
        if let Some(source) = self.source(needed) {
            imports.runtime.insert(source.name());
            let source = word(source.name());
            return Some(quote! {
                impl From<#source> for #name {
                    fn from(source: #source) -> Self {
                        Self::new(source)
                    }
                }
            });
        }
        let (bound, value) = match self.api.resolve(needed) {
            // Unlike `Into<String>`, it also takes the `&&str` of a slice.
            Type::Scalar(Scalar::String) => (quote!(AsRef<str>), quote!(#argument.as_ref())),
            Type::Scalar(Scalar::Id(_)) => {
                let id = self.ty(needed, imports);
                (quote!(Into<#id>), quote!(#argument))
            }
            _ => return None,
        };
        Some(quote! {
            impl<T: #bound> From<T> for #name {
                fn from(#argument: T) -> Self {
                    Self::new(#value)
                }
            }
        })
    }

    /// Conversions from the branches of a branch, so that a caller need not name the union between.
    pub(super) fn nested_conversions(
        &self,
        id: TypeId,
        u: &Union,
        imports: &mut Imports,
    ) -> Vec<TokenStream> {
        if !self.analysis.direction(id).request {
            return Vec::new();
        }
        let branches = |ty| match self.api.resolve(ty) {
            Type::Named(id) => match &self.api[*id].shape {
                Shape::Union(u) => u.branches.as_slice(),
                _ => &[],
            },
            _ => &[],
        };
        let nested: Vec<(&Type, &Type)> = u
            .branches
            .iter()
            .flat_map(|outer| {
                branches(&outer.ty)
                    .iter()
                    .map(|inner| (&outer.ty, &inner.ty))
            })
            .collect();
        let is_struct = |ty: &Type| matches!(ty, Type::Named(id) if matches!(self.api[*id].shape, Shape::Struct(_)));
        let resolved = |ty| self.api.resolve(ty);
        let is_only_way = |ty| {
            let ways = nested.iter().filter(|(_, inner)| resolved(inner) == ty);
            ways.count() == 1 && u.branches.iter().all(|branch| resolved(&branch.ty) != ty)
        };
        let name = ident(self.names.ty(id));
        nested
            .iter()
            .filter(|(_, inner)| is_struct(resolved(inner)) && is_only_way(resolved(inner)))
            .map(|(outer, inner)| {
                let (outer, inner) = (self.ty(outer, imports), self.ty(inner, imports));
                quote! {
                    impl From<#inner> for #name {
                        fn from(value: #inner) -> Self {
                            Self::from(#outer::from(value))
                        }
                    }
                }
            })
            .collect()
    }
}
