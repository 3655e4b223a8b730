//! JSON numbers that keep the text they came with.

use std::fmt;
use std::str::FromStr;

use super::{DecodeError, Encoder};

/// A JSON number of any size and precision.
///
/// Numbers print exactly as they were read: `1.50`, `1e3` and `12345678901234567890123` keep their text.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::Number;
///
/// let price: Number = "1.50".parse()?;
/// assert_eq!(price.as_f64(), Some(1.5));
/// assert_eq!(price.to_string(), "1.50");
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Number(Repr);

/// One text has one representation, so that comparing representations compares texts.
#[derive(Clone, PartialEq)]
enum Repr {
    Signed(i64),
    /// Above `i64::MAX` only.
    Unsigned(u64),
    /// Finite, and its source printed just like Rust prints it.
    Float(f64),
    /// Everything that would print differently from its source.
    Text(Box<str>),
}

impl Number {
    /// The number with this value; `None` if it is infinite or not a number, which JSON cannot say.
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Repr::Float(value)))
    }

    /// Its value if it is an integer within `i64`. `12.0` and `1e3` are integers too.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Signed(value) => Some(*value),
            Repr::Unsigned(_) => None,
            Repr::Float(value) => integral(*value),
            Repr::Text(text) => integer(text).map(|(value, _)| value),
        }
    }

    /// Its value if it is an integer within `u64`.
    pub fn as_u64(&self) -> Option<u64> {
        match &self.0 {
            Repr::Unsigned(value) => Some(*value),
            _ => self.as_i64().and_then(|value| u64::try_from(value).ok()),
        }
    }

    /// The nearest `f64`; `None` where that would be infinite.
    pub fn as_f64(&self) -> Option<f64> {
        match &self.0 {
            // The cast rounds to the nearest float, which is what this promises.
            Repr::Signed(value) => Some(*value as f64),
            Repr::Unsigned(value) => Some(*value as f64),
            Repr::Float(value) => Some(*value),
            Repr::Text(text) => float(text),
        }
    }

    /// `text` must follow the number grammar of JSON.
    pub(crate) fn from_json(text: &str) -> Self {
        if let Some(value) = canonical_i64(text) {
            return Self(Repr::Signed(value));
        }
        if let Ok(value) = text.parse::<u64>()
            && !text.starts_with('0')
        {
            return Self(Repr::Unsigned(value));
        }
        if let Some(value) = float(text)
            && is_print_of(value, text)
        {
            return Self(Repr::Float(value));
        }
        Self(Repr::Text(text.into()))
    }
}

impl Number {
    pub(crate) fn write(&self, out: &mut Encoder) {
        match &self.0 {
            Repr::Signed(value) => out.integer(*value),
            Repr::Text(text) => out.raw(text),
            Repr::Float(value) => out.decimal(*value),
            Repr::Unsigned(_) => out.display(self),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Signed(value) => fmt::Display::fmt(value, f),
            Repr::Unsigned(value) => fmt::Display::fmt(value, f),
            // `Debug` is the short form with an exponent where `Display` writes hundreds of zeros.
            Repr::Float(value) => fmt::Debug::fmt(value, f),
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Number {
    type Err = DecodeError;

    /// Fails if the text is not a JSON number.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if is_json_number(text) {
            Ok(Self::from_json(text))
        } else {
            Err(DecodeError::mismatch("a number", "another text"))
        }
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(match i64::try_from(value) {
            Ok(value) => Repr::Signed(value),
            Err(_) => Repr::Unsigned(value),
        })
    }
}

impl From<usize> for Number {
    fn from(value: usize) -> Self {
        Self::from(value as u64)
    }
}

macro_rules! from_small {
    ($($type:ty),*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(Repr::Signed(i64::from(value)))
            }
        }
    )*};
}
from_small!(i8, i16, i32, i64, u8, u16, u32);

