//! Tokens to text: formatted in process, with the empty lines that a person would leave.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
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
        let mut before = None;
        for mut part in parts {
            if let Some(text) = carried(&part) {
                let kind = match holder {
                    Holder::Struct | Holder::Enum => Kind::Listed,
                    Holder::Impl => Kind::Function,
                };
                before = Some(Printed { kind, text }.append(before, None, out));
                continue;
            }
            let docs = take_docs(&mut part).map(|docs| (docs, "    ///"));
            let printed = self.part(Part::Within(holder), part.into_iter().collect())?;
            before = Some(printed.append(before, docs, out));
        }
        out.push_str("}\n");
        Ok(kind)
    }

    fn part(&self, part: Part, tokens: TokenStream) -> Result<Arc<Printed>, syn::Error> {
        let fingerprint = fingerprint(part, &tokens);
        if let Some(known) = self.known().get(&fingerprint) {
            return Ok(Arc::clone(known));
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
        Part::Item => return syn::parse2(tokens).and_then(whole),
        Part::Within(holder) => {
            let body = Group::new(Delimiter::Brace, tokens);
            match holder {
                Holder::Struct => quote::quote!(struct It #body),
                Holder::Enum => quote::quote!(enum It #body),
                Holder::Impl => quote::quote!(impl It #body),
            }
        }
    };
    let item: Item = syn::parse2(around)?;
    let kind = match &item {
        Item::Impl(item) if matches!(item.items.first(), Some(ImplItem::Fn(_))) => Kind::Function,
        _ => Kind::Listed,
    };
    let text = unparsed(item)?;
    let inner = text
        .split_once('\n')
        .and_then(|(_, rest)| rest.strip_suffix("}\n"));
    Ok(Printed {
        kind,
        text: inner.unwrap_or_default().to_owned(),
    })
}

fn whole(item: Item) -> Result<Printed, syn::Error> {
    Ok(Printed {
        kind: Kind::of(&item),
        text: unparsed(item)?,
    })
}

fn unparsed(item: Item) -> Result<String, syn::Error> {
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    match is_left(&text) {
        true => Err(syn::Error::new(
            Span::call_site(),
            format!("documentation out of its place: {text}"),
        )),
        false => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::aside::{carrier, doc, file_doc};
    use super::*;
    use quote::quote;

    #[test]
    fn items_and_methods_stand_apart_and_lists_stay_together() -> Result<(), syn::Error> {
        let carrier = carrier("object!(One { a, b });".to_owned());
        let text = format(quote! {
            use a::B;
            use c::D;
            /// One.
            pub struct One { pub a: i64, pub b: i64 }
            #carrier;
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
    fn text_of_a_description_cannot_pass_for_a_macro_call() -> Result<(), syn::Error> {
        let text = format(quote! {
            #[doc = " verbatim!(0);"]
            pub struct One;
        })?;
        assert!(text.contains("/// verbatim!("), "{text}");
        Ok(())
    }

    #[test]
    fn documentation_of_a_file_stands_in_front_of_its_attributes() -> Result<(), syn::Error> {
        for (attributes, item) in [
            (
                quote!(),
                quote!(
                    mod a;
                ),
            ),
            (
                quote!(#![allow(deprecated)]),
                quote!(
                    #[doc(hidden)]
                    pub mod a;
                ),
            ),
            (
                quote!(#![allow(deprecated)]),
                quote!(
                    use a::B;
                ),
            ),
        ] {
            let docs = file_doc(&["One.".to_owned(), String::new(), "Two.".to_owned()]);
            let text = format(quote!(#docs #attributes #item))?;
            let whole = quote!(#![doc = " One."] #![doc = ""] #![doc = " Two."] #attributes #item);
            assert_eq!(text, format(whole)?);
        }
        Ok(())
    }

    #[test]
    fn documentation_stands_in_front_of_what_it_is_of() -> Result<(), syn::Error> {
        let docs = || doc(&["One. ".to_owned(), String::new(), "#[doc = 1]".to_owned()]);
        let (import, item, function) = (docs(), docs(), docs());
        let text = format(quote! {
            use a::B;
            #import
            use c::D;
            #item
            #[derive(Clone)]
            pub struct One;
            impl One {
                const A: i64 = 1;
                #function
                #[must_use]
                fn a() {}
            }
        })?;
        let docs = "/// One.\n///\n/// #[doc = 1]\n";
        let within = docs.replace("///", "    ///");
        let expected = format!(
            "use a::B;\n\n{docs}use c::D;\n\n{docs}#[derive(Clone)]\npub struct One;\n\nimpl One {{\n    \
             const A: i64 = 1;\n\n{within}    #[must_use]\n    fn a() {{}}\n}}\n"
        );
        assert!(text.ends_with(&expected), "{text}");
        Ok(())
    }

    #[test]
    fn documentation_that_would_be_lost_is_an_error() {
        let docs = || doc(&["One.".to_owned()]);
        let (first, deep) = (docs(), docs());
        let twice = quote!(#first struct A; #first struct B;);
        assert!(format(twice).is_err());
        assert!(
            format(quote!(
                mod a {
                    #deep
                    struct B;
                }
            ))
            .is_err()
        );
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

    /// The parts of an item are laid out one by one: together they have to be what they are as a whole.
    #[test]
    fn an_item_of_parts_is_what_it_is_as_a_whole() -> Result<(), syn::Error> {
        for item in [
            quote!(
                pub enum Empty {}
            ),
            quote!(
                #[derive(Clone)]
                pub(crate) struct Two<T: Fn(i64) -> bool> {
                    /// One.
                    pub one: Map<String, Vec<(T, fn(&str) -> Option<T>)>>,
                    pub(super) two: [i64; 2],
                }
            ),
            quote!(
                pub enum Kind {
                    /// First.
                    #[default]
                    First,
                    Second(Box<Map<String, i64>>, i64),
                    Third {
                        a: i64,
                        b: Map<i64, i64>,
                    },
                }
            ),
            quote!(
                impl<T> From<T> for Two<T>
                where
                    T: Fn(i64) -> bool + Clone + Send + Sync + 'static,
                    Vec<T>: Clone,
                {
                    type Out = T;
                    const ONE: &'static str = "1";
                }
            ),
            quote!(
                pub struct Tuple(pub Map<i64, i64>);
            ),
        ] {
            let file = syn::parse2(item.clone())?;
            let text = format(item)?;
            let text = text.strip_prefix(HEADER).map(str::trim_start);
            assert_eq!(text, Some(prettyplease::unparse(&file).as_str()));
        }
        Ok(())
    }

    #[test]
    fn tokens_that_are_no_rust_are_an_error() {
        assert!(format(quote!(pub struct 7)).is_err());
    }
}
