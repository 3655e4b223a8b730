//! Holding requests back to stay below the rate limit.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::http::response::rate_limit::{RateLimit, wait_asked};

/// Length of the server's own windows.
const SERVER_WINDOW: Duration = Duration::from_secs(10);
/// The longest pause that a header can cause, as a wrong clock could ask for years.
const LONGEST: Duration = Duration::from_secs(60);

/// Holds requests back so that the client waits instead of running into 429.
///
/// Clones share one budget, and so do all clones of a client that has it. One limiter may serve several clients
/// of the same workspace.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use std::time::Duration;
/// use intercom_api::RateLimiter;
///
/// let own_budget = RateLimiter::new(160, Duration::from_secs(10));
/// let as_the_server_says = RateLimiter::learning();
/// ```
#[derive(Clone)]
pub struct RateLimiter(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    /// Takes the budget from the server's headers.
    learns: bool,
    /// Requests per window; unknown until learnt.
    limit: Option<u64>,
    window: Duration,
    /// Requests left in this window; unknown until learnt.
    left: Option<u64>,
    ends: Option<Instant>,
}

impl RateLimiter {
    /// At most `requests` in each window of this length. What the server says in its headers is
    /// heeded too, where it is stricter. Zero requests count as one.
    pub fn new(requests: u32, window: Duration) -> Self {
        let limit = Some(u64::from(requests.max(1)));
        Self::start(limit, window)
    }

    /// Learns the budget from the `X-RateLimit-*` headers, beginning with the first response, and
    /// assumes the server's windows of 10 seconds.
    pub fn learning() -> Self {
        Self::start(None, SERVER_WINDOW)
    }

    fn start(limit: Option<u64>, window: Duration) -> Self {
        Self(Arc::new(Mutex::new(State {
            learns: limit.is_none(),
            limit,
            window,
            left: limit,
            ends: None,
        })))
    }

    /// Takes one request from the budget, or says how long to wait before asking again.
    pub(crate) fn admit(&self, now: Instant) -> Result<(), Duration> {
        let mut state = self.lock();
        if state.ends.is_some_and(|ends| now >= ends) {
            state.left = state.limit;
            state.ends = None;
        }
        match state.left {
            None => Ok(()),
            Some(0) => {
                let ends = *state.ends.get_or_insert(now);
                // Never zero, so that a waiter cannot spin.
                Err(ends
                    .saturating_duration_since(now)
                    .max(Duration::from_millis(1)))
            }
            Some(left) => {
                state.left = Some(left - 1);
                if state.ends.is_none() {
                    state.ends = now.checked_add(state.window);
                }
                Ok(())
            }
        }
    }

