//! Enums that take values no description lists.

use super::{DecodeError, Decoder, Fit};

/// An enum over texts.
#[doc(hidden)]
pub trait EnumText: Clone + 'static {
    /// The listed texts.
    const TEXTS: &'static [&'static str];
    /// The values of these texts.
    const KNOWN: &'static [Self];

    /// The value of another text.
    fn unknown(text: String) -> Self;
}

/// The value with this text.
#[doc(hidden)]
pub fn from_text<T: EnumText>(text: &str) -> T {
    match T::TEXTS
        .iter()
        .position(|known| *known == text)
        .and_then(|at| T::KNOWN.get(at))
    {
        Some(known) => known.clone(),
        None => T::unknown(text.to_owned()),
    }
}

/// Reads the text of a scalar.
///
/// # Errors
/// Only for text that is no JSON or is nested too deeply.
#[doc(hidden)]
pub fn read_enum<T: EnumText>(target: &mut T, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
    match input.scalar()? {
        Some(scalar) => {
            *target = from_text(scalar.text());
            Ok(Fit::Exact)
        }
        None => input.misfit(),
    }
}
