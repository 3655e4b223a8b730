// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version test of the API.
//!
//! Each tag has a module, each operation a struct that is named after it, and each schema a
//! model in [`models`]. All of them can be imported from here.
//!
//! # [Operations without a tag](mod@untagged)
//!
//! | operation | |
//! |---|---|
//! | [`WritePath`]<br>`GET /path/{simple}/{label}/{matrix}/{object}` |  |
//! | [`WriteQuery`]<br>`GET /query` |  |
//! | [`WriteHead`]<br>`GET /head` |  |
//! | [`AskOptions`]<br>`OPTIONS /head` |  |
//! | [`TraceHead`]<br>`TRACE /head` |  |
//! | [`SendForm`]<br>`POST /form` |  |
//! | [`SendParts`]<br>`POST /parts` |  |
//! | [`SendPhoto`]<br>`POST /photo` |  |
//! | [`SendText`]<br>`PUT /text` |  |
//! | [`SendBytes`]<br>`PUT /bytes` |  |
//! | [`SendPatch`]<br>`PATCH /patch` |  |
//! | [`SendNumber`]<br>`PUT /number` |  |
//! | [`SendList`]<br>`PUT /list` |  |
//! | [`GetElsewhere`]<br>`GET /elsewhere` |  |
//! | [`PutBelow`]<br>`PUT /elsewhere` |  |
//! | [`GetOpen`]<br>`GET /open` |  |
//! | [`GetBasic`]<br>`GET /basic` |  |
//! | [`GetKeys`]<br>`GET /keys` |  |
//! | [`GetUnnamedByThingId`]<br>`GET /unnamed/{thing_id}` |  |
//! | [`GetEither`]<br>`GET /either` |  |

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
