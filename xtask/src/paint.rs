//! Colours for what goes wrong, where the terminal has some.

use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _, stderr};

use anstyle::{AnsiColor, Style};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const PLACE: Style = AnsiColor::Blue.on_default().bold();
const REMEDY: Style = AnsiColor::Green.on_default().bold();

/// The words that lines of a diagnostic begin with.
const HEADS: [(&str, Style); 5] = [
    ("error:", ERROR),
    ("warning:", WARNING),
    ("  -->", PLACE),
    ("  why:", PLACE),
    ("   do:", REMEDY),
];

/// Prints diagnostics to the standard error.
pub(crate) fn print(text: &str) {
    let mut out = stderr();
    let _ = if has_colours() {
        writeln!(out, "{}", diagnostics(text))
    } else {
        writeln!(out, "{text}")
    };
}

/// Whether the standard error shows colours, by the terminal and by the variables that users set.
fn has_colours() -> bool {
    if anstyle_query::clicolor_force() {
        return true;
    }
    stderr().is_terminal()
        && !anstyle_query::no_color()
        && anstyle_query::clicolor().unwrap_or(true)
        && anstyle_query::term_supports_color()
        && anstyle_query::windows::enable_ansi_colors().unwrap_or(true)
}

/// The text of diagnostics with the heads of its lines in colour.
fn diagnostics(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let head = HEADS.iter().find(|(head, _)| line.starts_with(head));
        let _ = match head {
            Some((head, style)) => {
                write!(out, "{style}{head}{style:#}{}", &line[head.len()..])
            }
            None => write!(out, "{line}"),
        };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_heads_of_lines_are_painted() {
        let text = "error: it is wrong: error: x\n  --> a.yaml:3\n   do: mend it\n";
        let painted = diagnostics(text);
        assert!(
            painted.starts_with("\u{1b}[1m\u{1b}[31merror:\u{1b}[0m it is wrong: error: x\n"),
            "{painted:?}"
        );
        let mut plain = painted;
        for style in [ERROR, PLACE, REMEDY] {
            plain = plain
                .replace(&style.to_string(), "")
                .replace(&format!("{style:#}"), "");
        }
        assert_eq!(plain, text);
    }
}
