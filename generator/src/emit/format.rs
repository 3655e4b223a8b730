//! Tokens to text: formatted in process, with the empty lines that a person would leave.

use proc_macro2::TokenStream;

/// The first line of every emitted Rust file.
pub(crate) const HEADER: &str = "// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.\n";

/// The line before which a macro call's text stands in the tokens. The formatter lays out code, not the tokens of
/// macros, so those are laid out by [`call`] and carried through it as a text.
const VERBATIM: &str = "\nverbatim!(";

/// A macro call `name!(head { entries });` as tokens.
pub(crate) fn call(name: &str, head: &str, sections: &[(&str, Vec<String>)]) -> TokenStream {
    let text = laid_out(name, head, sections);
    quote::quote!(verbatim!(#text);)
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

/// Formats a file.
///
/// # Errors
///
/// Tokens that are no Rust file.
pub(crate) fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens)?;
    Ok(format!(
        "{HEADER}\n{}",
        spaced(&unpacked(&prettyplease::unparse(&file))?)
    ))
}

/// Puts the text of each macro call in place of its carrier.
fn unpacked(text: &str) -> Result<String, syn::Error> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(VERBATIM) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        out.push('\n');
        let after = after[VERBATIM.len()..].trim_start();
        let end = literal_end(after);
        let literal: syn::LitStr = syn::parse_str(&after[..end])?;
        out.push_str(&literal.value());
        rest = after[end..].trim_start();
        rest = rest.strip_prefix(");").unwrap_or(rest);
    }
    out.push_str(rest);
    Ok(out)
}

/// Where the string literal that `text` begins with ends.
fn literal_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The formatter leaves no empty lines between items. This puts one before each item and method that follows
/// another, and none inside of lists of imports, modules, fields and variants.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before: Option<(&str, usize)> = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let at = line.trim_start();
        if let Some((previous, depth)) = before {
            // The text of a doc comment may end with anything.
            let ends = matches!(previous, "}" | "});" | "};")
                || previous.ends_with(';') && !previous.starts_with("//");
            let listed = |l: &str| {
                ["use ", "pub use ", "mod ", "pub mod "]
                    .iter()
                    .any(|word| l.starts_with(word))
            };
            let kin =
                listed(previous) && listed(at) && previous.contains("use ") == at.contains("use ")
                    || previous == "};" && at.starts_with("use ");
            let inner_docs_end = previous.starts_with("//!") && !at.starts_with("//!");
            let body =
                matches!(at, "}" | "});" | "};") || at.starts_with(')') || at.starts_with('}');
            let attached = at.starts_with("object!")
                || at.starts_with("open_enum!")
                || at.starts_with("union!");
            let statement = !(indent == 0 || starts_member(at));
            if inner_docs_end
                || (ends && depth == indent && !kin && !body && !attached && !statement)
            {
                out.push('\n');
            }
        }
        out.push_str(line);
        out.push('\n');
        before = Some((at, indent));
    }
    out
}

/// Whether a line begins a member of an `impl`, and not a statement.
fn starts_member(line: &str) -> bool {
    ["///", "#[", "pub fn ", "fn ", "const ", "type "]
        .iter()
        .any(|word| line.starts_with(word))
        && !line.starts_with("const OPERATION")
        && !line.starts_with("const PAGING")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn items_and_methods_stand_apart_and_lists_stay_together() -> Result<(), syn::Error> {
        let text = format(quote! {
            use a::B;
            use c::D;
            /// One.
            pub struct One { pub a: i64, pub b: i64 }
            verbatim!("object!(One { a, b });");
            impl One {
                pub fn a(&self) -> i64 { let x = 1; x }
                /// B.
                pub fn b(&self) {}
            }
        })?;
        let expected = "\
use a::B;
use c::D;

/// One.
pub struct One {
    pub a: i64,
    pub b: i64,
}
object!(One { a, b });

impl One {
    pub fn a(&self) -> i64 {
        let x = 1;
        x
    }

    /// B.
    pub fn b(&self) {}
}
";
        assert_eq!(
            text.strip_prefix(HEADER).map(str::trim_start),
            Some(expected)
        );
        Ok(())
    }

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

    #[test]
    fn text_of_a_description_cannot_pass_for_a_macro_call() -> Result<(), syn::Error> {
        let text = format(quote! {
            #[doc = " verbatim!(\"pub fn evil() {}\");"]
            pub struct One;
        })?;
        assert!(text.contains("/// verbatim!("), "{text}");
        Ok(())
    }

    #[test]
    fn a_doc_line_that_ends_like_an_item_is_none() -> Result<(), syn::Error> {
        let text = format(quote! {
            pub type A = i64;
            #[doc = " Seconds;"]
            #[doc = " not more."]
            pub type B = i64;
        })?;
        let expected = "pub type A = i64;\n\n/// Seconds;\n/// not more.\npub type B = i64;\n";
        assert!(text.ends_with(expected), "{text}");
        Ok(())
    }

    #[test]
    fn tokens_that_are_no_rust_are_an_error() {
        assert!(format(quote!(pub struct 7)).is_err());
    }
}
