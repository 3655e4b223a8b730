// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The models of version test: what its operations send and answer with.

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

pub use both::*;
pub use box_model::*;
pub use branchy::*;
pub use empty::*;
pub use error_model::*;
pub use extra_model::*;
pub use i64::*;
pub use list_model::*;
pub use loose::*;
pub use map_model::*;
pub use no::*;
pub use nothing::*;
pub use option_model::*;
pub use result_model::*;
pub use same::*;
pub use send::*;
pub use some_call::*;
pub use string_model::*;
pub use tagged::*;
pub use tree::*;
pub use vec_model::*;
pub use yes::*;
