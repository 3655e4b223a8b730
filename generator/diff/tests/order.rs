//! The history and the table of all versions follow the versions' own order, however the lock lists them.

use std::path::Path;

use intercom_diff::{Matrix, render, source};
use intercom_generator::spec::{Specs, yaml};
use serde_json::{Value, json};

/// A description whose one schema has these properties, and these of them required.
fn description(version: &str, properties: &[&str], required: &[&str]) -> Value {
    let properties: Value = properties
        .iter()
        .map(|name| ((*name).to_owned(), json!({"type": "string"})))
        .collect();
    let thing = json!({"type": "object", "properties": properties, "required": required});
    let schema = json!({"$ref": "#/components/schemas/thing"});
    let responses =
        json!({"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}});
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Things", "version": version},
        "paths": {"/thing": {"get": {"operationId": "getThing", "tags": ["Things"], "responses": responses}}},
        "components": {"schemas": {"thing": thing}},
    })
}

/// Writes a root with four versions, which the lock lists in this order.
fn root(folder: &Path, order: &[usize; 4]) {
    let versions = [
        ("1.1", description("1.1", &["id", "name"], &["name"])),
        (
            "1.2",
            description("1.2", &["id", "name", "colour", "size"], &["id", "name"]),
        ),
        (
            "1.10",
            description("1.10", &["id", "name", "owner"], &["name"]),
        ),
        (
            "unstable",
            description("unstable", &["id", "name", "owner", "place"], &["name"]),
        ),
    ];
    let spec = folder.join("spec");
    std::fs::create_dir_all(&spec).expect("made");
    let mut lock = String::from(
        "default = \"1.10\"\n\n[upstream]\nrepository = \"https://example.com/things\"\ncommit = \"0000000000000000000000000000000000000000\"\n",
    );
    for at in order {
        let (name, value) = &versions[*at];
        let module = match *name {
            "unstable" => "unstable".to_owned(),
            name => format!("v{}", name.replace('.', "_")),
        };
        let stable = *name != "unstable";
        lock.push_str(&format!(
            "\n[[version]]\nname = \"{name}\"\nmodule = \"{module}\"\nheader = \"{name}\"\nstable = {stable}\npath = \"{name}.yaml\"\n",
        ));
        let text = yaml::write(value, "A version").expect("YAML");
        std::fs::write(spec.join(format!("{name}.yaml")), text).expect("written");
    }
    std::fs::write(spec.join("lock.toml"), lock).expect("written");
}

#[test]
fn the_order_of_the_lock_means_nothing() {
    let mut said: Vec<(String, String)> = Vec::new();
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
        let folder = tempfile::tempdir().expect("a folder");
        root(folder.path(), &order);
        let specs = Specs::open(folder.path()).expect("a root");
        let sides = source::versions(&specs).expect("they compile");
        let table = render::matrix(&Matrix::new(&sides));
        let pair = source::pair(folder.path(), &specs, "1.1", "1.2", None).expect("they compile");
        let report = pair.compare(pair.event());
        let history: Vec<String> = report
            .changes
            .iter()
            .filter_map(|c| c.history.clone())
            .collect();
        said.push((table, history.join("\n")));
    }
    let (table, history) = &said[0];
    assert!(said.iter().all(|one| one == &said[0]), "{said:#?}");
    assert_eq!(
        history,
        "only 1.2 says required; 1.1, 1.10 and unstable say optional"
    );
    // 1.10 comes after 1.2, and takes nothing of it.
    for line in [
        "1.2 descends from 1.1:",
        "1.10 descends from 1.1:",
        "unstable descends from 1.10:",
    ] {
        assert!(table.contains(line), "no `{line}` in\n{table}");
    }
}
