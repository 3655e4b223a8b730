//! What types expressions have, as far as that says which fields and methods are the crate's.

use std::collections::HashMap;

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit as _};
use syn::{Expr, Member};

use super::fixer::Fixer;
use super::items::Ty;
use super::scope::{Def, plain};
use crate::rust::surface::raw;

impl Fixer<'_, '_> {
    pub(super) fn variable(&self, name: &str) -> Option<&Ty> {
        self.variables
            .iter()
            .rev()
            .find_map(|scope| scope.get(name))
    }

    pub(super) fn bind_name(&mut self, name: &str, ty: Ty) {
        if let Some(scope) = self.variables.last_mut() {
            scope.insert(name.to_owned(), ty);
        }
    }

    /// The type of an expression; everything in it is walked once.
    pub(super) fn expr(&mut self, expr: &Expr) -> Ty {
        match expr {
            Expr::Path(one) => {
                if let Some(name) = one.path.get_ident()
                    && let Some(ty) = self.variable(&plain(name))
                {
                    return ty.clone();
                }
                let def = self.path(&one.path, true);
                if let Some(own) = &one.qself {
                    self.visit_qself(own);
                }
                visit::visit_path(self, &one.path);
                match def {
                    Some(Def::Variant(index)) => Ty::Item(index),
                    Some(Def::New) => Ty::Other,
                    _ => Ty::Unknown,
                }
            }
            Expr::Lit(_) => Ty::Other,
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Reference(inner) => self.expr(&inner.expr),
            Expr::Await(inner) => self.expr(&inner.base),
            Expr::Try(inner) => self.expr(&inner.expr).inner(),
            Expr::Unary(one) => self.expr(&one.expr),
            Expr::Cast(one) => {
                self.expr(&one.expr);
                self.ty(&one.ty, self.scope)
            }
            Expr::Field(field) => {
                let of = self.expr(&field.base);
                let of = self.items.seen(of);
                match &field.member {
                    Member::Named(name) => self.access(&of, name, false),
                    Member::Unnamed(index) => match &of {
                        Ty::Tuple(inner) => inner
                            .get(index.index as usize)
                            .cloned()
                            .unwrap_or(Ty::Unknown),
                        Ty::Local(local) => self.local_field(*local, &index.index.to_string()),
                        other => other.inner(),
                    },
                }
            }
            Expr::Index(one) => {
                self.expr(&one.index);
                match self.expr(&one.expr) {
                    Ty::Map(value) => *value,
                    other => other.inner(),
                }
            }
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.call(call),
            Expr::Struct(one) => {
                let def = self.type_path(&one.path);
                for field in &one.fields {
                    let new = self.field_name(&field.member, def);
                    if let (None, Some(new)) = (field.colon_token, new) {
                        let start = self.range(field.expr.span()).start;
                        self.write(start..start, format!("{}: ", raw(&new)));
                    } else if let (Some(Def::Item(index)), Member::Named(name)) =
                        (def, &field.member)
                    {
                        self.part_of(index, name, false);
                    }
                    self.expr(&field.expr);
                }
                if let Some(rest) = &one.rest {
                    self.expr(rest);
                }
                match def {
                    Some(Def::Item(index)) => Ty::Item(index),
                    Some(Def::Type(index)) => Ty::Local(index),
                    _ => Ty::Unknown,
                }
            }
            Expr::Tuple(tuple) => Ty::Tuple(tuple.elems.iter().map(|one| self.expr(one)).collect()),
            Expr::Array(list) => {
                let types: Vec<Ty> = list.elems.iter().map(|one| self.expr(one)).collect();
                types.into_iter().next().unwrap_or(Ty::Unknown).wrap()
            }
            Expr::Closure(closure) => self.closure(closure, &[]),
            Expr::If(one) => {
                self.variables.push(HashMap::new());
                self.expr(&one.cond);
                let ty = self.block(&one.then_branch);
                self.variables.pop();
                let other = one.else_branch.as_ref().map(|(_, other)| self.expr(other));
                known(ty, other.unwrap_or(Ty::Unknown))
            }
            Expr::Let(one) => {
                let ty = self.expr(&one.expr);
                self.bind(&one.pat, &ty);
                Ty::Other
            }
            Expr::While(one) => {
                self.variables.push(HashMap::new());
                self.expr(&one.cond);
                self.visit_block(&one.body);
                self.variables.pop();
                Ty::Other
            }
            Expr::ForLoop(one) => {
                let ty = self.expr(&one.expr).inner();
                self.variables.push(HashMap::new());
                self.bind(&one.pat, &ty);
                self.visit_block(&one.body);
                self.variables.pop();
                Ty::Other
            }
            Expr::Match(one) => {
                let ty = self.expr(&one.expr);
                let mut out = Ty::Unknown;
                for arm in &one.arms {
                    self.variables.push(HashMap::new());
                    self.bind(&arm.pat, &ty);
                    let arm = self.expr(&arm.body);
                    self.variables.pop();
                    out = known(out, arm);
                }
                out
            }
            Expr::Block(one) => self.block(&one.block),
            Expr::Async(one) => self.block(&one.block),
            Expr::Unsafe(one) => self.block(&one.block),
            Expr::Macro(one) if one.mac.path.is_ident("vec") => {
                use syn::parse::Parser as _;
                let list = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
                match list.parse2(one.mac.tokens.clone()) {
                    Ok(list) => {
                        let types: Vec<Ty> = list.iter().map(|one| self.expr(one)).collect();
                        types.into_iter().next().unwrap_or(Ty::Unknown).wrap()
                    }
                    Err(_) => {
                        self.visit_macro(&one.mac);
                        Ty::Unknown
                    }
                }
            }
            Expr::Binary(_) => {
                visit::visit_expr(self, expr);
                Ty::Other
            }
            other => {
                visit::visit_expr(self, other);
                Ty::Unknown
            }
        }
    }

    /// A block, in a scope of its own if it declares something: its last expression says its type.
    pub(super) fn block(&mut self, block: &syn::Block) -> Ty {
        let items: Vec<&syn::Item> = block
            .stmts
            .iter()
            .filter_map(|statement| match statement {
                syn::Stmt::Item(item) => Some(item),
                _ => None,
            })
            .collect();
        let outer = self.scope;
        if !items.is_empty() {
            self.scope = self.program.block(outer, &items);
        }
        self.variables.push(HashMap::new());
        let mut ty = Ty::Other;
        for statement in &block.stmts {
            ty = match statement {
                syn::Stmt::Expr(expr, end) => {
                    let ty = self.expr(expr);
                    if end.is_none() { ty } else { Ty::Other }
                }
                other => {
                    self.visit_stmt(other);
                    Ty::Other
                }
            };
        }
        self.variables.pop();
        self.scope = outer;
        ty
    }

    pub(super) fn closure(&mut self, closure: &syn::ExprClosure, types: &[Ty]) -> Ty {
        self.variables.push(HashMap::new());
        for (at, input) in closure.inputs.iter().enumerate() {
            let ty = types.get(at).cloned().unwrap_or(Ty::Unknown);
            self.bind(input, &ty);
        }
        let ty = self.expr(&closure.body);
        self.variables.pop();
        match &closure.output {
            syn::ReturnType::Type(_, ty) => self.ty(ty, self.scope),
            syn::ReturnType::Default => ty,
        }
    }
}

/// The one of two that says something.
pub(super) fn known(a: Ty, b: Ty) -> Ty {
    match a {
        Ty::Unknown | Ty::Other => b,
        a => a,
    }
}
