//! What the command line calls a side: a version, a version at a revision, a file.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::parallel;
use intercom_generator::spec::lock::Version;
use intercom_generator::spec::{LoadedSpec, Specs, Value};

use crate::facts::document::template;
use crate::facts::similar;
use crate::report::{Event, Report, compare};
use crate::side::Side;

/// The module that a description without a version gets in item paths.
const NO_VERSION: &str = "document";

/// Both sides of a comparison, and where the other versions are read if a change asks for them.
#[derive(Debug)]
pub struct LoadedPair<'s> {
    /// What there was.
    pub old: Side,
    /// What there is.
    pub new: Side,
    /// Only versions have a history: a file stands nowhere among them.
    history: Option<&'s Specs>,
    /// The corrections that do not fit a document, by what the document is called.
    pub unfit: Vec<(String, Diagnostics)>,
    /// What is wrong with versions that were asked for the history of a change.
    unread: Mutex<Vec<(String, Diagnostics)>>,
}

impl LoadedPair<'_> {
    /// The versions that the last comparison could not ask for the history of a change, and why: what is marked was said
    /// without them.
    pub fn unread(&self) -> Vec<(String, Diagnostics)> {
        let unread = self.unread.lock().unwrap_or_else(PoisonError::into_inner);
        unread.clone()
    }

    /// Compares them, and marks what contradicts the other versions. See [`unread`](Self::unread).
    pub fn compare(&self, event: Event) -> Report {
        let mut report = compare(&self.old, &self.new, event);
        let Some(specs) = self.history else {
            return report;
        };
        let versions = specs.lock.versions.iter();
        let names: Vec<&str> = versions.map(|version| version.name.as_str()).collect();
        report.mark_history(&names, |name| {
            let sides = [&self.old, &self.new].into_iter();
            let mut known = sides.filter(|side| side.label == name);
            match known.next() {
                Some(side) => Some(Cow::Borrowed(&side.document.facts)),
                None => match specs.corrected(name) {
                    Ok(value) => Some(Cow::Owned(value)),
                    Err(problems) => {
                        let unread = self.unread.lock();
                        let mut unread = unread.unwrap_or_else(PoisonError::into_inner);
                        if !unread.iter().any(|(known, _)| known == name) {
                            unread.push((name.to_owned(), problems));
                        }
                        None
                    }
                },
            }
        });
        report
    }

    /// Asks whether anything in either description bears a name: an operation (its id, or `GET /path`), a tag, a schema
    /// or a Rust path.
    ///
    /// # Errors
    ///
    /// When nothing does, with the nearest names.
    pub fn knows(&self, name: &str) -> Result<(), Diagnostic> {
        let wanted = name.to_lowercase();
        let mut known: BTreeSet<String> = BTreeSet::new();
        for side in [&self.old, &self.new] {
            known.extend(side.names());
        }
        let rust = wanted.contains("::");
        let bears = |one: &String| {
            let one = one.to_lowercase();
            one == wanted || rust && one.contains(&wanted)
        };
        if known.iter().any(bears) {
            return Ok(());
        }
        let mut near: Vec<(f64, &String)> = known
            .iter()
            .map(|one| (similar::names(&wanted, &one.to_lowercase()), one))
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        let nearest: Vec<&str> = near.iter().take(3).map(|(_, one)| one.as_str()).collect();
        Err(Diagnostic::new(format!("nothing is called `{name}` in {} or {}", self.old.label, self.new.label))
            .why("a report can be narrowed to an operation (its id, or `GET /path`), a tag, a schema or a Rust path")
            .remedy(format!("the nearest names: {}", nearest.join(", "))))
    }

    /// What is asked unless somebody says so: a version against itself changed in place.
    pub fn event(&self) -> Event {
        if self.old.module == self.new.module {
            Event::InPlace
        } else {
            Event::Upgrade
        }
    }
}

