//! Short code as the formatter prints it: on one line.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use super::format::SHORT;

/// What a word comes behind.
#[derive(PartialEq, Eq)]
enum Before {
    /// A word, or the end of generics or arguments: a blank stands between.
    End,
    Nothing,
}

/// Types, calls, simple closures and a statement made of them. None for anything else, which the formatter knows.
pub(super) fn one_line(tokens: &TokenStream) -> Option<String> {
    let mut out = String::new();
    print(tokens.clone(), &mut out)?;
    Some(out)
}

/// An item with nothing between its braces, or a module in a file of its own, and its attributes, each on a line. None for
/// anything else, and where a line may be broken.
pub(super) fn item_lines(tokens: &[TokenTree]) -> Option<String> {
    let mut out = String::new();
    let mut rest = tokens;
    while let [
        TokenTree::Punct(mark),
        TokenTree::Group(attribute),
        after @ ..,
    ] = rest
    {
        // Documentation is printed as a comment.
        if mark.as_char() != '#' || is_documentation(attribute) {
            return None;
        }
        let start = out.len();
        out.push_str("#[");
        print(attribute.stream(), &mut out)?;
        out.push_str("]\n");
        if out.len() - start > SHORT {
            return None;
        }
        rest = after;
    }
    let start = out.len();
    match rest.split_last()? {
        (TokenTree::Group(body), head) if body.stream().is_empty() => {
            print(head.iter().cloned(), &mut out)?;
            out.push_str(" {}\n");
        }
        (TokenTree::Punct(_), [.., TokenTree::Ident(word), TokenTree::Ident(_)])
            if word == "mod" =>
        {
            print(rest.iter().cloned(), &mut out)?;
            out.push('\n');
        }
        _ => return None,
    }
    (out.len() - start < SHORT).then_some(out)
}

fn is_documentation(attribute: &Group) -> bool {
    let mut tokens = attribute.stream().into_iter();
    matches!(
        (tokens.next(), tokens.next()),
        (Some(TokenTree::Ident(word)), Some(TokenTree::Punct(_))) if word == "doc"
    )
}

fn print(tokens: impl IntoIterator<Item = TokenTree>, out: &mut String) -> Option<()> {
    let mut before = Before::Nothing;
    let mut in_arguments = false;
    for token in tokens {
        if out.ends_with(';') {
            return None;
        }
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if is_word && before == Before::End {
            out.push(' ');
        }
        before = match &token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => Before::End,
            TokenTree::Punct(punct) if punct.as_char() == '>' => Before::End,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Before::End,
            _ => Before::Nothing,
        };
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

    /// The lines that pass the formatter are what the formatter would print.
    #[test]
    fn lines_of_an_item_are_what_the_formatter_prints() -> Result<(), Box<dyn std::error::Error>> {
        let long = "Abc".repeat(30);
        for (item, is_plain) in [
            ("struct A {}", true),
            (
                "#[derive(Clone, Debug)] #[non_exhaustive] pub enum A {}",
                true,
            ),
            (r#"#[doc(alias = "/a/{b}")] pub(crate) struct A {}"#, true),
            (r#"#[cfg(any(a, b = "c"))] impl A {}"#, true),
            ("impl From<A<B>> for r#type::C {}", true),
            ("impl<A> B<A> {}", true),
            ("mod a;", true),
            ("#[rustfmt::skip] pub mod r#type;", true),
            ("impl<A: B> C for A {}", false),
            (r#"#[doc = " One."] struct A {}"#, false),
            ("struct A { a: i64 }", false),
            (&format!("struct {long} {{}}"), false),
            (&format!("#[derive({long})] struct A {{}}"), false),
            ("use a::B;", false),
            ("struct A;", false),
            ("type A = B;", false),
        ] {
            let tokens: TokenStream = item.parse()?;
            let parts: Vec<_> = tokens.clone().into_iter().collect();
            let lines = item_lines(&parts);
            assert_eq!(lines.is_some(), is_plain, "{item}");
            if let Some(lines) = lines {
                assert_eq!(lines, prettyplease::unparse(&syn::parse2(tokens)?));
            }
        }
        Ok(())
    }

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
