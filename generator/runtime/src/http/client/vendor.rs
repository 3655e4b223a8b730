//! What the clients of one API have in common: the emitted crate says it, the runtime only asks.

/// One vendor's API, as its client needs to know it.
///
/// A client crate implements it once, for a type without values, and names its own `Client` after it. Nothing that
/// sends or reads is generic over it: it is asked when a client is built.
///
/// ```
/// use intercom_runtime::Client;
/// use intercom_runtime::codegen::Vendor;
///
/// #[derive(Debug, Clone, Copy)]
/// enum Petstore {}
///
/// impl Vendor for Petstore {
///     type Region = &'static str;
///     const USER_AGENT: &'static str = "petstore/1.0";
///     const BASE_URLS: &'static [&'static str] = &["https://api.petstore.example"];
///     const VERSION_HEADER: Option<&'static str> = None;
///     const TOKEN_VARIABLE: &'static str = "PETSTORE_TOKEN";
///     const BASE_URL_VARIABLE: &'static str = "PETSTORE_BASE_URL";
/// }
///
/// type PetstoreClient = Client<Petstore>;
/// let client = PetstoreClient::builder("dG9rOjEyMzQ=");
/// assert!(format!("{client:?}").contains("https://api.petstore.example"));
/// ```
pub trait Vendor: Sized + 'static {
    /// One place where the API is served; becomes its base URL.
    type Region: Into<&'static str>;
    /// The `User-Agent` of requests: the client crate's name and version.
    const USER_AGENT: &'static str;
    /// The base URLs of all regions, the default first. The API's own links name these hosts.
    const BASE_URLS: &'static [&'static str];
    /// The header that names the API's version, if it has one.
    const VERSION_HEADER: Option<&'static str>;
    /// The environment variable that holds the token.
    const TOKEN_VARIABLE: &'static str;
    /// The environment variable that holds another base URL.
    const BASE_URL_VARIABLE: &'static str;
}
