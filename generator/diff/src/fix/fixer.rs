//! The walk through one file: paths and imports that lead to the crate, and notes about what needs a hand.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Expr;
use syn::visit::{self, Visit};

use super::items::{Edit, Items, Ty};
use super::scope::{Bound, Def, Program, plain};
use super::sources::Source;
use crate::rust::surface::raw;

/// What the walk found in one file.
#[derive(Debug, Default)]
pub(super) struct FileFindings {
    /// What stands where, and what to write there.
    pub(super) edits: BTreeMap<(usize, usize), String>,
    /// What needs a hand, by line.
    pub(super) by_hand: Vec<(usize, Edit)>,
    /// Fields and methods of something whose type was not found out.
    pub(super) unknown: Vec<(usize, String)>,
    /// Words inside of macros that could not be read.
    pub(super) in_macros: Vec<(usize, String)>,
    /// The items that are named.
    pub(super) named: HashSet<usize>,
}

pub(super) struct Fixer<'p, 'i> {
    pub(super) program: &'p mut Program<'i>,
    pub(super) items: &'i Items,
    pub(super) source: &'p Source,
    pub(super) scope: usize,
    pub(super) variables: Vec<HashMap<String, Ty>>,
    /// What `Self` is.
    pub(super) own: Ty,
    /// Endpoints that the `use` at hand can no longer import, from their module on.
    pub(super) moved: Vec<String>,
    pub(super) found: FileFindings,
}

impl<'p, 'i> Fixer<'p, 'i> {
    pub(super) fn run(
        program: &'p mut Program<'i>,
        source: &'p Source,
        scope: usize,
    ) -> FileFindings {
        let items = program.items;
        let mut fixer = Self {
            program,
            items,
            source,
            scope,
            variables: vec![HashMap::new()],
            own: Ty::Unknown,
            moved: Vec::new(),
            found: FileFindings::default(),
        };
        fixer.visit_file(&source.file);
        fixer.found
    }

    pub(super) fn line(&self, span: Span) -> usize {
        self.source.line(span)
    }

    /// Writes a name in place of what stands there.
    pub(super) fn write(&mut self, range: Range<usize>, text: String) {
        let known = self.source.text.get(range.clone());
        // A macro may have read a token twice, and nothing is written where nothing changes.
        if known.is_some_and(|old| old != text) {
            self.found.edits.insert((range.start, range.end), text);
        }
    }

    pub(super) fn rename(&mut self, name: &syn::Ident, new: &str) {
        let range = self.source.range(name.span());
        self.write(range, raw(new));
    }

    pub(super) fn range(&self, span: Span) -> Range<usize> {
        self.source.range(span)
    }

    pub(super) fn by_hand(&mut self, span: Span, edits: &[Edit]) {
        let line = self.line(span);
        for edit in edits {
            let one = (line, edit.clone());
            if !self.found.by_hand.contains(&one) {
                self.found.by_hand.push(one);
            }
        }
    }

    /// A path of an expression, type or pattern: what it means, and its names changed.
    pub(super) fn path(&mut self, path: &syn::Path, value: bool) -> Option<Def> {
        let names: Vec<String> = path.segments.iter().map(|s| plain(&s.ident)).collect();
        if value && names.len() == 1 && self.variable(names.first()?).is_some() {
            return None;
        }
        let steps = self
            .program
            .steps(self.scope, &names, path.leading_colon.is_some());
        for (at, found) in steps.iter().enumerate() {
            let (Some((def, bound)), Some(segment), Some(name)) =
                (found, path.segments.get(at), names.get(at))
            else {
                continue;
            };
            let next = steps.get(at + 1).cloned().flatten().map(|(def, _)| def);
            self.step(&segment.ident, name, (*def, bound), next, at == 0);
        }
        let last = steps.last().cloned().flatten().map(|(def, _)| def);
        // `X::new`, `X::setter`: the type is known, and what follows is a function of it.
        let before = steps
            .len()
            .checked_sub(2)
            .and_then(|at| steps.get(at).cloned().flatten());
        if let (None, Some((Def::Item(index), _)), Some(segment)) =
            (last, before, path.segments.last())
        {
            self.function_of(index, &segment.ident);
            return None;
        }
        last
    }

    pub(super) fn step(
        &mut self,
        ident: &syn::Ident,
        name: &str,
        (def, bound): (Def, &Bound),
        next: Option<Def>,
        first: bool,
    ) {
        match def {
            Def::Item(index) => {
                self.found.named.insert(index);
                if let Some(item) = self.items.all.get(index) {
                    self.by_hand(ident.span(), &item.edits);
                }
            }
            Def::Variant(index) => {
                let part = self.items.part(index, name);
                if let Some(edit) = part.and_then(|(part, _)| part.edit.clone()) {
                    self.by_hand(ident.span(), &[edit]);
                }
            }
            // The module of an endpoint that has another one now.
            Def::Tag => {
                let Some(Def::Item(index)) = next else { return };
                let Some(new) = self.items.new_tag(index) else {
                    return;
                };
                // A module that was imported by its name is not there for the other one.
                match first && bound.is_some() {
                    true => {
                        let (name, module) = (self.program.crate_name(), &self.items.modules.1);
                        let full = format!("{name}::{module}::endpoints::{new}");
                        let range = self.source.range(ident.span());
                        self.write(range, full);
                    }
                    false => self.rename(ident, &new),
                }
                return;
            }
            _ => {}
        }
        let kept = bound
            .as_ref()
            .is_some_and(|b| self.program.kept.contains(b));
        let Some(new) = self.program.new_name(def, name).filter(|_| !kept) else {
            return;
        };
        // What arrives through a glob yields to what the program calls so itself.
        let hidden = first && bound.is_none() && self.program.says(self.scope, &new);
        match hidden && matches!(def, Def::Item(_)) {
            true => {
                let full = format!(
                    "{}::{}::{new}",
                    self.program.crate_name(),
                    self.items.modules.1
                );
                let range = self.source.range(ident.span());
                self.write(range, full);
            }
            false => self.rename(ident, &new),
        }
    }

