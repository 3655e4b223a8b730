//! Looks for the end of a string, eight bytes at once.

use std::num::NonZeroU64;

/// The first byte from `start` on that a string cannot have as it is: a quote, a backslash or a control character.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        if let Some(plain) = Chunk(u64::from_le_bytes(*chunk)).end() {
            return at + plain;
        }
        at += Chunk::LEN;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    // What fills up a chunk is none that a string can have.
    at.min(bytes.len()) + Chunk::first(rest).plain()
}

/// Fibonacci hashing: what is near each other comes apart, in the high bits most.
#[inline]
pub(crate) fn spread(key: u64) -> u64 {
    key.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Eight bytes, the first one lowest.
#[derive(Clone, Copy)]
pub(crate) struct Chunk(u64);

impl Chunk {
    pub(crate) const LEN: usize = 8;
    const ONES: u64 = u64::MAX / 255;

    /// The first bytes of these; zeros behind them if they are fewer.
    #[inline]
    pub(crate) fn first(bytes: &[u8]) -> Self {
        if let Some(chunk) = bytes.first_chunk() {
            return Self(u64::from_le_bytes(*chunk));
        }
        // Two halves that overlap, and no loop.
        let length = bytes.len();
        if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            return Self(u64::from(first) | u64::from(last) << (8 * (length - 4)));
        }
        Self(match bytes {
            [one, two, three] => u64::from(*one) | u64::from(*two) << 8 | u64::from(*three) << 16,
            [one, two] => u64::from(*one) | u64::from(*two) << 8,
            [one] => u64::from(*one),
            _ => 0,
        })
    }

    /// The last bytes of these, those from the end of fewer likewise.
    #[inline]
    pub(crate) fn last(bytes: &[u8]) -> Self {
        bytes.last_chunk().map_or_else(
            || Self::first(bytes),
            |chunk| Self(u64::from_le_bytes(*chunk)),
        )
    }

    /// A number that other bytes mostly make another one, in its high bits most.
    #[inline]
    pub(crate) fn mix(self, other: Self, length: usize) -> u64 {
        spread(self.0 ^ other.0.rotate_left(29) ^ length as u64)
    }

    #[inline]
    pub(crate) fn bytes(self) -> [u8; Self::LEN] {
        self.0.to_le_bytes()
    }

    /// How many of its bytes a string can have as they are, before one that it cannot.
    #[inline]
    pub(crate) fn plain(self) -> usize {
        self.end().unwrap_or(Self::LEN)
    }

    /// Where the first byte is that a string cannot have as it is.
    #[inline]
    fn end(self) -> Option<usize> {
        const HIGH: u64 = Chunk::ONES << 7;
        let Self(chunk) = self;
        let (quote, backslash) = (chunk ^ (Self::ONES * 0x22), chunk ^ (Self::ONES * 0x5c));
        // The lowest byte that is marked is one of those looked for, the ones above it may be false.
        let marked = ((quote.wrapping_sub(Self::ONES) & !quote)
            | (backslash.wrapping_sub(Self::ONES) & !backslash)
            | (chunk.wrapping_sub(Self::ONES * 0x20) & !chunk))
            & HIGH;
        NonZeroU64::new(marked).map(|marked| marked.trailing_zeros() as usize / 8)
    }
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

    #[test]
    fn texts_of_any_length_are_looked_at_up_to_their_end() {
        for length in 0..40 {
            for start in 0..=length {
                for at in 0..=length {
                    for byte in [b'"', b'\\', 0, 0x1f, b' ', b'a', 0x7f, 0xff] {
                        let mut text = vec![b'b'; length];
                        if let Some(place) = text.get_mut(at) {
                            *place = byte;
                        }
                        let plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..0x20);
                        let end =
                            start + text[start..].iter().take_while(|byte| plain(byte)).count();
                        assert_eq!(plain_end(&text, start), end, "{text:?} from {start}");
                    }
                }
            }
        }
    }
}
