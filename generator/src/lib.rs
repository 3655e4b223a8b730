//! Turns the OpenAPI descriptions of a vendor's API versions into one Rust client crate.
//!
//! The passes, in order:
//!
//! 1. [`spec`] reads a version's facts, checks them and applies our corrections;
//! 2. [`lower`] turns the document into the [`ir`];
//! 3. [`analyse`] finds what follows from the whole: direction, recursion, tags of unions, paging;
//! 4. [`name`] decides every identifier, in one table;
//! 5. [`validate`] asserts what emission relies on;
//! 6. [`emit`] writes Rust tokens and formats them;
//! 7. [`wire_tests`] writes tests that call every operation;
//! 8. [`output`] holds the files in memory and then writes or checks them, all or none.
//!
//! [`generate`] runs them all. What is particular to one vendor comes from [`config`].

pub mod analyse;
mod drift;
pub mod emit;
pub mod generate;
pub mod history;
pub mod ir;
pub mod lower;
pub mod name;
mod neighbours;
pub mod output;
pub mod scaffold;
pub mod validate;
pub mod wire_tests;

pub use intercom_spec as spec;
pub(crate) use intercom_spec::hash;
pub use intercom_spec::{config, diagnostic, parallel, past, pointer, write};
