//! What the command line calls a side: a version, a version at a revision, a file.

use std::path::Path;

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::spec::{LoadedSpec, Specs, Value};

use crate::report::history::Edition;
use crate::report::{Event, Report, compare};
use crate::side::Side;

/// The module that a description without a version gets in item paths.
const NO_VERSION: &str = "document";

/// Both sides of a comparison, and every version for the history.
#[derive(Debug)]
pub struct Pair {
    /// What there was.
    pub old: Side,
    /// What there is.
    pub new: Side,
    /// Every version, as its name and description.
    editions: Vec<(String, Value)>,
}

impl Pair {
    /// Compares them, and marks what contradicts the other versions.
    pub fn compare(&self, event: Event) -> Report {
        let mut report = compare(&self.old, &self.new, event);
        let editions: Vec<Edition<'_>> = self
            .editions
            .iter()
            .map(|(name, value)| Edition { name, value })
            .collect();
        report.mark_history(&editions);
        report
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
/// A file whose `info.version` is one that `spec/lock.toml` knows is corrected like that version, as far as the
/// corrections fit it.
///
/// # Errors
///
/// When there is nothing of that name, or it does not compile.
pub fn pair(root: &Path, specs: &Specs, old: &str, new: &str) -> Result<Pair, Diagnostics> {
    use rayon::prelude::*;
    let side = |text: &str| {
        let (loaded, module) = load(root, specs, text)?;
        let side = if specs.lock.find(text).is_ok() {
            Side::new(&loaded, text, &module)?
        } else {
            // Somebody else's description may hold what the generator refuses, and can be compared all the same.
            Side::tolerant(&loaded, text, &module)
        };
        Ok::<_, Diagnostics>((side, loaded))
    };
    let (sides, editions) = rayon::join(
        || rayon::join(|| side(old), || side(new)),
        || {
            // Those of both sides are there already, unless one is a file or from another revision.
            let others = specs
                .lock
                .versions
                .par_iter()
                .filter(|v| ![old, new].contains(&v.name.as_str()));
            others
                .filter_map(|v| Some((v.name.clone(), specs.load(&v.name).ok()?.value)))
                .collect::<Vec<_>>()
        },
    );
    let (old_side, old_loaded) = sides.0?;
    let (new_side, new_loaded) = sides.1?;
    let editions = specs.lock.versions.iter().filter_map(|v| {
        if v.name == old {
            return Some((v.name.clone(), old_loaded.value.clone()));
        }
        if v.name == new {
            return Some((v.name.clone(), new_loaded.value.clone()));
        }
        editions.iter().find(|(name, _)| *name == v.name).cloned()
    });
    Ok(Pair {
        editions: editions.collect(),
        old: old_side,
        new: new_side,
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
    specs.lock.versions.iter().map(side).collect()
}

fn load(root: &Path, specs: &Specs, text: &str) -> Result<(LoadedSpec, String), Diagnostics> {
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
    let known = specs
        .lock
        .versions
        .iter()
        .find(|v| header.is_some_and(|h| h == v.header || h == v.name));
    let Some(version) = known else {
        return Ok((plain, NO_VERSION.to_owned()));
    };
    // A description that the vendor has mended itself no longer takes the correction.
    let loaded = specs.load_document(path, &version.name).unwrap_or(plain);
    Ok((loaded, version.module.clone()))
}
