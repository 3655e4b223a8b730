// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Color;

/// Part of `POST /form`. Sent by [`SendForm`](super::super::SendForm).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequest {
    /// Required.
    pub name: String,
    pub tags: Option<List<String>>,
    pub address: Option<Color>,
    pub joined: Option<List<String>>,
    pub deep: Option<Color>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SendFormRequest { tags, address, joined, deep; required name });

impl SendFormRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(
            tags.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<Color>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `joined`.
    #[must_use]
    pub fn joined(mut self, joined: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.joined = Some(
            joined.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<Color>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

impl<T: AsRef<str>> From<T> for SendFormRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
