//! What a comparison is made of.

use crate::rules::Rule;
pub use crate::verdicts::{RustVerdict, Severity, WireVerdict};

/// The verdict on the wire, by direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wire {
    /// In requests.
    pub request: WireVerdict,
    /// In responses.
    pub response: WireVerdict,
}

impl Wire {
    /// The worse of both directions.
    pub fn worst(self) -> WireVerdict {
        self.request.max(self.response)
    }
}

/// A Rust item before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemPair {
    /// Path and type in the old module, such as `v2_10::models::Admin::avatar: Option<String>`.
    pub old: Option<String>,
    /// The same in the new one.
    pub new: Option<String>,
}

/// A line of code that uses a changed item, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallSite {
    /// Against the old module.
    pub before: String,
    /// Against the new one.
    pub after: String,
}

/// Which operations a change can be met in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// The ids of the operations, in the order of the description.
    pub operations: Vec<String>,
    /// How many of them send it.
    pub request: usize,
    /// How many of them return it.
    pub response: usize,
}

/// That somebody accepts a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Why.
    pub reason: String,
    /// The last version for which that holds.
    pub until: String,
}

/// A change: one fact, at the place that declares it.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Made of rule, pointers and facets, and so the same from run to run: 12 hexadecimal digits.
    pub id: String,
    /// What kind of change it is.
    pub rule: Rule,
    /// Where it stands in the old description.
    pub old: Option<String>,
    /// Where it stands in the new one.
    pub new: Option<String>,
    /// What stood there and what stands there, in few words.
    pub facets: (String, String),
    /// One line for people.
    pub title: String,
    /// What it does on the wire.
    pub wire: Wire,
    /// What it does to Rust code.
    pub rust: RustVerdict,
    /// It changes behaviour, and no type changes with it.
    pub silent: bool,
    /// The Rust items that change.
    pub items: Vec<ItemPair>,
    /// How code that uses them reads before and after, where it can be carried over.
    pub call_sites: Vec<CallSite>,
    /// Where it can be met.
    pub reach: Reach,
    /// The tags of those operations.
    pub tags: Vec<String>,
    /// The headline that it is folded under.
    pub group: Option<String>,
    /// How sure a rename is, from 0 to 1.
    pub score: Option<f64>,
    /// What the other versions say.
    pub history: Option<String>,
    /// Who accepts it says why.
    pub approved: Option<Approval>,
}

impl Change {
    /// Whether something that worked stops working, on the wire or in Rust.
    pub fn is_breaking(&self) -> bool {
        self.wire.worst() == WireVerdict::Breaking || self.rust >= RustVerdict::BehaviourBreak
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match (self.wire.worst(), self.rust) {
            (WireVerdict::Breaking, _) | (_, RustVerdict::CompileBreak) => Severity::Breaking,
            (WireVerdict::Unknown, _) | (_, RustVerdict::BehaviourBreak) => Severity::Risky,
            (_, RustVerdict::Additive) => Severity::Additive,
            _ => Severity::Quiet,
        }
    }

    /// The pointer of the new description, or else of the old one.
    pub fn pointer(&self) -> &str {
        self.new.as_deref().or(self.old.as_deref()).unwrap_or("")
    }
}

/// A difference that means nothing, such as `oneOf: [X]` in place of `X`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equivalence {
    /// What was rewritten.
    pub what: &'static str,
    /// Where, in the old description.
    pub old: String,
    /// Where, in the new one.
    pub new: String,
}

/// A difference that no rule claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexplained {
    /// Where, in the old description.
    pub old: Option<String>,
    /// Where, in the new one.
    pub new: Option<String>,
    /// Why it is here: nobody claimed it, or several did.
    pub why: String,
}
