//! Objects of very many properties stay small.

use std::fmt::Write as _;

use intercom_generator::analyse::LARGEST;
use intercom_tests::project::Project;

/// An object with so many properties; 400 of them are 9,600 bytes if each is a string in its place.
fn description(count: usize) -> String {
    let mut properties = String::new();
    for index in 0..count {
        let schema = match index % 10 {
            7 => "{type: string, nullable: true}",
            8 => "{type: array, items: {type: integer}}",
            9 => "{type: object, additionalProperties: {type: integer}}",
            _ => "{type: string}",
        };
        let _ = writeln!(properties, "        p{index}: {schema}");
    }
    format!(
        "openapi: 3.0.3
info: {{title: Wide, version: '1'}}
servers: [{{url: 'https://wide.example.com'}}]
paths:
  /rows:
    get: {{operationId: listRows, parameters: [{{name: page, in: query, schema: {{type: integer}}}}], responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Wide'}}}}}}}}}}}}
    put: {{operationId: putRow, requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Wide'}}}}}}}}, responses: {{'204': {{description: Done}}}}}}
components:
  schemas:
    Wide:
      type: object
      required: [p0, p8, p9, p{}]
      properties:
        data: {{type: array, items: {{type: string}}}}
        total_count: {{type: integer}}
        more: {{type: string}}
{properties}",
        count - 1
    )
}

#[test]
fn an_object_of_hundreds_of_strings_stays_below_the_limit() {
    stays_small(400);
}

#[test]
fn an_object_of_thousands_of_properties_is_held_in_parts_below_the_limit() {
    stays_small(2000);
}

fn stays_small(count: usize) {
    let project = Project::new();
    let made = project.describe(&description(count), None);
    if let Err(problems) = made.and_then(|()| project.generate().map(|_| ())) {
        panic!("{problems}");
    }
    let tested = project.test();
    assert_eq!(tested.client, "", "the client");
    assert!(tested.tests.is_empty(), "{}", tested.tests.join("\n\n"));
    let (name, size) = tested.largest.expect("a type");
    println!("{name}: {size} bytes");
    assert!(size <= LARGEST, "{name}: {size} bytes");
    assert!(
        size > 1000,
        "{name}: {size} bytes are not those of the object"
    );
}
