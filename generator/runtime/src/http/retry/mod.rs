//! When to try again, and when to hold back.

pub(crate) mod limiter;
pub(crate) mod policy;
