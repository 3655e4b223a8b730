//! Documents that are wrong: each is an error with file, line and pointer, and never a crash.

use std::path::PathBuf;

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::load_document;

fn load(bytes: impl AsRef<[u8]>) -> Result<(), Diagnostics> {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("api.yaml");
    std::fs::write(&file, bytes).unwrap();
    load_document(file).map(|_| ())
}

/// Expects one diagnostic at `line` and `pointer` that says `what`, with a remedy.
#[track_caller]
fn refused(bytes: impl AsRef<[u8]>, line: usize, pointer: &str, what: &str) {
    let errors = load(bytes).unwrap_err();
    let text = errors.to_string();
    assert_eq!(errors.len(), 1, "{text}");
    let error = errors.iter().next().unwrap();
    assert!(error.what.contains(what), "{text}");
    assert_eq!(error.line, Some(line), "{text}");
    assert_eq!(error.pointer.as_deref(), Some(pointer), "{text}");
    assert!(error.file.is_some() && error.remedy.is_some(), "{text}");
}

/// A document that is in order but for what stands under `components.schemas`.
fn schemas(text: &str) -> String {
    let head =
        "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    format!("{head}{text}")
}

/// A document that is in order but for what stands under `paths./a.get`.
fn operation(text: &str) -> String {
    let head = "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n";
    format!("{head}{text}")
}

#[test]
fn a_correct_document_is_read() {
    load(schemas("    a: {type: string}\n")).unwrap();
    load(operation("      responses: {200: {description: OK}}\n")).unwrap();
    load(format!("\u{feff}{}", schemas("    a: {}\r\n"))).unwrap();
}

#[test]
fn an_empty_file() {
    refused("", 1, "", "empty");
    refused(" \n\n", 1, "", "empty");
    refused("# only a comment\n", 1, "", "not a mapping");
}

#[test]
fn bytes_that_are_no_utf_8() {
    refused(b"openapi: 3.0.1\ninfo: \xff\n", 2, "", "UTF-8");
}

#[test]
fn yaml_that_is_no_mapping() {
    refused("- a\n- b\n", 1, "", "not a mapping");
    refused("just words\n", 1, "", "not a mapping");
}

#[test]
fn broken_yaml() {
    refused(
        schemas("    a: {type: string\n    b: ]\n"),
        7,
        "/components/schemas/a/type",
        "not YAML",
    );
    refused("a: &x [*x]\n", 1, "/a/0", "too deeply");
    refused("a: !x y\n", 1, "/a", "not YAML");
}

#[test]
fn several_documents_in_one_file() {
    refused("a: 1\n---\nb: 2\n", 1, "/a", "more than one document");
}

#[test]
fn a_key_that_stands_twice() {
    let text = schemas("    a:\n      type: string\n      title: x\n      type: object\n");
    refused(text, 9, "/components/schemas/a/type", "twice");
}

#[test]
fn other_editions_than_3_0() {
    refused("openapi: 3.1.0\ninfo: {}\n", 1, "/openapi", "only 3.0");
    refused("openapi: 3.0\n", 1, "/openapi", "only 3.0");
    refused("swagger: '2.0'\n", 1, "", "Swagger");
    refused("hello: world\n", 1, "", "not an OpenAPI document");
}

#[test]
fn keywords_of_the_wrong_type() {
    for (text, pointer, what) in [
        (
            "    a: 5\n",
            "/components/schemas/a",
            "a schema belongs here",
        ),
        (
            "    a: {type: [string, 'null']}\n",
            "/components/schemas/a/type",
            "a string belongs here",
        ),
        (
            "    a: {required: true}\n",
            "/components/schemas/a/required",
            "a list of strings",
        ),
        (
            "    a: {required: [1]}\n",
            "/components/schemas/a/required/0",
            "a string belongs here",
        ),
        (
            "    a: {minLength: -1}\n",
            "/components/schemas/a/minLength",
            "an integer",
        ),
        (
            "    a: {properties: [b]}\n",
            "/components/schemas/a/properties",
            "a mapping belongs here",
        ),
        (
            "    a: {nullable: 'yes'}\n",
            "/components/schemas/a/nullable",
            "`true` or `false`",
        ),
        (
            "    a: {enum: x}\n",
            "/components/schemas/a/enum",
            "a list belongs here",
        ),
        (
            "    a: {allOf: {}}\n",
            "/components/schemas/a/allOf",
            "a list belongs here",
        ),
        (
            "    a: {description: 5}\n",
            "/components/schemas/a/description",
            "a string belongs here",
        ),
        (
            "    a: {$ref: 5}\n",
            "/components/schemas/a/$ref",
            "a string belongs here",
        ),
    ] {
        refused(schemas(text), 6, pointer, what);
    }
}

