//! Which failed attempts are repeated, and when.

use std::fmt;
use std::time::Duration;

use crate::http::error::{Error, ErrorKind};

/// Decides whether and when a failed attempt is followed by another one.
///
/// [`RetryPolicy`] is the built-in rule; implement this for one of your own.
/// The deadline of a call holds in any case: a wait that would pass it ends the call.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use std::time::Duration;
/// use intercom_api::{Failure, Retry};
///
/// struct OncePerSecond;
///
/// impl Retry for OncePerSecond {
///     fn wait(&self, failure: &Failure<'_>) -> Option<Duration> {
///         (failure.attempt < 3 && failure.error.is_rate_limited()).then_some(Duration::from_secs(1))
///     }
/// }
/// ```
pub trait Retry: Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` ends the call with the error.
    fn wait(&self, failure: &Failure<'_>) -> Option<Duration>;
}

impl fmt::Debug for dyn Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Retry")
    }
}

/// A failed attempt.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// What went wrong. [`Error::operation`] tells the operation, [`Error::retry_after`] what the server asks for.
    pub error: &'a Error,
    /// The number of this attempt, from 1.
    pub attempt: u32,
    /// Whether repeating the request does no harm: its method is not `POST` or `PATCH`, or the operation
    /// [only reads](crate::Operation::is_safe).
    pub idempotent: bool,
    /// Time since the call began.
    pub elapsed: Duration,
    /// A random number in `0.0..1.0` to spread the retries of many clients.
    pub jitter: f64,
}

/// The built-in retry rule, as a value.
///
/// * Retried are 408, 429, 5xx, timeouts, broken and refused connections.
/// * A `POST` or `PATCH` that changes something is repeated only after 408, 429 or when no connection was made, because
///   otherwise the server may have processed it ([`assume_idempotent`](Self::assume_idempotent) lifts this).
/// * The wait is what `Retry-After` says, else until `X-RateLimit-Reset` (after 429), either up to a fifth longer;
///   else 1 s, 2 s, 4 s, ..., each shortened by up to a half. Never more than the cap of 60 s.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use std::time::Duration;
/// use intercom_api::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_retries(5).cap(Duration::from_secs(20));
/// let never = RetryPolicy::none();
/// # assert_ne!(patient, never);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    base: Duration,
    cap: Duration,
    assume_idempotent: bool,
}

impl RetryPolicy {
    /// Two retries, waits from 1 s to 60 s.
    pub const fn new() -> Self {
        Self {
            max_retries: 2,
            base: Duration::from_secs(1),
            cap: Duration::from_secs(60),
            assume_idempotent: false,
        }
    }

    /// No retries.
    pub const fn none() -> Self {
        Self::new().max_retries(0)
    }

    /// How often a call is repeated after its first attempt; 2 unless set.
    pub const fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The first wait when the server gives no hint; doubles each time. 1 s unless set.
    pub const fn base(mut self, wait: Duration) -> Self {
        self.base = wait;
        self
    }

    /// The longest wait, also where the server asks for a longer one; 60 s unless set.
    pub const fn cap(mut self, wait: Duration) -> Self {
        self.cap = wait;
        self
    }

    /// Treats every `POST` and `PATCH` like the other methods. Only for calls that you know may run twice; searches
    /// are [known](crate::Operation::is_safe).
    pub const fn assume_idempotent(mut self, assume: bool) -> Self {
        self.assume_idempotent = assume;
        self
    }

    fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        let doubled = 2_u32
            .checked_pow(attempt.saturating_sub(1))
            .and_then(|factor| self.base.checked_mul(factor));
        let wait = doubled.unwrap_or(self.cap).min(self.cap);
        wait.mul_f64(1.0 - jitter / 2.0)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl Retry for RetryPolicy {
    fn wait(&self, failure: &Failure<'_>) -> Option<Duration> {
        let Failure { error, attempt, .. } = failure;
        if *attempt > self.max_retries || !error.is_retryable() {
            return None;
        }
        // The server says of these itself that it did not process the request.
        let refused = error.kind() == ErrorKind::Connect
            || error
                .status()
                .is_some_and(|status| matches!(status.as_u16(), 408 | 429));
        if !(refused || failure.idempotent || self.assume_idempotent) {
            return None;
        }
        let jitter = failure.jitter.clamp(0.0, 1.0);
        Some(match error.retry_after() {
            Some(asked) => asked
                .min(self.cap)
                .mul_f64(1.0 + jitter / 5.0)
                .min(self.cap),
            None => self.backoff(*attempt, jitter),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    fn with_response(status: u16, retry_after: Option<u64>) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::new(ErrorKind::Api)
            .with_response(status, HeaderMap::new(), None, Bytes::new())
            .with_api_errors(Vec::new(), retry_after.map(Duration::from_secs))
    }

    fn wait(policy: RetryPolicy, error: &Error, attempt: u32, idempotent: bool) -> Option<f64> {
        let failure = Failure {
            error,
            attempt,
            idempotent,
            elapsed: Duration::ZERO,
            jitter: 0.0,
        };
        policy.wait(&failure).map(|wait| wait.as_secs_f64())
    }

    #[test]
    fn idempotent_calls_are_repeated_where_another_try_may_help() {
        let policy = RetryPolicy::new();
        for (status, repeated) in [
            (400, false),
            (401, false),
            (404, false),
            (408, true),
            (409, false),
            (429, true),
            (500, true),
            (503, true),
        ] {
            let error = with_response(status, None);
            assert_eq!(
                wait(policy, &error, 1, true).is_some(),
                repeated,
                "{status}"
            );
        }
        for kind in [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Transport] {
            assert!(
                wait(policy, &Error::new(kind), 1, true).is_some(),
                "{kind:?}"
            );
        }
        assert_eq!(wait(policy, &Error::new(ErrorKind::Decode), 1, true), None);
    }

    #[test]
    fn others_only_where_the_server_cannot_have_processed_them() {
        let policy = RetryPolicy::new();
        for status in [408, 429] {
            assert!(wait(policy, &with_response(status, None), 1, false).is_some());
        }
        assert!(wait(policy, &Error::new(ErrorKind::Connect), 1, false).is_some());
        for error in [
            with_response(500, Some(1)),
            with_response(503, None),
            Error::new(ErrorKind::Timeout),
            Error::new(ErrorKind::Transport),
        ] {
            assert_eq!(wait(policy, &error, 1, false), None);
            assert!(wait(policy.assume_idempotent(true), &error, 1, false).is_some());
        }
    }

    #[test]
    fn waits_double_up_to_the_cap_and_hints_win() {
        let policy = RetryPolicy::new().max_retries(u32::MAX);
        let error = with_response(500, None);
        let waits = [1, 2, 3, 7, 8, 90].map(|n| wait(policy, &error, n, true).unwrap());
        assert_eq!(waits, [1.0, 2.0, 4.0, 60.0, 60.0, 60.0]);
        assert_eq!(
            wait(policy, &with_response(503, Some(9)), 1, true),
            Some(9.0)
        );
        assert_eq!(
            wait(policy, &with_response(503, Some(u64::MAX)), 1, true),
            Some(60.0)
        );
    }

    #[test]
    fn jitter_shortens_own_waits_and_lengthens_asked_ones() {
        for (error, expected) in [
            (with_response(500, None), 0.5),
            (with_response(429, Some(10)), 12.0),
        ] {
            let failure = Failure {
                error: &error,
                attempt: 1,
                idempotent: true,
                elapsed: Duration::ZERO,
                jitter: 1.0,
            };
            let wait = RetryPolicy::new().wait(&failure).unwrap();
            assert_eq!(wait.as_secs_f64(), expected);
        }
    }

    #[test]
    fn retries_are_bounded() {
        let error = with_response(429, Some(0));
        let policy = RetryPolicy::new();
        assert_eq!(
            [1, 2, 3].map(|n| wait(policy, &error, n, false).is_some()),
            [true, true, false]
        );
        assert_eq!(wait(RetryPolicy::none(), &error, 1, true), None);
    }
}
