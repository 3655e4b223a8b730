//! Enums that take values no description lists.

use super::{DecodeError, Decoder};

impl Decoder<'_> {
    /// The text of the scalar that comes next; `None` leaves another value as a misfit.
    ///
    /// # Errors
    /// Only for text that is no JSON or is nested too deeply.
    #[doc(hidden)]
    pub fn listed(&mut self) -> Result<Option<&str>, DecodeError> {
        if !self.is_scalar()? {
            self.misfit()?;
            return Ok(None);
        }
        Ok(self.scalar()?.map(|scalar| scalar.text()))
    }
}

/// A copy of a text; not inlined, because every enum has the call.
#[doc(hidden)]
pub fn owned(text: &str) -> String {
    text.to_owned()
}
