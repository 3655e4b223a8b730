//! Cuts JSON text into tokens.
//!
//! Written here because speed and exact numbers ask for it: the pull parsers there are return large errors by value
//! from calls that are not inlined, which costs a third of the time, or round numbers.

use super::DecodeError;
use super::scan::plain_end;

/// A position in JSON text.
pub(crate) struct Lexer<'j> {
    /// The text, as far as it is UTF-8.
    text: &'j str,
    /// Where it stops being UTF-8.
    broken_at: Option<usize>,
    at: usize,
    /// The last string that had escapes in it.
    unescaped: String,
    /// Where the last string stands that had half a surrogate pair in it, from its opening quote to behind its end;
    /// that is nowhere as long as none had.
    lossy: (usize, usize),
}

/// What kind of value begins with a byte.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peek {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}

impl Clone for Lexer<'_> {
    /// The same position, without the last string: that may be long, and unions clone at each value.
    fn clone(&self) -> Self {
        Self {
            unescaped: String::new(),
            ..*self
        }
    }
}

impl<'j> Lexer<'j> {
    pub(crate) fn new(json: &'j [u8]) -> Self {
        // Once for all: no string has to be looked at again.
        let (text, broken_at) = match std::str::from_utf8(json) {
            Ok(text) => (text, None),
            Err(error) => {
                let (good, _) = json.split_at(error.valid_up_to());
                (
                    std::str::from_utf8(good).unwrap_or_default(),
                    Some(good.len()),
                )
            }
        };
        Self {
            text,
            broken_at,
            // A byte order mark means nothing in UTF-8.
            at: if text.starts_with('\u{feff}') { 3 } else { 0 },
            unescaped: String::new(),
            lossy: (0, usize::MAX),
        }
    }

    #[cfg(test)]
    fn offset(&self) -> usize {
        self.at
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn error(&self, message: &'static str) -> DecodeError {
        self.error_at(message, self.at)
    }

    #[cold]
    #[inline(never)]
    fn error_at(&self, message: &'static str, at: usize) -> DecodeError {
        let message = match self.broken_at {
            Some(broken_at) if at >= broken_at => "invalid UTF-8",
            _ if at >= self.text.len() => "unexpected end of text",
            _ => message,
        };
        DecodeError::new(message, self.text.as_bytes(), at)
    }

    /// The next byte that is not white space; the position stays before it.
    #[inline]
    fn skip_space(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// What kind of value comes next.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Peek, DecodeError> {
        match self.skip_space() {
            Some(b'"') => Ok(Peek::String),
            Some(b'{') => Ok(Peek::Object),
            Some(b'[') => Ok(Peek::Array),
            Some(b'-' | b'0'..=b'9') => Ok(Peek::Number),
            Some(b'n') => Ok(Peek::Null),
            Some(b't' | b'f') => Ok(Peek::Bool),
            _ => Err(self.error("expected a value")),
        }
    }

    /// Fails unless nothing but white space is left.
    pub(crate) fn finish(&mut self) -> Result<(), DecodeError> {
        match self.skip_space() {
            None if self.broken_at.is_none() => Ok(()),
            _ => Err(self.error("expected the end of the text")),
        }
    }

    #[inline]
    fn word(&mut self, word: &str) -> Result<(), DecodeError> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(self.error("expected a value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Whether what comes next can only be null: cheaper than to ask for its kind.
    #[inline]
    pub(crate) fn is_null(&mut self) -> bool {
        self.skip_space() == Some(b'n')
    }

    /// The null that was announced.
    #[inline]
    pub(crate) fn null(&mut self) -> Result<(), DecodeError> {
        self.word("null")
    }

    /// The truth value that [`Lexer::peek`] announced.
    pub(crate) fn bool(&mut self) -> Result<bool, DecodeError> {
        let value = self.byte() == Some(b't');
        self.word(if value { "true" } else { "false" })?;
        Ok(value)
    }

    /// The text of the number that [`Lexer::peek`] announced.
    pub(crate) fn number(&mut self) -> Result<&'j str, DecodeError> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        match self.byte() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        if let Some(b'0'..=b'9') = self.byte() {
            return Err(self.error("invalid number"));
        }
        Ok(self.slice(start, self.at))
    }

    #[inline]
    fn digits(&mut self) -> Result<(), DecodeError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == start {
            Err(self.error("invalid number"))
        } else {
            Ok(())
        }
    }

