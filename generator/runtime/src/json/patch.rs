//! Fields that can be left alone, cleared or set.

/// What a request does to a field that may be null: leave it alone, clear it or set it.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::Patch;
///
/// let mut parent: Patch<String> = Patch::default();
/// assert!(parent.is_leave());            // the property is left out
/// parent = "42".into();                  // the property is "42"
/// assert_eq!(parent.as_set().map(String::as_str), Some("42"));
/// parent = Patch::Clear;                 // the property is null
/// assert!(parent.is_clear());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The property is left out: the field stays as it is.
    #[default]
    Leave,
    /// The property is null: the field is cleared.
    Clear,
    /// The property has this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is left alone.
    pub fn is_leave(&self) -> bool {
        matches!(self, Self::Leave)
    }

    /// Whether the field is cleared.
    pub fn is_clear(&self) -> bool {
        matches!(self, Self::Clear)
    }

    /// Whether the field is set.
    pub fn is_set(&self) -> bool {
        matches!(self, Self::Set(_))
    }

    /// The value that is set.
    pub fn as_set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Leave | Self::Clear => None,
        }
    }

    /// The value that is set.
    pub fn into_set(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Leave | Self::Clear => None,
        }
    }

    /// The value to be changed in place; an empty one is set first if there is none.
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        if !self.is_set() {
            *self = Self::Set(T::default());
        }
        match self {
            Self::Set(value) => value,
            Self::Leave | Self::Clear => unreachable!("it was just set"),
        }
    }

    /// Changes the value if one is set.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Leave => Patch::Leave,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(change(value)),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    /// `None` clears, as it is what JSON writes as null.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

impl From<&String> for Patch<String> {
    fn from(text: &String) -> Self {
        Self::Set(text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setters_take_values_and_options() {
        fn set(parent: impl Into<Patch<String>>) -> Patch<String> {
            parent.into()
        }
        assert_eq!(set("a"), Patch::Set("a".to_owned()));
        assert_eq!(set("a".to_owned()), Patch::Set("a".to_owned()));
        assert_eq!(set(Some("a".to_owned())), Patch::Set("a".to_owned()));
        assert_eq!(set(None), Patch::Clear);
        assert_eq!(set(Patch::Leave), Patch::Leave);
        assert_eq!(Patch::from(5), Patch::Set(5));
        assert_eq!(Patch::Set(5).map(|n| n + 1).into_set(), Some(6));
    }
}
