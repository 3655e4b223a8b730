//! How long the eight programs are, beside the same programs on the vendor's own library for Node.js.
//!
//! `tests/examples/node/` has those, written for `intercom-client` 7.0.3 and formatted by prettier; the ones in Rust are
//! formatted by rustfmt. Every line counts but blank ones and comments, so imports do.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use intercom_tests::root;

/// How many lines of Rust a line of JavaScript may take, in total.
const MOST: f64 = 1.6;

/// Lines of code by the name of the program.
fn lines(folder: &Path, extension: &str) -> BTreeMap<String, usize> {
    let files = fs::read_dir(folder).expect("the programs");
    let mut out = BTreeMap::new();
    for path in files.map(|file| file.expect("a program").path()) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if path.extension().is_some_and(|end| end == extension) && name != "main" {
            let text = fs::read_to_string(&path).expect("a program");
            let code = text.lines().map(str::trim).filter(|line| {
                let is_comment = ["//", "/*", "*"].iter().any(|mark| line.starts_with(mark));
                !line.is_empty() && !is_comment
            });
            out.insert(name.into_owned(), code.count());
        }
    }
    out
}

#[test]
fn programs_are_hardly_longer_than_on_the_vendors_library_for_node() {
    let examples = root().join("tests/examples");
    let rust = lines(&examples.join("programs"), "rs");
    let node = lines(&examples.join("node"), "mjs");
    assert_eq!(
        rust.keys().collect::<Vec<_>>(),
        node.keys().collect::<Vec<_>>()
    );
    assert_eq!(rust.len(), 8);
    for (name, lines) in &rust {
        println!(
            "{name:<24}{lines:>4} in Rust{:>4} in JavaScript",
            node[name]
        );
    }
    let (rust, node): (usize, usize) = (rust.values().sum(), node.values().sum());
    #[allow(clippy::cast_precision_loss)]
    let ratio = rust as f64 / node as f64;
    println!("{rust} lines in Rust, {node} in JavaScript: {ratio:.2} times");
    assert!(ratio <= MOST, "{ratio:.2} times");
}
