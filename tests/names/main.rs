//! Any string in any place of a description: the crate compiles without a warning, or the generator says what is wrong.
//!
//! The strings stand in `tests/obstacle/strings.json`. The compiler, clippy and rustdoc judge in the slow tests:
//! `cargo test -p intercom-tests --test names -- --ignored`.

mod build;
mod places;
mod scopes;

use std::path::Path;

use intercom_generator::config::ClientConfig;
use intercom_generator::generate;
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::LoadedSpec;
use intercom_generator::spec::lock::Lock;
use serde_json::{Value, json};

use build::Root;
use places::{PLACES, Place};

fn strings() -> Vec<String> {
    let file = intercom_tests::root().join("tests/obstacle/strings.json");
    let text = std::fs::read_to_string(file).expect("the strings are there");
    serde_json::from_str(&text).expect("a list of strings")
}

/// Whether the generator takes a description; where not, it must say why.
fn takes(document: &Value) -> Result<bool, String> {
    let info = VersionInfo {
        name: "names",
        module: "names",
        header: "1",
    };
    let loaded = LoadedSpec::of_value(document.clone(), "names.yaml");
    match loaded.and_then(|loaded| generate::compile(&loaded, info)) {
        Ok(_) => Ok(true),
        Err(problems) => {
            let said = problems
                .iter()
                .all(|one| one.file.is_some() && one.pointer.is_some() && !one.what.is_empty());
            said.then_some(false).ok_or_else(|| problems.to_string())
        }
    }
}

/// Each place with the strings that the generator takes there.
fn taken() -> Vec<(&'static Place, Vec<String>)> {
    let strings = strings();
    let of = |place: &'static Place| {
        let fitting = fitting(place, &strings);
        println!("{}: {} of {}", place.name, fitting.len(), strings.len());
        (place, fitting)
    };
    PLACES.iter().map(of).collect()
}

/// Those of the strings that the generator takes in a place: all at once, else half by half.
fn fitting(place: &Place, strings: &[String]) -> Vec<String> {
    let taken = takes(&places::document(&[(place, strings)]));
    match (taken, strings) {
        (Ok(true), all) => all.to_vec(),
        (Ok(false), [_]) => Vec::new(),
        (Err(said), [text]) => panic!("{text:?} as {}: {said}", place.name),
        (_, several) => {
            let (left, right) = several.split_at(several.len() / 2);
            [fitting(place, left), fitting(place, right)].concat()
        }
    }
}

/// One description with every string in every place that takes it.
fn everything() -> Value {
    let taken = taken();
    let borrowed: Vec<_> = taken
        .iter()
        .map(|(place, of)| (*place, of.as_slice()))
        .collect();
    places::document(&borrowed)
}

#[test]
fn any_string_in_any_place_gets_a_name_of_its_own() {
    assert!(strings().len() >= 200);
    let root = Root::new(&everything());
    let generated = generate::generate(&root.path, None).unwrap_or_else(|said| panic!("{said}"));
    scopes::check(
        generated
            .files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs")),
    );
}

#[test]
fn any_string_as_a_version_or_in_the_client_s_description_is_used_or_refused() {
    for text in strings() {
        let quoted = serde_json::to_string(&text)
            .expect("a string")
            .replace("\\u007f", "\u{7f}");
        for (name, module) in [("\"1\"", quoted.as_str()), (quoted.as_str(), "\"v1\"")] {
            let lock = format!(
                "[upstream]\nrepository = \"https://a.example\"\ncommit = \"{}\"\n[[version]]\nname = {name}\n\
                 module = {module}\nheader = \"1\"\nstable = true\npath = \"a.yaml\"\n",
                "0".repeat(40)
            );
            if let Ok(lock) = Lock::parse(&lock, Path::new("lock.toml")) {
                let module = &lock.versions[0].module;
                assert!(syn::parse_str::<syn::Ident>(module).is_ok(), "{module:?}");
                assert!(!["client", "core", "con", "vendor"].contains(&module.as_str()));
            }
        }
        for key in [
            "crate]\nname",
            "api]\nname",
            "api]\nversion-header",
            "crate]\ndescription",
        ] {
            let file = format!("[{key} = {quoted}\n");
            if let Err(said) = ClientConfig::parse(&file, Path::new("client.toml")) {
                assert!(said.iter().all(|one| one.line.is_some()), "{said}");
            }
        }
    }
}

#[test]
#[ignore = "slow: compiles a crate"]
fn any_string_in_any_place_compiles_without_a_warning() {
    let root = Root::new(&everything());
    root.generate();
    root.cargo(&["clippy", "--all-targets"]);
    root.cargo(&["doc", "--no-deps"]);
}

#[test]
#[ignore = "slow: compiles a crate"]
fn the_root_of_another_vendor_compiles() {
    let pets = json!({
        "openapi": "3.0.3",
        "info": {"title": "Pet Shop", "version": "1.4.0"},
        "servers": [{"url": "https://pets.example.com/v1"}],
        "paths": {
            "/pets": {"get": {"operationId": "listPets", "tags": ["pets"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema":
                    {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}}},
            "/pets/{id}": {"put": {"operationId": "updatePet", "tags": ["pets"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "requestBody": {"required": true, "content": {"application/json": {"schema":
                    {"$ref": "#/components/schemas/Pet"}}}},
                "responses": {"204": {"description": ""}}}}
        },
        "components": {"schemas": {"Pet": {"type": "object", "required": ["name"], "properties":
            {"id": {"type": "string"}, "name": {"type": "string"}, "kind": {"type": "string", "enum": ["cat", "dog"]},
             "born": {"type": "integer", "format": "timestamp"}}}}}
    });
    let root = Root::new(&pets);
    root.generate();
    let vendor =
        std::fs::read_to_string(root.path.join("generated/src/vendor.rs")).expect("written");
    assert!(vendor.contains("https://pets.example.com/v1"), "{vendor}");
    assert!(vendor.contains("PET_SHOP_API_TOKEN"), "{vendor}");
    assert!(
        !vendor
            .to_lowercase()
            .replace("intercom_runtime", "")
            .contains("intercom"),
        "{vendor}"
    );
    root.cargo(&["clippy", "--all-targets"]);
}
