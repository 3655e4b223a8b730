//! OpenAPI Overlay 1.0: our corrections of the descriptions, and our own words for them.
//!
//! Stricter than the standard, so that a correction cannot outlive its reason: every action names
//! the versions it is for and why, one that matches or changes nothing in one of these is an error,
//! and so is every key that has no meaning.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::merge::{Change, merge, remove};
use super::node::EXTENSIONS_OF_OURS;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// What an overlay is for; it decides what its actions must carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// `spec/corrections.yaml`: versions, reason and evidence are demanded.
    Corrections,
    /// `spec/docs.yaml`: an action without versions applies wherever it matches.
    Docs,
}

/// A parsed overlay document.
#[derive(Debug)]
pub(crate) struct Overlay {
    pub(crate) source: Source,
    pub(crate) actions: Vec<Action>,
}

/// One action of an overlay.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) target: String,
    path: JsonPath,
    effect: Effect,
    versions: Option<Vec<String>>,
}

#[derive(Debug)]
enum Effect {
    Update(Value),
    Remove,
}

/// A node that an action wrote: where it stands now, and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    /// In the description.
    pub(crate) pointer: String,
    pub(crate) action: usize,
    /// In the overlay.
    pub(crate) origin: String,
}

/// What an overlay did to a description.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    pub(crate) written: Vec<Written>,
    /// Actions that may match nothing here, and did.
    pub(crate) silent: Vec<usize>,
}

const TOP_KEYS: &[&str] = &["overlay", "info", "actions"];
const ACTION_KEYS: &[&str] = &[
    "target",
    "description",
    "update",
    "remove",
    "x-versions",
    "x-reason",
    "x-evidence",
];

impl Overlay {
    /// Reads the overlay `value` of `source`; `known` are the names of all versions.
    pub(crate) fn new(
        source: Source,
        value: Value,
        purpose: Purpose,
        known: &[&str],
    ) -> Result<Self, Diagnostics> {
        let mut reader = Reader {
            source: &source,
            purpose,
            known,
            wrong: Diagnostics::new(),
        };
        let actions = reader.document(value);
        let wrong = reader.wrong;
        wrong.or_ok(())?;
        Ok(Self { source, actions })
    }

    /// Applies the actions for `version` to `document`, in order.
    pub(crate) fn apply(
        &self,
        version: &str,
        document: &mut Value,
    ) -> Result<Applied, Diagnostics> {
        let mut applied = Applied::default();
        let mut wrong = Diagnostics::new();
        for (index, action) in self.actions.iter().enumerate() {
            let listed = action.versions.as_ref();
            if listed.is_some_and(|versions| !versions.iter().any(|one| one == version)) {
                continue;
            }
            let mut pointers: Vec<String> = action
                .path
                .query_located(document)
                .locations()
                .map(|location| location.to_json_pointer())
                .collect();
            let at = format!("/actions/{index}");
            if pointers.is_empty() {
                if listed.is_none() {
                    applied.silent.push(index);
                } else {
                    wrong.push(self.idle(action, &at, version, "matches nothing"));
                }
                continue;
            }
            let mut changed = false;
            match &action.effect {
                Effect::Update(update) => {
                    let origin = format!("{at}/update");
                    for pointer in pointers {
                        let Some(target) = document.pointer_mut(&pointer) else {
                            continue;
                        };
                        match merge(target, update, &pointer, &origin) {
                            Ok(changes) => {
                                changed |= !changes.is_empty();
                                applied.written.extend(changes.into_iter().map(
                                    |Change { pointer, origin }| Written {
                                        pointer,
                                        action: index,
                                        origin,
                                    },
                                ));
                            }
                            Err(what) => {
                                changed = true;
                                wrong.push(self.unfit(action, &at, version, &pointer, what))
                            }
                        }
                    }
                }
                Effect::Remove => {
                    changed = true;
                    if let Err(what) = remove(document, &mut pointers) {
                        wrong.push(self.unfit(action, &at, version, "", what));
                    }
                }
            }
            if !changed {
                wrong.push(self.idle(action, &at, version, "changes nothing"));
            }
        }
        wrong.or_ok(applied)
    }

