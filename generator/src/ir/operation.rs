//! Operations: one method on one path.

use super::{Constant, Declarations, Keywords, Type};
use crate::pointer::Pointer;

/// An operation's place in the list of its [`Api`](super::Api).
pub type OperationId = usize;

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template, such as `/contacts/{id}`.
    pub path: String,
    /// Tags as written; the first one decides the module.
    pub tags: Vec<String>,
    /// Documentation in this project's words.
    pub docs: Option<String>,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Whether the version header is declared.
    pub versioned: bool,
    /// Parameters, path parameters first in the order of the template, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The body of a success.
    pub success: ResponseBody,
    /// Every documented response, in document order.
    pub responses: Vec<Response>,
    /// The JSON pointer of the operation.
    pub pointer: Pointer,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// PATCH
    Patch,
    /// HEAD
    Head,
    /// OPTIONS
    Options,
}

impl Method {
    /// The method as HTTP spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: Location,
    /// The type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
    /// The one value it can have.
    pub constant: Option<Constant>,
    /// Documentation in this project's words.
    pub docs: Option<String>,
    /// The other keywords.
    pub keywords: Keywords,
    /// Where it is declared: the component that it refers to, then its place in the list of parameters.
    pub declared: Declarations,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path template.
    Path,
    /// In the query.
    Query(CollectionFormat),
    /// In a header.
    Header,
}

/// How a list or an object is written into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CollectionFormat {
    /// A scalar, or a list as repeated pairs, or an object as one pair a property (`form`, exploded).
    Exploded,
    /// A list as one comma-separated value (`form`, not exploded).
    Joined,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// How it is written.
    pub kind: BodyKind,
    /// Its type.
    pub ty: Type,
    /// Marked as required.
    pub required: bool,
    /// Where it is declared: the component that it refers to, then the place in the operation.
    pub declared: Declarations,
    /// The schema of the media type that is used.
    pub schema: Pointer,
}

/// How a request body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// The body of a success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponseBody {
    /// A JSON body of this type.
    Json(Type),
    /// No body.
    Empty,
    /// A text body.
    Text,
    /// Bytes.
    Binary,
    /// The address of what was asked for.
    Redirect,
}

/// A documented response.
#[derive(Debug, Clone)]
pub struct Response {
    /// Its status.
    pub status: StatusKey,
    /// Its body.
    pub body: ResponseBody,
    /// Documented headers by name.
    pub headers: Vec<String>,
    /// Where it is declared: the component that it refers to, then the place in the operation.
    pub declared: Declarations,
}

/// The status that a documented response is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusKey {
    /// One status.
    Code(u16),
    /// A whole class: 2 for `2XX`.
    Class(u16),
    /// Every status that is not listed.
    Default,
}

impl StatusKey {
    /// Whether it means success.
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Class(class) => class == 2,
            Self::Default => false,
        }
    }
}

impl std::fmt::Display for StatusKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
