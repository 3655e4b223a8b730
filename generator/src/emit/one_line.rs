//! Short code as the formatter prints it: on one line.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Types, calls, simple closures and a statement made of them. None for anything else, which the formatter knows.
pub(super) fn one_line(tokens: &TokenStream) -> Option<String> {
    let mut out = String::new();
    print(tokens.clone(), &mut out)?;
    Some(out)
}

fn print(tokens: TokenStream, out: &mut String) -> Option<()> {
    let mut after_word = false;
    let mut in_arguments = false;
    for token in tokens {
        if out.ends_with(';') {
            return None;
        }
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if is_word && after_word {
            out.push(' ');
        }
        after_word = is_word;
        match token {
            TokenTree::Ident(word) => write!(out, "{word}").ok()?,
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' => out.push_str(", "),
                '=' => out.push_str(" = "),
                // The end of a closure's arguments.
                '|' if in_arguments => {
                    in_arguments = false;
                    out.push_str("| ");
                }
                '|' => {
                    in_arguments = true;
                    out.push('|');
                }
                // In front of a type, and not within a path.
                ':' if punct.spacing() == Spacing::Alone && !out.ends_with(':') => return None,
                c @ (':' | '.' | '<' | '>' | '?' | ';') => out.push(c),
                _ => return None,
            },
            TokenTree::Literal(literal) => write!(out, "{literal}").ok()?,
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::Brace | Delimiter::None => return None,
                };
                out.push(open);
                print(group.stream(), out)?;
                out.push(close);
            }
        }
    }
    // A comma that nothing follows would not be printed.
    (!out.ends_with(' ')).then_some(())
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::super::format::format;
    use super::*;

    #[test]
    fn a_line_is_what_the_formatter_prints() -> Result<(), syn::Error> {
        for (code, is_line) in [
            (
                quote!(let response = A::new("1", 2.5, B::C).send(client).await?;),
                true,
            ),
            (
                quote!(A::new(List::from([B::new(1_000), c]), Map::from([("key", "a\"b")]));),
                true,
            ),
            (quote!(let f = |text| text.as_ref().to_owned();), true),
            (quote!(let a = Option::<Vec<r#type>>::None;), true),
            (quote!(let a: A = 1;), false),
            (quote!(a(); b();), false),
            (quote!(a(b,);), false),
            (quote!(let a = &b;), false),
            (
                quote!(while let Some(a) = b.next().await {
                    c(a);
                }),
                false,
            ),
        ] {
            let line = one_line(&code);
            assert_eq!(line.is_some(), is_line, "{code}");
            if let Some(line) = line {
                let printed = format(quote!(fn a() { #code }))?;
                assert!(
                    printed.contains(&format!("{{\n    {line}\n}}")),
                    "{line}\n{printed}"
                );
            }
        }
        Ok(())
    }
}