/// The integer that prints as exactly this text.
pub(crate) fn canonical_i64(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let (negative, digits) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, bytes),
    };
    match digits {
        [b'0'] if !negative => return Some(0),
        [b'1'..=b'9', ..] => {}
        _ => return None,
    }
    // Eighteen digits cannot overflow; the few longer ones take the checked way.
    if digits.len() > 18 {
        return text.parse().ok();
    }
    let mut value = 0_i64;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + i64::from(digit);
    }
    Some(if negative { -value } else { value })
}

/// The integer that a JSON number means, and whether it prints as exactly this text.
pub(crate) fn integer(text: &str) -> Option<(i64, bool)> {
    if let Some(value) = canonical_i64(text) {
        return Some((value, true));
    }
    if !is_json_number(text) {
        return None;
    }
    Some((integral(float(text)?)?, false))
}

/// `None` for fractions, and beyond the range in which every integer has its own `f64`.
fn integral(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

/// The finite float that a number text means.
pub(crate) fn float(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|value| value.is_finite())
}

/// Whether `value` prints as exactly `text`, without allocating.
pub(crate) fn is_print_of(value: impl fmt::Debug, text: &str) -> bool {
    struct Expect<'a>(&'a str);
    impl fmt::Write for Expect<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Expect(text);
    fmt::write(&mut rest, format_args!("{value:?}")).is_ok() && rest.0.is_empty()
}

/// Whether a text follows the number grammar of JSON: no plus sign, no leading zeros, no bare point.
pub(crate) fn is_json_number(text: &str) -> bool {
    fn digits(bytes: &[u8]) -> Option<&[u8]> {
        let end = bytes
            .iter()
            .position(|byte| !byte.is_ascii_digit())
            .unwrap_or(bytes.len());
        (end > 0).then(|| &bytes[end..])
    }
    let bytes = text.as_bytes();
    let bytes = bytes.strip_prefix(b"-").unwrap_or(bytes);
    let rest = match bytes {
        [b'0', rest @ ..] => Some(rest),
        _ => digits(bytes),
    };
    let rest = match rest {
        Some([b'.', rest @ ..]) => digits(rest),
        other => other,
    };
    let rest = match rest {
        Some([b'e' | b'E', rest @ ..]) => {
            let rest = rest
                .strip_prefix(b"+")
                .or_else(|| rest.strip_prefix(b"-"))
                .unwrap_or(rest);
            digits(rest)
        }
        other => other,
    };
    rest.is_some_and(<[u8]>::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        text.parse().expect("a number")
    }

    #[test]
    fn numbers_print_as_they_were_read() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "0.0",
            "12",
            "-12",
            "12.0",
            "1.50",
            "1e3",
            "1E3",
            "1e+3",
            "1e400",
            "0.1",
            "1e-7",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775808",
            "-9223372036854775809",
            "12345678901234567890123",
            "3.141592653589793238462643",
        ] {
            assert_eq!(number(text).to_string(), text);
        }
    }

    #[test]
    fn values_are_found_behind_any_spelling() {
        assert_eq!(number("12.0").as_i64(), Some(12));
        assert_eq!(number("1e3").as_i64(), Some(1000));
        assert_eq!(number("1.5").as_i64(), None);
        assert_eq!(number("-1").as_u64(), None);
        assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
        assert_eq!(number("18446744073709551615").as_i64(), None);
        assert_eq!(number("1e400").as_f64(), None);
        assert_eq!(number("-0").as_i64(), Some(0));
    }

    #[test]
    fn texts_outside_the_grammar_are_refused() {
        for text in [
            "", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", "1 ", " 1", "NaN", "inf", "1_0",
            "1e5.0",
        ] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }

    #[test]
    fn one_number_has_one_representation() {
        assert_eq!(Number::from(7_u64), Number::from(7_i32));
        assert_eq!(Number::from(7_usize), number("7"));
        assert_ne!(number("7"), number("7.0"));
        assert_eq!(Number::from_f64(7.0), Some(number("7.0")));
        assert_eq!(Number::from_f64(f64::NAN), None);
    }
}
