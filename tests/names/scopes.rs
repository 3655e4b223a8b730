//! Reads emitted files as the compiler would: no name may stand twice in one scope, and no file be lost on any system.

use std::collections::HashSet;

use syn::{ImplItem, Item, UseTree};

/// Checks the files of a crate.
pub(crate) fn check<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) {
    let mut paths = HashSet::new();
    let mut types = Scope::new("the version");
    let mut count = 0;
    for (path, text) in files {
        count += 1;
        for part in path.split('/') {
            let stem = part.split('.').next().unwrap_or_default();
            assert!(part.len() <= 143, "{part} is longer than some systems take");
            assert!(!is_device(stem), "{path}: a device on Windows");
        }
        assert!(
            paths.insert(path.to_lowercase()),
            "{path}: twice where casing does not count"
        );
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut own = Scope::new(path);
        for item in &file.items {
            self::item(item, path, &mut own, &mut types);
        }
    }
    assert!(count > 100, "{count} files");
}

fn is_device(stem: &str) -> bool {
    let digit = |rest: &str| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit());
    ["con", "prn", "aux", "nul"].contains(&stem)
        || ["com", "lpt"]
            .iter()
            .any(|port| stem.strip_prefix(port).is_some_and(digit))
}

fn item(item: &Item, path: &str, own: &mut Scope, types: &mut Scope) {
    match item {
        Item::Struct(item) => {
            types.add(&item.ident);
            own.add(&item.ident);
            let mut fields = Scope::new(&format!("{path}: {}", item.ident));
            item.fields
                .iter()
                .filter_map(|field| field.ident.as_ref())
                .for_each(|name| fields.add(name));
        }
        Item::Enum(item) if !path.ends_with("vendor.rs") => {
            types.add(&item.ident);
            own.add(&item.ident);
            let mut variants = Scope::new(&format!("{path}: {}", item.ident));
            item.variants
                .iter()
                .for_each(|variant| variants.add(&variant.ident));
        }
        Item::Type(item) if !path.ends_with("vendor.rs") => {
            types.add(&item.ident);
            own.add(&item.ident);
        }
        Item::Mod(item) => own.add(&item.ident),
        Item::Use(item) => imported(&item.tree, own),
        Item::Impl(item) => {
            let mut methods = Scope::new(path);
            for method in &item.items {
                if let ImplItem::Fn(method) = method {
                    methods.add(&method.sig.ident);
                }
            }
        }
        _ => {}
    }
}

fn imported(tree: &UseTree, own: &mut Scope) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, own),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, own)),
        UseTree::Name(name) => own.add(&name.ident),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

struct Scope {
    place: String,
    names: HashSet<String>,
}

impl Scope {
    fn new(place: &str) -> Self {
        Self {
            place: place.to_owned(),
            names: HashSet::new(),
        }
    }

    fn add(&mut self, name: &syn::Ident) {
        assert!(
            self.names.insert(name.to_string()),
            "{}: `{name}` stands twice",
            self.place
        );
    }
}
