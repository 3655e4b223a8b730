//! What emitted operations implement.

use crate::http::request::operation::Operation;
use crate::http::request::overrides::Overrides;
use crate::http::request::parts::RequestParts;
use crate::http::response::read::FromResponse;

/// An operation of the API with its parameters: plain data that any client can send.
///
/// Emitted code implements it. [`EndpointExt`](crate::EndpointExt) has the methods that send it.
pub trait Endpoint: Sized {
    /// What a successful response is read as.
    type Response: FromResponse;

    /// Method, path and version.
    const OPERATION: Operation;

    /// Writes the parameters and the body.
    fn fill(&self, parts: &mut RequestParts);

    /// What this request does differently from the client's settings.
    #[doc(hidden)]
    fn adjust(&self, overrides: &mut Overrides) {
        let _ = overrides;
    }
}
