//! Operations, bodies, responses.

use super::*;

pub(super) fn all() -> Vec<Case> {
    vec![
        case(
            "operation-added",
            |d| {
                let node = d.pointer(GET).cloned().expect("it");
                put(d, "/paths/~1things~1{id}", "put", node);
                put(
                    d,
                    "/paths/~1things~1{id}/put",
                    "operationId",
                    json!("zqNew"),
                );
            },
            GET_NEW,
        )
        .fresh("pub fn f() -> ZqNew { ZqNew::new(\"1\") }"),
        case(
            "operation-removed",
            |d| drop_key(d, "/paths/~1things~1{id}", "delete"),
            "pub fn f() -> DeleteThing { DeleteThing::new(\"1\") }",
        ),
        case(
            "operation-path-changed",
            |d| rename(d, "/paths", "/things/{id}", "/elsewhere/{id}"),
            GET_NEW,
        ),
        case(
            "operation-method-changed",
            |d| rename(d, "/paths/~1things~1{id}", "get", "post"),
            GET_NEW,
        ),
        case(
            "path-param-renamed",
            |d| {
                rename(d, "/paths", "/things/{id}", "/things/{thing_id}");
                for method in ["get", "delete"] {
                    d["paths"]["/things/{thing_id}"][method]["parameters"][0]["name"] =
                        json!("thing_id");
                }
            },
            "pub fn f() { let _ = GetThing::new(\"1\").id; }",
        )
        .fresh("pub fn f() { let _ = GetThing::new(\"1\").thing_id; }"),
        case(
            "operation-id-changed",
            |d| put(d, GET, "operationId", json!("fetchThing")),
            GET_NEW,
        )
        .fresh("pub fn f() -> FetchThing { FetchThing::new(\"1\") }"),
        case(
            "operation-id-case-or-separator-only",
            |d| put(d, GET, "operationId", json!("get_thing")),
            GET_NEW,
        ),
        case(
            "operation-tags-changed",
            |d| put(d, GET, "tags", json!(["Others"])),
            "pub fn f() -> api::endpoints::things::GetThing { GetThing::new(\"1\") }",
        ),
        case(
            "body-added-required",
            |d| {
                put(
                    d,
                    GET,
                    "requestBody",
                    json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/spare"}}}}),
                );
            },
            GET_NEW,
        ),
        case(
            "body-removed",
            |d| drop_key(d, POST, "requestBody"),
            "pub fn f(r: ThingRequest) -> CreateThing { CreateThing::new(r) }",
        ),
        case(
            "body-became-required",
            |d| {
                put(
                    d,
                    "/paths/~1things/post/requestBody",
                    "required",
                    json!(true),
                )
            },
            "pub fn f() -> CreateThing { CreateThing::new() }",
        )
        .after(|d| {
            put(
                d,
                "/paths/~1things/post/requestBody",
                "required",
                json!(false),
            )
        })
        .fresh("pub fn f(r: ThingRequest) -> CreateThing { CreateThing::new(r) }"),
        case(
            "body-schema-ref-swapped",
            |d| {
                put(
                    d,
                    "/paths/~1things/post/requestBody/content/application~1json",
                    "schema",
                    reference("spare"),
                );
            },
            "pub fn f(r: ThingRequest) -> CreateThing { CreateThing::new(r) }",
        ),
        case(
            "response-body-type-changed",
            |d| put(d, GET, "responses", response("spare")),
            RESPONSE,
        ),
        case(
            "response-body-removed",
            |d| put(d, GET, "responses", json!({"200": {"description": ""}})),
            RESPONSE,
        ),
        case(
            "response-object-became-list",
            |d| {
                let list = json!({"type": "array", "items": {"type": "string"}});
                put(
                    d,
                    GET,
                    "responses",
                    json!({"200": {"description": "", "content": {"application/json": {"schema": list}}}}),
                );
            },
            RESPONSE,
        ),
        case(
            "error-status-added",
            |d| {
                put(
                    d,
                    "/paths/~1things~1{id}/get/responses",
                    "404",
                    json!({"description": ""}),
                )
            },
            RESPONSE,
        ),
        case(
            "pagination-style-changed",
            |d| {
                for name in ["page", "total_pages"] {
                    drop_key(d, "/components/schemas/thing_list/properties", name);
                }
                let list = d
                    .pointer_mut("/paths/~1things/get/parameters")
                    .and_then(Value::as_array_mut)
                    .expect("the list");
                list.remove(0);
            },
            "pub fn f() { fn paged<T: Paged>(_: T) {} paged(ListThings::new()) }",
        )
        .recorded("format!(\"{:?}\", <ListThings as Paged>::PAGING)"),
        case(
            "info-version-changed",
            |d| d["info"]["version"] = json!("2"),
            GET_NEW,
        ),
    ]
}
