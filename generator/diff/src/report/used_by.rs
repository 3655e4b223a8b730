//! What of a report touches a caller: the names in its sources, against the names of the changed items.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use proc_macro2::{TokenStream, TokenTree};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};

use super::group;
use super::model::{Report, UsedBy};
use crate::change::{Change, ItemPair, RustVerdict};
use crate::rust::surface::ItemKind;
use crate::side::Side;

/// The names that a caller's sources hold.
#[derive(Debug, Clone, Default)]
pub struct Usage {
    /// Where they were read.
    pub path: PathBuf,
    /// From how many files.
    pub files: usize,
    names: HashSet<String>,
}

impl Usage {
    /// Reads a file, or every `.rs` file of a folder but for `target` and hidden folders.
    ///
    /// # Errors
    ///
    /// When there is nothing, nothing of Rust, or something that cannot be read.
    pub fn read(path: &Path) -> Result<Self, Diagnostics> {
        let mut files = Vec::new();
        collect(path, &mut files)?;
        if files.is_empty() {
            return Err(Diagnostic::new("there is no Rust source in this folder")
                .file(path)
                .why("what is used is found by its names in the sources")
                .remedy("name the folder of your program's sources: --used-by src")
                .into());
        }
        let mut usage = Self {
            path: path.to_owned(),
            files: files.len(),
            names: HashSet::new(),
        };
        for file in files {
            // A source that is not UTF-8 has no other names for that.
            let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
            usage.take(&String::from_utf8_lossy(&bytes));
        }
        Ok(usage)
    }

    /// Reads the text of a source.
    pub fn of_source(text: &str) -> Self {
        let mut usage = Self {
            files: 1,
            ..Self::default()
        };
        usage.take(text);
        usage
    }

    fn take(&mut self, text: &str) {
        let Ok(tokens) = TokenStream::from_str(text) else {
            // A template, say. All of its words are more than its names.
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            self.names.extend(words.map(str::to_owned));
            return;
        };
        let mut open = vec![tokens.into_iter()];
        while let Some(tokens) = open.last_mut() {
            match tokens.next() {
                Some(TokenTree::Ident(name)) => {
                    let name = name.to_string();
                    self.names.insert(plain(&name).to_owned());
                }
                Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
                Some(_) => {}
                None => drop(open.pop()),
            }
        }
    }

    fn has(&self, name: &str) -> bool {
        self.names.contains(plain(name))
    }

    /// Whether a change concerns the caller, who calls some of the operations that it reaches or none.
    fn touched_by(&self, change: &Change, calls: bool, ways: &Ways) -> bool {
        if change.items.is_empty() {
            return calls;
        }
        // No name stands where code does something else without being changed.
        calls && change.rust == RustVerdict::BehaviourBreak
            || change
                .items
                .iter()
                .any(|item| self.names_item(item, calls, ways))
    }

    /// Whether an item is one that the caller names. Types that come out of a call are used without being named.
    fn names_item(&self, item: &ItemPair, calls: bool, ways: &Ways) -> bool {
        let paths = [&item.old, &item.new].into_iter().flatten();
        let paths: Vec<Named<'_>> = paths.filter_map(|text| Named::of(text)).collect();
        if !(calls || paths.iter().any(|path| self.has(path.owner))) {
            return false;
        }
        // A type that only has another name is met by its name; one that is there on one side only, also by what leads to
        // it.
        let mut kinds = paths.iter().map(|path| path.kind);
        if let Some(Some(kind)) = kinds.next()
            && kinds.all(|other| other == Some(kind))
        {
            let leads = |path: &Named<'_>| ways.to(path.owner).any(|name| self.has(name));
            return paths
                .iter()
                .any(|path| self.has(path.owner) || calls && paths.len() == 1 && leads(path));
        }
        // Who makes a value says of what type. An argument's name is not written there.
        let only_renamed =
            matches!(paths.as_slice(), [a, b] if a.in_new && b.in_new && a.rest == b.rest);
        let positional =
            !only_renamed && paths.iter().any(|path| path.in_new && self.has(path.owner));
        // Nobody names what was not there, but a value that had no variant may be matched by what it was called.
        let arrived = item.old.is_none() && paths.iter().any(|path| path.is_variant);
        let named = |path: &Named<'_>| match path.member {
            Some(member) => self.has(member),
            None => item.old.is_some() || self.has(path.owner),
        };
        positional || arrived || paths.iter().any(named)
    }
}

