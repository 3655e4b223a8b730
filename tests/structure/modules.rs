//! Reads the modules of a crate: what each file defines, and where what it names is defined.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree, Visibility};

/// A module's place: the names from the root down.
type Place = Vec<String>;

/// The source files of a crate.
pub(crate) struct Crate {
    modules: BTreeMap<Place, Module>,
    macros: BTreeMap<String, Place>,
}

#[derive(Default)]
struct Module {
    file: String,
    has_docs: bool,
    /// Names of the items, and whether other files can see them as types.
    items: BTreeMap<String, bool>,
    /// Imported names and what they stand for.
    names: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
    /// Every path in the file that begins at `crate`, `self`, `super` or an import, and all imports.
    paths: BTreeSet<Vec<String>>,
}

impl Crate {
    pub(crate) fn read(source: &Path) -> Self {
        let mut texts = Vec::new();
        collect(source, source, &mut texts);
        let texts: Vec<_> = texts
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect();
        Self::from_texts(&texts)
    }

    pub(crate) fn from_texts(texts: &[(&str, &str)]) -> Self {
        let mut all = Self {
            modules: BTreeMap::new(),
            macros: BTreeMap::new(),
        };
        for (file, text) in texts {
            let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
            let place = place_of(file);
            let mut module = Module {
                file: (*file).to_owned(),
                has_docs: text.starts_with("//!"),
                ..Module::default()
            };
            for item in &parsed.items {
                module.take(item, &place, &mut all.macros);
            }
            let mut reader = Reader {
                paths: &mut module.paths,
            };
            reader.visit_file(&parsed);
            all.modules.insert(place, module);
        }
        all
    }

    pub(crate) fn len(&self) -> usize {
        self.modules.len()
    }

    pub(crate) fn without_docs(&self) -> Vec<String> {
        let bare = self.modules.values().filter(|module| !module.has_docs);
        bare.map(|module| module.file.clone()).collect()
    }

    /// The name and file of each type that is visible outside of its file.
    pub(crate) fn visible_types(&self) -> Vec<(String, String)> {
        let all = self.modules.values().flat_map(|module| {
            let types = module.items.iter().filter(|(_, visible)| **visible);
            types.map(|(name, _)| (name.clone(), module.file.clone()))
        });
        all.collect()
    }

    /// For each file, the files that define what it names.
    pub(crate) fn imports(&self) -> BTreeMap<String, BTreeSet<String>> {
        let all = self.modules.iter().map(|(place, module)| {
            let mut to: BTreeSet<_> = module
                .paths
                .iter()
                .filter_map(|path| self.definition(place, path, 0))
                .map(|found| self.modules[&found].file.clone())
                .collect();
            to.remove(&module.file);
            (module.file.clone(), to)
        });
        all.collect()
    }

    /// The module that defines what `path` means in the module `at`; none if it is another crate's.
    fn definition(&self, at: &Place, path: &[String], depth: usize) -> Option<Place> {
        // Imports that lead to each other would never end.
        if depth > 20 {
            return None;
        }
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => Some(Vec::new()),
            "self" => Some(at.clone()),
            "super" => Some(at.split_last()?.1.to_vec()),
            _ => None,
        };
        let Some(mut here) = start else {
            let module = self.modules.get(at)?;
            let mut child = at.clone();
            child.push(first.clone());
            if self.modules.contains_key(&child) {
                return self.definition(&child, &with_self(rest), depth + 1);
            }
            let meant = module.names.get(first)?;
            // `use reqwest::X` beside a module `reqwest` of this crate's names the other crate.
            (meant.first() != Some(first)).then_some(())?;
            let whole: Vec<_> = meant.iter().chain(rest).cloned().collect();
            return self.definition(at, &whole, depth + 1);
        };
        let mut rest = rest;
        while let Some((name, after)) = rest.split_first() {
            if name == "super" {
                here.pop()?;
                rest = after;
                continue;
            }
            let mut child = here.clone();
            child.push(name.clone());
            if !self.modules.contains_key(&child) {
                break;
            }
            here = child;
            rest = after;
        }
        let Some(name) = rest.first() else {
            return self.modules.contains_key(&here).then_some(here);
        };
        let module = self.modules.get(&here)?;
        if module.items.contains_key(name) {
            return Some(here);
        }
        if let Some(meant) = module.names.get(name) {
            let whole: Vec<_> = meant.iter().chain(&rest[1..]).cloned().collect();
            if let Some(found) = self.definition(&here, &whole, depth + 1) {
                return Some(found);
            }
        }
        for glob in &module.globs {
            let whole: Vec<_> = glob.iter().chain(rest).cloned().collect();
            if let Some(found) = self.definition(&here, &whole, depth + 1)
                && self.modules[&found].items.contains_key(name)
            {
                return Some(found);
            }
        }
        match (here.is_empty(), self.macros.get(name)) {
            (true, Some(place)) => Some(place.clone()),
            _ => Some(here),
        }
    }
}

