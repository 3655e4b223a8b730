//! Which secrets a call carries.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::http::engine::config::Config;
use crate::http::error::{Error, ErrorKind, Result};
use crate::http::request::auth::AuthScheme;
use crate::http::request::operation::Operation;
use crate::http::request::token::Token;

/// The secrets that the operation wants. A token that is set for one request serves the first scheme, the client's
/// serves the first one that has no secret of its own.
pub(crate) fn credentials(
    config: &Config,
    mut own: Option<Token>,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Vec<(AuthScheme, Token)>> {
    let mut token = Some(&config.token);
    let named = |auth: &AuthScheme| {
        let mut credentials = config.credentials.iter();
        credentials.find(|(scheme, _)| scheme == auth.scheme())
    };
    // A request has one `Authorization`: of several schemes that want it, one whose secret is set, else the first.
    let mut wanting = operation
        .credentials()
        .iter()
        .filter(|auth| auth.is_authorization());
    let first = wanting.clone().next();
    let authorization = wanting.find(|auth| named(auth).is_some()).or(first);
    let mut out = Vec::new();
    for auth in operation.credentials() {
        if auth.is_authorization()
            && (headers.contains_key(AUTHORIZATION) || Some(auth) != authorization)
        {
            continue;
        }
        let named = named(auth);
        let secret = own
            .take()
            .or_else(|| named.map(|(_, secret)| secret.clone()))
            .or_else(|| token.take().cloned());
        let Some(secret) = secret else {
            return Err(Error::new(ErrorKind::Token).explain(format!(
                "the operation wants a secret for `{}` too: set it with `credential`",
                auth.scheme()
            )));
        };
        out.push((*auth, secret));
    }
    Ok(out)
}
