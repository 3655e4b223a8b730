//! Operations: one method on one path.

use super::{Constant, Declarations, Keywords, Type};
use crate::pointer::Pointer;

/// An operation's place in the list of its [`Api`](super::Api).
pub type OperationId = usize;

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`, or a name made of method and path where there is none.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template, such as `/contacts/{id}`.
    pub path: String,
    /// Tags as written; the first one decides the module.
    pub tags: Vec<String>,
    /// Documentation in this project's words.
    pub docs: Option<String>,
    /// Other names that people look for it by.
    pub aliases: Vec<String>,
    /// The version that it is new in; none where the oldest version has it already.
    pub since: Option<String>,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Whether it changes nothing on the server, where `x-safe` says so.
    pub safe: Option<bool>,
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
    /// The URL that serves it, where that is another one than the description's first.
    pub server: Option<String>,
    /// What it wants as credentials.
    pub security: Security,
    /// What `x-paging` says, in place of the guess.
    pub paging: Option<PagingOverride>,
    /// The JSON pointer of the operation.
    pub pointer: Pointer,
}

/// What the extension `x-paging` of an operation says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingOverride {
    /// The operation does not page.
    Off,
    /// Some parts of how it pages.
    Parts(PagingParts),
}

/// The keys of `x-paging`. Properties are named from the outside in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagingParts {
    /// Where the extension stands.
    pub pointer: Pointer,
    /// How the request says which page it wants: a name of a paging strategy.
    pub strategy: Option<String>,
    /// The parameter of the query or property of the body that takes the position.
    pub position: Option<Vec<String>>,
    /// The list of the response.
    pub items: Option<Vec<String>>,
    /// The property of the response that says where the next page is.
    pub next: Option<PagingPart>,
    /// The property of the response that counts all items.
    pub total: Option<PagingPart>,
    /// The parameter of the query or property of the body that takes the number of items per page.
    pub page_size: Option<PagingPart>,
}

/// A part of `x-paging` that can be missing from the operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingPart {
    /// `false`: there is none.
    Off,
    /// The names that lead there.
    Path(Vec<String>),
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
    /// TRACE
    Trace,
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
            Self::Trace => "TRACE",
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
    /// How it is written there.
    pub style: ParameterStyle,
    /// Which of its characters are encoded there.
    pub reserved: ReservedCharacters,
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
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// How a value is written: a style of OpenAPI together with its `explode`. The runtime has the same names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterStyle {
    /// `simple`: joined by commas.
    Simple,
    /// `simple`, exploded.
    SimpleExploded,
    /// `label`: behind a dot.
    Label,
    /// `label`, exploded.
    LabelExploded,
    /// `matrix`: behind a semicolon and the name.
    Matrix,
    /// `matrix`, exploded.
    MatrixExploded,
    /// `form`: one pair, joined by commas.
    Form,
    /// `form`, exploded: a pair for each element or property.
    FormExploded,
    /// `spaceDelimited`
    SpaceDelimited,
    /// `pipeDelimited`
    PipeDelimited,
    /// `deepObject`: `name[property]`.
    DeepObject,
    /// `content` of JSON in place of a style.
    Json,
}

/// Which characters of a query parameter are sent as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReservedCharacters {
    /// None of the reserved ones.
    Encoded,
    /// The reserved ones too (`allowReserved`).
    Allowed,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// How it is written.
    pub kind: BodyKind,
    /// The media type that the request names.
    pub media_type: String,
    /// Its type.
    pub ty: Type,
    /// Properties of a form that are written otherwise than its rules say, by their place in the body's struct.
    pub encodings: Vec<(usize, Encoding)>,
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
    /// JSON under any name.
    Json,
    /// `application/x-www-form-urlencoded`
    Urlencoded,
    /// `multipart/form-data`
    Multipart,
    /// A string.
    Text,
    /// Bytes.
    Binary,
}

/// How a property of a form is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// In a style of query parameters.
    Styled(ParameterStyle),
    /// As this media type.
    Typed(String),
}

/// What an operation wants as credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Security {
    /// The description does not say: the client's token is sent as a bearer token.
    Undeclared,
    /// All of these; none means that no token is sent.
    Schemes(Vec<SecurityScheme>),
}

/// A credential: the name of a security scheme, and where its secret is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The name below `components/securitySchemes`.
    pub name: String,
    /// Where the secret is sent.
    pub credential: Credential,
}

/// Where a secret is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// `Authorization: Bearer`
    Bearer,
    /// `Authorization: Basic`
    Basic,
    /// In the header of this name.
    Header(String),
    /// In the query parameter of this name.
    Query(String),
    /// In the cookie of this name.
    Cookie(String),
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
    /// JSON of this type, a string or bytes: what the response's media type says.
    ByMediaType(Type),
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
