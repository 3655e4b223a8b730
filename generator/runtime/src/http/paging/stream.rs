//! Lists as streams.

use std::fmt;
use std::marker::PhantomData;
#[cfg(feature = "stream")]
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

#[cfg(feature = "stream")]
use futures_core::Stream;

use crate::http::boxed::BoxFuture;
use crate::http::engine::config::Config;
use crate::http::error::Result;
use crate::http::paging::page::Page;
use crate::http::paging::paged::Paged;
use crate::http::paging::paginator::Paginator;
use crate::http::paging::position::PagePosition;
use crate::http::request::call::Call;
use crate::http::response::body::Response;
use crate::http::response::read::FromResponse;

/// The pages of a list: a `Stream`, and [`next`](Self::next) for use without stream extensions.
///
/// It ends after the last page and after an error, from which it goes on after [`retry`](Self::retry).
/// [`position`](Self::position) then still tells where to go on with [`resume`](Self::resume) in another run.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// # use intercom_api::{Client, EndpointExt, Paged, Result};
/// # async fn example<E: Paged>(list: E, client: &Client) -> Result<()> {
/// let mut pages = list.pages(client);
/// while let Some(page) = pages.next().await {
///     let page = page?;
///     println!("{} items, then {:?}", page.items.len(), page.next);
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Pages<E: Paged> {
    paginator: Paginator,
    running: Option<BoxFuture<Result<Response>>>,
    endpoint: PhantomData<fn() -> E>,
}

impl<E: Paged> Pages<E> {
    pub(crate) fn new(config: Arc<Config>, call: Call) -> Self {
        Self {
            paginator: Paginator::new(config, call, E::PAGING),
            running: None,
            endpoint: PhantomData,
        }
    }

    /// Begins at a position that an earlier page or run gave, in place of the first page.
    pub fn resume(mut self, position: PagePosition) -> Self {
        self.running = None;
        self.paginator.resume(position);
        self
    }

    /// Goes on after an error, with the page that could not be had. Does nothing without one.
    pub fn retry(&mut self) {
        self.paginator.retry();
    }

    /// Where the next page begins; `None` before the first page and after the last one.
    /// After an error, where the page begins that could not be had.
    pub fn position(&self) -> Option<&PagePosition> {
        self.paginator.position()
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<E::Item>>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<E::Item>>>> {
        let running = match &mut self.running {
            Some(running) => running,
            slot => match self.paginator.fetch() {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    self.paginator.end();
                    return Poll::Ready(Some(Err(error)));
                }
                Some(Ok(running)) => slot.insert(running),
            },
        };
        let Poll::Ready(outcome) = running.as_mut().poll(context) else {
            return Poll::Pending;
        };
        self.running = None;
        let page = outcome.and_then(|response| self.read(response));
        if page.is_err() {
            self.paginator.stop();
        }
        Poll::Ready(Some(page))
    }

    fn read(&mut self, response: Response) -> Result<Page<E::Item>> {
        let meta = response.meta().clone();
        let body = response.body();
        let mut page = E::page(E::Response::from_response(response)?);
        let is_empty = page.items.is_empty() && page.items.mismatches().next().is_none();
        page.next = self
            .paginator
            .turn(std::mem::take(&mut page.hints), is_empty);
        page.meta = Some(meta);
        page.body = body;
        Ok(page)
    }
}

#[cfg(feature = "stream")]
impl<E: Paged> Stream for Pages<E> {
    type Item = Result<Page<E::Item>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &E::OPERATION.id())
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}

/// The items of a list, across pages: a `Stream`, and [`next`](Self::next) for use without stream extensions.
///
/// The next page is fetched when the items of the one before are used up. It ends after the last
/// item and after an error, from which it goes on after [`retry`](Self::retry).
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// # use intercom_api::{Client, EndpointExt, Paged, Result};
/// # async fn example<E: Paged>(list: E, client: &Client) -> Result<()>
/// # where E::Item: std::fmt::Debug {
/// let mut items = list.items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<E: Paged> {
    pages: Pages<E>,
    /// Where the page begins that the buffer is from.
    current: Option<PagePosition>,
    buffer: std::vec::IntoIter<E::Item>,
    /// What `all` has read.
    read: Vec<E::Item>,
}

impl<E: Paged> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self {
            pages,
            current: None,
            buffer: Vec::new().into_iter(),
            read: Vec::new(),
        }
    }

    /// Begins at a position that an earlier page or run gave, in place of the first page.
    pub fn resume(self, position: PagePosition) -> Self {
        Self::new(self.pages.resume(position))
    }

    /// Where to [resume](Self::resume) without missing an item: the page that the next item is on, so
    /// items of that page that were handed out come again. `None` on the first page and at the end.
    pub fn position(&self) -> Option<&PagePosition> {
        if self.buffer.as_slice().is_empty() {
            self.pages.position()
        } else {
            self.current.as_ref()
        }
    }

    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<E::Item>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// Goes on after an error, with the page that could not be had. Does nothing without one.
    pub fn retry(&mut self) {
        self.pages.retry();
    }

    /// All items that are left.
    ///
    /// After an error nothing is lost: [`read`](Self::read) has the items so far, and calling this again goes on with
    /// the page that could not be had and gives all of them.
    ///
    /// # Errors
    /// When a page cannot be had.
    pub async fn all(&mut self) -> Result<Vec<E::Item>> {
        self.retry();
        while let Some(item) = self.next().await {
            self.read.push(item?);
        }
        Ok(std::mem::take(&mut self.read))
    }

    /// What [`all`](Self::all) read before it failed.
    pub fn read(&self) -> &[E::Item] {
        &self.read
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Item>>> {
        loop {
            if let Some(item) = self.buffer.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            self.current = self.pages.position().cloned();
            match self.pages.poll_page(context) {
                Poll::Ready(Some(Ok(page))) => self.buffer = page.items.into_vec().into_iter(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

// Nothing is pinned inside: the items are only moved.
impl<E: Paged> Unpin for Items<E> {}

#[cfg(feature = "stream")]
impl<E: Paged> Stream for Items<E> {
    type Item = Result<E::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &E::OPERATION.id())
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
