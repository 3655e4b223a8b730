//! What types expressions have, as far as that says which fields and methods are the crate's.

use std::collections::HashMap;

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit as _};
use syn::{Expr, Member, Pat};

use super::fixer::Fixer;
use super::items::Ty;
use super::scope::{Def, plain};
use crate::rust::surface::raw;

/// Methods of an `Option`, a list or an iterator after which it is still one of the same.
const SAME: [&str; 41] = [
    "all",
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "await",
    "boxed",
    "by_ref",
    "chain",
    "clone",
    "cloned",
    "collect",
    "copied",
    "filter",
    "fuse",
    "inspect",
    "into_iter",
    "into_option",
    "iter",
    "iter_mut",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "or",
    "or_else",
    "peekable",
    "read",
    "replace",
    "rev",
    "skip",
    "skip_while",
    "step_by",
    "take",
    "take_while",
    "to_owned",
    "to_vec",
    "transpose",
    "try_next",
    "write",
];

/// Methods that take out what is inside.
const INNER: [&str; 7] = [
    "expect",
    "get_or_insert_with",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "into_inner",
];

/// Methods that take one out of many.
const ONE: [&str; 15] = [
    "find",
    "first",
    "get",
    "get_mut",
    "last",
    "max_by",
    "max_by_key",
    "min_by",
    "min_by_key",
    "next",
    "next_back",
    "nth",
    "pop",
    "remove",
    "values",
];

