//! Turns Intercom's OpenAPI descriptions into the Rust client crate `intercom-api`.
//!
//! The passes, in order: [`spec`] reads a version's facts, checks them and applies our corrections.

pub mod diagnostic;
pub mod spec;
