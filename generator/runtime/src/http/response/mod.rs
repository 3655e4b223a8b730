//! What comes back.

pub(crate) mod body;
pub(crate) mod download;
pub(crate) mod meta;
pub(crate) mod rate_limit;
pub(crate) mod read;
