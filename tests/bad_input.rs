//! Descriptions that the generator refuses: each with file, line, JSON pointer and a remedy.

use intercom_generator::parallel;
use intercom_tests::try_emitted;

/// Fails to emit, says `what` at `pointer` and a line, and what to do.
#[track_caller]
fn refused(yaml: &str, what: &str, pointer: &str) {
    let problems = match try_emitted(yaml) {
        Ok(text) => panic!("emitted:\n{text}"),
        Err(problems) => problems,
    };
    let found = problems
        .iter()
        .find(|p| p.what.contains(what))
        .unwrap_or_else(|| panic!("{problems}"));
    assert_eq!(found.pointer.as_deref(), Some(pointer), "{found}");
    assert!(
        found.file.is_some() && found.line.is_some() && found.remedy.is_some(),
        "{found}"
    );
}

#[test]
fn a_dangling_reference() {
    refused(
        "components: {schemas: {a: {type: object, properties: {b: {$ref: '#/components/schemas/c'}}}}}",
        "leads nowhere",
        "/components/schemas/a/properties/b",
    );
}

#[test]
fn a_cycle_of_all_of() {
    refused(
        "components: {schemas: {a: {allOf: [{$ref: '#/components/schemas/b'}], required: [x]}, b: {allOf: [{$ref: '#/components/schemas/a'}], required: [y]}}}",
        "composed of itself",
        "/components/schemas/b/allOf/0",
    );
}

#[test]
fn an_inline_cycle_of_all_of() {
    refused(
        "components: {schemas: {a: {type: object, properties: {p: {allOf: [{$ref: '#/components/schemas/a'}, {type: object, properties: {q: {type: string}}}]}}}, b: {allOf: [{$ref: '#/components/schemas/a'}], required: [y]}}}",
        "composed of itself",
        "/components/schemas/a/properties/p/allOf/0",
    );
}

#[test]
fn a_schema_that_is_nothing_but_itself() {
    refused(
        "components: {schemas: {a: {allOf: [{$ref: '#/components/schemas/b'}]}, b: {allOf: [{$ref: '#/components/schemas/a'}]}}}",
        "nothing but itself",
        "/components/schemas/a",
    );
}

#[test]
fn a_union_that_is_one_of_its_own_branches() {
    refused(
        "components: {schemas: {a: {oneOf: [{$ref: '#/components/schemas/a'}, {type: string}]}}}",
        "one of its own branches",
        "/components/schemas/a",
    );
    refused(
        "components: {schemas: {a: {oneOf: [{$ref: '#/components/schemas/b'}, {type: string}]}, b: {oneOf: [{$ref: '#/components/schemas/a'}, {type: integer}]}}}",
        "one of its own branches",
        "/components/schemas/a",
    );
}

#[test]
fn a_duplicate_operation_id() {
    refused(
        "paths: {/a: {get: {operationId: x, responses: {'200': {description: OK}}}}, /b: {get: {operationId: x, responses: {'200': {description: OK}}}}}",
        "stands twice",
        "/paths/~1b/get/operationId",
    );
}

#[test]
fn an_operation_without_an_id_is_called_after_its_method_and_path() {
    let yaml = "paths: {'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}}}";
    let emitted = try_emitted(yaml).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(emitted.contains("pub struct Get"), "{emitted}");
}

#[test]
fn a_path_parameter_that_is_not_declared() {
    refused(
        "paths: {'/a/{id}': {get: {operationId: a, responses: {'200': {description: OK}}}}}",
        "not declared as a path parameter",
        "/paths/~1a~1{id}/get",
    );
}

#[test]
fn a_path_parameter_that_is_not_in_the_path() {
    refused(
        "paths: {/a: {get: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}}}",
        "does not stand in",
        "/paths/~1a/get/parameters/0",
    );
}

#[test]
fn a_schema_that_only_excludes_takes_any_json() {
    let yaml = "components: {schemas: {a: {not: {type: string}}}}";
    let emitted = try_emitted(yaml).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(emitted.contains("pub type A = Value;"), "{emitted}");
}

#[test]
fn unsupported_constructs() {
    refused(
        "components: {schemas: {a: {type: string, enum: [x, 1]}}}",
        "is not a string",
        "/components/schemas/a/enum",
    );
    refused(
        "components: {schemas: {a: {x-runtime-type: Nothing}}}",
        "no type",
        "/components/schemas/a/x-runtime-type",
    );
}

/// Schemas that refer to one another every way there is, also in circles: whatever they are, the generator ends, and
/// says what is wrong or emits code.
#[test]
fn schemas_that_refer_to_one_another_at_random() {
    // A linear congruential generator: the same documents in every run.
    let mut state = 20_260_101_u64;
    let mut next = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let documents = (0..1000).map(|_| {
        let mut yaml = "components:\n  schemas:\n".to_owned();
        for name in ["a", "b", "c", "d"] {
            let mut reference = || {
                let to = ["a", "b", "c", "d"][next(4) as usize];
                format!("$ref: '#/components/schemas/{to}'")
            };
            let (one, other) = (reference(), reference());
            let schema = match next(12) {
                0 => format!("{{{one}}}"),
                1 => format!("{{{one}, nullable: true}}"),
                2 => format!("{{allOf: [{{{one}}}]}}"),
                3 => format!("{{allOf: [{{{one}}}, {{{other}}}]}}"),
                4 => format!("{{oneOf: [{{{one}}}, {{{other}}}]}}"),
                5 => format!("{{anyOf: [{{{one}}}, {{type: string}}]}}"),
                6 => format!("{{type: array, items: {{{one}}}}}"),
                7 => format!("{{type: object, additionalProperties: {{{one}}}}}"),
                8 => format!(
                    "{{type: object, properties: {{p: {{{one}}}, q: {{{other}}}}}, required: [p]}}"
                ),
                9 => format!(
                    "{{type: object, properties: {{p: {{oneOf: [{{{one}}}, {{{other}}}]}}}}}}"
                ),
                10 => format!(
                    "{{allOf: [{{{one}}}, {{type: object, properties: {{r: {{{other}}}}}}}]}}"
                ),
                _ => "{type: object, properties: {s: {type: string}}}".to_owned(),
            };
            yaml.push_str(&format!("    {name}: {schema}\n"));
        }
        yaml
    });
    let documents: Vec<String> = documents.collect();
    let ended = parallel::map(&documents, |yaml| try_emitted(yaml).is_ok());
    let emitted = ended.iter().filter(|emitted| **emitted).count();
    let refused = ended.len() - emitted;
    assert!(emitted > 50 && refused > 50, "{emitted} and {refused}");
}
