//! The vendor's repository, and one of ours that follows it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use intercom_generator::analyse::Paging;
use intercom_generator::diagnostic::Diagnostic;
use intercom_generator::generate::{Generated, generate};
use intercom_generator::spec::Specs;
use intercom_generator::spec::fetch::{Options, fetch};
use intercom_generator::spec::lock::Lock;
use intercom_generator::spec::retire::retire;
use serde_yaml::Value;
use tempfile::TempDir;

use crate::accidents::Accident;
use crate::hunks::{Hunk, between};
use crate::row::{Need, Row};

/// A version that nothing goes wrong with, and a property that it gets meanwhile.
const OTHER: &str = "2.12";
const MARKER: &str = "seen_by_the_other_version";

pub(crate) struct World {
    folder: TempDir,
    documents: BTreeMap<String, Value>,
    paths: BTreeMap<String, String>,
    /// How each operation of each version pages.
    paging: BTreeMap<String, bool>,
    warnings: Vec<String>,
}

impl World {
    /// None without the vendor's documents.
    pub(crate) fn new() -> Option<Self> {
        let vendor = PathBuf::from(std::env::var_os("INTERCOM_OPENAPI")?);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut world = Self {
            folder: tempfile::tempdir().expect("a folder"),
            documents: BTreeMap::new(),
            paths: BTreeMap::new(),
            paging: BTreeMap::new(),
            warnings: Vec::new(),
        };
        copy(&root.join("spec"), &world.ours().join("spec"));
        let lock = Lock::read(&root).expect("a lock");
        for version in &lock.versions {
            let text =
                fs::read_to_string(vendor.join(&version.path)).expect("the vendor's document");
            let document = serde_yaml::from_str(&text).expect("YAML");
            world
                .paths
                .insert(version.name.clone(), version.path.clone());
            world.documents.insert(version.name.clone(), document);
        }
        for name in world.names() {
            world.restore(&name);
        }
        for folder in [world.vendor(), world.ours()] {
            git(&folder, &["init", "--quiet", "--initial-branch=main"]);
        }
        let lock = fs::read_to_string(Lock::file(&root)).expect("a lock");
        let url = format!("file://{}", world.vendor().display());
        let upstream = Lock::read(&root).expect("a lock").upstream.repository;
        fs::write(Lock::file(&world.ours()), lock.replace(&upstream, &url)).expect("written");
        let commit = world.commit();
        let report = fetch(&world.options(&commit)).expect("fetched");
        // Written by another library, the documents say the same.
        assert_eq!(report.written, [Path::new("spec/lock.toml")], "{report}");
        world.keep();
        let generated = generate(&world.ours(), None).expect("generated");
        world.remember(&generated);
        Some(world)
    }

    fn vendor(&self) -> PathBuf {
        self.folder.path().join("vendor")
    }

    fn ours(&self) -> PathBuf {
        self.folder.path().join("ours")
    }

    /// The versions from the oldest to the newest.
    pub(crate) fn names(&self) -> Vec<String> {
        let lock = Lock::read(&self.ours()).expect("a lock");
        lock.versions
            .into_iter()
            .map(|version| version.name)
            .collect()
    }

    /// The file of a version in the vendor's repository.
    pub(crate) fn file(&self, version: &str) -> PathBuf {
        let path = self.paths.get(version).expect("a version");
        self.vendor().join(path)
    }

    fn options(&self, commit: &str) -> Options {
        Options {
            root: self.ours(),
            commit: Some(commit.to_owned()),
            ..Options::default()
        }
    }

