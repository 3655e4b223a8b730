//! The text of a facts file: YAML that readers of every YAML edition understand alike.
//!
//! Own code, because `serde_yaml` leaves `on`, `no` and `2020-01-01` bare, which a YAML 1.1 reader
//! takes for booleans and dates.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use super::parse;
use crate::diagnostic::Diagnostic;

/// Writes `value` as YAML below one line of comment, and checks that it reads back as the same.
///
/// # Errors
/// When YAML cannot express the value in a way that reads back as itself.
pub fn write(value: &Value, comment: &str) -> Result<String, Diagnostic> {
    let mut text = format!("# {comment}\n");
    block(&mut text, value, 0);
    if parse::yaml(&text, Path::new("the text just written"))? != *value {
        return Err(
            Diagnostic::new("YAML would change this value when it is read back")
                .why("a facts file must say exactly what the description says"),
        );
    }
    Ok(text)
}

/// Writes `value` from the start of a line; collections one entry per line.
fn block(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (index, (key, value)) in map.iter().enumerate() {
                // The first entry of a list's element follows its dash.
                if index > 0 || !text.ends_with("- ") {
                    let _ = write!(text, "{:indent$}", "");
                }
                scalar(text, key);
                text.push(':');
                match value {
                    Value::Object(map) if !map.is_empty() => {
                        text.push('\n');
                        block(text, value, indent + 2);
                    }
                    Value::Array(list) if !list.is_empty() => {
                        text.push('\n');
                        block(text, value, indent);
                    }
                    _ => {
                        text.push(' ');
                        block(text, value, indent);
                    }
                }
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for (index, value) in list.iter().enumerate() {
                if index > 0 || !text.ends_with("- ") {
                    let _ = write!(text, "{:indent$}", "");
                }
                text.push_str("- ");
                block(text, value, indent + 2);
            }
        }
        Value::String(value) => {
            scalar(text, value);
            text.push('\n');
        }
        // Written alike in JSON and YAML: null, booleans, numbers, `{}` and `[]`.
        _ => {
            let _ = writeln!(text, "{value}");
        }
    }
}

/// Writes a string so that it can be read as nothing else.
fn scalar(text: &mut String, value: &str) {
    if is_plain(value) {
        text.push_str(value);
    } else if value.chars().all(is_printable) {
        text.push('\'');
        text.push_str(&value.replace('\'', "''"));
        text.push('\'');
    } else {
        text.push('"');
        for c in value.chars() {
            match c {
                '"' | '\\' => text.extend(['\\', c]),
                '\n' => text.push_str("\\n"),
                '\t' => text.push_str("\\t"),
                _ if is_printable(c) => text.push(c),
                _ => {
                    let _ = write!(text, "\\U{:08X}", u32::from(c));
                }
            }
        }
        text.push('"');
    }
}

/// Whether every YAML edition reads a character as itself.
pub(super) fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{2027}' | '\u{202f}'..='\u{d7ff}' | '\u{e000}'..='\u{fdcf}')
        || c >= '\u{10000}' && !c.is_control()
}

/// Whether every YAML edition reads the bare `value` as this very string.
fn is_plain(value: &str) -> bool {
    let reserved = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let begins =
        value.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '_' | '$'));
    let inside = |c: char| c.is_ascii_alphanumeric() || "/_-.{}()$+;=@<>!?&*^~ ".contains(c);
    // A colon starts a value only before a blank.
    let colons = value
        .split(':')
        .skip(1)
        .all(|rest| rest.starts_with(|c: char| !c.is_whitespace()));
    begins
        && colons
        && !value.ends_with(' ')
        && value.chars().all(|c| inside(c) || c == ':')
        && !reserved.iter().any(|word| word.eq_ignore_ascii_case(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, json};

    const WORDS: &[&str] = &[
        "on",
        "off",
        "yes",
        "no",
        "y",
        "N",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "",
        "1.0",
        "12",
        "0x1f",
        "0o17",
        "017",
        "1e3",
        ".inf",
        ".5",
        "1_000",
        "2020-01-01",
        "12:30:45",
        "a: b",
        "# x",
        "a #x",
        "- a",
        "'",
        "\"",
        " a",
        "a ",
        "a:",
        "a\nb",
        "a\tb",
        "\u{7f}",
        "\u{85}",
        "\u{feff}",
        "\u{2028}",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "{a",
        "[a",
        "<<",
        "=",
        "|",
        ">",
        "?",
        "-",
        "--- a",
        "\u{1f600}",
        "2.10",
        "\\",
        "https://a/b?c=d",
        "/a/{id}",
        "#/a/b",
        "a, b",
    ];

    #[test]
    fn strings_that_look_like_something_else_stay_strings() {
        let keyed: Map<_, _> = WORDS
            .iter()
            .map(|word| ((*word).to_owned(), json!(word)))
            .collect();
        let text = write(&json!({"enum": WORDS, "properties": keyed}), "by a test").unwrap();
        // As a YAML 1.1 reader would see it, too.
        for word in [
            "on",
            "off",
            "yes",
            "no",
            "y",
            "N",
            "1.0",
            "2.10",
            "017",
            "1_000",
            "2020-01-01",
            "12:30:45",
        ] {
            assert!(
                text.contains(&format!("\n- '{word}'\n")),
                "{word} is not quoted in\n{text}"
            );
        }
    }

    #[test]
    fn collections_are_laid_out_one_entry_per_line() {
        let value =
            json!({"a": {"b": [{"c": 1, "d": [[2, {}], []]}, "e"]}, "f": {}, "g": null, "h": true});
        let text = "# by a test\na:\n  b:\n  - c: 1\n    d:\n    - - 2\n      - {}\n    - []\n  - e\nf: {}\ng: null\nh: true\n";
        assert_eq!(write(&value, "by a test").unwrap(), text);
    }

    #[test]
    fn numbers_keep_their_kind() {
        let value = json!([1, 1.0, -3, 1e300, 0.1, u64::MAX, i64::MIN]);
        assert!(write(&value, "by a test").is_ok());
    }
}
