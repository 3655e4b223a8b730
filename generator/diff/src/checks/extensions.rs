//! Extensions: no facts of OpenAPI, and yet some of them say something.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Walk, label, shown};
use crate::facts::document::{METHODS, child};
use crate::rules::Rule;

/// The one that the generator obeys.
const OBEYED: &str = "x-runtime-type";

/// Those that mark values of a list as deprecated.
const DEPRECATED_VALUES: [&str; 3] = [
    "x-enum-deprecated",
    "x-deprecated-enum-values",
    "x-enum-deprecated-values",
];

/// The events that the API reports: OpenAPI 3.0 has no keyword for them.
const WEBHOOKS: &str = "/x-webhooks";

/// Whether a place that is no fact is an extension.
pub(crate) fn is_extension(pointer: &str) -> bool {
    pointer
        .rsplit('/')
        .next()
        .is_some_and(|key| key.starts_with("x-"))
}

impl<'a> Walk<'a> {
    /// Compares the extensions of what both sides have.
    pub(crate) fn extensions(&mut self) {
        let (before, after) = (self.old.prose.keys(), self.new.prose.keys());
        let mut pairs: BTreeSet<(String, String)> = before
            .filter(|at| is_extension(at))
            .map(|at| (at.clone(), self.moves.forward(at)))
            .collect();
        pairs.extend(
            after
                .filter(|at| is_extension(at))
                .map(|at| (self.moves.backward(at), at.clone())),
        );
        for (old, new) in pairs {
            let (a, b) = (self.old.prose.get(&old), self.new.prose.get(&new));
            let (Some((from, key)), Some((to, _))) = (old.rsplit_once('/'), new.rsplit_once('/'))
            else {
                continue;
            };
            // What came or went as a whole is told already.
            let there =
                self.old.facts.pointer(from).is_some() && self.new.facts.pointer(to).is_some();
            if a != b && there {
                self.extension(key, (from, to), (&old, &new), (a, b));
            }
        }
    }

    fn extension(
        &mut self,
        key: &str,
        (from, to): (&str, &str),
        (old, new): (&str, &str),
        (a, b): (Option<&'a Value>, Option<&'a Value>),
    ) {
        if old == WEBHOOKS {
            self.webhooks(a, b);
            return;
        }
        if DEPRECATED_VALUES.contains(&key) {
            self.deprecated_values((from, to), a, b);
            return;
        }
        let of = label(self.new, to);
        let facets = (shown(a), shown(b));
        let operation = to.rsplit('/').next().is_some_and(|m| METHODS.contains(&m));
        let (rule, title) = match key {
            OBEYED => (
                Rule::ExtensionUsedChanged,
                format!("{of} is the runtime's type {} (was {})", facets.1, facets.0),
            ),
            _ if operation && key.contains("sunset") => (
                Rule::OperationSunsetChanged,
                format!("{of} ends {} (was {})", facets.1, facets.0),
            ),
            _ if operation && (key.contains("retr") || key.contains("idempoten")) => (
                Rule::RetryHintChanged,
                format!("`{key}` of {of} is {} (was {})", facets.1, facets.0),
            ),
            _ => {
                let title = format!("`{key}` of {of} is {} (was {})", facets.1, facets.0);
                self.note(
                    Rule::ExtensionOtherChanged,
                    Some(old),
                    Some(new),
                    facets,
                    title,
                );
                return;
            }
        };
        self.note(rule, Some(from), Some(to), facets, title);
    }

    fn deprecated_values(
        &mut self,
        (from, to): (&str, &str),
        a: Option<&'a Value>,
        b: Option<&'a Value>,
    ) {
        let list = |value: Option<&'a Value>| -> &'a [Value] {
            value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
        };
        let (before, after) = (list(a), list(b));
        let name = label(self.new, to);
        for value in after.iter().filter(|v| !before.contains(v)) {
            let text = shown(Some(value));
            let title = format!("the value `{text}` of {name} is deprecated");
            let facets = (text.clone(), format!("{text}, deprecated"));
            self.note(
                Rule::EnumValueDeprecated,
                Some(from),
                Some(to),
                facets,
                title,
            );
        }
        for value in before.iter().filter(|v| !after.contains(v)) {
            let text = shown(Some(value));
            let title = format!("the value `{text}` of {name} is no longer deprecated");
            let facets = (format!("{text}, deprecated"), text);
            self.note(
                Rule::EnumValueUndeprecated,
                Some(from),
                Some(to),
                facets,
                title,
            );
        }
    }

    fn webhooks(&mut self, a: Option<&'a Value>, b: Option<&'a Value>) {
        let keys = |value: Option<&'a Value>| {
            let map = value.and_then(Value::as_object);
            map.into_iter().flat_map(Map::keys)
        };
        let names: BTreeSet<&String> = keys(a).chain(keys(b)).collect();
        for name in names {
            let at = child(WEBHOOKS, name);
            let say = |there: bool| if there { "present" } else { "absent" }.to_owned();
            let event = |value: Option<&'a Value>| value.and_then(|v| v.get(name));
            let (x, y) = (event(a), event(b));
            let facets = (say(x.is_some()), say(y.is_some()));
            let (rule, title) = match (x, y) {
                (None, _) => (
                    Rule::WebhookEventAdded,
                    format!("there is an event `{name}`"),
                ),
                (_, None) => (
                    Rule::WebhookEventRemoved,
                    format!("the event `{name}` is gone"),
                ),
                (Some(x), Some(y)) if x == y => continue,
                _ => (
                    Rule::WebhookPayloadChanged,
                    format!("the event `{name}` says something else"),
                ),
            };
            let (old, new) = (x.map(|_| at.as_str()), y.map(|_| at.as_str()));
            self.note(rule, old, new, facets, title);
        }
    }
}
