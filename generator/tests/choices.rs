//! `oneOf` and `anyOf` on one schema, several unions that hold at once, and references to the wrong kind of node.

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::generate::compile;
use intercom_generator::ir::{Api, Scalar, Shape, Type};
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::{LoadedSpec, Value};
use serde_json::json;

fn loaded(mut document: Value) -> Result<LoadedSpec, Diagnostics> {
    document["openapi"] = json!("3.0.1");
    document["info"] = json!({"title": "T", "version": "1"});
    if document.get("paths").is_none() {
        document["paths"] = json!({});
    }
    LoadedSpec::of_value(document, "test.yaml")
}

fn compiled(document: Value) -> Result<Api, Diagnostics> {
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "1",
    };
    compile(&loaded(document)?, info).map(|(api, ..)| api)
}

fn schemas(schemas: Value) -> Api {
    compiled(json!({"components": {"schemas": schemas}})).expect("it compiles")
}

fn shape<'a>(api: &'a Api, name: &str) -> &'a Shape {
    let is_it = |id: &intercom_generator::ir::TypeId| {
        api[*id].declared.pointer().as_str() == format!("/components/schemas/{name}")
    };
    &api[api.type_ids().find(is_it).expect("the component")].shape
}

/// The properties of each branch, sorted.
fn branches(api: &Api, name: &str) -> Vec<Vec<String>> {
    let Shape::Union(union) = shape(api, name) else {
        panic!("{:?} is not a union", shape(api, name));
    };
    let fields = union.branches.iter().map(|branch| {
        let s = api.as_struct(&branch.ty).expect("a struct");
        let mut names: Vec<String> = s.fields.iter().map(|f| f.name.clone()).collect();
        names.sort();
        names
    });
    fields.collect()
}

fn object(property: &str) -> Value {
    json!({"type": "object", "required": [property], "properties": {property: {"type": "string"}}})
}

#[test]
fn a_value_is_one_of_one_of_and_one_of_any_of() {
    let one_of = json!([object("a"), object("b")]);
    let any_of = json!([object("c"), object("d")]);
    let api = schemas(json!({
        "Both": {"oneOf": one_of, "anyOf": any_of},
        "Split": {"allOf": [{"oneOf": one_of}, {"anyOf": any_of}]},
        "Typed": {"type": "object", "properties": {"e": {"type": "string"}}, "oneOf": one_of, "anyOf": any_of},
    }));
    let expected = [["a", "c"], ["a", "d"], ["b", "c"], ["b", "d"]];
    assert_eq!(branches(&api, "Both"), expected);
    assert_eq!(branches(&api, "Split"), expected);
    let with_e: Vec<Vec<&str>> = expected.iter().map(|b| [&b[..], &["e"]].concat()).collect();
    assert_eq!(branches(&api, "Typed"), with_e);
}

#[test]
fn what_each_of_two_choices_requires_is_required() {
    let requires = |name: &str| json!({"required": [name]});
    let api = schemas(json!({"Ids": {
        "type": "object",
        "properties": {"id": {"type": "string"}, "email": {"type": "string"}, "kind": {"type": "string"}},
        "oneOf": [requires("id"), requires("email")],
        "anyOf": [requires("kind")],
    }}));
    let Shape::Struct(s) = shape(&api, "Ids") else {
        panic!("not a struct");
    };
    let required: Vec<&str> = (s.fields.iter())
        .filter(|field| field.required)
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(required, ["kind"]);
}

#[test]
fn of_unions_of_scalars_only_what_is_in_all_of_them_stays() {
    let typed = |ty: &str| json!({"type": ty});
    let api = schemas(json!({
        "Integer": {"oneOf": [typed("string"), typed("integer")], "anyOf": [typed("integer"), typed("boolean")]},
        "Narrow": {"oneOf": [typed("string"), typed("number")], "anyOf": [typed("integer"), typed("string"), typed("boolean")]},
        "Listed": {"allOf": [
            {"oneOf": [typed("string"), typed("integer")]},
            {"anyOf": [{"type": "string", "enum": ["a", "b"]}, typed("boolean")]},
        ]},
        "Same": {"oneOf": [typed("string"), typed("boolean")], "anyOf": [typed("boolean"), typed("string")]},
    }));
    let alias = |name: &str| match shape(&api, name) {
        Shape::Alias(ty) => ty.clone(),
        other => panic!("{name}: {other:?}"),
    };
    let scalars = |name: &str| -> Vec<Type> {
        let Shape::Union(union) = shape(&api, name) else {
            panic!("{name}: {:?}", shape(&api, name));
        };
        union
            .branches
            .iter()
            .map(|branch| branch.ty.clone())
            .collect()
    };
    assert_eq!(alias("Integer"), Type::Scalar(Scalar::Integer));
    assert_eq!(
        scalars("Narrow"),
        [Type::Scalar(Scalar::String), Type::Scalar(Scalar::Integer)]
    );
    let Type::Named(listed) = alias("Listed") else {
        panic!("{:?}", alias("Listed"));
    };
    assert!(matches!(&api[listed].shape, Shape::Enum(e) if e.values.len() == 2));
    assert_eq!(
        scalars("Same"),
        [Type::Scalar(Scalar::String), Type::Scalar(Scalar::Boolean)]
    );
}

