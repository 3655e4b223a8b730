//! Overlays: what they change, and what of them is refused.

use std::path::Path;

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::{LoadedSpec, Specs};
use serde_json::json;
use tempfile::TempDir;

const LOCK: &str = r#"
[upstream]
repository = "https://example.com/x"
commit = "0123456789abcdef0123456789abcdef01234567"

[[version]]
name = "1.0"
module = "v1_0"
header = "1.0"
stable = true
path = "1.0.yaml"

[[version]]
name = "1.10"
module = "v1_10"
header = "1.10"
stable = true
path = "1.10.yaml"
"#;

const DOCUMENT: &str = "\
openapi: 3.0.1
info: {title: t, version: '1'}
paths:
  /a/{id}:
    get:
      parameters:
      - {name: id, in: query, schema: {type: string}}
      responses: {'200': {description: OK}}
components:
  schemas:
    note:
      type: object
      required: [id, body]
      properties:
        id: {type: string}
        body: {type: string}
";

const HEAD: &str = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n";

/// The files are read when a version is loaded, so the folder has to stay for as long as the specs.
fn specs_of(corrections: &str, docs: &str) -> Result<(Specs, TempDir), Diagnostics> {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    std::fs::create_dir(&spec).unwrap();
    let write = |name: &str, text: &str| std::fs::write(spec.join(name), text).unwrap();
    write("lock.toml", LOCK);
    write("1.0.yaml", DOCUMENT);
    write("1.10.yaml", DOCUMENT);
    write("corrections.yaml", &format!("{HEAD}{corrections}"));
    if !docs.is_empty() {
        write("docs.yaml", &format!("{HEAD}{docs}"));
    }
    Ok((Specs::open(folder.path())?, folder))
}

/// One action for version 1.10 with `target` and `effect`.
fn action(target: &str, effect: &str) -> String {
    format!(
        "- target: {target}\n  x-versions: ['1.10']\n  x-reason: r\n  x-evidence: e\n  {effect}\n"
    )
}

fn load(corrections: &str) -> Result<LoadedSpec, Diagnostics> {
    specs_of(corrections, "")?.0.load("1.10")
}

/// Expects one diagnostic about the corrections, at `line`, that says `what` and what to do.
#[track_caller]
fn refused(corrections: &str, line: usize, what: &str, remedy: &str) {
    let errors = load(corrections).map(|_| ()).unwrap_err();
    let text = errors.to_string();
    assert_eq!(errors.len(), 1, "{text}");
    let error = errors.iter().next().unwrap();
    assert_eq!(
        error.file.as_deref(),
        Some(Path::new("spec/corrections.yaml")),
        "{text}"
    );
    assert_eq!(error.line, Some(line), "{text}");
    assert!(error.what.contains(what), "{text}");
    assert!(error.remedy.as_deref().unwrap().contains(remedy), "{text}");
}

#[test]
fn an_update_merges_into_what_its_target_selects() {
    let corrections = [
        action(
            "$.components.schemas.note.properties",
            "update: {id: {nullable: true}, at: {type: integer}}",
        ),
        action(
            "$.paths['/a/{id}'].get.parameters[?@.name=='id']",
            "update: {in: path, required: true}",
        ),
        action(
            "$.components.schemas.note.required[?@ == 'body']",
            "remove: true",
        ),
        action("$.components.schemas.note.required", "update: at"),
    ]
    .concat();
    let (specs, _folder) = specs_of(&corrections, "").unwrap();
    let value = specs.load("1.10").unwrap().value;
    assert_eq!(
        value["components"]["schemas"]["note"],
        json!({
            "type": "object",
            "required": ["id", "at"],
            "properties": {
                "id": {"type": "string", "nullable": true},
                "body": {"type": "string"},
                "at": {"type": "integer"},
            },
        })
    );
    assert_eq!(
        value["paths"]["/a/{id}"]["get"]["parameters"][0],
        json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}})
    );
    // The other version stays as it was.
    let other = specs.load("1.0").unwrap().value;
    assert_eq!(
        other["components"]["schemas"]["note"]["required"],
        json!(["id", "body"])
    );
}

#[test]
fn an_action_that_matches_nothing_names_itself_and_the_version() {
    let corrections = action("$.components.schemas.nothing", "update: {type: string}");
    refused(
        &corrections,
        4,
        "`$.components.schemas.nothing` matches nothing in version 1.10",
        "remove 1.10",
    );
    refused(
        &action("$.info.licence", "remove: true"),
        4,
        "matches nothing",
        "remove 1.10",
    );
}

