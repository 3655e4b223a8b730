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
//! | [`ListNamed0`] | `GET /named/0` |  |
//! | [`ListNamed1`] | `GET /named/1` |  |
//! | [`ListNamed2`] | `GET /named/2` |  |
//! | [`ListNamed3`] | `GET /named/3` |  |
//! | [`ListNamed4`] | `GET /named/4` |  |
//! | [`ListNamed5`] | `GET /named/5` |  |
//! | [`ListNamed6`] | `GET /named/6` |  |
//! | [`ListNamed7`] | `GET /named/7` |  |
//! | [`ListNamed8`] | `GET /named/8` |  |
//! | [`ListNamed9`] | `GET /named/9` |  |
//! | [`ListNamed10`] | `GET /named/10` |  |
//! | [`SendList`] | `POST /sent` |  |
//! | [`ListString`] | `GET /typed/string` |  |
//! | [`ListNumber`] | `GET /typed/number` |  |
//! | [`ListBoolean`] | `GET /typed/boolean` |  |
//! | [`ListObject`] | `GET /typed/object` |  |
//! | [`ListArray`] | `GET /typed/array` |  |
//! | [`ListAny`] | `GET /typed/any` |  |
//! | [`ListEnum`] | `GET /typed/enum` |  |
//! | [`ListConstant`] | `GET /typed/constant` |  |
//! | [`ListTime`] | `GET /typed/time` |  |
//! | [`ListNullable`] | `GET /typed/nullable` |  |
//! | [`SearchOverridden`] | `POST /override` |  |
//! | [`ListNot`] | `GET /override/not` |  |
//! | [`ListByNumber`] | `GET /override/page` |  |
//! | [`ListByLink`] | `GET /override/link` |  |
//! | [`GetUnions`] | `GET /unions` |  |
//! | [`GetLarge`] | `GET /large` |  |
//! | [`SendComposed`] | `POST /composed` |  |
//! | [`SendMessage`] | `POST /message` |  |
//! | [`GetPet`] | `GET /pet` |  |
//! | [`GetDeep`] | `GET /deep` |  |
//! | [`GetDeeper`] | `GET /deeper` |  |

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
