//! Reading and writing models.

mod models;
mod mutations;
mod objects;
mod odd_text;
mod properties;
mod written_back;
