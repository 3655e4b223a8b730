//! One call from start to end: attempts, waits, redirects. Not generic, so it is compiled once.

use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, LOCATION};
use http::{HeaderMap, HeaderValue};

use crate::http::engine::config::Config;
use crate::http::engine::credentials::credentials;
use crate::http::engine::exchange::{
    Collected, End, MAX_ERROR_BODY, MAX_HEADERS, api_error, broken, collect, late, refused,
    size_of_headers, too_large,
};
use crate::http::engine::trace;
use crate::http::error::api::ErrorBody;
use crate::http::error::{Attempt, Error, ErrorKind, Result};
use crate::http::request::auth::AuthScheme;
use crate::http::request::base::{Base, BaseSetting, Link, may_visit};
use crate::http::request::body::Content;
use crate::http::request::call::{Call, Target};
use crate::http::request::reference::resolve;
use crate::http::request::token::Token;
use crate::http::response::body::{Clock, Response, ResponseBody};
use crate::http::response::meta::Meta;
use crate::http::response::read::{Reading, is_whole};
use crate::http::retry::policy::{Failure, Retry};
use crate::http::transport::Transport;
use crate::http::transport::message::{HttpRequest, HttpResponse};

const MAX_REDIRECTS: u32 = 5;

/// Makes the call.
pub(crate) async fn run(config: Arc<Config>, call: Call) -> Result<Response> {
    let operation = call.operation;
    let span = trace::call(&operation);
    let made = async {
        if let Err(error) = config.timer.check() {
            return Err(Error::new(ErrorKind::Config)
                .explain("the asynchronous client was used outside of a tokio runtime")
                .caused_by(error));
        }
        match Run::prepare(config, call) {
            Ok(run) => run.go().await,
            Err(error) => Err(error),
        }
    };
    let outcome = trace::within(made, span.clone())
        .await
        .map_err(|error| error.of(operation));
    let status = match &outcome {
        Ok(response) => Some(response.meta.status),
        Err(error) => error.status(),
    };
    trace::end(&span, status, outcome.as_ref().err());
    outcome
}

struct Run {
    config: Arc<Config>,
    base: Base,
    call: Call,
    request: HttpRequest,
    /// What is written into each attempt.
    credentials: Vec<(AuthScheme, Token)>,
    retry: Arc<dyn Retry>,
    transport: Arc<dyn Transport>,
    timeout: Option<Duration>,
    started: Instant,
    deadline: Option<Instant>,
    /// The largest body to read, in bytes, if this call has a limit of its own.
    max_bytes: Option<Option<u64>>,
    attempts: Vec<Attempt>,
}

