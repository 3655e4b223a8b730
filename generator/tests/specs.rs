//! The descriptions in `spec/`: all load, with all their corrections.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use intercom_generator::parallel;
use intercom_generator::spec::project::project;
use intercom_generator::spec::{LoadedSpec, Specs, Value, yaml};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All versions, loaded once for all tests.
fn load_all() -> &'static [LoadedSpec] {
    static ALL: OnceLock<Vec<LoadedSpec>> = OnceLock::new();
    ALL.get_or_init(|| {
        let specs = Specs::open(root()).unwrap_or_else(|error| panic!("{error}"));
        let load = |name: &str| specs.load(name).unwrap_or_else(|error| panic!("{error}"));
        let all = parallel::map(&specs.lock.versions, |version| load(&version.name));
        specs
            .check_all(&all)
            .unwrap_or_else(|error| panic!("{error}"));
        all
    })
}

#[test]
fn every_version_loads_with_all_its_corrections() {
    for spec in load_all() {
        let operations: Vec<_> = spec.openapi.operations().map(|(_, _, one)| one).collect();
        assert!(
            operations.len() >= 98,
            "{}: {}",
            spec.file.display(),
            operations.len()
        );
        assert!(
            operations.iter().all(|one| one.operation_id.is_some()),
            "{}",
            spec.file.display()
        );
    }
}

#[test]
fn no_reference_leads_nowhere() {
    for spec in load_all() {
        let mut open = vec![&spec.value];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(map) => {
                    if let Some(Value::String(target)) = map.get("$ref") {
                        let found = spec.value.pointer(target.trim_start_matches('#'));
                        assert!(found.is_some(), "{}: {target}", spec.file.display());
                    }
                    open.extend(map.values());
                }
                Value::Array(list) => open.extend(list),
                _ => {}
            }
        }
    }
}

#[test]
fn the_facts_are_as_fetch_would_write_them_again() {
    let specs = Specs::open(root()).unwrap_or_else(|error| panic!("{error}"));
    for version in &specs.lock.versions {
        let text = std::fs::read_to_string(version.file(&root())).unwrap();
        let comment = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("# "))
            .unwrap();
        let value: Value = serde_yaml::from_str(&text).unwrap();
        let again = project(&value);
        assert_eq!(again.unknown, Vec::<String>::new());
        assert_eq!(
            yaml::write(&again.value, comment).unwrap(),
            text,
            "{}",
            version.name
        );
    }
}

#[test]
fn the_facts_hold_no_examples_and_no_prose() {
    let specs = Specs::open(root()).unwrap_or_else(|error| panic!("{error}"));
    for version in &specs.lock.versions {
        let text = std::fs::read_to_string(version.file(&root())).unwrap();
        for word in [
            "summary: ",
            "example: ",
            "examples: ",
            "externalDocs: ",
            "x-",
        ] {
            let found = text
                .lines()
                .find(|line| line.trim_start().starts_with(word));
            assert_eq!(found, None, "{}", version.name);
        }
    }
}
