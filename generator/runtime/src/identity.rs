//! Identity verification of the Messenger: proof that your server vouches for a user.
//!
//! [`UserJwt`] makes the signed token that the Messenger takes as `intercom_user_jwt`; [`user_hash`] the hash that older
//! set-ups take as `user_hash`.

use std::fmt;
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac as _};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use sha2::Sha256;

use crate::model::{Object, Timestamp, Value};

/// The claims of a token that says who a user of the Messenger is.
///
/// Make it on your server only, since whoever has the secret can be any user, and let it live no longer than needed.
/// What is in the token is taken as true; the same attribute given to the Messenger in the browser is ignored.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use std::time::Duration;
/// use intercom_api::identity::UserJwt;
///
/// let token = UserJwt::new("user-42")
///     .email("grace@example.com")
///     .claim("plan", "pro")
///     .expires_in(Duration::from_secs(300))
///     .sign("Messenger API secret")?;
/// assert_eq!(token.split('.').count(), 3);
/// # Ok::<(), intercom_api::identity::SignError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a token is made by `sign`"]
pub struct UserJwt {
    claims: Object,
}

impl UserJwt {
    /// For the user with this id, exactly as the Messenger gets it.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            claims: Object::from([("user_id", user_id.into())]),
        }
    }

    /// Claims the user's email address too.
    pub fn email(self, email: impl Into<String>) -> Self {
        self.claim("email", email.into())
    }

    /// Claims an attribute of the user, also one of your own.
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.claims.insert(name, value);
        self
    }

    /// Ends the token's life at a time.
    pub fn expires_at(self, time: impl Into<Timestamp>) -> Self {
        self.claim("exp", time.into())
    }

    /// Ends the token's life after a while from now. Intercom advises minutes rather than days.
    pub fn expires_in(self, life: Duration) -> Self {
        self.expires_at(Timestamp::now() + life)
    }

    /// The token, signed with HMAC-SHA256 by the secret of the Messenger's settings.
    ///
    /// # Errors
    /// When the secret is empty, since everybody could make such a token, or the library that signs fails.
    pub fn sign(&self, secret: &str) -> Result<String, SignError> {
        if secret.is_empty() {
            return Err(SignError(Reason::NoSecret));
        }
        let key = EncodingKey::from_secret(secret.as_bytes());
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &self.claims, &key)
            .map_err(|error| SignError(Reason::Library(error)))
    }
}

/// Why a token could not be signed.
#[derive(Debug)]
pub struct SignError(Reason);

#[derive(Debug)]
enum Reason {
    NoSecret,
    Library(jsonwebtoken::errors::Error),
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::NoSecret => f.write_str("the token cannot be signed: the secret is empty"),
            Reason::Library(error) => write!(f, "the token cannot be signed: {error}"),
        }
    }
}

impl std::error::Error for SignError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Reason::NoSecret => None,
            Reason::Library(error) => Some(error),
        }
    }
}

/// The `user_hash` for a user: HMAC-SHA256 in lower-case hexadecimal digits.
///
/// `secret` is the identity verification secret of the workspace (one per platform); `user` is the user's id or,
/// for users without one, the email address, exactly as the Messenger gets it. Compute it on your server only,
/// since whoever has the secret can be any user.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// let hash = intercom_api::identity::user_hash("workspace secret", "user-42");
/// assert_eq!(hash.len(), 64);
/// ```
pub fn user_hash(secret: &str, user: &str) -> String {
    let mut out = String::new();
    // A key of any length is fine, so this is always Ok.
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) {
        mac.update(user.as_bytes());
        for byte in mac.finalize().into_bytes() {
            out.push_str(&format!("{byte:02x}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    // Test cases 1 and 2 of RFC 4231.
    #[test]
    fn published_vectors_hold() {
        let key = "\x0b".repeat(20);
        assert_eq!(
            user_hash(&key, "Hi There"),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
        assert_eq!(
            user_hash("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn a_token_is_what_other_libraries_make_and_read() {
        // Made with Python's hmac, hashlib and base64, by RFC 7515.
        let token = UserJwt::new("user-42")
            .email("grace@example.com")
            .expires_at(1_700_000_000)
            .sign("Messenger API secret")
            .expect("a token");
        let parts = [
            "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9",
            "eyJlbWFpbCI6ImdyYWNlQGV4YW1wbGUuY29tIiwiZXhwIjoxNzAwMDAwMDAwLCJ1c2VyX2lkIjoidXNlci00MiJ9",
            "EaogEIfFiTj_MfuQhAXkwP9ryR8EfjYdjRIicUWVhc0",
        ];
        assert_eq!(token, parts.join("."));
    }

    #[test]
    fn a_token_expires_a_while_from_now() {
        let now = || Timestamp::now().seconds();
        let before = now();
        let token = UserJwt::new("user-42").expires_in(Duration::from_secs(300));
        let end = token.claims.get("exp").and_then(Value::as_i64);
        assert!(end.is_some_and(|end| (before + 300..=now() + 300).contains(&end)));
    }

    #[test]
    fn an_empty_secret_signs_nothing() {
        let error = UserJwt::new("user-42").sign("").map_err(|e| e.to_string());
        let why = "the token cannot be signed: the secret is empty";
        assert_eq!(error, Err(why.to_owned()));
    }

    #[test]
    fn another_reader_finds_all_kinds_of_claims() {
        let token = UserJwt::new("user-42")
            .claim("seats", 3)
            .claim("beta", true)
            .claim("teams", ["a", "b"])
            .claim("company", Object::from([("id", "c1")]))
            .claim("signed_up_at", Timestamp::from_seconds(1_700_000_000))
            .expires_in(Duration::from_secs(300));
        let read = |secret: &str, token: &str| {
            let key = jsonwebtoken::DecodingKey::from_secret(secret.as_bytes());
            let checks = jsonwebtoken::Validation::new(Algorithm::HS256);
            jsonwebtoken::decode::<serde_json::Value>(token, &key, &checks).map(|read| read.claims)
        };
        let signed = token.sign("right").expect("a token");
        let mut claims = read("right", &signed).expect("claims");
        claims.as_object_mut().expect("an object").remove("exp");
        assert_eq!(
            claims,
            serde_json::json!({
                "user_id": "user-42", "seats": 3, "beta": true, "teams": ["a", "b"],
                "company": {"id": "c1"}, "signed_up_at": 1_700_000_000,
            })
        );
        assert!(read("wrong", &signed).is_err());
        let expired = token.expires_at(1_700_000_000).sign("right").expect("one");
        assert!(read("right", &expired).is_err());
    }

    #[test]
    fn a_failed_signature_says_why() {
        let why = jsonwebtoken::errors::ErrorKind::InvalidKeyFormat;
        let error = SignError(Reason::Library(why.into()));
        assert_eq!(
            error.to_string(),
            "the token cannot be signed: InvalidKeyFormat"
        );
        let source = std::error::Error::source(&error).map(ToString::to_string);
        assert_eq!(source.as_deref(), Some("InvalidKeyFormat"));
    }

    #[test]
    fn long_keys_and_other_scripts_are_hashed_too() {
        let key = "\u{aa}".repeat(200);
        assert_eq!(user_hash(&key, "ü").len(), 64);
        assert_ne!(user_hash(&key, "ü"), user_hash(&key, "u"));
    }
}
