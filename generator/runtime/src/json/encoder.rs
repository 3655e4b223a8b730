//! Writes JSON text.

use std::fmt;
use std::io::Write as _;

use super::scan::Chunk;
use super::{Codec, Fields, Value};

/// Collects JSON text; types write themselves into it through [`Codec`](super::Codec).
pub struct Encoder {
    out: Vec<u8>,
    purpose: Purpose,
    /// Whether the field that is written declares its ids as numbers.
    numeric_ids: bool,
    /// Whether the JSON is sent, so that what only the server sets is left out.
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

    /// Whether JSON is wanted.
    #[inline]
    fn is_json(&self) -> bool {
        matches!(self.purpose, Purpose::Json | Purpose::TypedJson)
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
    #[inline]
    pub fn shows_or_compares(&mut self, value: &dyn fmt::Debug) -> bool {
        !self.is_json() && (matches!(self.purpose, Purpose::Compare { .. }) || self.shows(value))
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
        if is_whole(value) {
            return match value as i64 {
                0 if value.is_sign_negative() => self.raw("-0"),
                whole => self.integer(whole),
            };
        }
        self.decimal(value);
    }

    /// Writes a finite number as Rust prints it.
    pub(crate) fn decimal(&mut self, value: f64) {
        // There are faster ways than `fmt` to find the shortest digits. Of 15 digits and a point only one number reads as
        // the value, of more there may be two.
        const UNIQUE: usize = 16;
        let start = self.out.len();
        if !is_whole(value) && (1e-4..1e15).contains(&value.abs()) {
            let _ = serde_json::to_writer(&mut self.out, &value);
            if self.out.len() - start <= UNIQUE {
                return;
            }
            self.out.truncate(start);
        }
        self.display(format_args!("{value:?}"));
    }

    /// Writes a string with the escapes that JSON asks for.
    pub fn text(&mut self, text: &str) {
        if self.is_json() {
            return self.framed(*b"\"", text, *b"\"");
        }
        if let Purpose::Compare { source, same } = &mut self.purpose {
            *same = source == text;
            return;
        }
        self.shows(&text);
    }

    /// Writes a string with what stands before and behind it, eight bytes at once: most strings are short and have
    /// nothing to escape.
    #[inline]
    fn framed<const N: usize, const M: usize>(
        &mut self,
        before: [u8; N],
        text: &str,
        after: [u8; M],
    ) {
        let mut rest = text.as_bytes();
        // Room for what is cut off again, too.
        self.out.reserve(rest.len() + N + M + Chunk::LEN);
        self.out.extend_from_slice(&before);
        while !rest.is_empty() {
            let chunk = Chunk::first(rest);
            self.out.extend_from_slice(&chunk.bytes());
            let plain = chunk.plain();
            if plain == Chunk::LEN {
                rest = &rest[Chunk::LEN..];
                continue;
            }
            let plain = plain.min(rest.len());
            self.out.truncate(self.out.len() - (Chunk::LEN - plain));
            let [byte, later @ ..] = &rest[plain..] else {
                break;
            };
            self.escaped(*byte);
            rest = later;
        }
        self.out.extend_from_slice(&after);
    }

    /// Writes a byte that cannot stand in a string as it is.
    #[cold]
    fn escaped(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => return self.display(format_args!("\\u{byte:04x}")),
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }

    /// Writes what is JSON already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
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

    /// Starts the next property of an object. `mark` is what stands before it: a brace at first, a comma from then on.
    #[inline]
    pub(crate) fn key(&mut self, mark: &mut u8, key: &str) {
        self.framed([*mark, b'"'], key, *b"\":");
        *mark = b',';
    }

    /// Ends an object, which may have no property at all.
    pub(crate) fn end_object(&mut self, mark: u8) {
        if mark == b'{' {
            self.out.push(mark);
        }
        self.out.push(b'}');
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
        let Self(value) = *self;
        if is_whole(value) {
            write!(f, "{value:.0}")
        } else {
            write!(f, "{value:?}")
        }
    }
}

/// Whether it is an integer of so few digits that all of them count.
fn is_whole(value: f64) -> bool {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    value.abs() <= EXACT && value.fract() == 0.0
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
    fn floats_are_written_as_rust_prints_them() {
        let mut bits = 1_u64;
        for exponent in (0..2047).cycle().take(100_000) {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            // Any digits, and those of which few are needed.
            let any = f64::from_bits(exponent << 52 | bits >> 12);
            let short = ((bits >> 40) as f64 / 1000.0) * 10_f64.powi((exponent % 24) as i32 - 12);
            for value in [any, -any, short, -short] {
                let mut out = Encoder::new(false);
                out.decimal(value);
                assert_eq!(out.finish(), format!("{value:?}").as_bytes());
                let mut out = Encoder::new(false);
                out.float(value);
                assert_eq!(out.finish(), format!("{:?}", Shortest(value)).as_bytes());
            }
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