/// The names in the text of an item, such as `v2_11::models::Admin::avatar: Option<AdminAvatar>`.
struct Named<'t> {
    owner: &'t str,
    member: Option<&'t str>,
    /// It is an argument of the constructor, where no name is written.
    in_new: bool,
    is_variant: bool,
    /// It is the type itself, and of this kind.
    kind: Option<&'t str>,
    /// What stands behind the path: the type of a field or argument.
    rest: &'t str,
}

/// The names that a program writes to come to a value of a type: of fields, variants, parameters and endpoints.
#[derive(Debug, Default)]
struct Ways(HashMap<String, HashSet<String>>);

impl Ways {
    fn new(side: &Side) -> Self {
        let short = |owner: &str| owner.rsplit("::").next().unwrap_or_default().to_owned();
        let types: HashMap<&str, String> = side
            .surface
            .iter()
            .filter(|family| family.head.kind == ItemKind::Model)
            .map(|family| (family.head.at.as_str(), short(&family.head.owner)))
            .collect();
        let mut ways = Self::default();
        for family in &side.surface {
            // An alias leads to what it stands for.
            for item in family.members.iter().chain([&family.head]) {
                let Some(of) = item.of.as_deref().and_then(|at| types.get(at)) else {
                    continue;
                };
                let name = match item.kind {
                    ItemKind::Field | ItemKind::Variant | ItemKind::Parameter => item.name.clone(),
                    _ => short(&item.owner),
                };
                ways.0.entry(of.clone()).or_default().insert(name);
            }
        }
        ways
    }

    fn to(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.get(name).into_iter().flatten().map(String::as_str)
    }
}

impl<'t> Named<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '#');
        let end = text.find(|c| !is_path(c)).unwrap_or(text.len());
        let (path, rest) = text.split_at(end);
        let mut parts = path.trim_end_matches(':').split("::").skip(1);
        if parts.next()? == "endpoints" {
            parts.next()?;
        }
        let owner = parts.next()?;
        let member = parts.next();
        Some(Self {
            owner,
            member,
            in_new: rest.ends_with("(argument of new)"),
            is_variant: member.is_some() && !path.ends_with(':'),
            kind: rest.strip_prefix(" (").filter(|_| member.is_none()),
            rest,
        })
    }
}

fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(format!("cannot read the caller's sources: {error}"))
        .file(path)
        .why("what is used is found by its names in the sources")
        .remedy("name a file or folder of Rust sources: --used-by src")
}

/// The sources at a path, in the order of their names. Links are not followed: they may lead in circles.
pub(crate) fn collect(path: &Path, out: &mut Vec<PathBuf>) -> Result<(), Diagnostic> {
    let about = std::fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if about.is_file() {
        out.push(path.to_owned());
        return Ok(());
    }
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let (name, path) = (entry.file_name(), entry.path());
            let kind = entry
                .file_type()
                .map_err(|error| unreadable(&path, &error))?;
            let skipped = name == "target" || name.to_string_lossy().starts_with('.');
            if kind.is_dir() && !skipped {
                folders.push(path);
            } else if kind.is_file() && path.extension() == Some(OsStr::new("rs")) {
                out.push(path);
            }
        }
    }
    out.sort();
    Ok(())
}

