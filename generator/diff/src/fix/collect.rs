//! What the modules and blocks of a program declare and import.

use std::collections::HashMap;
use std::path::PathBuf;

use syn::{Item, UseTree};

use super::scope::{Def, Entry, Function, LocalType, Program, Scope, last, plain};
use super::sources::Sources;

impl Program<'_> {
    pub(super) fn collect(
        &mut self,
        items: &[Item],
        scope: usize,
        files: Option<(&Sources, &[PathBuf])>,
    ) {
        for item in items {
            self.take(item, scope, files);
        }
    }

    pub(super) fn take(
        &mut self,
        item: &Item,
        scope: usize,
        files: Option<(&Sources, &[PathBuf])>,
    ) {
        let (name, def) = match item {
            Item::Use(item) => {
                let mut path = Vec::new();
                self.take_use(&item.tree, scope, item.leading_colon.is_some(), &mut path);
                return;
            }
            Item::Mod(item) => match self.module(item, scope, files) {
                Some(inner) => (&item.ident, Def::Scope(inner)),
                None => (&item.ident, Def::Other),
            },
            Item::Struct(item) => {
                let fields = item.fields.iter().enumerate().map(|(at, field)| {
                    let name = field.ident.as_ref().map(plain);
                    (name.unwrap_or_else(|| at.to_string()), field.ty.clone())
                });
                let of = self.types.len();
                self.types.push(LocalType {
                    scope,
                    fields: fields.collect(),
                    variants: HashMap::new(),
                    alias: None,
                });
                (&item.ident, Def::Type(of))
            }
            Item::Enum(item) => {
                let variants = item.variants.iter().map(|variant| {
                    let types = variant.fields.iter().map(|field| field.ty.clone());
                    (plain(&variant.ident), types.collect())
                });
                let of = self.types.len();
                self.types.push(LocalType {
                    scope,
                    fields: HashMap::new(),
                    variants: variants.collect(),
                    alias: None,
                });
                (&item.ident, Def::Type(of))
            }
            Item::Type(item) => {
                let of = self.types.len();
                self.types.push(LocalType {
                    scope,
                    fields: HashMap::new(),
                    variants: HashMap::new(),
                    alias: Some((*item.ty).clone()),
                });
                (&item.ident, Def::Type(of))
            }
            Item::Fn(item) => {
                let function = self.function(&item.sig, scope);
                (&item.sig.ident, Def::Function(function))
            }
            Item::Impl(item) => {
                let owner = last(&item.self_ty).unwrap_or_default();
                for one in &item.items {
                    if let syn::ImplItem::Fn(method) = one {
                        let function = self.function(&method.sig, scope);
                        let key = (owner.clone(), plain(&method.sig.ident));
                        self.methods.insert(key, function);
                    }
                }
                return;
            }
            Item::Const(item) => (&item.ident, Def::Other),
            Item::Static(item) => (&item.ident, Def::Other),
            Item::Trait(item) => (&item.ident, Def::Other),
            Item::Union(item) => (&item.ident, Def::Other),
            Item::ExternCrate(item) => {
                let (_, name) = match &item.rename {
                    Some((as_, name)) => (Some(as_), name),
                    None => (None, &item.ident),
                };
                let path = vec![plain(&item.ident)];
                let names = &mut self.scopes[scope].names;
                names.insert(plain(name), Entry::Use(path, true));
                return;
            }
            _ => return,
        };
        let names = &mut self.scopes[scope].names;
        // A function may have the name of an imported module; what has fields is the rarer one to hide.
        names.entry(plain(name)).or_insert(Entry::Is(def));
    }

    fn function(&mut self, sig: &syn::Signature, scope: usize) -> usize {
        self.functions.push(Function {
            scope,
            output: match &sig.output {
                syn::ReturnType::Type(_, ty) => Some((**ty).clone()),
                syn::ReturnType::Default => None,
            },
        });
        self.functions.len() - 1
    }

    fn module(
        &mut self,
        item: &syn::ItemMod,
        scope: usize,
        files: Option<(&Sources, &[PathBuf])>,
    ) -> Option<usize> {
        let name = plain(&item.ident);
        if let Some((_, items)) = &item.content {
            let inner = self.scopes.len();
            self.scopes.push(Scope {
                above: Some(scope),
                module: inner,
                ..Scope::default()
            });
            let below = files.map(|(sources, folders)| {
                let below: Vec<PathBuf> = folders.iter().map(|f| f.join(&name)).collect();
                (sources, below)
            });
            let below = below
                .as_ref()
                .map(|(sources, below)| (*sources, below.as_slice()));
            self.collect(items, inner, below);
            return Some(inner);
        }
        let (sources, folders) = files?;
        let named = item
            .attrs
            .iter()
            .find_map(|attribute| match &attribute.meta {
                syn::Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
                    syn::Expr::Lit(syn::ExprLit {
                        lit: syn::Lit::Str(text),
                        ..
                    }) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            });
        let file = match named {
            // From the folder of the file.
            Some(path) => sources.at(&folders.last()?.join(path)),
            None => folders
                .iter()
                .find_map(|folder| sources.module(folder, &name)),
        }?;
        // A file that two crates have as a module belongs to the first.
        let inner = &mut self.scopes[file];
        if file != scope && inner.above.is_none() {
            inner.above = Some(scope);
        }
        Some(file)
    }

    fn take_use(&mut self, tree: &UseTree, scope: usize, global: bool, path: &mut Vec<String>) {
        let mut bind = |name: String, path: Vec<String>| {
            let names = &mut self.scopes[scope].names;
            names.insert(name, Entry::Use(path, global));
        };
        match tree {
            UseTree::Path(step) => {
                path.push(plain(&step.ident));
                self.take_use(&step.tree, scope, global, path);
                path.pop();
            }
            UseTree::Name(leaf) if leaf.ident == "self" => {
                if let Some(name) = path.last() {
                    bind(name.clone(), path.clone());
                }
            }
            UseTree::Name(leaf) => {
                let name = plain(&leaf.ident);
                bind(name.clone(), [path.as_slice(), &[name]].concat());
            }
            UseTree::Rename(leaf) if leaf.ident == "self" => {
                bind(plain(&leaf.rename), path.clone());
            }
            UseTree::Rename(leaf) => {
                let full = [path.as_slice(), &[plain(&leaf.ident)]].concat();
                bind(plain(&leaf.rename), full);
            }
            UseTree::Glob(_) => self.scopes[scope].globs.push((path.clone(), global)),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.take_use(tree, scope, global, path);
                }
            }
        }
    }
}
