//! The renames that a program needs to move from one version to the next, as a patch.
//!
//! ```text
//! two sides            -> items: every item of the old module, its name in the new one, what else changes
//! the program's files  -> sources, scope: which item a path means
//!                      -> fixer, infer, calls, patterns: paths, fields, methods that are known to be the crate's
//!                      -> a patch, and what is left to do by hand
//! ```
//!
//! Which item is which is known from the places that declare it. What a field or method belongs to is found out where
//! types are said or follow from the crate's own; where that ends, nothing is changed, and the place is told.

mod calls;
mod collect;
mod fixer;
mod imports;
mod infer;
mod items;
mod patterns;
mod scope;
mod sources;
mod spelled;

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};

use crate::report::verdict::plural;
use crate::side::Side;
use fixer::{FileFindings, Fixer};
use items::{Edit, Items, Ty};
use scope::Program;
use sources::{Source, Sources};

/// How much stack the walk gets: it recurses as deep as expressions stand in each other.
const STACK: usize = 256 << 20;

/// What moves a program to another version.
#[derive(Debug, Clone, Default)]
pub struct Fix {
    /// A unified diff, to be applied in the folder that was named; empty where nothing has to be renamed.
    pub patch: String,
    /// How many names it changes.
    pub renames: usize,
    /// What it leaves to do.
    pub notes: Vec<Note>,
}

/// A place that the patch does not mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The file, from the folder that was named.
    pub file: PathBuf,
    /// The line, if it is about one.
    pub line: Option<usize>,
    /// What is to do.
    pub kind: NoteKind,
}

/// Why a place needs a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteKind {
    /// An item that changes by more than its name: how it reads before and after.
    ByHand {
        /// In the old module.
        before: String,
        /// In the new one.
        after: String,
    },
    /// A field or method of something whose type is not known: what its name may mean.
    Unresolved {
        /// The name.
        name: String,
        /// How it reads before and after, if it is the crate's.
        before: String,
        /// In the new module.
        after: String,
    },
    /// A file that was not read, and why.
    Unread(String),
}

/// Finds the renames that a program needs, in a file or in all `.rs` files of a folder. Nothing is written.
///
/// # Errors
///
/// When there is no Rust source, or nothing is known of the Rust side.
pub fn fix(path: &Path, (old, new): (&Side, &Side)) -> Result<Fix, Diagnostics> {
    for side in [old, new] {
        if side.refused.is_some() {
            return Err(Diagnostic::new(format!(
                "nothing can be renamed: the generator refuses {}",
                side.label
            ))
            .why("names are compared between Rust items, and it lacks them")
            .remedy("correct what the generator refuses")
            .into());
        }
    }
    std::thread::scope(|scope| {
        let work = || on_this_stack(path, (old, new));
        let thread = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work);
        let outcome = thread.ok().and_then(|thread| thread.join().ok());
        outcome.unwrap_or_else(|| {
            Err(Diagnostic::new("cannot read the program")
                .file(path)
                .why("the thread that reads it did not end well")
                .remedy("report this with the file that causes it")
                .into())
        })
    })
}

fn on_this_stack(path: &Path, (old, new): (&Side, &Side)) -> Result<Fix, Diagnostics> {
    let sources = Sources::read(path)?;
    let items = Items::new(old, new);
    let (alias, manifest) = match crate_alias(path, new.document.client.package.name.as_str()) {
        Ok(alias) => (alias, None),
        Err(unread) => (None, Some(unread)),
    };
    let mut program = Program::new(&sources, &items, alias);
    let mut found = Vec::new();
    for (index, source) in sources.files.iter().enumerate() {
        found.push(Fixer::run(&mut program, source, index));
    }
    let mut fix = Fix::default();
    if let Some((file, why)) = manifest {
        fix.notes.push(Note {
            file,
            line: None,
            kind: NoteKind::Unread(format!(
                "{why}; whether it gives the crate another name is not known"
            )),
        });
    }
    for (path, why) in &sources.unread {
        fix.notes.push(Note {
            file: path.clone(),
            line: None,
            kind: NoteKind::Unread(why.clone()),
        });
    }
    let met = met(
        &items,
        found.iter().flat_map(|found| found.named.iter().copied()),
    );
    for (source, found) in sources.files.iter().zip(&found) {
        notes(&mut fix, source, found, &items, &met);
        fix.renames += found.edits.values().filter(|text| !text.is_empty()).count();
        let edited = edited(source, &found.edits);
        if edited != source.text {
            let shown = source.path.to_string_lossy().replace('\\', "/");
            let diff = similar::TextDiff::from_lines(&source.text, &edited);
            let mut diff = diff.unified_diff();
            let diff = diff.header(&format!("a/{shown}"), &format!("b/{shown}"));
            fix.patch.push_str(&diff.to_string());
        }
    }
    Ok(fix)
}

/// The source of a file after its edits.
fn edited(source: &Source, edits: &BTreeMap<(usize, usize), String>) -> String {
    let mut out = String::with_capacity(source.text.len());
    let mut at = 0;
    for ((start, end), text) in edits {
        // What lies inside of something that is removed goes with it.
        if *start < at {
            continue;
        }
        out.push_str(source.text.get(at..*start).unwrap_or_default());
        out.push_str(text);
        at = *end;
    }
    out.push_str(source.text.get(at..).unwrap_or_default());
    out
}

