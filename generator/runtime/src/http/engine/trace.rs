//! Spans, if the feature `tracing` is on; otherwise nothing at all.

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;

    use tracing::field::Empty;
    use tracing::{Instrument as _, Span, debug_span, info_span};

    use crate::http::error::Attempt;
    use crate::http::request::operation::Operation;

    pub(crate) fn call(operation: &Operation) -> Span {
        info_span!(
            "intercom.call",
            operation = operation.id(),
            method = operation.method().as_str(),
            path = operation.path(),
            version = operation.version().as_str(),
        )
    }

    pub(crate) fn attempt(number: u32) -> Span {
        debug_span!(
            "intercom.attempt",
            attempt = number,
            status = Empty,
            error = Empty,
            waited_ms = Empty,
            duration_ms = Empty,
        )
    }

    pub(crate) fn finish(span: &Span, attempt: &Attempt) {
        if let Some(status) = attempt.status {
            span.record("status", status.as_u16());
        }
        if let Some(error) = attempt.error {
            span.record("error", tracing::field::debug(error));
        }
        span.record("waited_ms", millis(attempt.waited));
        span.record("duration_ms", millis(attempt.duration));
    }

    fn millis(duration: std::time::Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }

    pub(crate) async fn within<F: Future>(future: F, span: Span) -> F::Output {
        future.instrument(span).await
    }
}

#[cfg(not(feature = "tracing"))]
mod on {
    use std::future::Future;

    use crate::http::error::Attempt;
    use crate::http::request::operation::Operation;

    #[derive(Clone)]
    pub(crate) struct Span;

    pub(crate) fn call(_: &Operation) -> Span {
        Span
    }

    pub(crate) fn attempt(_: u32) -> Span {
        Span
    }

    pub(crate) fn finish(_: &Span, _: &Attempt) {}

    pub(crate) async fn within<F: Future>(future: F, _: Span) -> F::Output {
        future.await
    }
}

pub(crate) use on::{attempt, call, finish, within};
