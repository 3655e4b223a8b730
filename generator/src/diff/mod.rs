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
mod bodies;
mod change;
mod composition;
mod document;
mod explain;
mod facets;
mod group;
mod judge;
mod members;
mod moves;
mod parameters;
mod paths;
mod reach;
mod report;
mod rules;
mod rust;
mod schema;
mod side;
mod similar;
mod summary;
mod surface;
mod top;
mod walk;

pub use change::{
    Change, Equivalence, ItemPair, Reach, RustVerdict, Unexplained, Wire, WireVerdict,
};
pub use rules::Rule;
pub use summary::Summary;
pub use report::{Event, Group, Report, compare};
pub use side::Side;
