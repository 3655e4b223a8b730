//! Patterns: the variables that they bind, and the names of fields and variants in them.

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit as _};
use syn::{Member, Pat};

use super::fixer::Fixer;
use super::items::Ty;
use super::scope::{Def, plain};
use crate::rust::surface::raw;

impl Fixer<'_, '_> {
    /// Binds the names of a pattern, and changes the names in it.
    pub(super) fn bind(&mut self, pattern: &Pat, ty: &Ty) {
        match pattern {
            Pat::Ident(one) => {
                self.bind_name(&plain(&one.ident), ty.clone());
                if let Some((_, inner)) = &one.subpat {
                    self.bind(inner, ty);
                }
            }
            Pat::Reference(inner) => self.bind(&inner.pat, ty),
            Pat::Paren(inner) => self.bind(&inner.pat, ty),
            Pat::Type(typed) => {
                self.visit_type(&typed.ty);
                let said = self.ty(&typed.ty, self.scope);
                // `Vec<_>` and the like leave the rest to the expression.
                let said = match said {
                    Ty::Unknown => ty.clone(),
                    Ty::Wrap(inner) if *inner == Ty::Unknown => ty.clone(),
                    said => said,
                };
                self.bind(&typed.pat, &said);
            }
            Pat::Or(any) => {
                for one in &any.cases {
                    self.bind(one, ty);
                }
            }
            Pat::Guard(one) => {
                self.bind(&one.pat, ty);
                self.expr(&one.guard);
            }
            Pat::Tuple(tuple) => {
                for (at, one) in tuple.elems.iter().enumerate() {
                    let inner = match ty {
                        Ty::Tuple(inner) => inner.get(at).cloned().unwrap_or(Ty::Unknown),
                        Ty::Other => Ty::Other,
                        _ => Ty::Unknown,
                    };
                    self.bind(one, &inner);
                }
            }
            Pat::Slice(list) => {
                for one in &list.elems {
                    self.bind(one, &ty.inner());
                }
            }
            Pat::TupleStruct(one) => {
                let def = self.type_path(&one.path);
                let name = one
                    .path
                    .segments
                    .last()
                    .map(|s| plain(&s.ident))
                    .unwrap_or_default();
                for (at, inner) in one.elems.iter().enumerate() {
                    let of = match (def, name.as_str()) {
                        (Some(Def::Variant(index)), _) => self
                            .items
                            .part(index, &name)
                            .map_or(Ty::Unknown, |(part, _)| part.ty.clone()),
                        (_, "Some" | "Ok" | "Ready" | "Value") => ty.inner(),
                        (_, "Err") => Ty::Other,
                        (Some(Def::Type(index)), _) => self.local_field(index, &at.to_string()),
                        _ => self.local_variant(ty, &name, at),
                    };
                    self.bind(inner, &of);
                }
            }
            Pat::Struct(one) => {
                let def = self.type_path(&one.path);
                for field in &one.fields {
                    let of = self.named_field(&field.member, def, ty);
                    let new = self.field_name(&field.member, def);
                    if let (None, Some(new), Member::Named(_)) =
                        (field.colon_token, new, &field.member)
                    {
                        // `{ name }` stands for a field and a variable.
                        let start = self.range(field.pat.span()).start;
                        self.write(start..start, format!("{}: ", raw(&new)));
                    } else if let (Some(Def::Item(index)), Member::Named(name)) =
                        (def, &field.member)
                        && field.colon_token.is_some()
                    {
                        self.part_of(index, name, false);
                    }
                    self.bind(&field.pat, &of);
                }
            }
            other => visit::visit_pat(self, other),
        }
    }

    /// A path of a struct's pattern or literal, which may be `Self`.
    pub(super) fn type_path(&mut self, path: &syn::Path) -> Option<Def> {
        if path.is_ident("Self") {
            return match self.own {
                Ty::Item(index) => Some(Def::Item(index)),
                Ty::Local(index) => Some(Def::Type(index)),
                _ => None,
            };
        }
        self.path(path, false)
    }

    fn named_field(&self, member: &Member, def: Option<Def>, ty: &Ty) -> Ty {
        let name = match member {
            Member::Named(name) => plain(name),
            Member::Unnamed(index) => index.index.to_string(),
        };
        match (def, ty) {
            (Some(Def::Item(_)), _) | (None, Ty::Item(_)) => {
                let index = match (def, ty) {
                    (Some(Def::Item(index)), _) => index,
                    (_, Ty::Item(index)) => *index,
                    _ => return Ty::Unknown,
                };
                self.items
                    .part(index, &name)
                    .map_or(Ty::Unknown, |(part, _)| part.ty.clone())
            }
            (Some(Def::Type(index)), _) => self.local_field(index, &name),
            (None, Ty::Local(index)) => self.local_field(*index, &name),
            _ => Ty::Unknown,
        }
    }

    pub(super) fn field_name(&self, member: &Member, def: Option<Def>) -> Option<String> {
        let (Some(Def::Item(index)), Member::Named(name)) = (def, member) else {
            return None;
        };
        self.items.part(index, &plain(name))?.0.new_name.clone()
    }

    pub(super) fn local_field(&self, index: usize, name: &str) -> Ty {
        let local = self.program.types.get(index);
        let field = local.and_then(|local| Some((local.fields.get(name)?, local.scope)));
        field.map_or(Ty::Unknown, |(ty, scope)| self.ty(ty, scope))
    }

    fn local_variant(&self, ty: &Ty, name: &str, at: usize) -> Ty {
        let Ty::Local(index) = ty else {
            return Ty::Unknown;
        };
        let local = self.program.types.get(*index);
        let field = local.and_then(|local| Some((local.variants.get(name)?.get(at)?, local.scope)));
        field.map_or(Ty::Unknown, |(ty, scope)| self.ty(ty, scope))
    }
}
