//! Lists as iterators.

use std::fmt;

use crate::http::blocking::executor::block_on;
use crate::http::error::Result;
use crate::http::paging::page::Page;
use crate::http::paging::paged::Paged;
use crate::http::paging::position::PagePosition;
use crate::http::paging::stream;

/// The pages of a list, as an iterator. It ends after the last page and after an error.
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Pages<E: Paged>(stream::Pages<E>);

impl<E: Paged> Pages<E> {
    pub(crate) fn new(pages: stream::Pages<E>) -> Self {
        Self(pages)
    }

    /// Begins at a position that an earlier page or run gave, in place of the first page.
    pub fn resume(self, position: PagePosition) -> Self {
        Self(self.0.resume(position))
    }

    /// Goes on after an error, with the page that could not be had.
    pub fn retry(&mut self) {
        self.0.retry();
    }

    /// Where the next page begins; see [`Pages::position`](crate::Pages::position).
    pub fn position(&self) -> Option<&PagePosition> {
        self.0.position()
    }
}

impl<E: Paged> Iterator for Pages<E> {
    type Item = Result<Page<E::Item>>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next())
    }
}

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The items of a list, across pages, as an iterator. It ends after the last item and after an error.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<E: Paged>(stream::Items<E>);

impl<E: Paged> Items<E> {
    pub(crate) fn new(items: stream::Items<E>) -> Self {
        Self(items)
    }

    /// Begins at a position that an earlier page or run gave, in place of the first page.
    pub fn resume(self, position: PagePosition) -> Self {
        Self(self.0.resume(position))
    }

    /// Goes on after an error, with the page that could not be had.
    pub fn retry(&mut self) {
        self.0.retry();
    }

    /// All items that are left; see [`Items::all`](crate::Items::all).
    ///
    /// # Errors
    /// When a page cannot be had. Calling it again goes on there.
    pub fn all(&mut self) -> Result<Vec<E::Item>> {
        block_on(self.0.all())
    }

    /// What [`all`](Self::all) read before it failed.
    pub fn read(&self) -> &[E::Item] {
        self.0.read()
    }

    /// Where to resume without missing an item; see [`Items::position`](crate::Items::position).
    pub fn position(&self) -> Option<&PagePosition> {
        self.0.position()
    }
}

impl<E: Paged> Iterator for Items<E> {
    type Item = Result<E::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next())
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
