// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The models of version test: what its operations send and return.

mod both;
mod box_model;
mod branchy;
mod empty;
mod error_model;
mod extra_model;
mod i64;
mod list_model;
mod loose;
mod map_model;
mod no;
mod nothing;
mod option_model;
mod result_model;
mod same;
mod send;
mod some_call;
mod string_model;
mod tagged;
mod tree;
mod vec_model;
mod yes;

pub use self::both::*;
pub use self::box_model::*;
pub use self::branchy::*;
pub use self::empty::*;
pub use self::error_model::*;
pub use self::extra_model::*;
pub use self::i64::*;
pub use self::list_model::*;
pub use self::loose::*;
pub use self::map_model::*;
pub use self::no::*;
pub use self::nothing::*;
pub use self::option_model::*;
pub use self::result_model::*;
pub use self::same::*;
pub use self::send::*;
pub use self::some_call::*;
pub use self::string_model::*;
pub use self::tagged::*;
pub use self::tree::*;
pub use self::vec_model::*;
pub use self::yes::*;
