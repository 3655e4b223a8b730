// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version test of the API.
//!
//! Each tag has a module, each operation a struct that is named after it, and each schema a
//! model in [`models`]. All of them can be imported from here.
//!
//! # [Operations without a tag](untagged)
//!
//! | operation | request | |
//! |---|---|---|
//! | [`WritePath`] | `GET /path/{simple}/{label}/{matrix}/{object}` |  |
//! | [`WriteQuery`] | `GET /query` |  |
//! | [`WriteHead`] | `GET /head` |  |
//! | [`AskOptions`] | `OPTIONS /head` |  |
//! | [`TraceHead`] | `TRACE /head` |  |
//! | [`SendForm`] | `POST /form` |  |
//! | [`SendParts`] | `POST /parts` |  |
//! | [`SendPhoto`] | `POST /photo` |  |
//! | [`SendText`] | `PUT /text` |  |
//! | [`SendBytes`] | `PUT /bytes` |  |
//! | [`SendPatch`] | `PATCH /patch` |  |
//! | [`SendNumber`] | `PUT /number` |  |
//! | [`SendList`] | `PUT /list` |  |
//! | [`GetElsewhere`] | `GET /elsewhere` |  |
//! | [`PutBelow`] | `PUT /elsewhere` |  |
//! | [`GetOpen`] | `GET /open` |  |
//! | [`GetBasic`] | `GET /basic` |  |
//! | [`GetKeys`] | `GET /keys` |  |
//! | [`GetUnnamedByThingId`] | `GET /unnamed/{thing_id}` |  |
//! | [`GetEither`] | `GET /either` |  |

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
