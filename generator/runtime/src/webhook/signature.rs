//! Whether a request is really from Intercom.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac as _};
use sha1::Sha1;

/// The header that holds the signature.
pub const SIGNATURE_HEADER: &str = "X-Hub-Signature";

/// Checks the signature of a webhook notification.
///
/// `secret` is the client secret of the app (from its page in the Developer Hub), `body` the request's body, byte for byte as it
/// arrived, and `signature` the value of the header `X-Hub-Signature`: `sha1=` and 40 hexadecimal digits.
/// The time it takes does not depend on how much of the signature is right.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::webhook;
///
/// let body = br#"{"topic":"ping"}"#;
/// let signature = webhook::sign("app secret", body);
/// assert!(webhook::verify("app secret", body, &signature).is_ok());
/// assert!(webhook::verify("app secret", b"{}", &signature).is_err());
/// ```
///
/// # Errors
/// When the signature is of another form or does not belong to this body and secret. Answer such a request
/// with 401 and do nothing else.
pub fn verify(secret: &str, body: &[u8], signature: &str) -> Result<(), SignatureError> {
    let digits = signature
        .trim()
        .strip_prefix("sha1=")
        .ok_or(SignatureError::Malformed)?;
    let expected = unhex(digits).ok_or(SignatureError::Malformed)?;
    mac(secret, body)
        .ok_or(SignatureError::Mismatch)?
        .verify_slice(&expected)
        .map_err(|_| SignatureError::Mismatch)
}

/// The signature that belongs to a body, as it stands in the header. For tests of a webhook handler.
pub fn sign(secret: &str, body: &[u8]) -> String {
    let digest = mac(secret, body).map(|mac| mac.finalize().into_bytes());
    let mut out = String::from("sha1=");
    for byte in digest.iter().flatten() {
        out.push_str(&format!("{byte:02x}"));
    }
    out
}

fn mac(secret: &str, body: &[u8]) -> Option<Hmac<Sha1>> {
    // A key of any length is fine, so this is always Some.
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(body);
    Some(mac)
}

fn unhex(digits: &str) -> Option<[u8; 20]> {
    let digits = digits.as_bytes();
    if digits.len() != 40 {
        return None;
    }
    let mut bytes = [0; 20];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    Some(bytes)
}

/// Why a signature was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// It is not `sha1=` and 40 hexadecimal digits.
    Malformed,
    /// It belongs to another body or secret.
    Mismatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the webhook signature is not of the form sha1=<40 hex digits>",
            Self::Mismatch => "the webhook signature does not belong to this body and secret",
        })
    }
}

impl std::error::Error for SignatureError {}

#[cfg(test)]
mod tests {
    use super::*;

    // Test cases 1 and 2 of RFC 2202, section 3.
    const KEY_1: &str =
        "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b";
    const VECTORS: [(&str, &str, &str); 2] = [
        (
            KEY_1,
            "Hi There",
            "sha1=b617318655057264e28bc0b6fb378c8ef146be00",
        ),
        (
            "Jefe",
            "what do ya want for nothing?",
            "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        ),
    ];

    #[test]
    fn published_vectors_are_signed_and_verified() {
        for (key, data, signature) in VECTORS {
            assert_eq!(sign(key, data.as_bytes()), signature);
            assert_eq!(verify(key, data.as_bytes(), signature), Ok(()));
            let upper = format!("sha1={}", signature[5..].to_uppercase());
            assert_eq!(verify(key, data.as_bytes(), &upper), Ok(()));
        }
    }

    #[test]
    fn a_change_anywhere_is_noticed() {
        let (key, data, signature) = VECTORS[1];
        let mismatch = Err(SignatureError::Mismatch);
        assert_eq!(verify("jefe", data.as_bytes(), signature), mismatch);
        assert_eq!(
            verify(key, b"what do ya want for nothing? ", signature),
            mismatch
        );
        let other = signature.replace("79", "78");
        assert_eq!(verify(key, data.as_bytes(), &other), mismatch);
        assert!(verify("", b"", &sign("", b"")).is_ok());
    }

    #[test]
    fn errors_tell_a_wrong_form_from_a_wrong_secret() {
        let malformed = SignatureError::Malformed.to_string();
        assert!(malformed.contains("sha1=<40 hex digits>"), "{malformed}");
        let mismatch = SignatureError::Mismatch.to_string();
        assert!(mismatch.contains("does not belong"), "{mismatch}");
    }

    #[test]
    fn other_forms_are_refused() {
        let (key, data, signature) = VECTORS[1];
        for text in [
            "",
            "sha1=",
            "sha1",
            &signature[5..],
            &signature[..44],
            "sha256=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
            "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7cäx",
            "sha1=+ffcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        ] {
            let outcome = verify(key, data.as_bytes(), text);
            assert_eq!(outcome, Err(SignatureError::Malformed), "{text}");
        }
    }
}
