// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The models of version test: what its operations send and answer with.

mod color;
mod photo;
mod send_form;
mod send_parts;
mod send_photo;

pub use color::*;
pub use photo::*;
pub use send_form::*;
pub use send_parts::*;
pub use send_photo::*;
