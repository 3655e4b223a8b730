//! All passes, from `spec/` to the files of the generated crate.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::analyse::{self, Analysis};
use crate::config::{self, ClientConfig};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{self, CrateVersion, Formatter};
use crate::history::History;
use crate::ir::{Api, Shape};
use crate::lower::{self, Problem, VersionInfo, unheeded};
use crate::name::{self, Names};
use crate::neighbours;
use crate::output::{Drift, FileSet, Written};
use crate::parallel;
use crate::past::Past;
use crate::spec::lock::Version;
use crate::spec::words::Coverage;
use crate::spec::{self, LoadedSpec, Specs};
use crate::validate::validate;
use crate::wire_tests::{self, Tested};
use crate::write::Workspace;

/// A version after all passes before emission.
#[derive(Debug)]
pub struct Compiled {
    /// The version, lowered.
    pub api: Api,
    /// What follows from it.
    pub analysis: Analysis,
    /// What everything is called.
    pub names: Names,
    /// What a second reader of the corrected description takes each operation to send.
    pub expected: Vec<intercom_oracle::Operation>,
    /// Its entry in the lock.
    pub version: Version,
    /// What went in and what came out.
    pub tally: Tally,
    /// What somebody should look at.
    pub warnings: Diagnostics,
    /// How much of it has words of our own.
    pub coverage: Coverage,
}

impl Compiled {
    /// All that emission looks things up in.
    pub fn context<'a>(&'a self, client: &'a ClientConfig) -> emit::Context<'a> {
        emit::Context {
            api: &self.api,
            analysis: &self.analysis,
            names: &self.names,
            client,
        }
    }
}

/// What went into a version and what came out: equal, or the run fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Operations of the corrected description.
    pub operations_in: usize,
    /// Endpoints.
    pub operations_out: usize,
    /// Operations that `x-skip` leaves out.
    pub skipped: usize,
    /// Component schemas of the corrected description.
    pub schemas_in: usize,
    /// Types that stand for component schemas.
    pub schemas_out: usize,
    /// Types for inline schemas.
    pub inline: usize,
}

/// The result of a run.
#[derive(Debug)]
pub struct Generated {
    /// The crate's files.
    pub files: FileSet,
    /// The files below `tests/wire/`.
    pub wire: FileSet,
    /// The versions in the order of the lock.
    pub versions: Vec<Compiled>,
    /// What a version does worse than the one before it.
    pub warnings: Diagnostics,
    /// The module of the one version that the run was for.
    only: Option<String>,
    /// How long the run took.
    pub elapsed: Duration,
    /// How long each stage took.
    pub timings: Vec<(&'static str, Duration)>,
}

impl Generated {
    /// Writes the files below `root`, all or none of them. Waits for another run there.
    ///
    /// # Errors
    ///
    /// A file cannot be read, written or deleted, or is not the generator's.
    pub fn write(&self, root: &Path) -> Result<Written, Diagnostics> {
        self.write_in(&Workspace::open(root, || {})?)
    }

    /// The same in a repository that is open already.
    ///
    /// # Errors
    ///
    /// As [`Generated::write`].
    pub fn write_in(&self, workspace: &Workspace) -> Result<Written, Diagnostics> {
        let root = workspace.root();
        let (mut changes, mut written) = self.files.plan(root, CRATE, &|path| self.owns(path))?;
        let (more, wire) = self.wire.plan(root, WIRE, &|path| self.owns(path))?;
        changes.extend(more);
        workspace.commit(&changes)?;
        written.changed += wire.changed;
        written.unchanged += wire.unchanged;
        written.deleted += wire.deleted;
        written.kept.extend(wire.kept);
        Ok(written)
    }