impl Report {
    /// Keeps the changes that touch a caller, by the names in its sources.
    ///
    /// A change stays when one of its items is named there: its type, and for a property the property too. Where an operation
    /// that the change reaches is called, the type need not be named, and changes without items stay as well; but a type
    /// that is removed counts only where it, or what leads to it, is named.
    ///
    /// # Errors
    ///
    /// When nothing is known of the Rust side.
    pub fn keep_used(&mut self, usage: &Usage, sides: (&Side, &Side)) -> Result<(), Diagnostic> {
        self.judged_in_rust("what a caller uses")?;
        let called = called(usage, sides);
        let ways = Ways::new(sides.0);
        let verdict = self.verdict();
        let before = self.changes.len();
        self.changes.retain(|change| {
            let mut operations = change.reach.operations.iter();
            let calls = operations.any(|id| called.contains(id.as_str()));
            usage.touched_by(change, calls, &ways)
        });
        self.groups = group::group(&mut self.changes);
        self.used_by = Some(UsedBy {
            path: usage.path.display().to_string(),
            files: usage.files,
            left_out: before - self.changes.len(),
            level: (verdict.level, verdict.reason),
        });
        Ok(())
    }

    /// That both descriptions compile, so that there is something to say of Rust.
    pub(crate) fn judged_in_rust(&self, wanted: &str) -> Result<(), Diagnostic> {
        if self.judged_in_rust {
            return Ok(());
        }
        Err(Diagnostic::new(format!(
            "nothing can be said of {wanted} between {} and {}",
            self.old, self.new
        ))
        .why("the generator refuses one of them, so that it has no Rust items")
        .remedy("correct what the generator refuses, or compare without this option"))
    }
}

/// The operations whose types are named, by the names that reports give them.
fn called<'s>(usage: &Usage, (old, new): (&'s Side, &'s Side)) -> HashSet<&'s str> {
    let mut out = HashSet::new();
    for side in [old, new] {
        let endpoints = side.surface.iter().map(|family| &family.head);
        let named: HashSet<&str> = endpoints
            .filter(|head| head.kind == ItemKind::Endpoint)
            .filter(|head| head.owner.rsplit("::").next().is_some_and(|n| usage.has(n)))
            .map(|head| head.at.as_str())
            .collect();
        for (key, operation) in &side.reached.operations {
            if named.contains(operation.at.as_str()) {
                let id = new.reached.called(key).unwrap_or(operation);
                out.insert(id.id.as_str());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tokens_and_no_words_of_texts_or_comments() {
        let usage = Usage::of_source(
            "// NoteList\nuse v2_11::CreateNote; fn f() { m!(a.r#type, \"Contact\") } /// Admin\nstruct S;",
        );
        for name in ["CreateNote", "type", "r#type", "a", "S"] {
            assert!(usage.has(name), "{name}");
        }
        for name in ["NoteList", "Contact", "Admin"] {
            assert!(!usage.has(name), "{name}");
        }
    }

    #[test]
    fn what_is_no_rust_gives_all_of_its_words() {
        let usage = Usage::of_source("{{ name }} ) CreateNote 'tis");
        assert!(usage.has("CreateNote") && usage.has("name"));
    }

    #[test]
    fn nesting_is_no_danger() {
        let depth = 100_000;
        let text = format!("{}CreateNote{}", "(".repeat(depth), ")".repeat(depth));
        assert!(Usage::of_source(&text).has("CreateNote"));
    }

    #[test]
    fn items_are_read_as_they_are_printed() {
        let of = |text| Named::of(text).map(|p| (p.owner, p.member, p.in_new, p.is_variant));
        let field = "v2_11::models::Admin::r#type: Option<String>";
        assert_eq!(of(field), Some(("Admin", Some("r#type"), false, false)));
        let argument = "v2_11::endpoints::notes::CreateNote::id: String (argument of new)";
        assert_eq!(of(argument), Some(("CreateNote", Some("id"), true, false)));
        let returned = "v2_11::endpoints::notes::CreateNote -> Note";
        assert_eq!(of(returned), Some(("CreateNote", None, false, false)));
        let paging = "v2_11::endpoints::notes::ListNotes: Paged<Item = Note>";
        assert_eq!(of(paging), Some(("ListNotes", None, false, false)));
        let model = "v2_11::models::Note (struct)";
        assert_eq!(of(model), Some(("Note", None, false, false)));
        let variant = "v2_11::models::Part::Note(Box<Note>)";
        assert_eq!(of(variant), Some(("Part", Some("Note"), false, true)));
        let constant = "v2_11::models::Part always sends type = \"a\"";
        assert_eq!(of(constant), Some(("Part", None, false, false)));
    }
}