    /// Writes a version's document as it is known.
    fn restore(&self, version: &str) {
        let document = self.documents.get(version).expect("a document");
        let file = self.file(version);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, serde_yaml::to_string(document).expect("YAML")).expect("written");
    }

    fn commit(&self) -> String {
        let vendor = self.vendor();
        git(&vendor, &["add", "--all"]);
        git(
            &vendor,
            &["commit", "--quiet", "--allow-empty", "--message=x"],
        );
        git(&vendor, &["rev-parse", "HEAD"])
    }

    fn keep(&self) {
        git(&self.ours(), &["add", "--all"]);
        git(
            &self.ours(),
            &["commit", "--quiet", "--allow-empty", "--message=x"],
        );
    }

    pub(crate) fn pieces(&self, old: &str, new: &str) -> Vec<Hunk> {
        between(&self.documents[old], &self.documents[new])
    }

    /// What our corrections change, as if the vendor did so in all versions at once.
    pub(crate) fn corrections(&self) -> Vec<Vec<(String, Hunk)>> {
        let specs = Specs::open(self.ours()).expect("specs");
        let mut all: BTreeMap<String, Vec<(String, Hunk)>> = BTreeMap::new();
        for version in self.names() {
            let file = self.ours().join("spec").join(format!("{version}.yaml"));
            let facts = specs.load_uncorrected(file).map(|loaded| loaded.value);
            let (Ok(facts), Ok(corrected)) = (facts, specs.corrected(&version)) else {
                continue;
            };
            let [facts, corrected] =
                [facts, corrected].map(|value| serde_yaml::to_value(value).expect("a value"));
            for hunk in between(&facts, &corrected)
                .into_iter()
                .filter(Hunk::is_plain)
            {
                let of = all.entry(hunk.place()).or_default();
                of.push((version.clone(), hunk));
            }
        }
        all.into_values().collect()
    }

    /// A piece of what changed from one version to the next, in the older one. None where it changes nothing.
    pub(crate) fn piece(&mut self, old: &str, new: &str, hunk: &Hunk) -> Option<Row> {
        let later = self.documents[new].clone();
        let changes = [(old.to_owned(), hunk.clone())];
        self.change(
            &changes,
            &later,
            format!("{old}>{new}"),
            hunk.kind.to_owned(),
        )
    }

    /// A mistake that the vendor no longer makes.
    pub(crate) fn correction(&mut self, changes: &[(String, Hunk)]) -> Option<Row> {
        let (first, hunk) = changes.first()?;
        let label = match changes {
            [_] => first.clone(),
            _ => format!("{first} +{}", changes.len() - 1),
        };
        self.change(
            changes,
            &Value::Null,
            label,
            format!("mended: {}", hunk.kind),
        )
    }

    fn change(
        &mut self,
        changes: &[(String, Hunk)],
        later: &Value,
        label: String,
        kind: String,
    ) -> Option<Row> {
        let before = self.documents.clone();
        for (version, hunk) in changes {
            let document = self.documents.get_mut(version)?;
            if hunk.apply(document, later) {
                self.restore(version);
            }
        }
        if self.documents == before {
            return None;
        }
        let place = changes
            .first()
            .map_or_else(String::new, |(_, hunk)| hunk.place());
        let row = self.follow(label, kind, place);
        if row.need == Need::Hand {
            self.documents = before;
            changes
                .iter()
                .for_each(|(version, _)| self.restore(version));
        }
        Some(row)
    }

    /// Something that goes wrong in one version's file, while another one changes.
    pub(crate) fn accident(&mut self, accident: Accident) -> Row {
        let version = accident.version;
        let text = fs::read_to_string(self.file(version)).expect("a document");
        (accident.happen)(self, version, &text);
        assert_ne!(version, OTHER);
        let mut document = self.documents[OTHER].clone();
        Hunk::set(
            "",
            &["components", "schemas", "admin", "properties", MARKER],
            serde_yaml::from_str("{type: string}").ok(),
        )
        .apply(&mut document, &Value::Null);
        fs::write(
            self.file(OTHER),
            serde_yaml::to_string(&document).expect("YAML"),
        )
        .expect("written");
        let mut row = self.follow(version.to_owned(), accident.kind.to_owned(), String::new());
        if row.need != accident.need {
            row.wrong.push(format!("{:?} was expected", accident.need));
        }
        if !row.to_string().contains(accident.says) {
            row.wrong.push(format!("nothing says `{}`", accident.says));
        }
        if !row.followed {
            row.wrong
                .push("the other version was not taken over".to_owned());
        }
        // The vendor takes it back.
        let _ = fs::remove_dir_all(self.vendor().join("descriptions"));
        for name in self.names() {
            self.restore(&name);
        }
        let commit = self.commit();
        let back = fetch(&self.options(&commit)).map(|report| report.failed);
        if !matches!(&back, Ok(failed) if failed.is_empty()) {
            row.wrong
                .push(format!("taken back, it is still wrong: {back:?}"));
        }
        self.keep();
        row
    }

    /// Takes a commit over, and generates.
    fn follow(&mut self, version: String, kind: String, place: String) -> Row {
        let commit = self.commit();
        let mut wrong = Vec::new();
        let mut messages = Vec::new();
        let mut notes = Vec::new();
        let mut need = Need::Nothing;
        match fetch(&self.options(&commit)) {
            Err(found) => {
                need = Need::Hand;
                messages.extend(found);
            }
            Ok(report) => {
                if !report.unlisted.is_empty() {
                    need = Need::Look;
                    notes = report.unlisted;
                }
                if !report.failed.is_empty() {
                    need = Need::Wait;
                    messages.extend(report.failed);
                }
            }
        }
        match generate(&self.ours(), None) {
            Ok(generated) => {
                let warnings = warnings(&generated);
                let new = warnings
                    .iter()
                    .filter(|one| !self.warnings.contains(&one.to_string()));
                let new: Vec<Diagnostic> = new.cloned().collect();
                wrong.extend(self.lost_paging(&generated, &new));
                if need == Need::Nothing && !new.is_empty() {
                    need = Need::Look;
                }
                messages.extend(new);
                if need != Need::Hand {
                    self.keep();
                    self.remember(&generated);
                }
            }
            Err(found) => {
                if need == Need::Wait {
                    wrong.push("the versions that could be had are blocked".to_owned());
                }
                need = Need::Hand;
                messages.extend(found);
                if let Ok(retired) = retire(&self.ours())
                    && retired.left.is_empty()
                    && let Ok(generated) = generate(&self.ours(), None)
                {
                    need = Need::Retire;
                    self.keep();
                    self.remember(&generated);
                }
            }
        }
        let facts = self.ours().join(format!("spec/{OTHER}.yaml"));
        let followed = fs::read_to_string(facts)
            .unwrap_or_default()
            .contains(MARKER);
        if need == Need::Hand {
            git(&self.ours(), &["reset", "--quiet", "--hard"]);
        }
        Row {
            version,
            kind,
            place,
            need,
            messages,
            notes,
            wrong,
            followed,
        }
    }

    /// Operations that paged before, and end after a page now without a word.
    fn lost_paging(&self, generated: &Generated, warnings: &[Diagnostic]) -> Vec<String> {
        let now = paging(generated);
        let lost = self
            .paging
            .iter()
            .filter(|(key, pages)| **pages && now.get(*key) == Some(&false));
        let told = |key: &str| {
            let id = key.split(' ').next_back().unwrap_or(key);
            warnings.iter().any(|one| one.to_string().contains(id))
        };
        lost.filter(|(key, _)| !told(key))
            .map(|(key, _)| format!("{key} pages no more, and nothing says so"))
            .collect()
    }

    fn remember(&mut self, generated: &Generated) {
        self.paging = paging(generated);
        self.warnings = warnings(generated)
            .iter()
            .map(ToString::to_string)
            .collect();
    }
}

fn warnings(generated: &Generated) -> Vec<Diagnostic> {
    let each = generated
        .versions
        .iter()
        .flat_map(|version| version.warnings.iter());
    each.chain(generated.warnings.iter()).cloned().collect()
}

fn paging(generated: &Generated) -> BTreeMap<String, bool> {
    let each = generated.versions.iter().flat_map(|version| {
        let operations = version.api.operations.iter().zip(&version.analysis.paging);
        operations.map(|(operation, paging)| {
            let pages = paging.as_ref().is_some_and(Paging::goes_on);
            (
                format!(
                    "{} {} {}",
                    version.version.name,
                    operation.method.as_str(),
                    operation.path
                ),
                pages,
            )
        })
    });
    each.collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@example.com",
            "-c",
            "gc.auto=0",
        ])
        .args(arguments)
        // A hook that runs the tests points git at its own repository.
        .env_remove("GIT_DIR")
        .env_remove("GIT_INDEX_FILE")
        .output()
        .expect("git runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
