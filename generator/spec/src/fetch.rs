//! Taking over the vendor's documents: from its repository into `spec/`.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::changes::Changes;
use super::check::{Unknown, check};
use super::corrections::{Ledger, Verdict};
use super::load::Specs;
use super::lock::{Lock, Version};
use super::origin::Checkout;
use super::parse;
use super::project::project;
use super::prose::Prose;
use super::source::Source;
use super::yaml;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::write::Workspace;

/// The first line of every facts file.
const COMMENT: &str =
    "Interface facts, written by `cargo xtask fetch`. Not to be edited: see corrections/.";

/// What to fetch, and from where.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The repository whose `spec/` is written.
    pub root: PathBuf,
    /// A git checkout, or a plain folder with the vendor's layout, in the place of the vendor's
    /// repository.
    pub from: Option<PathBuf>,
    /// The revision to pin; without it the pinned commit stays. In a plain folder it cannot be
    /// looked up, so there it must be a full commit id.
    pub commit: Option<String>,
    /// Another URL than that of the lock, for this time.
    pub repository: Option<String>,
    /// Only this version; the others, and the pinned commit, stay.
    pub version: Option<String>,
    /// Whether the vendor's own words are kept too, in files that are not committed here.
    pub with_prose: bool,
}

/// What a fetch did.
#[derive(Debug)]
pub struct Report {
    /// The commit that was pinned before.
    pub before: String,
    /// The commit that is pinned now.
    pub commit: String,
    /// Each version and what changed in it, in the order of the lock.
    pub versions: Vec<(String, Changes)>,
    /// Pointers of keywords that OpenAPI 3.0 does not know and that were left out.
    pub unknown: Vec<(String, String)>,
    /// The files that were written, relative to the root; those that did not change were not
    /// touched.
    pub written: Vec<PathBuf>,
    /// Corrections that do not fit the new descriptions.
    pub corrections: Diagnostics,
    /// What is wrong with the documents of versions that therefore keep their facts.
    pub failed: Diagnostics,
    /// Corrections that had an effect before and have none now, a line each.
    pub retired: Vec<String>,
    /// Where the checkout that was read stands, if that is not the commit that was read.
    pub elsewhere: Option<String>,
    /// Files of the vendor that look like descriptions and belong to no version of the lock.
    pub unlisted: Vec<String>,
}

/// Fetches every version of the lock, or the one that is named, and writes its facts and the lock.
///
/// A version whose document cannot be used keeps its facts and its commit, and the others go on.
///
/// # Errors
/// When the documents cannot be had, none of them can be used, or `spec/` cannot be written. `spec/` is then as it was.
pub fn fetch(options: &Options) -> Result<Report, Diagnostics> {
    let root = &options.root;
    let workspace = Workspace::open(root, || {})?;
    let mut lock = Lock::read(root)?;
    let only = match &options.version {
        Some(name) => Some(lock.find(name)?.name.clone()),
        None => None,
    };
    let before = lock.upstream.commit.clone();
    let origin = Checkout::open(&lock, options)?;
    let effects = effects(root);
    let unlisted = origin.unlisted(&lock);

    let mut failed = Diagnostics::new();
    let mut files = Vec::new();
    let mut versions = Vec::new();
    let mut unknown = Vec::new();
    if only.is_none() {
        lock.upstream.commit = origin.commit().to_owned();
    }
    let pin = lock.upstream.commit.clone();
    for version in &mut lock.versions {
        let chosen = only.as_ref().is_none_or(|name| *name == version.name);
        let own = version.commit.clone().unwrap_or_else(|| before.clone());
        let taken = chosen.then(|| take(version, &origin, &unlisted, origin.commit() == own));
        let from = match taken {
            Some(Ok(taken)) => {
                let old = facts_of(&version.file(root));
                versions.push((
                    version.name.clone(),
                    Changes::between(old.as_ref(), &taken.facts),
                ));
                let pointers = taken.unknown.into_iter();
                unknown.extend(pointers.map(|pointer| (version.name.clone(), pointer)));
                files.push((version.file(Path::new("")), taken.text));
                if options.with_prose {
                    files.push((Prose::file(version), taken.prose.to_text()?));
                }
                version.sha256 = Some(taken.digest);
                origin.commit().to_owned()
            }
            Some(Err(diagnostics)) => {
                let kept = diagnostics.into_iter().map(|one| kept(one, &version.name));
                failed.extend(kept.collect::<Diagnostics>());
                own
            }
            None => own,
        };
        version.commit = (from != pin && version.sha256.is_some()).then_some(from);
    }
    if files.is_empty() {
        failed.clone().or_ok(())?;
    }
    // Last, so that whoever sees the new lock sees the new facts.
    files.push((Lock::file(Path::new("")), lock.to_text()));
    let written = workspace.write(files)?;
    let corrections = unfit_corrections(root, &lock);
    Ok(Report {
        before,
        commit: lock.upstream.commit,
        versions,
        unknown,
        written,
        corrections,
        failed,
        retired: retired(&effects, root),
        elsewhere: origin.elsewhere(),
        unlisted,
    })
}

