// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version test of the API.
//!
//! Each tag has a module, each operation a struct that is named after it, and each schema a
//! model in [`models`]. All of them can be imported from here.
//!
//! # [impl](endpoints::impl_)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`Send`] | `GET /self/{type}/{Self}/{async}` |  |
//! | [`DropCall`] | `DELETE /self/{type}/{Self}/{async}` |  |
//! | [`SomeCall`] | `PUT /some` |  |
//! | [`BothWays`] | `POST /both` |  |
//!
//! # [lib](endpoints::lib_)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`CloneCall`] | `GET /clone` |  |
//!
//! # [mod](endpoints::mod_)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`EndpointCall`] | `POST /endpoint` |  |
//!
//! # [super ' " */](endpoints::super_value)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`ListCall`] | `GET /list` |  |
//!
//! # [Operations without a tag](endpoints::untagged)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`TextCall`] | `GET /text` |  |

pub mod endpoints;
pub mod models;

pub use self::endpoints::*;
pub use self::models::*;