impl Run {
    fn prepare(config: Arc<Config>, mut call: Call) -> Result<Self> {
        let overrides = std::mem::take(&mut call.overrides);
        let base = match &overrides.base_url {
            Some(url) => Base::parse(url, BaseSetting::Request)?
                .with_hosts(config.base.hosts())
                .guard(config.allow_http)?,
            None => match (call.operation.own_server(), config.base.setting()) {
                (Some(url), BaseSetting::Default) => config
                    .base
                    .server(url)?
                    .with_hosts(config.base.hosts())
                    .guard(config.allow_http)?,
                _ => config.base.clone(),
            },
        };
        if let Target::Open(url) = &call.target {
            call.target = match base.sort(url) {
                Some(Link::SameOrigin(path)) => Target::Path(path),
                Some(Link::OtherOrigin(url)) if may_visit(&url, config.allow_http) => {
                    Target::Open(url)
                }
                _ => {
                    return Err(Error::new(ErrorKind::Redirect)
                        .explain("the Location is not a URL that can be fetched safely"));
                }
            };
        }
        let open = matches!(call.target, Target::Open(_));
        let url = match &call.target {
            Target::Open(url) => url.clone(),
            Target::Template => {
                let mut path = call.parts.fill_template(call.operation.path())?;
                call.parts.push_query_to(&mut path);
                base.join(&path)
            }
            Target::Path(path) => {
                // Also reports what could not be sent.
                call.parts.fill_template("")?;
                let mut path = path.clone();
                call.parts.push_query_to(&mut path);
                base.join(&path)
            }
        };
        let mut headers = HeaderMap::new();
        if !open {
            headers = config.headers.clone();
            if let Some(name) = &config.version_name {
                let version = match (&overrides.version, &config.version) {
                    (Some(version), _) => version_header(version)?,
                    (None, Some(version)) => version.clone(),
                    (None, None) => HeaderValue::from_static(call.operation.version().as_str()),
                };
                headers.insert(name, version);
            }
            headers.insert(ACCEPT, HeaderValue::from_static(call.accept));
        }
        let body = call.parts.encode_body();
        if let Some((_, content_type)) = &body {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        let (body, stream) = match body {
            Some((Content::Bytes(bytes), _)) => (bytes, None),
            Some((Content::Stream(stream), _)) => (Bytes::new(), Some(stream)),
            None => (Bytes::new(), None),
        };
        for (name, value) in call.parts.headers() {
            headers.insert(name, value.clone());
        }
        if let (Some(cookies), false) = (call.parts.cookie_header(), headers.contains_key(COOKIE)) {
            headers.insert(COOKIE, cookies);
        }
        let credentials = match open {
            true => Vec::new(),
            false => credentials(&config, overrides.token, &call.operation, &headers)?,
        };
        let started = config.timer.now();
        let deadline = overrides.deadline.unwrap_or(config.deadline);
        Ok(Self {
            request: HttpRequest {
                operation: call.operation,
                method: call.operation.method().to_http(),
                url,
                headers,
                body,
                stream,
                timeout: None,
                connect_timeout: config.connect_timeout,
                streamed: matches!(call.reading, Reading::Streamed | Reading::ByMediaType),
            },
            base,
            credentials,
            retry: overrides.retry.unwrap_or_else(|| config.retry.clone()),
            transport: overrides
                .transport
                .unwrap_or_else(|| config.transport.clone()),
            timeout: overrides.timeout.unwrap_or(config.timeout),
            started,
            deadline: deadline.and_then(|limit| started.checked_add(limit)),
            max_bytes: overrides.max_body_bytes,
            attempts: Vec::new(),
            call,
            config,
        })
    }

    async fn go(mut self) -> Result<Response> {
        let mut redirects = 0;
        let mut failures = 0_u32;
        let mut waited = Duration::ZERO;
        loop {
            waited = match self.admit().await {
                Ok(held) => waited.saturating_add(held),
                Err(error) => return Err(error.after_attempts(self.attempts)),
            };
            let number = u32::try_from(self.attempts.len() + 1).unwrap_or(u32::MAX);
            let began = self.config.timer.now();
            let span = trace::attempt(number);
            let outcome = trace::within(self.attempt(), span.clone()).await;
            let duration = self.config.timer.now().saturating_duration_since(began);
            let attempt = Attempt {
                status: match &outcome {
                    Ok(response) => Some(response.meta.status),
                    Err(error) => error.status(),
                },
                error: outcome.as_ref().err().map(Error::kind),
                duration,
                waited,
            };
            trace::finish(span, &attempt);
            self.attempts.push(attempt);
            match outcome {
                Ok(mut response) => {
                    let redirected = response.meta.status.is_redirection();
                    if redirected && self.call.reading != Reading::Redirect {
                        redirects += 1;
                        if let Err(error) = self.follow(&response, redirects) {
                            return Err(error.after_attempts(self.attempts));
                        }
                        waited = Duration::ZERO;
                        continue;
                    }
                    if redirected {
                        let location = response.meta.headers.get(LOCATION);
                        response.location = location
                            .and_then(|value| resolve(&self.request.url, value.to_str().ok()?));
                    }
                    response.meta.attempts = self.attempts;
                    return Ok(response);
                }
                Err(error) => {
                    // Before the policy sees it.
                    let error = error.of(self.call.operation);
                    failures = failures.saturating_add(1);
                    let Some(wait) = self.wait(&error, failures) else {
                        return Err(error.after_attempts(self.attempts));
                    };
                    trace::retried(number, &error, wait);
                    self.config.timer.sleep(wait).await;
                    waited = wait;
                }
            }
        }
    }

    /// Waits for the limiter; gives the time that took.
    async fn admit(&self) -> Result<Duration> {
        let timer = &self.config.timer;
        let mut held = Duration::ZERO;
        if let Some(limiter) = &self.config.limiter {
            while let Err(wait) = limiter.admit(timer.now()) {
                if self.passes_deadline(wait) {
                    return Err(Error::new(ErrorKind::Timeout)
                        .explain("the rate limiter would hold the request past its deadline"));
                }
                timer.sleep(wait).await;
                held = held.saturating_add(wait);
            }
        }
        Ok(held)
    }

    /// How long to wait before the next attempt, if there is to be one.
    fn wait(&self, error: &Error, attempt: u32) -> Option<Duration> {
        let stream = self.request.stream.as_ref();
        if stream.is_some_and(|stream| !stream.is_available()) {
            return None;
        }
        let timer = &self.config.timer;
        let operation = &self.call.operation;
        let failure = Failure {
            error,
            attempt,
            idempotent: operation.is_safe() || operation.method().is_idempotent(),
            elapsed: timer.now().saturating_duration_since(self.started),
            jitter: timer.jitter(),
        };
        self.retry
            .wait(&failure)
            .filter(|wait| !self.passes_deadline(*wait))
    }

    fn passes_deadline(&self, wait: Duration) -> bool {
        self.deadline.is_some_and(|deadline| {
            let now = self.config.timer.now();
            now.checked_add(wait).is_none_or(|then| then >= deadline)
        })
    }

    async fn attempt(&self) -> Result<Response> {
        let timer = &self.config.timer;
        let left = self
            .deadline
            .map(|deadline| deadline.saturating_duration_since(timer.now()));
        let limit = match (self.timeout, left) {
            (Some(timeout), Some(left)) => Some(timeout.min(left)),
            (timeout, left) => timeout.or(left),
        };
        let mut request = self.request.clone();
        request.timeout = limit;
        let until = limit.and_then(|limit| timer.now().checked_add(limit));
        let mut sent = Box::pin(self.exchange(request, until));
        let Some(limit) = limit else {
            return sent.await;
        };
        let mut alarm = timer.sleep(limit);
        std::future::poll_fn(|context| {
            // The response first, so that a response in time is never thrown away.
            if let Poll::Ready(outcome) = sent.as_mut().poll(context) {
                return Poll::Ready(outcome);
            }
            alarm.as_mut().poll(context).map(|()| {
                let (address, advice) = self.server();
                Err(Error::new(ErrorKind::Timeout)
                    .explain(format!(
                        "no complete response from {address} within {limit:?}"
                    ))
                    .advise(advice))
            })
        })
        .await
    }

    /// Host and port of the server, and where that address comes from.
    fn server(&self) -> (String, Option<String>) {
        match Base::origin_of(&self.request.url) {
            Ok(origin) if origin.address() == self.base.address() => {
                (origin.address(), self.base.setting().advice())
            }
            Ok(origin) => (origin.address(), None),
            Err(_) => (self.base.address(), None),
        }
    }

    async fn exchange(&self, mut request: HttpRequest, until: Option<Instant>) -> Result<Response> {
        for (auth, token) in &self.credentials {
            let secret = token.secret().await?;
            auth.write(&secret, &mut request.headers, &mut request.url)
                .map_err(|_| {
                    Error::new(ErrorKind::Token).explain("the token does not fit into a header")
                })?;
        }
        let response = self.transport.send(request).await.map_err(|fault| {
            let (address, advice) = self.server();
            let advice = advice.filter(|_| fault.is_of_server());
            broken(fault, &address).advise(advice)
        })?;
        let HttpResponse {
            status,
            headers,
            body,
        } = response;
        let timer = &self.config.timer;
        if let Some(limiter) = &self.config.limiter {
            limiter.observe(status, &headers, timer.now(), timer.wall());
        }
        if size_of_headers(&headers) > MAX_HEADERS {
            return Err(too_large("the headers of the response", MAX_HEADERS as u64));
        }
        let meta = Meta::new(status, headers);
        let clock = Clock::new(timer.clone(), until);
        let open = match self.call.reading {
            Reading::Streamed => true,
            Reading::ByMediaType => !is_whole(&meta.headers),
            Reading::Whole | Reading::Redirect => false,
        };
        if status.is_success() && open {
            let body = ResponseBody::Open {
                body,
                timer: timer.clone(),
                idle: self.timeout,
                limit: self.max_bytes.unwrap_or(self.config.max_download_bytes),
            };
            return Ok(self.response(meta, body, clock));
        }
        let moved = status.is_redirection() && meta.headers.contains_key(LOCATION);
        let limit = self.max_bytes.unwrap_or(self.config.max_body_bytes);
        let kept = match status.is_success() {
            true => limit.unwrap_or(u64::MAX),
            false => limit.unwrap_or(u64::MAX).min(MAX_ERROR_BODY),
        };
        let Collected { bytes, end } = collect(body, kept, &clock).await;
        if !status.is_success() && !moved {
            return Err(refused(meta, bytes, timer.wall()));
        }
        let fault = match end {
            End::Whole => None,
            End::Cut if moved => None,
            End::Cut => Some(too_large("the body of the response", kept)),
            End::Late => Some(late()),
            End::Broken(fault) => Some(broken(fault, &self.server().0)),
        };
        if let Some(fault) = fault {
            let Meta {
                headers,
                request_id,
                ..
            } = meta;
            // Of a body that is too large nothing is of use.
            let bytes = match fault.kind() {
                ErrorKind::TooLarge => Bytes::new(),
                _ => bytes,
            };
            return Err(fault.with_response(status, headers, request_id, bytes));
        }
        if let Some(found) = ErrorBody::disguised(&bytes).filter(|_| status.is_success()) {
            return Err(api_error(meta, bytes, found, None));
        }
        Ok(self.response(meta, ResponseBody::Whole(bytes), clock))
    }

    fn response(&self, meta: Meta, body: ResponseBody, clock: Clock) -> Response {
        Response {
            operation: self.call.operation,
            meta,
            body,
            clock,
            location: None,
        }
    }

    /// Points the request at the place that a redirect names, if that is the API itself.
    fn follow(&mut self, response: &Response, redirects: u32) -> Result<()> {
        let refuse = |text: &str| {
            let meta = &response.meta;
            Error::new(ErrorKind::Redirect).explain(text).with_response(
                meta.status,
                meta.headers.clone(),
                meta.request_id.clone(),
                response.body(),
            )
        };
        if !self.call.operation.method().is_read() {
            return Err(refuse("the server redirects a request that changes things"));
        }
        if redirects > MAX_REDIRECTS {
            return Err(refuse("the server redirects in a circle"));
        }
        let open = matches!(self.call.target, Target::Open(_));
        let base = match open {
            true => Base::origin_of(&self.request.url)?,
            false => self.base.clone(),
        };
        let location = response.meta.headers.get(LOCATION);
        let location = location.and_then(|value| value.to_str().ok());
        let location = location.and_then(|location| resolve(&self.request.url, location));
        match location.and_then(|location| base.sort(&location)) {
            Some(Link::SameOrigin(path)) => self.request.url = base.join(&path),
            // Nothing secret is in such a request, so it may go from host to host.
            Some(Link::OtherOrigin(url)) if open && may_visit(&url, self.config.allow_http) => {
                self.request.url = url;
            }
            _ => {
                return Err(refuse(
                    "the server redirects to another host, which must not get the token",
                ));
            }
        }
        Ok(())
    }
}

pub(crate) fn version_header(version: &str) -> Result<HeaderValue> {
    HeaderValue::try_from(version)
        .ok()
        .filter(|value| !value.is_empty())
        .ok_or_else(|| {
            Error::new(ErrorKind::Config).explain("the API version does not fit into a header")
        })
}