    /// How the files below `root` differ from the generated ones.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn check(&self, root: &Path) -> Result<Vec<Drift>, Diagnostics> {
        let mut drift = Vec::new();
        for (set, folder) in [(&self.files, CRATE), (&self.wire, WIRE)] {
            let found = set.check(&root.join(folder), &|path| self.owns(path))?;
            drift.extend(found.into_iter().map(|d| d.below(folder)));
        }
        Ok(drift)
    }

    /// Whether a file is one that this run would write: every file, or those of the one version it was for.
    fn owns(&self, path: &str) -> bool {
        match &self.only {
            None => true,
            Some(module) => [
                format!("src/{module}/"),
                format!("{module}/"),
                format!("tables/{module}.rs"),
            ]
            .iter()
            .any(|start| path.starts_with(start.as_str())),
        }
    }
}

/// The folder of the generated crate.
const CRATE: &str = "generated";

/// The folder of the generated tests.
const WIRE: &str = "tests/wire";

/// Runs every pass for the versions of the lock below `root`: all of them, or only one, whose modules then are all
/// that is generated.
///
/// # Errors
///
/// Everything that any version has wrong, each with file, line and JSON pointer. Nothing is written here.
pub fn generate(root: &Path, only: Option<&str>) -> Result<Generated, Diagnostics> {
    let start = Instant::now();
    let specs = Specs::open(root)?.for_emission();
    let chosen: Vec<&Version> = match only {
        Some(name) => vec![specs.lock.find(name)?],
        None => specs.lock.versions.iter().collect(),
    };
    let features = specs.client.features.iter().map(|one| one.name.as_str());
    for feature in features {
        if let Some(version) = specs.lock.versions.iter().find(|v| v.module == feature) {
            return Err(Diagnostic::new(format!(
                "a version and a feature are both called `{feature}`"
            ))
            .file(config::FILE)
            .why("a version is a feature of the client crate too")
            .remedy(format!(
                "give version {} another module in spec/lock.toml",
                version.name
            ))
            .into());
        }
    }
    let opened = start.elapsed();
    let begin = Instant::now();
    let mut versions = compiled(&specs, &chosen, only.is_none())?;
    mark_news(&specs, &mut versions);
    let passes = begin.elapsed();
    let begin = Instant::now();
    let (files, wire) = parallel::join(
        || crate_files(root, &specs, &versions),
        || wire_files(&specs, &versions),
    );
    let (mut files, mut wire) = (files?, wire?);
    let timings = vec![
        ("read corrections and words", opened),
        ("read, correct, lower, analyse, name", passes),
        ("emit and format", begin.elapsed()),
        ("all", start.elapsed()),
    ];
    let only = only
        .and(chosen.first())
        .map(|version| version.module.clone());
    let mut generated = Generated {
        files: FileSet::default(),
        wire: FileSet::default(),
        warnings: neighbours::worse(&versions)
            .into_iter()
            .map(Diagnostic::warning)
            .collect(),
        versions,
        only,
        timings,
        elapsed: start.elapsed(),
    };
    files.retain(|path| generated.owns(path));
    wire.retain(|path| generated.owns(path));
    generated.files = files;
    generated.wire = wire;
    Ok(generated)
}

/// Notes what is new in which version. Where only one version is generated, the others are read for it too; what is
/// wrong with them is told when they are generated.
fn mark_news(specs: &Specs, versions: &mut [Compiled]) {
    let others = (specs.lock.versions.iter())
        .filter(|version| versions.iter().all(|one| one.version.name != version.name));
    let others: Vec<Option<Compiled>> = parallel::map(others, |version| {
        compile_version(specs.load(&version.name).ok()?, version).ok()
    });
    let in_order = specs.lock.versions.iter().filter_map(|version| {
        let mut all = versions.iter().chain(others.iter().flatten());
        all.find(|one| one.version.name == version.name)
    });
    let history = History::of(in_order.map(|one| &one.api));
    parallel::map(versions, |one| history.mark(&mut one.api));
}