#[test]
fn an_action_that_changes_nothing_is_refused() {
    let corrections = action(
        "$.components.schemas.note.properties.id",
        "update: {type: string}",
    );
    refused(
        &corrections,
        4,
        "changes nothing in version 1.10",
        "remove 1.10",
    );
}

#[test]
fn what_an_action_must_carry() {
    let whole = action("$.info", "update: {title: x}");
    for (remove, what, remedy) in [
        (
            "  x-versions: ['1.10']\n",
            "does not list the versions",
            "'1.0', '1.10'",
        ),
        ("  x-reason: r\n", "no `x-reason`", "x-reason"),
        ("  x-evidence: e\n", "no `x-evidence`", "x-evidence"),
        (
            "  update: {title: x}\n",
            "either `update` or `remove: true`",
            "keep one",
        ),
    ] {
        refused(&whole.replace(remove, ""), 4, what, remedy);
    }
    refused(
        &whole.replace("'1.10'", "1.10"),
        5,
        "a version is a string",
        "quotes",
    );
    refused(
        &whole.replace("'1.10'", "'1.11'"),
        5,
        "no version `1.11`",
        "'1.0', '1.10'",
    );
    refused(
        &whole.replace("'1.10'", "'1.10', '1.10'"),
        5,
        "listed twice",
        "remove",
    );
    refused(
        &whole.replace("$.info", "$.info["),
        4,
        "is no JSONPath",
        "RFC 9535",
    );
    refused(
        &format!("{whole}  x-version: ['1.0']\n"),
        9,
        "`x-version` has no meaning",
        "x-versions",
    );
    refused(
        &action(
            "$.components.schemas.note",
            "update: {x-runtime-typ: Pages}",
        ),
        8,
        "does not read the extension `x-runtime-typ`",
        "x-runtime-type",
    );
    refused(
        &action("$.info.title", "update: y"),
        4,
        "neither a mapping nor a list",
        "select the mapping",
    );
    refused(
        &action("$", "remove: true"),
        4,
        "cannot be removed",
        "select",
    );
    refused("  x: 1\n", 3, "`actions` is not a list", "list");
}

#[test]
fn a_mistake_that_a_correction_made_is_located_in_the_correction() {
    let corrections = action(
        "$.components.schemas",
        "update:\n    thing:\n      properties:\n        a: 5",
    );
    refused(
        &corrections,
        11,
        "written by the action on `$.components.schemas`",
        "mapping",
    );
}

#[test]
fn words_may_match_in_some_versions_but_must_in_one() {
    let docs = "- target: $.components.schemas.note\n  update: {description: Our words.}\n";
    let (specs, _folder) = specs_of(&action("$.info", "update: {title: x}"), docs).unwrap();
    let spec = specs.load("1.0").unwrap();
    assert_eq!(
        spec.value["components"]["schemas"]["note"]["description"],
        "Our words."
    );
    let place = spec.locate("/components/schemas/note/description");
    assert_eq!(
        (place.file.to_str(), place.line),
        (Some("spec/docs.yaml"), 5)
    );
    assert_eq!(spec.locate("/components/schemas/note/type").line, 12);
    specs.check_all(&[spec]).unwrap();

    let (specs, _folder) = specs_of(
        &action("$.info", "update: {title: x}"),
        &docs.replace("note", "nothing"),
    )
    .unwrap();
    let spec = specs.load("1.0").unwrap();
    let errors = specs.check_all(&[spec]).unwrap_err().to_string();
    assert!(
        errors.contains("matches nothing") && errors.contains("spec/docs.yaml:4"),
        "{errors}"
    );
}

#[test]
fn another_document_can_be_corrected_as_a_version() {
    let corrections = action("$.info", "update: {title: corrected}");
    let (specs, _folder) = specs_of(&corrections, "").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.yaml");
    std::fs::write(&file, DOCUMENT).unwrap();
    assert_eq!(
        specs
            .load_document(&file, "1.10")
            .unwrap()
            .openapi
            .info
            .title,
        "corrected"
    );
    assert_eq!(
        specs
            .load_document(&file, "1.0")
            .unwrap()
            .openapi
            .info
            .title,
        "t"
    );
}
