//! Identity verification of the Messenger: proof that your server vouches for a user.

use hmac::{Hmac, KeyInit, Mac as _};
use sha2::Sha256;

/// The `user_hash` for a user: HMAC-SHA256 in lower-case hexadecimal digits.
///
/// `secret` is the identity verification secret of the workspace (one per platform); `user` is the user's id or,
/// for users without one, the email address, exactly as the Messenger gets it. Compute it on your server only,
/// since whoever has the secret can be any user.
///
/// ```
/// let hash = intercom_runtime::identity::user_hash("workspace secret", "user-42");
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
    fn long_keys_and_other_scripts_are_hashed_too() {
        let key = "\u{aa}".repeat(200);
        assert_eq!(user_hash(&key, "ü").len(), 64);
        assert_ne!(user_hash(&key, "ü"), user_hash(&key, "u"));
    }
}