#[test]
fn unions_that_have_nothing_in_common_are_refused() {
    let wrong = compiled(json!({"components": {"schemas": {"None": {
        "oneOf": [{"type": "string"}, {"type": "array", "items": {}}],
        "anyOf": [{"type": "integer"}, {"type": "boolean"}],
    }}}}));
    let wrong = wrong.expect_err("no value fits").to_string();
    assert!(wrong.contains("contradict each other"), "{wrong}");
    assert!(wrong.contains("/components/schemas/None"), "{wrong}");
}

#[test]
fn a_component_that_wraps_one_inline_schema_is_that_schema() {
    let plain =
        json!({"type": "object", "nullable": true, "properties": {"a": {"type": "string"}}});
    let api = schemas(json!({
        "Wrapped": {"allOf": [plain]},
        "Twice": {"allOf": [{"allOf": [plain]}]},
        "Holder": {"type": "object", "properties": {"wrapped": {"allOf": [plain]}}},
    }));
    assert!(matches!(shape(&api, "Wrapped"), Shape::Struct(_)));
    assert!(matches!(shape(&api, "Twice"), Shape::Struct(_)));
    let Shape::Struct(holder) = shape(&api, "Holder") else {
        panic!("not a struct");
    };
    assert!(holder.fields[0].nullable);
}

#[test]
fn a_reference_to_another_kind_of_node_is_refused_at_its_place() {
    let path = |to: &str| {
        json!({
            "servers": [{"url": "https://example.com"}],
            "paths": {
                "/a": {"get": {"operationId": "a", "responses": {"204": {"description": ""}}}},
                "/b": {"$ref": to},
            },
            "components": {"schemas": {"s": {"type": "object", "properties": {"a": {"type": "string"}}}}},
        })
    };
    for (to, why) in [
        ("#/servers/0", "OpenAPI 3.0 knows no `url` in a path"),
        (
            "#/components/schemas/s",
            "OpenAPI 3.0 knows no `type` in a path",
        ),
        (
            "#/paths/~1a/get",
            "OpenAPI 3.0 knows no `operationId` in a path",
        ),
    ] {
        let wrong = loaded(path(to)).expect_err("it is refused");
        let said: Vec<(Option<Box<str>>, String)> = wrong
            .iter()
            .map(|d| (d.pointer.clone(), d.what.clone()))
            .collect();
        assert_eq!(said.len(), 1, "{wrong}");
        assert_eq!(said[0].0.as_deref(), Some("/paths/~1b/$ref"), "{wrong}");
        assert!(said[0].1.contains(why) && said[0].1.contains(to), "{wrong}");
    }
    assert!(loaded(path("#/paths/~1a")).is_ok());
}

#[test]
fn a_reference_is_followed_to_a_response_or_a_parameter_of_that_kind_only() {
    let document = |parameter: &str, response: &str| {
        json!({
            "paths": {"/a": {"get": {
                "operationId": "a",
                "parameters": [{"$ref": parameter}],
                "responses": {"200": {"$ref": response}},
            }}},
            "components": {
                "parameters": {"p": {"name": "p", "in": "query", "schema": {"type": "string"}}},
                "headers": {"h": {"schema": {"type": "string"}}},
                "responses": {"r": {"description": ""}},
            },
        })
    };
    let (parameter, response) = ("#/components/parameters/p", "#/components/responses/r");
    assert!(compiled(document(parameter, response)).is_ok());
    let wrong = compiled(document("#/components/headers/h", parameter)).expect_err("refused");
    let text = wrong.to_string();
    assert!(text.contains("does not lead to a parameter"), "{text}");
    assert!(text.contains("does not lead to a response"), "{text}");
}

#[test]
fn null_is_a_value_of_a_union_if_it_is_one_of_a_branch() {
    let api = schemas(json!({
        "P": object("a"),
        "Null": {"type": "object", "nullable": true, "properties": {"n": {"type": "string"}}},
        "Holder": {"type": "object", "properties": {
            "listed": {"anyOf": [{"$ref": "#/components/schemas/P"}, {"nullable": true, "enum": [null]}]},
            "inline": {"oneOf": [{"type": "string", "nullable": true}, {"type": "integer"}]},
            "named": {"oneOf": [{"$ref": "#/components/schemas/P"}, {"$ref": "#/components/schemas/Null"}]},
            "never": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        }},
    }));
    let Shape::Struct(holder) = shape(&api, "Holder") else {
        panic!("not a struct");
    };
    let field = |name: &str| {
        let mut fields = holder.fields.iter();
        fields.find(|f| f.name == name).expect("the field")
    };
    for (name, nullable) in [
        ("listed", true),
        ("inline", true),
        ("named", true),
        ("never", false),
    ] {
        assert_eq!(field(name).nullable, nullable, "{name}");
    }
    // Null is not a branch: what is left is the object itself.
    assert!(api.as_struct(api.resolve(&field("listed").ty)).is_some());
}

#[test]
fn a_server_without_a_host_is_told() {
    let with = |url: &str| {
        let api = compiled(json!({"servers": [{"url": url}]})).expect("it compiles");
        api.warnings
            .iter()
            .map(|w| w.what.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(with("https://api.example.com/v1"), [""; 0]);
    let told = with("/v1");
    assert!(told.len() == 1 && told[0].contains("`/v1`"), "{told:?}");
}
