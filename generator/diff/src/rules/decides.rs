//! What a change decides of the Rust items that are declared where it is.

/// What of a Rust item a change decides where it is declared: a difference of the item is looked up among the changes
/// that decide it, and never found by a likeness of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decides {
    /// No item of the generated crate depends on it.
    Nothing,
    /// What an item is called.
    Name,
    /// Whether a value must be there: `Option` or not, an argument of the constructor or not.
    Presence,
    /// Whether a value may be null.
    Null,
    /// Whether there is one value that is always sent.
    Constant,
    /// One value of a list of values.
    Value,
    /// Whether values are listed at all, and so each of them.
    List,
    /// What type a value has, or whether the item is there.
    Type,
}
