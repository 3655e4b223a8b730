//! OpenAPI Overlay 1.0: our corrections of the descriptions, and our own words for them.
//!
//! Stricter than the standard, so that a correction cannot outlive its reason. An action is for
//! every version where its target is, its conditions hold and its range, if it has one, allows it.
//! There it has to change something. With a range it has to fit in all of these versions, and
//! without one in at least one. Every key that has no meaning is an error.

mod jsonpath;
mod range;
mod read;

use serde_json::Value;

use self::jsonpath::JsonPath;
pub(crate) use self::range::Range;
use self::read::Reader;
use super::merge::{MergedNode, merge, remove};
use super::source::Source;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::HashSet;

/// So many values may the actions for one version write. A hostile overlay could otherwise double
/// the description with each action.
const MOST_WRITTEN: usize = 20_000;

/// A parsed overlay document.
#[derive(Debug)]
pub(crate) struct Overlay {
    pub(crate) source: Source,
    pub(crate) actions: Vec<Action>,
}

/// One action of an overlay.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) target: JsonPath,
    conditions: Vec<Condition>,
    effect: Effect,
    pub(crate) versions: Option<Range>,
    /// Why it is needed.
    pub(crate) reason: String,
    /// Its index in the document.
    pub(crate) index: usize,
}

/// What has to be there, or must not be, for an action to be needed.
#[derive(Debug)]
struct Condition {
    wanted: bool,
    path: JsonPath,
}

impl Condition {
    fn holds(&self, document: &Value, node: &Value) -> bool {
        let of = if self.path.relative { node } else { document };
        self.path.select(of).is_empty() != self.wanted
    }
}

#[derive(Debug)]
enum Effect {
    Update(Value),
    Remove,
}

/// A node that an action wrote: where it stands now, and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct WrittenNode {
    /// In the description.
    pub(crate) pointer: String,
    pub(crate) action: usize,
    /// In the overlay.
    pub(crate) origin: String,
}

/// What came of one action in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It changed this many places.
    Applied(usize),
    /// The version is not in its range.
    NotMeant {
        /// Whether it would have changed something here.
        fits: bool,
    },
    /// It is not for what this version holds.
    Absent(Absence),
    /// It is for this version and does not fit, or changes nothing.
    Dead(&'static str),
    /// It fits, and cannot be carried out.
    Failed,
}

/// Why an action without a range is not for a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Absence {
    /// The target selects nothing.
    Target,
    /// Everything that the target selects breaks this condition.
    Condition(String),
}

/// What an overlay did to a description.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    pub(crate) written: Vec<WrittenNode>,
    /// One for each action, in order.
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) wrong: Diagnostics,
}

impl Overlay {
    /// Reads the overlay `value` of `source`; `known` are the names of all versions.
    pub(crate) fn new(source: Source, value: Value, known: &[&str]) -> Result<Self, Diagnostics> {
        let mut reader = Reader::new(&source, known);
        let actions = reader.document(value);
        let wrong = reader.wrong;
        wrong.or_ok(())?;
        Ok(Self { source, actions })
    }

    /// Applies the actions for `version` to `document`, in order. `survey` asks about the actions
    /// that are not meant for it, too.
    pub(crate) fn apply(&self, version: &str, document: &mut Value, survey: bool) -> Applied {
        let mut applied = Applied::default();
        let mut budget = MOST_WRITTEN;
        for (index, action) in self.actions.iter().enumerate() {
            let outcome = match &action.versions {
                Some(range) if !range.contains(version) => Outcome::NotMeant {
                    fits: survey && action.would_change(document),
                },
                _ => self.act(index, action, version, document, &mut applied, &mut budget),
            };
            if let Outcome::Dead(what) = outcome {
                applied.wrong.push(self.dead(action, version, what));
            }
            applied.outcomes.push(outcome);
        }
        applied
    }

