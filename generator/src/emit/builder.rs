//! How models are made: `new`, setters and what sends null.

use std::mem;

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::quote;

use super::aside::carrier;
use super::docs::code;
use super::format::SHORT;
use super::one_line::one_line;
use super::types::{assignment, ident};
use crate::name::Name;

/// The value that `new` makes. Fields of a part can only be assigned.
pub(super) fn made(assignments: &[(Ident, TokenStream)], in_parts: bool) -> TokenStream {
    if in_parts {
        // No field is called `new`.
        let assigned = assignments
            .iter()
            .map(|(field, value)| quote!(new.#field = #value;));
        return quote!(let mut new = Self::default(); #(#assigned)* new);
    }
    let assigned = assignments
        .iter()
        .map(|(field, value)| assignment(field, value));
    quote!(Self { #(#assigned,)* ..Self::default() })
}

pub(super) fn methods(
    name: &proc_macro2::Ident,
    arguments: &[TokenStream],
    made: &TokenStream,
    setters: Methods,
) -> TokenStream {
    let mut body = if arguments.is_empty() {
        quote! {
            /// Makes a value with no field set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else {
        quote! {
            /// Makes a value of what is required.
            pub fn new(#(#arguments),*) -> Self {
                #made
            }
        }
    };
    body.extend(setters.into_tokens());
    // As a group, so that the tokens in it are not copied.
    let body = Group::new(Delimiter::Brace, body);
    quote!(impl #name #body)
}

/// Functions of an implementation. Nearly all set one field and have two lines of code that are never broken, so they pass
/// the formatter as a string.
#[derive(Default)]
pub(super) struct Methods {
    tokens: TokenStream,
    /// Functions behind `tokens`.
    text: String,
}

impl Methods {
    /// Adds a method that sets a field of its own name.
    pub(super) fn setter(
        &mut self,
        is_old: Option<&TokenStream>,
        name: &Ident,
        wire: &str,
        argument: &TokenStream,
        value: &TokenStream,
    ) {
        let docs = format!(" Sets {}.", code(wire));
        let lines = one_line(argument).zip(one_line(value));
        let lines = lines.map(|(argument, value)| {
            (
                format!("pub fn {name}(mut self, {name}: {argument}) -> Self {{"),
                format!("self.{name} = {value};"),
            )
        });
        match lines.filter(|lines| is_old.is_none() && fits(lines)) {
            Some(lines) => self.lines(&docs, &lines),
            None => self.add(quote! {
                #is_old
                #[doc = #docs]
                #[must_use]
                pub fn #name(mut self, #name: #argument) -> Self {
                    self.#name = #value;
                    self
                }
            }),
        }
    }

    /// Adds the method that sends null for a field.
    pub(super) fn clearer(&mut self, is_old: Option<&TokenStream>, name: &Name, wire: &str) {
        let docs = format!(" Sends null for {}.", code(wire));
        let (method, field) = (ident(&name.clearer()), ident(name));
        let lines = (
            format!("pub fn {method}(mut self) -> Self {{"),
            format!("self.{field} = Patch::Clear;"),
        );
        if is_old.is_none() && fits(&lines) {
            return self.lines(&docs, &lines);
        }
        self.add(quote! {
            #is_old
            #[doc = #docs]
            #[must_use]
            pub fn #method(mut self) -> Self {
                self.#field = Patch::Clear;
                self
            }
        });
    }

    /// Adds any other function.
    pub(super) fn add(&mut self, tokens: TokenStream) {
        self.flush();
        self.tokens.extend(tokens);
    }

    fn lines(&mut self, docs: &str, (signature, code): &(String, String)) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        for (indent, line) in [
            ("    ///", docs),
            ("    ", "#[must_use]"),
            ("    ", signature),
            ("        ", code),
            ("        ", "self"),
            ("    ", "}"),
        ] {
            self.text.extend([indent, line, "\n"]);
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            let carrier = carrier(mem::take(&mut self.text));
            self.tokens.extend(quote!(#carrier;));
        }
    }

    pub(super) fn into_tokens(mut self) -> TokenStream {
        self.flush();
        self.tokens
    }
}

fn fits((signature, code): &(String, String)) -> bool {
    signature.len() < SHORT && code.len() < SHORT
}

#[cfg(test)]
mod tests {
    use super::super::format::format;
    use super::*;

    /// The strings that pass the formatter are what the formatter would print.
    #[test]
    fn text_is_what_the_formatter_prints() -> Result<(), syn::Error> {
        let arguments = [
            (quote!(impl Into<Id>), quote!(Some(Id::of(x)))),
            (quote!(impl Into<String>), quote!(Patch::Set(x.into()))),
            (quote!(bool), quote!(Some(x))),
            (
                quote!(impl IntoIterator<Item = impl AsRef<str>>),
                quote!(Some(
                    x.into_iter().map(|text| text.as_ref().to_owned()).collect()
                )),
            ),
            (
                quote!(impl IntoIterator<Item = impl IntoScalar<i64>>),
                quote!(x.into_iter().map(IntoScalar::into_scalar).collect()),
            ),
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<A>)>),
                quote!(Some(Box::new(x.into_iter().collect()))),
            ),
            (quote!(Map<String, A,>), quote!(Some(f(x,)))),
            (quote!(&'static str), quote!([x, "a"])),
        ];
        let is_old = quote!(#[deprecated]);
        for name in ["x", "r#type", &"long".repeat(12), &"longer".repeat(12)] {
            let field: Ident = syn::parse_str(name)?;
            for (argument, value) in &arguments {
                for is_old in [None, Some(&is_old)] {
                    let mut methods = Methods::default();
                    methods.setter(is_old, &field, "a/b", argument, value);
                    methods.add(quote!(
                        fn other() {}
                    ));
                    methods.setter(is_old, &field, "type", argument, value);
                    methods.setter(is_old, &field, "c", argument, value);
                    let setter = |docs: &str| {
                        quote! {
                            #is_old
                            #[doc = #docs]
                            #[must_use]
                            pub fn #field(mut self, #field: #argument) -> Self {
                                self.#field = #value;
                                self
                            }
                        }
                    };
                    let first = setter(" Sets `a/b`.");
                    let (second, third) = (setter(" Sets `type`."), setter(" Sets `c`."));
                    let expected = quote!(impl A { #first fn other() {} #second #third });
                    let methods = methods.into_tokens();
                    assert_eq!(format(quote!(impl A { #methods }))?, format(expected)?);
                }
            }
        }
        Ok(())
    }
}
