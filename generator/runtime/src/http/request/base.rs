//! Where requests go: the one place that decides which host may get the token.

use http::Uri;

use crate::http::error::{Error, ErrorKind, Result};

/// Which setting a base URL comes from, so that an error can name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BaseSetting {
    /// None was set: the API's own, and operations with a server of their own go to that one.
    Default,
    Region,
    /// `base_url()` of the client's builder.
    Builder,
    /// This environment variable.
    Variable(&'static str),
    /// `with_base_url()` of one request.
    Request,
    /// The description, for one operation.
    Operation,
    /// A URL in a response.
    Link,
}

impl BaseSetting {
    /// The error for a base URL that cannot be used. The URL is not in it: it may hold a password, or be a token that was
    /// put into the wrong variable.
    fn fault(self, what: &str) -> Error {
        let text = match self {
            Self::Default => format!("the API's base URL {what}"),
            Self::Region => format!("the base URL of the region {what}"),
            Self::Builder => format!("the base URL given to base_url() {what}"),
            Self::Variable(name) => {
                format!("the base URL in the environment variable {name} {what}")
            }
            Self::Request => format!("the base URL given to with_base_url() {what}"),
            Self::Operation => format!("the base URL of the operation {what}"),
            Self::Link => format!("the link {what}"),
        };
        let error = Error::new(ErrorKind::Config).explain(text);
        match self {
            Self::Variable(name) => error.advise(format!(
                "correct {name}, or unset it to call the API itself"
            )),
            _ => error,
        }
    }

    /// The error for an environment variable whose value is not UTF-8.
    pub(crate) fn not_unicode(self) -> Error {
        self.fault("is not UTF-8")
    }

    /// Where an address that does not respond comes from, and what to do.
    pub(crate) fn advice(self) -> Option<String> {
        match self {
            Self::Variable(name) => Some(format!(
                "the environment variable {name} names this address: correct it, or unset it to call the API itself"
            )),
            Self::Builder => Some("base_url() names this address".to_owned()),
            Self::Request => Some("with_base_url() names this address".to_owned()),
            Self::Default | Self::Region | Self::Operation | Self::Link => None,
        }
    }
}

/// A checked base URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base {
    setting: BaseSetting,
    secure: bool,
    host: String,
    port: u16,
    /// Scheme, host and port, without a slash at the end.
    origin: String,
    /// Path in front of every operation's path, without a slash at the end.
    prefix: String,
    /// The base URLs of the API itself, in all regions.
    own: &'static [&'static str],
}

/// Where a URL in a response leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// To the API itself: path and query.
    SameOrigin(String),
    /// To this absolute URL elsewhere.
    OtherOrigin(String),
}

