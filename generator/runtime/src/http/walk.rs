//! From page to page. Not generic, so it is compiled once.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::BoxFuture;
use super::answer::Answer;
use super::base::{Base, Link};
use super::call::{Call, Target};
use super::config::Config;
use super::engine;
use super::error::{Error, ErrorKind, Result};
use super::escape;
use super::paging::{Hints, Paging, Position, Way};

/// Parameters that say where in a list to begin; a next-page URL replaces all of them.
const POSITIONS: [&str; 4] = ["starting_after", "page", "scroll_param", "cursor"];

pub(crate) struct Walk {
    config: Arc<Config>,
    /// The call for the first page.
    call: Call,
    paging: Paging,
    at: Option<Position>,
    /// Hashes of where it has been: 8 bytes per page, however long cursors and URLs are.
    seen: HashSet<u64>,
    done: bool,
}

impl Walk {
    pub(crate) fn new(config: Arc<Config>, call: Call, paging: Paging) -> Self {
        let mut walk = Self {
            config,
            at: None,
            seen: HashSet::new(),
            done: false,
            call,
            paging,
        };
        // The place that the endpoint's own parameters name counts as visited.
        match walk.start() {
            Some(start) => walk.seen.insert(hash(&start)),
            None => false,
        };
        walk
    }

    pub(crate) fn resume(&mut self, position: Position) {
        self.seen.clear();
        self.done = false;
        self.at = Some(position);
    }

    pub(crate) fn position(&self) -> Option<&Position> {
        self.at.as_ref()
    }

    /// The request for the next page; `None` after the last one.
    pub(crate) fn fetch(&mut self) -> Option<Result<BoxFuture<Result<Answer>>>> {
        if self.done {
            return None;
        }
        Some(self.next_call().map(|call| -> BoxFuture<Result<Answer>> {
            Box::pin(engine::run(Arc::clone(&self.config), call))
        }))
    }

    /// Ends the walk without losing the place.
    pub(crate) fn stop(&mut self) {
        self.done = true;
    }

    /// Takes in a page; gives the place of the next one.
    pub(crate) fn turn(&mut self, hints: Hints, is_empty: bool) -> Option<Position> {
        let next = if is_empty || hints.ended {
            None
        } else {
            self.next_position(hints)
        };
        self.done = next.is_none();
        self.at.clone_from(&next);
        next
    }

    fn next_position(&self, hints: Hints) -> Option<Position> {
        let last = hints.total_pages;
        match hints.next {
            Some(Position::Scroll(_)) if self.paging.way != Way::Scroll => None,
            Some(Position::Page(page)) if last.is_some_and(|last| page > last) => None,
            Some(next) => Some(next),
            // Numbered pages often come without a link to the next one.
            None if self.paging.counts_pages() => {
                let page = hints.page.unwrap_or_else(|| self.page_number());
                let next = page.checked_add(1)?;
                (next <= last?).then_some(Position::Page(next))
            }
            None => None,
        }
    }

    fn page_number(&self) -> u64 {
        match self.at.clone().or_else(|| self.start()) {
            Some(Position::Page(page)) => page,
            _ => 1,
        }
    }

    /// Where the endpoint's own parameters begin.
    fn start(&self) -> Option<Position> {
        let Paging { way, name } = self.paging;
        let parts = &self.call.parts;
        let query = || parts.query_value(name).map(str::to_owned);
        let field = |at: &[&str]| parts.field(at);
        match way {
            Way::CursorInQuery => query().map(Position::Cursor),
            Way::CursorInBody => {
                let cursor = field(&["pagination", name])?;
                cursor
                    .as_str()
                    .map(|text| Position::Cursor(text.to_owned()))
            }
            Way::PageInQuery => Some(Position::Page(
                query().map_or(Some(1), |text| text.parse().ok())?,
            )),
            Way::PageInBody => Some(Position::Page(
                field(&[name]).map_or(Some(1), |value| value.as_u64())?,
            )),
            Way::Marker => query().map(Position::Marker),
            Way::Scroll | Way::Url => None,
        }
    }

    fn next_call(&mut self) -> Result<Call> {
        let mut call = self.call.clone();
        let Some(position) = &self.at else {
            return Ok(call);
        };
        // A scroll keeps one parameter for all its pages; everything else has to move on.
        let moves = !matches!(position, Position::Scroll(_));
        if moves && !self.seen.insert(hash(position)) {
            return Err(self.lost("the list names the same next page twice"));
        }
        let Paging { way, name } = self.paging;
        let parts = &mut call.parts;
        match position {
            Position::Cursor(cursor) => match way {
                Way::CursorInBody => {
                    parts.set_field(&["pagination", name], cursor.as_str().into());
                }
                Way::PageInBody => parts.set_field(&["starting_after"], cursor.as_str().into()),
                Way::CursorInQuery => parts.replace_query(name, cursor.clone()),
                _ => {
                    parts.remove_query("page");
                    parts.replace_query("starting_after", cursor.clone());
                }
            },
            Position::Page(page) => {
                let number = i64::try_from(*page).unwrap_or(i64::MAX);
                match way {
                    Way::PageInBody => parts.set_field(&[name], number.into()),
                    Way::CursorInBody => parts.set_field(&["pagination", "page"], number.into()),
                    Way::PageInQuery => parts.replace_query(name, page.to_string()),
                    _ => {
                        parts.remove_query("starting_after");
                        parts.replace_query("page", page.to_string());
                    }
                }
            }
            Position::Scroll(scroll) => {
                let name = if way == Way::Scroll {
                    name
                } else {
                    "scroll_param"
                };
                parts.replace_query(name, scroll.clone());
            }
            Position::Marker(marker) => {
                let name = if way == Way::Marker { name } else { "cursor" };
                parts.replace_query(name, marker.clone());
            }
            Position::Url(url) => self.point_to(&mut call, url)?,
        }
        Ok(call)
    }

    /// Sends the same method and body to the URL, and what it leaves out of the query as well.
    fn point_to(&self, call: &mut Call, url: &str) -> Result<()> {
        // The first page has shown that an own base URL is usable.
        let own = call.overrides.base_url.as_deref().map(Base::parse);
        let base = own.transpose()?.unwrap_or_else(|| self.config.base.clone());
        let target = match base.sort(url) {
            Some(Link::Here(target)) => target,
            Some(Link::Elsewhere(_)) => {
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

fn hash(position: &Position) -> u64 {
    let mut hasher = DefaultHasher::new();
    position.hash(&mut hasher);
    hasher.finish()
}
