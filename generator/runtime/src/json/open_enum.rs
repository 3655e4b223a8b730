//! Enums that take values no description lists.

use super::{DecodeError, Decoder, Fit};

impl Decoder<'_> {
    /// Hands the text of the scalar that comes next to `set`; anything else is a mismatch.
    ///
    /// # Errors
    /// Only for text that is not JSON or is nested too deeply.
    #[doc(hidden)]
    pub fn listed(&mut self, set: &mut dyn FnMut(&str)) -> Result<Fit, DecodeError> {
        match self.scalar()? {
            Some(scalar) => {
                set(scalar.text());
                Ok(Fit::Exact)
            }
            None => self.mismatch(),
        }
    }
}

/// A copy of a text; not inlined, because every enum has the call.
#[doc(hidden)]
pub fn owned(text: &str) -> String {
    text.to_owned()
}
