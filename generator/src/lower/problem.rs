//! What the lowering cannot do, said in terms of the document.

use std::fmt;

use crate::pointer::Pointer;

/// A place in the description that the generator cannot carry over.
///
/// The loader knows files and lines; it turns a problem into a full diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The JSON pointer of the place.
    pub pointer: Pointer,
    /// What is wrong there.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} ({}; {})",
            self.pointer, self.what, self.why, self.remedy
        )
    }
}

/// The remedy that fits most places: say what is meant in an overlay.
pub(super) const CORRECT_IT: &str =
    "add an action to spec/corrections/ that states what the API really does there";
