// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/object`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectCursor {
    pub a: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ListObjectCursor { a });

impl ListObjectCursor {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// Part of `GET /typed/object`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectStartingAfter {
    pub a: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ListObjectStartingAfter { a });

impl ListObjectStartingAfter {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponseTotalCount {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponseTotalCount { a });

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponseNextCursor {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponseNextCursor { a });

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponseHasMore {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponseHasMore { a });

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponsePage {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponsePage { a });

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponseTotalPages {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponseTotalPages { a });

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponseNextUrl {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponseNextUrl { a });

/// Part of `GET /typed/object`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponsePages {
    pub a: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponsePages { a });

/// Part of `GET /typed/object`. Returned by [`ListObject`](super::super::ListObject).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjectResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<ListObjectResponseTotalCount>,
    pub next_cursor: Option<ListObjectResponseNextCursor>,
    pub has_more: Option<ListObjectResponseHasMore>,
    pub page: Option<ListObjectResponsePage>,
    pub total_pages: Option<ListObjectResponseTotalPages>,
    pub next_url: Option<ListObjectResponseNextUrl>,
    pub pages: Option<ListObjectResponsePages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListObjectResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
