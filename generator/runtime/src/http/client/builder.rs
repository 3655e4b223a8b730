//! The settings of a client to be.

use std::borrow::Cow;
use std::env::VarError;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderName, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use crate::http::client::caller::Sealed;
use crate::http::client::vendor::Vendor;
use crate::http::engine::config::Config;
use crate::http::engine::run::version_header;
use crate::http::error::{Error, ErrorKind, Result};
use crate::http::request::base::{Base, BaseSetting};
use crate::http::request::parts::header;
use crate::http::request::token::Token;
use crate::http::retry::limiter::RateLimiter;
use crate::http::retry::policy::{Retry, RetryPolicy};
use crate::http::transport::Transport;
use crate::http::transport::timer::Timer;

/// Settings of a client to be. [`build`](Self::build) checks them.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use std::time::Duration;
/// use intercom_api::{Client, RateLimiter, Region, RetryPolicy};
///
/// # fn example() -> intercom_api::Result<()> {
/// let client = Client::builder("dG9rOjEyMzQ=")
///     .region(Region::Eu)
///     .timeout(Duration::from_secs(20))
///     .deadline(Duration::from_secs(90))
///     .retry(RetryPolicy::new().max_retries(4))
///     .rate_limiter(RateLimiter::learning())
///     .user_agent("nightly-sync/3")
///     .build()?;
/// # Ok(()) }
/// ```
#[must_use = "call build() to get the client"]
pub struct Builder<C> {
    base_url: Option<Cow<'static, str>>,
    base_setting: BaseSetting,
    allow_http: bool,
    token: Token,
    credentials: Vec<(String, Token)>,
    version: Option<Cow<'static, str>>,
    headers: Vec<(String, String)>,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_body_bytes: Option<u64>,
    max_download_bytes: Option<u64>,
    retry: Arc<dyn Retry>,
    limiter: Option<RateLimiter>,
    transport: Option<Arc<dyn Transport>>,
    timer: Option<Arc<dyn Timer>>,
    client: PhantomData<fn() -> C>,
}

/// A client that a [`Builder`] can build. Sealed.
pub trait Build: Sealed + Sized {
    /// Whose API it calls.
    type Vendor: Vendor;

    #[doc(hidden)]
    fn build(builder: Builder<Self>) -> Result<Self>;
}

/// Makes a client's default transport, given where it goes and its connect timeout.
type MakeTransport = fn(&Base, Option<Duration>) -> Result<Arc<dyn Transport>>;

impl<C: Build> Builder<C> {
    pub(crate) fn new(token: Token) -> Self {
        Self {
            base_url: C::Vendor::BASE_URLS.first().copied().map(Cow::Borrowed),
            base_setting: BaseSetting::Default,
            allow_http: false,
            token,
            credentials: Vec::new(),
            version: None,
            headers: Vec::new(),
            connect_timeout: Some(Duration::from_secs(10)),
            timeout: Some(Duration::from_secs(60)),
            deadline: None,
            max_body_bytes: Some(32 * 1024 * 1024),
            max_download_bytes: None,
            retry: Arc::new(RetryPolicy::new()),
            limiter: None,
            transport: None,
            timer: None,
            client: PhantomData,
        }
    }

    /// Which of the API's regions to call; the first one unless set.
    pub fn region(mut self, region: <C::Vendor as Vendor>::Region) -> Self {
        self.base_url = Some(Cow::Borrowed(region.into()));
        self.base_setting = BaseSetting::Region;
        self
    }

