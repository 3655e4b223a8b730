// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version 2.15 of the API.

pub mod endpoints;
pub mod models;

pub use self::endpoints::*;
pub use self::models::*;
