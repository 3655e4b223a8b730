//! Tokens to text: formatted in process, with the empty lines that a person would leave.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::{ImplItem, Item};

use super::aside::{carried, is_left, print_docs, take_docs, take_file_docs};
use super::one_line::item_lines;
use super::pieces::{Holder, split, take_parts};
use crate::hash::HashMap;

/// The first line of every emitted Rust file.
pub(crate) const HEADER: &str = "// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.\n";

/// A line of fewer characters is not broken, not even where it is indented by a level.
pub(super) const SHORT: usize = 80;

/// Formats files. A part of an item that stands elsewhere too, as most do that several versions share, is laid out once.
#[derive(Debug, Default)]
pub struct Formatter {
    known: Mutex<Known>,
}

type Known = HashMap<Fingerprint, Arc<Printed>>;

/// The hash and the length of a part's tokens as a string, and what kind of part it is. Of a million parts, no two are ever
/// taken for one: their hashes have 64 bits.
type Fingerprint = (Part, u64, usize);

/// What is laid out by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    /// The attributes of a file.
    Attributes,
    /// A whole item, or one with nothing between its braces.
    Item,
    /// What stands between the braces of one.
    Within(Holder),
}

/// A part as it is printed.
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
        let (mut attrs, items) = split(tokens);
        let mut out = String::from(HEADER);
        if !attrs.is_empty() {
            out.push('\n');
        }
        if let Some(docs) = take_file_docs(&mut attrs) {
            print_docs(&docs, "//!", &mut out);
        }
        if !attrs.is_empty() {
            let printed = self.part(Part::Attributes, attrs.into_iter().collect())?;
            out.push_str(printed.text.trim_end());
            out.push('\n');
        }
        let mut before = None;
        for item in items {
            before = Some(self.item(item, before, &mut out)?);
        }
        Ok(out)
    }

    /// Prints an item behind one of the kind `before`.
    fn item(
        &self,
        mut item: Vec<TokenTree>,
        before: Option<Kind>,
        out: &mut String,
    ) -> Result<Kind, syn::Error> {
        if let Some(mut text) = carried(&item) {
            text.push('\n');
            let kind = Kind::Carried;
            return Ok(Printed { kind, text }.append(before, None, out));
        }
        let docs = take_docs(&mut item).map(|docs| (docs, "///"));
        let parts = take_parts(&mut item);
        let head = match item_lines(&item) {
            Some(text) => Arc::new(Printed {
                kind: match parts.is_none() && !text.starts_with('#') {
                    true => Kind::Module,
                    false => Kind::Other,
                },
                text,
            }),
            None => self.part(Part::Item, item.into_iter().collect())?,
        };
        let kind = head.append(before, docs, out);
        let Some((holder, parts)) = parts else {
            return Ok(kind);
        };
        if parts.is_empty() {
            return Ok(kind);
        }
        let open = out.strip_suffix("}\n").map(str::len);
        out.truncate(open.ok_or_else(|| syn::Error::new(Span::call_site(), "no braces"))?);
        out.push('\n');
        if holder == Holder::List {
            out.push_str("    Vec::from([\n");
        }
        let mut before = None;
        for mut part in parts {
            if let Some(text) = carried(&part) {
                let kind = match holder {
                    Holder::Struct | Holder::Enum | Holder::List => Kind::Listed,
                    Holder::Impl => Kind::Function,
                };
                before = Some(Printed { kind, text }.append(before, None, out));
                continue;
            }
            let docs = take_docs(&mut part).map(|docs| (docs, "    ///"));
            let printed = self.part(Part::Within(holder), part.into_iter().collect())?;
            before = Some(printed.append(before, docs, out));
        }
        out.push_str(match holder {
            Holder::List => "    ])\n}\n",
            Holder::Struct | Holder::Enum | Holder::Impl => "}\n",
        });
        Ok(kind)
    }

    fn part(&self, part: Part, tokens: TokenStream) -> Result<Arc<Printed>, syn::Error> {
        let fingerprint = fingerprint(part, &tokens);
        if let Some(known) = self.known().get(&fingerprint) {
            return Ok(Arc::clone(known));
        }
        if is_left(&tokens) {
            let what = format!("a string that would not be printed: {tokens}");
            return Err(syn::Error::new(Span::call_site(), what));
        }
        let printed = Arc::new(printed(part, tokens)?);
        self.known().insert(fingerprint, Arc::clone(&printed));
        Ok(printed)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Printed {
    /// Adds it to what is printed, behind a part of the kind `before`, with its documentation and what stands in front of
    /// each line of that.
    fn append(&self, before: Option<Kind>, docs: Option<(String, &str)>, out: &mut String) -> Kind {
        let kind = match self.kind {
            Kind::Import | Kind::Module if docs.is_some() => Kind::Other,
            kind => kind,
        };
        if !kind.follows(before) {
            out.push('\n');
        }
        if let Some((docs, mark)) = docs {
            print_docs(&docs, mark, out);
        }
        out.push_str(&self.text);
        kind
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

fn fingerprint(part: Part, tokens: &TokenStream) -> Fingerprint {
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
        (part, hasher.finish(), text.len())
    })
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
    /// A field, a variant, or what an implementation has beside functions.
    Listed,
    /// A function of an implementation.
    Function,
    /// Anything else.
    Other,
}

impl Kind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) if item.attrs.is_empty() => Self::Import,
            Item::Mod(item) if item.attrs.is_empty() && item.content.is_none() => Self::Module,
            _ => Self::Other,
        }
    }

    /// Whether the item stands right behind the one before it.
    fn follows(self, before: Option<Self>) -> bool {
        match self {
            Self::Carried => before.is_some(),
            Self::Listed => true,
            Self::Import | Self::Module => before == Some(self),
            Self::Function => before.is_none(),
            Self::Other => false,
        }
    }
}