    fn idle(&self, action: &Action, at: &str, version: &str, what: &str) -> Diagnostic {
        self.source
            .diagnostic(
                at,
                format!(
                    "the action on `{}` {what} in version {version}",
                    action.target
                ),
            )
            .why("either upstream made this correction itself, or the target is misspelt")
            .remedy(format!(
                "remove {version} from its `x-versions`, or correct its `target`"
            ))
    }

    fn unfit(&self, action: &Action, at: &str, version: &str, on: &str, what: &str) -> Diagnostic {
        let target = &action.target;
        self.source
            .diagnostic(
                at,
                format!("the action on `{target}` cannot change `{on}` in {version}: {what}"),
            )
            .why("an overlay merges mappings and appends to lists")
            .remedy("let `target` select the mapping or list around it")
    }
}

/// Reads an overlay document and collects everything that is wrong with it.
struct Reader<'a> {
    source: &'a Source,
    purpose: Purpose,
    known: &'a [&'a str],
    wrong: Diagnostics,
}

impl Reader<'_> {
    fn complain(&mut self, pointer: &str, what: impl Into<String>, remedy: impl Into<String>) {
        let why = "an overlay that is not understood in full cannot be trusted";
        self.wrong.push(
            self.source
                .diagnostic(pointer, what)
                .why(why)
                .remedy(remedy),
        );
    }

    fn document(&mut self, value: Value) -> Vec<Action> {
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
            .filter_map(|(index, action)| self.action(action, &format!("/actions/{index}")))
            .collect()
    }

    fn action(&mut self, value: Value, at: &str) -> Option<Action> {
        let Value::Object(mut map) = value else {
            self.complain(at, "an action is a mapping", "write `target` and `update`");
            return None;
        };
        self.keys(at, &map, ACTION_KEYS);
        let versions = self.versions(at, &map);
        if self.purpose == Purpose::Corrections {
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
        }
        let effect = match (map.remove("update"), map.remove("remove")) {
            (Some(update), None) => {
                self.extensions(&format!("{at}/update"), &update);
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
        let path = match JsonPath::parse(&target) {
            Ok(path) => path,
            Err(error) => {
                let what = format!("the target `{target}` is no JSONPath: {error}");
                self.complain(&format!("{at}/target"), what, "write it as RFC 9535 says");
                return None;
            }
        };
        Some(Action {
            target,
            path,
            effect: effect?,
            versions,
        })
    }

    fn versions(&mut self, at: &str, map: &Map<String, Value>) -> Option<Vec<String>> {
        let remedy = format!("list some of: '{}'", self.known.join("', '"));
        let at_versions = format!("{at}/x-versions");
        match map.get("x-versions") {
            None if self.purpose == Purpose::Docs => None,
            Some(Value::Array(list)) if !list.is_empty() => {
                let mut names = Vec::new();
                for (index, one) in list.iter().enumerate() {
                    let at = format!("{at_versions}/{index}");
                    match one.as_str() {
                        Some(name) if names.iter().any(|known| known == name) => {
                            self.complain(
                                &at,
                                format!("version {name} is listed twice"),
                                "remove one",
                            );
                        }
                        Some(name) if self.known.contains(&name) => names.push(name.to_owned()),
                        Some(name) => {
                            self.complain(&at, format!("there is no version `{name}`"), &*remedy);
                        }
                        // Bare, `2.10` is the number 2.1.
                        None => self.complain(&at, "a version is a string", "put it in quotes"),
                    }
                }
                Some(names)
            }
            _ => {
                self.complain(
                    at,
                    "the action does not list the versions it is for",
                    remedy,
                );
                Some(Vec::new())
            }
        }
    }

    /// A misspelt extension would be ignored without a word.
    fn extensions(&mut self, at: &str, value: &Value) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    let pointer = join(at, key);
                    let is_name = at.ends_with("/properties");
                    if key.starts_with("x-") && !is_name && !EXTENSIONS_OF_OURS.contains(&&**key) {
                        let what = format!("the generator does not read the extension `{key}`");
                        let remedy = format!("use one of: {}", EXTENSIONS_OF_OURS.join(", "));
                        self.complain(&pointer, what, remedy);
                    }
                    self.extensions(&pointer, value);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    self.extensions(&format!("{at}/{index}"), value);
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
