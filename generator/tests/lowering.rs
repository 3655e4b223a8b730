//! Where the items of the IR come from: merging keeps the places of all declarations.

use intercom_generator::analyse::Analysis;
use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::generate::compile;
use intercom_generator::ir::{Api, Field, Scalar, Shape, Type};
use intercom_generator::lower::VersionInfo;
use intercom_generator::name::Names;
use intercom_generator::spec::{LoadedSpec, Value};
use serde_json::json;

fn compiled(mut document: Value) -> Result<(Api, Analysis, Names), Diagnostics> {
    document["openapi"] = json!("3.0.1");
    document["info"] = json!({"title": "T", "version": "1"});
    if document.get("paths").is_none() {
        document["paths"] = json!({});
    }
    let loaded = LoadedSpec::of_value(document, "test.yaml")?;
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "1",
    };
    compile(&loaded, info)
}

fn api(document: Value) -> Api {
    compiled(document).expect("it compiles").0
}

/// What is wrong with a description, each with the place.
fn refused(document: Value) -> Vec<(String, String)> {
    let problems = compiled(document).expect_err("it is refused");
    let of = |d: &Diagnostic| {
        (
            d.pointer.as_deref().unwrap_or_default().to_owned(),
            d.what.clone(),
        )
    };
    problems.iter().map(of).collect()
}

fn field<'a>(api: &'a Api, schema: usize, name: &str) -> &'a Field {
    let Shape::Struct(s) = &api.types[schema].shape else {
        panic!("{:?} is not a struct", api.types[schema]);
    };
    let found = s.fields.iter().find(|f| f.name == name);
    found.unwrap_or_else(|| panic!("no field `{name}`"))
}

fn texts<'a>(
    pointers: impl IntoIterator<Item = &'a intercom_generator::pointer::Pointer>,
) -> Vec<&'a str> {
    pointers.into_iter().map(|p| p.as_str()).collect()
}

#[test]
fn a_merged_field_knows_every_place_that_declares_requires_or_nulls_it() {
    let api = api(json!({"components": {"schemas": {
        "base": {"type": "object", "required": ["id", "kind"], "properties": {
            "id": {"type": "string", "nullable": true},
            "kind": {"type": "string", "enum": ["a", "b"]},
        }},
        "whole": {
            "allOf": [
                {"$ref": "#/components/schemas/base"},
                {"type": "object", "properties": {"id": {"type": "string", "nullable": true}}},
            ],
            "required": ["id"],
        },
    }}}));
    let id = field(&api, 1, "id");
    assert_eq!(
        texts(id.declared.iter()),
        [
            "/components/schemas/base/properties/id",
            "/components/schemas/whole/allOf/1/properties/id",
        ]
    );
    assert_eq!(
        texts(&id.required_by),
        [
            "/components/schemas/base/required/0",
            "/components/schemas/whole/required/0",
        ]
    );
    assert!(
        texts(&id.nullable_by)
            .contains(&"/components/schemas/whole/allOf/1/properties/id/nullable")
    );
    assert_eq!(
        texts(api.types[1].declared.iter()),
        [
            "/components/schemas/base",
            "/components/schemas/whole/allOf/1",
            "/components/schemas/whole",
        ]
    );
    let kind = field(&api, 1, "kind");
    assert_eq!(
        texts(&kind.required_by),
        ["/components/schemas/base/required/1"]
    );
}

#[test]
fn a_listed_value_knows_its_entries() {
    let api = api(json!({"components": {"schemas": {
        "e": {"type": "string", "enum": ["a", null, "b", "a"]},
    }}}));
    let Shape::Enum(e) = &api.types[0].shape else {
        panic!("not an enum");
    };
    let all: Vec<_> = (e.values.iter())
        .map(|v| (v.value.as_str(), texts(v.declared.iter())))
        .collect();
    let at = |i: usize| format!("/components/schemas/e/enum/{i}");
    assert_eq!(
        all,
        [
            ("a", vec![at(3).as_str(), at(0).as_str()]),
            ("b", vec![at(2).as_str()]),
        ]
    );
}

