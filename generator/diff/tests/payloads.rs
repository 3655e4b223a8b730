//! `--payloads`: a document finds what it is of, and what becomes of its parts is told. Whether it is decoded as the emitted
//! types decode it is asked in `tests/payloads.rs`.

#![forbid(unsafe_code)]

use std::path::Path;

use intercom_diff::Side;
use intercom_diff::payloads::{PayloadEffect, PayloadReport, RecordedDocument, payloads};
use intercom_generator::spec::LoadedSpec;
use serde_json::{Value, json};

fn side(version: &str, book: Value, more: Value) -> Side {
    let response = |schema: Value| json!({"description": "OK", "content": {"application/json": {"schema": schema}}});
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let value = json!({
        "openapi": "3.0.1",
        "info": {"title": "Library", "version": version},
        "paths": {
            "/books/{id}": {"get": {
                "operationId": "getBook", "tags": ["Books"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": response(reference("book")), "404": response(reference("problem"))},
            }},
            "/books/all": {"get": {
                "operationId": "listBooks", "tags": ["Books"],
                "responses": {"200": response(json!({"type": "array", "items": reference("book")}))},
            }},
        },
        "components": {"schemas": {
            "book": {"type": "object", "properties": book},
            "problem": {"type": "object", "properties": {"code": {"type": "string"}}},
            "writer": more,
        }},
    });
    let loaded = LoadedSpec::of_value(value, version).expect("a description");
    Side::new(&loaded, version, &format!("v{version}")).expect("it compiles")
}

fn sides() -> (Side, Side) {
    let writer = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    let old = json!({
        "title": {"type": "string"}, "pages": {"type": "integer"}, "isbn": {"type": "string"},
        "cover": {"type": "string"}, "writer": {"$ref": "#/components/schemas/writer"},
        "shelves": {"type": "array", "items": {"type": "string"}},
    });
    let new = json!({
        "title": {"type": "string"}, "pages": {"type": "string"},
        "cover": {"type": "object", "properties": {"url": {"type": "string"}}},
        "writer": {"$ref": "#/components/schemas/writer"}, "rating": {"type": "number"},
        "shelves": {"type": "array", "items": {"type": "integer"}},
    });
    (side("1", old, writer.clone()), side("2", new, writer))
}

fn book() -> Value {
    json!({
        "title": "Emma", "pages": 474, "isbn": "0-14", "cover": "https://example.com/a.png", "rating": 4.5,
        "writer": {"name": "Jane", "born": 1775}, "shelves": ["12", "b"], "lost": null,
    })
}

fn read(files: &[(&str, String)]) -> PayloadReport {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    let (old, new) = sides();
    payloads(folder.path(), (&old, &new)).expect("they are read")
}

fn only(report: &PayloadReport) -> &RecordedDocument {
    match report.documents.as_slice() {
        [document] => document,
        other => panic!("{other:#?} {:?}", report.skipped),
    }
}

#[test]
fn what_moves_vanishes_and_stops_being_typed_is_told_by_pointer() {
    let report = read(&[("book.json", book().to_string())]);
    let document = only(&report);
    let text = |text: &str| text.to_owned();
    let effects: Vec<(&str, &PayloadEffect)> = document
        .effects
        .iter()
        .map(|(a, e)| (a.as_str(), e))
        .collect();
    assert_eq!(
        effects,
        [
            (
                "/cover",
                &PayloadEffect::NoLongerTyped(text("Book::cover: String"), text("BookCover"))
            ),
            (
                "/isbn",
                &PayloadEffect::Vanishes(text("Book::isbn: String"))
            ),
            (
                "/pages",
                &PayloadEffect::Moves(text("Book::pages: i64"), text("Book::pages: String"))
            ),
            (
                "/rating",
                &PayloadEffect::BecomesTyped(text("Book::rating: f64"))
            ),
            (
                "/shelves",
                &PayloadEffect::Moves(
                    text("Book::shelves: List<String>"),
                    text("Book::shelves: List<i64>")
                )
            ),
            (
                "/shelves/*",
                &PayloadEffect::NoLongerTyped(text("Book::shelves: List<String>"), text("i64"))
            ),
        ]
    );
    // `writer.born` is held by no field of either.
    assert_eq!((document.typed, document.values), ((7, 5), 9));
    let printed = report.text();
    assert!(
        printed.contains("book.json (Book): fields hold 7 of 9 values before and 5 after"),
        "{printed}"
    );
    assert!(
        printed.contains(
            "Book /isbn vanishes into `extra`: Book::isbn: String is removed (1 document)"
        ),
        "{printed}"
    );
}

#[test]
fn a_document_says_what_it_is_of_in_several_ways() {
    let body = book();
    let lines = [
        json!({"method": "get", "path": "/books/17?x=1", "status": 200, "body": body}),
        json!({"method": "GET", "url": "https://api.example.com/books/17", "body": body}),
        json!({"operation": "getBook", "body": body}),
        json!({"type": "notification_event", "data": {"item": {"type": "book", "title": "Emma"}}}),
    ];
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let report = read(&[
        ("all.jsonl", lines.join("\n\n")),
        ("getBook.first.json", body.to_string()),
        ("Book/a.json", body.to_string()),
        ("deep/GetBook/more/a.json", body.to_string()),
        ("a.json", json!({"type": "book"}).to_string()),
        ("listBooks.json", json!([body]).to_string()),
        (
            "missing.jsonl",
            json!({"method": "GET", "path": "/books/17", "status": 404, "body": {"code": "x"}})
                .to_string(),
        ),
    ]);
    let of: Vec<(&str, &str)> = report
        .documents
        .iter()
        .map(|d| (d.name.as_str(), d.of.as_str()))
        .collect();
    assert_eq!(
        of,
        [
            ("Book/a.json", "Book"),
            ("a.json", "Book"),
            ("all.jsonl:1", "getBook"),
            ("all.jsonl:3", "getBook"),
            ("all.jsonl:5", "getBook"),
            ("all.jsonl:7", "Book"),
            ("deep/GetBook/more/a.json", "getBook"),
            ("getBook.first.json", "getBook"),
            ("listBooks.json", "listBooks"),
            ("missing.jsonl:1", "getBook"),
        ]
    );
    let list = report
        .documents
        .iter()
        .find(|d| d.of == "listBooks")
        .expect("the list");
    assert!(list.effects.contains_key("/*/isbn"), "{:#?}", list.effects);
    let missing = report.documents.last().expect("an error");
    assert_eq!((missing.typed, missing.values), ((1, 1), 1));
}

#[test]
fn what_is_not_read_is_told_with_the_reason() {
    let report = read(&[
        ("broken.json", "{".to_owned()),
        ("deep.json", "[".repeat(100_000)),
        ("nothing.json", json!({"a": 1}).to_string()),
        (
            "other.json",
            json!({"method": "GET", "path": "/films/1", "body": {}}).to_string(),
        ),
        (
            "teapot.json",
            json!({"method": "GET", "path": "/books/1", "status": 418, "body": {}}).to_string(),
        ),
        ("notes.txt", "not JSON".to_owned()),
    ]);
    assert!(report.documents.is_empty());
    let why: Vec<(&str, bool)> = report
        .skipped
        .iter()
        .zip([
            "not JSON",
            "not JSON",
            "neither an operation",
            "no operation of the old version",
            "declares no JSON",
        ])
        .map(|((name, why), wanted)| (name.as_str(), why.contains(wanted)))
        .collect();
    let names = [
        "broken.json",
        "deep.json",
        "nothing.json",
        "other.json",
        "teapot.json",
    ];
    assert_eq!(why, names.map(|name| (name, true)), "{:#?}", report.skipped);
}

#[test]
fn a_folder_without_json_is_an_error() {
    let (old, new) = sides();
    let folder = tempfile::tempdir().expect("a folder");
    let error = payloads(folder.path(), (&old, &new)).expect_err("there is nothing");
    assert!(
        error.to_string().contains("--payloads recordings"),
        "{error}"
    );
    payloads(Path::new("/nowhere/at/all"), (&old, &new)).expect_err("it is not there");
}
