//! Documentation lines: what the description's facts say, in plain words.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Constant, Field, Keywords, Parameter, Scalar, Type};

/// The longest doc line, so that emitted files stay readable at four levels of indentation.
const WIDTH: usize = 92;

/// `#[doc]` attributes, which the formatter prints as `///` lines.
pub(super) fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|l| {
        if l.is_empty() {
            String::new()
        } else {
            format!(" {l}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Text that a reader sees as it is: characters that control a terminal or the direction of the text are shown by
/// their numbers. A doc comment with one of them would not compile, or would read as something else.
pub(super) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || c == '\t' || !is_unseen(c) {
            out.push(c);
        } else {
            let _ = write!(out, "U+{:04X}", u32::from(c));
        }
    }
    out
}

/// Control characters, and those that change the direction of what follows or take no room.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Words in lines. Lines of the input stay apart.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.trim().lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.len() + 1 + word.len() > WIDTH {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// Paragraphs, an empty line between each.
pub(super) fn paragraphs(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in texts.into_iter().filter(|t| !t.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&text));
    }
    lines
}

/// A value in a doc comment. Text of a description is data: nothing in it may end the code span.
pub(super) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c == '`' || c.is_control() { '\'' } else { c })
        .collect();
    format!("`{text}`")
}

/// Listed values as a sentence.
pub(super) fn one_of(values: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let values: Vec<String> = values.into_iter().map(|v| code(v.as_ref())).collect();
    format!("One of {}.", values.join(", "))
}

/// What is known of a field.
pub(super) fn field(field: &Field, ty: &Type, required: bool) -> Vec<String> {
    let mut facts = facts(&field.keywords, ty, field.constant.as_ref());
    if required {
        facts.push("Required.".to_owned());
    }
    told(field.docs.as_deref(), &facts)
}

/// Our words and the facts as one paragraph. What our words say already is not said again.
fn told(docs: Option<&str>, facts: &[String]) -> Vec<String> {
    let docs = docs.unwrap_or_default();
    let new = facts
        .iter()
        .filter(|fact| !docs.contains(fact.trim_end_matches('.')));
    let sentences: Vec<&str> = [docs]
        .into_iter()
        .filter(|d| !d.is_empty())
        .chain(new.map(String::as_str))
        .collect();
    paragraphs([sentences.join(" ")])
}

/// What is known of a parameter.
pub(super) fn parameter(parameter: &Parameter, place: &str, ty: &Type) -> Vec<String> {
    let mut sentences = vec![format!("{place} {}.", code(&parameter.name))];
    sentences.extend(facts(&parameter.keywords, ty, None));
    told(parameter.docs.as_deref(), &sentences)
}

fn facts(facts: &Keywords, ty: &Type, constant: Option<&Constant>) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(constant) = constant {
        out.push(format!("Always {}.", code(constant.text())));
    }
    match (ty, facts.format.as_deref()) {
        (Type::Scalar(Scalar::Timestamp), _) => out.push("Unix time in seconds.".to_owned()),
        (Type::Scalar(Scalar::DateTime), _) => out.push("RFC 3339 time.".to_owned()),
        (_, Some(format)) => out.push(format!("Format: {}.", code(format))),
        _ => {}
    }
    if let Some(format) = &facts.item_format {
        out.push(format!("Format of the elements: {}.", code(format)));
    }
    if !facts.allowed.is_empty() {
        out.push(one_of(&facts.allowed));
    }
    match (&facts.minimum, &facts.maximum) {
        (Some(min), Some(max)) => out.push(format!("From {min} to {max}.")),
        (Some(min), None) => out.push(format!("At least {min}.")),
        (None, Some(max)) => out.push(format!("At most {max}.")),
        (None, None) => {}
    }
    let unit = if matches!(ty, Type::List(_)) {
        "elements"
    } else {
        "characters"
    };
    match (facts.at_least, facts.at_most) {
        (Some(min), Some(max)) => out.push(format!("{min} to {max} {unit}.")),
        (Some(min), None) => out.push(format!("At least {min} {unit}.")),
        (None, Some(max)) => out.push(format!("At most {max} {unit}.")),
        (None, None) => {}
    }
    if let Some(pattern) = &facts.pattern {
        out.push(format!("Matches {}.", code(pattern)));
    }
    // A constant is its own default.
    if let (Some(default), None) = (&facts.default, constant) {
        out.push(format!("Default: {}.", code(&default.to_string())));
    }
    if facts.read_only {
        out.push("Only in answers.".to_owned());
    }
    if facts.write_only {
        out.push("Only in requests.".to_owned());
    }
    if facts.deprecated {
        out.push("**Deprecated.**".to_owned());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_wrapped_and_lines_stay_apart() {
        let text = format!("{}\nsecond", "word ".repeat(30));
        let lines = wrap(&text);
        assert!(lines.iter().all(|l| l.len() <= WIDTH), "{lines:?}");
        assert_eq!(lines.last().map(String::as_str), Some("second"));
    }

    #[test]
    fn what_our_words_say_is_not_said_again() {
        let facts = ["Unix time in seconds.".to_owned(), "Required.".to_owned()];
        assert_eq!(
            told(
                Some("When it began. Unix time in seconds; you set it."),
                &facts
            ),
            ["When it began. Unix time in seconds; you set it. Required."]
        );
    }

    #[test]
    fn a_value_cannot_leave_its_code_span() {
        assert_eq!(code("a`b\nc"), "`a'b'c`");
    }
}
