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
        "+017",
        "-017",
        "+0.5",
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
        "False",
        "\u{a0}a",
        "\u{2003}a",
        r#""\r""#,
        r#""\x41""#,
        r#""\u0041""#,
        r#""\/""#,
        r#""\ ""#,
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
    assert!(!agree("a: 1\na: 2\n"));
    assert!(!agree("a: {b: 1, b: 2}\n"));
    for nothing in ["", "\n", " ", "# a", "# a\n\n"] {
        assert!(!agree(nothing));
    }
}

/// Within each other as often as the simple reader follows and once more, in each form of collections. The full reader
/// gives up at 128 (`serde_yaml`), and what it cannot read must not be read here.
#[test]
fn collections_are_followed_to_a_depth_that_the_full_reader_follows_too() {
    let flow = |open: &str, close: &str, times: usize| {
        format!("a: {}1{}\n", open.repeat(times), close.repeat(times))
    };
    let mappings = |times: usize| {
        let key = |deep: usize| format!("{}a:\n", " ".repeat(deep));
        let above: String = (0..times - 1).map(key).collect();
        format!("{above}{}a: [1]\n", " ".repeat(times - 1))
    };
    for deep in [2, DEEPEST - 1, DEEPEST, DEEPEST + 1, 127, 128, 129] {
        // The mapping around all is one of them, and so is the list in the last of the mappings.
        let below = deep - 1;
        for text in [
            format!("a:\n{}1\n", "- ".repeat(below)),
            mappings(below),
            flow("[", "]", below),
            flow("{a: ", "}", below),
        ] {
            assert_eq!(agree(&text), deep <= DEEPEST, "{deep}: {text}");
            assert_eq!(in_full(&text).is_ok(), deep <= 128, "{deep}: {text}");
        }
    }
}

/// The full reader takes a key for one up to 1024 characters behind its begin (YAML 1.2, 7.4.2: implicit keys).
#[test]
fn a_key_is_no_longer_than_the_full_reader_takes_and_a_value_of_any_length() {
    for length in [1, LONGEST_KEY - 2, LONGEST_KEY + 1, 1023, 1024, 1025, 1200] {
        let long = "k".repeat(length);
        let quoted = format!("'{}'", long.get(2..).unwrap_or_default());
        for key in [&long, &quoted] {
            let is_short = length < LONGEST_KEY;
            assert_eq!(agree(&format!("{key}: a\n")), is_short, "{length}");
            assert_eq!(agree(&format!("a: {{{key}: a}}\n")), is_short, "{length}");
        }
        for value in [&long, &quoted] {
            assert!(agree(&format!("a: {value}\n")), "{length}");
            assert!(agree(&format!("a: {{b: {value}, c: [{value}]}}\n")));
        }
    }
}
