//! What changed between two versions: on the wire, and in code that uses the generated crate.
//!
//! ```text
//! two descriptions, compiled        [`Side`]
//!   -> facts                        what each says, which node is which, and every difference of the two trees
//!   -> checks                       every difference gets a rule, or turns out to mean nothing; one entry claims each place
//!   -> rust                         the two interfaces item by item, and the entry that declares each difference
//!   -> verdicts, reach, groups, history
//!   -> text, Markdown, JSON, HTML   [`render`]
//! ```
//!
//! One fact is one entry, at the place that declares it, however many operations it reaches.

mod change;
mod checks;
mod compiled;
mod facts;
pub mod fix;
mod judge;
pub mod payloads;
pub mod render;
mod report;
mod rules;
mod rust;
mod side;
pub mod source;
mod verdicts;

pub use change::{
    Approval, CallSite, Change, Equivalence, ItemPair, Reach, RustVerdict, Severity, Unexplained,
    Wire, WireVerdict,
};
pub use facts::summary::{Count, Summary};
pub use report::UsedBy;
pub use report::approvals::Approvals;
pub use report::availability::{Availability, Model, Row};
pub use report::bump::Bump;
#[doc(hidden)]
pub use report::compare_without;
pub use report::matrix::{Distance, Matrix};
pub use report::used_by::Usage;
pub use report::verdict::{Level, Verdict};
pub use report::{Event, Group, Narrowed, Report, compare};
pub use rules::Rule;
#[doc(hidden)]
pub use rules::rename_rules;
pub use side::Side;
