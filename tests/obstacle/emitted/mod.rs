// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version test of the API.
//!
//! Each tag has a module, each operation a struct that is named after it, and each schema a
//! model in [`models`]. All of them can be imported from here.
//!
//! # [impl](impl_)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`Send`] | `GET /self/{type}/{Self}/{async}` |  |
//! | [`DropCall`] | `DELETE /self/{type}/{Self}/{async}` |  |
//! | [`SomeCall`] | `PUT /some` |  |
//! | [`BothWays`] | `POST /both` |  |
//!
//! # [lib](lib_)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`CloneCall`] | `GET /clone` |  |
//!
//! # [mod](mod_)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`EndpointCall`] | `POST /endpoint` |  |
//!
//! # [super ' " */](super_value)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`ListCall`] | `GET /list` |  |
//!
//! # [Operations without a tag](untagged)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`TextCall`] | `GET /text` |  |

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