fn printed(part: Part, tokens: TokenStream) -> Result<Printed, syn::Error> {
    let around = match part {
        Part::Attributes => {
            return Ok(Printed {
                kind: Kind::Other,
                text: prettyplease::unparse(&syn::parse2(tokens)?),
            });
        }
        Part::Item => return syn::parse2(tokens).map(whole),
        Part::Within(holder) => {
            let body = Group::new(Delimiter::Brace, tokens);
            match holder {
                Holder::Struct => quote::quote!(struct It #body),
                Holder::Enum => quote::quote!(enum It #body),
                Holder::Impl => quote::quote!(impl It #body),
                Holder::List => return element(body.stream()),
            }
        }
    };
    let item: Item = syn::parse2(around)?;
    let kind = match &item {
        Item::Impl(item) if matches!(item.items.first(), Some(ImplItem::Fn(_))) => Kind::Function,
        _ => Kind::Listed,
    };
    let text = unparsed(item);
    let inner = text
        .split_once('\n')
        .and_then(|(_, rest)| rest.strip_suffix("}\n"));
    within(kind, inner)
}

/// An element of a list whose elements stand each on its own lines. Only the last one has no comma, for which there is
/// room then.
fn element(tokens: TokenStream) -> Result<Printed, syn::Error> {
    // Too long to stand beside it.
    let other = Ident::new(&"o".repeat(2 * SHORT), Span::call_site());
    let is_last = !matches!(
        tokens.clone().into_iter().last(),
        Some(TokenTree::Punct(punct)) if punct.as_char() == ','
    );
    let elements = match is_last {
        true => quote::quote!(#other, #tokens),
        false => quote::quote!(#tokens #other),
    };
    let text = unparsed(syn::parse2(quote::quote! {
        fn it() {
            Vec::from([#elements])
        }
    })?);
    let other = format!("        {other},\n");
    let inner = text
        .split_once("([\n")
        .and_then(|(_, rest)| rest.rsplit_once("    ])\n"))
        .and_then(|(inner, _)| match is_last {
            true => inner.strip_prefix(&other),
            false => inner.strip_suffix(&other),
        });
    within(Kind::Listed, inner)
}

/// What was cut out of the item around it.
fn within(kind: Kind, text: Option<&str>) -> Result<Printed, syn::Error> {
    let lost = || {
        syn::Error::new(
            Span::call_site(),
            "this is not printed where it was expected",
        )
    };
    let text = text.ok_or_else(lost)?.to_owned();
    Ok(Printed { kind, text })
}

fn whole(item: Item) -> Printed {
    Printed {
        kind: Kind::of(&item),
        text: unparsed(item),
    }
}

fn unparsed(item: Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

#[cfg(test)]
mod tests;
