//! The exported description: what any tool for OpenAPI 3.0 reads, with nothing lost and nothing of our own.

use std::path::Path;

use intercom_generator::spec::export::export;
use intercom_generator::spec::{LoadedSpec, Specs, load_document};
use serde_json::{Map, Value};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Exports `spec` and reads the text again, without any correction.
fn read_again(spec: &LoadedSpec, folder: &Path) -> LoadedSpec {
    let text = export(spec).unwrap_or_else(|problem| panic!("{problem}"));
    let file = folder.join("exported.yaml");
    std::fs::write(&file, text).expect("written");
    load_document(&file).unwrap_or_else(|problems| panic!("{problems}"))
}

fn map<'a>(value: &'a Value, pointer: &str) -> &'a Map<String, Value> {
    value
        .pointer(pointer)
        .and_then(Value::as_object)
        .expect("a map")
}

/// Every reference of `value`, and every keyword that begins with `x-`; below `properties` stand names.
fn walk(value: &Value, names: bool, references: &mut Vec<String>, extensions: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if !names && key.starts_with("x-") {
                    extensions.push(key.clone());
                }
                if let (false, "$ref", Some(to)) = (names, key.as_str(), value.as_str()) {
                    references.push(to.to_owned());
                }
                let holds_names = !names && ["properties", "headers", "mapping"].contains(&&**key);
                walk(value, holds_names, references, extensions);
            }
        }
        Value::Array(list) => {
            for value in list {
                walk(value, false, references, extensions);
            }
        }
        _ => {}
    }
}

#[test]
fn every_version_is_exported_whole() {
    let specs = Specs::open(root()).unwrap_or_else(|problems| panic!("{problems}"));
    let folder = tempfile::tempdir().expect("a folder");
    for version in &specs.lock.versions {
        let spec = specs
            .load(&version.name)
            .unwrap_or_else(|problems| panic!("{problems}"));
        let exported = read_again(&spec, folder.path());
        for pointer in ["/paths", "/components/schemas"] {
            let keys = |value: &Value| map(value, pointer).keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(&exported.value), keys(&spec.value), "{}", version.name);
        }
        let (mut references, mut extensions) = (Vec::new(), Vec::new());
        walk(&exported.value, false, &mut references, &mut extensions);
        assert!(extensions.is_empty(), "{}: {extensions:?}", version.name);
        for to in references {
            let pointer = to.strip_prefix('#').expect("inside of the document");
            assert!(
                exported.value.pointer(pointer).is_some(),
                "{}: {to}",
                version.name
            );
        }
    }
}

#[test]
fn keys_of_ours_go_and_properties_of_such_a_name_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.yaml");
    std::fs::write(
        &file,
        "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: listThings\n      x-paging: false\n      responses: {'200': {description: OK}}\ncomponents:\n  schemas:\n    a: {type: object, x-runtime-type: PageInfo, properties: {x-id: {type: string}}}\n    b: {$ref: '#/components/schemas/a', nullable: true}\n",
    )
    .expect("written");
    let spec = load_document(&file).unwrap_or_else(|problems| panic!("{problems}"));
    let exported = read_again(&spec, folder.path()).value;
    let get = &exported["paths"]["/a"]["get"];
    assert!(get.get("x-paging").is_none());
    assert_eq!(get["summary"], "List things");
    let schemas = &exported["components"]["schemas"];
    assert!(schemas["a"].get("x-runtime-type").is_none());
    assert_eq!(schemas["a"]["properties"]["x-id"]["type"], "string");
    // `nullable` without a type beside it says nothing, so null stands as a branch of its own.
    assert_eq!(schemas["b"]["anyOf"][1]["enum"][0], Value::Null);
}