impl Base {
    pub(crate) fn parse(url: &str, setting: BaseSetting) -> Result<Self> {
        let fault = |what: &str| setting.fault(what);
        if url.contains(['?', '#']) {
            return Err(fault("has a query or a fragment"));
        }
        let uri: Uri = url.parse().map_err(|error: http::uri::InvalidUri| {
            // Its words are a fixed few, without the URL.
            fault(&format!("is not a valid URL: {error}")).caused_by(error)
        })?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(fault("starts with neither https:// nor http://")),
        };
        let Some(authority) = uri.authority() else {
            return Err(fault("has no host"));
        };
        if authority.as_str().contains('@') {
            return Err(fault("holds a user name or password"));
        }
        let host = authority.host().to_ascii_lowercase();
        if host.is_empty() {
            return Err(fault("has no host"));
        }
        let port = match authority.as_str().get(host.len()..) {
            None | Some("") => default_port(secure),
            Some(_) => match authority.port_u16() {
                Some(port) if port > 0 => port,
                _ => return Err(fault("has a port that is not a number from 1 to 65535")),
            },
        };
        let prefix = uri.path().trim_end_matches('/');
        Ok(Self {
            setting,
            secure,
            port,
            origin: format!(
                "{}://{}",
                uri.scheme_str().unwrap_or_default(),
                authority.as_str().to_ascii_lowercase()
            ),
            host,
            prefix: prefix.to_owned(),
            own: &[],
        })
    }

    /// The base of an operation's own server: a URL, or a path on this base's host.
    pub(crate) fn server(&self, url: &str) -> Result<Self> {
        let setting = BaseSetting::Operation;
        if url.contains("://") {
            return Self::parse(url, setting);
        }
        let url = format!("{}/{}", self.origin, url.trim_start_matches('/'));
        Self::parse(&url, setting)
    }

    pub(crate) fn setting(&self) -> BaseSetting {
        self.setting
    }

    /// Host and port.
    pub(crate) fn address(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Knows the API by these base URLs too: its next-page URLs name them, also behind a proxy or from another
    /// region. Following them is safe because the client then asks its own base URL for that path.
    pub(crate) fn with_hosts(self, own: &'static [&'static str]) -> Self {
        Self { own, ..self }
    }

    pub(crate) fn hosts(&self) -> &'static [&'static str] {
        self.own
    }

    fn is_api(&self, host: &str) -> bool {
        let mut urls = self.own.iter().filter_map(|url| url.parse::<Uri>().ok());
        urls.any(|uri| uri.host().is_some_and(|own| own.eq_ignore_ascii_case(host)))
    }

    /// Scheme, host and port of a URL.
    pub(crate) fn origin_of(url: &str) -> Result<Self> {
        let bare = url.split(['?', '#']).next().unwrap_or_default();
        Ok(Self {
            prefix: String::new(),
            ..Self::parse(bare, BaseSetting::Link)?
        })
    }

    /// Refuses to send a token in clear text, unless it stays on this machine or `insecure` allows it.
    pub(crate) fn guard(self, insecure: bool) -> Result<Self> {
        if self.secure || insecure || is_loopback(&self.host) {
            return Ok(self);
        }
        Err(self.setting.fault(&format!(
            "would send the token unencrypted to {}: use https:// or allow_http(true)",
            self.host
        )))
    }

    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    pub(crate) fn is_secure(&self) -> bool {
        self.secure
    }

    pub(crate) fn as_url(&self) -> String {
        format!("{}{}", self.origin, self.prefix)
    }

    /// The URL of `path_and_query`, which starts with a slash.
    pub(crate) fn join(&self, path_and_query: &str) -> String {
        let Self { origin, prefix, .. } = self;
        // A link from a response may already name the prefix.
        let named = path_and_query
            .strip_prefix(prefix.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
        if named && !prefix.is_empty() {
            return format!("{origin}{path_and_query}");
        }
        format!("{origin}{prefix}{path_and_query}")
    }

    /// Sorts a URL from a response. Links to the API lead back to this base, whatever scheme they
    /// name, because servers behind proxies often write `http://`.
    pub(crate) fn sort(&self, url: &str) -> Option<Link> {
        let url = url.split('#').next().unwrap_or_default();
        // `//host/path` and `\` mean another host to browsers and to some URL parsers.
        if url.contains('\\') || url.starts_with("//") {
            return None;
        }
        if url.starts_with('/') {
            return Some(Link::SameOrigin(url.to_owned()));
        }
        if url.starts_with('?') {
            return None;
        }
        let uri: Uri = url.parse().ok()?;
        let authority = uri.authority()?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return None,
        };
        let host = authority.host().to_ascii_lowercase();
        let port = authority.port_u16().unwrap_or(default_port(secure));
        let usual = port == default_port(secure) && self.port == default_port(self.secure);
        let same = host == self.host && (port == self.port || usual);
        if (same || (self.is_api(&host) && port == default_port(secure)))
            && !authority.as_str().contains('@')
        {
            let path_and_query = uri.path_and_query().map_or("/", |found| found.as_str());
            return Some(Link::SameOrigin(if path_and_query.starts_with('/') {
                path_and_query.to_owned()
            } else {
                format!("/{path_and_query}")
            }));
        }
        Some(Link::OtherOrigin(url.to_owned()))
    }
}

