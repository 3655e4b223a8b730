//! The values of `spec/client.toml` that end up in code, a manifest or a request: each is checked when it is read.

use super::features::{FEATURES, RUNTIME, TESTS};
use crate::toml::{DeserError, Deserialize, Value, refused};

/// Defines a string that is checked when it is read.
macro_rules! checked {
    ($(#[$docs:meta])* $name:ident, $check:ident) => {
        $(#[$docs])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// As it stands in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                $check(&text).map_or(Ok(()), Err)?;
                Ok(Self(text))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
                let read = String::deserialize(value)?;
                Self::try_from(read).map_err(|why| refused(value, why))
            }
        }
    };
}

checked!(
    /// The name of the client's package.
    PackageName,
    package_fault
);
checked!(
    /// The name of a header.
    HeaderName,
    header_fault
);
checked!(
    /// The name of an environment variable.
    Variable,
    variable_fault
);
checked!(
    /// The name of a feature of the runtime.
    FeatureName,
    feature_fault
);
checked!(
    /// An `https://` URL without user, query and fragment.
    BaseUrl,
    url_fault
);

impl Default for PackageName {
    fn default() -> Self {
        Self("api-client".to_owned())
    }
}

/// Keywords or categories of the registry: at most five.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RegistryWords(Vec<String>);

impl RegistryWords {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// They, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl TryFrom<Vec<String>> for RegistryWords {
    type Error = String;

    fn try_from(words: Vec<String>) -> Result<Self, String> {
        let fits = |word: &String| {
            word.starts_with(|c: char| c.is_ascii_alphanumeric())
                && word
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-_+:".contains(c))
        };
        if words.len() > 5 {
            return Err(format!(
                "{} keywords, and the registry takes five",
                words.len()
            ));
        }
        match words.iter().find(|word| !fits(word)) {
            Some(word) => Err(format!("the registry does not take `{word}` as a keyword")),
            None => Ok(Self(words)),
        }
    }
}

impl<'de> Deserialize<'de> for RegistryWords {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let read = Vec::deserialize(value)?;
        Self::try_from(read).map_err(|why| refused(value, why))
    }
}

/// Whether a string is letters, digits, `-` and `_`, and begins with a letter.
fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.len() <= 64
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

fn package_fault(text: &str) -> Option<String> {
    // Names of crates that every crate sees already, and of this project's own.
    let taken = ["std", "core", "alloc", "test", "proc-macro", RUNTIME, TESTS];
    let spelt = text.replace('_', "-");
    if !is_word(text)
        || crate::casing::is_keyword(text)
        || text == "super"
        || text == "crate"
        || text == "self"
    {
        Some(format!("`{text}` cannot be the name of a package"))
    } else if taken.contains(&spelt.as_str()) {
        Some(format!("a crate called `{text}` exists already"))
    } else {
        None
    }
}

fn header_fault(text: &str) -> Option<String> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    (text.is_empty() || !text.bytes().all(fits))
        .then(|| format!("`{text}` cannot be the name of a header"))
}

fn variable_fault(text: &str) -> Option<String> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let first = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    (!first || !text.bytes().all(fits))
        .then(|| format!("`{text}` cannot be an environment variable"))
}

fn feature_fault(text: &str) -> Option<String> {
    if !is_word(text) || text == "default" {
        Some(format!("`{text}` cannot be the name of a feature"))
    } else if FEATURES.iter().any(|(name, _)| *name == text) {
        Some(format!("every client has the feature `{text}`"))
    } else {
        None
    }
}

fn url_fault(text: &str) -> Option<String> {
    let host = text
        .strip_prefix("https://")
        .and_then(|rest| rest.split('/').next());
    let fits = |b: u8| b.is_ascii_graphic() && !b"\"'<>\\^`{|}?#@[]()".contains(&b);
    (host.is_none_or(str::is_empty) || !text.bytes().all(fits))
        .then(|| format!("`{text}` is not an https:// URL without user, query and fragment"))
}
