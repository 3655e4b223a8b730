//! Reading and writing JSON such that every value decodes and nothing is lost.
//!
//! A type implements [`Codec`]; the macros `object!`, `open_enum!` and `union!` do so for emitted types.
//! Whatever a type cannot hold is handed to the object or list around it, which keeps it and writes it back.

mod arrived;
mod date_time;
mod decoder;
mod encoder;
mod entries;
mod error;
mod extra;
mod id;
mod kept;
mod lexer;
mod list;
mod literal;
mod macros;
mod map;
mod name;
mod number;
mod object;
mod open_enum;
mod page_info;
mod patch;
mod scalar;
mod scan;
mod serde;
mod shape;
mod slot;
mod times;
mod timestamp;
mod union;
mod value;

pub use date_time::DateTime;
pub use decoder::Decoder;
pub use encoder::{Encoder, debug};
pub use error::DecodeError;
pub(crate) use error::Limit;
pub use extra::{Extra, WithExtra};
pub use id::Id;
pub use list::List;
pub use literal::literal;
pub use map::Map;
pub use number::Number;
pub use object::Object;
pub use open_enum::owned;
pub use page_info::{PageCursor, PageInfo, PageNext};
pub use patch::Patch;
pub use serde::{deserialize, serialize};
pub use shape::{Constant, Fields, Shape};
pub use timestamp::Timestamp;
pub use union::{Branch, read_branch, read_union};
pub use value::{UnpairedSurrogates, Value};

/// How well a value fitted the type that read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The type writes the very text that it read.
    Exact,
    /// The type holds the meaning but writes another text; the source is left with the decoder.
    Kept,
    /// It was null.
    Null,
    /// The type is unchanged; the value is left with the decoder.
    Mismatch,
}

/// A type that reads itself from JSON and writes itself as JSON.
///
/// One trait that also works as `dyn Codec`, and no associated constants: every implementation and every vtable
/// more would be there hundreds of times.
pub trait Codec {
    /// What JSON it takes, by which a union chooses between its branches.
    #[doc(hidden)]
    fn shape() -> &'static Shape
    where
        Self: Sized;

    /// Reads exactly one JSON value into `self`, which holds its default.
    ///
    /// # Errors
    /// Only for text that is not JSON or is nested too deeply.
    #[doc(hidden)]
    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError>;

    /// Writes exactly one JSON value.
    #[doc(hidden)]
    fn write(&self, out: &mut Encoder);
}

/// Reads a value from JSON text.
///
/// Objects, lists, maps and unions take any JSON and are written back as they came ([`Extra`] says what that means).
/// A bare scalar takes any scalar of the same meaning, and is written as its type writes it.
///
/// A byte order mark in front is skipped. What is decoded takes at most 32 MiB of memory and twice the length of the text,
/// beside the strings themselves.
///
/// # Errors
/// Text that is not JSON, or is nested more than 128 levels deep, or holds more values than that memory, or a bare scalar
/// of another meaning.
pub fn decode<T: Codec + Default>(json: &[u8]) -> Result<T, DecodeError> {
    decode_with(Decoder::new(json))
}

/// Like [`decode`], until `expired` says that time is up.
pub(crate) fn decode_until<T: Codec + Default>(
    json: &[u8],
    expired: &dyn Fn() -> bool,
) -> Result<T, DecodeError> {
    decode_with(Decoder::new(json).until(expired))
}

fn decode_with<T: Codec + Default>(mut input: Decoder<'_>) -> Result<T, DecodeError> {
    let mut value = T::default();
    let fit = value.read(&mut input)?;
    input.finish()?;
    match fit {
        Fit::Mismatch => Err(DecodeError::mismatch(
            "another kind of value",
            input.take_kept().kind(),
        )),
        Fit::Exact | Fit::Kept | Fit::Null => Ok(value),
    }
}

/// Writes a value as JSON text.
pub fn encode<T: Codec + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Encoder::new(false);
    value.write(&mut out);
    out.finish()
}

/// Writes a value as the JSON of a request: without the properties that only the server sets.
pub(crate) fn encode_request<T: Codec + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Encoder::for_request();
    value.write(&mut out);
    out.finish()
}

/// The same as plain JSON.
pub(crate) fn to_request_value<T: Codec + ?Sized>(value: &T) -> Value {
    Decoder::unlimited(&encode_request(value))
        .value()
        .unwrap_or_default()
}

/// Writes what typed fields hold, without what is kept only because it did not fit.
///
/// Compared with [`encode`] this tells how much of a response the description covers.
pub fn encode_typed_only<T: Codec + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Encoder::new(true);
    value.write(&mut out);
    out.finish()
}

/// Turns a value into plain JSON.
pub fn to_value<T: Codec + ?Sized>(value: &T) -> Value {
    // What an encoder wrote is JSON, and nested no deeper than the types themselves.
    Decoder::unlimited(&encode(value))
        .value()
        .unwrap_or_default()
}

/// Reads a value from plain JSON.
///
/// # Errors
/// As for [`decode`].
pub fn from_value<T: Codec + Default>(value: &Value) -> Result<T, DecodeError> {
    decode(&encode(value))
}
