//! The simple reader beside the full one, `serde_yaml`.

use std::path::Path;

use super::super::parse::in_full;
use super::*;

/// Has every form that the simple reader takes.
const SIMPLE: &str = "\
# A comment
openapi: '3.0.1'
paths:
  /a/{id}:
    get: {tags: ['it''s', b c, \"d\"], n: [], deep: {m: {}, 'k': -1}}
  '200':
  - - one: 1
      two: 0.5

      # Another
    - (x) y's
  - $ref: '#/a/b'
    list:
    - null
    - true
  - 12 a, b:c
escaped: \"a\\nb\\\"c\\\\ \\U0001F600\"
words: Says \"so\", at 10:30; [or] {not}.
last: {only: '>=2.9 <2.12', words: As `x-y` (z)}
";

fn agree(text: &str) -> bool {
    let Some(value) = read(text) else {
        return false;
    };
    // Serialized, so that order and kinds of numbers are compared, too.
    let read = value.to_string();
    match in_full(text) {
        Ok(full) => assert_eq!(read, full.to_string(), "{text}"),
        Err(error) => panic!("{error} in\n{text}"),
    }
    true
}

#[test]
fn the_simple_reader_takes_what_our_files_are_written_in() {
    assert!(agree(SIMPLE));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    for (folder, least) in [("", 1.0), ("docs", 0.9), ("corrections", 0.0)] {
        let (mut simple, mut all) = (0, 0);
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                all += 1;
                simple += usize::from(agree(&std::fs::read_to_string(path).unwrap()));
            }
        }
        let share = simple as f64 / all as f64;
        assert!(share >= least, "{simple} of {all} in `{folder}`");
    }
}

/// A character more, less or another one anywhere: both readers read the same, or only the full one does.
#[test]
fn the_simple_reader_takes_nothing_that_means_something_else() {
    let mut read = 0;
    for at in 0..SIMPLE.len() {
        let (before, after) = SIMPLE.split_at(at);
        read += usize::from(agree(&format!("{before}{}", &after[1..])));
        for new in " \n-:#'\"{}[],?&*!|>%@`~.0eax<=\\\t".chars() {
            read += usize::from(agree(&format!("{before}{new}{after}")));
            read += usize::from(agree(&format!("{before}{new}{}", &after[1..])));
        }
    }
    assert!(read > 1000, "{read}");
}

/// What the escapes mean stands in YAML 1.2, 5.7.
#[test]
fn an_escape_takes_its_own_characters_and_no_others() {
    let text = r#"a: "1\t2\n3\"4\\5\U0001F6006""#;
    let expected = serde_json::json!({"a": "1\t2\n3\"4\\5\u{1f600}6"});
    assert_eq!(read(text), Some(expected));
    assert!(agree(text));
    assert!(agree("'a''b': 'c''''d'"));
}

#[test]
fn words_of_other_meaning_are_read_in_full() {
    let words = [
        "~",
        "Null",
        "TRUE",
        ".inf",
        "-.inf",
        ".nan",
        "0x1f",
        "0o17",
        "0b1",
        "017",
        "1e3",
        "1_000",
        "+1",
        "-0",
        "-0.0",
        "0.",
        "1.",
        ".5",
        "00",
        "0.1",
        "-1.5",
        "10",
        "-1",
        "123456789012345678901",
        "1.0",
        "2020-01-01",
        "12:30:45",
        "inf",
        "nan",
        "Infinity",
        "y",
        "no",
        "<<",
        "=",
        "---",
        "- a",
        "-",
        "? a",
        "| ",
        ">-",
        "&a b",
        "*a",
        "!a b",
        "%a",
        "@a",
        "a: b",
        "a:",
        "a #b",
        "a # b",
        "a#b",
        "[a",
        "a]",
        "[a, b",
        "[a,b]",
        "[a , b]",
        "[ a ]",
        "{a: b,}",
        "{a}",
        "{a:b}",
        "{a: }",
        "[a: b]",
        "{a: b: c}",
        "[]x",
        "{} # c",
        "'a' b",
        "'a'b",
        "'a",
        "\"a\\n\"",
        "\"a\" ",
        "a\u{a0}",
        "\u{e9}t\u{e9}",
        "[\u{e9}]",
        "0 a",
        "0x1 f",
        "true x",
        "''",
        "\"\"",
        "' '",
    ];
    for word in words {
        for text in [
            format!("a: {word}\n"),
            format!("a:\n- {word}\n- b\n"),
            format!("a:\n  {word}\n"),
            format!("{word}: a\n"),
            format!("a: [{word}]\n"),
            format!("a: {{b: {word}}}\n"),
            format!("a: {{{word}: b}}\n"),
            format!("a: b\n{word}\n"),
            format!("a: b\n {word}\n"),
        ] {
            agree(&text);
        }
    }
    let long = "k".repeat(1200);
    assert!(!agree(&format!("{long}: a\n")));
    assert!(!agree(&format!("a: {{{long}: a}}\n")));
    assert!(!agree(&format!(
        "a: {}{}\n",
        "[".repeat(120),
        "]".repeat(120)
    )));
    assert!(!agree(&format!("a:\n{}b\n", "- ".repeat(120))));
    let deeper = |deep: usize| format!("{}a:\n", " ".repeat(deep));
    let mappings: String = (0..120).map(deeper).collect();
    assert!(!agree(&format!("{mappings}{}a: 1\n", " ".repeat(120))));
    assert!(!agree("a: 1\na: 2\n"));
    for nothing in ["", "\n", " ", "# a", "# a\n\n"] {
        assert!(!agree(nothing));
    }
}