#[test]
fn parameters_bodies_and_responses_know_the_component_and_the_use() {
    let api = api(json!({
        "paths": {"/a": {"post": {
            "operationId": "a",
            "parameters": [{"$ref": "#/components/parameters/p"}],
            "requestBody": {"$ref": "#/components/requestBodies/b"},
            "responses": {"200": {"$ref": "#/components/responses/r"}},
        }}},
        "components": {
            "parameters": {"p": {"name": "p", "in": "query", "schema": {"type": "string"}}},
            "requestBodies": {"b": {"content": {"application/json": {"schema": {"type": "string"}}}}},
            "responses": {"r": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}},
        },
    }));
    let operation = &api.operations[0];
    assert_eq!(
        texts(operation.parameters[0].declared.iter()),
        ["/components/parameters/p", "/paths/~1a/post/parameters/0"]
    );
    let body = operation.body.as_ref().expect("a body");
    assert_eq!(
        texts(body.declared.iter()),
        ["/components/requestBodies/b", "/paths/~1a/post/requestBody"]
    );
    assert_eq!(
        texts(operation.responses[0].declared.iter()),
        ["/components/responses/r", "/paths/~1a/post/responses/200"]
    );
}

#[test]
fn declarations_that_contradict_each_other_are_refused_with_both_places() {
    let base = json!({"type": "object", "properties": {"size": {"type": "string"}, "kind": {"type": "string", "enum": ["a"]}}});
    for (property, declared, what) in [
        ("size", json!({"type": "integer"}), "types"),
        (
            "size",
            json!({"type": "boolean", "description": "x"}),
            "types",
        ),
        ("size", json!({"type": "array", "items": {}}), "types"),
        (
            "kind",
            json!({"type": "string", "enum": ["b", "c"]}),
            "values",
        ),
        (
            "size",
            json!({"type": "object", "properties": {"a": {}}}),
            "is an object",
        ),
    ] {
        let whole = json!({"allOf": [{"$ref": "#/components/schemas/base"}, {"properties": {property: declared}}]});
        let found = refused(json!({"components": {"schemas": {"base": base, "whole": whole}}}));
        let [(pointer, said)] = found.as_slice() else {
            panic!("{property}: {found:?}");
        };
        assert_eq!(
            pointer,
            &format!("/components/schemas/whole/allOf/1/properties/{property}")
        );
        assert!(said.contains(what), "{said}");
        assert!(
            said.contains(&format!("/components/schemas/base/properties/{property}")),
            "{said}"
        );
    }
}

#[test]
fn the_order_of_all_of_does_not_decide_between_types() {
    let wide =
        json!({"properties": {"n": {"type": "number", "minimum": 1}, "e": {"type": "string"}}});
    let narrow = json!({"properties": {"n": {"type": "integer", "minimum": 3}, "e": {"type": "string", "enum": ["a", "b"]}}});
    for all_of in [json!([wide, narrow]), json!([narrow, wide])] {
        let api = api(json!({"components": {"schemas": {"whole": {"allOf": all_of}}}}));
        let n = field(&api, 0, "n");
        assert_eq!(n.ty, Type::Scalar(Scalar::Integer));
        assert_eq!(n.keywords.minimum.as_deref(), Some("3"));
        let Type::Named(e) = field(&api, 0, "e").ty else {
            panic!("not an enum");
        };
        assert!(matches!(api[e].shape, Shape::Enum(_)));
    }
}

/// A list with `x-paging`.
fn list(paging: Value, properties: Value) -> Value {
    json!({"paths": {"/a": {"get": {
        "operationId": "listA",
        "x-paging": paging,
        "parameters": [{"name": "p", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
            "type": "object", "properties": properties,
        }}}}},
    }}}})
}

#[test]
fn an_override_that_names_what_is_not_there_is_an_error_at_its_key() {
    let properties = json!({"data": {"type": "array", "items": {"type": "string"}}, "count": {"type": "string"}});
    for (paging, key, what) in [
        (json!({"itms": "data"}), "/itms", "no meaning"),
        (json!({"items": "rows"}), "/items", "no property `rows`"),
        (json!({"items": ["data", "rows"]}), "/items", "no property"),
        (json!({"items": "count"}), "/items", "not an array"),
        (json!({"items": 5}), "/items", "not a name"),
        (json!({"total": "count"}), "/total", "not an integer"),
        (json!({"next": "data"}), "/next", "type"),
        (
            json!({"strategy": "by-magic", "position": "p"}),
            "/strategy",
            "not a paging strategy",
        ),
        (
            json!({"strategy": "page-in-query", "position": "q"}),
            "/position",
            "no scalar parameter `q`",
        ),
        (
            json!({"strategy": "cursor-in-query"}),
            "/strategy",
            "nothing in the request",
        ),
        (json!({"position": "p"}), "/position", "needs `strategy`"),
        (json!({"page-size": "q"}), "/page-size", "no JSON object"),
        (json!(true), "", "`x-paging` is true"),
    ] {
        let found = refused(list(paging.clone(), properties.clone()));
        let [(pointer, said)] = found.as_slice() else {
            panic!("{paging}: {found:?}");
        };
        assert_eq!(
            pointer,
            &format!("/paths/~1a/get/x-paging{key}"),
            "{paging}"
        );
        assert!(said.contains(what), "{paging}: {said}");
    }
}

