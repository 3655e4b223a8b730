//! The identifiers of the emitted crate.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

use crate::spec::casing::{PATH_KEYWORDS, is_keyword};

/// An identifier that Rust can spell. Only the table of names makes them, so nothing of a description gets into code
/// past it.
///
/// It reads as the name without a raw prefix, and its tokens have one where the name is a keyword.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Box<str>);

impl Name {
    /// Whatever `text` is, the result is an identifier: what cannot be part of one becomes `_`.
    pub(super) fn new(text: &str) -> Self {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut name = text.replace(|c| !fits(c), "_");
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, 'x');
        }
        // These have no raw form, and underscores alone are a pattern and not a name.
        if PATH_KEYWORDS.contains(&name.as_str()) || name.chars().all(|c| c == '_') {
            name.push_str("_x");
        }
        Self(name.into())
    }

    /// A name of the emitted language itself, such as that of a type of the runtime. Strings of a description do not
    /// live long enough to be one.
    #[must_use]
    pub fn fixed(text: &'static str) -> Self {
        Self::new(text)
    }

    /// The name of a type that is called after `text`.
    #[must_use]
    pub fn of_type(text: &str) -> Self {
        Self::new(&crate::spec::casing::type_name(text))
    }

    /// A package as code spells it.
    #[must_use]
    pub fn of_package(package: &str) -> Self {
        Self::new(&crate::config::crate_name(package))
    }

    /// The name of the method that sends null for the field of this name.
    #[must_use]
    pub fn clearer(&self) -> Self {
        Self::new(&clearer(self))
    }

    /// The name of a function in the emitted tests that is about the item of this name.
    #[must_use]
    pub fn function(&self) -> Self {
        Self::new(&crate::spec::casing::plain_name(self))
    }

    /// As a token. It cannot fail, since only identifiers become names.
    #[must_use]
    pub fn ident(&self) -> Ident {
        if is_keyword(self) {
            Ident::new_raw(self, Span::call_site())
        } else {
            Ident::new(self, Span::call_site())
        }
    }

    /// Without a raw prefix.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As code spells it: with a raw prefix where it is needed.
    #[must_use]
    pub fn spelled(&self) -> String {
        if is_keyword(self) {
            format!("r#{}", self.0)
        } else {
            self.0.to_string()
        }
    }
}

/// The name of the method that sends null for a field.
pub(super) fn clearer(field: &str) -> String {
    format!("clear_{field}")
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.ident().to_tokens(tokens);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_string_becomes_an_identifier() {
        for text in [
            "",
            "_",
            "__",
            "1",
            "self",
            "Self",
            "super",
            "crate",
            "type",
            "gen",
            "a b",
            "é",
            "r#x",
            "a\u{202e}b",
            "\0",
            "union",
            "async",
            "//",
            "\"",
            "x\n",
        ] {
            let name = Name::new(text);
            let tokens = name.to_token_stream().to_string();
            assert_eq!(tokens, name.spelled(), "{text:?}");
            assert!(
                syn::parse_str::<syn::Ident>(&tokens).is_ok(),
                "{text:?}: {tokens}"
            );
        }
    }
}
