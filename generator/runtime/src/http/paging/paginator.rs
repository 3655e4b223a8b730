//! From page to page. Not generic, so it is compiled once.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::http::boxed::BoxFuture;
use crate::http::engine::config::Config;
use crate::http::engine::run::run;
use crate::http::error::{Error, ErrorKind, Result};
use crate::http::paging::page::Hints;
use crate::http::paging::position::PagePosition;
use crate::http::paging::strategy::PagingStrategy;
use crate::http::request::base::{Base, BaseSetting, Link};
use crate::http::request::call::{Call, Target};
use crate::http::request::escape;
use crate::http::request::reference::resolve;
use crate::http::response::body::Response;

/// Parameters that say where in a list to begin; a next-page URL replaces all of them.
const POSITIONS: [&str; 4] = ["starting_after", "page", "scroll_param", "cursor"];

pub(crate) struct Paginator {
    config: Arc<Config>,
    /// The call for the first page.
    call: Call,
    strategy: PagingStrategy,
    at: Option<PagePosition>,
    /// Hashes of where it has been: 8 bytes per page, however long cursors and URLs are.
    seen: HashSet<u64>,
    done: bool,
    /// Ended by an error, so that it can go on.
    failed: bool,
}

impl Paginator {
    pub(crate) fn new(config: Arc<Config>, call: Call, strategy: PagingStrategy) -> Self {
        let mut paginator = Self {
            config,
            at: None,
            seen: HashSet::new(),
            done: false,
            failed: false,
            call,
            strategy,
        };
        // The place that the endpoint's own parameters name counts as visited.
        match paginator.start() {
            Some(start) => paginator.seen.insert(hash(&start)),
            None => false,
        };
        paginator
    }

    pub(crate) fn resume(&mut self, position: PagePosition) {
        self.seen.clear();
        self.done = false;
        self.failed = false;
        self.at = Some(position);
    }

    pub(crate) fn position(&self) -> Option<&PagePosition> {
        self.at.as_ref()
    }

    /// The request for the next page; `None` after the last one.
    pub(crate) fn fetch(&mut self) -> Option<Result<BoxFuture<Result<Response>>>> {
        if self.done {
            return None;
        }
        Some(self.next_call().map(|call| -> BoxFuture<Result<Response>> {
            Box::pin(run(Arc::clone(&self.config), call))
        }))
    }

    /// Ends the list for good, without losing the position.
    pub(crate) fn end(&mut self) {
        self.done = true;
    }

    /// Ends the list because a page could not be had, without losing the position.
    pub(crate) fn stop(&mut self) {
        self.done = true;
        self.failed = true;
    }

    /// Goes on after an error.
    pub(crate) fn retry(&mut self) {
        if std::mem::take(&mut self.failed) {
            self.done = false;
            // The page that could not be had may be asked for once more.
            if let Some(at) = &self.at {
                self.seen.remove(&hash(at));
            }
        }
    }

    /// Takes in a page; gives the place of the next one.
    pub(crate) fn turn(&mut self, hints: Hints, is_empty: bool) -> Option<PagePosition> {
        let next = if is_empty || hints.ended {
            None
        } else {
            self.next_position(hints)
        };
        self.done = next.is_none();
        self.at.clone_from(&next);
        next
    }

    fn next_position(&self, hints: Hints) -> Option<PagePosition> {
        let last = hints.total_pages;
        match hints.next {
            Some(PagePosition::Scroll(_)) if !self.strategy.scrolls() => None,
            Some(PagePosition::Page(page)) if last.is_some_and(|last| page > last) => None,
            Some(next) => Some(next),
            // Numbered pages often come without a link to the next one.
            None if self.strategy.counts_pages() => {
                let page = hints.page.unwrap_or_else(|| self.page_number());
                let next = page.checked_add(1)?;
                (next <= last?).then_some(PagePosition::Page(next))
            }
            None => None,
        }
    }

    fn page_number(&self) -> u64 {
        match self.at.clone().or_else(|| self.start()) {
            Some(PagePosition::Page(page)) => page,
            _ => 1,
        }
    }

    /// Where the endpoint's own parameters begin.
    fn start(&self) -> Option<PagePosition> {
        let parts = &self.call.parts;
        let query = |name: &str| parts.query_value(name).map(str::to_owned);
        match self.strategy {
            PagingStrategy::CursorInQuery(name) => query(name).map(PagePosition::Cursor),
            PagingStrategy::CursorInBody(path) => {
                let cursor = parts.field(path)?;
                let cursor = cursor.as_str()?;
                Some(PagePosition::Cursor(cursor.to_owned()))
            }
            PagingStrategy::PageInQuery(name) => Some(PagePosition::Page(
                query(name).map_or(Some(1), |text| text.parse().ok())?,
            )),
            PagingStrategy::PageInBody(path) => Some(PagePosition::Page(
                parts.field(path).map_or(Some(1), |value| value.as_u64())?,
            )),
            PagingStrategy::TokenInQuery(name) => query(name).map(PagePosition::Token),
            PagingStrategy::ScrollInQuery(_)
            | PagingStrategy::NextLink
            | PagingStrategy::SinglePage => None,
        }
    }

