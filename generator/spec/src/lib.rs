//! The description side: facts per version, checked, corrected and ready to be lowered. Nothing here knows Rust code, but for
//! what it calls names.
//!
//! `spec/lock.toml` lists the versions ([`lock`]), `spec/<version>.yaml` holds the interface facts of
//! each ([`project`]), and [`Specs::load`] reads one, applies the corrections and checks it.

pub mod casing;
pub mod changes;
mod check;
pub mod config;
pub mod corrections;
mod depth;
pub mod diagnostic;
pub mod export;
pub mod fetch;
mod files;
mod git;
pub mod hash;
mod hoist;
mod load;
mod loaded;
mod locate;
pub mod lock;
mod merge;
mod narrow;
pub mod node;
mod normalise;
mod origin;
mod overlay;
pub mod parallel;
mod parse;
pub mod past;
pub mod pointer;
pub mod project;
mod prose;
mod references;
pub mod retire;
mod simple;
mod source;
pub mod toml;
pub mod versions;
pub mod words;
pub mod write;
pub mod yaml;

pub use load::{Specs, load, load_document};
pub use loaded::{LoadedSpec, Outcomes, SourceLocation};
/// A node of a description. Its maps keep the order of the document.
pub use serde_json::Value;

/// The keys of a path item that are operations, in the order of the OpenAPI specification 3.0.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
