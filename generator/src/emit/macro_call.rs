//! Lays out calls of macros, which the formatter prints as they are.

use proc_macro2::TokenStream;

use super::aside::carrier;

/// A macro call `name!(head { entries });` as tokens.
pub(crate) fn call(name: &str, head: &str, sections: &[(&str, Vec<String>)]) -> TokenStream {
    let carrier = carrier(laid_out(name, head, sections));
    quote::quote!(#carrier;)
}

/// The widest line of a macro call.
const WIDTH: usize = 96;

fn laid_out(name: &str, head: &str, sections: &[(&str, Vec<String>)]) -> String {
    // The first section has no word and may be empty; the others are left out then.
    let shown = sections
        .iter()
        .filter(|(word, entries)| word.is_empty() || !entries.is_empty());
    let mut one_line = String::new();
    let mut lines = String::new();
    for (word, entries) in shown {
        if !one_line.is_empty() || !lines.is_empty() {
            one_line.push(';');
            lines.push_str(";\n");
        }
        let mut line = String::from("   ");
        if !word.is_empty() {
            line.push(' ');
            line.push_str(word);
        }
        for (index, entry) in entries.iter().enumerate() {
            let comma = if index + 1 == entries.len() { "" } else { "," };
            if line.len() + 1 + entry.len() + comma.len() > WIDTH && line.trim() != *word {
                lines.push_str(line.trim_end());
                lines.push('\n');
                line = String::from("   ");
            }
            line.push(' ');
            line.push_str(entry);
            line.push_str(comma);
        }
        let words = if word.is_empty() {
            String::new()
        } else {
            format!(" {word}")
        };
        let entries = if entries.is_empty() {
            String::new()
        } else {
            format!(" {}", entries.join(", "))
        };
        one_line.push_str(&words);
        one_line.push_str(&entries);
        lines.push_str(if entries.is_empty() { "   " } else { &line });
    }
    let one_line = format!("{name}!({head} {{{one_line} }});");
    if one_line.len() <= WIDTH {
        one_line.replace("{ }", "{}")
    } else {
        format!("{name}!({head} {{\n{lines}\n}});")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_macro_call_is_filled_to_the_width_and_no_text_is_broken() {
        let long = "a, ".repeat(30);
        let entries = vec![format!("A = {long:?}"), "B = \"b\"".to_owned()];
        let text = laid_out("open_enum", "E", &[("", entries)]);
        assert_eq!(
            text,
            format!("open_enum!(E {{\n    A = {long:?},\n    B = \"b\"\n}});")
        );
        assert_eq!(
            laid_out(
                "object",
                "O",
                &[("", vec![]), ("required", vec!["a".into()])]
            ),
            "object!(O {; required a });"
        );
        assert_eq!(laid_out("object", "O", &[("", vec![])]), "object!(O {});");
    }
}