/// Methods after which nothing of it is there.
const NOTHING: [&str; 12] = [
    "any",
    "contains",
    "count",
    "is_empty",
    "is_err",
    "is_none",
    "is_ok",
    "is_some",
    "is_some_and",
    "len",
    "push",
    "extend",
];

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
            return Ty::Other;
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
    fn type_path(&mut self, path: &syn::Path) -> Option<Def> {
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

    fn field_name(&self, member: &Member, def: Option<Def>) -> Option<String> {
        let (Some(Def::Item(index)), Member::Named(name)) = (def, member) else {
            return None;
        };
        self.items.part(index, &plain(name))?.0.new_name.clone()
    }

    fn local_field(&self, index: usize, name: &str) -> Ty {
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

    fn closure(&mut self, closure: &syn::ExprClosure, types: &[Ty]) -> Ty {
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

    fn access(&mut self, of: &Ty, name: &syn::Ident, is_method: bool) -> Ty {
        let text = plain(name);
        match of {
            Ty::Item(index) => {
                let ty = self
                    .items
                    .part(*index, &text)
                    .map(|(part, _)| part.ty.clone());
                self.part_of(*index, name, is_method);
                ty.map_or(Ty::Unknown, |ty| self.items.seen(ty))
            }
            Ty::Local(index) if !is_method => self.local_field(*index, &text),
            // A page of a list.
            Ty::Wrap(inner) if text == "items" => (**inner).clone().wrap(),
            Ty::Unknown => {
                let line = self.line(name.span());
                self.found.unknown.push((line, text));
                Ty::Unknown
            }
            Ty::Other => Ty::Other,
            Ty::Local(_) | Ty::Wrap(_) | Ty::Map(_) | Ty::Tuple(_) => Ty::Unknown,
        }
    }

    fn method(&mut self, call: &syn::ExprMethodCall) -> Ty {
        let of = self.expr(&call.receiver);
        let of = self.items.seen(of);
        let name = plain(&call.method);
        if let Some(generics) = &call.turbofish {
            visit::visit_angle_bracketed_generic_arguments(self, generics);
        }
        let inner = of.inner();
        let given = match name.as_str() {
            "fold" | "try_fold" => vec![Ty::Unknown, inner.clone()],
            "map_err" | "unwrap_or_else" | "or_else" => vec![Ty::Other],
            _ => vec![inner.clone(), inner.clone()],
        };
        let mut returned = Ty::Unknown;
        let mut arguments = Vec::new();
        for argument in &call.args {
            let ty = match argument {
                Expr::Closure(closure) => {
                    returned = self.closure(closure, &given);
                    returned.clone()
                }
                other => self.expr(other),
            };
            arguments.push(ty);
        }
        match &of {
            Ty::Item(index) => {
                let item = self.items.all.get(*index);
                match (name.as_str(), item) {
                    (
                        "clone" | "as_ref" | "as_mut" | "borrow" | "to_owned" | "into"
                        | "with_timeout" | "with_retry" | "with_header",
                        _,
                    ) => of.clone(),
                    ("send" | "send_raw", Some(item)) => {
                        item.response.clone().map_or(Ty::Unknown, Ty::wrap)
                    }
                    ("items", Some(item)) if item.paged.is_some() => {
                        item.paged.clone().map_or(Ty::Unknown, Ty::wrap).wrap()
                    }
                    ("pages", Some(item)) if item.paged.is_some() => item
                        .paged
                        .clone()
                        .map_or(Ty::Unknown, |ty| ty.wrap().wrap())
                        .wrap(),
                    // A setter returns what it was called on.
                    _ if self.items.part(*index, &name).is_some() => {
                        self.access(&of, &call.method, true);
                        of.clone()
                    }
                    _ => Ty::Unknown,
                }
            }
            Ty::Local(index) => self.local_method(*index, &name),
            Ty::Map(value) => match name.as_str() {
                "get" | "get_mut" | "remove" | "insert" | "values" | "values_mut"
                | "into_values" => (**value).clone().wrap(),
                "iter" | "iter_mut" | "into_iter" | "drain" => inner.wrap(),
                "clone" | "as_ref" | "as_mut" => of,
                name if NOTHING.contains(&name) => Ty::Other,
                _ => Ty::Unknown,
            },
            Ty::Wrap(_) => match name.as_str() {
                "map" => returned.wrap(),
                "and_then" | "flat_map" | "filter_map" | "map_or_else" => returned,
                "map_or" => known(
                    returned,
                    arguments.into_iter().next().unwrap_or(Ty::Unknown),
                ),
                "flatten" => inner,
                "enumerate" => Ty::Tuple(vec![Ty::Other, inner]).wrap(),
                "zip" => {
                    let other = arguments.first().map_or(Ty::Unknown, Ty::inner);
                    Ty::Tuple(vec![inner, other]).wrap()
                }
                name if SAME.contains(&name) => of,
                name if INNER.contains(&name) => inner,
                name if ONE.contains(&name) => inner.wrap(),
                name if NOTHING.contains(&name) => Ty::Other,
                _ => Ty::Unknown,
            },
            Ty::Unknown => {
                self.access(&of, &call.method, true);
                Ty::Unknown
            }
            Ty::Other => Ty::Other,
            Ty::Tuple(_) => Ty::Unknown,
        }
    }

    fn local_method(&self, index: usize, name: &str) -> Ty {
        let methods = self.program.methods.iter();
        let mut of = methods.filter(|((owner, method), _)| {
            let local = || self.program.types.get(index).map(|local| local.scope);
            method == name
                && local().is_some_and(|scope| {
                    self.program
                        .name(scope, owner)
                        .is_some_and(|(def, _)| def == Def::Type(index))
                })
        });
        let function = of.next().map(|(_, function)| *function);
        function.map_or(Ty::Unknown, |function| self.output(function))
    }

    fn output(&self, function: usize) -> Ty {
        let function = self.program.functions.get(function);
        let output = function.and_then(|f| Some((f.output.as_ref()?, f.scope)));
        output.map_or(Ty::Other, |(ty, scope)| self.ty(ty, scope))
    }

    fn call(&mut self, call: &syn::ExprCall) -> Ty {
        let arguments: Vec<Ty> = call.args.iter().map(|one| self.expr(one)).collect();
        let Expr::Path(function) = &*call.func else {
            self.expr(&call.func);
            return Ty::Unknown;
        };
        let path = &function.path;
        let def = self.path(path, true);
        visit::visit_path(self, path);
        let names: Vec<String> = path.segments.iter().map(|s| plain(&s.ident)).collect();
        match (def, names.last().map(String::as_str)) {
            (Some(Def::Variant(index)), _) => return Ty::Item(index),
            (Some(Def::Function(function)), _) => return self.output(function),
            (Some(Def::Type(index)), _) => return Ty::Local(index),
            // Of the module that the program moves to.
            (Some(Def::New), _) => return Ty::Other,
            (_, Some("Some" | "Ok" | "from_iter")) if names.len() == 1 => {
                return arguments.into_iter().next().unwrap_or(Ty::Unknown).wrap();
            }
            _ => {}
        }
        let Some((last, owner)) = names.split_last() else {
            return Ty::Unknown;
        };
        let found = self
            .program
            .path(self.scope, owner, path.leading_colon.is_some());
        match found {
            // `new`, `default`, and setters by their path.
            Some((Def::Item(index), _)) => self.items.seen(Ty::Item(index)),
            Some((Def::Type(index), _)) => self.local_method(index, last),
            _ if owner == ["Self"] => match &self.own {
                Ty::Local(index) => self.local_method(*index, last),
                other => other.clone(),
            },
            // `Box::new` and `Arc::new` are what is in them.
            _ if last == "new"
                && ["Box", "Arc", "Rc"]
                    .iter()
                    .any(|b| owner.last().is_some_and(|o| o == b)) =>
            {
                arguments.into_iter().next().unwrap_or(Ty::Unknown)
            }
            _ => Ty::Unknown,
        }
    }
}

/// The one of two that says something.
fn known(a: Ty, b: Ty) -> Ty {
    match a {
        Ty::Unknown | Ty::Other => b,
        a => a,
    }
}
