//! The committed client is what the committed descriptions make.

use std::fs;
use std::sync::OnceLock;

use intercom_generator::generate::{Generated, generate};
use intercom_tests::{root, try_files};

/// What `spec/` makes, once for all tests.
fn generated() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED
        .get_or_init(|| generate(&root(), None).unwrap_or_else(|problems| panic!("{problems}")))
}

#[test]
fn the_generated_crate_is_up_to_date() {
    let generated = generated();
    let drift = generated.check(&root());
    let drift = drift.unwrap_or_else(|problems| panic!("{problems}"));
    let shown: Vec<String> = drift.iter().take(5).map(ToString::to_string).collect();
    assert!(
        drift.is_empty(),
        "run `cargo xtask generate`; {} files differ:\n{}",
        drift.len(),
        shown.join("\n")
    );
}

#[test]
fn nothing_is_lost_on_the_way() {
    let generated = generated();
    for compiled in &generated.versions {
        let tally = compiled.tally;
        assert_eq!(
            tally.operations_in, tally.operations_out,
            "{}",
            compiled.version.name
        );
        assert_eq!(
            tally.schemas_in, tally.schemas_out,
            "{}",
            compiled.version.name
        );
        let module = &compiled.version.module;
        let emitted: String = generated
            .files
            .iter()
            .filter(|(path, _)| path.contains(module.as_str()))
            .map(|(_, text)| text)
            .collect();
        let endpoints = emitted.matches("\nimpl Endpoint for ").count();
        assert_eq!(endpoints, tally.operations_in, "{}", compiled.version.name);
        for id in compiled.api.type_ids().take(compiled.api.components) {
            let name = compiled.names.ty(id);
            let defined = ["struct", "enum", "type"].iter().any(|word| {
                [" ", "<", ";"]
                    .iter()
                    .any(|end| emitted.contains(&format!("\npub {word} {name}{end}")))
            });
            assert!(
                defined,
                "{} has no type for `{name}`",
                compiled.version.name
            );
        }
    }
}

#[test]
fn the_obstacle_course_is_up_to_date() {
    obstacles("description.yaml", "emitted");
    obstacles("shapes.yaml", "emitted_shapes");
    obstacles("requests.yaml", "emitted_requests");
}

fn obstacles(description: &str, emitted: &str) {
    let folder = root().join("tests/obstacle");
    let yaml = fs::read_to_string(folder.join(description)).expect("the description is there");
    let files = try_files(&yaml).unwrap_or_else(|problems| panic!("{problems}"));
    let mut expected = Vec::new();
    for (path, text) in files {
        let path = folder
            .join(emitted)
            .join(path.strip_prefix("src/test/").expect("below the module"));
        if std::env::var_os("UPDATE_OBSTACLES").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
            fs::write(&path, &text).expect("the file is written");
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, text, "{}", path.display());
        expected.push(path);
    }
    let mut folders = vec![folder.join(emitted)];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).expect("the folder is read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(expected.contains(&path), "{} is stale", path.display());
            }
        }
    }
}
