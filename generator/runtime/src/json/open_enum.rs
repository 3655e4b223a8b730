//! Enums that take values no description lists.

use super::{DecodeError, Decoder, Fit};
use crate::json::decoder::Scalar;

impl Decoder<'_> {
    /// Hands the text of the scalar that comes next to `set`; anything else is a mismatch.
    ///
    /// # Errors
    /// Only for text that is not JSON or is nested too deeply.
    #[doc(hidden)]
    pub fn listed(&mut self, set: &mut dyn FnMut(&str)) -> Result<Fit, DecodeError> {
        match self.scalar()? {
            Some(Scalar::Text(text)) => {
                set(text);
                Ok(Fit::Exact)
            }
            Some(other) => {
                set(other.text());
                let value = other.to_value();
                Ok(self.keep(value, Fit::Kept))
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
