//! Names of items, and what stands above a pointer.

use std::collections::HashMap;

use super::surface::Item;
use crate::facts::document::composition_of;

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

/// The schemas that a schema is a part or the elements of, the nearest first.
pub(super) fn schemas_around(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(schema_around(pointer), |at| schema_around(at))
}

fn schema_around(pointer: &str) -> Option<&str> {
    let elements = ["/items", "/additionalProperties", "/not"].into_iter();
    let mut of_elements = elements.filter_map(|step| pointer.strip_suffix(step));
    let listed = || composition_of(pointer).map(|(above, _)| above);
    of_elements.next().or_else(listed)
}

/// A type in which every renamed one is called as in the new version.
pub(crate) fn follow(ty: &str, renamed: &HashMap<String, String>) -> String {
    let mut out = String::with_capacity(ty.len());
    let mut word = String::new();
    let mut quoted = false;
    for c in ty.chars().chain(['\0']) {
        if c == '"' {
            quoted = !quoted;
        }
        if !quoted && (c.is_alphanumeric() || c == '_') {
            word.push(c);
            continue;
        }
        out.push_str(renamed.get(&word).unwrap_or(&word));
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renamed_types_are_followed_inside_of_lists() {
        let renamed = HashMap::from([("Old".to_owned(), "New".to_owned())]);
        assert_eq!(follow("List<Old>", &renamed), "List<New>");
        assert_eq!(follow("OldOne", &renamed), "OldOne");
        let at = "/a/schema/properties/b/allOf/1/items/oneOf/0";
        assert_eq!(
            schemas_around(at).collect::<Vec<_>>(),
            [
                "/a/schema/properties/b/allOf/1/items",
                "/a/schema/properties/b/allOf/1",
                "/a/schema/properties/b",
            ]
        );
        assert_eq!(ancestors("/a/b").collect::<Vec<_>>(), ["/a/b", "/a", ""]);
    }
}
