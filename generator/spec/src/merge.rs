//! The two effects of an overlay action: merging into a node, and removing nodes.

use std::cmp::Ordering;

use crate::pointer::{join, unescape};
use serde_json::Value;

/// A node that a merge wrote.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct MergedNode {
    /// Where it stands in the description.
    pub(crate) pointer: String,
    /// Where it stands in the overlay.
    pub(crate) origin: String,
}

/// Merges `update` into `target`, which stands at `pointer`: mappings merge, lists grow, anything
/// else is replaced. Returns what was written; nothing if `target` already said it all. Where a list
/// holds only a part of what is to be appended, that is an error, and `target` is then changed in part.
pub(crate) fn merge(
    target: &mut Value,
    update: &Value,
    pointer: &str,
    origin: &str,
) -> Result<Vec<MergedNode>, String> {
    let mut changes = Vec::new();
    match (&mut *target, update) {
        (Value::Object(_), Value::Object(_)) => {
            into(target, update, pointer, origin, &mut changes)?;
        }
        // By the standard, the update of a selected list is one entry to append.
        (Value::Array(list), entry) => {
            new_in(list, entry)?;
            changes.push(written(pointer, &list.len().to_string(), origin.to_owned()));
            list.push(entry.clone());
        }
        (Value::Object(_), _) => {
            return Err("the target is a mapping, and the update is not".to_owned());
        }
        _ => return Err("the target is neither a mapping nor a list".to_owned()),
    }
    Ok(changes)
}

fn into(
    target: &mut Value,
    update: &Value,
    pointer: &str,
    origin: &str,
    changes: &mut Vec<MergedNode>,
) -> Result<(), String> {
    match (&mut *target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                let origin = join(origin, key);
                if let Some(known) = target.get_mut(key) {
                    into(known, value, &join(pointer, key), &origin, changes)?;
                } else {
                    changes.push(written(pointer, key, origin));
                    target.insert(key.clone(), value.clone());
                }
            }
        }
        // All of it is there: the correction has been made.
        (Value::Array(target), Value::Array(update))
            if update.iter().all(|value| target.contains(value)) => {}
        (Value::Array(target), Value::Array(update)) => {
            for (index, value) in update.iter().enumerate() {
                new_in(target, value)?;
                let token = target.len().to_string();
                changes.push(written(pointer, &token, join(origin, &index.to_string())));
                target.push(value.clone());
            }
        }
        (target, update) if *target != *update => {
            changes.push(MergedNode {
                pointer: pointer.to_owned(),
                origin: origin.to_owned(),
            });
            *target = update.clone();
        }
        _ => {}
    }
    Ok(())
}

fn new_in(list: &[Value], entry: &Value) -> Result<(), String> {
    match list.iter().find(|one| same_entry(one, entry)) {
        Some(one) => Err(format!("the list holds {one} already")),
        None => Ok(()),
    }
}

fn written(parent: &str, token: &str, origin: String) -> MergedNode {
    MergedNode {
        pointer: join(parent, token),
        origin,
    }
}

