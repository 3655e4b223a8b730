//! The types that the runtime provides, as JSON has them.

use intercom_generator::ir::Scalar;

/// A field and its scalar; none for the position of the next page.
pub(super) type RuntimeField = (&'static str, Option<Scalar>);

/// `PageInfo`.
pub(super) const PAGE_INFO: [RuntimeField; 5] = [
    ("type", Some(Scalar::String)),
    ("page", Some(Scalar::Integer)),
    ("next", None),
    ("per_page", Some(Scalar::Integer)),
    ("total_pages", Some(Scalar::Integer)),
];

/// `PageCursor`.
pub(super) const PAGE_CURSOR: [RuntimeField; 3] = [
    ("page", Some(Scalar::Integer)),
    ("per_page", Some(Scalar::Integer)),
    ("starting_after", Some(Scalar::String)),
];
