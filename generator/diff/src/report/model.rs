//! What a comparison hands out.

use crate::change::{Change, Equivalence, Unexplained};
use crate::facts::summary::Summary;
use crate::verdicts::Level;

/// What a comparison is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Event {
    /// A caller moves from one version to another: what must they edit?
    #[default]
    Upgrade,
    /// The description of one version changed: do programs that are out there break?
    InPlace,
}

impl Event {
    /// The word on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Upgrade => "upgrade",
            Self::InPlace => "in-place",
        }
    }
}

/// Changes that say the same of many places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What its changes name.
    pub id: String,
    /// One line for people.
    pub headline: String,
    /// How many changes are folded under it.
    pub count: usize,
}

/// What changed between two descriptions.
#[derive(Debug, Clone)]
pub struct Report {
    /// What the old one is called.
    pub old: String,
    /// What the new one is called.
    pub new: String,
    /// The modules of the generated crate.
    pub modules: (String, String),
    /// What was asked.
    pub event: Event,
    /// Counts of facts, as the vendor publishes them: our corrections mend and hide some of them.
    pub summary: Summary,
    /// The same counts after our corrections, which is what the entries are about.
    pub corrected: Summary,
    /// The changes, worst first.
    pub changes: Vec<Change>,
    /// The headlines that changes are folded under.
    pub groups: Vec<Group>,
    /// Differences that mean nothing.
    pub equivalences: Vec<Equivalence>,
    /// Whether both descriptions compile, so that the Rust verdicts mean something.
    pub judged_in_rust: bool,
    /// How far apart the descriptions are: differing facts, with everything inside of what came or went.
    pub apart: usize,
    /// Where words, examples and links to documentation differ, before and after: counted, and no entries.
    pub documentation: Vec<(Option<String>, Option<String>)>,
    /// Differences that no entry explains.
    pub unexplained: Vec<Unexplained>,
    /// What was left out, if only what a caller uses is shown.
    pub used_by: Option<UsedBy>,
    /// What was left out, if only what concerns something is shown.
    pub narrowed: Option<Narrowed>,
}

/// What [`Report::narrow`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrowed {
    /// What was asked for.
    pub to: String,
    /// How many changes do not concern it.
    pub left_out: usize,
}

/// What was done to a report that shows only what a caller uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedBy {
    /// The file or folder of the caller.
    pub path: String,
    /// How many files of Rust were read there.
    pub files: usize,
    /// How many changes are not shown.
    pub left_out: usize,
    /// The level of the crate's next release, whoever calls it.
    pub(crate) level: (Level, String),
}
