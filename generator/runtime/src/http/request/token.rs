//! The access token.

use std::env::VarError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::http::boxed::{BoxError, BoxFuture};
use crate::http::error::{Error, ErrorKind};

/// Gives the access token, asked once per attempt, so that a token may expire and be renewed.
///
/// Closures fit through [`Token::provider`].
pub trait TokenProvider: Send + Sync + 'static {
    /// The token to use now.
    fn token(&self) -> BoxFuture<Result<String, BoxError>>;
}

/// An access token, or where to get one. It is never printed.
///
/// Its memory is overwritten when the last copy of it is dropped. That is all this crate can promise: the HTTP stack beneath
/// makes copies of the header, and TLS of what it encrypts.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::Token;
///
/// let fixed = Token::from("dG9rOjEyMzQ=");
/// let asked_each_time = Token::provider(|| async { Ok("dG9rOjEyMzQ=".to_owned()) });
/// assert_eq!(format!("{fixed:?} {asked_each_time:?}"), "Token(..) Token(..)");
/// ```
#[derive(Clone)]
pub struct Token(Source);

#[derive(Clone)]
enum Source {
    Fixed(Arc<Zeroizing<String>>),
    Provider(Arc<dyn TokenProvider>),
}

impl Token {
    /// A token that a function is asked for before each attempt.
    pub fn provider<F, A>(ask: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<String, BoxError>> + Send + 'static,
    {
        Self(Source::Provider(Arc::new(Asked(ask))))
    }

    /// A token that a provider of your own type is asked for before each attempt.
    pub fn from_provider(provider: impl TokenProvider) -> Self {
        Self(Source::Provider(Arc::new(provider)))
    }

    /// A user name and password, for APIs that want `Authorization: Basic`.
    pub fn basic(user: &str, password: &str) -> Self {
        Self::from(format!("{user}:{password}"))
    }

    /// The token in this environment variable.
    ///
    /// # Errors
    /// When the variable is absent, blank or not UTF-8.
    pub fn from_variable(variable: &str) -> Result<Self, Error> {
        match std::env::var(variable) {
            Ok(text) if !text.trim().is_empty() => Ok(Self::from(Zeroizing::new(text).trim())),
            Ok(_) => Err(missing(variable, "is empty")),
            Err(VarError::NotPresent) => Err(missing(variable, "is not set")),
            // What this error holds is the value, hence no source.
            Err(VarError::NotUnicode(_)) => Err(missing(variable, "is not UTF-8")),
        }
    }

    /// The secret itself, asked for if need be.
    pub(crate) async fn secret(&self) -> Result<Zeroizing<String>, Error> {
        let secret = match &self.0 {
            Source::Fixed(text) => Zeroizing::clone(text),
            Source::Provider(provider) => {
                Zeroizing::new(provider.token().await.map_err(|error| {
                    Error::new(ErrorKind::Token)
                        .explain("the token provider failed")
                        .caused_by(error)
                })?)
            }
        };
        // A blank or a control character cannot be part of a token; a newline would split headers.
        if secret.is_empty() || !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::new(ErrorKind::Token)
                .explain("the token is empty or holds characters that no token has"));
        }
        Ok(secret)
    }
}

fn missing(variable: &str, what: &str) -> Error {
    Error::new(ErrorKind::Token)
        .explain(format!("the environment variable {variable} {what}"))
        .advise("it has to hold the access token".to_owned())
}

impl From<&str> for Token {
    fn from(token: &str) -> Self {
        Self::from(token.to_owned())
    }
}

impl From<String> for Token {
    fn from(token: String) -> Self {
        Self(Source::Fixed(Arc::new(Zeroizing::new(token))))
    }
}

impl From<&String> for Token {
    fn from(token: &String) -> Self {
        Self::from(token.as_str())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

struct Asked<F>(F);

impl<F, A> TokenProvider for Asked<F>
where
    F: Fn() -> A + Send + Sync + 'static,
    A: Future<Output = Result<String, BoxError>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<Result<String, BoxError>> {
        Box::pin((self.0)())
    }
}
