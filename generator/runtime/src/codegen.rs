//! What only emitted code needs: how an operation says what it sends, and what an API says of itself.
//!
//! A client crate does not show this module to its users.

pub use crate::http::codegen::{
    AuthScheme, Build, Caller, PagingStrategy, Param, ParameterStyle, Reading, RequestParts,
    Vendor, debug_call,
};
pub use crate::{
    ApiVersion, ByMediaType, Download, Endpoint, Method, Operation, Page, Paged, Redirect, Text,
    Upload,
};
#[doc(inline)]
pub use crate::{call_debug, object, open_enum, union};