    /// Both ends lie beside ASCII, so the cut never fails.
    #[inline]
    fn slice(&self, start: usize, end: usize) -> &'j str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The string that [`Lexer::peek`] announced.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<&str, DecodeError> {
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(self.slice(start, end));
        }
        self.string_with_escapes(start, end)
    }

    #[inline(never)]
    fn string_with_escapes(
        &mut self,
        mut start: usize,
        mut end: usize,
    ) -> Result<&str, DecodeError> {
        self.unescaped.clear();
        let opening = start - 1;
        let mut lossy = false;
        loop {
            self.unescaped
                .push_str(self.text.get(start..end).unwrap_or_default());
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    self.at = end + 1;
                    if lossy {
                        self.lossy = (opening, self.at);
                    }
                    return Ok(&self.unescaped);
                }
                Some(b'\\') => {
                    self.at = end + 1;
                    let character = self.escape()?;
                    lossy |= character.is_none();
                    let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
                    self.unescaped.push(character);
                }
                _ => return Err(self.error_at("control character in a string", end)),
            }
            start = self.at;
            end = plain_end(self.text.as_bytes(), start);
        }
    }

    /// The string that was read last as it stands in the text, quotes included, if half a surrogate pair in it was replaced.
    pub(crate) fn lossy_source(&self) -> Option<&'j str> {
        let (start, end) = self.lossy;
        (end == self.at).then(|| self.slice(start, end))
    }

    /// What stands after a backslash; `None` for half a surrogate pair, which no Rust string can hold.
    fn escape(&mut self) -> Result<Option<char>, DecodeError> {
        let character = match self.byte() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.code_point();
            }
            _ => return Err(self.error("invalid escape")),
        };
        self.at += 1;
        Ok(Some(character))
    }

    /// What stands after `\u`, with the second half of a pair if it needs one; `None` for a half alone.
    fn code_point(&mut self) -> Result<Option<char>, DecodeError> {
        let first = self.four_digits()?;
        if let 0xD800..=0xDBFF = first
            && self.text.as_bytes()[self.at..].starts_with(b"\\u")
        {
            let after_first = self.at;
            self.at += 2;
            if let second @ 0xDC00..=0xDFFF = self.four_digits()? {
                let whole = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(whole));
            }
            // The second escape stands for itself.
            self.at = after_first;
        }
        Ok(char::from_u32(first))
    }

    fn four_digits(&mut self) -> Result<u32, DecodeError> {
        let mut value = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            value = value * 16 + digit.ok_or_else(|| self.error("invalid escape"))?;
            self.at += 1;
        }
        Ok(value)
    }

    /// Steps over the bracket that [`Lexer::peek`] announced, and over the end of an empty array.
    pub(crate) fn first_element(&mut self) -> bool {
        self.at += 1;
        let empty = self.skip_space() == Some(b']');
        self.at += usize::from(empty);
        !empty
    }

    /// Steps over a comma, or over the end of an array.
    pub(crate) fn next_element(&mut self) -> Result<bool, DecodeError> {
        match self.skip_space() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(b']') => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(self.error("expected `,` or `]`")),
        }
    }

    /// Steps over the brace that [`Lexer::peek`] announced, and over the end of an empty object.
    pub(crate) fn first_member(&mut self) -> bool {
        self.at += 1;
        let empty = self.skip_space() == Some(b'}');
        self.at += usize::from(empty);
        !empty
    }

    /// Steps over a comma, or over the end of an object.
    #[inline]
    pub(crate) fn next_member(&mut self) -> Result<bool, DecodeError> {
        match self.skip_space() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(b'}') => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(self.error("expected `,` or `}`")),
        }
    }

    /// Whether the key that comes next is this one, spelled without escapes. Steps over it and its colon if so.
    #[inline]
    pub(crate) fn key_is(&mut self, name: &str) -> bool {
        self.skip_space();
        let rest = &self.text.as_bytes()[self.at..];
        let found = rest.len() > name.len() + 2
            && rest[0] == b'"'
            && rest[name.len() + 1] == b'"'
            && rest[name.len() + 2] == b':'
            && &rest[1..=name.len()] == name.as_bytes();
        if found {
            self.at += name.len() + 3;
        }
        found
    }

    /// The key that comes next. Its colon is left for [`Lexer::colon`].
    pub(crate) fn key(&mut self) -> Result<&str, DecodeError> {
        match self.skip_space() {
            Some(b'"') => self.string(),
            _ => Err(self.error("expected a key")),
        }
    }

    pub(crate) fn colon(&mut self) -> Result<(), DecodeError> {
        match self.skip_space() {
            Some(b':') => {
                self.at += 1;
                Ok(())
            }
            _ => Err(self.error("expected `:`")),
        }
    }

    /// Steps over any value without keeping it. Does not check all of it.
    pub(crate) fn skip(&mut self) -> Result<(), DecodeError> {
        let mut depth = 0_usize;
        loop {
            match self.skip_space() {
                Some(b'"') => {
                    self.string()?;
                }
                Some(b'{' | b'[') => {
                    depth += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') if depth > 0 => {
                    depth -= 1;
                    self.at += 1;
                }
                Some(b',' | b':') if depth > 0 => self.at += 1,
                Some(b'a'..=b'z' | b'0'..=b'9' | b'-') => {
                    while let Some(b'a'..=b'z' | b'0'..=b'9' | b'+' | b'-' | b'.' | b'E') =
                        self.byte()
                    {
                        self.at += 1;
                    }
                }
                _ => return Err(self.error("expected a value")),
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(json: &str) -> Result<String, DecodeError> {
        let mut lexer = Lexer::new(json.as_bytes());
        let text = lexer.string()?.to_owned();
        lexer.finish()?;
        Ok(text)
    }

    #[test]
    fn strings_end_at_their_quote_wherever_it_stands() {
        for length in 0..40 {
            let plain = "aé".repeat(length);
            assert_eq!(string(&format!("\"{plain}\"")).as_ref(), Ok(&plain));
            assert_eq!(
                string(&format!("\"{plain}\\n{plain}\"")),
                Ok(format!("{plain}\n{plain}"))
            );
            assert!(string(&format!("\"{plain}\n\"")).is_err());
            assert!(string(&format!("\"{plain}")).is_err());
        }
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(
            string(r#""\"\\\/\b\f\n\r\t\u00e9\uD83d\ude00""#).as_deref(),
            Ok("\"\\/\u{8}\u{c}\n\r\té\u{1F600}")
        );
        for json in [r#""\x""#, r#""\u12""#, r#""\u+123""#, r#""\"#] {
            assert!(string(json).is_err(), "{json}");
        }
    }

    #[test]
    fn half_a_surrogate_pair_becomes_a_replacement_character_and_is_told() {
        for (json, text) in [
            (r#""\ud800""#, "\u{fffd}"),
            (r#""\ud800\u0041""#, "\u{fffd}A"),
            (r#""a\udc00b""#, "a\u{fffd}b"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1F600}"),
        ] {
            let mut lexer = Lexer::new(json.as_bytes());
            assert_eq!(lexer.string().as_deref(), Ok(text));
            assert_eq!(lexer.lossy_source(), Some(json));
        }
        let mut lexer = Lexer::new(br#""\ud83d\ude00""#);
        assert!(lexer.string().is_ok());
        assert_eq!(lexer.lossy_source(), None);
    }

    #[test]
    fn skipping_ends_where_reading_would() {
        for json in [
            "1.5e3",
            "\"a]\"",
            "[]",
            "{\"a\":[{},\"}\",null],\"b\":-1}",
            "true",
        ] {
            let text = format!(" {json} ,");
            let mut lexer = Lexer::new(text.as_bytes());
            assert!(lexer.skip().is_ok());
            assert_eq!(lexer.offset(), json.len() + 1);
        }
    }
}
