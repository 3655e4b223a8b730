//! The verdict at the top of a report: what a user must edit, and what it means for the crate's version number.

use super::model::{Event, Report};
use crate::change::{Change, RustVerdict, WireVerdict};
use crate::rules::Rule;
pub use crate::verdicts::Level;

/// What a report comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// One sentence.
    pub headline: String,
    /// The level of the crate's next release.
    pub level: Level,
    /// Why.
    pub reason: String,
    /// Entries that break code which uses their items.
    pub compile_breaks: usize,
    /// Entries after which the same code does something else.
    pub behaviour_breaks: usize,
    /// Those of them that no compiler points out.
    pub silent: usize,
    /// Entries that only add.
    pub additions: usize,
    /// Entries that fail on the wire for a client of the old description.
    pub wire_breaks: usize,
    /// Of the entries that break code, those on types that no operation uses.
    pub unused: usize,
    /// Of the entries that break code, those that only rename an argument: calls by position compile as they are.
    pub by_name_only: usize,
}

impl Report {
    /// What it all comes to.
    pub fn verdict(&self) -> Verdict {
        let count =
            |test: &dyn Fn(&Change) -> bool| self.changes.iter().filter(|c| test(c)).count();
        let compile_breaks = count(&|c| c.rust == RustVerdict::CompileBreak);
        let behaviour_breaks = count(&|c| c.rust == RustVerdict::BehaviourBreak);
        let additions = count(&|c| c.rust == RustVerdict::Additive);
        let wire_breaks = count(&|c| c.wire.worst() == WireVerdict::Breaking);
        let unused =
            count(&|c| c.rust == RustVerdict::CompileBreak && c.reach.operations.is_empty());
        let by_name_only =
            count(&|c| c.rule == Rule::PathParamRenamed && c.rust == RustVerdict::CompileBreak);
        let in_place = if compile_breaks + behaviour_breaks > 0 {
            Level::Major
        } else if additions > 0 {
            Level::Minor
        } else {
            Level::Patch
        };
        let (level, reason) = match (self.event, in_place) {
            (Event::Upgrade, _) if self.modules.0 != self.modules.1 => (
                Level::Minor,
                format!(
                    "the crate keeps `{}` beside `{}`: adding a version breaks nobody who stays",
                    self.modules.0, self.modules.1
                ),
            ),
            (_, Level::Major) => (
                Level::Major,
                format!(
                    "`{}` loses or changes items that callers use; below 1.0 that is the second number",
                    self.modules.1
                ),
            ),
            (_, Level::Minor) => (
                Level::Minor,
                format!("`{}` only gains items", self.modules.1),
            ),
            (_, Level::Patch) => (Level::Patch, "no item of the crate changes".to_owned()),
        };
        // The crate has other callers too.
        let (level, reason) = match &self.used_by {
            Some(used) => used.level.clone(),
            None => (level, reason),
        };
        Verdict {
            headline: self.headline(compile_breaks - by_name_only, behaviour_breaks, wire_breaks),
            level,
            reason,
            compile_breaks,
            behaviour_breaks,
            silent: count(&|c| c.silent),
            additions,
            wire_breaks,
            unused,
            by_name_only,
        }
    }

    fn headline(&self, compile: usize, behaviour: usize, wire: usize) -> String {
        let (old, new) = (&self.old, &self.new);
        let fail = |count: usize| plural(count, "change fails", "changes fail");
        if !self.judged_in_rust {
            return format!(
                "Between {old} and {new}, {} on the wire; the generator refuses one of them, so nothing is said of Rust.",
                fail(wire)
            );
        }
        if let (true, Some(used)) = (self.changes.is_empty(), &self.used_by) {
            let path = &used.path;
            return format!("Nothing that {path} uses changed between {old} and {new}.");
        }
        if self.changes.is_empty() {
            return format!("Nothing changed between {old} and {new}.");
        }
        match self.event {
            Event::Upgrade if compile + behaviour == 0 => {
                format!("Moving from {old} to {new} needs no edit.")
            }
            Event::Upgrade => format!(
                "Moving from {old} to {new}: up to {} to edit and {behaviour} to check, if you use what changed.",
                plural(compile, "place", "places")
            ),
            Event::InPlace if compile + behaviour + wire == 0 && old == new => {
                format!("Nothing that worked with {old} stops working.")
            }
            Event::InPlace if compile + behaviour + wire == 0 => {
                format!("Nothing that worked with {old} stops working with {new}.")
            }
            Event::InPlace => format!(
                "{} on the wire for programs built from {old}; {} code that is built again, {} what it does.",
                fail(wire),
                plural(compile, "breaks", "break"),
                plural(behaviour, "changes", "change")
            ),
        }
    }

    /// The changes that a user must edit for, worst first.
    pub fn edits(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|c| c.rust == RustVerdict::CompileBreak && !c.reach.operations.is_empty())
    }
}

/// A count with its noun.
pub(crate) fn plural(count: usize, one: &str, many: &str) -> String {
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{count} {many}")
    }
}
