//! Dates: in JSON by ISO 8601, in headers by RFC 9110. Read without a library, because one that knows time zones and
//! calendars is many times the size of what is needed; tests compare with such libraries.

use std::fmt;
use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime};

const DAY: i64 = 24 * 60 * 60;

/// A time, exact to the nanosecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exact {
    /// Since 1970-01-01T00:00:00Z, cut off towards the past, so that the order of times stays.
    pub(crate) seconds: i64,
    /// What comes on top, below a billion.
    pub(crate) nanoseconds: u32,
}

impl Exact {
    /// From the year -9999 to the year 9999.
    const RANGE: RangeInclusive<i64> = -377_705_116_800..=253_402_300_799;

    /// `None` beyond years of four digits.
    pub(crate) fn new(seconds: i64, nanoseconds: u32) -> Option<Self> {
        (Self::RANGE.contains(&seconds) && nanoseconds < 1_000_000_000).then_some(Self {
            seconds,
            nanoseconds,
        })
    }

    /// Out of nanoseconds since the epoch.
    #[cfg(any(feature = "time", test))]
    pub(crate) fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        let seconds = nanoseconds.div_euclid(1_000_000_000).try_into().ok()?;
        let rest = nanoseconds.rem_euclid(1_000_000_000).try_into().ok()?;
        Self::new(seconds, rest)
    }

    /// Nanoseconds since the epoch.
    #[cfg(any(feature = "jiff", feature = "time", test))]
    pub(crate) fn nanoseconds(self) -> i128 {
        i128::from(self.seconds) * 1_000_000_000 + i128::from(self.nanoseconds)
    }
}

