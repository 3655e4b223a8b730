//! What a call prints: its operation, and what it holds only where that is asked for.

use std::fmt;

use crate::http::request::body::Content;
use crate::http::request::endpoint::Endpoint;
use crate::http::request::operation::Operation;
use crate::http::request::parts::RequestParts;

/// Prints a call without its values, which are the data of people.
///
/// # Errors
/// Those of the formatter.
#[doc(hidden)]
pub fn debug_call<E: Endpoint>(
    name: &str,
    endpoint: &E,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut parts = RequestParts::default();
    endpoint.fill(&mut parts);
    hidden(name, &E::OPERATION, &parts, f)
}

fn hidden(
    name: &str,
    operation: &Operation,
    parts: &RequestParts,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut out = f.debug_struct(name);
    out.field("method", &format_args!("{}", operation.method()))
        .field("path", &operation.path());
    let query = parts.query_names();
    if !query.is_empty() {
        out.field("query", &query);
    }
    if parts.has_body() {
        out.field("body", &format_args!(".."));
    }
    out.finish()
}

/// Makes an endpoint print without its values; [`EndpointExt::reveal`](crate::EndpointExt::reveal) shows them.
#[doc(hidden)]
#[macro_export]
macro_rules! call_debug {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            // Compiled only where something is printed.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::codegen::debug_call(::core::stringify!($name), self, f)
            }
        }
    };
}

/// What a call sends, to be printed: method, path, query and body with all values.
///
/// [`EndpointExt::reveal`](crate::EndpointExt::reveal) makes it. Headers and the token are not shown.
pub struct Revealed {
    operation: Operation,
    parts: RequestParts,
}

impl Revealed {
    pub(crate) fn new<E: Endpoint>(endpoint: &E) -> Self {
        let mut parts = RequestParts::default();
        endpoint.fill(&mut parts);
        Self {
            operation: E::OPERATION,
            parts,
        }
    }
}

impl fmt::Display for Revealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut path = match self.parts.fill_template(self.operation.path()) {
            Ok(path) => path,
            // What cannot be sent says why.
            Err(error) => return write!(f, "{}: {error}", self.operation.path()),
        };
        self.parts.push_query_to(&mut path);
        write!(f, "{} {path}", self.operation.method())?;
        let Some((body, media_type)) = self.parts.encode_body() else {
            return Ok(());
        };
        let media_type = String::from_utf8_lossy(media_type.as_bytes());
        match body {
            Content::Bytes(body)
                if media_type.contains("json") || media_type.contains("urlencoded") =>
            {
                write!(f, " {}", String::from_utf8_lossy(&body))
            }
            Content::Bytes(body) => write!(f, " ({} bytes of {media_type})", body.len()),
            Content::Stream(stream) => match stream.length() {
                Some(length) => write!(f, " ({length} bytes of {media_type})"),
                None => write!(f, " (a stream of {media_type})"),
            },
        }
    }
}

impl fmt::Debug for Revealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
