//! Names of items, and what stands above a pointer.

use super::surface::Item;

/// The last step of an item's owner.
pub(super) fn short(item: &Item) -> String {
    item.owner
        .rsplit("::")
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// A pointer, and everything above it.
pub(crate) fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    let mut end = Some(pointer.len());
    std::iter::from_fn(move || {
        let at = end?;
        end = pointer[..at].rfind('/');
        Some(&pointer[..at])
    })
}
