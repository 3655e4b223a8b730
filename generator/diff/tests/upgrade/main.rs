//! What a program gets that moves from one version to another, with the compiler as judge.
//!
//! Slow, because it compiles the emitted crate: `cargo test -p intercom-diff --test upgrade -- --ignored --nocapture`.

mod compiler;
mod renames;

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
