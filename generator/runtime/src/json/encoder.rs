//! Writes JSON text.

use std::fmt;
use std::io::Write as _;

use super::{Codec, Fields, Value};

/// Collects JSON text; types write themselves into it through [`Codec`](super::Codec).
pub struct Encoder {
    out: Vec<u8>,
    purpose: Purpose,
    /// Whether the field that is written declares its ids as numbers.
    numeric_ids: bool,
    /// Whether the text is sent, so that what only the server sets is left out.
    for_request: bool,
}

// A method of `Codec` for each of these would be compiled for each type.
enum Purpose {
    Json,
    /// JSON without what is kept only because it did not fit.
    TypedJson,
    /// Text as Rust prints it, on several lines if `alternate`.
    Debug {
        alternate: bool,
    },
    /// To learn whether a scalar would be read from `source`, which it does not print.
    Compare {
        source: String,
        same: bool,
    },
}

impl Encoder {
    /// `typed_only` leaves out what is kept only because it did not fit.
    pub(crate) fn new(typed_only: bool) -> Self {
        Self::with_purpose(if typed_only {
            Purpose::TypedJson
        } else {
            Purpose::Json
        })
    }

    /// For the body of a request.
    pub(crate) fn for_request() -> Self {
        Self {
            for_request: true,
            ..Self::with_purpose(Purpose::Json)
        }
    }

    /// Prints a value for Rust.
    fn for_debug(alternate: bool) -> Self {
        Self::with_purpose(Purpose::Debug { alternate })
    }

    fn with_purpose(purpose: Purpose) -> Self {
        let capacity = match purpose {
            Purpose::Json | Purpose::TypedJson | Purpose::Debug { .. } => 128,
            Purpose::Compare { .. } => 0,
        };
        Self {
            out: Vec::with_capacity(capacity),
            purpose,
            numeric_ids: false,
            for_request: false,
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Says how the field that comes next declares its ids.
    pub(crate) fn declare_ids(&mut self, numeric: bool) {
        self.numeric_ids = numeric;
    }

    /// Whether an id that was made in this program is sent as a number.
    pub(crate) fn sends_ids_as_numbers(&self) -> bool {
        self.numeric_ids
    }

    /// Whether a property of these fields is left out, because only the server sets it.
    pub(crate) fn leaves_out(&self, fields: &Fields, name: &str) -> bool {
        self.for_request && fields.read_only.contains(&name)
    }

    pub(crate) fn typed_only(&self) -> bool {
        matches!(self.purpose, Purpose::TypedJson)
    }

    /// Prints a value for Rust if that is what this encoder is for.
    #[doc(hidden)]
    pub fn shows(&mut self, value: &dyn fmt::Debug) -> bool {
        match self.purpose {
            Purpose::Debug { alternate: true } => self.display(format_args!("{value:#?}")),
            Purpose::Debug { alternate: false } => self.display(format_args!("{value:?}")),
            Purpose::Json | Purpose::TypedJson | Purpose::Compare { .. } => return false,
        }
        true
    }

    /// Whether no JSON is wanted of a value. It is printed for Rust then, if that is wanted; compared it is unequal,
    /// as only scalars are read from what they do not print.
    #[doc(hidden)]
    pub fn shows_or_compares(&mut self, value: &dyn fmt::Debug) -> bool {
        matches!(self.purpose, Purpose::Compare { .. }) || self.shows(value)
    }

    /// Writes a number, which may have been read by `read` from another text.
    pub(crate) fn number<T: Copy + PartialEq + fmt::Debug>(
        &mut self,
        value: T,
        read: fn(&str) -> Option<(T, bool)>,
        write: fn(&mut Self, T),
    ) {
        if let Purpose::Compare { source, same } = &mut self.purpose {
            *same = read(source).is_some_and(|(found, _)| found == value);
        } else if !self.shows_or_compares(&value) {
            write(self, value);
        }
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        let text = if value { "true" } else { "false" };
        match &mut self.purpose {
            Purpose::Compare { source, same } => *same = source == text,
            _ => self.out.extend_from_slice(text.as_bytes()),
        }
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        // Faster than formatting; writing to memory cannot fail.
        let _ = serde_json::to_writer(&mut self.out, &value);
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
        if let Purpose::Compare { source, same } = &mut self.purpose {
            *same = source == text;
            return;
        }
        if self.shows(&text) {
            return;
        }
        // Writing to memory cannot fail, and a string is always JSON.
        let _ = serde_json::to_writer(&mut self.out, text);
    }

    /// Writes what is a JSON scalar already.
    pub(crate) fn display(&mut self, value: impl fmt::Display) {
        let _ = write!(self.out, "{value}");
    }

    /// Writes a value that no type held; null in its place if only typed values are wanted.
    pub fn other(&mut self, value: &Value) {
        if self.typed_only() {
            return self.null();
        }
        value.write(self);
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

    /// Starts the next property.
    pub(crate) fn key(&mut self, key: &str) {
        self.separate();
        match self.purpose {
            Purpose::Json | Purpose::TypedJson => {
                let _ = serde_json::to_writer(&mut self.out, key);
            }
            Purpose::Debug { .. } | Purpose::Compare { .. } => self.text(key),
        }
        self.out.push(b':');
    }
}

/// Whether this very value would be read from `source`, which prints differently.
pub(crate) fn is_read_from(value: &dyn Codec, source: &Value) -> bool {
    let source = match source {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Unpaired(unpaired) => unpaired.as_str().to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return false,
    };
    let mut out = Encoder::with_purpose(Purpose::Compare {
        source,
        same: false,
    });
    value.write(&mut out);
    matches!(out.purpose, Purpose::Compare { same: true, .. })
}

/// Prints a value as `Debug` would be derived, but with names as on the wire and without fields that are not set.
/// Of the formatter's flags only `#` counts.
///
/// # Errors
/// Those of the formatter.
#[doc(hidden)]
pub fn debug(value: &dyn Codec, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = Encoder::for_debug(f.alternate());
    value.write(&mut out);
    f.write_str(&String::from_utf8_lossy(&out.finish()))
}

/// A value that prints itself through its encoder.
pub(crate) struct Shown<'a>(pub(crate) &'a dyn Codec);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, f)
    }
}

/// Prints a integer without `.0`: JSON makes no difference between `12` and `12.0`.
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
