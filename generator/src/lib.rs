//! Turns Intercom's OpenAPI descriptions into a Rust client crate.
pub mod analyse;
pub mod ir;
pub mod lower;
pub mod name;
