//! The part of YAML that our own files are written in, read in one pass.
//!
//! To read all YAML in full took a sixth of a run. [`write`](super::yaml::write) uses little of it, and so does most of
//! `spec/docs/`: collections an entry a line, scalars and flow collections that end where their line does. A file that
//! has anything else is left to the full reader, and so is all that is wrong: whatever is read here, both read alike.

use std::borrow::Cow;

use memchr::memchr;
use serde_json::{Map, Number, Value};

use super::yaml::is_printable;

/// The full reader follows 128 levels.
const DEEPEST: usize = 100;

/// The full reader takes what is longer for a scalar and not for a key.
const LONGEST_KEY: usize = 1000;

/// Reads a mapping, or nothing where only the full reader knows.
pub(super) fn read(text: &str) -> Option<Value> {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n');
    if !text.bytes().all(is_plain) && !text.chars().all(|c| c == '\n' || is_printable(c)) {
        return None;
    }
    let mut reader = Reader {
        rest: text,
        indent: 0,
        line: "",
    };
    reader.advance();
    let value = reader.mapping(0)?;
    reader.line.is_empty().then_some(value)
}

/// A file, of which a line is being read.
struct Reader<'a> {
    /// What stands behind the line.
    rest: &'a str,
    /// How far what is left of the line is indented.
    indent: usize,
    /// What is left of the line; empty at the end of the file.
    line: &'a str,
}

impl<'a> Reader<'a> {
    /// Goes on to the next line that says anything.
    fn advance(&mut self) {
        while !self.rest.is_empty() {
            let end = memchr(b'\n', self.rest.as_bytes()).unwrap_or(self.rest.len());
            let line = &self.rest[..end];
            self.rest = self.rest.get(end + 1..).unwrap_or_default();
            self.line = line.trim_start_matches(' ');
            self.indent = line.len() - self.line.len();
            if !self.line.is_empty() && !self.line.starts_with('#') {
                return;
            }
        }
        (self.indent, self.line) = (0, "");
    }

    /// Reads a node that begins with what is left of the line.
    fn node(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            None
        } else if self.line.starts_with("- ") {
            self.sequence(depth)
        } else if key(self.line).is_some() {
            self.mapping(depth)
        } else {
            self.inline(self.line, depth)
        }
    }

    fn sequence(&mut self, depth: usize) -> Option<Value> {
        let indent = self.indent;
        let mut list = Vec::new();
        while self.indent == indent
            && let Some(element) = self.line.strip_prefix("- ")
        {
            (self.indent, self.line) = (indent + 2, element);
            list.push(self.node(depth + 1)?);
        }
        // A line that is indented further would go on with the last scalar.
        (self.indent <= indent).then_some(Value::Array(list))
    }

    fn mapping(&mut self, depth: usize) -> Option<Value> {
        let indent = self.indent;
        let mut map = Map::new();
        while self.indent == indent && !self.line.is_empty() && !self.line.starts_with("- ") {
            let (key, value) = key(self.line)?;
            let value = if value.is_empty() {
                self.advance();
                let is_below =
                    self.indent > indent || self.indent == indent && self.line.starts_with("- ");
                is_below.then(|| self.node(depth + 1))??
            } else {
                self.inline(value, depth + 1)?
            };
            if map.insert(key.into_owned(), value).is_some() {
                return None;
            }
        }
        (!map.is_empty() && self.indent <= indent).then_some(Value::Object(map))
    }

    /// Reads a node that ends with its line.
    fn inline(&mut self, text: &str, depth: usize) -> Option<Value> {
        let value = match text.as_bytes().first()? {
            b'[' | b'{' => whole(flow(text, depth))?,
            b'\'' | b'"' => Value::String(whole(quoted(text))?),
            _ => plain(text)?,
        };
        self.advance();
        Some(value)
    }
}

/// What was read, if it is all there is.
fn whole<T>(read: Option<(T, &str)>) -> Option<T> {
    read.and_then(|(value, rest)| rest.is_empty().then_some(value))
}

/// The key that a line begins with, and the value behind it; empty where that stands below.
fn key(line: &str) -> Option<(Cow<'_, str>, &str)> {
    let (key, rest) = if line.starts_with(['\'', '"']) {
        let (key, rest) = quoted(line)?;
        (key.into(), rest.strip_prefix(':')?)
    } else {
        let end = colon(line)?;
        (word(&line[..end])?.into(), &line[end + 1..])
    };
    let value = match rest {
        "" => "",
        rest => rest.strip_prefix(' ').filter(|value| !value.is_empty())?,
    };
    (line.len() - rest.len() < LONGEST_KEY).then_some((key, value))
}

/// Where the first colon is that ends a key.
fn colon(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes[at] == b':' && matches!(bytes.get(at + 1), None | Some(b' '));
    (0..bytes.len()).find(|at| ends(*at))
}

