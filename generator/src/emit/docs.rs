//! Documentation lines: what the description's facts say, in plain words.

use std::borrow::Cow;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Constant, Field, Keywords, Parameter, Retyped, Scalar, Type};

/// The longest doc line, so that emitted files stay readable at four levels of indentation.
const WIDTH: usize = 92;

/// Text that a reader sees as it is: characters that control a terminal or the direction of the text are shown by
/// their numbers. A doc comment with one of them would not compile, or would read as something else.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    // Most strings are plain ASCII.
    let plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    if text.bytes().all(plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || c == '\t' || !is_unseen(c) {
            out.push(c);
        } else {
            let _ = write!(out, "U+{:04X}", u32::from(c));
        }
    }
    Cow::Owned(out)
}

/// Control characters, and those that change the direction of what follows or take no room.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Prose of a description in Markdown that says the same and nothing else: no code that would be run as a test, no
/// tag, no link to an item, no heading. Code spans and links to web pages stay.
pub(super) fn prose(text: &str) -> String {
    // Few strings have a fence.
    let text = match text.contains(['`', '~']) {
        true => Cow::Owned(text.replace("```", "\'\'\'").replace("~~~", "\'\'\'")),
        false => Cow::Borrowed(text),
    };
    // A span that is never closed is not one.
    let spans = text.matches('`').count().is_multiple_of(2);
    let lines = text.lines().map(|line| line_of_prose(line.trim(), spans));
    lines.collect::<Vec<_>>().join("\n")
}

fn line_of_prose(line: &str, spans: bool) -> String {
    let mut out = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, mut rest) = line.split_at(digits);
    out.push_str(number);
    // Lists, quotes and headings swallow the lines behind them.
    if rest.starts_with(['-', '*', '+', '#', '>', '='])
        || digits > 0 && rest.starts_with(['.', ')'])
    {
        out.push('\\');
    }
    let mut in_code = false;
    loop {
        // What can mean something in Markdown, or begin a web page.
        let special = rest.find(['`', '<', '\\', '[', 'h']).unwrap_or(rest.len());
        let (plain, from) = rest.split_at(special);
        out.push_str(plain);
        rest = from;
        let Some(c) = rest.chars().next() else {
            return out;
        };
        let url = rest.starts_with("https://") || rest.starts_with("http://");
        if !in_code && url && !out.ends_with('(') {
            let end = rest.find(|c: char| c.is_whitespace() || "<>\"'`)]".contains(c));
            let (url, after) = rest.split_at(end.unwrap_or(rest.len()));
            let bare = url.trim_end_matches(['.', ',', ';', ':', '!', '?']);
            let _ = write!(out, "<{bare}>{}", &url[bare.len()..]);
            rest = after;
            continue;
        }
        let web = || {
            rest.split_once(']')
                .is_some_and(|(_, after)| after.starts_with("(http"))
        };
        match c {
            '`' if !spans => out.push('\''),
            '`' => {
                in_code = !in_code;
                out.push(c);
            }
            '<' | '\\' if !in_code => {
                out.push('\\');
                out.push(c);
            }
            '[' if !in_code && !web() => out.push_str("\\["),
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
}

/// Words in lines. Lines of the input stay apart.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.trim().lines() {
        let mut line = String::with_capacity(paragraph.len().min(WIDTH));
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.len() + 1 + word.len() > WIDTH {
                lines.push(std::mem::replace(&mut line, String::with_capacity(WIDTH)));
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
pub(crate) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c == '`' || c.is_control() { '\'' } else { c })
        .collect();
    format!("`{}`", printable(&text))
}

/// Listed values as a sentence.
pub(super) fn one_of(values: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let values: Vec<String> = values.into_iter().map(|v| code(v.as_ref())).collect();
    format!("One of {}.", values.join(", "))
}

/// Values one of which is meant, within a sentence.
pub(super) fn any_of(values: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let values: Vec<String> = values.into_iter().map(|v| code(v.as_ref())).collect();
    match values.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

/// What is known of a field.
pub(super) fn field(
    field: &Field,
    ty: &Type,
    required: bool,
    retyped: Option<&Retyped>,
) -> Vec<String> {
    let mut facts = facts(&field.keywords, ty, field.constant.as_ref());
    if required {
        facts.push("Required.".to_owned());
    }
    facts.extend(field.since.as_deref().map(new_in));
    facts.extend(retyped.map(|one| {
        let version = version_name(&one.version);
        format!("Before {version} it was {}.", one.before.noun())
    }));
    told(field.docs.as_deref(), &facts)
}

/// Since when there is something that the oldest version lacks.
pub(super) fn new_in(version: &str) -> String {
    format!("New in {}.", version_name(version))
}

/// A version inside of a sentence.
pub(super) fn version_name(version: &str) -> String {
    if version.starts_with(|c: char| c.is_ascii_digit()) {
        format!("version {version}")
    } else {
        format!("the version {}", code(version))
    }
}

/// Names that only the version before has, as a sentence that begins with `what`.
pub(super) fn removed(what: &str, previous: &str, names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| code(name)).collect();
    let version = version_name(previous);
    format!("Without {what} of {version}: {}.", names.join(", "))
}

/// The attribute of what the description marks as deprecated.
pub(super) fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote!(#[deprecated(note = "the API may drop it in a later version")]))
}

/// Our words and the facts as one paragraph. What our words say already is not said again.
fn told(docs: Option<&str>, facts: &[String]) -> Vec<String> {
    let docs = prose(docs.unwrap_or_default());
    let new = facts
        .iter()
        .filter(|fact| !docs.contains(fact.trim_end_matches('.')));
    let sentences: Vec<&str> = [docs.as_str()]
        .into_iter()
        .filter(|d| !d.is_empty())
        .chain(new.map(String::as_str))
        .collect();
    paragraphs([sentences.join(" ")])
}

/// What is known of a parameter.
pub(super) fn parameter(
    parameter: &Parameter,
    place: &str,
    ty: &Type,
    since: Option<&str>,
) -> Vec<String> {
    let mut sentences = vec![format!("{place} {}.", code(&parameter.name))];
    sentences.extend(facts(&parameter.keywords, ty, None));
    sentences.extend(since.map(new_in));
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
        (Some(min), Some(max)) if min == max => out.push(format!("{min} {unit}.")),
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
        out.push("Only in responses.".to_owned());
    }
    if facts.write_only {
        out.push("Only in requests.".to_owned());
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
    fn prose_runs_no_test_and_links_to_no_item() {
        for (text, expected) in [
            ("```\nfn main() {}\n```", "\'\'\'\nfn main() {}\n\'\'\'"),
            ("a [b] <c> `[d] <e>`", "a \\[b] \\<c> `[d] <e>`"),
            ("one ` alone", "one \' alone"),
            ("- a\n1. b\n# c", "\\- a\n1\\. b\n\\# c"),
            (
                "See https://a.example/b?c, or [d](https://e.example).",
                "See <https://a.example/b?c>, or [d](https://e.example).",
            ),
        ] {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn characters_that_nobody_sees_are_shown_by_their_numbers() {
        assert_eq!(printable("a\u{202e}b\u{0}\r"), "aU+202EbU+0000U+000D");
    }

    #[test]
    fn a_value_cannot_leave_its_code_span() {
        assert_eq!(code("a`b\nc"), "`a'b'c`");
    }
}
