//! Where an operation wants its credentials: the security schemes of OpenAPI 3.0.

use http::header::{AUTHORIZATION, COOKIE, HeaderName};
use http::{HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use crate::http::request::escape;

/// A credential that an operation wants: a security scheme, and where its secret is sent.
///
/// ```
/// use intercom_runtime::codegen::AuthScheme;
/// use intercom_runtime::{ApiVersion, Method, Operation};
///
/// const READ: Operation = Operation::new("readThing", Method::Get, "/thing", ApiVersion::new("1"))
///     .auth(&[AuthScheme::header("appKey", "X-App-Key"), AuthScheme::query("userKey", "user_key")]);
/// assert_eq!(READ.credentials()[0].scheme(), "appKey");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthScheme {
    scheme: &'static str,
    place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Bearer,
    Basic,
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

impl AuthScheme {
    /// The client's token as `Authorization: Bearer`.
    pub const BEARER: Self = Self::bearer("");

    /// A secret sent as `Authorization: Bearer`. `scheme` is the name of the security scheme.
    pub const fn bearer(scheme: &'static str) -> Self {
        let place = Place::Bearer;
        Self { scheme, place }
    }

    /// A secret of the form `user:password`, sent as `Authorization: Basic`.
    pub const fn basic(scheme: &'static str) -> Self {
        let place = Place::Basic;
        Self { scheme, place }
    }

    /// A secret sent in the header `name`.
    pub const fn header(scheme: &'static str, name: &'static str) -> Self {
        let place = Place::Header(name);
        Self { scheme, place }
    }

    /// A secret sent in the query parameter `name`.
    pub const fn query(scheme: &'static str, name: &'static str) -> Self {
        let place = Place::Query(name);
        Self { scheme, place }
    }

    /// A secret sent in the cookie `name`.
    pub const fn cookie(scheme: &'static str, name: &'static str) -> Self {
        let place = Place::Cookie(name);
        Self { scheme, place }
    }

    /// The name of the security scheme.
    pub const fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Whether it stands in the `Authorization` header.
    pub(crate) fn is_authorization(self) -> bool {
        match self.place {
            Place::Bearer | Place::Basic => true,
            Place::Header(name) => name.eq_ignore_ascii_case(AUTHORIZATION.as_str()),
            Place::Query(_) | Place::Cookie(_) => false,
        }
    }

    /// Writes the secret into a request.
    ///
    /// # Errors
    /// The secret does not fit into a header.
    pub(crate) fn write(
        self,
        secret: &str,
        headers: &mut HeaderMap,
        url: &mut String,
    ) -> Result<(), http::Error> {
        match self.place {
            Place::Bearer => {
                let value = Zeroizing::new(format!("Bearer {secret}"));
                set(headers, AUTHORIZATION, &value)
            }
            Place::Basic => {
                let encoded = Zeroizing::new(base64(secret.as_bytes()));
                let value = Zeroizing::new(format!("Basic {}", *encoded));
                set(headers, AUTHORIZATION, &value)
            }
            Place::Header(name) => set(headers, HeaderName::try_from(name)?, secret),
            Place::Query(name) => {
                let (before, fragment) = match url.split_once('#') {
                    Some((before, fragment)) => (before.to_owned(), format!("#{fragment}")),
                    None => (std::mem::take(url), String::new()),
                };
                *url = before;
                url.push(if url.contains('?') { '&' } else { '?' });
                escape::push(url, name);
                url.push('=');
                escape::push(url, secret);
                url.push_str(&fragment);
                Ok(())
            }
            Place::Cookie(name) => {
                let mut pair = String::new();
                escape::push(&mut pair, name);
                pair.push('=');
                escape::push(&mut pair, secret);
                if let Some(others) = headers.get(COOKIE).and_then(|value| value.to_str().ok()) {
                    pair = format!("{others}; {pair}");
                }
                set(headers, COOKIE, &pair)
            }
        }
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) -> Result<(), http::Error> {
    let mut value = HeaderValue::try_from(value)?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

/// RFC 4648, section 4, with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .fold(0_usize, |all, byte| all << 8 | usize::from(*byte))
            << (8 * (3 - chunk.len()));
        for at in 0..4 {
            out.push(if at <= chunk.len() {
                char::from(LETTERS[group >> (18 - 6 * at) & 63])
            } else {
                '='
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_rfc() {
        // RFC 4648, section 10.
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, encoded) in vectors {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }

    #[test]
    fn each_scheme_writes_its_secret_where_it_belongs() {
        let write = |auth: AuthScheme| {
            let (mut headers, mut url) = (HeaderMap::new(), "https://a.example/x?y=1".to_owned());
            auth.write("u:p", &mut headers, &mut url).unwrap();
            let header = headers.iter().next().map(|(name, value)| {
                assert!(value.is_sensitive());
                format!("{name}: {}", value.to_str().unwrap())
            });
            (header.unwrap_or_default(), url)
        };
        assert_eq!(
            write(AuthScheme::bearer("s")).0,
            "authorization: Bearer u:p"
        );
        assert_eq!(write(AuthScheme::basic("s")).0, "authorization: Basic dTpw");
        assert_eq!(write(AuthScheme::header("s", "X-Key")).0, "x-key: u:p");
        assert_eq!(write(AuthScheme::cookie("s", "sid")).0, "cookie: sid=u%3Ap");
        assert_eq!(
            write(AuthScheme::query("s", "key")).1,
            "https://a.example/x?y=1&key=u%3Ap"
        );
    }

    #[test]
    fn a_secret_in_a_query_stands_before_the_fragment() {
        for (url, written) in [
            ("https://a.example/x", "https://a.example/x?key=s"),
            ("https://a.example/x#f", "https://a.example/x?key=s#f"),
            (
                "https://a.example/x?y=1#f?g",
                "https://a.example/x?y=1&key=s#f?g",
            ),
        ] {
            let (mut headers, mut url) = (HeaderMap::new(), url.to_owned());
            let auth = AuthScheme::query("s", "key");
            auth.write("s", &mut headers, &mut url).unwrap();
            assert_eq!(url, written);
        }
    }

    #[test]
    fn two_schemes_of_the_authorization_header_are_one_place() {
        let all = [
            (AuthScheme::bearer("s"), true),
            (AuthScheme::basic("s"), true),
            (AuthScheme::header("s", "X-Key"), false),
            (AuthScheme::query("s", "key"), false),
            (AuthScheme::cookie("s", "sid"), false),
        ];
        for (auth, is_authorization) in all {
            assert_eq!(auth.is_authorization(), is_authorization, "{auth:?}");
        }
    }
}
