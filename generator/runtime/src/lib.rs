//! What the generated Intercom client is written against.
//!
//! * [`model`]: what emitted types are made of. Every JSON value decodes into every object type, and
//!   nothing of it is lost.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod wire;

pub mod model;