    /// Another base URL: of a proxy, or of a server for tests. A path in it stands in front of every path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(Cow::Owned(url.into()));
        self.base_setting = BaseSetting::Builder;
        self
    }

    /// The base URL in the vendor's environment variable, if it holds one.
    pub(crate) fn base_url_from_env(mut self) -> Result<Self> {
        let variable = C::Vendor::BASE_URL_VARIABLE;
        let setting = BaseSetting::Variable(variable);
        match std::env::var(variable) {
            Ok(url) if !url.trim().is_empty() => {
                self.base_url = Some(Cow::Owned(url.trim().to_owned()));
                self.base_setting = setting;
            }
            Ok(_) | Err(VarError::NotPresent) => {}
            Err(VarError::NotUnicode(_)) => return Err(setting.not_unicode()),
        }
        Ok(self)
    }

    /// The secret of a security scheme by the scheme's name, for operations that want several or another one than the
    /// token.
    pub fn credential(mut self, scheme: impl Into<String>, secret: impl Into<Token>) -> Self {
        self.credentials.push((scheme.into(), secret.into()));
        self
    }

    /// Allows `http://` to hosts other than this machine. The token then travels unencrypted.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// The API version of all requests, in place of each endpoint's own.
    /// An [`ApiVersion`](crate::ApiVersion) or any string.
    pub fn version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// A header that every request carries.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The `User-Agent` header, in place of this library's name.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.header(USER_AGENT.as_str(), name)
    }

    /// How long making a connection may take; 10 s unless set, `None` for no limit.
    /// An HTTP client or transport of your own has its own rule.
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = timeout.into();
        self
    }

    /// How long one attempt may take, body included; 60 s unless set, `None` for no limit.
    /// Downloads are exempt: for them it limits the time to the head of the response, and each pause after it.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// How long a call may take with all its attempts and waits; no limit unless set.
    /// A retry that would begin later is not waited for. The body of a download is not counted.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// The largest body of a response that is read, in bytes and decompressed; 32 MiB unless set, `None` for no limit.
    /// A longer one is an error of kind [`TooLarge`](crate::ErrorKind::TooLarge). Downloads are exempt, see
    /// [`max_download_bytes`](Self::max_download_bytes).
    ///
    /// Of an error's body at most 1 MiB is kept, and headers may have 256 KiB. Decoding takes at most 32 MiB and twice the
    /// length of the body beside the strings themselves.
    pub fn max_body_bytes(mut self, limit: impl Into<Option<u64>>) -> Self {
        self.max_body_bytes = limit.into();
        self
    }

    /// The largest download, in bytes and decompressed; no limit unless set.
    pub fn max_download_bytes(mut self, limit: impl Into<Option<u64>>) -> Self {
        self.max_download_bytes = limit.into();
        self
    }

    /// The rule for retries; [`RetryPolicy::new`] unless set.
    pub fn retry(mut self, retry: impl Retry) -> Self {
        self.retry = Arc::new(retry);
        self
    }

    /// Holds requests back to stay below the rate limit; none unless set.
    pub fn rate_limiter(mut self, limiter: RateLimiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// A clock of your own.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Some(Arc::new(timer));
        self
    }

    pub(crate) fn set_transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }
}

impl<C: Build> Builder<C> {
    /// Builds the client.
    ///
    /// # Errors
    /// When the base URL is none, or is `http://` and not of this machine; when a header or
    /// version cannot be sent; when the transport cannot be set up.
    pub fn build(self) -> Result<C> {
        C::build(self)
    }

    pub(crate) fn check(
        self,
        transport: MakeTransport,
        timer: fn() -> Result<Arc<dyn Timer>>,
    ) -> Result<Arc<Config>> {
        let Some(base_url) = &self.base_url else {
            return Err(Error::new(ErrorKind::Config)
                .explain("no base URL is set, and the API has no region to take it from"));
        };
        let base = Base::parse(base_url, self.base_setting)?
            .with_hosts(C::Vendor::BASE_URLS)
            .guard(self.allow_http)?;
        let mut headers = HeaderMap::new();
        let agent = HeaderValue::try_from(C::Vendor::USER_AGENT)
            .map_err(|error| Error::new(ErrorKind::Config).caused_by(error))?;
        headers.insert(USER_AGENT, agent);
        for (name, value) in &self.headers {
            let (name, value) =
                header(name, value).map_err(|text| Error::new(ErrorKind::Config).explain(text))?;
            headers.insert(name, value);
        }
        let version = self.version.as_deref().map(version_header).transpose()?;
        let version_name = C::Vendor::VERSION_HEADER
            .map(HeaderName::try_from)
            .transpose();
        let version_name =
            version_name.map_err(|error| Error::new(ErrorKind::Config).caused_by(error))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => transport(&base, self.connect_timeout)?,
        };
        let timer = match self.timer {
            Some(timer) => timer,
            None => timer()?,
        };
        Ok(Arc::new(Config {
            base,
            allow_http: self.allow_http,
            token: self.token,
            credentials: self.credentials,
            version,
            version_name,
            headers,
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            deadline: self.deadline,
            max_body_bytes: self.max_body_bytes,
            max_download_bytes: self.max_download_bytes,
            retry: self.retry,
            limiter: self.limiter,
            transport,
            timer,
        }))
    }
}

/// A URL that was not checked yet, without what may be secret in it.
fn without_secrets(url: &str) -> String {
    let bare = url.split(['?', '#']).next().unwrap_or_default();
    match (bare.split_once("//"), bare.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}//..@{rest}"),
        (None, Some((_, rest))) => format!("..@{rest}"),
        (_, None) => bare.to_owned(),
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("base_url", &self.base_url.as_deref().map(without_secrets))
            .field("version", &self.version)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
