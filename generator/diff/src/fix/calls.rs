//! Calls of functions and methods: what they return, and which of them are the crate's.

use syn::Expr;
use syn::visit;

use super::fixer::Fixer;
use super::infer::known;
use super::items::Ty;
use super::scope::{Def, plain};

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
    pub(super) fn access(&mut self, of: &Ty, name: &syn::Ident, is_method: bool) -> Ty {
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

    pub(super) fn method(&mut self, call: &syn::ExprMethodCall) -> Ty {
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

    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Ty {
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
