//! What changed between two versions: on the wire, and in code that uses the generated crate.
//!
//! ```text
//! two descriptions, compiled        [`Side`]
//!   -> facts side by side           walk: every difference gets a rule, or is no difference
//!   -> accounting                   every differing place is claimed by one entry
//!   -> the two Rust interfaces      items before and after; what no entry explains becomes one
//!   -> verdicts, reach, groups, history
//!   -> text, Markdown, JSON, HTML   [`render`]
//! ```
//!
//! One fact is one entry, at the place that declares it, however many operations it reaches.

mod account;
mod align;
mod approvals;
mod arguments;
mod availability;
mod bodies;
mod bump;
mod change;
mod composition;
mod document;
mod examples;
mod explain;
mod extensions;
mod facets;
mod group;
mod history;
mod hygiene;
mod judge;
mod kind;
mod matrix;
mod members;
mod moves;
mod near;
mod parameters;
mod paths;
mod plain;
mod reach;
pub mod render;
mod repeats;
mod report;
mod rules;
mod rust;
mod schema;
mod security;
mod side;
mod similar;
pub mod source;
mod splits;
mod summary;
mod surface;
mod tells;
mod top;
mod used_by;
mod verdict;
mod walk;

pub use approvals::Approvals;
pub use availability::{Availability, Model, Row};
pub use bump::Bump;
pub use change::{
    Approval, CallSite, Change, Equivalence, ItemPair, Reach, RustVerdict, Severity, Unexplained,
    Wire, WireVerdict,
};
pub use history::Edition;
pub use matrix::{Distance, Matrix};
pub use report::{Event, Group, Narrowed, Report, compare};
pub use rules::Rule;
pub use side::Side;
pub use summary::Summary;
pub use used_by::{Usage, UsedBy};
pub use verdict::{Level, Verdict};
