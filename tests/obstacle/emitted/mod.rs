// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version test of the API.
//!
//! Each tag has a module, each operation a struct that is named after it, and each schema a
//! model in [`models`]. All of them can be imported from here.
//!
//! # [impl](mod@impl_)
//!
//! | operation | |
//! |---|---|
//! | [`Send`]<br>`GET /self/{type}/{Self}/{async}` |  |
//! | [`DropCall`]<br>`DELETE /self/{type}/{Self}/{async}` |  |
//! | [`SomeCall`]<br>`PUT /some` |  |
//! | [`BothWays`]<br>`POST /both` |  |
//!
//! # [lib](mod@lib_)
//!
//! | operation | |
//! |---|---|
//! | [`CloneCall`]<br>`GET /clone` |  |
//!
//! # [mod](mod@mod_)
//!
//! | operation | |
//! |---|---|
//! | [`EndpointCall`]<br>`POST /endpoint` |  |
//!
//! # [super ' " */](mod@super_value)
//!
//! | operation | |
//! |---|---|
//! | [`ListCall`]<br>`GET /list` |  |
//!
//! # [Operations without a tag](mod@untagged)
//!
//! | operation | |
//! |---|---|
//! | [`TextCall`]<br>`GET /text` |  |

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
