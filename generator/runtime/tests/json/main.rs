//! Reading and writing models.

mod models;
mod mutations;
mod objects;
mod properties;