/// Whether a URL may be fetched without a token.
pub(crate) fn may_visit(url: &str, insecure: bool) -> bool {
    Base::origin_of(url)
        .and_then(|base| base.guard(insecure))
        .is_ok()
}

/// Host and port of a URL.
#[cfg(feature = "client")]
pub(crate) fn address_of(url: &Uri) -> String {
    let host = url.host().unwrap_or("no host");
    let secure = url.scheme() == Some(&http::uri::Scheme::HTTPS);
    let port = url.port_u16().unwrap_or(default_port(secure));
    format!("{host}:{port}")
}

const fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || host.ends_with(".localhost")
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(url: &str) -> Base {
        Base::parse(url, BaseSetting::Builder)
            .unwrap()
            .with_hosts(&["https://api.intercom.io", "https://api.eu.intercom.io"])
    }

    fn here(path: &str) -> Option<Link> {
        Some(Link::SameOrigin(path.to_owned()))
    }

    #[test]
    fn only_loopback_may_do_without_tls() {
        for url in [
            "http://localhost:1",
            "http://127.8.0.1",
            "http://[::1]:80/x",
            "https://a.example",
        ] {
            assert!(base(url).guard(false).is_ok(), "{url}");
        }
        for url in [
            "http://a.example",
            "http://localhost.a.example",
            "http://127.0.0.1.a.example",
            "http://10.0.0.1",
        ] {
            assert!(base(url).guard(false).is_err(), "{url}");
            assert!(base(url).guard(true).is_ok(), "{url}");
        }
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for url in [
            "",
            "/",
            "a.example",
            "ftp://a.example",
            "https://",
            "https://u:p@a.example",
            "https://a.example/?x=1",
            "https://a.example/#x",
            "https://a b",
            "https://a.example:99999",
            "https://a.example:",
            "https://a.example:0",
        ] {
            assert!(Base::parse(url, BaseSetting::Builder).is_err(), "{url}");
        }
    }

    #[test]
    fn a_prefix_stands_in_front_of_every_path() {
        assert_eq!(base("https://A.example/").join("/x"), "https://a.example/x");
        let proxy = base("https://a.example:8/api/");
        assert_eq!(proxy.join("/x?y=1"), "https://a.example:8/api/x?y=1");
        assert_eq!(proxy.join("/api/x"), "https://a.example:8/api/x");
        assert_eq!(proxy.join("/apis"), "https://a.example:8/api/apis");
    }

    #[test]
    fn links_to_the_api_lead_back_to_the_base() {
        let us = base("https://api.intercom.io");
        for url in [
            "https://api.intercom.io/x?p=2",
            "http://API.intercom.io/x?p=2",
            "https://api.intercom.io:443/x?p=2#f",
            "https://api.eu.intercom.io/x?p=2",
            "/x?p=2",
        ] {
            assert_eq!(us.sort(url), here("/x?p=2"), "{url}");
        }
        let local = base("http://127.0.0.1:4010");
        assert_eq!(local.sort("http://127.0.0.1:4010/x"), here("/x"));
        assert_eq!(local.sort("http://127.0.0.1:4010?p=2"), here("/?p=2"));
    }

    #[test]
    fn links_to_other_hosts_are_told_apart() {
        let us = base("https://api.intercom.io");
        for url in [
            "https://evil.example/x",
            "https://api.intercom.io.evil.example/x",
            "https://api.intercom.io@evil.example/x",
            "https://u@api.intercom.io/x",
            "https://api.intercom.io:444/x",
        ] {
            assert!(
                matches!(us.sort(url), Some(Link::OtherOrigin(_))),
                "{url}: {:?}",
                us.sort(url)
            );
        }
        for url in [
            "//evil.example/x",
            "/\\evil.example",
            "",
            "x",
            "?p=2",
            "javascript:x",
        ] {
            assert_eq!(us.sort(url), None, "{url}");
        }
        let local = base("http://127.0.0.1:4010");
        assert!(matches!(
            local.sort("http://127.0.0.1:4011/x"),
            Some(Link::OtherOrigin(_))
        ));
    }
}