/// A string in quotes, with the escapes that `write` uses, and what stands behind it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next()?;
    let mut inner = text.get(1..)?;
    let mut read = String::new();
    loop {
        let at = inner.find(|c| c == quote || quote == '"' && c == '\\')?;
        read.push_str(&inner[..at]);
        let (special, rest) = (inner.as_bytes()[at], &inner[at + 1..]);
        let (c, rest) = match rest.chars().next() {
            Some('\'') if special == b'\'' => ('\'', &rest[1..]),
            Some('U') if special == b'\\' => {
                let code = u32::from_str_radix(rest.get(1..9)?, 16).ok()?;
                (char::from_u32(code)?, &rest[9..])
            }
            Some(c @ ('"' | '\\')) if special == b'\\' => (c, &rest[1..]),
            Some('n') if special == b'\\' => ('\n', &rest[1..]),
            Some('t') if special == b'\\' => ('\t', &rest[1..]),
            _ if special == b'\\' => return None,
            _ => return Some((read, rest)),
        };
        read.push(c);
        inner = rest;
    }
}

/// A scalar without quotes.
fn plain(text: &str) -> Option<Value> {
    Some(match text {
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => match number(text) {
            Some(number) => Value::Number(number),
            None => {
                let word = word(text).filter(|word| colon(word).is_none())?;
                Value::String(word.to_owned())
            }
        },
    })
}

/// A number as JSON writes it, of few enough digits to be exact.
fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_integer = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    if digits.len() > 15
        || integer.starts_with('0') && text != "0" && !text.starts_with("0.")
        || !is_integer(integer)
        || !is_integer(fraction)
    {
        None
    } else if integer.len() == digits.len() {
        text.parse().ok().map(|integer: i64| integer.into())
    } else {
        text.parse().ok().and_then(Number::from_f64)
    }
}

/// A string without quotes and without the colon behind a key that nothing takes for anything else.
fn word(text: &str) -> Option<&str> {
    let begins = match text.as_bytes().first()? {
        b'/' | b'_' | b'$' | b'(' => true,
        // Digits may be a number in many forms, none of which has a blank.
        b'0'..=b'9' => text.contains(' '),
        first => first.is_ascii_alphabetic(),
    };
    let reserved = ["true", "false", "null"];
    let has_comment = text.contains('#') && text.contains(" #");
    let is_word = begins
        && !text.ends_with(' ')
        && !has_comment
        && !reserved.iter().any(|one| one.eq_ignore_ascii_case(text));
    is_word.then_some(text)
}

/// A node in a flow collection, and what stands behind it.
fn flow(text: &str, depth: usize) -> Option<(Value, &str)> {
    if depth > DEEPEST {
        return None;
    }
    match text.as_bytes().first()? {
        b'[' => {
            let mut list = Vec::new();
            let rest = entries(&text[1..], ']', |text| {
                let (value, rest) = flow(text, depth + 1)?;
                list.push(value);
                Some(rest)
            })?;
            Some((Value::Array(list), rest))
        }
        b'{' => {
            let mut map = Map::new();
            let rest = entries(&text[1..], '}', |text| {
                let (key, rest) = match text.starts_with(['\'', '"']) {
                    true => quoted(text)?,
                    false => {
                        bare(text).and_then(|(key, rest)| Some((word(key)?.to_owned(), rest)))?
                    }
                };
                if text.len() - rest.len() > LONGEST_KEY {
                    return None;
                }
                let (value, rest) = flow(rest.strip_prefix(": ")?, depth + 1)?;
                let is_new = map.insert(key, value).is_none();
                is_new.then_some(rest)
            })?;
            Some((Value::Object(map), rest))
        }
        b'\'' | b'"' => quoted(text).map(|(read, rest)| (Value::String(read), rest)),
        _ => {
            let (scalar, rest) = bare(text)?;
            Some((plain(scalar)?, rest))
        }
    }
}

/// Reads the entries of a flow collection, each with `read`, which returns what stands behind one.
fn entries<'a>(
    mut text: &'a str,
    close: char,
    mut read: impl FnMut(&'a str) -> Option<&'a str>,
) -> Option<&'a str> {
    if let Some(rest) = text.strip_prefix(close) {
        return Some(rest);
    }
    loop {
        text = read(text)?;
        if let Some(rest) = text.strip_prefix(close) {
            return Some(rest);
        }
        text = text.strip_prefix(", ")?;
    }
}

/// A scalar of a flow collection without quotes, as far as it is certain where it ends, and what stands behind it.
fn bare(text: &str) -> Option<(&str, &str)> {
    let goes_on = |c: char| c.is_alphanumeric() || " _-./$()<>='`+*;".contains(c);
    let end = text.find(|c| !goes_on(c))?;
    Some(text.split_at(end))
}

#[cfg(test)]
mod tests;
