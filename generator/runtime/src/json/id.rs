//! Arguments that identify things.

use std::fmt;

/// An identifier as an argument: a string, or a number, which the API takes for the same.
///
/// ```
/// use intercom_runtime::model::Id;
///
/// fn find(id: impl Into<Id>) -> String {
///     id.into().into()
/// }
/// assert_eq!(find("991267493"), find(991267493));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// The text of anything that can stand for an identifier.
    pub fn text(id: impl Into<Self>) -> String {
        id.into().0
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Id {
            fn from(id: $type) -> Self {
                Self(id.to_string())
            }
        }
    )*};
}
from!(&str, &String, i32, i64, u32, u64, usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_name_the_same_thing() {
        let text = "7".to_owned();
        for id in [
            Id::from(7),
            Id::from(7_u64),
            Id::from("7"),
            Id::from(&text),
            Id::from(text.clone()),
        ] {
            assert_eq!(id.as_str(), "7");
        }
        assert_eq!(Id::from(-1_i64).to_string(), "-1");
    }
}
