// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The models of version test: what its operations send and return.

mod color;
mod photo;
mod send_form;
mod send_parts;
mod send_photo;

pub use self::color::*;
pub use self::photo::*;
pub use self::send_form::*;
pub use self::send_parts::*;
pub use self::send_photo::*;
