//! Makes calls: attempts, waits, redirects.

pub(crate) mod config;
pub(crate) mod credentials;
pub(crate) mod exchange;
pub(crate) mod run;
pub(crate) mod trace;
