//! Which item a path in a program means: modules, imports, aliases, globs and blocks, as the language resolves them.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::Path;

use syn::Item;

use super::items::Items;
use super::sources::Sources;

/// Types that need no import and have no fields.
const PLAIN: [&str; 18] = [
    "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str",
    "u8", "u16", "u32", "u64", "u128", "usize",
];

/// What a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Def {
    /// The generated crate.
    Crate,
    /// The module that the program leaves.
    Old,
    /// The module that it moves to.
    New,
    Models,
    Endpoints,
    /// A module of endpoints.
    Tag,
    /// A type or endpoint of the old module.
    Item(usize),
    /// A variant of such a type.
    Variant(usize),
    /// A module or block of the program.
    Scope(usize),
    /// A type of the program.
    Type(usize),
    /// A function of the program.
    Function(usize),
    /// Something else.
    Other,
}

/// What a scope says of a name.
#[derive(Debug, Clone)]
pub(super) enum Entry {
    /// `use` with this path, from the root of all crates or not.
    Use(Vec<String>, bool),
    Is(Def),
}

/// A module, or a block with items of its own.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// The module or block around a block; none for a module.
    pub(super) outer: Option<usize>,
    /// The module that a module stands in.
    pub(super) above: Option<usize>,
    /// The root of its crate.
    pub(super) root: usize,
    /// The module that it is or stands in.
    pub(super) module: usize,
    pub(super) names: HashMap<String, Entry>,
    pub(super) globs: Vec<(Vec<String>, bool)>,
}

/// A type of the program.
pub(super) struct LocalType {
    pub(super) scope: usize,
    pub(super) fields: HashMap<String, syn::Type>,
    pub(super) variants: HashMap<String, Vec<syn::Type>>,
    pub(super) alias: Option<syn::Type>,
}

/// A function of the program.
pub(super) struct Function {
    pub(super) scope: usize,
    pub(super) output: Option<syn::Type>,
}

/// Where a name was found: the scope that says it, and as what.
pub(super) type Bound = Option<(usize, String)>;

/// What a name means, if it means something, and where it was found.
type Meaning = Option<(Def, Bound)>;

/// Everything that the program declares.
pub(super) struct Program<'i> {
    pub(super) items: &'i Items,
    pub(super) scopes: Vec<Scope>,
    pub(super) types: Vec<LocalType>,
    pub(super) functions: Vec<Function>,
    /// Methods by the name of the type that they are of, and their own.
    pub(super) methods: HashMap<(String, String), usize>,
    /// The scope of each file.
    pub(super) files: Vec<usize>,
    /// Imports that keep their old name by `as`, since the new one means something else there.
    pub(super) kept: HashSet<(usize, String)>,
    /// How the crate is called, beside its own name.
    pub(super) crate_alias: Option<String>,
    known: RefCell<HashMap<(usize, String), Meaning>>,
}

impl<'i> Program<'i> {
    pub(super) fn new(sources: &Sources, items: &'i Items, crate_alias: Option<String>) -> Self {
        let mut program = Self {
            items,
            scopes: Vec::new(),
            types: Vec::new(),
            functions: Vec::new(),
            methods: HashMap::new(),
            files: Vec::new(),
            kept: HashSet::new(),
            crate_alias,
            known: RefCell::default(),
        };
        for index in 0..sources.files.len() {
            program.scopes.push(Scope {
                root: index,
                module: index,
                ..Scope::default()
            });
            program.files.push(index);
        }
        for (index, file) in sources.files.iter().enumerate() {
            let folder = file.path.parent().unwrap_or(Path::new(""));
            let stem = file.path.file_stem().unwrap_or_default();
            let is_root = ["main", "lib", "mod"].iter().any(|name| stem == *name);
            // Any other file is a crate of its own (an example, a test), or a module with its modules in its folder.
            let folders = match is_root {
                true => vec![folder.to_owned()],
                false => vec![folder.join(stem), folder.to_owned()],
            };
            program.collect(&file.file.items, index, Some((sources, &folders)));
        }
        // A module's crate is that of the module above it.
        for index in 0..program.scopes.len() {
            let mut root = index;
            for _ in 0..64 {
                match program.scopes[root].above {
                    Some(above) => root = above,
                    None => break,
                }
            }
            program.scopes[index].root = root;
        }
        for scope in 0..program.scopes.len() {
            program.settle(scope);
        }
        program
    }

