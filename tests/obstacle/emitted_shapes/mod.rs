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
//! | [`ListNamed0`]<br>`GET /named/0` |  |
//! | [`ListNamed1`]<br>`GET /named/1` |  |
//! | [`ListNamed2`]<br>`GET /named/2` |  |
//! | [`ListNamed3`]<br>`GET /named/3` |  |
//! | [`ListNamed4`]<br>`GET /named/4` |  |
//! | [`ListNamed5`]<br>`GET /named/5` |  |
//! | [`ListNamed6`]<br>`GET /named/6` |  |
//! | [`ListNamed7`]<br>`GET /named/7` |  |
//! | [`ListNamed8`]<br>`GET /named/8` |  |
//! | [`ListNamed9`]<br>`GET /named/9` |  |
//! | [`ListNamed10`]<br>`GET /named/10` |  |
//! | [`SendList`]<br>`POST /sent` |  |
//! | [`ListString`]<br>`GET /typed/string` |  |
//! | [`ListNumber`]<br>`GET /typed/number` |  |
//! | [`ListBoolean`]<br>`GET /typed/boolean` |  |
//! | [`ListObject`]<br>`GET /typed/object` |  |
//! | [`ListArray`]<br>`GET /typed/array` |  |
//! | [`ListAny`]<br>`GET /typed/any` |  |
//! | [`ListEnum`]<br>`GET /typed/enum` |  |
//! | [`ListConstant`]<br>`GET /typed/constant` |  |
//! | [`ListTime`]<br>`GET /typed/time` |  |
//! | [`ListNullable`]<br>`GET /typed/nullable` |  |
//! | [`SearchOverridden`]<br>`POST /override` |  |
//! | [`ListNot`]<br>`GET /override/not` |  |
//! | [`ListByNumber`]<br>`GET /override/page` |  |
//! | [`ListByLink`]<br>`GET /override/link` |  |
//! | [`GetUnions`]<br>`GET /unions` |  |
//! | [`GetLarge`]<br>`GET /large` |  |
//! | [`SendComposed`]<br>`POST /composed` |  |
//! | [`SendMessage`]<br>`POST /message` |  |
//! | [`GetPet`]<br>`GET /pet` |  |
//! | [`GetDeep`]<br>`GET /deep` |  |
//! | [`GetDeeper`]<br>`GET /deeper` |  |

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