    /// A function of a type, named by path.
    fn function_of(&mut self, index: usize, name: &syn::Ident) {
        let text = plain(name);
        if text == "new" {
            if let Some(item) = self.items.all.get(index) {
                self.by_hand(name.span(), &item.new_edits);
            }
            return;
        }
        self.part_of(index, name, true);
    }

    /// A field, setter or parameter of an item: its name changed, and noted if more than that changes.
    pub(super) fn part_of(&mut self, index: usize, name: &syn::Ident, is_method: bool) {
        let Some((part, prefix)) = self.items.part(index, &plain(name)) else {
            return;
        };
        if let Some(new) = &part.new_name {
            self.rename(name, &format!("{prefix}{new}"));
        }
        let is_setter = is_method && prefix.is_empty();
        if let Some(edit) = part
            .edit
            .clone()
            .filter(|_| part.breaks_setter || !is_setter)
        {
            self.by_hand(name.span(), &[edit]);
        }
    }

    fn with_signature(&mut self, sig: &syn::Signature, own: Option<Ty>, body: &syn::Block) {
        self.variables.push(HashMap::new());
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(_) => {
                    let own = own.clone().unwrap_or(Ty::Unknown);
                    self.bind_name("self", own);
                }
                syn::FnArg::Typed(typed) => {
                    let ty = self.ty(&typed.ty, self.scope);
                    self.bind(&typed.pat, &ty);
                }
            }
        }
        self.visit_block(body);
        self.variables.pop();
    }

    /// A macro's arguments: expressions, a match, statements, or else words.
    fn tokens(&mut self, tokens: &TokenStream) {
        use syn::parse::Parser as _;
        use syn::punctuated::Punctuated;
        let list = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        if let Ok(list) = list.parse2(tokens.clone()) {
            for one in &list {
                self.visit_expr(one);
            }
            return;
        }
        let repeated = |input: syn::parse::ParseStream<'_>| {
            let what: Expr = input.parse()?;
            input.parse::<syn::Token![;]>()?;
            Ok((what, input.parse::<Expr>()?))
        };
        if let Ok((what, times)) = repeated.parse2(tokens.clone()) {
            self.visit_expr(&what);
            self.visit_expr(&times);
            return;
        }
        let matches = |input: syn::parse::ParseStream<'_>| {
            let what: Expr = input.parse()?;
            input.parse::<syn::Token![,]>()?;
            let pattern = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard: Option<Expr> = match input.parse::<Option<syn::Token![if]>>()? {
                Some(_) => Some(input.parse()?),
                None => None,
            };
            input.parse::<Option<syn::Token![,]>>()?;
            Ok((what, pattern, guard))
        };
        if let Ok((what, pattern, guard)) = matches.parse2(tokens.clone()) {
            let ty = self.expr(&what);
            self.variables.push(HashMap::new());
            self.bind(&pattern, &ty);
            if let Some(guard) = &guard {
                self.visit_expr(guard);
            }
            self.variables.pop();
            return;
        }
        if let Ok(statements) = syn::Block::parse_within.parse2(tokens.clone()) {
            for one in &statements {
                self.visit_stmt(one);
            }
            return;
        }
        self.words(tokens);
    }

    fn words(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            match token {
                TokenTree::Ident(name) => {
                    let line = self.line(name.span());
                    self.found.in_macros.push((line, plain(&name)));
                }
                TokenTree::Group(group) => self.words(&group.stream()),
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Fixer<'_, '_> {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.imports(item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let inner = self.program.inline(self.scope, &plain(&item.ident));
        let (Some(inner), Some(_)) = (inner, &item.content) else {
            return;
        };
        let outer = std::mem::replace(&mut self.scope, inner);
        visit::visit_item_mod(self, item);
        self.scope = outer;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.visit_signature(&item.sig);
        self.with_signature(&item.sig, None, &item.block);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let own = self.ty(&item.self_ty, self.scope);
        let before = std::mem::replace(&mut self.own, own);
        visit::visit_item_impl(self, item);
        self.own = before;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.visit_signature(&item.sig);
        let own = self.own.clone();
        self.with_signature(&item.sig, Some(own), &item.block);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.block(block);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let ty = match &local.init {
            Some(init) => {
                let ty = self.expr(&init.expr);
                if let Some((_, other)) = &init.diverge {
                    self.visit_expr(other);
                }
                ty
            }
            None => Ty::Unknown,
        };
        self.bind(&local.pat, &ty);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(path, false);
        visit::visit_path(self, path);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.expr(expr);
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        self.tokens(&one.tokens);
    }
}