#[test]
fn a_paging_property_that_is_not_used_is_a_warning_with_the_remedy() {
    let mut document = list(
        json!(false),
        json!({
            "data": {"type": "array", "items": {"type": "string"}},
            "pages": {"type": "object", "properties": {"to": {"type": "string"}}},
            "total_count": {"type": "number"},
        }),
    );
    let (_, analysis, _) = compiled(document.clone()).expect("it compiles");
    assert!(
        analysis.warnings.is_empty(),
        "`x-paging: false` says what is meant"
    );
    let get = document
        .pointer_mut("/paths/~1a/get")
        .and_then(Value::as_object_mut);
    get.expect("the operation").remove("x-paging");
    let (_, analysis, _) = compiled(document).expect("it compiles");
    let said: Vec<_> = analysis
        .warnings
        .iter()
        .map(|w| (w.what.as_str(), w.remedy.as_str()))
        .collect();
    let [(pages, typed), (total, overridden)] = said.as_slice() else {
        panic!("{said:?}");
    };
    assert!(
        pages.contains("`pages`") && pages.contains("`listA`"),
        "{pages}"
    );
    assert!(typed.contains("x-runtime-type: PageInfo"), "{typed}");
    assert!(total.contains("`total_count`"), "{total}");
    assert!(overridden.contains("x-paging"), "{overridden}");
}

#[test]
fn schemas_that_are_reached_on_very_many_ways_are_lowered_once() {
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let mut schemas = serde_json::Map::new();
        for level in 0..40 {
            let next = json!({"$ref": format!("#/components/schemas/s{}", level + 1)});
            let beside =
                json!({"type": "object", "properties": {format!("p{level}"): {"type": "string"}}});
            schemas.insert(
                format!("s{level}"),
                json!({keyword: [next, next, beside], "properties": {"own": {"type": "string"}}}),
            );
        }
        schemas.insert(
            "s40".to_owned(),
            json!({"type": "object", "properties": {"last": {"type": "string"}}}),
        );
        let begin = std::time::Instant::now();
        // Whether it is refused or not: it ends.
        let _ = compiled(json!({"components": {"schemas": schemas}}));
        assert!(begin.elapsed().as_secs() < 20, "{keyword}");
    }
}

#[test]
fn a_part_of_merged_items_that_leads_nowhere_is_refused_at_its_place() {
    for lost in ["none", "thing/properties/a/type"] {
        let problems = refused(json!({"components": {"schemas": {
            "thing": {"type": "object", "properties": {"a": {"type": "string"}}},
            "rows": {"allOf": [
                {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}},
                {"type": "array", "items": {"$ref": format!("#/components/schemas/{lost}")}},
            ]},
        }}}));
        let place = "/components/schemas/rows/allOf/1/items";
        assert!(
            problems.len() == 1 && problems[0].0.starts_with(place),
            "{problems:?}"
        );
    }
}

#[test]
fn a_description_beside_a_reference_does_not_rename_a_branch_of_a_composition() {
    let named = |branch: Value| {
        let (api, ..) = compiled(json!({"components": {"schemas": {
            "by_id": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
            "by_mail": {"type": "object", "required": ["mail"], "properties": {"mail": {"type": "string"}}},
            "send": {"allOf": [
                {"type": "object", "properties": {"skip": {"type": "boolean"}}},
                {"oneOf": [{"$ref": "#/components/schemas/by_mail"}, branch]},
            ]},
        }}}))
        .expect("it compiles");
        let titles = api.types.iter().map(|ty| ty.title.clone());
        titles.flatten().collect::<Vec<_>>()
    };
    let plain = json!({"$ref": "#/components/schemas/by_id"});
    let described =
        json!({"$ref": "#/components/schemas/by_id", "description": "Whose id is known."});
    let titles = named(plain);
    assert!(titles.contains(&"by_id".to_owned()), "{titles:?}");
    assert_eq!(named(described), titles);
}
