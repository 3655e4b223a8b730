//! Reads JSON text piece by piece.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

use super::{DecodeError, Number, Object, Value};
use super::{Fit, number};

/// Nesting that is refused as an attack or a mistake; also serde_json's limit.
const MAX_DEPTH: usize = 128;

/// JSON text with a position in it; types read themselves from it through [`Wire`](super::Wire).
pub struct Decoder<'j> {
    pub(crate) parser: Jiter<'j>,
    data: &'j [u8],
    /// Where in `data` the parser's own data begins.
    base: usize,
    depth: usize,
    max_depth: usize,
    /// The value behind the last [`Fit::Misfit`] or [`Fit::Kept`], for the object or list around it to keep.
    kept: Value,
}

/// A scalar that is not null.
pub(crate) enum Scalar<'a> {
    Bool(bool),
    Number(&'a str),
    Text(&'a str),
}

impl<'a> Scalar<'a> {
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(text) => Value::Number(Number::from_json(text)),
            Self::Text(text) => Value::from(*text),
        }
    }

    /// Its text: that of a string, or how JSON spells it.
    pub(crate) fn text(&self) -> &'a str {
        match self {
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::Number(text) | Self::Text(text) => text,
        }
    }
}

impl<'j> Decoder<'j> {
    pub(crate) fn new(data: &'j [u8]) -> Self {
        Self {
            parser: Jiter::new(data),
            data,
            base: 0,
            depth: 0,
            max_depth: MAX_DEPTH,
            kept: Value::Null,
        }
    }

    /// For text that this crate wrote itself.
    pub(crate) fn unlimited(data: &'j [u8]) -> Self {
        Self {
            max_depth: usize::MAX,
            ..Self::new(data)
        }
    }

    pub(crate) fn finish(&mut self) -> Result<(), DecodeError> {
        self.parser.finish().map_err(|error| self.fault(error))
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn fault(&self, error: JiterError) -> DecodeError {
        fault(error, self.data, self.base)
    }

    /// Whether the value that comes next is the whole document.
    pub(crate) fn at_root(&self) -> bool {
        self.depth == 0
    }

    pub(crate) fn enter(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        if self.depth <= self.max_depth {
            return Ok(());
        }
        Err(DecodeError::new(
            "nested more than 128 levels deep",
            self.data,
            self.base + self.parser.current_index(),
        ))
    }

    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    pub(crate) fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.parser.peek().map_err(|error| self.fault(error))
    }

