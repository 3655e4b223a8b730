//! The types of an emitted client, read from its source: the build script of this package asks the compiler for the size
//! of each.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// Rust for the sizes of all types of a client: `[(name, bytes), ...]`.
///
/// # Errors
///
/// The source cannot be read.
pub fn sizes(source: &Path, client: &str) -> io::Result<String> {
    let mut out = "[\n".to_owned();
    let mut versions: Vec<_> = fs::read_dir(source)?.collect::<Result<_, _>>()?;
    versions.sort_by_key(fs::DirEntry::path);
    for version in versions {
        let version = version.path();
        let Some(module) = version.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if !version.is_dir() {
            continue;
        }
        for folder in ["endpoints", "models"] {
            for file in fs::read_dir(version.join(folder))? {
                for name in types(&fs::read_to_string(file?.path())?) {
                    let _ = writeln!(
                        out,
                        "({module:?}, {name:?}, size_of::<{client}::{module}::{name}>()),"
                    );
                }
            }
        }
    }
    out.push_str("]\n");
    Ok(out)
}

/// The public structs and enums of a file.
fn types(source: &str) -> Vec<&str> {
    let declared = |line: &'_ str| -> Option<usize> {
        let kinds = ["pub struct ", "pub enum "];
        kinds
            .iter()
            .find(|kind| line.starts_with(**kind))
            .map(|kind| kind.len())
    };
    let lines = source.lines();
    lines
        .filter_map(|line| {
            let name = line.get(declared(line)?..)?;
            let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
            name.get(..end.unwrap_or(name.len()))
        })
        .collect()
}
