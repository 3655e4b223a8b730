//! Reads JSON text piece by piece.

use super::error::Limit;
use super::lexer::{Lexer, Peek};
use super::name::{Name, Names};
use super::scan::spread;
use super::shape::{Fields, Shape};
use super::value::UnpairedSurrogates;
use super::{DecodeError, Fit, Number, Object, Value};

/// Nesting that is refused as an attack or a mistake; also serde_json's limit.
const MAX_DEPTH: usize = 128;

/// Memory for what is decoded, strings aside: this, and [`PER_BYTE`] for each byte of the text. `{}` in a list may stand for
/// an object of two kilobytes, so without a limit a small text fills the memory.
const ALLOWANCE: usize = 32 * 1024 * 1024;
const PER_BYTE: usize = 2;

/// After how many values the clock is looked at.
const CLOCK_INTERVAL: u32 = 1024;

/// Of how many types the last count is remembered; a power of two.
const LAST_COUNTS: usize = 32;

/// JSON text with a position in it; types read themselves from it through [`Codec`](super::Codec).
pub struct Decoder<'j> {
    pub(crate) lexer: Lexer<'j>,
    depth: usize,
    max_depth: usize,
    /// The value behind the last [`Fit::Mismatch`] or [`Fit::Kept`], for the object or list around it to keep.
    kept: Value,
    /// Bytes that may still be taken up by what is decoded.
    budget: usize,
    /// Values until the clock is looked at.
    until_clock: u32,
    /// Whether time is up.
    expired: Option<&'j dyn Fn() -> bool>,
    /// What the last object or list of some types had of undeclared properties or elements, by the place of the type:
    /// mostly the next one has as many. No large numbers, so that hostile JSON gets little memory by them.
    last_counts: [(usize, u8); LAST_COUNTS],
    /// The same of the last untyped object at each depth.
    last_members: [u8; 16],
    pub(super) names: Names,
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

/// How many more elements a full vector of so many makes room for. Doubling would leave up to half of what was read
/// unused, and giving that back costs as much as the steps that this takes more.
pub(crate) fn growth(length: usize) -> usize {
    (length / 2).max(2)
}

impl<'j> Decoder<'j> {
    pub(crate) fn new(json: &'j [u8]) -> Self {
        Self {
            lexer: Lexer::new(json),
            depth: 0,
            max_depth: MAX_DEPTH,
            kept: Value::Null,
            budget: ALLOWANCE.saturating_add(json.len().saturating_mul(PER_BYTE)),
            until_clock: CLOCK_INTERVAL,
            expired: None,
            last_counts: [(0, 1); LAST_COUNTS],
            last_members: [1; 16],
            names: Names::new(),
        }
    }

    /// Gives up once `expired` says so.
    pub(crate) fn until(mut self, expired: &'j dyn Fn() -> bool) -> Self {
        self.expired = Some(expired);
        self
    }

    /// For text that this crate wrote itself.
    pub(crate) fn unlimited(json: &'j [u8]) -> Self {
        Self {
            max_depth: usize::MAX,
            budget: usize::MAX,
            ..Self::new(json)
        }
    }

    /// Accounts for memory that the next value takes.
    #[inline]
    pub(crate) fn spend(&mut self, bytes: usize) -> Result<(), DecodeError> {
        self.until_clock -= 1;
        if bytes > self.budget || self.until_clock == 0 {
            return self.spend_slowly(bytes);
        }
        self.budget -= bytes;
        Ok(())
    }

    #[cold]
    fn spend_slowly(&mut self, bytes: usize) -> Result<(), DecodeError> {
        self.until_clock = CLOCK_INTERVAL;
        if self.expired.is_some_and(|expired| expired()) {
            return Err(self.lexer.error("time is up").because(Limit::Time));
        }
        match self.budget.checked_sub(bytes) {
            Some(left) => self.budget = left,
            None => {
                let error = self
                    .lexer
                    .error("too many values for a text of this length");
                return Err(error.because(Limit::Memory));
            }
        }
        Ok(())
    }

    /// How many undeclared properties to make room for in an object of this type, and the place to say how many it had.
    pub(crate) fn undeclared(&mut self, of: &'static Fields) -> &mut u8 {
        self.last_count(std::ptr::from_ref(of).addr())
    }

    /// How many elements of this type the last list of them had, and the place to say how many the next one had.
    pub(crate) fn elements_of(&mut self, element: &'static Shape) -> &mut u8 {
        // Apart from the properties of the same type; no type lies at an odd place.
        self.last_count(std::ptr::from_ref(element).addr() + 1)
    }

    /// How many properties the last untyped object or map at this depth had: those of several records are mostly alike.
    pub(crate) fn members_here(&mut self) -> &mut u8 {
        let depth = self.depth % self.last_members.len();
        &mut self.last_members[depth]
    }