    /// Makes a scope of a block, with the items in it.
    pub(super) fn block(&mut self, outer: usize, items: &[&Item]) -> usize {
        let (root, module) = (self.scopes[outer].root, self.scopes[outer].module);
        let scope = self.scopes.len();
        self.scopes.push(Scope {
            outer: Some(outer),
            root,
            module,
            ..Scope::default()
        });
        for item in items {
            self.take(item, scope, None);
        }
        self.settle(scope);
        scope
    }

    /// The scope of an inline module.
    pub(super) fn inline(&self, scope: usize, name: &str) -> Option<usize> {
        match self.scopes[scope].names.get(name) {
            Some(Entry::Is(Def::Scope(inner))) => Some(*inner),
            _ => None,
        }
    }

    /// Decides which imports of a scope keep their old name.
    fn settle(&mut self, scope: usize) {
        let names: Vec<String> = self.scopes[scope].names.keys().cloned().collect();
        for name in names {
            let Some(Entry::Use(path, _)) = self.scopes[scope].names.get(&name) else {
                continue;
            };
            if path.last() != Some(&name) {
                continue;
            }
            let Some((def, _)) = self.name(scope, &name) else {
                continue;
            };
            let Some(new) = self.new_name(def, &name) else {
                continue;
            };
            let taken = self.scopes[scope].names.contains_key(&new);
            let same =
                def == Def::Old && self.name(scope, &new).is_some_and(|(d, _)| d == Def::New);
            if taken && !same {
                self.kept.insert((scope, name));
            }
        }
    }

    /// What something is called in the new module, if it is called otherwise.
    pub(super) fn new_name(&self, def: Def, name: &str) -> Option<String> {
        let (old, new) = match def {
            Def::Old => (&self.items.modules.0, self.items.modules.1.clone()),
            Def::Item(index) => {
                let item = self.items.all.get(index)?;
                (&item.name, item.new.clone()?.0)
            }
            Def::Variant(index) => {
                let part = self.items.all.get(index)?.parts.get(name)?;
                return part.new_name.clone();
            }
            _ => return None,
        };
        (old == name && *old != new).then_some(new)
    }

    /// Whether a scope or one around it says something of a name itself, not counting globs.
    pub(super) fn says(&self, scope: usize, name: &str) -> bool {
        let mut at = Some(scope);
        while let Some(scope) = at {
            if self.scopes[scope].names.contains_key(name) {
                return true;
            }
            at = self.scopes[scope].outer;
        }
        false
    }

    /// What a name means in a scope, and where it is said.
    pub(super) fn name(&self, scope: usize, name: &str) -> Meaning {
        let key = (scope, name.to_owned());
        if let Some(found) = self.known.borrow().get(&key) {
            return found.clone();
        }
        // An import that leads back to itself leads nowhere.
        self.known.borrow_mut().insert(key.clone(), None);
        let found = self.own(scope, name).or_else(|| {
            self.scopes[scope]
                .outer
                .and_then(|outer| self.name(outer, name))
        });
        self.known.borrow_mut().insert(key, found.clone());
        found
    }

    fn own(&self, scope: usize, name: &str) -> Meaning {
        match self.scopes[scope].names.get(name) {
            Some(Entry::Is(def)) => return Some((*def, None)),
            Some(Entry::Use(path, global)) => {
                let found = self.path(scope, path, *global);
                let def = found.map_or(Def::Other, |(def, _)| def);
                return Some((def, Some((scope, name.to_owned()))));
            }
            None => {}
        }
        self.scopes[scope].globs.iter().find_map(|(path, global)| {
            let (container, _) = self.path(scope, path, *global)?;
            self.within(container, name)
        })
    }

