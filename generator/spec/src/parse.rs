//! YAML text to a value, strictly: duplicate keys, tags and non-finite numbers are errors.

use std::fmt;
use std::path::Path;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::locate::Outline;
use super::simple;
use crate::diagnostic::Diagnostic;
use crate::pointer::unescape;

const DUPLICATE: &str = "duplicate key ";

/// Decodes the bytes of a file as UTF-8, without a byte order mark.
pub(crate) fn text(bytes: Vec<u8>, file: &Path) -> Result<String, Diagnostic> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => without_surrogates(rest.to_owned()),
            None => without_surrogates(text),
        }),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..valid]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count()
                + 1;
            Err(Diagnostic::new(format!(
                "this is not UTF-8: byte {} cannot be read",
                valid + 1
            ))
            .file(file)
            .line(line)
            .pointer("")
            .why("a description is UTF-8 text")
            .remedy("save the file as UTF-8, or fetch it anew: cargo xtask fetch"))
        }
    }
}

/// JSON may write a character as two halves (`\ud83d\ude00`), which YAML does not know: they become one escape, and a
/// half alone becomes the replacement character.
fn without_surrogates(text: String) -> String {
    let half = |at: usize| -> Option<u32> {
        let digits = text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        (0xd800..0xe000).contains(&code).then_some(code)
    };
    if !text.trim_start().starts_with('{') || !text.contains("\\ud") && !text.contains("\\uD") {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let (mut from, mut at) = (0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('\\')) {
        let begin = at + found;
        let Some(first) = half(begin) else {
            // The backslash and what it escapes.
            let next = text.get(begin + 1..).and_then(|rest| rest.chars().next());
            at = begin + 1 + next.map_or(0, char::len_utf8);
            continue;
        };
        let second = half(begin + 6).filter(|second| first < 0xdc00 && *second >= 0xdc00);
        out.push_str(text.get(from..begin).unwrap_or_default());
        match second {
            Some(second) => {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                out.push_str(&format!("\\U{code:08x}"));
                at = begin + 12;
            }
            None => {
                out.push_str("\\ufffd");
                at = begin + 6;
            }
        }
        from = at;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Parses one YAML (or JSON) document; `file` is only for the error.
pub(crate) fn yaml(text: &str, file: &Path) -> Result<Value, Diagnostic> {
    if text.trim().is_empty() {
        return Err(Diagnostic::new("the file is empty")
            .file(file)
            .line(1)
            .pointer("")
            .why("there is nothing to generate from")
            .remedy("restore it with `git restore`, or fetch it anew: cargo xtask fetch"));
    }
    if let Some(value) = simple::read(text) {
        return Ok(value);
    }
    if let Some(line) = runaway_brackets(text) {
        return Err(too_deep().file(file).line(line).pointer(""));
    }
    in_full(text).map_err(|error| explain(&error, text, file))
}

/// Reads any YAML there is.
pub(super) fn in_full(text: &str) -> Result<Value, serde_yaml::Error> {
    Any.deserialize(serde_yaml::Deserializer::from_str(text))
}

/// How many brackets may be open at once, those in prose included: far more than the parser follows, and few enough that
/// its time, which grows with their square, stays short.
const MOST_BRACKETS: usize = 15_000;

/// The line in which more brackets are open than any description has.
fn runaway_brackets(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (number, line) in text.lines().enumerate() {
        // A key of the document itself: nothing in brackets reaches beyond it.
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            open = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > MOST_BRACKETS {
                return Some(number + 1);
            }
        }
    }
    None
}

fn too_deep() -> Diagnostic {
    Diagnostic::new("the document is nested too deeply")
        .why("no real description comes near the limit of 128 levels")
        .remedy("move the inner levels to components and use `$ref`")
}

fn explain(error: &serde_yaml::Error, text: &str, file: &Path) -> Diagnostic {
    let message = error.to_string();
    let outline = Outline::new(text);
    if message.contains(DUPLICATE)
        && let Some((pointer, line)) = outline.first_duplicate()
    {
        return Diagnostic::new(format!("the key `{}` stands here twice", last(&pointer)))
            .file(file)
            .line(line)
            .pointer(pointer)
            .why("only one of the two could count, and YAML does not say which")
            .remedy("remove one of them");
    }
    let line = error.location().map_or(1, |location| location.line());
    let pointer = outline.pointer_before(line);
    let diagnostic = if message.contains("recursion limit") {
        too_deep()
    } else if message.contains("more than one document") {
        Diagnostic::new("the file holds more than one document")
            .why("only one of them could be the description")
            .remedy("split the file at the lines `---`")
    } else {
        Diagnostic::new(format!("this is not YAML that can be read: {message}"))
            .why("nothing can be said about a document that does not parse")
            .remedy("correct the syntax at this line")
    };
    diagnostic.file(file).line(line).pointer(pointer)
}

fn last(pointer: &str) -> String {
    let token = pointer.rsplit('/').next().unwrap_or_default();
    unescape(token).into_owned()
}

/// Reads any YAML value.
struct Any;

impl<'de> DeserializeSeed<'de> for Any {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping, a list or a scalar, without a tag")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    /// What an empty document holds.
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    /// Integers beyond 64 bits, which only bounds of values are: the nearest number.
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("`.inf` and `.nan` are not numbers in JSON"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = access.next_element_seed(Any)? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key_seed(Key)? {
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("{DUPLICATE}`{key}`")));
            }
            let value = access.next_value_seed(Any)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// Reads the key of a mapping: a scalar, taken as text (`200:` is the key `200`).
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a string")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_in_two_halves_are_read_as_json_means_them() {
        let json = r#"{"a": "\ud83d\ude00 \uD83D\uDE00 \\ud83d \ud83d x \u00e9 é", "\ud83d\ude00": "\\\ud83d\ude00"}"#;
        let text = text(json.as_bytes().to_vec(), Path::new("a.json")).unwrap();
        let value = yaml(&text, Path::new("a.json")).unwrap();
        assert_eq!(
            value,
            serde_json::json!({"a": "😀 😀 \\ud83d \u{fffd} x é é", "😀": "\\😀"})
        );
        // Elsewhere a backslash may be one.
        let block = "a: |\n  \\ud83d\\ude00\n";
        assert_eq!(without_surrogates(block.to_owned()), block);
    }
}
