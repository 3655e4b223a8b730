//! Documents of the API and the models that read them, for the benchmarks of this package.
#![allow(missing_docs, unreachable_pub)] // one macro makes all of the models

pub mod documents;
pub mod models;