    /// How the program calls the crate.
    pub(super) fn crate_name(&self) -> &str {
        self.crate_alias
            .as_deref()
            .unwrap_or(&self.items.crate_name)
    }

    /// What a name means inside of something.
    pub(super) fn within(&self, container: Def, name: &str) -> Meaning {
        let item = || self.items.find(name);
        let is_model = |index: &usize| self.items.all.get(*index).is_some_and(|i| i.tag.is_none());
        let def = match container {
            Def::Crate if name == self.items.modules.0 => Def::Old,
            Def::Crate if name == self.items.modules.1 => Def::New,
            // All of it is as the program wants it.
            Def::New => Def::New,
            Def::Old if name == "models" => Def::Models,
            Def::Old if name == "endpoints" => Def::Endpoints,
            Def::Old | Def::Endpoints if self.items.is_tag(name) => Def::Tag,
            Def::Old => Def::Item(item()?),
            Def::Models => Def::Item(item().filter(is_model)?),
            Def::Endpoints | Def::Tag => Def::Item(item().filter(|index| !is_model(index))?),
            Def::Item(index) => {
                self.items.all.get(index)?.parts.get(name)?;
                Def::Variant(index)
            }
            Def::Scope(scope) => return self.name(scope, name),
            _ => return None,
        };
        Some((def, None))
    }

    /// What a path means.
    pub(super) fn path(&self, scope: usize, path: &[String], global: bool) -> Meaning {
        self.steps(scope, path, global).pop().flatten()
    }

    /// What each step of a path means.
    pub(super) fn steps(&self, scope: usize, path: &[String], global: bool) -> Vec<Meaning> {
        let mut out: Vec<Meaning> = Vec::new();
        for (at, name) in path.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| out.get(at).cloned());
            let found = match before {
                Some(Some((container, _))) if name == "super" => match container {
                    Def::Scope(scope) => self.above(scope),
                    _ => None,
                },
                Some(Some((container, _))) => self.within(container, name),
                Some(None) => None,
                None => self.first(scope, name, global),
            };
            out.push(found);
        }
        out
    }

    /// Whether a path that means nothing of the crate is known to be the language's, the library's or the crate's own runtime's.
    pub(super) fn is_foreign(&self, scope: usize, path: &[String]) -> bool {
        let Some(first) = path.first() else {
            return false;
        };
        let is_root = |name: &str| {
            [
                "std",
                "core",
                "alloc",
                self.crate_name(),
                &self.items.crate_name,
            ]
            .contains(&name)
        };
        let plain = path.len() == 1 && PLAIN.contains(&first.as_str());
        if plain || is_root(first) {
            return true;
        }
        let mut at = Some(scope);
        while let Some(scope) = at {
            match self.scopes[scope].names.get(first) {
                Some(Entry::Use(path, _)) => return path.first().is_some_and(|root| is_root(root)),
                Some(Entry::Is(_)) => return false,
                None => at = self.scopes[scope].outer,
            }
        }
        false
    }

    fn above(&self, scope: usize) -> Meaning {
        let module = self.scopes[scope].module;
        Some((Def::Scope(self.scopes[module].above?), None))
    }

    fn first(&self, scope: usize, name: &str, global: bool) -> Meaning {
        let external = || {
            let is_crate =
                name == self.items.crate_name || self.crate_alias.as_deref() == Some(name);
            is_crate.then_some((Def::Crate, None))
        };
        if global {
            return external();
        }
        match name {
            "crate" => Some((Def::Scope(self.scopes[scope].root), None)),
            "self" => Some((Def::Scope(self.scopes[scope].module), None)),
            "super" => self.above(scope),
            _ => self.name(scope, name).or_else(external),
        }
    }
}

/// A name without `r#`.
pub(super) fn plain(name: &syn::Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// The last step of a type's path.
pub(super) fn last(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|s| plain(&s.ident)),
        syn::Type::Reference(to) => last(&to.elem),
        _ => None,
    }
}
