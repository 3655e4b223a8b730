//! Connections of the asynchronous client: TCP and TLS, through a proxy where the environment names one.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::HeaderValue;
use http::uri::{Scheme, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::http::boxed::{BoxError, BoxFuture};
use crate::http::request::base::address_of;
use crate::http::transport::cause::{ThroughProxy, timed_out};

/// Pause after which the system looks whether a silent connection still stands, and how often it looks.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_RETRIES: u32 = 3;

type Secured = HttpsConnector<HttpConnector>;
/// What a proxy speaks to us over, and in a tunnel the TLS of the server inside of it.
type Stream = MaybeHttpsStream<MaybeHttpsStream<TokioIo<TcpStream>>>;

#[derive(Clone)]
pub(crate) struct Connector {
    server: Secured,
    proxy: Secured,
    /// For the server at the end of a tunnel.
    tls: Arc<ClientConfig>,
    proxies: Arc<Matcher>,
    timeout: Option<Duration>,
}

impl Connector {
    pub(crate) fn new(tls: ClientConfig, timeout: Option<Duration>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
        let proxy = HttpsConnector::from((tcp.clone(), tls.clone()));
        let mut tls = tls;
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let tls = Arc::new(tls);
        Self {
            server: HttpsConnector::from((tcp, Arc::clone(&tls))),
            proxy,
            tls,
            proxies: Arc::new(Matcher::from_system()),
            timeout,
        }
    }

    /// What a proxy that passes requests on wants to see in each of them.
    pub(crate) fn forward_auth(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme() != Some(&Scheme::HTTP) {
            return None;
        }
        self.proxies.intercept(uri)?.basic_auth().cloned()
    }

    async fn connect(mut self, uri: Uri) -> Result<Wire, BoxError> {
        let Some(proxy) = self.proxies.intercept(&uri) else {
            let stream = self.server.call(uri).await?;
            return Ok(Wire::new(MaybeHttpsStream::Http(stream)));
        };
        let address = address_of(proxy.uri());
        let connected = self.connect_through(proxy, uri).await;
        connected.map_err(|error| ThroughProxy::new(address, error).into())
    }

    async fn connect_through(mut self, proxy: Intercept, uri: Uri) -> Result<Wire, BoxError> {
        if uri.scheme() != Some(&Scheme::HTTPS) {
            let stream = self.proxy.call(proxy.uri().clone()).await?;
            return Ok(Wire {
                forwards: true,
                ..Wire::new(MaybeHttpsStream::Http(stream))
            });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.proxy);
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        let stream = HttpsConnector::from((tunnel, self.tls)).call(uri).await?;
        Ok(Wire::new(stream))
    }
}

impl Service<Uri> for Connector {
    type Response = Wire;
    type Error = BoxError;
    type Future = BoxFuture<Result<Wire, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let this = self.clone();
        Box::pin(async move {
            match this.timeout {
                Some(limit) => tokio::time::timeout(limit, this.connect(uri))
                    .await
                    .map_err(|_| timed_out(limit))?,
                None => this.connect(uri).await,
            }
        })
    }
}

/// A connection.
pub(crate) struct Wire {
    stream: Stream,
    /// A proxy is at the other end, and passes on what it gets.
    forwards: bool,
}

impl Wire {
    fn new(stream: Stream) -> Self {
        Self {
            stream,
            forwards: false,
        }
    }
}

impl Connection for Wire {
    fn connected(&self) -> Connected {
        let connected = self.stream.connected();
        if self.forwards {
            connected.proxy(true)
        } else {
            connected
        }
    }
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }
}
