//! Times in the terms of other crates.

#![cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]

use super::number::{float, integer};
use super::{DateTime, DecodeError, Timestamp};
use crate::calendar::{Exact, read_iso};

impl DateTime {
    /// The exact time it tells, as [`timestamp`](Self::timestamp) reads it but with fractions of a second.
    fn exact(&self) -> Result<Exact, DecodeError> {
        let text = self.as_str();
        let time = match (integer(text), float(text)) {
            (Some((seconds, _)), _) => Exact::new(seconds, 0),
            // Both casts saturate, and what is out of range is refused then.
            (None, Some(seconds)) => {
                let nanoseconds = (seconds.rem_euclid(1.0) * 1e9) as u32;
                Exact::new(seconds.floor() as i64, nanoseconds.min(999_999_999))
            }
            (None, None) => read_iso(text),
        };
        time.ok_or_else(|| DecodeError::mismatch("a time", "another text"))
    }
}

fn out_of_range() -> DecodeError {
    DecodeError::mismatch("a time that the other crate can hold", "one far away")
}

/// Behind the feature `jiff`.
#[cfg(feature = "jiff")]
mod with_jiff {
    use super::*;

    impl TryFrom<Timestamp> for jiff::Timestamp {
        type Error = DecodeError;

        fn try_from(time: Timestamp) -> Result<Self, DecodeError> {
            Self::from_second(time.seconds()).map_err(|_| out_of_range())
        }
    }

    impl From<jiff::Timestamp> for Timestamp {
        /// Fractions of a second are cut off.
        fn from(time: jiff::Timestamp) -> Self {
            Timestamp::from_seconds(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
        }
    }

    impl TryFrom<&DateTime> for jiff::Timestamp {
        type Error = DecodeError;

        fn try_from(time: &DateTime) -> Result<Self, DecodeError> {
            Self::from_nanosecond(time.exact()?.nanoseconds()).map_err(|_| out_of_range())
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(time: jiff::Timestamp) -> Self {
            time.to_string().into()
        }
    }
}

/// Behind the feature `chrono`.
#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::Utc;

    use super::*;

    impl TryFrom<Timestamp> for chrono::DateTime<Utc> {
        type Error = DecodeError;

        fn try_from(time: Timestamp) -> Result<Self, DecodeError> {
            Self::from_timestamp(time.seconds(), 0).ok_or_else(out_of_range)
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
        /// Fractions of a second are cut off.
        fn from(time: chrono::DateTime<Z>) -> Self {
            Self::from_seconds(time.timestamp())
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
        type Error = DecodeError;

        fn try_from(time: &DateTime) -> Result<Self, DecodeError> {
            let time = time.exact()?;
            Self::from_timestamp(time.seconds, time.nanoseconds).ok_or_else(out_of_range)
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(time: chrono::DateTime<Z>) -> Self {
            time.fixed_offset()
                .to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)
                .into()
        }
    }
}

/// Behind the feature `time`.
#[cfg(feature = "time")]
mod with_time {
    use time::OffsetDateTime;

    use super::*;

    impl TryFrom<Timestamp> for OffsetDateTime {
        type Error = DecodeError;

        fn try_from(time: Timestamp) -> Result<Self, DecodeError> {
            Self::from_unix_timestamp(time.seconds()).map_err(|_| out_of_range())
        }
    }

    impl From<OffsetDateTime> for Timestamp {
        /// Fractions of a second are cut off.
        fn from(time: OffsetDateTime) -> Self {
            Self::from_seconds(time.unix_timestamp())
        }
    }

    impl TryFrom<&DateTime> for OffsetDateTime {
        type Error = DecodeError;

        fn try_from(time: &DateTime) -> Result<Self, DecodeError> {
            Self::from_unix_timestamp_nanos(time.exact()?.nanoseconds()).map_err(|_| out_of_range())
        }
    }

    impl From<OffsetDateTime> for DateTime {
        /// In UTC.
        fn from(time: OffsetDateTime) -> Self {
            match Exact::from_nanoseconds(time.unix_timestamp_nanos()) {
                Some(time) => time.to_string().into(),
                // Only years beyond 9999, which need an opt-in of `time`.
                None => Timestamp::from(time).into(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_times_are_read_from_all_spellings() {
        for text in [
            "2023-11-14T23:13:20.5+01:00",
            "1700000000.5",
            "2023-11-14T22:13:20.500",
        ] {
            let time = DateTime::from(text).exact();
            let expected = Exact::new(1_700_000_000, 500_000_000).expect("in range");
            assert_eq!(time, Ok(expected), "{text}");
        }
        assert_eq!(
            DateTime::from("1700000000")
                .exact()
                .map(|time| time.seconds),
            Ok(1_700_000_000)
        );
        for text in ["soon", "", "1e99", "-1e99", "99999999999999"] {
            assert!(DateTime::from(text).exact().is_err(), "{text}");
        }
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn times_convert_to_jiff_and_back() {
        round_trip::<jiff::Timestamp>();
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn times_convert_to_chrono_and_back() {
        round_trip::<chrono::DateTime<chrono::Utc>>();
    }

    #[cfg(feature = "time")]
    #[test]
    fn times_convert_to_time_and_back() {
        round_trip::<time::OffsetDateTime>();
    }

    fn told(text: &str) -> DateTime {
        text.into()
    }

    fn round_trip<T>()
    where
        T: TryFrom<Timestamp, Error = DecodeError>
            + for<'a> TryFrom<&'a DateTime, Error = DecodeError>
            + Clone,
        Timestamp: From<T>,
        DateTime: From<T>,
    {
        for seconds in [0, -1, 1_700_000_000, -62_000_000_000, 250_000_000_000] {
            let time = Timestamp::from_seconds(seconds);
            assert_eq!(T::try_from(time).map(Timestamp::from), Ok(time));
        }
        assert!(T::try_from(Timestamp::from_seconds(i64::MAX)).is_err());
        for text in [
            "2023-11-14T22:13:20.500Z",
            "1969-12-31T23:59:59.250Z",
            "2023-11-14T22:13:20Z",
        ] {
            let time = T::try_from(&told(text)).expect(text);
            assert_eq!(DateTime::from(time.clone()).exact(), told(text).exact());
            let whole = told(text).timestamp();
            assert_eq!(Some(Timestamp::from(time)), whole);
        }
        assert!(T::try_from(&told("soon")).is_err());
    }
}
