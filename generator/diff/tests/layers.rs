//! The layers of the comparison: each knows only those before it.

use std::path::Path;

/// The layers from the first to the last, with the names that later code has and that they must not know.
const LAYERS: [(&str, &[&str]); 4] = [
    (
        "facts",
        &["checks", "rules", "rust", "report", "render", "judge"],
    ),
    (
        "rules",
        &["facts", "checks", "rust", "report", "render", "judge"],
    ),
    ("checks", &["rust", "report", "render", "judge"]),
    ("rust", &["report", "render", "judge"]),
];

fn sources(folder: &Path) -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder).expect("a folder");
    let paths = files.map(|file| file.expect("a file").path());
    let read = paths.map(|path| {
        let text = std::fs::read_to_string(&path).expect("a source file");
        (path.display().to_string(), text)
    });
    read.collect()
}

#[test]
fn no_layer_knows_a_later_one() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (layer, later) in LAYERS {
        let files = sources(&source.join(layer));
        assert!(files.len() > 2, "{layer}");
        for (file, text) in files {
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                let known = later.iter().find(|name| {
                    let path = [format!("crate::{name}"), format!("super::super::{name}")];
                    path.iter().any(|path| line.contains(path.as_str()))
                });
                assert_eq!(known, None, "{file}: {line}");
            }
        }
    }
}