/// The corrections that have an effect, by target and version. None when they cannot be read.
fn effects(root: &Path) -> BTreeSet<(String, String)> {
    let ledger = Specs::open(root).and_then(|specs| Ledger::of(&specs, None));
    let entries = ledger.map_or_else(|_| Vec::new(), |ledger| ledger.entries);
    let applies = entries.into_iter().flat_map(|entry| {
        let target = entry.target;
        let verdicts = entry.verdicts.into_iter();
        verdicts
            .filter(|(_, verdict)| *verdict == Verdict::Applies)
            .map(move |(version, _)| (target.clone(), version))
    });
    applies.collect()
}

fn retired(before: &BTreeSet<(String, String)>, root: &Path) -> Vec<String> {
    let after = effects(root);
    before
        .difference(&after)
        .map(|(target, version)| format!("{version}: {target}"))
        .collect()
}

struct Taken {
    digest: String,
    facts: Value,
    text: String,
    prose: Prose,
    unknown: Vec<String>,
}

/// Says which version keeps its facts for `one`, and what can be done about a document that is the vendor's to mend.
fn kept(mut one: Diagnostic, version: &str) -> Diagnostic {
    one.what = format!("version {version}: {}", one.what);
    // What stands in a document, as against where it is and what it should be.
    if one.pointer.is_some() {
        one = one.remedy(format!(
            "the vendor has to mend this. Until then version {version} stays as it is, and `cargo xtask generate` goes on; \
             or take an earlier commit for it: cargo xtask fetch --version {version} --commit REV"
        ));
    }
    one
}

fn take(
    version: &Version,
    origin: &Checkout,
    unlisted: &[String],
    pinned: bool,
) -> Result<Taken, Diagnostics> {
    let bytes = origin.read(&version.path, unlisted)?;
    let file = origin.shown(&version.path);
    let digest: String = hmac_sha256::Hash::hash(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if let Some(expected) = version
        .sha256
        .as_ref()
        .filter(|sha256| pinned && **sha256 != digest)
    {
        let what = format!(
            "this is not the file that was fetched from that commit: its SHA-256 is {digest}"
        );
        return Err(Diagnostic::new(what)
            .file(file)
            .why(format!("spec/lock.toml says {expected}"))
            .remedy("if it comes from another commit, say which: cargo xtask fetch --commit REV")
            .into());
    }
    let source = Source::new(&file, parse::text(bytes, &file)?);
    let document = parse::yaml(&source.text, &file)?;
    let wrong: Diagnostics = check(&document, Unknown::Ignore)
        .into_iter()
        .map(|one| {
            source
                .diagnostic(&one.pointer, one.what)
                .why("a document that is not OpenAPI 3.0 is not taken over")
        })
        .collect();
    wrong.or_ok(())?;
    let projection = project(&document);
    let text = yaml::write(&projection.value, COMMENT)?;
    Ok(Taken {
        digest,
        facts: projection.value,
        text,
        prose: Prose::of(&document),
        unknown: projection.unknown,
    })
}

/// The facts as they were; none when there are none, or when they cannot be read.
fn facts_of(file: &Path) -> Option<Value> {
    let text = parse::text(std::fs::read(file).ok()?, file).ok()?;
    parse::yaml(&text, file).ok()
}

fn unfit_corrections(root: &Path, lock: &Lock) -> Diagnostics {
    let specs = match Specs::open(root) {
        Ok(specs) => specs,
        Err(diagnostics) => return diagnostics,
    };
    let mut wrong = Diagnostics::new();
    let mut outcomes = Vec::new();
    for version in &lock.versions {
        match specs.load_anyway(&version.name) {
            Ok(spec) => {
                wrong.extend(spec.problems.clone());
                outcomes.push(spec.outcomes);
            }
            Err(found) => wrong.extend(found),
        }
    }
    if outcomes.len() == lock.versions.len()
        && let Err(found) = specs.check_all(&outcomes)
    {
        wrong.extend(found);
    }
    wrong
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, changes) in &self.versions {
            writeln!(f, "{name}: {changes}")?;
        }
        for (name, pointer) in &self.unknown {
            writeln!(
                f,
                "{name}: left out, since OpenAPI 3.0 does not know it: {pointer}"
            )?;
        }
        if self.before == self.commit {
            writeln!(f, "commit {} stays", self.commit)?;
        } else {
            writeln!(f, "commit {} -> {}", self.before, self.commit)?;
        }
        match self.written.len() {
            0 => writeln!(f, "nothing was written: spec/ says all that already")?,
            _ => {
                for file in &self.written {
                    writeln!(f, "wrote {}", file.display())?;
                }
            }
        }
        if let Some(commit) = &self.elsewhere {
            writeln!(
                f,
                "the checkout stands at {commit}, which was not read: to take that over, add --commit HEAD"
            )?;
        }
        for file in &self.unlisted {
            writeln!(
                f,
                "the vendor also has {file}, and no version in spec/lock.toml reads it: to add one, see CONTRIBUTING.md"
            )?;
        }
        if !self.retired.is_empty() {
            writeln!(f, "\nCorrections that have no effect any more:")?;
            for line in &self.retired {
                writeln!(f, "  {line}")?;
            }
        }
        if !self.failed.is_empty() {
            writeln!(f, "\nThese versions keep their facts:\n\n{}", self.failed)?;
        }
        if !self.corrections.is_empty() {
            writeln!(
                f,
                "\nNow spec/corrections/ has to follow:\n\n{}",
                self.corrections
            )?;
        }
        Ok(())
    }
}
