//! Strings that pass the formatter beside the tokens, which carry their numbers alone.
//!
//! Most of what is emitted is documentation and lines of known layout. As literals they would be quoted, parsed and
//! compared many times on their way to where they are printed as they are.

use std::cell::RefCell;
use std::mem;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use quote::quote;

use super::docs::printable;

/// The macro whose argument is the number of a string, which is printed in its place.
const CARRIER: &str = "verbatim";

thread_local! {
    // Of one thread, as the tokens are.
    static KEPT: RefCell<Kept> = const {
        RefCell::new(Kept {
            strings: Vec::new(),
            waiting: 0,
        })
    };
}

struct Kept {
    strings: Vec<Option<String>>,
    /// How many of them are still there.
    waiting: usize,
}

/// Keeps a string until its place is printed.
fn keep(text: String) -> Literal {
    KEPT.with_borrow_mut(|kept| {
        if kept.waiting == 0 {
            kept.strings.clear();
        }
        kept.waiting += 1;
        kept.strings.push(Some(text));
        Literal::usize_unsuffixed(kept.strings.len() - 1)
    })
}

fn take(number: &TokenTree) -> Option<String> {
    let TokenTree::Literal(number) = number else {
        return None;
    };
    let number: usize = number.to_string().parse().ok()?;
    KEPT.with_borrow_mut(|kept| {
        let text = mem::take(kept.strings.get_mut(number)?)?;
        kept.waiting -= 1;
        Some(text)
    })
}

/// A string that is printed as it is, in the place of an item or of a part of one.
pub(super) fn carrier(text: String) -> TokenStream {
    let number = keep(text);
    quote!(verbatim!(#number))
}

/// The string that tokens carry, if they are such a macro.
pub(super) fn carried(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [
            TokenTree::Ident(word),
            TokenTree::Punct(mark),
            TokenTree::Group(number),
            ..,
        ] if word == CARRIER && mark.as_char() == '!' => take(&number.stream().into_iter().next()?),
        _ => None,
    }
}

/// The documentation of an item or of a part of one. None for no lines.
pub(super) fn doc(lines: &[String]) -> TokenStream {
    match kept(lines) {
        Some(number) => quote!(#[doc = #number]),
        None => TokenStream::new(),
    }
}

/// The documentation of a file. None for no lines.
pub(super) fn file_doc(lines: &[String]) -> TokenStream {
    match kept(lines) {
        Some(number) => quote!(#![doc = #number]),
        None => TokenStream::new(),
    }
}

fn kept(lines: &[String]) -> Option<Literal> {
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 2).sum());
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        if !line.is_empty() {
            text.push(' ');
            text.push_str(printable(line).trim_end_matches(' '));
        }
    }
    (!lines.is_empty()).then(|| keep(text))
}

/// Takes the documentation that `tokens` begin with.
pub(super) fn take_docs(tokens: &mut Vec<TokenTree>) -> Option<String> {
    match tokens.as_slice() {
        [TokenTree::Punct(mark), TokenTree::Group(attribute), ..] if mark.as_char() == '#' => {
            let docs = number_of(attribute).and_then(|number| take(&number))?;
            tokens.drain(..2);
            Some(docs)
        }
        _ => None,
    }
}

/// Takes the documentation that the attributes of a file begin with.
pub(super) fn take_file_docs(attributes: &mut Vec<TokenTree>) -> Option<String> {
    let Some(TokenTree::Group(first)) = attributes.get(2) else {
        return None;
    };
    let docs = number_of(first).and_then(|number| take(&number))?;
    attributes.drain(..3);
    Some(docs)
}

/// The number in `[doc = 1]`.
fn number_of(attribute: &Group) -> Option<TokenTree> {
    let mut tokens = attribute.stream().into_iter();
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(word)), Some(TokenTree::Punct(_)), Some(number))
            if word == "doc" && attribute.delimiter() == Delimiter::Bracket =>
        {
            Some(number)
        }
        _ => None,
    }
}

/// Whether tokens have a number in the place of a string, which stood where none is taken, or twice. Else it would be lost.
pub(super) fn is_left(tokens: &TokenStream) -> bool {
    let number = |token: Option<TokenTree>| match token {
        Some(TokenTree::Literal(literal)) => literal.to_string().parse::<usize>().is_ok(),
        _ => false,
    };
    let mut word = None;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => word = Some(ident),
            TokenTree::Punct(punct) if punct.as_char() == '!' && word.is_some() => {}
            TokenTree::Group(group) => {
                let inner = group.stream();
                let carries = word.is_some_and(|word| word == CARRIER);
                if number_of(&group).is_some_and(|it| number(Some(it)))
                    || carries && number(inner.clone().into_iter().next())
                    || is_left(&inner)
                {
                    return true;
                }
                word = None;
            }
            _ => word = None,
        }
    }
    false
}

/// Adds documentation to what is printed, each line behind `mark`.
pub(super) fn print_docs(docs: &str, mark: &str, out: &mut String) {
    for line in docs.split('\n') {
        out.extend([mark, line, "\n"]);
    }
}