/// Removes the nodes at `pointers` from `document`.
pub(crate) fn remove(document: &mut Value, pointers: &mut [String]) -> Result<(), &'static str> {
    // From the last to the first, so that the indices of what is still to go stay true.
    pointers.sort_by(|a, b| in_document_order(b, a));
    for pointer in pointers {
        let Some((parent, token)) = pointer.rsplit_once('/') else {
            return Err("the whole document cannot be removed");
        };
        match document.pointer_mut(parent) {
            Some(Value::Object(map)) => {
                map.shift_remove(&*unescape(token));
            }
            Some(Value::Array(list)) => {
                if let Some(index) = token.parse().ok().filter(|index| *index < list.len()) {
                    list.remove(index);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Indices by number, all else by text; what matters is only the order within one list.
fn in_document_order(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.split('/'), b.split('/'));
    loop {
        match (a.next(), b.next()) {
            (Some(x), Some(y)) => {
                let order = match (x.parse::<usize>(), y.parse::<usize>()) {
                    (Ok(x), Ok(y)) => x.cmp(&y),
                    _ => x.cmp(y),
                };
                if order != Ordering::Equal {
                    return order;
                }
            }
            (x, y) => return x.is_some().cmp(&y.is_some()),
        }
    }
}

/// Whether two entries of a list are the same thing: equal, or parameters of one name and place.
pub(crate) fn same_entry(a: &Value, b: &Value) -> bool {
    let name = |value: &Value| -> Option<(String, String)> {
        let text = |key: &str| value.get(key)?.as_str().map(str::to_owned);
        Some((text("name")?, text("in")?))
    };
    a == b || name(a).is_some_and(|a| name(b) == Some(a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn mappings_merge_lists_grow_and_the_rest_is_replaced() {
        let mut target = json!({"a": {"b": 1, "c": [1]}, "d": "x", "e": {"f": 1}});
        let update = json!({"a": {"c": [2], "g": null}, "d": "y", "e": 5});
        let changes = merge(&mut target, &update, "/t", "/u").unwrap();
        assert_eq!(
            target,
            json!({"a": {"b": 1, "c": [1, 2], "g": null}, "d": "y", "e": 5})
        );
        let pointers: Vec<_> = changes
            .iter()
            .map(|change| change.pointer.as_str())
            .collect();
        assert_eq!(pointers, ["/t/a/c/1", "/t/a/g", "/t/d", "/t/e"]);
        assert_eq!(changes[0].origin, "/u/a/c/0");
    }

    #[test]
    fn a_list_that_holds_all_is_left_and_one_that_holds_a_part_is_an_error() {
        let mut target = json!({"a": [1, 2, 3]});
        let update = json!({"a": [3, 1]});
        assert_eq!(merge(&mut target, &update, "", ""), Ok(Vec::new()));
        assert_eq!(target, json!({"a": [1, 2, 3]}));
        let error = merge(&mut target, &json!({"a": [3, 4]}), "", "").unwrap_err();
        assert_eq!(error, "the list holds 3 already");
    }

    #[test]
    fn merging_what_is_there_already_writes_nothing() {
        let mut target = json!({"a": {"b": 1}});
        assert_eq!(
            merge(&mut target, &json!({"a": {"b": 1}}), "", ""),
            Ok(vec![])
        );
    }

    #[test]
    fn what_a_list_holds_already_is_an_error() {
        let mut target = json!({"anyOf": [{"type": "string"}]});
        let update = json!({"anyOf": [{"type": "number"}, {"type": "string"}]});
        let error = merge(&mut target, &update, "", "").unwrap_err();
        assert!(
            error.contains(r#"holds {"type":"string"} already"#),
            "{error}"
        );
        let mut parameters = json!([{"name": "page", "in": "query", "required": true}]);
        let page = json!({"name": "page", "in": "query"});
        assert!(merge(&mut parameters, &page, "", "").is_err());
        assert!(
            merge(
                &mut parameters,
                &json!({"name": "page", "in": "header"}),
                "",
                ""
            )
            .is_ok()
        );
    }

    #[test]
    fn the_update_of_a_list_is_one_entry() {
        let mut target = json!([1]);
        merge(&mut target, &json!([2]), "", "").unwrap();
        assert_eq!(target, json!([1, [2]]));
        assert!(merge(&mut json!(1), &json!(2), "", "").is_err());
        assert!(merge(&mut json!({}), &json!(2), "", "").is_err());
    }

    #[test]
    fn removing_several_entries_of_a_list_removes_these() {
        let mut document = json!({"a": (0..12).collect::<Vec<_>>(), "b/c": {"d": 1, "e": 2}});
        let mut pointers = ["/a/2", "/a/10", "/b~1c/d", "/a/0"].map(str::to_owned);
        remove(&mut document, &mut pointers).unwrap();
        assert_eq!(
            document,
            json!({"a": [1, 3, 4, 5, 6, 7, 8, 9, 11], "b/c": {"e": 2}})
        );
        assert!(remove(&mut document, &mut [String::new()]).is_err());
    }
}
