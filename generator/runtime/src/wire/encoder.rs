//! Writes JSON text.

use std::fmt;
use std::io::Write as _;

use super::Value;

/// Collects JSON text; types write themselves into it through [`Wire`](super::Wire).
pub struct Encoder {
    out: Vec<u8>,
    typed_only: bool,
}

impl Encoder {
    /// `typed_only` leaves out what is kept only because it did not fit.
    pub(crate) fn new(typed_only: bool) -> Self {
        Self {
            out: Vec::with_capacity(128),
            typed_only,
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.out
    }

    pub(crate) fn typed_only(&self) -> bool {
        self.typed_only
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.out
            .extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        self.display(value);
    }

    /// Writes the shortest number that reads as this value; `null` if it is not finite, as JSON has no text for that.
    pub fn float(&mut self, value: f64) {
        if !value.is_finite() {
            return self.null();
        }
        self.display(format_args!("{:?}", Shortest(value)));
    }

    /// Writes a string with the escapes that JSON asks for.
    pub fn text(&mut self, text: &str) {
        // Writing to memory cannot fail, and a string is always JSON.
        let _ = serde_json::to_writer(&mut self.out, text);
    }

    /// Writes what is a JSON scalar already.
    pub(crate) fn display(&mut self, value: impl fmt::Display) {
        let _ = write!(self.out, "{value}");
    }

    /// Writes a value that no type held; null in its place if only typed values are wanted.
    pub fn other(&mut self, value: &Value) {
        if self.typed_only {
            return self.null();
        }
        super::Wire::write(value, self);
    }

    pub(crate) fn open(&mut self, bracket: u8) {
        self.out.push(bracket);
    }

    pub(crate) fn close(&mut self, bracket: u8) {
        self.out.push(bracket);
    }

    /// Starts the next element: a comma, unless the bracket was just opened.
    pub(crate) fn separate(&mut self) {
        // A string ends in a quote, so an opening bracket at the end is a bracket.
        if !matches!(self.out.last(), Some(b'[' | b'{') | None) {
            self.out.push(b',');
        }
    }

    /// Starts the next member.
    pub(crate) fn key(&mut self, key: &str) {
        self.separate();
        self.text(key);
        self.out.push(b':');
    }
}

/// Prints a whole number without `.0`: JSON makes no difference between `12` and `12.0`.
pub(crate) struct Shortest(pub(crate) f64);

impl fmt::Debug for Shortest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let Self(value) = *self;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            write!(f, "{value:.0}")
        } else {
            write!(f, "{value:?}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_written_short_and_exact() {
        let print = |value: f64| {
            let mut out = Encoder::new(false);
            out.float(value);
            String::from_utf8(out.finish()).expect("text")
        };
        assert_eq!(print(12.0), "12");
        assert_eq!(print(-0.0), "-0");
        assert_eq!(print(0.1), "0.1");
        assert_eq!(print(1e300), "1e300");
        assert_eq!(print(f64::NAN), "null");
        for value in [1e15, 1e16, 9.5e-9, f64::MAX, f64::MIN_POSITIVE, 123456.789] {
            assert_eq!(print(value).parse(), Ok(value));
        }
    }

    #[test]
    fn commas_stand_between_elements_only() {
        let mut out = Encoder::new(false);
        out.open(b'[');
        for text in ["[", "{", ""] {
            out.separate();
            out.text(text);
        }
        out.close(b']');
        assert_eq!(out.finish(), br#"["[","{",""]"#);
    }
}
