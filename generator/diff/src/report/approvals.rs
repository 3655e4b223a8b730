//! Changes that somebody has looked at and accepts, for a time.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::spec::lock::Lock;

use super::Report;
use super::group;
use crate::change::{Approval, Change};

const EXAMPLE: &str = "[[approved]] id = \"6f1f0a3c52bd\", reason = \"why it is fine\", until = \"2.11\", a line each";

/// A file of accepted changes.
#[derive(Debug, Clone)]
pub struct Approvals {
    file: PathBuf,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    id: String,
    approval: Approval,
    line: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    approved: Vec<Spanned<WrittenEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    id: Spanned<String>,
    reason: String,
    until: String,
}

impl Approvals {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is not as it should be.
    pub fn read(file: &Path) -> Result<Self, Diagnostics> {
        let text = std::fs::read_to_string(file).map_err(|error| {
            Diagnostic::new(format!("cannot read the approvals: {error}"))
                .file(file)
                .why("it names the changes that are accepted")
                .remedy(format!("name a file that holds {EXAMPLE}"))
        })?;
        Self::parse(&text, file)
    }

    /// Reads the text of such a file; `file` is only for the errors.
    ///
    /// # Errors
    ///
    /// When it is no TOML, lacks something, or names a change twice.
    pub fn parse(text: &str, file: &Path) -> Result<Self, Diagnostics> {
        let line = |offset: usize| {
            let before = text.get(..offset).unwrap_or_default();
            before.matches('\n').count() + 1
        };
        let written: Written = toml::from_str(text).map_err(|error| {
            Diagnostic::new(format!(
                "the approvals are not as expected: {}",
                error.message()
            ))
            .file(file)
            .line(line(error.span().map_or(0, |span| span.start)))
            .why("an approval says which change, why, and until which version")
            .remedy(format!("write each as {EXAMPLE}"))
        })?;
        let mut wrong = Diagnostics::new();
        let mut entries: Vec<Entry> = Vec::new();
        for entry in written.approved {
            let entry = entry.into_inner();
            let at = line(entry.id.span().start);
            let id = entry.id.into_inner();
            let mut complain = |what: String, remedy: &str| {
                wrong.push(Diagnostic::new(what).file(file).line(at).remedy(remedy));
            };
            if let Some(first) = entries.iter().find(|known| known.id == id) {
                let what = format!("`{id}` is approved twice, first in line {}", first.line);
                complain(what, "take out one of them");
            } else if entry.reason.trim().is_empty() {
                let what = format!("the approval of `{id}` has no reason");
                complain(what, "say why the change is fine: reason = \"...\"");
            } else {
                entries.push(Entry {
                    id,
                    approval: Approval {
                        reason: entry.reason,
                        until: entry.until,
                    },
                    line: at,
                });
            }
        }
        wrong.or_ok(Self {
            file: file.to_owned(),
            entries,
        })
    }

    /// Marks the changes that are accepted.
    ///
    /// # Errors
    ///
    /// When an approval is about no change of the report, is for no version that there is, or ends before the version
    /// that the report is about.
    pub fn apply(&self, report: &mut Report, lock: &Lock) -> Result<(), Diagnostics> {
        let mut wrong = Diagnostics::new();
        let mut found = HashMap::new();
        for entry in &self.entries {
            let complaint = if report.changes.iter().any(|change| change.id == entry.id) {
                self.expired(entry, report, lock)
            } else {
                Some(
                    self.complaint(
                        entry,
                        format!(
                            "there is no change `{}` between {} and {}",
                            entry.id, report.old, report.new
                        ),
                    )
                    .why("an approval that is not used hides what it was for")
                    .remedy("take it out, or look up the id beside the change"),
                )
            };
            match complaint {
                Some(complaint) => wrong.push(complaint),
                None => drop(found.insert(entry.id.as_str(), &entry.approval)),
            }
        }
        wrong.or_ok(())?;
        for change in &mut report.changes {
            change.approved = found.get(change.id.as_str()).map(|&a| a.clone());
        }
        report.groups = group::group(&mut report.changes);
        Ok(())
    }

    fn expired(&self, entry: &Entry, report: &Report, lock: &Lock) -> Option<Diagnostic> {
        let until = &entry.approval.until;
        let names = || -> String {
            let names: Vec<&str> = lock.versions.iter().map(|v| v.name.as_str()).collect();
            names.join(", ")
        };
        let Some(last) = lock.versions.iter().position(|v| v.is_called(until)) else {
            return Some(
                self.complaint(entry, format!("there is no version `{until}`"))
                    .why("an approval ends with a version, so that somebody looks again")
                    .remedy(format!("until is one of {}", names())),
            );
        };
        // A version at a revision and a file are their version.
        let now = lock
            .versions
            .iter()
            .position(|v| v.module == report.modules.1);
        let Some(now) = now else {
            let what = format!(
                "nobody can say whether the approval of `{}` has ended",
                entry.id
            );
            return Some(
                self.complaint(entry, what)
                    .why(format!(
                        "{} is none of the versions {}",
                        report.new,
                        names()
                    ))
                    .remedy("compare with one of them, or leave out --approved"),
            );
        };
        (now > last).then(|| {
            self.complaint(
                entry,
                format!("the approval of `{}` ended with {until}", entry.id),
            )
            .why(format!("{} comes after {until}", report.new))
            .remedy(format!(
                "look at the change again, then take the approval out or write until = \"{}\"",
                lock.versions[now].name
            ))
        })
    }

    fn complaint(&self, entry: &Entry, what: String) -> Diagnostic {
        Diagnostic::new(what).file(&self.file).line(entry.line)
    }
}

impl Report {
    /// The changes that nobody has approved.
    pub fn unapproved(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|c| c.approved.is_none())
    }

    /// The changes that somebody has approved.
    pub fn approved(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|c| c.approved.is_some())
    }
}
