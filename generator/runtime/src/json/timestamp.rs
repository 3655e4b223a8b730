//! Points in time that are numbers in JSON.

use std::fmt;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::number::{float, integer, is_json_number};
use super::scalar::read_number;
use super::{Codec, DecodeError, Decoder, Encoder, Fit, Shape, Value};
use crate::calendar::{Exact, read_iso};

/// A point in time in whole seconds since 1970-01-01T00:00:00Z, which is how most of the API tells time.
///
/// It is read from ISO 8601 strings too, and from fractions of seconds, which it cuts off; it is written as an integer.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::Timestamp;
///
/// let time: Timestamp = "2023-11-14T22:13:20Z".parse()?;
/// assert_eq!(time.seconds(), 1_700_000_000);
/// assert_eq!(time.to_string(), "2023-11-14T22:13:20Z");
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The time this many seconds after the epoch; before it, if negative.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The current time.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Seconds since the epoch.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The time that passed since an earlier one; `None` if that is later.
    ///
    /// ```
    /// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
    /// use std::time::Duration;
    /// use intercom_api::model::Timestamp;
    ///
    /// let start = Timestamp::from_seconds(1_700_000_000);
    /// let end = start + Duration::from_secs(90);
    /// assert_eq!(end.duration_since(start), Some(Duration::from_secs(90)));
    /// assert_eq!(start.duration_since(end), None);
    /// ```
    pub fn duration_since(self, earlier: Self) -> Option<Duration> {
        let seconds = i128::from(self.0) - i128::from(earlier.0);
        u64::try_from(seconds).ok().map(Duration::from_secs)
    }

    /// The same time in the standard library's terms; `None` beyond what the platform can tell.
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_secs(self.0.unsigned_abs());
        if self.0 < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        }
    }
}

/// What a text means as a time, and whether the time prints just so.
fn read_time(text: &str) -> Option<(Timestamp, bool)> {
    if let Some((seconds, exact)) = integer(text) {
        return Some((Timestamp(seconds), exact));
    }
    if is_json_number(text) {
        let seconds = float(text)?.floor();
        // Floats beyond this have no fraction, so they were integer too big for `integer`.
        return (seconds.abs() < 9e15).then_some((Timestamp(seconds as i64), false));
    }
    Some((Timestamp(read_iso(text)?.seconds), false))
}

impl Codec for Timestamp {
    fn shape() -> &'static Shape {
        &Shape::Time
    }

    fn write(&self, out: &mut Encoder) {
        out.number(*self, read_time, |out, time| out.integer(time.0));
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        read_number(self, input, read_time)
    }
}

/// Fractions of a second are cut off; beyond the range of seconds the time stays at its end.
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(duration.as_secs()))
    }
}

/// Fractions of a second are cut off; beyond the range of seconds the time stays at its end.
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub_unsigned(duration.as_secs()))
    }
}

impl AddAssign<Duration> for Timestamp {
    fn add_assign(&mut self, duration: Duration) {
        *self = *self + duration;
    }
}

impl SubAssign<Duration> for Timestamp {
    fn sub_assign(&mut self, duration: Duration) {
        *self = *self - duration;
    }
}

impl fmt::Display for Timestamp {
    /// ISO 8601 in UTC, or the seconds if the year has not four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Exact::new(self.0, 0) {
            Some(time) => time.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({} = {self})", self.0)
    }
}

impl FromStr for Timestamp {
    type Err = DecodeError;

    /// Takes ISO 8601 and seconds since the epoch.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match read_time(text) {
            Some((time, _)) => Ok(time),
            None => Err(DecodeError::mismatch("a time", "another text")),
        }
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<Timestamp> for Value {
    fn from(time: Timestamp) -> Self {
        Self::from(time.0)
    }
}

impl From<Timestamp> for i64 {
    fn from(time: Timestamp) -> Self {
        time.0
    }
}

impl From<SystemTime> for Timestamp {
    /// Fractions of a second are cut off.
    fn from(time: SystemTime) -> Self {
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        Self(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => seconds(after),
            Err(before) => {
                let before = before.duration();
                -seconds(before) - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::decode;

    fn seconds(text: &str) -> Option<i64> {
        text.parse::<Timestamp>().ok().map(Timestamp::seconds)
    }

    #[test]
    fn all_spellings_of_a_time_are_read() {
        for text in [
            "1700000000",
            "1700000000.0",
            "1.7e9",
            "1700000000.9",
            "2023-11-14T22:13:20Z",
            "2023-11-14T22:13:20.999Z",
            "2023-11-14T23:13:20+01:00",
            "2023-11-14 22:13:20 UTC",
            "2023-11-14T22:13:20",
            "2023-11-14t22:13:20z",
        ] {
            assert_eq!(seconds(text), Some(1_700_000_000), "{text}");
        }
        assert_eq!(seconds("2023-11-14"), Some(1_699_920_000));
        assert_eq!(seconds("1969-12-31T23:59:59.5Z"), Some(-1));
        assert_eq!(seconds("-0.5"), Some(-1));
        assert_eq!(
            decode(b"\"2023-11-14T22:13:20Z\""),
            Ok(Timestamp(1_700_000_000))
        );
    }

    #[test]
    fn other_texts_are_no_time() {
        for text in [
            "",
            "now",
            "tomorrow",
            "2023",
            "2023-13-01",
            "2023-02-30",
            "1e999",
            "99999999999999999999",
            "12:30",
        ] {
            assert!(text == "2023" || seconds(text).is_none(), "{text}");
        }
        assert!(decode::<Timestamp>(b"true").is_err());
    }

    #[test]
    fn durations_are_added_and_taken_off() {
        let mut time = Timestamp(1_000);
        time += Duration::from_millis(2_900);
        assert_eq!(time, Timestamp(1_002));
        time -= Duration::from_secs(2);
        assert_eq!(time - Duration::from_secs(2_000), Timestamp(-1_000));
        assert_eq!(Timestamp(i64::MAX) + Duration::MAX, Timestamp(i64::MAX));
        assert_eq!(Timestamp(0) - Duration::MAX, Timestamp(i64::MIN));
        let all = Timestamp(i64::MAX).duration_since(Timestamp(i64::MIN));
        assert_eq!(all, Some(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn times_before_the_epoch_and_far_away_are_told() {
        assert_eq!(Timestamp(-1).to_string(), "1969-12-31T23:59:59Z");
        assert_eq!(Timestamp(i64::MAX).to_string(), i64::MAX.to_string());
        assert_eq!(
            Timestamp::from(SystemTime::UNIX_EPOCH - Duration::from_millis(1)),
            Timestamp(-1)
        );
        assert_eq!(
            Timestamp(-5).to_system_time().map(Timestamp::from),
            Some(Timestamp(-5))
        );
    }
}
