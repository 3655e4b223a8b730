//! The rules: every kind of change that is told apart, with what it does to callers.
//!
//! A change is judged twice. On the wire: does a client built from the old description fail against a server that
//! speaks the new one? In Rust: what happens to code that uses the generated crate? The table holds what the kind of
//! change says by itself; what it does to concrete items is read off the two generated interfaces and can only make
//! the second verdict worse.

mod decides;
mod table;

use std::sync::OnceLock;

use crate::verdicts::{RustVerdict, WireVerdict};

pub(crate) use decides::Decides;
pub use table::Rule;
use table::{RuleRow, TABLE};

/// Other names for every rule, in the order of the table.
static NAMES: OnceLock<Vec<String>> = OnceLock::new();

/// Gives every rule another name for the rest of the process, so that a test can see that nothing depends on them.
#[doc(hidden)]
pub fn rename_rules(name: impl Fn(Rule) -> String) {
    let names = Rule::all().map(name).collect();
    NAMES.get_or_init(|| names);
}

impl Rule {
    fn row(self) -> &'static RuleRow {
        // The table is written in the order of the enum, by the same macro.
        &TABLE[self as usize]
    }

    /// Every rule, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.rule)
    }

    /// The name, such as `property-renamed`.
    pub fn name(self) -> &'static str {
        let renamed = NAMES.get().and_then(|names| names.get(self as usize));
        renamed.map_or(self.row().name, String::as_str)
    }

    /// What kind of change it is, in one line.
    pub fn about(self) -> &'static str {
        self.row().about
    }

    /// The rule called `name`.
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|rule| rule.name() == name)
    }

    /// What the same difference is called when old and new are swapped.
    ///
    /// Where several rules have one mirror (a removal, whatever was said of the removed thing), this is the plain one;
    /// [`Rule::mirrors`] compares regardless of such refinements.
    pub fn mirror(self) -> Self {
        self.row().mirror
    }

    /// Whether `other` may be what this difference is called the other way round.
    pub fn mirrors(self, other: Self) -> bool {
        self.mirror() == other || other.mirror() == self
    }

    /// Whether a client of the old description fails: in requests and in responses.
    pub fn wire(self) -> (WireVerdict, WireVerdict) {
        (self.row().request, self.row().response)
    }

    /// What of a Rust item it decides.
    pub(crate) fn decides(self) -> Decides {
        self.row().decides
    }

    /// What it does to Rust code beside what it does to items, and whether the compiler stays silent about it.
    pub fn rust(self) -> (RustVerdict, bool) {
        (self.row().rust, self.row().silent)
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
