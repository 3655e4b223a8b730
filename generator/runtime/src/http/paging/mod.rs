//! Lists that come in pages.

pub(crate) mod page;
pub(crate) mod paged;
pub(crate) mod paginator;
pub(crate) mod position;
pub(crate) mod strategy;
pub(crate) mod stream;