    fn act(
        &self,
        index: usize,
        action: &Action,
        version: &str,
        document: &mut Value,
        applied: &mut Applied,
        budget: &mut usize,
    ) -> Outcome {
        let mut pointers = match action.fits(document) {
            Ok(pointers) => pointers,
            Err(absence) if action.versions.is_none() => return Outcome::Absent(absence),
            Err(Absence::Target) => return Outcome::Dead("matches nothing"),
            Err(Absence::Condition(_)) => return Outcome::Dead("does not meet its conditions"),
        };
        let at = format!("/actions/{}", action.index);
        let places = pointers.len();
        let mut failed = |on: &str, what: String| {
            applied
                .wrong
                .push(self.unfit(action, &at, version, on, &what));
        };
        match &action.effect {
            Effect::Remove => {
                if let Err(what) = remove(document, &mut pointers) {
                    failed("", what.to_owned());
                    return Outcome::Failed;
                }
                Outcome::Applied(places)
            }
            Effect::Update(update) => {
                let cost = size(update).saturating_mul(places);
                let Some(left) = budget.checked_sub(cost) else {
                    failed(
                        "",
                        format!("more than {MOST_WRITTEN} values would be written"),
                    );
                    return Outcome::Failed;
                };
                *budget = left;
                let origin = format!("{at}/update");
                let mut written = Vec::new();
                let mut whole = true;
                for pointer in pointers {
                    let Some(target) = document.pointer_mut(&pointer) else {
                        continue;
                    };
                    match merge(target, update, &pointer, &origin) {
                        Ok(changes) => written.extend(changes),
                        Err(what) => {
                            failed(&pointer, what);
                            whole = false;
                        }
                    }
                }
                if !whole {
                    return Outcome::Failed;
                }
                if written.is_empty() {
                    return Outcome::Dead("changes nothing");
                }
                let from = |MergedNode { pointer, origin }| WrittenNode {
                    pointer,
                    action: index,
                    origin,
                };
                applied.written.extend(written.into_iter().map(from));
                Outcome::Applied(places)
            }
        }
    }

    fn dead(&self, action: &Action, version: &str, what: &str) -> Diagnostic {
        let target = &action.target.text;
        let remedy = match &action.versions {
            Some(_) => format!(
                "take {version} out of its `x-versions` (cargo xtask corrections --retire), or correct its `target`"
            ),
            None => format!(
                "say with `x-unless` when it is not needed, or leave {version} out: cargo xtask corrections --retire"
            ),
        };
        self.source
            .diagnostic(
                &format!("/actions/{}", action.index),
                format!("the action on `{target}` {what} in version {version}"),
            )
            .why("either the vendor made this correction itself, or the target is misspelt")
            .remedy(remedy)
    }

    fn unfit(&self, action: &Action, at: &str, version: &str, on: &str, what: &str) -> Diagnostic {
        let target = &action.target.text;
        self.source
            .diagnostic(
                at,
                format!("the action on `{target}` cannot change `{on}` in version {version}: {what}"),
            )
            .why("an overlay merges mappings and appends to lists what they do not hold yet")
            .remedy("let `target` select the mapping or list around it, or say with `x-unless` when it is not needed")
    }
}

impl Action {
    /// The places that the action is for, or why there is none.
    fn fits(&self, document: &Value) -> Result<Vec<String>, Absence> {
        let mut pointers = self.target.select(document);
        if pointers.is_empty() {
            return Err(Absence::Target);
        }
        for condition in &self.conditions {
            pointers.retain(|pointer| {
                document
                    .pointer(pointer)
                    .is_some_and(|node| condition.holds(document, node))
            });
            if pointers.is_empty() {
                let key = if condition.wanted {
                    "x-when"
                } else {
                    "x-unless"
                };
                let text = &condition.path.text;
                return Err(Absence::Condition(format!("{key}: {text}")));
            }
        }
        Ok(pointers)
    }

    /// Whether it would change `document`, which stays as it is.
    fn would_change(&self, document: &Value) -> bool {
        let Ok(pointers) = self.fits(document) else {
            return false;
        };
        match &self.effect {
            Effect::Remove => true,
            Effect::Update(update) => pointers.iter().any(|pointer| {
                document.pointer(pointer).is_some_and(|node| {
                    merge(&mut node.clone(), update, pointer, "").is_ok_and(|new| !new.is_empty())
                })
            }),
        }
    }
}

/// How many values `value` holds, itself included. The depth of what was read is bounded.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        Value::Array(list) => 1 + list.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// The first entry that `list` holds twice.
pub(crate) fn twice(list: &[Value]) -> Option<&Value> {
    let mut seen = HashSet::default();
    list.iter().find(|value| !seen.insert(value.to_string()))
}

#[cfg(test)]
mod tests;
