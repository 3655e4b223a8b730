//! Tokens to text: formatted in process, with the empty lines that a person would leave.

use proc_macro2::TokenStream;
use syn::{ImplItem, Item, ItemImpl};

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

/// Formats a file: each item by itself, with the empty lines that a person would leave between them.
///
/// # Errors
///
/// Tokens that are not a Rust file.
pub(crate) fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    let source: syn::File = syn::parse2(tokens)?;
    let mut out = String::from(HEADER);
    if !source.attrs.is_empty() {
        out.push('\n');
        out.push_str(&prettyplease::unparse(&syn::File {
            attrs: source.attrs,
            ..file(Vec::new())
        }));
    }
    let mut before = None;
    for item in source.items {
        let kind = Kind::of(&item);
        if !kind.follows(before) {
            out.push('\n');
        }
        out.push_str(&printed(item)?);
        before = Some(kind);
    }
    Ok(out)
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
    match item {
        Item::Macro(item) if item.mac.path.is_ident(CARRIER) => {
            let text: syn::LitStr = item.mac.parse_body()?;
            Ok(format!("{}\n", text.value()))
        }
        Item::Impl(item) => Ok(implementation(item)),
        item => Ok(unparsed(item)),
    }
}

fn unparsed(item: Item) -> String {
    prettyplease::unparse(&file(vec![item]))
}

/// An implementation with an empty line before each function that follows something. Types and constants stand together.
fn implementation(mut item: ItemImpl) -> String {
    let members = std::mem::take(&mut item.items);
    let mut printer = ImplPrinter::new(item);
    let empty = printer.with(Vec::new()).0;
    let Some(open) = empty.strip_suffix("{}\n").map(|head| format!("{head}{{\n")) else {
        return printer.with(members).0;
    };
    let mut out = String::new();
    let mut done = Vec::new();
    let mut whole = false;
    for member in members {
        let is_function = matches!(member, ImplItem::Fn(_));
        let (text, back) = printer.with(vec![member]);
        done.extend(back);
        let inner = text.strip_prefix(&open);
        let Some(inner) = inner.and_then(|rest| rest.strip_suffix("}\n")) else {
            // A head that is laid out in another way with members in it.
            whole = true;
            continue;
        };
        if is_function && !out.is_empty() {
            out.push('\n');
        }
        out.push_str(inner);
    }
    if whole || done.is_empty() {
        return printer.with(done).0;
    }
    format!("{open}{out}}}\n")
}

/// Prints an implementation with other members than its own.
struct ImplPrinter(syn::File);

impl ImplPrinter {
    fn new(item: ItemImpl) -> Self {
        Self(file(vec![Item::Impl(item)]))
    }

    /// The text with these members, and the members.
    fn with(&mut self, members: Vec<ImplItem>) -> (String, Vec<ImplItem>) {
        self.swap(members);
        let text = prettyplease::unparse(&self.0);
        (text, self.swap(Vec::new()))
    }

    fn swap(&mut self, members: Vec<ImplItem>) -> Vec<ImplItem> {
        match self.0.items.first_mut() {
            Some(Item::Impl(item)) => std::mem::replace(&mut item.items, members),
            _ => members,
        }
    }
}

fn file(items: Vec<Item>) -> syn::File {
    syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    }
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