    fn last_count(&mut self, key: usize) -> &mut u8 {
        let mixed = spread(key as u64);
        let (owner, count) = &mut self.last_counts[(mixed >> (64 - LAST_COUNTS.ilog2())) as usize];
        if *owner != key {
            (*owner, *count) = (key, 1);
        }
        count
    }

    pub(crate) fn finish(&mut self) -> Result<(), DecodeError> {
        self.lexer.finish()
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
        Err(self.lexer.error("nested more than 128 levels deep"))
    }

    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.lexer.peek()
    }

    /// Consumes a null if one comes next.
    #[inline]
    pub(crate) fn null(&mut self) -> Result<bool, DecodeError> {
        if !self.lexer.is_null() {
            return Ok(false);
        }
        self.lexer.null()?;
        Ok(true)
    }

    /// Leaves a value for the object or list around to keep.
    pub(crate) fn keep(&mut self, value: Value, fit: Fit) -> Fit {
        self.kept = match (value, self.lexer.lossy_source()) {
            (Value::String(text), Some(source)) => {
                Value::Unpaired(UnpairedSurrogates::new(text, source))
            }
            (value, _) => value,
        };
        fit
    }

    /// Keeps the source of a string that was just read and could not be held as it is.
    #[inline]
    pub(crate) fn keep_lossy(&mut self, fit: Fit) -> Fit {
        match self.lexer.lossy_source() {
            Some(source) if fit == Fit::Exact => self.keep_unpaired(source),
            _ => fit,
        }
    }

    #[cold]
    fn keep_unpaired(&mut self, source: &'j str) -> Fit {
        let text = Lexer::new(source.as_bytes()).string().map(str::to_owned);
        self.keep(Value::String(text.unwrap_or_default()), Fit::Kept)
    }

    pub(crate) fn take_kept(&mut self) -> Value {
        std::mem::take(&mut self.kept)
    }

    /// Reads a value only to leave it for the object or list around to keep.
    #[cold]
    pub(crate) fn mismatch(&mut self) -> Result<Fit, DecodeError> {
        self.kept = self.value()?;
        Ok(Fit::Mismatch)
    }

    /// Reads a scalar; `None` leaves an array, an object or null unread.
    #[inline]
    pub(crate) fn scalar(&mut self) -> Result<Option<Scalar<'_>>, DecodeError> {
        Ok(Some(match self.peek()? {
            Peek::String => Scalar::Text(self.lexer.string()?),
            Peek::Number => Scalar::Number(self.lexer.number()?),
            Peek::Bool => Scalar::Bool(self.lexer.bool()?),
            Peek::Array | Peek::Object | Peek::Null => return Ok(None),
        }))
    }

    /// Any value.
    pub(crate) fn value(&mut self) -> Result<Value, DecodeError> {
        self.spend(size_of::<Value>())?;
        Ok(match self.peek()? {
            Peek::String => {
                let text = self.lexer.string()?.to_owned();
                match self.lexer.lossy_source() {
                    None => Value::String(text),
                    Some(source) => Value::Unpaired(UnpairedSurrogates::new(text, source)),
                }
            }
            Peek::Number => Value::Number(Number::from_json(self.lexer.number()?)),
            Peek::Object => Value::Object(self.members()?),
            Peek::Array => Value::Array(self.elements()?),
            Peek::Bool => Value::Bool(self.lexer.bool()?),
            Peek::Null => {
                self.lexer.null()?;
                Value::Null
            }
        })
    }

    fn elements(&mut self) -> Result<Vec<Value>, DecodeError> {
        let mut values = Vec::new();
        self.enter()?;
        let mut more = self.lexer.first_element();
        while more {
            // As for lists.
            self.spend(size_of::<Value>() / 2)?;
            let value = self.value().map_err(|error| error.in_index(values.len()))?;
            if values.len() == values.capacity() {
                values.reserve_exact(growth(values.len()));
            }
            values.push(value);
            more = self.lexer.next_element()?;
        }
        self.leave();
        Ok(values)
    }

    fn members(&mut self) -> Result<Object, DecodeError> {
        let mut object = Object::new();
        self.enter()?;
        let mut more = self.lexer.first_member();
        if more {
            object.reserve(usize::from(*self.members_here()));
        }
        while more {
            let name = self.name()?;
            self.spend(Object::NEXT)?;
            let value = self.member(&name)?;
            object.push(name, value);
            more = self.lexer.next_member()?;
        }
        if !object.is_empty() {
            *self.members_here() = u8::try_from(object.len()).unwrap_or(u8::MAX);
            object.seal();
            object.fit();
        }
        self.leave();
        Ok(object)
    }

    /// The key that comes next.
    pub(crate) fn name(&mut self) -> Result<Name, DecodeError> {
        Ok(self.names.share(self.lexer.key()?))
    }

    /// The value of a property whose key was read.
    pub(crate) fn member(&mut self, key: &str) -> Result<Value, DecodeError> {
        self.lexer.colon()?;
        self.value().map_err(|error| error.in_key(key))
    }
}

#[cfg(test)]
mod tests {
    use crate::json::{DecodeError, Value, decode};

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
