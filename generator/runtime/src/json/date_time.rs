//! Points in time that are strings in JSON.

use std::fmt;

use super::{Codec, DecodeError, Decoder, Encoder, Fit, Shape, Timestamp};
use crate::json::decoder::Scalar;

/// A point in time that is a string in JSON, as a rule RFC 3339: `2023-11-14T22:13:20.500Z`.
///
/// The text is kept as it came, with its offset and fractions, even if it is not a time at all.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{DateTime, Timestamp};
///
/// let time = DateTime::from("2023-11-14T23:13:20+01:00");
/// assert_eq!(time.timestamp(), Some(Timestamp::from_seconds(1_700_000_000)));
/// assert_eq!(time.as_str(), "2023-11-14T23:13:20+01:00");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The time it tells, in whole seconds; `None` if it tells none.
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.0.parse().ok()
    }
}

impl Codec for DateTime {
    fn shape() -> &'static Shape {
        &Shape::Date
    }

    fn write(&self, out: &mut Encoder) {
        if !out.shows(self) {
            out.text(&self.0);
        }
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        match input.scalar()? {
            Some(Scalar::Bool(value)) => Ok(input.keep(value.into(), Fit::Mismatch)),
            Some(Scalar::Text(text)) => {
                *self = text.into();
                Ok(Fit::Exact)
            }
            Some(Scalar::Number(text)) => {
                *self = text.into();
                let source = Scalar::Number(text).to_value();
                Ok(input.keep(source, Fit::Kept))
            }
            None => input.mismatch(),
        }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<DateTime> for String {
    fn from(time: DateTime) -> Self {
        time.0
    }
}

impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        Self(time.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{decode, encode};

    #[test]
    fn texts_are_kept_as_they_came() {
        for text in ["2023-11-14T23:13:20.123456+01:00", "2023-11-14", "soon", ""] {
            let time: DateTime = decode(format!("\"{text}\"").as_bytes()).expect("JSON");
            assert_eq!(encode(&time), format!("\"{text}\"").as_bytes());
        }
        assert_eq!(DateTime::from("soon").timestamp(), None);
    }

    #[test]
    fn seconds_are_a_time_too() {
        let time: DateTime = decode(b"1700000000").expect("JSON");
        assert_eq!(
            time.timestamp(),
            Some(Timestamp::from_seconds(1_700_000_000))
        );
        assert_eq!(
            DateTime::from(Timestamp::from_seconds(0)).as_str(),
            "1970-01-01T00:00:00Z"
        );
        assert!(decode::<DateTime>(b"true").is_err());
    }
}
