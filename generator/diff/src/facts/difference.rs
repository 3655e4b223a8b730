//! A difference between the descriptions, by its pointers.

/// A place in which the descriptions differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
}

/// Stands for the name of the node at a pointer, apart from the node itself.
pub(crate) fn name_of(pointer: &str) -> String {
    format!("{pointer}#name")
}
