//! Reading an overlay document: everything that is wrong with it, in one run.

use serde_json::{Map, Value};

use super::jsonpath::JsonPath;
use super::range::Range;
use super::{Action, Condition, Effect, twice};
use crate::diagnostic::Diagnostics;
use crate::node::EXTENSIONS_OF_OURS;
use crate::pointer::join;
use crate::source::Source;

const TOP_KEYS: &[&str] = &["overlay", "info", "actions"];
const ACTION_KEYS: &[&str] = &[
    "target",
    "description",
    "update",
    "remove",
    "x-versions",
    "x-when",
    "x-unless",
    "x-reason",
    "x-evidence",
];

/// Reads an overlay document and collects everything that is wrong with it.
pub(super) struct Reader<'a> {
    source: &'a Source,
    known: &'a [&'a str],
    pub(super) wrong: Diagnostics,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a Source, known: &'a [&'a str]) -> Self {
        Self {
            source,
            known,
            wrong: Diagnostics::new(),
        }
    }

    fn complain(&mut self, pointer: &str, what: impl Into<String>, remedy: impl Into<String>) {
        let why = "an overlay that is not understood in full cannot be trusted";
        self.wrong.push(
            self.source
                .diagnostic(pointer, what)
                .why(why)
                .remedy(remedy),
        );
    }

    pub(super) fn document(&mut self, value: Value) -> Vec<Action> {
        let Value::Object(mut map) = value else {
            self.complain("", "an overlay is a mapping", "begin with `overlay: 1.0.0`");
            return Vec::new();
        };
        self.keys("", &map, TOP_KEYS);
        if map.get("overlay").and_then(Value::as_str) != Some("1.0.0") {
            self.complain(
                "/overlay",
                "this is not Overlay 1.0.0",
                "begin with `overlay: 1.0.0`",
            );
        }
        for key in ["title", "version"] {
            if !map
                .get("info")
                .and_then(|info| info.get(key))
                .is_some_and(Value::is_string)
            {
                let remedy = format!("write `{key}` below `info`, in quotes");
                self.complain("/info", format!("`info` has no `{key}`"), remedy);
            }
        }
        let Some(Value::Array(actions)) = map.remove("actions") else {
            self.complain(
                "/actions",
                "`actions` is not a list",
                "list the actions there",
            );
            return Vec::new();
        };
        let actions = actions.into_iter().enumerate();
        actions
            .filter_map(|(index, action)| self.action(action, index))
            .collect()
    }

    fn action(&mut self, value: Value, index: usize) -> Option<Action> {
        let at = &*format!("/actions/{index}");
        let Value::Object(mut map) = value else {
            self.complain(at, "an action is a mapping", "write `target` and `update`");
            return None;
        };
        self.keys(at, &map, ACTION_KEYS);
        let versions = self.versions(at, &map);
        let conditions = self.conditions(at, &map);
        for key in ["x-reason", "x-evidence"] {
            let told = map
                .get(key)
                .and_then(Value::as_str)
                .is_some_and(|text| !text.is_empty());
            if !told {
                let remedy = format!("add `{key}` in your own words");
                self.complain(at, format!("the action has no `{key}`"), remedy);
            }
        }
        let effect = match (map.remove("update"), map.remove("remove")) {
            (Some(update), None) => {
                self.extensions(&format!("{at}/update"), &update, false);
                Some(Effect::Update(update))
            }
            (None, Some(Value::Bool(true))) => Some(Effect::Remove),
            _ => {
                let what = "an action has either `update` or `remove: true`";
                self.complain(at, what, "keep one of the two");
                None
            }
        };
        let Some(Value::String(target)) = map.remove("target") else {
            self.complain(
                at,
                "the action has no `target`",
                "write a JSONPath such as `$.paths`",
            );
            return None;
        };
        let target = match JsonPath::absolute(&target) {
            Ok(target) => target,
            Err(error) => {
                let what =
                    format!("the target `{target}` is not a JSONPath that can be used: {error}");
                self.complain(&format!("{at}/target"), what, "write it as RFC 9535 says");
                return None;
            }
        };
        let reason = map.get("x-reason").and_then(Value::as_str);
        Some(Action {
            target,
            conditions,
            effect: effect?,
            versions,
            reason: reason.unwrap_or_default().to_owned(),
            index,
        })
    }

    /// The strings of a key that holds one or a list of them, each with its pointer.
    fn strings<'v>(
        &mut self,
        at: &str,
        value: &'v Value,
        of: &str,
    ) -> Option<Vec<(String, &'v str)>> {
        let list = match value {
            Value::Array(list) if !list.is_empty() => {
                let entries = list.iter().enumerate();
                entries
                    .map(|(index, one)| (format!("{at}/{index}"), one))
                    .collect()
            }
            one => vec![(at.to_owned(), one)],
        };
        let mut strings = Vec::new();
        for (at, one) in list {
            match one.as_str() {
                Some(text) => strings.push((at, text)),
                // Bare, `2.10` is the number 2.1.
                None => {
                    self.complain(&at, format!("{of} is a string"), "put it in quotes");
                    return None;
                }
            }
        }
        Some(strings)
    }

    fn versions(&mut self, at: &str, map: &Map<String, Value>) -> Option<Range> {
        let value = map.get("x-versions")?;
        let at = format!("{at}/x-versions");
        let strings = self.strings(&at, value, "a version")?;
        let texts: Vec<_> = strings.iter().map(|(_, text)| *text).collect();
        match Range::read(&texts, self.known) {
            Ok(range) if !self.known.iter().any(|name| range.contains(name)) => {
                let what = format!("no version is in `{range}`");
                let remedy = format!("there are: '{}'", self.known.join("', '"));
                self.complain(&at, what, remedy);
                None
            }
            Ok(range) => Some(range),
            Err((index, what)) => {
                let at = strings.get(index).map_or(&*at, |(at, _)| at);
                let remedy = format!(
                    "write names of versions, or comparisons and exclusions such as '>=2.10 !2.12'; there are: '{}'",
                    self.known.join("', '")
                );
                self.complain(at, what, remedy);
                None
            }
        }
    }

    fn conditions(&mut self, at: &str, map: &Map<String, Value>) -> Vec<Condition> {
        let mut conditions = Vec::new();
        for (key, wanted) in [("x-when", true), ("x-unless", false)] {
            let Some(value) = map.get(key) else { continue };
            let strings = self.strings(&format!("{at}/{key}"), value, "a condition");
            for (at, text) in strings.into_iter().flatten() {
                match JsonPath::condition(text) {
                    Ok(path) => conditions.push(Condition { wanted, path }),
                    Err(error) => {
                        let what = format!(
                            "the condition `{text}` is not a JSONPath that can be used: {error}"
                        );
                        let remedy = "begin with `@` for what the target selects, or with `$` for the whole document";
                        self.complain(&at, what, remedy);
                    }
                }
            }
        }
        conditions
    }

    /// A misspelt extension would be ignored without a word. The keys of a mapping of properties are names of any kind.
    fn extensions(&mut self, at: &str, value: &Value, has_names: bool) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    let pointer = join(at, key);
                    if key.starts_with("x-") && !has_names && !EXTENSIONS_OF_OURS.contains(&&**key)
                    {
                        let what = format!("the generator does not read the extension `{key}`");
                        let remedy = format!("use one of: {}", EXTENSIONS_OF_OURS.join(", "));
                        self.complain(&pointer, what, remedy);
                    }
                    // A property may be called so, too.
                    let has_names = !has_names && key == "properties";
                    self.extensions(&pointer, value, has_names);
                }
            }
            Value::Array(list) => {
                if let Some(value) = twice(list) {
                    let what = format!("the list holds {value} twice");
                    self.complain(at, what, "remove one");
                }
                for (index, value) in list.iter().enumerate() {
                    self.extensions(&format!("{at}/{index}"), value, false);
                }
            }
            _ => {}
        }
    }

    fn keys(&mut self, at: &str, map: &Map<String, Value>, known: &[&str]) {
        for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
            let pointer = join(at, key);
            let remedy = format!("use one of: {}", known.join(", "));
            self.complain(
                &pointer,
                format!("the key `{key}` has no meaning here"),
                remedy,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;

    /// What is wrong with an overlay of these keys, each with its place.
    fn wrong(document: Value) -> Vec<String> {
        let source = Source::new(Path::new("a.yaml"), String::new());
        let mut reader = Reader::new(&source, &["1.0", "2.0"]);
        reader.document(document);
        let wrong = reader.wrong.iter();
        wrong
            .map(|one| format!("{}: {}", one.pointer.as_deref().unwrap_or(""), one.what))
            .collect()
    }

    /// An overlay with one action that has these keys beside or in place of the usual ones.
    fn overlay(keys: Value) -> Value {
        let mut action = json!({
            "target": "$.info", "x-reason": "r", "x-evidence": "e", "update": {"title": "t"},
        });
        for (key, value) in keys.as_object().expect("keys") {
            match value {
                Value::Null => drop(action.as_object_mut().expect("keys").remove(key)),
                value => action[key] = value.clone(),
            }
        }
        json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]})
    }

    #[test]
    fn what_the_standard_and_this_project_ask_for_is_asked_for() {
        let mut number = overlay(json!({}));
        number["info"] = json!({"title": "t", "version": 1});
        let mut version = overlay(json!({}));
        version["overlay"] = json!("1.1.0");
        let mut other = overlay(json!({}));
        other["extends"] = json!("a.yaml");
        let extends = "/extends: the key `extends` has no meaning here";
        let info = json!({"overlay": "1.0.0", "actions": []});
        let title = "/info: `info` has no `title`";
        let no_version = "/info: `info` has no `version`";
        let head = [title, no_version, "/actions: `actions` is not a list"];
        for (document, expected) in [
            (overlay(json!({})), &[][..]),
            (json!([]), &[": an overlay is a mapping"]),
            (number, &[no_version]),
            (other, &[extends]),
            (version, &["/overlay: this is not Overlay 1.0.0"]),
            (info, &head[..2]),
            (json!({"overlay": "1.0.0"}), &head),
        ] {
            assert_eq!(wrong(document), expected);
        }
        let mut list = overlay(json!({}));
        list["actions"] = json!(["x"]);
        assert_eq!(wrong(list), ["/actions/0: an action is a mapping"]);
    }

    #[test]
    fn each_key_of_an_action_is_checked() {
        let either = "/actions/0: an action has either `update` or `remove: true`";
        for (keys, expected) in [
            (json!({"update": null, "remove": true}), ""),
            (json!({"update": null, "remove": false}), either),
            (json!({"remove": true}), either),
            (json!({"update": null}), either),
            (
                json!({"target": null}),
                "/actions/0: the action has no `target`",
            ),
            (
                json!({"x-reason": ""}),
                "/actions/0: the action has no `x-reason`",
            ),
            (
                json!({"x-evidence": 1}),
                "/actions/0: the action has no `x-evidence`",
            ),
            (json!({"x-versions": "1.0"}), ""),
            (
                json!({"x-versions": []}),
                "/actions/0/x-versions: a version is a string",
            ),
            (
                json!({"x-versions": ["1.0", 2.0]}),
                "/actions/0/x-versions/1: a version is a string",
            ),
            (
                json!({"x-versions": ["1.0", "3.0"]}),
                "/actions/0/x-versions/1: there is no version `3.0`",
            ),
            (
                json!({"x-versions": ">2.0"}),
                "/actions/0/x-versions: no version is in `>2.0`",
            ),
            (json!({"x-when": ["@.a", "$.b"], "x-unless": "@.c"}), ""),
            (
                json!({"x-when": [1]}),
                "/actions/0/x-when/0: a condition is a string",
            ),
            (
                json!({"X-When": "@.a"}),
                "/actions/0/X-When: the key `X-When` has no meaning here",
            ),
        ] {
            let found = wrong(overlay(keys.clone()));
            let expected = Some(expected).filter(|text| !text.is_empty());
            assert_eq!(found, Vec::from_iter(expected), "{keys}");
        }
        for (keys, expected) in [
            (
                json!({"x-unless": ["@.a", "a.b"]}),
                "/actions/0/x-unless/1: the condition `a.b`",
            ),
            (
                json!({"target": "@.a"}),
                "/actions/0/target: the target `@.a`",
            ),
        ] {
            let found = wrong(overlay(keys));
            assert_eq!(found.len(), 1);
            assert!(found[0].starts_with(expected), "{found:?}");
        }
    }

    #[test]
    fn a_misspelt_extension_is_found_at_any_depth_but_a_property_may_be_called_so() {
        let unread = |at: &str| {
            format!(
                "/actions/0/update/{at}/x-paging2: the generator does not read the extension `x-paging2`"
            )
        };
        for (update, at) in [
            (json!({"a": {"x-paging2": 1}}), Some("a")),
            (json!({"a": [{"b": {"x-paging2": 1}}]}), Some("a/0/b")),
            (json!({"a": {"x-paging": 1, "xpaging2": 1}}), None),
            (
                json!({"properties": {"x-paging2": {"type": "string"}}}),
                None,
            ),
            (
                json!({"properties": {"a": {"x-paging2": 1}}}),
                Some("properties/a"),
            ),
            (
                json!({"all_properties": {"x-paging2": 1}}),
                Some("all_properties"),
            ),
            (
                json!({"properties": {"properties": {"x-paging2": 1}}}),
                Some("properties/properties"),
            ),
            (
                json!({"properties": {"properties": {"properties": {"x-paging2": {}}}}}),
                None,
            ),
        ] {
            let found = wrong(overlay(json!({"update": update.clone()})));
            assert_eq!(found, Vec::from_iter(at.map(unread)), "{update}");
        }
    }
}
