//! Tokens taken apart: a file into items, items into the parts that are laid out by themselves.

use std::mem;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::format::SHORT;

/// An item whose parts are laid out each by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Holder {
    Struct,
    Enum,
    Impl,
    /// A function that makes a long list.
    List,
}

/// The attributes of a file and its items, each of which ends with a semicolon or with a block that none follows.
pub(super) fn split(tokens: TokenStream) -> (Vec<TokenTree>, Vec<Vec<TokenTree>>) {
    let mut items: Vec<Vec<TokenTree>> = Vec::new();
    let mut item: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut attrs = Vec::new();
    while let Some(token) = tokens.next() {
        let is_attr = matches!(&token, TokenTree::Group(g) if g.delimiter() == Delimiter::Bracket);
        let ends = match &token {
            TokenTree::Group(group) => {
                group.delimiter() == Delimiter::Brace && !is_punct(tokens.peek(), ';')
            }
            token => is_punct(Some(token), ';'),
        };
        item.push(token);
        if is_attr && is_punct(item.first(), '#') && is_punct(item.get(1), '!') && item.len() == 3 {
            attrs.append(&mut item);
        } else if ends {
            items.push(mem::take(&mut item));
        }
    }
    if !item.is_empty() {
        items.push(item);
    }
    (attrs, items)
}

fn is_punct(token: Option<&TokenTree>, c: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == c)
}

/// Takes out what stands between the braces of an item, if that is laid out part by part.
pub(super) fn take_parts(item: &mut Vec<TokenTree>) -> Option<(Holder, Vec<Vec<TokenTree>>)> {
    if !matches!(item.last(), Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace)
    {
        return None;
    }
    // What stands before the keyword in brackets is attributes.
    let keyword = item.iter().find_map(|token| match token {
        TokenTree::Ident(word) if word != "pub" => Some(word),
        _ => None,
    })?;
    let holders = [
        ("struct", Holder::Struct),
        ("enum", Holder::Enum),
        ("impl", Holder::Impl),
        ("fn", Holder::List),
    ];
    let (_, holder) = holders.into_iter().find(|(word, _)| keyword == word)?;
    let listed = match item.last() {
        Some(TokenTree::Group(body)) if holder == Holder::List => Some(long_list(body)?),
        _ => None,
    };
    let empty = Group::new(Delimiter::Brace, TokenStream::new());
    // Nothing else refers to the tokens then, so that none is copied.
    let body = match item.last_mut().map(|last| mem::replace(last, empty.into())) {
        Some(TokenTree::Group(body)) => body.stream(),
        _ => TokenStream::new(),
    };
    let parts = match holder {
        Holder::Struct | Holder::Enum => between_commas(body),
        Holder::List => between_commas(listed.unwrap_or_default()),
        Holder::Impl => {
            let (attrs, items) = split(body);
            if !attrs.is_empty() {
                let items = items.into_iter().flatten();
                let whole = attrs.into_iter().chain(items).collect();
                item.pop();
                item.push(Group::new(Delimiter::Brace, whole).into());
                return None;
            }
            items
        }
    };
    Some((holder, parts))
}

/// What stands in `Vec::from([...])`, if a function does nothing else and this is too long for a line.
fn long_list(body: &Group) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let [
        TokenTree::Ident(list),
        TokenTree::Punct(_),
        TokenTree::Punct(_),
        TokenTree::Ident(from),
        TokenTree::Group(arguments),
    ] = tokens.as_slice()
    else {
        return None;
    };
    let mut arguments = arguments.stream().into_iter();
    match (arguments.next(), arguments.next()) {
        (Some(TokenTree::Group(elements)), None)
            if list == "Vec" && from == "from" && elements.delimiter() == Delimiter::Bracket =>
        {
            let elements = elements.stream();
            (width(elements.clone(), SHORT + 20) >= SHORT + 20).then_some(elements)
        }
        _ => None,
    }
}

/// How many letters the tokens have, counted up to about `limit`.
fn width(tokens: TokenStream, limit: usize) -> usize {
    let mut found = 0;
    for token in tokens {
        found += match token {
            TokenTree::Group(group) => 2 + width(group.stream(), limit.saturating_sub(found)),
            TokenTree::Punct(_) => 1,
            TokenTree::Ident(word) => word.to_string().len(),
            TokenTree::Literal(literal) => literal.to_string().len(),
        };
        if found >= limit {
            break;
        }
    }
    found
}

/// The fields, variants or elements of a list, each with its comma.
fn between_commas(body: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = Vec::new();
    let mut part: Vec<TokenTree> = Vec::new();
    // Those of types, which are not a group of tokens.
    let mut brackets = 0_usize;
    for token in body {
        let arrow = is_punct(part.last(), '-');
        let ends = brackets == 0 && is_punct(Some(&token), ',');
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => brackets += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !arrow => {
                brackets = brackets.saturating_sub(1);
            }
            _ => {}
        }
        part.push(token);
        if ends {
            parts.push(mem::take(&mut part));
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}