#[test]
fn parts_that_are_missing_or_impossible() {
    refused(
        operation("      tags: [a]\n"),
        5,
        "/paths/~1a/get",
        "has no `responses`",
    );
    let parameters = |text| {
        operation(&format!(
            "      responses: {{}}\n      parameters:\n      - {text}\n"
        ))
    };
    let at = "/paths/~1a/get/parameters/0";
    refused(
        parameters("{name: a, in: query}"),
        8,
        at,
        "either `schema` or `content`",
    );
    refused(
        parameters("{name: a, in: body, schema: {}}"),
        8,
        &format!("{at}/in"),
        "in `body`",
    );
    let twin = parameters("&a {name: a, in: query, schema: {}}\n      - *a");
    refused(twin, 9, "/paths/~1a/get/parameters/1", "declared twice");
    let odd = parameters("{name: a, in: query, style: matrix, schema: {}}");
    refused(odd, 8, at, "not as OpenAPI 3.0");
}

#[test]
fn a_path_without_a_slash() {
    refused(
        "openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths:\n  pets: {}\n",
        4,
        "/paths/pets",
        "does not begin with `/`",
    );
}

#[test]
fn every_mistake_is_reported_at_once() {
    let errors = load(schemas(
        "    a: 1\n    b: {type: 2}\n    c: {}\n    d: []\n",
    ))
    .unwrap_err();
    assert_eq!(errors.len(), 3, "{errors}");
}

#[test]
fn ten_thousand_levels() {
    let deep = format!(
        "    a: {}1{}\n",
        "{items: ".repeat(10_000),
        "}".repeat(10_000)
    );
    let errors = load(schemas(&deep)).unwrap_err();
    let error = errors.iter().next().unwrap();
    assert!(error.what.contains("too deeply"), "{errors}");
    assert_eq!(error.line, Some(6));
    assert!(
        error
            .pointer
            .as_deref()
            .unwrap()
            .starts_with("/components/schemas/a/items/items")
    );
    let block: String = (0..300).map(|depth| format!("{:depth$}a:\n", "")).collect();
    assert!(load(block).unwrap_err().to_string().contains("too deeply"));
}

#[test]
fn a_mistake_deep_down_is_found_at_once() {
    let deep = format!("    a: {}1{}\n", "{not: ".repeat(100), "}".repeat(100));
    let pointer = format!("/components/schemas/a{}", "/not".repeat(100));
    refused(schemas(&deep), 6, &pointer, "a schema belongs here");
}

#[test]
fn aliases_that_multiply() {
    let mut text = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for level in 1..12 {
        let before = format!("*a{},", level - 1).repeat(10);
        text.push_str(&format!("a{level}: &a{level} [{before}]\n"));
    }
    assert!(load(text).is_err());
}

#[test]
fn a_file_that_does_not_exist() {
    let error = load_document("no/such/file.yaml").unwrap_err().to_string();
    assert!(error.contains("no/such/file.yaml"), "{error}");
}

#[test]
fn keywords_that_openapi_3_0_does_not_know() {
    let text = schemas("    a: {type: object, x-own: 1, patternProperties: {}}\n");
    let pointer = "/components/schemas/a/patternProperties";
    refused(text, 6, pointer, "knows no `patternProperties` in a schema");
}
