//! Looks for the end of a string, eight bytes at once.

/// The first byte from `start` on that a string cannot have as it is: a quote, a backslash or a control character.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], start: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let mut at = start;
    // Eight bytes at once: the lowest byte that is marked is one of those looked for, the ones above it may be false.
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let chunk = u64::from_le_bytes(*chunk);
        let (quote, backslash) = (chunk ^ (ONES * 0x22), chunk ^ (ONES * 0x5c));
        let marked = ((quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash)
            | (chunk.wrapping_sub(ONES * 0x20) & !chunk))
            & HIGH;
        if marked != 0 {
            return at + marked.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            return at;
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_byte_beside_the_end_is_told_from_it() {
        for byte in 0..=255_u8 {
            let mut text = [b'a'; 24];
            text[13] = byte;
            text[14] = b'"';
            let end = if matches!(byte, b'"' | b'\\' | 0..0x20) {
                13
            } else {
                14
            };
            assert_eq!(plain_end(&text, 0), end, "{byte}");
        }
    }
}
