//! What emitted types are made of.
//!
//! A response that is JSON always decodes, and nothing in it is lost: [`decode`] puts what fits into typed fields and keeps the
//! rest in [`Extra`], [`List::mismatches`], [`Map::mismatches`] or a union's `Other`; [`encode`] writes all of it back.

pub use crate::elements::IntoScalar;
pub use crate::filter::Filter;
pub use crate::json::{
    Codec, DateTime, DecodeError, Extra, Id, List, Map, Number, Object, PageCursor, PageInfo,
    PageNext, Patch, Timestamp, UnpairedSurrogates, Value, WithExtra, decode, encode,
    encode_typed_only, from_value, to_value,
};
pub use crate::{object, open_enum, union};

/// What the macros and this crate's transport need; not part of the interface.
#[doc(hidden)]
pub mod codec {
    pub use crate::json::{
        Branch, Codec, Constant, Decoder, Encoder, Fields, Fit, Shape, debug, deserialize, literal,
        owned, read_branch, read_union, serialize,
    };
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::json;
}
