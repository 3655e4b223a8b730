//! Spans and events, if the feature `tracing` is on; otherwise nothing at all.

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use http::StatusCode;
    use tracing::field::Empty;
    use tracing::{Instrument as _, Span, debug_span, info_span};

    use crate::http::error::{Attempt, Error};
    use crate::http::request::operation::Operation;

    /// What a filter names, in place of the modules of this crate, which programs do not know.
    const TARGET: &str = "intercom";

    pub(crate) fn call(operation: &Operation) -> Span {
        info_span!(
            target: TARGET,
            "intercom.call",
            operation = operation.id(),
            method = operation.method().as_str(),
            path = operation.path(),
            version = operation.version().as_str(),
            status = Empty,
            error = Empty,
        )
    }

    pub(crate) fn attempt(number: u32) -> Span {
        debug_span!(
            target: TARGET,
            "intercom.attempt",
            attempt = number,
            status = Empty,
            error = Empty,
            waited_ms = Empty,
            duration_ms = Empty,
        )
    }

    /// Ends the span: what is waited for afterwards is not part of the attempt.
    pub(crate) fn finish(span: Span, attempt: &Attempt) {
        if let Some(status) = attempt.status {
            span.record("status", status.as_u16());
        }
        if let Some(error) = attempt.error {
            span.record("error", tracing::field::debug(error));
        }
        span.record("waited_ms", millis(attempt.waited));
        span.record("duration_ms", millis(attempt.duration));
    }

    /// Tells of a failed attempt that another one follows.
    pub(crate) fn retried(number: u32, error: &Error, wait: Duration) {
        tracing::debug!(
            target: TARGET,
            attempt = number,
            status = error.status().map(|status| status.as_u16()),
            error = tracing::field::debug(error.kind()),
            wait_ms = millis(wait),
            "the attempt failed and is repeated"
        );
    }

    /// Notes how the call ended, and tells of it if it failed.
    pub(crate) fn end(span: &Span, status: Option<StatusCode>, error: Option<&Error>) {
        if let Some(status) = status {
            span.record("status", status.as_u16());
        }
        if let Some(error) = error {
            span.record("error", tracing::field::debug(error.kind()));
            let _entered = span.enter();
            tracing::warn!(
                target: TARGET,
                status = status.map(|status| status.as_u16()),
                error = tracing::field::debug(error.kind()),
                code = error.code(),
                request_id = error.request_id(),
                attempts = error.attempts().len(),
                "the call failed"
            );
        }
    }

    fn millis(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }

    pub(crate) async fn within<F: Future>(future: F, span: Span) -> F::Output {
        future.instrument(span).await
    }
}

#[cfg(not(feature = "tracing"))]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use http::StatusCode;

    use crate::http::error::{Attempt, Error};
    use crate::http::request::operation::Operation;

    #[derive(Clone)]
    pub(crate) struct Span;

    pub(crate) fn call(_: &Operation) -> Span {
        Span
    }

    pub(crate) fn attempt(_: u32) -> Span {
        Span
    }

    pub(crate) fn finish(_: Span, _: &Attempt) {}

    pub(crate) fn retried(_: u32, _: &Error, _: Duration) {}

    pub(crate) fn end(_: &Span, _: Option<StatusCode>, _: Option<&Error>) {}

    pub(crate) async fn within<F: Future>(future: F, _: Span) -> F::Output {
        future.await
    }
}

pub(crate) use on::{attempt, call, end, finish, retried, within};
