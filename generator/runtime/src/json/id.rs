//! Identifiers.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::str::FromStr;

use super::number::canonical_i64;
use super::{Codec, DecodeError, Decoder, Encoder, Fit, Shape, Value};
use crate::json::decoder::Scalar;

/// An identifier: a string or an integer, which the API takes for the same thing.
///
/// It prints and compares as text, so an id of a response goes into the next request whatever either of the two
/// declares. One that is made here is sent as the description declares the field that it is put into; one that
/// was read is written back as it came.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Id, decode, encode};
///
/// fn find(id: impl Into<Id>) -> String {
///     id.into().to_string()
/// }
/// assert_eq!(find("991267493"), find(991267493));
///
/// let read: Id = decode(b"7")?;
/// assert_eq!(read, "7");
/// assert_eq!(encode(&read), b"7");
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone, Default)]
pub struct Id {
    text: Box<str>,
    form: Form,
}

/// How an id goes into JSON.
#[derive(Clone, Copy, Default)]
enum Form {
    /// As its field declares it.
    #[default]
    Declared,
    /// It was read from a string.
    String,
    /// It was read from a number.
    Number,
}

impl Id {
    /// An id for a request, which is sent as its field declares it even if it was read.
    ///
    /// Emitted setters call this; assigning to the field keeps the form in which an id was read.
    #[must_use]
    pub fn of(id: impl Into<Self>) -> Self {
        let mut id = id.into();
        id.form = Form::Declared;
        id
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl Codec for Id {
    fn shape() -> &'static Shape {
        &Shape::Text
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        let (text, form) = match input.scalar()? {
            Some(Scalar::Text(text)) => (text.into(), Form::String),
            Some(Scalar::Number(text)) => (text.into(), Form::Number),
            Some(Scalar::Bool(value)) => return Ok(input.keep(value.into(), Fit::Mismatch)),
            None => return input.mismatch(),
        };
        *self = Self { text, form };
        Ok(Fit::Exact)
    }

    fn write(&self, out: &mut Encoder) {
        if out.shows(self) {
            return;
        }
        let is_number = match self.form {
            Form::Declared => out.sends_ids_as_numbers() && canonical_i64(&self.text).is_some(),
            Form::String => false,
            Form::Number => true,
        };
        if is_number {
            out.raw(&self.text);
        } else {
            out.text(&self.text);
        }
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Id {}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        *self.text == *other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        *self.text == **other
    }
}

impl PartialEq<String> for Id {
    fn eq(&self, other: &String) -> bool {
        *self.text == **other
    }
}

impl PartialEq<Id> for str {
    fn eq(&self, other: &Id) -> bool {
        other == self
    }
}

impl PartialEq<Id> for &str {
    fn eq(&self, other: &Id) -> bool {
        other == *self
    }
}

impl PartialEq<Id> for String {
    fn eq(&self, other: &Id) -> bool {
        other == self
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

// As a string hashes, so that a map by ids can be asked with one.
impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl FromStr for Id {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.text.into()
    }
}

impl From<&Id> for String {
    fn from(id: &Id) -> Self {
        id.as_str().to_owned()
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        Self::from(id.as_str())
    }
}

impl From<&Id> for Value {
    fn from(id: &Id) -> Self {
        Self::from(id.as_str())
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self {
            text: id.into(),
            form: Form::Declared,
        }
    }
}

/// For the elements of `&[&str]`.
impl From<&&str> for Id {
    fn from(id: &&str) -> Self {
        (*id).into()
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self {
            text: id.into(),
            form: Form::Declared,
        }
    }
}

impl From<&String> for Id {
    fn from(id: &String) -> Self {
        id.as_str().into()
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Id {
            fn from(id: $type) -> Self {
                id.to_string().into()
            }
        }

        /// For the elements of a slice of numbers.
        impl From<&$type> for Id {
            fn from(id: &$type) -> Self {
                id.to_string().into()
            }
        }
    )*};
}
from!(i32, i64, u32, u64, usize);

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::json::{Extra, List, decode, encode};
    use crate::object;

    #[derive(Clone, Default, PartialEq)]
    struct Article {
        id: Option<Id>,
        author_id: Option<Id>,
        parent_ids: Option<List<Id>>,
        extra: Extra,
    }
    object!(Article { id, author_id, parent_ids; numeric "author_id", "parent_ids" });

    #[test]
    fn numbers_and_texts_name_the_same_thing() {
        let text = "7".to_owned();
        for id in [
            Id::from(7),
            Id::from(7_u64),
            Id::from(&7),
            Id::from("7"),
            Id::from(&text),
            Id::from(&"7"),
            Id::from(text.clone()),
            decode(b"7").expect("an id"),
            decode(b"\"7\"").expect("an id"),
        ] {
            assert_eq!(id, Id::from("7"));
            assert_eq!(id.as_str(), "7");
            assert!(id == "7" && id == text);
            assert!("7" == id && text == id);
            assert_eq!(format!("{id:>3}"), "  7");
        }
        assert_eq!(Id::from(-1_i64).to_string(), "-1");
        assert_eq!(HashMap::from([(Id::from(7), 1)]).get("7"), Some(&1));
    }

    #[test]
    fn an_id_is_sent_as_its_field_declares_it() {
        let article = Article {
            id: Some(Id::from(1)),
            author_id: Some(Id::from("814")),
            parent_ids: Some([Id::from("5"), Id::from("x")].into()),
            extra: Extra::new(),
        };
        let json = br#"{"id":"1","author_id":814,"parent_ids":[5,"x"]}"#;
        assert_eq!(encode(&article), json);
    }

    #[test]
    fn an_id_is_written_back_as_it_came() {
        for json in [
            r#"{"id":1,"author_id":"814","parent_ids":[5,"6"]}"#,
            r#"{"id":"1","author_id":814}"#,
            r#"{"id":"01","author_id":1e3}"#,
        ] {
            let article: Article = decode(json.as_bytes()).expect("an article");
            assert_eq!(String::from_utf8_lossy(&encode(&article)), json);
            assert!(article.extra.is_empty());
        }
    }

    #[test]
    fn an_id_that_was_read_is_sent_as_the_request_declares_it() {
        let read: Article = decode(br#"{"id":"814"}"#).expect("an article");
        let request = Article {
            author_id: read.id.map(Id::of),
            ..Article::default()
        };
        assert_eq!(encode(&request), br#"{"author_id":814}"#);
    }

    #[test]
    fn what_is_not_a_scalar_is_not_an_id() {
        let article: Article = decode(br#"{"id":true,"author_id":{}}"#).expect("an article");
        assert_eq!((&article.id, &article.author_id), (&None, &None));
        assert_eq!(encode(&article), br#"{"id":true,"author_id":{}}"#);
    }
}
