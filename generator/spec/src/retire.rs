//! Taking dead corrections out of their files, without touching any other line.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::corrections::{Entry, Ledger, Verdict};
use super::load::Specs;
use super::overlay::{Overlay, Range};
use crate::diagnostic::Diagnostics;
use crate::hash::HashSet;
use crate::write::Workspace;

/// What was retired, and what has to be looked at by a person.
#[derive(Debug, Default)]
pub struct Retired {
    /// A line about each action that was changed or removed.
    pub done: Vec<String>,
    /// A line about each dead action that stays, and why.
    pub left: Vec<String>,
    /// The files that were written.
    pub written: Vec<PathBuf>,
}

/// What is done about one action.
enum Edit {
    Remove,
    Versions(Range),
}

/// Takes dead versions off the actions of the repository at `root`, and removes actions that had an
/// effect at its last commit and have none any more.
///
/// # Errors
/// When the corrections cannot be read or written, or a version cannot be read.
pub fn retire(root: &Path) -> Result<Retired, Diagnostics> {
    let workspace = Workspace::open(root, || {})?;
    let specs = Specs::open(root)?;
    let ledger = Ledger::of(&specs, None)?;
    // What cannot be read may be what an action is for.
    ledger.unreadable.clone().or_ok(())?;
    let worked = worked_before(root);
    let mut retired = Retired::default();
    let mut edits: BTreeMap<usize, Vec<(usize, Edit)>> = BTreeMap::new();
    for entry in ledger.entries.iter().filter(|entry| entry.is_dead()) {
        let (overlay, action) = entry.at;
        let Some(of) = specs.overlays().get(overlay) else {
            continue;
        };
        let place = format!("{}:{} {}", entry.file.display(), entry.line, entry.target);
        match plan(entry, of, action, &worked) {
            Ok(edit) => {
                retired.done.push(match &edit {
                    Edit::Remove => format!("{place}: removed"),
                    Edit::Versions(range) => format!("{place}: x-versions: {}", range.yaml()),
                });
                edits.entry(overlay).or_default().push((action, edit));
            }
            Err(why) => retired.left.push(format!("{place}: {why}")),
        }
    }
    let mut files = Vec::new();
    for (overlay, edits) in edits {
        if let Some(of) = specs.overlays().get(overlay) {
            files.push((of.source.file.clone(), edited(of, &edits)));
        }
    }
    retired.written = workspace.write(files)?;
    Ok(retired)
}

/// The targets that changed something at the last commit. Nothing where there is no history.
fn worked_before(root: &Path) -> HashSet<String> {
    let Ok(ledger) = Specs::at_revision(root, "HEAD").and_then(|specs| Ledger::of(&specs, None))
    else {
        return HashSet::default();
    };
    let worked = ledger.entries.into_iter().filter(Entry::applies);
    worked.map(|entry| entry.target).collect()
}

fn plan(
    entry: &Entry,
    of: &Overlay,
    index: usize,
    worked: &HashSet<String>,
) -> Result<Edit, String> {
    let action = of.actions.get(index).ok_or("it is not there")?;
    let (start, end) = lines_of(of, index);
    let lines: Vec<&str> = of.source.text.lines().collect();
    let text = lines.get(start..end).unwrap_or_default();
    // Carried out in part, it may still say something.
    for (name, verdict) in &entry.verdicts {
        if *verdict == Verdict::Failed {
            return Err(format!(
                "in version {name} it cannot be carried out; only a person can say what was meant"
            ));
        }
    }
    if entry.applies() {
        let mut range = action.versions.clone();
        for (name, verdict) in &entry.verdicts {
            if matches!(verdict, Verdict::Dead(_)) {
                range = match range {
                    Some(range) => range.without(name),
                    None => Some(Range::all_but(name)),
                };
            }
        }
        let range = range.ok_or("no version would be left")?;
        if action.versions.is_some() && version_line(text).is_none() {
            return Err("its `x-versions` does not stand on one line; edit it by hand".to_owned());
        }
        return Ok(Edit::Versions(range));
    }
    if !worked.contains(&entry.target) {
        return Err(
            "it had no effect at the last commit either, so its target may be misspelt; correct or remove it by hand"
                .to_owned(),
        );
    }
    // An anchor that it defines may be used by another action.
    let rest = lines
        .iter()
        .enumerate()
        .filter(|(at, _)| *at < start || *at >= end)
        .map(|(_, line)| *line)
        .collect::<Vec<_>>()
        .join("\n");
    for name in text.iter().flat_map(|line| anchors(line)) {
        if rest.contains(&format!("*{name}")) {
            return Err(format!(
                "other actions use its anchor `&{name}`; move that to one of them and remove it by hand"
            ));
        }
    }
    Ok(Edit::Remove)
}

/// The names behind `&` in a line. A name in a comment or a text is one too many, which is safe.
fn anchors(line: &str) -> Vec<&str> {
    let parts = line.split('&').skip(1);
    let name = |part: &'_ str| -> usize {
        part.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))
            .unwrap_or(part.len())
    };
    parts
        .map(|part| part.get(..name(part)).unwrap_or_default())
        .filter(|name| !name.is_empty())
        .collect()
}

/// The lines of an action, counted from 0, without the comments that belong to the next one.
fn lines_of(of: &Overlay, index: usize) -> (usize, usize) {
    let line = |index: usize| {
        let action = of.actions.get(index)?;
        let line = of.source.line(&format!("/actions/{}", action.index));
        Some(line.saturating_sub(1))
    };
    let lines: Vec<&str> = of.source.text.lines().collect();
    let start = line(index).unwrap_or(0);
    let mut end = line(index + 1).unwrap_or(lines.len());
    while end > start + 1
        && lines.get(end - 1).is_some_and(|line| {
            let line = line.trim_start();
            line.is_empty() || line.starts_with('#')
        })
    {
        end -= 1;
    }
    (start, end)
}

fn version_line(action: &[&str]) -> Option<usize> {
    action.iter().position(|line| {
        let value = line.trim_start().strip_prefix("x-versions:");
        value.is_some_and(|value| {
            let value = value.trim();
            !value.is_empty() && (!value.starts_with('[') || value.ends_with(']'))
        })
    })
}

fn edited(of: &Overlay, edits: &[(usize, Edit)]) -> String {
    let mut lines: Vec<String> = of.source.text.lines().map(str::to_owned).collect();
    // From the last to the first, so that the lines before keep their numbers.
    for (index, edit) in edits.iter().rev() {
        let (start, end) = lines_of(of, *index);
        match edit {
            Edit::Remove => {
                lines.drain(start..end.min(lines.len()));
            }
            Edit::Versions(range) => {
                let text: Vec<&str> = lines
                    .get(start..end)
                    .unwrap_or_default()
                    .iter()
                    .map(String::as_str)
                    .collect();
                let new = format!("  x-versions: {}", range.yaml());
                match version_line(&text) {
                    Some(at) => lines[start + at] = new,
                    None => lines.insert(start + 1, new),
                }
            }
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

impl fmt::Display for Retired {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.done {
            writeln!(f, "{line}")?;
        }
        for line in &self.left {
            writeln!(f, "left: {line}")?;
        }
        for file in &self.written {
            writeln!(f, "wrote {}", file.display())?;
        }
        if self.done.is_empty() && self.left.is_empty() {
            writeln!(f, "no correction is dead")?;
        }
        Ok(())
    }
}
