//! What a response says about the rate limit.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use crate::calendar::read_http_date;

/// What the server said about the rate limit in the `X-RateLimit-*` headers of one response.
/// Any of them may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in one window. Windows are 10 seconds long, so this is a sixth of the
    /// quota per minute.
    pub limit: Option<u64>,
    /// Requests left in this window.
    pub remaining: Option<u64>,
    /// When the next window starts: Unix time in seconds, by the server's clock.
    pub reset: Option<u64>,
}

impl RateLimit {
    /// Reads the headers; `None` when there is none of them.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let read = Self {
            limit: number(headers, "x-ratelimit-limit"),
            remaining: number(headers, "x-ratelimit-remaining"),
            reset: number(headers, "x-ratelimit-reset"),
        };
        let Self {
            limit,
            remaining,
            reset,
        } = read;
        (limit.is_some() || remaining.is_some() || reset.is_some()).then_some(read)
    }

    /// When the next window starts.
    pub fn reset_at(&self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.reset?))
    }

    /// Time until the next window starts; zero when it has started.
    /// The clock is the response's own `Date` if it has one, so that a wrong local clock does no harm.
    pub(crate) fn until_reset(&self, headers: &HeaderMap, wall: SystemTime) -> Option<Duration> {
        Some(until(self.reset_at()?, headers, wall))
    }
}

/// No server means a longer wait; what says so is read as this.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How long the server asks to wait, a day at most: `Retry-After` in seconds or as a date, else, where
/// `limited`, the start of the next rate limit window. A negative time, or what is neither number nor date, says nothing.
pub(crate) fn wait_asked(headers: &HeaderMap, wall: SystemTime, limited: bool) -> Option<Duration> {
    let asked = headers.get(RETRY_AFTER).and_then(|value| {
        let text = value.to_str().ok()?.trim();
        if let Ok(seconds) = text.parse::<f64>() {
            let seconds = (!seconds.is_nan()).then_some(seconds)?;
            let longest = LONGEST.as_secs_f64();
            return Duration::try_from_secs_f64(seconds.min(longest)).ok();
        }
        let date = read_http_date(text)?;
        Some(until(date, headers, wall))
    });
    let wait = asked.or_else(|| {
        let state = RateLimit::from_headers(headers).filter(|_| limited)?;
        state.until_reset(headers, wall)
    });
    wait.map(|wait| wait.min(LONGEST))
}

fn until(moment: SystemTime, headers: &HeaderMap, wall: SystemTime) -> Duration {
    let now = headers
        .get(DATE)
        .and_then(|value| read_http_date(value.to_str().ok()?))
        .unwrap_or(wall);
    moment.duration_since(now).unwrap_or_default()
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    // A negative number of remaining requests means none.
    if text.starts_with('-') {
        return text.parse::<i64>().ok().map(|_| 0);
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| ((*name).parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    fn wall(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn retry_after_is_read_in_both_forms_and_wins_over_the_window() {
        let both = headers(&[("retry-after", " 7 "), ("x-ratelimit-reset", "1000")]);
        assert_eq!(
            wait_asked(&both, wall(990), true),
            Some(Duration::from_secs(7))
        );
        let date = headers(&[("retry-after", "Thu, 01 Jan 1970 00:01:40 GMT")]);
        assert_eq!(
            wait_asked(&date, wall(90), false),
            Some(Duration::from_secs(10))
        );
        assert_eq!(wait_asked(&date, wall(200), false), Some(Duration::ZERO));
    }

    #[test]
    fn nonsense_is_no_hint() {
        for text in ["", "soon", "-3", "-1e400", "NaN", "0x10"] {
            let nonsense = headers(&[("retry-after", text)]);
            assert_eq!(wait_asked(&nonsense, wall(0), true), None, "{text}");
        }
        let day = Some(Duration::from_secs(86_400));
        for text in [
            "86401",
            "1e400",
            "99999999999999999999",
            "Fri, 31 Dec 9999 23:59:59 GMT",
        ] {
            let huge = headers(&[("retry-after", text)]);
            assert_eq!(wait_asked(&huge, wall(0), true), day, "{text}");
        }
        let negative = headers(&[("x-ratelimit-remaining", "-1"), ("x-ratelimit-limit", "x")]);
        let read = RateLimit::from_headers(&negative).unwrap();
        assert_eq!((read.remaining, read.limit), (Some(0), None));
        let huge = headers(&[("x-ratelimit-reset", "18446744073709551615")]);
        assert_eq!(wait_asked(&huge, wall(0), true), None);
    }

    #[test]
    fn the_servers_date_replaces_a_wrong_local_clock() {
        let response = headers(&[
            ("x-ratelimit-reset", "100"),
            ("date", "Thu, 01 Jan 1970 00:01:35 GMT"),
        ]);
        let before_epoch = UNIX_EPOCH - Duration::from_secs(5_000_000_000);
        assert_eq!(
            wait_asked(&response, before_epoch, true),
            Some(Duration::from_secs(5))
        );
    }
}