/// Reads both sides of a comparison, each as `2.11`, `2.11@HEAD~3`, or the path of a description.
///
/// A file is corrected like the version `like`, or else like the version of `spec/lock.toml` that its `info.version`
/// names, or else like the one that it has most operations and schemas in common with, as far as the corrections fit it.
///
/// # Errors
///
/// When there is nothing of that name, it does not compile, or one side is corrected and the other one is not.
pub fn pair<'s>(
    root: &Path,
    specs: &'s Specs,
    old: &str,
    new: &str,
    like: Option<&str>,
) -> Result<LoadedPair<'s>, Diagnostics> {
    let side = |text: &str, known: &mut Option<Vec<Known>>| {
        let (loaded, module) = load(root, specs, text, like, known)?;
        let side = if specs.lock.find(text).is_ok() {
            Side::new(&loaded, text, &module)?
        } else {
            // Somebody else's description may hold what the generator refuses, and can be compared all the same.
            Side::tolerant(&loaded, text, &module)
        };
        Ok::<_, Diagnostics>((side, loaded.version.is_some(), loaded.problems))
    };
    let is_version = |text: &str| {
        let name = text.split_once('@').map_or(text, |(name, _)| name);
        specs.lock.find(name).is_ok()
    };
    let versions = is_version(old) && is_version(new);
    let sides = if versions {
        parallel::join(|| side(old, &mut None), || side(new, &mut None))
    } else {
        // One after the other, so that the versions that files resemble are read once.
        let mut known = None;
        (side(old, &mut known), side(new, &mut known))
    };
    let (old_side, old_corrected, old_problems) = sides.0?;
    let (new_side, new_corrected, new_problems) = sides.1?;
    for (uncorrected, corrected) in [(old, new), (new, old)] {
        let sides = [(old, old_corrected), (new, new_corrected)];
        let is_corrected = |name: &str| sides.contains(&(name, true));
        if is_corrected(corrected) && !is_corrected(uncorrected) {
            return Err(Diagnostic::new(format!(
                "`{corrected}` is corrected, and `{uncorrected}` is like none of the versions"
            ))
            .why("corrected facts compared with uncorrected ones differ by the corrections")
            .remedy("say which version's corrections it takes: --as 2.11")
            .into());
        }
    }
    let unfit = [(old, old_problems), (new, new_problems)]
        .into_iter()
        .filter(|(_, problems)| problems.clone().or_ok(()).is_err())
        .map(|(name, problems)| (name.to_owned(), problems))
        .collect();
    Ok(LoadedPair {
        old: old_side,
        new: new_side,
        history: versions.then_some(specs),
        unfit,
        unread: Mutex::default(),
    })
}

/// Every version of the lock.
///
/// # Errors
///
/// What any of them has wrong.
pub fn versions(specs: &Specs) -> Result<Vec<Side>, Diagnostics> {
    let side = |v: &intercom_generator::spec::lock::Version| {
        Side::new(&specs.load(&v.name)?, &v.name, &v.module)
    };
    // All of them first, so that what is said to be wrong is the same in each run.
    let sides = parallel::map(&specs.lock.versions, side);
    sides.into_iter().collect()
}

fn load(
    root: &Path,
    specs: &Specs,
    text: &str,
    like: Option<&str>,
    known: &mut Option<Vec<Known>>,
) -> Result<(LoadedSpec, String), Diagnostics> {
    if let Some((name, revision)) = text.split_once('@') {
        let version = specs.lock.find(name)?;
        let then = Specs::at_revision(root, revision)?;
        return Ok((then.load(&version.name)?, version.module.clone()));
    }
    if let Ok(version) = specs.lock.find(text) {
        return Ok((specs.load(&version.name)?, version.module.clone()));
    }
    let path = Path::new(text);
    if !path.exists() {
        let names: Vec<&str> = specs
            .lock
            .versions
            .iter()
            .map(|v| v.name.as_str())
            .collect();
        return Err(Diagnostic::new(format!("`{text}` is neither a version nor a file"))
            .why("both sides of a comparison are descriptions")
            .remedy(format!(
                "name one of {}, a version at a revision (2.11@HEAD~3), or the path of a description",
                names.join(", ")
            ))
            .into());
    }
    let plain = specs.load_uncorrected(path)?;
    let header = plain.value.pointer("/info/version").and_then(Value::as_str);
    let versions = &specs.lock.versions;
    let said = versions
        .iter()
        .find(|v| header.is_some_and(|h| h == v.header || h == v.name));
    let version = match (like, said) {
        (Some(name), _) => Some(specs.lock.find(name)?),
        (None, Some(version)) => Some(version),
        (None, None) => by_content(specs, &plain.value, known),
    };
    let Some(version) = version else {
        return Ok((plain, NO_VERSION.to_owned()));
    };
    // What the vendor has mended itself no longer takes the correction.
    let loaded = specs.load_document_anyway(path, &version.name)?;
    Ok((loaded, version.module.clone()))
}

/// A version by its place in the lock, with the names of its paths and schemas.
type Known = (usize, BTreeSet<String>);

fn names(value: &Value) -> BTreeSet<String> {
    let keys = |at: &str| {
        let map = value.pointer(at).and_then(Value::as_object);
        map.into_iter()
            .flat_map(|map| map.keys().map(|key| template(key)))
    };
    keys("/paths").chain(keys("/components/schemas")).collect()
}

/// The version that a description has most operations and schemas in common with, if that is more than half of them.
fn by_content<'s>(
    specs: &'s Specs,
    value: &Value,
    known: &mut Option<Vec<Known>>,
) -> Option<&'s Version> {
    let own = names(value);
    let known = known.get_or_insert_with(|| {
        let versions = specs.lock.versions.iter().enumerate();
        let read = parallel::map(versions, |(at, version)| {
            let loaded = specs.load_anyway(&version.name).ok()?;
            Some((at, names(&loaded.value)))
        });
        read.into_iter().flatten().collect()
    });
    let alike = known.iter().filter_map(|(at, other)| {
        let common = own.intersection(other).count();
        let all = own.union(other).count();
        (common * 2 > all).then_some((common * 1_000 / all.max(1), *at))
    });
    let (_, at) = alike.max()?;
    specs.lock.versions.get(at)
}
