//! Tokens to text: formatted in process, with the empty lines that a person would leave.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{ImplItem, Item, ItemImpl, parse_quote};

/// The first line of every emitted Rust file.
pub(crate) const HEADER: &str = "// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.\n";

/// The macro that carries the text of a macro call through the tokens. The formatter lays out code, not the tokens of
/// macros, so those are laid out by [`call`], and [`format`] prints the text in place of the carrier.
const CARRIER: &str = "verbatim";

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

/// Stands in a doc comment where a line ends. A description's control characters are never printed as they are, so that
/// nothing in one passes for this or for [`EMPTY_LINE`].
pub(super) const LINE_END: char = '\u{1}';

/// A doc comment that stands for an empty line of the file.
const EMPTY_LINE: &str = "\u{2}";

/// Formats files. An item that another file has too, as most have that several versions share, is laid out once.
#[derive(Debug, Default)]
pub struct Formatter {
    known: Mutex<HashMap<Fingerprint, Arc<Printed>>>,
}

/// The hash and the length of an item's tokens as a string. Of a million items, no two are ever taken for one: their hashes
/// have 64 bits.
type Fingerprint = (u64, usize);

/// An item as it is printed.
#[derive(Debug)]
struct Printed {
    kind: Kind,
    text: String,
}

impl Formatter {
    /// Formats a file: each item by itself, with the empty lines that a person would leave between them.
    ///
    /// # Errors
    ///
    /// Tokens that are not a Rust file.
    pub(crate) fn format(&self, tokens: TokenStream) -> Result<String, syn::Error> {
        let (attrs, items) = split(tokens);
        let mut out = String::from(HEADER);
        if !attrs.is_empty() {
            out.push('\n');
            out.push_str(&prettyplease::unparse(&syn::parse2(attrs)?));
        }
        let mut before = None;
        for item in items {
            let item = self.item(item)?;
            if !item.kind.follows(before) {
                out.push('\n');
            }
            out.push_str(&item.text);
            before = Some(item.kind);
        }
        Ok(out)
    }

    fn item(&self, tokens: TokenStream) -> Result<Arc<Printed>, syn::Error> {
        let fingerprint = fingerprint(&tokens);
        if let Some(known) = self.known().get(&fingerprint) {
            return Ok(Arc::clone(known));
        }
        let item: Item = syn::parse2(tokens)?;
        let printed = Arc::new(Printed {
            kind: Kind::of(&item),
            text: printed(item)?,
        });
        self.known().insert(fingerprint, Arc::clone(&printed));
        Ok(printed)
    }

    fn known(&self) -> MutexGuard<'_, HashMap<Fingerprint, Arc<Printed>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Formats a file that shares nothing with others.
///
/// # Errors
///
/// Tokens that are not a Rust file.
pub(crate) fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    Formatter::default().format(tokens)
}

fn fingerprint(tokens: &TokenStream) -> Fingerprint {
    thread_local! {
        // Grown once for each thread.
        static TEXT: RefCell<String> = const { RefCell::new(String::new()) };
    }
    TEXT.with_borrow_mut(|text| {
        text.clear();
        // Writing to a string does not fail.
        let _ = write!(text, "{tokens}");
        let mut hasher = DefaultHasher::new();
        hasher.write(text.as_bytes());
        (hasher.finish(), text.len())
    })
}

/// The attributes of a file and its items, each of which ends with a semicolon or with a block that none follows.
fn split(tokens: TokenStream) -> (TokenStream, Vec<TokenStream>) {
    let mut items: Vec<TokenStream> = Vec::new();
    let mut item: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut attrs = TokenStream::new();
    let is_punct = |token: Option<&TokenTree>, c: char| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == c);
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
            attrs.extend(item.drain(..));
        } else if ends {
            items.push(item.drain(..).collect());
        }
    }
    if !item.is_empty() {
        items.push(item.into_iter().collect());
    }
    (attrs, items)
}

/// What an item is to the one behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An import.
    Import,
    /// A module in a file of its own.
    Module,
    /// A macro call that belongs to the item before it.
    Carried,
    /// Anything else.
    Other,
}

impl Kind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) if item.attrs.is_empty() => Self::Import,
            Item::Mod(item) if item.attrs.is_empty() && item.content.is_none() => Self::Module,
            Item::Macro(item) if item.mac.path.is_ident(CARRIER) => Self::Carried,
            _ => Self::Other,
        }
    }

    /// Whether the item stands right behind the one before it.
    fn follows(self, before: Option<Self>) -> bool {
        match self {
            Self::Carried => before.is_some(),
            Self::Import | Self::Module => before == Some(self),
            Self::Other => false,
        }
    }
}

fn printed(item: Item) -> Result<String, syn::Error> {
    let item = match item {
        Item::Macro(item) if item.mac.path.is_ident(CARRIER) => {
            let text: syn::LitStr = item.mac.parse_body()?;
            return Ok(format!("{}\n", text.value()));
        }
        Item::Impl(item) => Item::Impl(spaced(item)),
        item => item,
    };
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    Ok(with_lines(&text))
}

/// An implementation with an empty line before each function that follows something. Types and constants stand together.
fn spaced(mut item: ItemImpl) -> ItemImpl {
    for member in item.items.iter_mut().skip(1) {
        if let ImplItem::Fn(function) = member {
            function.attrs.insert(0, parse_quote!(#[doc = #EMPTY_LINE]));
        }
    }
    item
}

/// Printed code with the lines that stand in one doc comment, and the empty ones.
fn with_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let code = line.trim_start_matches(' ');
        let indent = &line[..line.len() - code.len()];
        if code.trim_end().strip_prefix("///") == Some(EMPTY_LINE) {
            out.push('\n');
            continue;
        }
        let mut parts = line.split(LINE_END);
        out.extend(parts.next());
        for part in parts {
            out.push('\n');
            out.push_str(indent);
            out.push_str("///");
            out.push_str(part);
        }
    }
    out
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
    fn a_value_that_is_a_block_ends_with_its_semicolon() -> Result<(), syn::Error> {
        let text = format(quote! {
            //! A file.
            const A: i64 = { 1 };
            pub enum B { C }
        })?;
        let expected = "//! A file.\n\nconst A: i64 = { 1 };\n\npub enum B {\n    C,\n}\n";
        assert!(text.ends_with(expected), "{text}");
        Ok(())
    }

    #[test]
    fn an_item_of_two_files_is_the_same_in_both() -> Result<(), syn::Error> {
        let formatter = Formatter::default();
        let shared = quote!(
            pub struct One {
                pub a: i64,
            }
        );
        let first = formatter.format(shared.clone())?;
        let second = formatter.format(quote!(pub struct Two; #shared))?;
        let printed = first.strip_prefix(HEADER).unwrap_or_default();
        assert!(!printed.is_empty() && second.ends_with(printed), "{second}");
        Ok(())
    }

    #[test]
    fn tokens_that_are_no_rust_are_an_error() {
        assert!(format(quote!(pub struct 7)).is_err());
    }
}
