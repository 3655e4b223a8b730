//! Types as a program spells them.

use super::fixer::Fixer;
use super::items::Ty;
use super::scope::{Def, plain};

impl Fixer<'_, '_> {
    /// A type as the program spells it.
    pub(super) fn ty(&self, ty: &syn::Type, scope: usize) -> Ty {
        self.ty_at(ty, scope, 0)
    }

    fn ty_at(&self, ty: &syn::Type, scope: usize, depth: usize) -> Ty {
        // An alias may lead to itself in a program that does not compile.
        if depth > 16 {
            return Ty::Unknown;
        }
        let of = |ty: &syn::Type| self.ty_at(ty, scope, depth + 1);
        let path = match ty {
            syn::Type::Reference(to) => return of(&to.elem),
            syn::Type::Paren(inner) => return of(&inner.elem),
            syn::Type::Group(inner) => return of(&inner.elem),
            syn::Type::Array(list) => return of(&list.elem).wrap(),
            syn::Type::Slice(list) => return of(&list.elem).wrap(),
            syn::Type::Tuple(tuple) => return Ty::Tuple(tuple.elems.iter().map(of).collect()),
            syn::Type::ImplTrait(bounds) => return self.bounds(&bounds.bounds, scope, depth),
            syn::Type::TraitObject(bounds) => return self.bounds(&bounds.bounds, scope, depth),
            syn::Type::Path(path) => &path.path,
            _ => return Ty::Unknown,
        };
        let names: Vec<String> = path.segments.iter().map(|s| plain(&s.ident)).collect();
        if names.as_slice() == ["Self"] {
            return self.own.clone();
        }
        let found = self
            .program
            .path(scope, &names, path.leading_colon.is_some());
        match found {
            Some((Def::Item(index), _)) => return self.items.seen(Ty::Item(index)),
            Some((Def::Type(index), _)) => {
                let local = self.program.types.get(index);
                return match local.and_then(|local| Some((local.alias.as_ref()?, local.scope))) {
                    Some((alias, scope)) => self.ty_at(alias, scope, depth + 1),
                    None => Ty::Local(index),
                };
            }
            Some((Def::New, _)) => return Ty::Other,
            _ => {}
        }
        let Some(last) = path.segments.last() else {
            return Ty::Unknown;
        };
        let name = plain(&last.ident);
        let syn::PathArguments::AngleBracketed(list) = &last.arguments else {
            // A parameter of a type, or what another crate calls so, may be a type of the crate in the end.
            let is_foreign = self.program.is_foreign(scope, &names);
            return if is_foreign { Ty::Other } else { Ty::Unknown };
        };
        let mut inner: Vec<Ty> = Vec::new();
        for one in &list.args {
            match one {
                syn::GenericArgument::Type(ty) => inner.push(of(ty)),
                syn::GenericArgument::AssocType(one) => inner.push(of(&one.ty)),
                _ => {}
            }
        }
        let is_map = name.ends_with("Map");
        let inner = if is_map {
            inner.pop()
        } else {
            inner.into_iter().next()
        };
        match name.as_str() {
            "Box" | "Rc" | "Arc" | "Cow" | "Pin" => inner.unwrap_or(Ty::Unknown),
            _ if is_map => inner.map_or(Ty::Other, |value| Ty::Map(Box::new(value))),
            _ => inner.map_or(Ty::Other, Ty::wrap),
        }
    }

    fn bounds<'b>(
        &self,
        bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>,
        scope: usize,
        depth: usize,
    ) -> Ty {
        for bound in bounds {
            let syn::TypeParamBound::Trait(bound) = bound else {
                continue;
            };
            let Some(last) = bound.path.segments.last() else {
                continue;
            };
            let arguments = match &last.arguments {
                syn::PathArguments::AngleBracketed(list) => &list.args,
                _ => continue,
            };
            for one in arguments {
                let inner = match one {
                    syn::GenericArgument::AssocType(one) => &one.ty,
                    syn::GenericArgument::Type(ty) => ty,
                    _ => continue,
                };
                let inner = self.ty_at(inner, scope, depth + 1);
                let whole = matches!(
                    plain(&last.ident).as_str(),
                    "Into" | "AsRef" | "Borrow" | "Future" | "Deref"
                );
                return if whole { inner } else { inner.wrap() };
            }
        }
        Ty::Unknown
    }
}