    /// Takes in what a response says.
    pub(crate) fn observe(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        now: Instant,
        wall: SystemTime,
    ) {
        let read = RateLimit::from_headers(headers);
        let mut state = self.lock();
        if status == StatusCode::TOO_MANY_REQUESTS {
            let wait = wait_asked(headers, wall, true).unwrap_or(Duration::from_secs(1));
            state.left = Some(0);
            state.ends = now.checked_add(wait.min(LONGEST));
            return;
        }
        let Some(read) = read else { return };
        if state.learns {
            state.limit = read.limit.filter(|limit| *limit > 0).or(state.limit);
        }
        let until = read.until_reset(headers, wall).unwrap_or_default();
        let Some(remaining) = read.remaining.filter(|_| !until.is_zero()) else {
            return;
        };
        // Requests under way are in `left` but not yet in `remaining`, hence the smaller one.
        let stricter = state.left.is_none_or(|left| remaining < left);
        if stricter {
            state.left = Some(remaining);
        }
        if stricter || state.learns {
            state.ends = now.checked_add(until.min(LONGEST));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("RateLimiter")
            .field("limit", &state.limit)
            .field("left", &state.left)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(limit: u64, remaining: u64, reset: u64) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-limit", limit.into());
        headers.insert("x-ratelimit-remaining", remaining.into());
        headers.insert("x-ratelimit-reset", reset.into());
        headers
    }

    #[test]
    fn a_budget_is_spent_per_window_by_all_clones() {
        let limiter = RateLimiter::new(2, Duration::from_secs(10));
        let start = Instant::now();
        assert_eq!(limiter.admit(start), Ok(()));
        assert_eq!(limiter.clone().admit(start), Ok(()));
        let later = start + Duration::from_secs(4);
        assert_eq!(limiter.admit(later), Err(Duration::from_secs(6)));
        let next = start + Duration::from_secs(10);
        assert_eq!(limiter.admit(next), Ok(()));
        assert_eq!(limiter.admit(next), Ok(()));
        assert_eq!(limiter.admit(next), Err(Duration::from_secs(10)));
    }

    #[test]
    fn a_learning_limiter_follows_the_headers() {
        let limiter = RateLimiter::learning();
        let start = Instant::now();
        let wall = SystemTime::UNIX_EPOCH;
        for _ in 0..5 {
            assert_eq!(limiter.admit(start), Ok(()));
        }
        limiter.observe(StatusCode::OK, &headers(3, 1, 5), start, wall);
        assert_eq!(limiter.admit(start), Ok(()));
        assert_eq!(limiter.admit(start), Err(Duration::from_secs(5)));
        let next = start + Duration::from_secs(5);
        for _ in 0..3 {
            assert_eq!(limiter.admit(next), Ok(()));
        }
        assert_eq!(limiter.admit(next), Err(SERVER_WINDOW));
    }

    #[test]
    fn after_429_everyone_pauses_but_never_for_years() {
        let limiter = RateLimiter::learning();
        let start = Instant::now();
        let wall = SystemTime::UNIX_EPOCH - Duration::from_secs(1_000_000_000);
        limiter.observe(
            StatusCode::TOO_MANY_REQUESTS,
            &headers(1, 0, 5),
            start,
            wall,
        );
        assert_eq!(limiter.admit(start), Err(LONGEST));
        assert_eq!(limiter.admit(start + LONGEST), Ok(()));
    }

    #[test]
    fn no_request_at_all_is_one_in_a_window_and_no_wait_is_endless_or_none() {
        let limiter = RateLimiter::new(0, Duration::from_secs(10));
        let start = Instant::now();
        assert_eq!(limiter.admit(start), Ok(()));
        assert_eq!(limiter.admit(start), Err(Duration::from_secs(10)));
        // The server says that nothing is left, and not until when.
        let empty = RateLimiter::learning();
        empty.lock().left = Some(0);
        assert_eq!(empty.admit(start), Err(Duration::from_millis(1)));

        let learning = RateLimiter::learning();
        let wall = SystemTime::UNIX_EPOCH;
        learning.observe(StatusCode::OK, &headers(3, 0, 1_000_000), start, wall);
        assert_eq!(learning.admit(start), Err(LONGEST));
        // A limit of nothing is not believed.
        learning.observe(StatusCode::OK, &headers(0, 0, 5), start, wall);
        assert_eq!(learning.lock().limit, Some(3));
    }

    #[test]
    fn a_budget_of_ones_own_heeds_the_server_only_where_it_is_stricter() {
        let limiter = RateLimiter::new(3, Duration::from_secs(10));
        let start = Instant::now();
        let wall = SystemTime::UNIX_EPOCH;
        assert_eq!(limiter.admit(start), Ok(()));
        // As much as is left here, and more: the own window stays.
        for remaining in [2, 9] {
            limiter.observe(StatusCode::OK, &headers(9, remaining, 60), start, wall);
        }
        assert_eq!(limiter.admit(start), Ok(()));
        assert_eq!(limiter.admit(start), Ok(()));
        assert_eq!(limiter.admit(start), Err(Duration::from_secs(10)));
        let next = start + Duration::from_secs(10);
        assert_eq!(limiter.admit(next), Ok(()));
        limiter.observe(StatusCode::OK, &headers(9, 1, 40), start, wall);
        assert_eq!(limiter.admit(next), Ok(()));
        assert_eq!(limiter.admit(next), Err(Duration::from_secs(30)));
    }

    #[test]
    fn a_window_that_is_over_teaches_nothing() {
        let limiter = RateLimiter::learning();
        let start = Instant::now();
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(100);
        limiter.observe(StatusCode::OK, &headers(3, 0, 100), start, wall);
        assert_eq!(limiter.admit(start), Ok(()));
    }
}