impl fmt::Display for Exact {
    /// ISO 8601 in UTC, or the seconds if the year has not four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.seconds.div_euclid(DAY));
        if !(0..=9999).contains(&year) {
            return write!(f, "{}", self.seconds);
        }
        let second = self.seconds.rem_euclid(DAY);
        let (hour, minute) = (second / 3600, second / 60 % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}",
            second % 60
        )?;
        if self.nanoseconds > 0 {
            let fraction = format!("{:09}", self.nanoseconds);
            write!(f, ".{}", fraction.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

/// Reads `2023-11-14T22:13:20.5+02:00`, with or without `-` and `:`; a time without an offset is UTC, a date without a time
/// is midnight. A zone in brackets after an offset says nothing new.
pub(crate) fn read_iso(text: &str) -> Option<Exact> {
    let text = text.strip_suffix(" UTC").unwrap_or(text);
    let text = match text.strip_suffix(']').and_then(|text| text.split_once('[')) {
        Some((time, _)) => time,
        None => text,
    };
    let mut rest = Reader(text.as_bytes());
    let year = rest.number(4)?;
    let is_spaced = rest.takes(b"-");
    let month = rest.number(2)?;
    if is_spaced && !rest.takes(b"-") {
        return None;
    }
    let mut seconds = days(year, month, rest.number(2)?)? * DAY;
    let mut nanoseconds = 0;
    if rest.takes(b"Tt ") {
        let (time, fraction) = rest.time()?;
        seconds += time;
        nanoseconds = fraction;
        seconds -= rest.offset()?;
    }
    rest.0.is_empty().then_some(())?;
    Exact::new(seconds, nanoseconds)
}

/// Reads the three forms of dates in headers (RFC 9110, section 5.6.7), from 1970 on.
pub(crate) fn read_http_date(text: &str) -> Option<SystemTime> {
    let words: Vec<&str> = text
        .split([' ', ',', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    let (day, month, year, time) = match words[..] {
        [_, day, month, year, time, "GMT"] => (day, month, year, time),
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let number = |text: &str| Reader(text.as_bytes()).number(text.len());
    let year = match (number(year)?, year.len()) {
        (year @ ..70, 2) => 2000 + year,
        (year, 2) => 1900 + year,
        (year, 4) => year,
        _ => return None,
    };
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = 1 + MONTHS.iter().position(|name| *name == month)?;
    let mut rest = Reader(time.as_bytes());
    let (second, _) = rest.time()?;
    if time.len() != "00:00:00".len() || !rest.0.is_empty() {
        return None;
    }
    let seconds = days(year, month as i64, number(day)?)? * DAY + second;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds.try_into().ok()?))
}

/// What is left of a string.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn takes(&mut self, any: &[u8]) -> bool {
        match self.0.split_first() {
            Some((first, rest)) if any.contains(first) => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    fn has_digit(&self) -> bool {
        self.0.first().is_some_and(u8::is_ascii_digit)
    }

    /// A number of just so many digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        if digits == 0 || digits > 9 || !number.iter().all(u8::is_ascii_digit) {
            return None;
        }
        self.0 = rest;
        let digits = number.iter().map(|digit| i64::from(digit - b'0'));
        Some(digits.fold(0, |number, digit| number * 10 + digit))
    }

    fn below(&mut self, limit: i64) -> Option<i64> {
        self.number(2).filter(|number| *number < limit)
    }

    /// Hours, and minutes and seconds if there are some: `:` between all of them or none.
    fn parts(&mut self, hours: i64, seconds: i64) -> Option<(i64, bool)> {
        let mut time = self.below(hours)? * 3600;
        let is_spaced = self.takes(b":");
        if !is_spaced && !self.has_digit() {
            return Some((time, false));
        }
        time += self.below(60)? * 60;
        let has_seconds = if is_spaced {
            self.takes(b":")
        } else {
            self.has_digit()
        };
        if has_seconds {
            // A leap second is the one before once more.
            time += self.below(seconds)?.min(59);
        }
        Some((time, has_seconds))
    }

    /// Seconds of the day, and nanoseconds.
    fn time(&mut self) -> Option<(i64, u32)> {
        let (time, has_seconds) = self.parts(24, 61)?;
        if !has_seconds || !self.takes(b".,") {
            return Some((time, 0));
        }
        let digits = self
            .0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let fraction = u32::try_from(self.number(digits)?).ok()?;
        let power = 9 - u32::try_from(digits).ok()?;
        Some((time, fraction * 10_u32.pow(power)))
    }

    /// Seconds that the clock is ahead of UTC.
    fn offset(&mut self) -> Option<i64> {
        if self.0.is_empty() || self.takes(b"Zz") {
            return Some(0);
        }
        if self.takes(b"+") {
            return Some(self.parts(26, 60)?.0);
        }
        self.takes(b"-").then_some(())?;
        Some(-self.parts(26, 60)?.0)
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; `None` if the month lacks that day.
///
/// A year is counted from March on, so that the leap day is its last one
/// (<https://howardhinnant.github.io/date_algorithms.html>).
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// The other way round: year, month and day.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theirs(text: &str) -> Option<jiff::Timestamp> {
        text.parse().ok().or_else(|| {
            let time = text.strip_suffix(" UTC").unwrap_or(text).parse().ok()?;
            jiff::tz::Offset::UTC.to_timestamp(time).ok()
        })
    }

    #[test]
    fn times_mean_what_a_library_of_dates_says() {
        let dates = [
            "2023-11-14",
            "20231114",
            "2000-02-29",
            "1900-02-29",
            "2024-02-29",
            "2023-04-31",
            "0001-01-01",
            "9999-12-29",
            "2023-1-14",
            "2023-1114",
            "202311-14",
            "2023-00-10",
            "2023-13-10",
            "1969-12-31",
        ];
        let times = [
            "",
            "T22:13:20",
            "t221320",
            " 22:13",
            "T22",
            "T2213",
            "T22:13:60",
            "T24:00:00",
            "T22:60:00",
            "T22:13:20.5",
            "T22:13:20,123456789",
            "T221320.25",
            "T22:1320",
            "T22:13:",
            "T22:13:20.",
            "T",
            "T22:13.5",
        ];
        let offsets = [
            "",
            "Z",
            "z",
            "+01:00",
            "-0530",
            "+02",
            "+01:30:15",
            "-00:00",
            "+26:00",
            "+1",
            "+01:60",
            " UTC",
            "Z[UTC]",
            "x",
            " Z",
            "+01:00[Europe/Berlin]",
        ];
        for date in dates {
            for time in times {
                for offset in offsets {
                    let text = format!("{date}{time}{offset}");
                    // A date with a zone and no time is none of these.
                    if time.is_empty() && !offset.is_empty() {
                        continue;
                    }
                    let ours = read_iso(&text).map(Exact::nanoseconds);
                    let theirs = theirs(&text).map(jiff::Timestamp::as_nanosecond);
                    assert_eq!(ours, theirs, "{text}");
                }
            }
        }
    }

    #[test]
    fn times_are_written_as_a_library_of_dates_does() {
        let step = 86_400 * 97 + 12_345;
        let mut seconds: i64 = -62_167_219_200;
        while seconds < 253_402_207_200 {
            let nanoseconds = (seconds.rem_euclid(10) * 123_450_000) as u32;
            let ours = Exact::new(seconds, nanoseconds).unwrap();
            let theirs = jiff::Timestamp::from_nanosecond(ours.nanoseconds()).unwrap();
            assert_eq!(ours.to_string(), theirs.to_string());
            assert_eq!(read_iso(&ours.to_string()), Some(ours));
            assert_eq!(Exact::from_nanoseconds(ours.nanoseconds()), Some(ours));
            seconds += step;
        }
        assert_eq!(
            Exact::new(-62_167_219_201, 0).unwrap().to_string(),
            "-62167219201"
        );
    }

    #[test]
    fn dates_in_headers_mean_what_a_library_of_them_says() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sunday, 06-Nov-33 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Wed Nov 16 08:49:37 1994",
            "Thu, 29 Feb 2024 23:59:59 GMT",
            "Thu, 01 Jan 1970 00:01:40 GMT",
            "Wed, 31 Dec 1969 23:59:59 GMT",
            "Wed, 30 Feb 2023 00:00:00 GMT",
            "Fri, 10 Feb 2023 00:00:00 CET",
            "Fri, 10 feb 2023 00:00:00 GMT",
            "Fri, 10 Feb 2023 24:00:00 GMT",
            "Fri, 10 Feb 2023 00:00 GMT",
            "10 Feb 2023 00:00:00 GMT",
            "soon",
            "",
        ] {
            let theirs = httpdate::parse_http_date(text).ok();
            assert_eq!(read_http_date(text), theirs, "{text}");
        }
    }
}