/// The items that a program names, and those that it can meet through them.
fn met(items: &Items, named: impl Iterator<Item = usize>) -> HashSet<usize> {
    let mut met = HashSet::new();
    let mut open: Vec<usize> = named.collect();
    fn inside(ty: &Ty, out: &mut Vec<usize>) {
        match ty {
            Ty::Item(index) => out.push(*index),
            Ty::Wrap(inner) | Ty::Map(inner) => inside(inner, out),
            _ => {}
        }
    }
    while let Some(index) = open.pop() {
        if !met.insert(index) {
            continue;
        }
        let Some(item) = items.all.get(index) else {
            continue;
        };
        let parts = item.parts.values().map(|part| &part.ty);
        let types = parts
            .chain(&item.alias)
            .chain(&item.response)
            .chain(&item.paged);
        for ty in types {
            inside(ty, &mut open);
        }
    }
    met
}

fn notes(
    fix: &mut Fix,
    source: &Source,
    found: &FileFindings,
    items: &Items,
    met: &HashSet<usize>,
) {
    let mut lines: Vec<(usize, NoteKind)> = Vec::new();
    let by_hand = |edit: &Edit| NoteKind::ByHand {
        before: edit.before.clone(),
        after: edit.after.clone(),
    };
    lines.extend(
        found
            .by_hand
            .iter()
            .map(|(line, edit)| (*line, by_hand(edit))),
    );
    let (old, new) = (&items.modules.0, &items.modules.1);
    for (line, name) in found.unknown.iter().chain(&found.in_macros) {
        let maybe = met.iter().filter_map(|index| {
            let (part, prefix) = items.part(*index, name)?;
            let item = items.all.get(*index)?;
            let (to, _) = item.new.as_ref()?;
            if let Some(new_name) = &part.new_name {
                let before = format!("{old}::{}::{name}", item.name);
                return Some((before, format!("{new}::{to}::{prefix}{new_name}")));
            }
            let edit = part.edit.as_ref()?;
            Some((edit.before.clone(), edit.after.clone()))
        });
        let Some((before, after)) = maybe.min() else {
            continue;
        };
        let kind = NoteKind::Unresolved {
            name: name.clone(),
            before,
            after,
        };
        lines.push((*line, kind));
    }
    for (line, name) in &found.in_macros {
        let renamed = items
            .find(name)
            .and_then(|index| items.all.get(index)?.new.clone());
        let renamed = match renamed {
            Some((new, _)) => (new != *name).then_some(new),
            None if name == old => Some(new.clone()),
            None => None,
        };
        if let Some(after) = renamed {
            let kind = NoteKind::Unresolved {
                name: name.clone(),
                before: name.clone(),
                after,
            };
            lines.push((*line, kind));
        }
    }
    lines.sort_by_key(|(line, _)| *line);
    lines.dedup();
    fix.notes.extend(lines.into_iter().map(|(line, kind)| Note {
        file: source.path.clone(),
        line: Some(line),
        kind,
    }));
}

/// How a program calls the crate, where its manifest gives it another name.
///
/// # Errors
/// Why the manifest cannot be read, with its path.
fn crate_alias(path: &Path, package: &str) -> Result<Option<String>, (PathBuf, String)> {
    // What is not there is told by whoever reads the program.
    let Ok(path) = path.canonicalize() else {
        return Ok(None);
    };
    let manifests = path.ancestors().map(|folder| folder.join("Cargo.toml"));
    let Some(file) = manifests.into_iter().find(|file| file.is_file()) else {
        return Ok(None);
    };
    let unreadable = |why: String| (file.clone(), why);
    let text = std::fs::read_to_string(&file).map_err(|error| unreadable(error.to_string()))?;
    let manifest: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| unreadable(error.message().to_owned()))?;
    let tables = ["dependencies", "dev-dependencies"]
        .into_iter()
        .filter_map(|name| manifest.get(name)?.as_table());
    let mut entries = tables.flatten();
    let found = entries
        .find(|(_, entry)| entry.get("package").and_then(toml::Value::as_str) == Some(package));
    Ok(found.map(|(name, _)| name.replace('-', "_")))
}

impl Fix {
    /// One line on what the patch does and leaves.
    pub fn summary(&self) -> String {
        let doubtful = |note: &&Note| matches!(note.kind, NoteKind::Unresolved { .. });
        let doubts = self.notes.iter().filter(doubtful).count();
        if self.renames == 0 && self.notes.is_empty() {
            return "nothing here has another name in the new version".to_owned();
        }
        format!(
            "{} in the patch, {} to edit by hand, {} to look at",
            plural(self.renames, "rename", "renames"),
            plural(self.notes.len() - doubts, "place", "places"),
            plural(doubts, "place", "places"),
        )
    }

    /// What is left to do, a line or three a place, for people.
    pub fn notes_text(&self) -> String {
        let mut out = String::new();
        for note in &self.notes {
            let place = match note.line {
                Some(line) => format!("{}:{line}", note.file.display()),
                None => note.file.display().to_string(),
            };
            // A `String` takes whatever is written to it.
            let _ = match &note.kind {
                NoteKind::ByHand { before, after } => {
                    writeln!(out, "{place}: edit by hand\n    {before}\n    -> {after}")
                }
                NoteKind::Unresolved {
                    name,
                    before,
                    after,
                } => writeln!(
                    out,
                    "{place}: the type is not known here; if `{name}` is the crate's\n    {before}\n    -> {after}"
                ),
                NoteKind::Unread(why) => writeln!(out, "{place}: not read, and not changed: {why}"),
            };
        }
        out
    }
}
