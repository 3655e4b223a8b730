//! TOML: the two files of `spec/` that people write in it, and strings of manifests.

use std::fmt::Write as _;
use std::path::Path;

pub(crate) use toml_span::de_helpers::TableHelper as Table;
pub(crate) use toml_span::{DeserError, Deserialize, Value};
use toml_span::{Error, ErrorKind, Span};

use crate::diagnostic::{Diagnostic, Diagnostics};

/// Reads a file. Each error is told with its line, in words that `tell` makes of the message.
pub(crate) fn read<T: for<'a> Deserialize<'a>>(
    text: &str,
    file: &Path,
    tell: impl Fn(String) -> Diagnostic,
) -> Result<T, Diagnostics> {
    let value = toml_span::parse(text).map_err(DeserError::from);
    let errors = match value.and_then(|mut value| T::deserialize(&mut value)) {
        Ok(read) => return Ok(read),
        Err(wrong) => wrong.errors,
    };
    let told = errors.iter().flat_map(told).map(|(at, message)| {
        let before = text.get(..at.start).unwrap_or_default();
        tell(message)
            .file(file)
            .line(before.matches('\n').count() + 1)
    });
    Err(told.collect())
}

/// What is wrong, and where: each unknown key by itself.
fn told(error: &Error) -> Vec<(Span, String)> {
    match &error.kind {
        ErrorKind::UnexpectedKeys { keys, expected } => {
            let known = expected.join("`, `");
            let told = |name| format!("unknown key `{name}`, which is not one of `{known}`");
            keys.iter().map(|(name, at)| (*at, told(name))).collect()
        }
        _ => vec![(error.span, error.to_string())],
    }
}

/// The error of a value that was read and is refused.
pub(crate) fn refused(value: &Value<'_>, why: String) -> DeserError {
    Error::from((ErrorKind::Custom(why.into()), value.span)).into()
}

/// A string in quotes, as it stands in a manifest.
///
/// ```
/// use intercom_spec::toml::quoted;
///
/// assert_eq!(quoted("a \"b\"\n\u{7f}"), r#""a \"b\"\n\u007F""#);
/// ```
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_ascii_control() => {
                // Writing to a string does not fail.
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The crate that reads most manifests reads them back.
    #[test]
    fn every_string_is_read_as_it_was_quoted() {
        let all: String = (0..=0x2030).filter_map(char::from_u32).collect();
        for text in ["", "'''", "\\u0041", "a\r\nb", "\u{feff}\u{10ffff}", &all] {
            let line = format!("it = {}", quoted(text));
            let table: toml::Table = toml::from_str(&line).expect(&line);
            assert_eq!(table["it"].as_str(), Some(text));
            let own = toml_span::parse(&line).expect("TOML");
            assert_eq!(own.pointer("/it").and_then(Value::as_str), Some(text));
        }
    }
}
