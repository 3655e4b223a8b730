//! Imports: each name of a `use` changed, and what one statement can no longer import put into another.

use std::ops::Range;

use syn::UseTree;
use syn::spanned::Spanned as _;

use super::fixer::Fixer;
use super::scope::{Bound, Def, plain};
use crate::rust::surface::raw;

impl Fixer<'_, '_> {
    /// Changes a whole `use`.
    pub(super) fn imports(&mut self, item: &syn::ItemUse) {
        let range = self.source.range(item.span());
        let whole = matches!(item.vis, syn::Visibility::Inherited).then(|| range.clone());
        let mut path = Vec::new();
        let global = item.leading_colon.is_some();
        self.import(&item.tree, global, &mut path, whole);
        let moved = std::mem::take(&mut self.moved);
        if moved.is_empty() {
            return;
        }
        let text = |range: Range<usize>| self.source.text.get(range).unwrap_or_default().to_owned();
        let line = text(0..range.start);
        let indent = line.rsplit('\n').next().unwrap_or_default();
        let indent = if indent.trim().is_empty() { indent } else { "" };
        let visibility = match item.vis {
            syn::Visibility::Inherited => String::new(),
            _ => text(self.source.range(item.vis.span())) + " ",
        };
        let (name, module) = (self.program.crate_name(), &self.items.modules.1);
        let added = moved
            .iter()
            .map(|leaf| format!("\n{indent}{visibility}use {name}::{module}::endpoints::{leaf};"));
        let added: String = added.collect();
        self.write(range.end..range.end, added);
    }

    /// Endpoints of one module that have several now: those that moved are imported by another statement.
    fn import_moved(&mut self, tag: &syn::Ident, group: &syn::UseGroup) {
        let leaves: Vec<(Option<usize>, String)> = group
            .items
            .iter()
            .map(|tree| match tree {
                UseTree::Name(leaf) => (self.items.find(&plain(&leaf.ident)), String::new()),
                UseTree::Rename(leaf) => {
                    let name = format!(" as {}", leaf.rename);
                    (self.items.find(&plain(&leaf.ident)), name)
                }
                _ => (None, String::new()),
            })
            .collect();
        let tags: Vec<Option<String>> = leaves
            .iter()
            .map(|(index, _)| self.items.new_tag((*index)?))
            .collect();
        match tags.first() {
            Some(Some(new)) if tags.iter().all(|tag| tag.as_ref() == Some(new)) => {
                let new = new.clone();
                self.rename(tag, &new);
                return;
            }
            _ => {}
        }
        let spans: Vec<Range<usize>> = group
            .items
            .iter()
            .map(|one| self.source.range(one.span()))
            .collect();
        for (at, ((index, alias), new)) in leaves.iter().zip(&tags).enumerate() {
            let item = index.and_then(|index| self.items.all.get(index)?.new.as_ref());
            let (Some((name, _)), Some(tag)) = (item, new) else {
                continue;
            };
            self.moved.push(format!("{tag}::{name}{alias}"));
            let before = at.checked_sub(1).and_then(|at| tags.get(at));
            let own = spans.get(at).cloned().unwrap_or_default();
            // The comma in front is gone with the one before.
            let range = match before {
                Some(Some(_)) if at + 1 == spans.len() => own,
                _ => cut(&spans, at).unwrap_or(own),
            };
            self.write(range, String::new());
        }
    }

    fn import(
        &mut self,
        tree: &UseTree,
        global: bool,
        path: &mut Vec<String>,
        alone: Option<Range<usize>>,
    ) {
        match tree {
            UseTree::Path(step) => {
                let name = plain(&step.ident);
                path.push(name.clone());
                let next = match &*step.tree {
                    UseTree::Path(n) => Some(plain(&n.ident)),
                    UseTree::Name(n) => Some(plain(&n.ident)),
                    UseTree::Rename(n) => Some(plain(&n.ident)),
                    _ => None,
                };
                self.import_step(&step.ident, &name, global, path, next);
                if let UseTree::Group(group) = &*step.tree
                    && matches!(self.imported(path, global), Some((Def::Tag, _)))
                {
                    self.import_moved(&step.ident, group);
                }
                self.import(&step.tree, global, path, alone);
                path.pop();
            }
            UseTree::Name(leaf) if leaf.ident == "self" => {}
            UseTree::Name(leaf) => {
                let name = plain(&leaf.ident);
                path.push(name.clone());
                self.import_leaf(&leaf.ident, &name, global, path, alone);
                path.pop();
            }
            UseTree::Rename(leaf) => {
                let name = plain(&leaf.ident);
                path.push(name.clone());
                self.import_step(&leaf.ident, &name, global, path, None);
                path.pop();
            }
            UseTree::Glob(_) => {}
            UseTree::Group(group) => {
                let spans: Vec<Range<usize>> = group
                    .items
                    .iter()
                    .map(|one| self.source.range(one.span()))
                    .collect();
                for (at, tree) in group.items.iter().enumerate() {
                    self.import(tree, global, path, cut(&spans, at));
                }
            }
        }
    }

    fn import_step(
        &mut self,
        ident: &syn::Ident,
        name: &str,
        global: bool,
        path: &[String],
        next: Option<String>,
    ) {
        let Some((def, bound)) = self.imported(path, global) else {
            return;
        };
        let next = next
            .and_then(|next| self.program.within(def, &next))
            .map(|(def, _)| def);
        self.step(ident, name, (def, &bound), next, path.len() == 1);
    }

    fn imported(&self, path: &[String], global: bool) -> Option<(Def, Bound)> {
        self.program.path(self.scope, path, global)
    }

    /// The end of an import, which binds a name.
    fn import_leaf(
        &mut self,
        ident: &syn::Ident,
        name: &str,
        global: bool,
        path: &[String],
        alone: Option<Range<usize>>,
    ) {
        let Some((def, _)) = self.imported(path, global) else {
            return;
        };
        if self.program.kept.contains(&(self.scope, name.to_owned())) {
            if let Some(new) = self.program.new_name(def, name) {
                let range = self.source.range(ident.span());
                self.write(range, format!("{} as {}", raw(&new), raw(name)));
            }
            return;
        }
        let new = self.items.modules.1.clone();
        if def == Def::Old && self.program.says(self.scope, &new) {
            // It is there already.
            if let Some(cut) = alone {
                self.write(cut, String::new());
                return;
            }
        }
        self.import_step(ident, name, global, path, None);
    }
}

/// The place of one of several that are parted by commas, with one of the commas.
fn cut(spans: &[Range<usize>], at: usize) -> Option<Range<usize>> {
    let own = spans.get(at)?;
    let before = at.checked_sub(1).and_then(|at| spans.get(at));
    match (spans.get(at + 1), before) {
        (Some(next), _) => Some(own.start..next.start),
        (None, Some(before)) => Some(before.end..own.end),
        (None, None) => None,
    }
}