/// Every version, or everything that is wrong with any: corrections that do not fit, and what comes of the others.
/// `whole` when these are all versions of the lock.
///
/// A description is read, lowered and dropped before the next one is read, the longest first: the last ones to be done
/// should not be long, and not all have to be in memory.
fn compiled(specs: &Specs, chosen: &[&Version], whole: bool) -> Result<Vec<Compiled>, Diagnostics> {
    let mut order: Vec<usize> = (0..chosen.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(specs.length(chosen[at])));
    let read = |at: usize| {
        let loaded = specs.load_anyway(&chosen[at].name)?;
        let (outcomes, problems) = (Arc::clone(&loaded.outcomes), loaded.problems.clone());
        Ok((outcomes, problems, compile_version(loaded, chosen[at])))
    };
    let mut results = parallel::map(order, |at| (at, read(at)));
    results.sort_by_key(|(at, _)| *at);
    let mut problems = Diagnostics::default();
    let mut outcomes = Vec::new();
    let mut passed = Vec::new();
    for (_, result) in results {
        match result {
            Ok((of_version, found, compiled)) => {
                problems.extend(found);
                outcomes.push(of_version);
                passed.push(compiled);
            }
            Err(found) => problems.extend::<Diagnostics>(found),
        }
    }
    if whole
        && outcomes.len() == chosen.len()
        && let Err(found) = specs.check_all(&outcomes)
    {
        problems.extend(found);
    }
    let mut versions = Vec::new();
    for result in passed {
        match result {
            Ok(version) => versions.push(version),
            Err(found) => problems.extend(found),
        }
    }
    problems.or_ok(versions)
}

fn gathered(files: Vec<(String, String)>) -> Result<FileSet, Diagnostics> {
    let mut set = FileSet::default();
    let mut problems = Diagnostics::default();
    for (path, text) in files {
        if let Err(problem) = set.add(path, text) {
            problems.push(problem);
        }
    }
    problems.or_ok(set)
}

fn defect(what: String) -> Diagnostic {
    Diagnostic::new(what)
        .why("the emitted tokens are not Rust")
        .remedy("this is a defect of the generator: report it with the description")
}

/// The passes before emission, for a version of the lock.
///
/// # Errors
///
/// What the version has wrong.
pub fn compile_version(loaded: LoadedSpec, version: &Version) -> Result<Compiled, Diagnostics> {
    let info = VersionInfo {
        name: &version.name,
        module: &version.module,
        header: &version.header,
    };
    let (mut api, analysis, names) = compile(&loaded, info)?;
    lower::attach(&loaded.documented, &mut api);
    let count = |pointer: &str| {
        loaded
            .value
            .pointer(pointer)
            .and_then(|v| v.as_object())
            .map_or(0, |m| m.len())
    };
    let tally = Tally {
        operations_in: count_operations(&loaded.value),
        operations_out: api.operations.len(),
        skipped: api.skipped.len(),
        schemas_in: count("/components/schemas"),
        schemas_out: api.components,
        inline: api.types[api.components..]
            .iter()
            .filter(|t| !matches!(t.shape, Shape::Alias(_)))
            .count(),
    };
    if tally.operations_in != tally.operations_out + tally.skipped
        || tally.schemas_in != tally.schemas_out
    {
        return Err(loaded
            .diagnostic(
                "",
                format!(
                    "{} of {} operations and {} of {} schemas came out",
                    tally.operations_out, tally.operations_in, tally.schemas_out, tally.schemas_in
                ),
            )
            .why("something of the description would be missing from the client")
            .remedy("this is a defect of the generator: report it with the description")
            .into());
    }
    let warnings = [
        api.warnings.as_slice(),
        &analysis.warnings,
        &unheeded(&loaded.value),
    ];
    let warnings = located(&loaded, warnings.concat());
    // The object model is larger than the document, which is about to be there twice.
    drop(loaded.openapi);
    drop(loaded.asides);
    Ok(Compiled {
        warnings: warnings.into_iter().map(Diagnostic::warning).collect(),
        api,
        analysis,
        names,
        version: version.clone(),
        tally,
        coverage: loaded.documented.coverage,
        expected: intercom_oracle::operations(&loaded.value),
    })
}

