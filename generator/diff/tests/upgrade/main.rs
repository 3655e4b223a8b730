//! What a program gets that moves from one version to another, with the compiler as judge.
//!
//! Slow, because it compiles the emitted crate: `cargo test -p intercom-diff --test upgrade -- --ignored --nocapture`.

mod compiler;
mod renames;
mod used;

use std::path::{Path, PathBuf};

use intercom_diff::Side;
use intercom_generator::spec::Specs;

use compiler::repository;

/// A program, and the two versions that it is between.
pub(crate) struct Program {
    pub(crate) name: String,
    /// The file that the compiler starts with.
    pub(crate) root: PathBuf,
    /// What is given to `--fix` and `--used-by`.
    pub(crate) sources: PathBuf,
    pub(crate) modules: (String, String),
    pub(crate) is_binary: bool,
}

/// Our own programs: a folder a pair of modules.
pub(crate) fn own_programs() -> Vec<Program> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upgrade/programs");
    let mut out = Vec::new();
    for pair in sorted(&folder) {
        let name = pair
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let (old, new) = name.split_once("_to_").expect("two modules");
        for file in sorted(&pair) {
            out.push(Program {
                name: file
                    .file_stem()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned(),
                root: file.clone(),
                sources: file,
                modules: (old.to_owned(), new.to_owned()),
                is_binary: false,
            });
        }
    }
    out
}

/// Those, and the examples of this repository between the default pair of modules.
pub(crate) fn all_programs() -> Vec<Program> {
    let mut out = own_programs();
    let folder = repository().join("tests/examples");
    for file in sorted(&folder) {
        if file.extension().is_none_or(|end| end != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("read");
        let modules = match text.contains("v2_10") {
            true => ("v2_10".to_owned(), "v2_11".to_owned()),
            false => ("v2_11".to_owned(), "unstable".to_owned()),
        };
        out.push(Program {
            name: format!(
                "examples/{}",
                file.file_stem().expect("a name").to_string_lossy()
            ),
            root: file.clone(),
            sources: file,
            modules,
            is_binary: true,
        });
    }
    out.push(Program {
        name: "examples/programs".to_owned(),
        root: folder.join("programs/main.rs"),
        sources: folder.join("programs"),
        modules: ("v2_11".to_owned(), "unstable".to_owned()),
        is_binary: true,
    });
    out
}

/// Copies a program's sources into a folder: the file that the compiler starts with.
pub(crate) fn copied(program: &Program, folder: &Path) -> PathBuf {
    let name = program.root.file_name().expect("a name");
    match program.sources.is_dir() {
        true => {
            for file in sorted(&program.sources) {
                let name = file.file_name().expect("a name");
                std::fs::copy(&file, folder.join(name)).expect("copied");
            }
        }
        false => drop(std::fs::copy(&program.root, folder.join(name)).expect("copied")),
    }
    folder.join(name)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}

/// Both sides of a pair of modules.
pub(crate) fn sides((old, new): &(String, String)) -> (Side, Side) {
    let specs = Specs::open(repository()).expect("the facts are there");
    let side = |module: &String| {
        let version = specs.lock.versions.iter().find(|v| v.module == *module);
        let name = &version.expect("a version of the lock").name;
        Side::new(&specs.load(name).expect("it loads"), name, module).expect("it compiles")
    };
    (side(old), side(new))
}