    fn next_call(&mut self) -> Result<Call> {
        let mut call = self.call.clone();
        let Some(position) = &self.at else {
            return Ok(call);
        };
        // A scroll keeps one parameter for all its pages; everything else has to move on.
        let moves = !matches!(position, PagePosition::Scroll(_));
        if moves && !self.seen.insert(hash(position)) {
            return Err(self.lost("the list names the same next page twice"));
        }
        let parts = &mut call.parts;
        match position {
            PagePosition::Cursor(cursor) => match self.strategy {
                PagingStrategy::CursorInBody(path) => {
                    parts.set_field(path, cursor.as_str().into());
                }
                PagingStrategy::PageInBody(path) => {
                    let path = beside(path, "starting_after");
                    parts.set_field(&path, cursor.as_str().into());
                }
                PagingStrategy::CursorInQuery(name) => parts.replace_query(name, cursor.clone()),
                _ => {
                    parts.remove_query("page");
                    parts.replace_query("starting_after", cursor.clone());
                }
            },
            PagePosition::Page(page) => {
                let number = i64::try_from(*page).unwrap_or(i64::MAX);
                match self.strategy {
                    PagingStrategy::PageInBody(path) => parts.set_field(path, number.into()),
                    PagingStrategy::CursorInBody(path) => {
                        parts.set_field(&beside(path, "page"), number.into());
                    }
                    PagingStrategy::PageInQuery(name) => {
                        parts.replace_query(name, page.to_string());
                    }
                    _ => {
                        parts.remove_query("starting_after");
                        parts.replace_query("page", page.to_string());
                    }
                }
            }
            PagePosition::Scroll(scroll) => {
                let name = match self.strategy {
                    PagingStrategy::ScrollInQuery(name) => name,
                    _ => "scroll_param",
                };
                parts.replace_query(name, scroll.clone());
            }
            PagePosition::Token(token) => {
                let name = match self.strategy {
                    PagingStrategy::TokenInQuery(name) => name,
                    _ => "cursor",
                };
                parts.replace_query(name, token.clone());
            }
            PagePosition::Link(url) => self.point_to(&mut call, url)?,
        }
        Ok(call)
    }

    /// Sends the same method and body to the URL, and what it leaves out of the query as well.
    fn point_to(&self, call: &mut Call, url: &str) -> Result<()> {
        // The first page has shown that an own base URL is usable.
        let own = call.overrides.base_url.as_deref();
        let base = match own {
            Some(own) => {
                Base::parse(own, BaseSetting::Request)?.with_hosts(self.config.base.hosts())
            }
            None => self.config.base.clone(),
        };
        let here = match &call.target {
            Target::Path(path) => path.clone(),
            Target::Template | Target::Open(_) => {
                call.parts.fill_template(call.operation.path())?
            }
        };
        let url = resolve(&base.join(&here), url).unwrap_or_else(|| url.to_owned());
        let target = match base.sort(&url) {
            Some(Link::SameOrigin(target)) => target,
            Some(Link::OtherOrigin(_)) => {
                return Err(
                    self.lost("the next page is on another host, which must not get the token")
                );
            }
            None => return Err(self.lost("the next page's URL cannot be used")),
        };
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let mut pairs = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            pairs.push((escape::read_query(name), escape::read_query(value)));
        }
        let own = &mut call.parts;
        for name in POSITIONS {
            own.remove_query(name);
        }
        for (name, _) in &pairs {
            own.remove_query(name);
        }
        for (name, value) in pairs {
            own.add_query(name.into_owned(), value.into_owned());
        }
        // As path parameters do not count any more, a value that cannot be sent was reported with the first page.
        call.target = Target::Path(path.to_owned());
        Ok(())
    }

    fn lost(&self, text: &str) -> Error {
        Error::new(ErrorKind::Paging)
            .of(self.call.operation)
            .explain(text)
    }
}

/// The path of another property of the object that the last step of `path` is in.
fn beside<'a>(path: &[&'a str], name: &'a str) -> Vec<&'a str> {
    let around = path.split_last().map_or(&[][..], |(_, around)| around);
    [around, &[name]].concat()
}

fn hash(position: &PagePosition) -> u64 {
    let mut hasher = DefaultHasher::new();
    position.hash(&mut hasher);
    hasher.finish()
}
