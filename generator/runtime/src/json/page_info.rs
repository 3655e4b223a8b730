//! How lists say where they go on.

use super::lexer::Peek;
use super::{Codec, DecodeError, Decoder, Encoder, Extra, Fit, Shape, Value};
use crate::object;

/// The `pages` of a list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// Always `pages`.
    pub r#type: Option<String>,
    /// This page, counted from 1.
    pub page: Option<i64>,
    /// Where the next page is; `None` on the last.
    pub next: Option<PageNext>,
    /// How many elements a page has at most.
    pub per_page: Option<i64>,
    /// How many pages there are.
    pub total_pages: Option<i64>,
    /// What the response held beyond the fields above, and values that did not fit them.
    pub extra: Extra,
}
object!(PageInfo { r#type = "type", page, next, per_page, total_pages });

/// Where the next page of a list is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PageNext {
    /// At this URL.
    Url(String),
    /// Behind this cursor or page number.
    Cursor(PageCursor),
    /// Any other JSON.
    Other(Value),
}

/// The cursor of a next page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageCursor {
    /// The next page, counted from 1.
    pub page: Option<i64>,
    /// How many elements a page has at most.
    pub per_page: Option<i64>,
    /// The cursor to ask with.
    pub starting_after: Option<String>,
    /// What the response held beyond the fields above, and values that did not fit them.
    pub extra: Extra,
}
object!(PageCursor {
    page,
    per_page,
    starting_after
});

impl PageNext {
    /// The URL, if it is one.
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Url(url) => Some(url),
            _ => None,
        }
    }

    /// The cursor, if it has one.
    pub fn starting_after(&self) -> Option<&str> {
        match self {
            Self::Cursor(cursor) => cursor.starting_after.as_deref(),
            _ => None,
        }
    }

    /// The number of the next page, if it tells one.
    pub fn page(&self) -> Option<i64> {
        match self {
            Self::Cursor(cursor) => cursor.page,
            _ => None,
        }
    }
}

impl Default for PageNext {
    fn default() -> Self {
        Self::Other(Value::Null)
    }
}

impl Codec for PageNext {
    fn shape() -> &'static Shape {
        &Shape::Any
    }

    fn write(&self, out: &mut Encoder) {
        if out.shows(self) {
            return;
        }
        match self {
            Self::Url(url) => out.text(url),
            Self::Cursor(cursor) => cursor.write(out),
            Self::Other(value) => out.other(value),
        }
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        *self = match input.peek()? {
            Peek::String => Self::Url(input.lexer.string()?.to_owned()),
            Peek::Object => {
                let mut cursor = PageCursor::default();
                cursor.read(input)?;
                Self::Cursor(cursor)
            }
            _ => Self::Other(input.value()?),
        };
        Ok(Fit::Exact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{decode, encode};

    fn next(json: &str) -> Option<PageNext> {
        let pages: PageInfo = decode(json.as_bytes()).expect("JSON");
        assert_eq!(encode(&pages), json.as_bytes());
        pages.next
    }

    #[test]
    fn all_forms_of_a_next_page_are_read() {
        assert_eq!(next("{}"), None);
        assert_eq!(next(r#"{"next":null}"#), None);
        let url = next(
            r#"{"type":"pages","page":1,"next":"https://api.example/x?page=2","total_pages":2}"#,
        );
        assert_eq!(
            url.as_ref().and_then(PageNext::url),
            Some("https://api.example/x?page=2")
        );
        let cursor = next(r#"{"next":{"page":2,"starting_after":"WzE3"}}"#).unwrap_or_default();
        assert_eq!(
            (cursor.page(), cursor.starting_after(), cursor.url()),
            (Some(2), Some("WzE3"), None)
        );
        let cursor = next(r#"{"next":{"per_page":{},"starting_after":null,"more":true}}"#);
        assert!(matches!(cursor, Some(PageNext::Cursor(cursor)) if cursor.extra.len() == 2));
        assert_eq!(next(r#"{"next":3}"#), Some(PageNext::Other(Value::from(3))));
    }
}
