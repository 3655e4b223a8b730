//! The facts of an operation that no call changes.

use std::borrow::Cow;
use std::fmt;

use crate::http::request::auth::AuthScheme;

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
}

impl Method {
    /// The method as it stands in a request line, `GET` for example.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }

    /// Whether sending the same request twice leaves the server as sending it once does:
    /// true for everything but `POST` and `PATCH` (RFC 9110, section 9.2.2).
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }

    pub(crate) const fn is_read(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options | Self::Trace)
    }

    pub(crate) fn to_http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Head => http::Method::HEAD,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
            Self::Patch => http::Method::PATCH,
            Self::Delete => http::Method::DELETE,
            Self::Options => http::Method::OPTIONS,
            Self::Trace => http::Method::TRACE,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A version of the API: the value of the `Intercom-Version` header.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::ApiVersion;
///
/// const VERSION: ApiVersion = ApiVersion::new("2.11");
/// assert_eq!(VERSION.as_str(), "2.11");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ApiVersion(&'static str);

impl ApiVersion {
    /// The version whose header value is `name`.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The header value.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl From<ApiVersion> for Cow<'static, str> {
    fn from(version: ApiVersion) -> Self {
        Cow::Borrowed(version.0)
    }
}

/// The facts of an operation that no call changes.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::{ApiVersion, Method, Operation};
///
/// const READ: Operation =
///     Operation::new("readThing", Method::Get, "/things/{id}", ApiVersion::new("2.11")).tag("Things");
/// assert_eq!(READ.to_string(), "readThing (GET /things/{id}, version 2.11)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    id: &'static str,
    method: Method,
    path: &'static str,
    version: ApiVersion,
    tag: &'static str,
    safe: bool,
    server: Option<&'static str>,
    auth: &'static [AuthScheme],
}

impl Operation {
    /// An operation by its id, method, path template (`{name}` stands for a path parameter) and API version.
    pub const fn new(
        id: &'static str,
        method: Method,
        path: &'static str,
        version: ApiVersion,
    ) -> Self {
        Self {
            id,
            method,
            path,
            version,
            tag: "",
            safe: method.is_read(),
            server: None,
            auth: &[AuthScheme::BEARER],
        }
    }

    /// The same operation with the tag that it is filed under.
    pub const fn tag(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// The same operation, known to change nothing on the server whatever its method: a search for example.
    pub const fn safe(mut self) -> Self {
        self.safe = true;
        self
    }

    /// Whether it changes nothing on the server, so that it may be repeated after any failure: true for `GET` and `HEAD`,
    /// and for searches and the like that are sent as `POST`.
    pub const fn is_safe(&self) -> bool {
        self.safe
    }

    /// The same operation, served by this URL in place of the client's own; a URL without a host is a path on the
    /// client's. A base URL that is set on the client or the request comes first.
    pub const fn server(mut self, url: &'static str) -> Self {
        self.server = Some(url);
        self
    }

    /// The same operation with the credentials that it wants, all of them; none means that no token is sent.
    pub const fn auth(mut self, auth: &'static [AuthScheme]) -> Self {
        self.auth = auth;
        self
    }

    /// The URL that serves it, if it has one of its own.
    pub const fn own_server(&self) -> Option<&'static str> {
        self.server
    }

    /// The credentials that it wants, all of them.
    pub const fn credentials(&self) -> &'static [AuthScheme] {
        self.auth
    }

    /// The operation id.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The path template, as in the description: `/contacts/{contact_id}`.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The API version that the operation belongs to.
    pub const fn version(&self) -> ApiVersion {
        self.version
    }

    /// The tag that the operation is filed under; empty when it has none.
    pub const fn tag_name(&self) -> &'static str {
        self.tag
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            id,
            method,
            path,
            version,
            ..
        } = self;
        write!(f, "{id} ({method} {path}, version {version})")
    }
}
