//! Percent-encoding. Everything outside RFC 3986 "unreserved" is encoded, so that a value can
//! never be read as a delimiter, by whichever URL parser sits behind us.

use std::borrow::Cow;

pub(crate) const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Appends `text`, encoded, to `out`.
pub(crate) fn push(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if unreserved(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// The same, but for the reserved characters of RFC 3986 that neither end a value nor change its meaning in a query.
pub(crate) fn push_reserved(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| ":/?@!$'()*,;=".contains(letter)) {
        let (before, after) = rest.split_at(at);
        push(out, before);
        out.push_str(&after[..1]);
        rest = &after[1..];
    }
    push(out, rest);
}

/// Whether `text` may stand as one path segment. Empty and dot segments are swallowed by
/// URL normalisation even when encoded, which would address another resource.
pub(crate) fn is_segment(text: &str) -> bool {
    !matches!(text, "" | "." | "..")
}

/// Reads one name or value of a query string, where `+` is a blank.
/// Bytes that are not UTF-8 become replacement characters.
pub(crate) fn read_query(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => match hex_pair(tail) {
                Some(value) => {
                    rest = &tail[2..];
                    value
                }
                None => b'%',
            },
            other => other,
        });
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

fn hex_pair(text: &[u8]) -> Option<u8> {
    let high = char::from(*text.first()?).to_digit(16)?;
    let low = char::from(*text.get(1)?).to_digit(16)?;
    u8::try_from(high * 16 + low).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stand_for_themselves() {
        let mut out = String::new();
        push(&mut out, "aZ09-._~ /?#%&=+\\ä");
        assert_eq!(out, "aZ09-._~%20%2F%3F%23%25%26%3D%2B%5C%C3%A4");
    }

    #[test]
    fn query_text_is_read_back() {
        for text in ["", "plain", "a b+c%", "ä/?&=", "%2f"] {
            let mut encoded = String::new();
            push(&mut encoded, text);
            assert_eq!(read_query(&encoded), text);
        }
        assert_eq!(read_query("a+b%zz%4"), "a b%zz%4");
    }
}