fn with_self(rest: &[String]) -> Vec<String> {
    std::iter::once("self".to_owned())
        .chain(rest.iter().cloned())
        .collect()
}

impl Module {
    fn take(&mut self, item: &Item, place: &Place, macros: &mut BTreeMap<String, Place>) {
        let seen = |vis: &Visibility| !matches!(vis, Visibility::Inherited);
        let (name, is_type) = match item {
            Item::Struct(item) => (&item.ident, seen(&item.vis)),
            Item::Enum(item) => (&item.ident, seen(&item.vis)),
            Item::Trait(item) => (&item.ident, seen(&item.vis)),
            Item::Type(item) => (&item.ident, seen(&item.vis)),
            Item::Fn(item) => (&item.sig.ident, false),
            Item::Const(item) => (&item.ident, false),
            Item::Static(item) => (&item.ident, false),
            Item::Mod(ItemMod {
                ident,
                content: Some(_),
                attrs,
                ..
            }) if !is_test(attrs) => (ident, false),
            Item::Macro(item) => match &item.ident {
                Some(name) => {
                    if item
                        .attrs
                        .iter()
                        .any(|attr| attr.path().is_ident("macro_export"))
                    {
                        macros.insert(name.to_string(), place.clone());
                    }
                    (name, false)
                }
                None => return,
            },
            Item::Use(item) => {
                self.import(Vec::new(), &item.tree);
                return;
            }
            _ => return,
        };
        self.items.insert(name.to_string(), is_type);
    }

    fn import(&mut self, mut at: Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                at.push(path.ident.to_string());
                self.import(at, &path.tree);
            }
            UseTree::Group(group) => group
                .items
                .iter()
                .for_each(|tree| self.import(at.clone(), tree)),
            UseTree::Glob(_) => self.globs.push(at),
            UseTree::Name(name) if name.ident == "self" => {
                if let Some(last) = at.last() {
                    self.names.insert(last.clone(), at);
                }
            }
            UseTree::Name(name) => {
                at.push(name.ident.to_string());
                self.names.insert(name.ident.to_string(), at);
            }
            UseTree::Rename(rename) => {
                at.push(rename.ident.to_string());
                self.names.insert(rename.rename.to_string(), at);
            }
        }
    }
}

/// Collects the paths of a file, without its tests.
struct Reader<'a> {
    paths: &'a mut BTreeSet<Vec<String>>,
}

impl Reader<'_> {
    fn import(&mut self, mut at: Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                at.push(path.ident.to_string());
                self.import(at, &path.tree);
            }
            UseTree::Group(group) => group
                .items
                .iter()
                .for_each(|tree| self.import(at.clone(), tree)),
            UseTree::Name(name) => {
                if name.ident != "self" {
                    at.push(name.ident.to_string());
                }
                self.paths.insert(at);
            }
            UseTree::Rename(rename) => {
                at.push(rename.ident.to_string());
                self.paths.insert(at);
            }
            _ => {
                self.paths.insert(at);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        // What is exported again is nothing that the file itself leans on.
        if !matches!(item.vis, Visibility::Inherited) {
            return;
        }
        self.import(Vec::new(), &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() && path.segments.len() > 1 {
            let names = path
                .segments
                .iter()
                .map(|segment| segment.ident.to_string());
            self.paths.insert(names.collect());
        }
        visit::visit_path(self, path);
    }
}

fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| {
        attr.path().is_ident("cfg")
            && attr
                .parse_args::<syn::Ident>()
                .is_ok_and(|name| name == "test")
    })
}

fn place_of(file: &str) -> Place {
    let bare = file.trim_end_matches(".rs");
    let names = bare
        .split('/')
        .filter(|name| !matches!(*name, "mod" | "lib" | "main"));
    names.map(str::to_owned).collect()
}

fn collect(source: &Path, folder: &Path, texts: &mut Vec<(String, String)>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(source, &path, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            let name = path.strip_prefix(source).expect("below the source");
            let names: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
            texts.push((names.join("/"), text));
        }
    }
    texts.sort();
}
