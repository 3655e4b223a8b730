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

/// A function `new`.
pub(super) struct Constructor {
    pub(super) docs: &'static str,
    /// Its arguments and their types.
    pub(super) arguments: Vec<(Ident, TokenStream)>,
    /// Fields and their values.
    pub(super) assignments: Vec<(Ident, TokenStream)>,
    pub(super) others: Others,
}

/// The fields that a constructor does not name.
pub(super) enum Others {
    /// It names all.
    None,
    /// They have their defaults.
    Default,
    /// They have their defaults, and some that are named are those of a part, which can only be assigned.
    Parts,
}

impl Constructor {
    pub(super) fn into_tokens(self) -> TokenStream {
        let mut methods = Methods::default();
        match self.lines() {
            Some(lines) => methods.text = lines,
            None => methods.tokens = self.tokens(),
        }
        methods.into_tokens()
    }

    fn tokens(&self) -> TokenStream {
        let assigned = self.assignments.iter();
        let fields = assigned
            .clone()
            .map(|(field, value)| assignment(field, value));
        let made = match self.others {
            Others::None => quote!(Self { #(#fields,)* }),
            Others::Default => quote!(Self { #(#fields,)* ..Self::default() }),
            // No field is called `new`.
            Others::Parts => {
                let fields = assigned.map(|(field, value)| quote!(new.#field = #value;));
                quote!(let mut new = Self::default(); #(#fields)* new)
            }
        };
        let docs = format!(" {}", self.docs);
        let must_use = self.arguments.is_empty().then(|| quote!(#[must_use]));
        let arguments = self.arguments.iter().map(|(name, ty)| quote!(#name: #ty));
        quote! {
            #[doc = #docs]
            #must_use
            pub fn new(#(#arguments),*) -> Self {
                #made
            }
        }
    }

    /// As the formatter prints it. None where only that knows where a line is broken.
    fn lines(&self) -> Option<String> {
        let mut out = format!("    /// {}\n", self.docs);
        if self.arguments.is_empty() {
            out.push_str("    #[must_use]\n");
        }
        let arguments = self.arguments.iter();
        let arguments = arguments.map(|(name, ty)| Some(format!("{name}: {}", one_line(ty)?)));
        out.push_str(&signature("new", &arguments.collect::<Option<Vec<_>>>()?)?);
        let fields = self.assignments.iter().map(|(field, value)| {
            let value = one_line(value)?;
            Some(match *field == value {
                true => value,
                false => format!("{field}: {value}"),
            })
        });
        let mut fields = fields.collect::<Option<Vec<_>>>()?;
        let comma = match self.others {
            Others::None => ",",
            Others::Default => {
                fields.push("..Self::default()".to_owned());
                ""
            }
            Others::Parts => return None,
        };
        match fields.join(", ") {
            short if (1..STRUCT - 3).contains(&short.len()) => {
                out.extend(["        Self { ", &short, " }\n"]);
            }
            long if long.len() > STRUCT + 3 && fields.iter().all(|one| one.len() + 20 < SHORT) => {
                let lines = fields.join(",\n            ");
                out.extend([
                    "        Self {\n            ",
                    &lines,
                    comma,
                    "\n        }\n",
                ]);
            }
            _ => return None,
        }
        out.push_str("    }\n");
        Some(out)
    }
}

/// How long the fields of a struct expression are at most where it stands on one line.
const STRUCT: usize = 26;

/// The head of a function that makes a value, on one line or with each argument on its own. None where only the formatter
/// knows which.
fn signature(name: &str, arguments: &[String]) -> Option<String> {
    let line = format!("    pub fn {name}({}) -> Self {{\n", arguments.join(", "));
    if line.len() < SHORT {
        return Some(line);
    }
    let is_broken = line.len() > SHORT + 20 && arguments.iter().all(|one| one.len() + 10 < SHORT);
    is_broken.then(|| {
        let lines = arguments.join(",\n        ");
        format!("    pub fn {name}(\n        {lines},\n    ) -> Self {{\n")
    })
}

pub(super) fn methods(name: &Ident, constructor: Constructor, setters: Methods) -> TokenStream {
    let mut body = if constructor.arguments.is_empty() {
        quote! {
            /// Makes a value with no field set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else {
        constructor.into_tokens()
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
        let lines = lines.and_then(|(argument, value)| {
            let arguments = ["mut self".to_owned(), format!("{name}: {argument}")];
            let signature = signature(&name.to_string(), &arguments)?;
            let code = format!("self.{name} = {value};");
            (is_old.is_none() && code.len() < SHORT).then_some((signature, code))
        });
        match lines {
            Some((signature, code)) => self.lines(&docs, &signature, &code),
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
        let signature = signature(&method.to_string(), &["mut self".to_owned()]);
        let code = format!("self.{field} = Patch::Clear;");
        if let Some(signature) = signature
            && is_old.is_none()
            && code.len() < SHORT
        {
            return self.lines(&docs, &signature, &code);
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

    fn lines(&mut self, docs: &str, signature: &str, code: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        for (before, text) in [
            ("    ///", docs),
            ("\n    #[must_use]\n", signature),
            ("        ", code),
            ("\n        self\n    }", "\n"),
        ] {
            self.text.extend([before, text]);
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

#[cfg(test)]
mod tests {
    use super::super::format::format;
    use super::*;

    /// Lines of every length, so that each bound is met.
    #[test]
    fn a_constructor_is_what_the_formatter_prints() -> Result<(), syn::Error> {
        let into = (quote!(impl Into<String>), quote!(x.into()));
        let list = (
            quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<A>)>),
            quote!(
                x.into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect()
            ),
        );
        let mut printed = 0;
        for length in 1..80 {
            let name = quote::format_ident!("{}", "a".repeat(length));
            let other = quote::format_ident!("r#type");
            for (ty, value) in [&into, &list] {
                for (takes, more) in [(false, true), (true, false), (true, true)] {
                    for others in [Others::None, Others::Default] {
                        let mut constructor = Constructor {
                            docs: "Makes it.",
                            arguments: Vec::new(),
                            assignments: vec![(name.clone(), quote!(None))],
                            others,
                        };
                        if takes {
                            constructor.arguments.push((name.clone(), ty.clone()));
                            constructor.assignments[0].1 = value.clone();
                        }
                        if more {
                            constructor
                                .assignments
                                .push((other.clone(), quote!(r#type)));
                        }
                        printed += usize::from(constructor.lines().is_some());
                        let whole = constructor.tokens();
                        let lines = constructor.into_tokens();
                        let expected = format(quote!(impl A { #whole }))?;
                        assert_eq!(format(quote!(impl A { #lines }))?, expected);
                    }
                }
            }
        }
        assert!(printed > 300, "{printed} of 948 are lines");
        Ok(())
    }

    #[test]
    fn a_setter_of_any_length_is_what_the_formatter_prints() -> Result<(), syn::Error> {
        for length in 1..80 {
            let name = quote::format_ident!("{}", "a".repeat(length));
            let argument = quote!(impl Into<A>);
            let mut methods = Methods::default();
            methods.setter(None, &name, "a", &argument, &quote!(Some(it.into())));
            let methods = methods.into_tokens();
            let expected = format(quote! {
                impl A {
                    /// Sets `a`.
                    #[must_use]
                    pub fn #name(mut self, #name: #argument) -> Self {
                        self.#name = Some(it.into());
                        self
                    }
                }
            })?;
            assert_eq!(format(quote!(impl A { #methods }))?, expected);
        }
        Ok(())
    }

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
