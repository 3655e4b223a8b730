//! The outcome of a comparison.

pub(crate) mod approvals;
pub(crate) mod availability;
pub(crate) mod bump;
mod group;
pub(crate) mod history;
pub(crate) mod matrix;
mod model;
pub(crate) mod used_by;
pub(crate) mod verdict;

use intercom_generator::parallel;

use crate::change::{Change, RustVerdict, Severity, Unexplained, WireVerdict};
use crate::checks::Walk;
use crate::checks::account;
use crate::facts::document::Document;
use crate::facts::reach::Reached;
use crate::facts::summary::{self, Summary};
use crate::judge;
use crate::rules::Rule;
use crate::rust;
use crate::side::Side;
pub use model::{Event, Group, Narrowed, Report, UsedBy};

/// Compares two sides.
///
/// ```no_run
/// use intercom_diff::{Event, Side, compare};
/// use intercom_generator::spec::Specs;
///
/// let specs = Specs::open(".")?;
/// let side = |name: &str, module: &str| Side::new(&specs.load(name)?, name, module);
/// let report = compare(&side("2.10", "v2_10")?, &side("2.11", "v2_11")?, Event::Upgrade);
/// println!("{} changes", report.changes.len());
/// # Ok::<(), intercom_generator::diagnostic::Diagnostics>(())
/// ```
pub fn compare(old: &Side, new: &Side, event: Event) -> Report {
    compare_without(old, new, event, None)
}

/// The same with one check switched off, so that a test can see that nothing else explains what it finds.
#[doc(hidden)]
pub fn compare_without(old: &Side, new: &Side, event: Event, off: Option<Rule>) -> Report {
    let corrected = || {
        let mut walk = Walk::new(&old.document, &new.document, (&old.reached, &new.reached));
        walk.off = off;
        walk.run();
        let account = account::account(&walk);
        (walk, account)
    };
    let ((mut walk, account), published) = parallel::join(corrected, || published(old, new));
    let corrected = Summary {
        differences: account.differences,
        documentation_only: account.prose.len(),
        schemas_renamed: walk.renamed.len(),
        ..summary::count(&old.document, &new.document, &new.reached)
    };
    let summary = published.unwrap_or(corrected);
    let modules = (old.module.as_str(), new.module.as_str());
    let compiled = old.refused.is_none() && new.refused.is_none();
    let effects = if compiled {
        rust::effects(&mut walk, &old.surface, &new.surface, modules)
    } else {
        walk.found.iter().map(|_| rust::Effect::default()).collect()
    };
    let mut changes = judge::judge(&walk, effects, (old, new));
    changes.retain(|change| Some(change.rule) != off);
    let bumped = old.version != new.version;
    if event == Event::InPlace
        && !bumped
        && changes
            .iter()
            .any(|c| c.wire.worst() == WireVerdict::Breaking)
    {
        changes.push(judge::not_bumped(&old.version));
    }
    changes.sort_by(|a, b| {
        order(b)
            .cmp(&order(a))
            .then_with(|| a.pointer().cmp(b.pointer()))
    });
    let groups = group::group(&mut changes);
    let mut unexplained = account.unexplained;
    unexplained.extend(
        changes
            .iter()
            .filter(|c| c.rule == Rule::Unexplained)
            .map(|c| Unexplained {
                old: c.old.clone(),
                new: c.new.clone(),
                why: format!("{}: {} before, {} after", c.title, c.facets.0, c.facets.1),
            }),
    );
    Report {
        old: old.label.clone(),
        new: new.label.clone(),
        modules: (old.module.clone(), new.module.clone()),
        event,
        summary,
        corrected,
        changes,
        groups,
        equivalences: walk.equivalences,
        judged_in_rust: compiled,
        apart: account.apart,
        documentation: account.prose.into_iter().map(|d| (d.old, d.new)).collect(),
        unexplained,
        used_by: None,
        narrowed: None,
    }
}

/// The counts without our corrections, if either side has any.
fn published(old: &Side, new: &Side) -> Option<Summary> {
    if old.published.is_none() && new.published.is_none() {
        return None;
    }
    let (a, before) = as_published(old);
    let (b, after) = as_published(new);
    let mut walk = Walk::new(a, b, (before, after));
    walk.run();
    let account = account::account(&walk);
    Some(Summary {
        differences: account.differences,
        documentation_only: account.prose.len(),
        schemas_renamed: walk.renamed.len(),
        ..summary::count(a, b, after)
    })
}

fn as_published(side: &Side) -> (&Document, &Reached) {
    match &side.published {
        Some((document, reached)) => (document, reached),
        None => (&side.document, &side.reached),
    }
}

fn order(change: &Change) -> (Severity, RustVerdict, bool, WireVerdict) {
    (
        change.severity(),
        change.rust,
        change.silent,
        change.wire.worst(),
    )
}

impl Report {
    /// Whether something that worked stops working.
    ///
    /// When a caller moves between versions, that is what they must edit or check; when a description changed in
    /// place, it is also what fails on the wire for programs that are out there.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(|change| self.breaks(change))
    }

    /// Whether a change is breaking, as [`Self::is_breaking`] means it.
    pub fn breaks(&self, change: &Change) -> bool {
        match self.event {
            Event::Upgrade => change.rust >= RustVerdict::BehaviourBreak,
            Event::InPlace => change.is_breaking(),
        }
    }

    /// Whether nothing differs but what means nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.unexplained.is_empty()
    }

    /// How many entries a reader meets: groups count once.
    pub fn entries(&self) -> usize {
        self.groups.len() + self.changes.iter().filter(|c| c.group.is_none()).count()
    }
}

impl Report {
    /// Keeps what concerns `only`: an operation (its id, or `GET /path`), a tag, a schema or a Rust path.
    pub fn narrow(&mut self, only: &str) {
        let wanted = only.to_lowercase();
        let pointer_of = |path: &str| crate::facts::document::escaped(path).to_lowercase();
        let path = match wanted.split_once(' ') {
            Some((method, path)) => format!("/paths/{}/{method}", pointer_of(path)),
            None => format!("/schemas/{}", pointer_of(&wanted)),
        };
        let all = self.changes.len();
        self.changes.retain(|change| {
            let at = [&change.old, &change.new].into_iter().flatten();
            let reached = change.reach.operations.iter().chain(&change.tags);
            let items = change.items.iter().flat_map(|i| [&i.old, &i.new]).flatten();
            reached
                .into_iter()
                .any(|name| name.to_lowercase() == wanted)
                || at.into_iter().any(|p| inside(&p.to_lowercase(), &path))
                || items
                    .into_iter()
                    .any(|i| i.to_lowercase().contains(&wanted) && wanted.contains("::"))
        });
        self.groups = group::group(&mut self.changes);
        self.narrowed = Some(Narrowed {
            to: only.to_owned(),
            left_out: all - self.changes.len(),
        });
    }

    /// Every way from an operation to a change, in either description.
    pub fn ways(&self, change: &Change, old: &Side, new: &Side) -> Vec<String> {
        match (&change.new, &change.old) {
            (Some(at), _) => crate::facts::reach::ways(&new.document, at, &new.reached),
            (None, Some(at)) => crate::facts::reach::ways(&old.document, at, &old.reached),
            (None, None) => Vec::new(),
        }
    }
}

/// Whether a pointer holds the steps of another one.
fn inside(pointer: &str, steps: &str) -> bool {
    pointer
        .find(steps)
        .is_some_and(|at| matches!(pointer.as_bytes().get(at + steps.len()), None | Some(b'/')))
}