    /// Consumes a null if one comes next.
    pub(crate) fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Peek::Null {
            return Ok(false);
        }
        self.parser
            .known_null()
            .map_err(|error| self.fault(error))?;
        Ok(true)
    }

    /// Leaves a value for the object or list around to keep.
    pub(crate) fn keep(&mut self, value: Value, fit: Fit) -> Fit {
        self.kept = value;
        fit
    }

    pub(crate) fn take_kept(&mut self) -> Value {
        std::mem::take(&mut self.kept)
    }

    /// Reads a value only to leave it for the object or list around to keep.
    pub(crate) fn misfit(&mut self) -> Result<Fit, DecodeError> {
        self.kept = self.value()?;
        Ok(Fit::Misfit)
    }

    /// Whether a scalar other than null comes next.
    pub(crate) fn is_scalar(&mut self) -> Result<bool, DecodeError> {
        Ok(!matches!(
            self.peek()?,
            Peek::Array | Peek::Object | Peek::Null
        ))
    }

    /// Reads a scalar; `None` leaves an array, an object or null unread.
    pub(crate) fn scalar(&mut self) -> Result<Option<Scalar<'_>>, DecodeError> {
        match self.peek()? {
            Peek::String => self.text().map(|text| Some(Scalar::Text(text))),
            Peek::Array | Peek::Object | Peek::Null => Ok(None),
            peek @ (Peek::True | Peek::False) => match self.parser.known_bool(peek) {
                Ok(value) => Ok(Some(Scalar::Bool(value))),
                Err(error) => Err(self.fault(error)),
            },
            peek => self.number(peek).map(|text| Some(Scalar::Number(text))),
        }
    }

    /// The string that comes next; only after [`Decoder::peek`] said so.
    pub(crate) fn text(&mut self) -> Result<&str, DecodeError> {
        let (data, base) = (self.data, self.base);
        self.parser
            .known_str()
            .map_err(|error| fault(error, data, base))
    }

    /// The text of the number that comes next; only after [`Decoder::peek`] said so.
    fn number(&mut self, peek: Peek) -> Result<&'j str, DecodeError> {
        let start = self.base + self.parser.current_index();
        match self.parser.known_number_bytes(peek) {
            Ok(_) => {}
            Err(error)
                if error.error_type
                    == JiterErrorType::JsonError(JsonErrorType::NumberOutOfRange) =>
            {
                self.long_number(start)?;
            }
            Err(error) => return Err(self.fault(error)),
        }
        let end = self.base + self.parser.current_index();
        match std::str::from_utf8(&self.data[start..end]) {
            Ok(text) => Ok(text),
            Err(_) => Err(DecodeError::new("invalid number", self.data, start)),
        }
    }

    /// Steps over a number that has more digits than the parser takes.
    #[cold]
    fn long_number(&mut self, start: usize) -> Result<(), DecodeError> {
        let rest = &self.data[start..];
        let length = rest
            .iter()
            .position(|byte| !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
            .unwrap_or(rest.len());
        if !std::str::from_utf8(&rest[..length]).is_ok_and(number::is_json_number) {
            return Err(DecodeError::new("invalid number", self.data, start));
        }
        self.base = start + length;
        self.parser = Jiter::new(&self.data[self.base..]);
        Ok(())
    }

    /// Any value.
    pub(crate) fn value(&mut self) -> Result<Value, DecodeError> {
        Ok(match self.peek()? {
            Peek::String => Value::from(self.text()?),
            Peek::Null => {
                self.parser
                    .known_null()
                    .map_err(|error| self.fault(error))?;
                Value::Null
            }
            peek @ (Peek::True | Peek::False) => Value::Bool(
                self.parser
                    .known_bool(peek)
                    .map_err(|error| self.fault(error))?,
            ),
            Peek::Object => Value::Object(self.members()?),
            Peek::Array => Value::Array(self.elements()?),
            peek => Value::Number(Number::from_json(self.number(peek)?)),
        })
    }

    fn elements(&mut self) -> Result<Vec<Value>, DecodeError> {
        let mut values = Vec::new();
        self.enter()?;
        let mut next = self
            .parser
            .known_array()
            .map_err(|error| self.fault(error))?;
        while next.is_some() {
            values.push(self.value().map_err(|error| error.in_index(values.len()))?);
            next = self
                .parser
                .array_step()
                .map_err(|error| self.fault(error))?;
        }
        self.leave();
        Ok(values)
    }

    fn members(&mut self) -> Result<Object, DecodeError> {
        let mut object = Object::new();
        self.enter()?;
        let (data, base) = (self.data, self.base);
        let mut key: Option<Box<str>> = self
            .parser
            .known_object()
            .map_err(|error| fault(error, data, base))?
            .map(Into::into);
        while let Some(name) = key {
            match self.value() {
                Ok(value) => object.push(name, value),
                Err(error) => return Err(error.in_key(&name)),
            }
            key = self.next_key()?.map(Into::into);
        }
        self.leave();
        object.seal();
        Ok(object)
    }

    /// The first key of the object that comes next; only after [`Decoder::peek`] said so.
    pub(crate) fn first_key(&mut self) -> Result<Option<&str>, DecodeError> {
        let (data, base) = (self.data, self.base);
        self.parser
            .known_object()
            .map_err(|error| fault(error, data, base))
    }

    pub(crate) fn next_key(&mut self) -> Result<Option<&str>, DecodeError> {
        let (data, base) = (self.data, self.base);
        self.parser
            .next_key()
            .map_err(|error| fault(error, data, base))
    }
}

#[cold]
fn fault(error: JiterError, data: &[u8], base: usize) -> DecodeError {
    DecodeError::new(error.error_type.to_string(), data, base + error.index)
}

#[cfg(test)]
mod tests {
    use crate::wire::{DecodeError, Value, decode};

    fn error(json: &[u8]) -> DecodeError {
        decode::<Value>(json).expect_err("no JSON")
    }

    #[test]
    fn errors_tell_line_column_and_path() {
        let error = error(b"{\n  \"data\": [\n    {\"odd key\": 01}\n]}");
        assert_eq!(
            (error.line(), error.column(), error.path().as_str()),
            (3, 18, "$.data[0][\"odd key\"]")
        );
        assert_eq!(
            error.to_string(),
            "invalid number at line 3 column 18, in $.data[0][\"odd key\"]"
        );
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for json in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "nul",
            "NaN",
            "Infinity",
            "-",
            "1.",
            "\"\\x\"",
            "\"\u{1}\"",
            "[1] 2",
            "'a'",
            "{\"a\" 1}",
            "<html>",
        ] {
            assert!(decode::<Value>(json.as_bytes()).is_err(), "{json}");
        }
        error(b"\"\xff\"");
        error(b"{\"\xff\":1}");
    }

    #[test]
    fn nesting_beyond_the_limit_is_an_error_with_its_place() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(decode::<Value>(nested(128).as_bytes()).is_ok());
        let error = error(nested(129).as_bytes());
        assert_eq!((error.offset(), error.column()), (128, 129));
        error_of_depth(100_000);
    }

    fn error_of_depth(depth: usize) {
        let error = error("[{\"a\":".repeat(depth).as_bytes());
        assert!(
            error
                .to_string()
                .starts_with("nested more than 128 levels deep"),
            "{error}"
        );
    }

    #[test]
    fn numbers_of_any_length_keep_their_text() {
        let digits = "7".repeat(10_000);
        for number in [
            digits.clone(),
            format!("-{digits}"),
            format!("{digits}.5"),
            format!("1.{digits}e-3"),
        ] {
            let json = format!("[{number},{{\"a\":{number}}},1]");
            assert_eq!(
                decode::<Value>(json.as_bytes()).map(|value| value.to_string()),
                Ok(json)
            );
        }
        error(format!("[{digits}.]").as_bytes());
        assert_eq!(error(format!("[{digits},\nx]").as_bytes()).line(), 2);
    }
}
