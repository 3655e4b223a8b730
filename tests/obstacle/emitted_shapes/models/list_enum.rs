// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};
use super::Thing;

/// Part of `GET /typed/enum`. Sent in requests. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumCursor {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumCursor { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Sent in requests. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumStartingAfter {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumStartingAfter { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponseTotalCount {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponseTotalCount { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponseNextCursor {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponseNextCursor { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponseHasMore {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponseHasMore { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponsePage {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponsePage { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponseTotalPages {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponseTotalPages { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponseNextUrl {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponseNextUrl { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Read from responses. One of `a`, `b`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnumResponsePages {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListEnumResponsePages { A = "a", B = "b" });

/// Part of `GET /typed/enum`. Returned by [`ListEnum`](super::super::ListEnum).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnumResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<ListEnumResponseTotalCount>,
    pub next_cursor: Option<ListEnumResponseNextCursor>,
    pub has_more: Option<ListEnumResponseHasMore>,
    pub page: Option<ListEnumResponsePage>,
    pub total_pages: Option<ListEnumResponseTotalPages>,
    pub next_url: Option<ListEnumResponseNextUrl>,
    pub pages: Option<ListEnumResponsePages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListEnumResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