fn count_operations(document: &crate::spec::Value) -> usize {
    let paths = document.pointer("/paths").and_then(|v| v.as_object());
    let items = paths
        .into_iter()
        .flat_map(|paths| paths.values())
        .filter_map(|item| item.as_object());
    items
        .flat_map(|item| item.keys())
        .filter(|key| spec::METHODS.contains(&key.as_str()))
        .count()
}

/// Problems with the file and line that they stand at.
fn located(loaded: &LoadedSpec, problems: Vec<Problem>) -> Diagnostics {
    let all = problems.into_iter().map(|p| {
        loaded
            .diagnostic(p.pointer.as_str(), p.what)
            .why(p.why)
            .remedy(p.remedy)
    });
    all.collect()
}

/// The same for errors, with the actions that get past them.
fn refused(loaded: &LoadedSpec, problems: Vec<Problem>) -> Diagnostics {
    let past: Vec<Option<Past>> = problems
        .iter()
        .map(|problem| Past::of(&loaded.value, &problem.pointer))
        .collect();
    let located = located(loaded, problems).into_iter().zip(past);
    located.map(|(one, past)| one.past(past)).collect()
}

/// The passes before emission, for any document.
///
/// # Errors
///
/// What the document has wrong.
pub fn compile(
    loaded: &LoadedSpec,
    info: VersionInfo<'_>,
) -> Result<(Api, Analysis, Names), Diagnostics> {
    let located = |problems| refused(loaded, problems);
    let api = lower::lower(&loaded.openapi, info, &loaded.client).map_err(located)?;
    let analysis = analyse::analyse(&api, &loaded.client.paging).map_err(located)?;
    let names = name::name(&api, &analysis);
    validate(&api, &analysis, &names).map_err(located)?;
    Ok((api, analysis, names))
}

/// The files below `tests/wire/`, for versions that went through the passes before emission.
///
/// # Errors
///
/// What is emitted is not Rust, or two files have one name.
pub fn wire_files(specs: &Specs, versions: &[Compiled]) -> Result<FileSet, Diagnostics> {
    let tested: Vec<Tested<'_>> = versions
        .iter()
        .map(|compiled| Tested {
            context: compiled.context(&specs.client),
            expected: &compiled.expected,
        })
        .collect();
    gathered(wire_tests::files(&tested).map_err(defect)?)
}

/// The files of the client crate, for versions that went through the passes before emission.
///
/// # Errors
///
/// What is emitted is not Rust, or two files have one name.
pub fn crate_files(
    root: &Path,
    specs: &Specs,
    versions: &[Compiled],
) -> Result<FileSet, Diagnostics> {
    let jobs: Vec<(&Compiled, emit::Job)> = versions
        .iter()
        .flat_map(|c| {
            emit::jobs(&c.api, &c.names)
                .into_iter()
                .map(move |job| (c, job))
        })
        .collect();
    let formatter = Formatter::default();
    let texts: Vec<Result<(String, String), String>> = parallel::map(&jobs, |(c, job)| {
        emit::run(job, &c.context(&specs.client), &formatter)
    });
    let mut files = texts
        .into_iter()
        .collect::<Result<Vec<_>, _>>()
        .map_err(defect)?;
    let listed: Vec<CrateVersion<'_>> = versions
        .iter()
        .map(|c| CrateVersion {
            version: &c.version,
            api: &c.api,
            names: &c.names,
            paging: &c.analysis.paging,
            is_default: specs
                .lock
                .default_version()
                .is_some_and(|d| d.name == c.version.name),
        })
        .collect();
    files.extend(emit::crate_files(root, &specs.client, &listed)?);
    gathered(files)
}
