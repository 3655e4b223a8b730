//! The fields of a struct and the variants of an enum, as they are printed.
//!
//! They are a third of what is emitted, and nearly all are documentation and one short line. The formatter would take
//! those apart and put them together again, so they pass it as strings.

use std::fmt::Write as _;
use std::mem;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::aside::{carrier, doc};
use super::docs::printable;
use super::format::SHORT;

/// What stands between the braces of a struct or an enum.
#[derive(Default)]
pub(super) struct Listed {
    tokens: TokenStream,
    /// Lines behind `tokens`.
    text: String,
    /// The type that is being printed: here, so that it grows once.
    ty: String,
}

impl Listed {
    /// Adds a public field.
    pub(super) fn field(
        &mut self,
        docs: &[String],
        attributes: TokenStream,
        name: &Ident,
        ty: &TokenStream,
    ) {
        if attributes.is_empty() {
            let before = self.text.len();
            self.docs(docs);
            let start = self.text.len();
            self.text.push_str("    pub ");
            // Writing to a string does not fail.
            let _ = write!(self.text, "{name}: ");
            self.ty.clear();
            let _ = write!(self.ty, "{ty}");
            // Types of fields are paths, which have no blanks.
            self.text.extend(self.ty.split(' '));
            self.text.push_str(",\n");
            if self.text.len() - start < SHORT + "    \n".len() {
                return;
            }
            self.text.truncate(before);
        }
        let docs = doc(docs);
        self.add(quote!(#docs #attributes pub #name: #ty,));
    }

    /// Adds a variant without a value.
    pub(super) fn variant(&mut self, docs: &[String], attributes: TokenStream, name: &Ident) {
        if attributes.is_empty() {
            self.docs(docs);
            let _ = writeln!(self.text, "    {name},");
        } else {
            let docs = doc(docs);
            self.add(quote!(#docs #attributes #name,));
        }
    }

    /// Adds anything else, with its comma.
    pub(super) fn add(&mut self, tokens: TokenStream) {
        self.flush();
        self.tokens.extend(tokens);
    }

    fn docs(&mut self, docs: &[String]) {
        for words in docs {
            self.text.push_str("    ///");
            if !words.is_empty() {
                self.text.push(' ');
                self.text.push_str(printable(words).trim_end_matches(' '));
            }
            self.text.push('\n');
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            let carrier = carrier(mem::take(&mut self.text));
            self.tokens.extend(quote!(#carrier,));
        }
    }

    pub(super) fn into_tokens(mut self) -> TokenStream {
        self.flush();
        self.tokens
    }
}

#[cfg(test)]
mod tests {
    use super::super::format::format;
    use super::*;

    /// The strings that pass the formatter are what the formatter would print.
    #[test]
    fn text_is_what_the_formatter_prints() -> Result<(), syn::Error> {
        let name = quote::format_ident!("r#type");
        let long = quote::format_ident!("a{}", "_long".repeat(20));
        let ty = quote!(Option<Box<List<Map<Value>>>>);
        let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let docs: [Vec<String>; 6] = [
            lines(&[]),
            lines(&["One."]),
            lines(&["One.", "", "/ \"quoted\" \\ 'it' {x} /* */ é"]),
            lines(&["", "Two.  "]),
            lines(&["\u{202e}\u{7f}`code`"]),
            lines(&[""]),
        ];
        let is_old = quote!(#[deprecated(note = "old")]);
        for docs in &docs {
            for attributes in [TokenStream::new(), is_old.clone()] {
                for name in [&name, &long] {
                    let mut listed = Listed::default();
                    listed.field(docs, TokenStream::new(), name, &quote!(Id));
                    listed.field(docs, attributes.clone(), name, &ty);
                    listed.field(docs, TokenStream::new(), name, &quote!(Id));
                    let listed = listed.into_tokens();
                    let docs = || doc(docs);
                    let (first, second, third) = (docs(), docs(), docs());
                    let fields = quote! {
                        #first pub #name: Id,
                        #second #attributes pub #name: #ty,
                        #third pub #name: Id,
                    };
                    let expected = format(quote!(pub struct S { #fields }))?;
                    assert_eq!(format(quote!(pub struct S { #listed }))?, expected);
                }
                let mut listed = Listed::default();
                listed.variant(docs, attributes.clone(), &long);
                listed.add(quote!(Other(Value),));
                let listed = listed.into_tokens();
                let docs = doc(docs);
                let variants = quote!(#docs #attributes #long, Other(Value),);
                let expected = format(quote!(pub enum E { #variants }))?;
                assert_eq!(format(quote!(pub enum E { #listed }))?, expected);
            }
        }
        Ok(())
    }
}
