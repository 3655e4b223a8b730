//! Objects of very many properties stay small.

use std::fmt::Write as _;

use intercom_generator::analyse::LARGEST;
use intercom_tests::project::Tested;

/// An object with so many properties; 400 of them are 9,600 bytes if each is a string in its place.
pub(crate) fn description(count: usize) -> String {
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

/// Hundreds of strings, which boxes keep below the limit, and thousands of properties, which are held in parts.
pub(crate) const WIDTHS: [(&str, usize); 2] = [("wide", 400), ("very_wide", 2000)];

/// No type is above the limit; the largest is that of an object with so many properties.
pub(crate) fn is_small(tested: &Tested) {
    let (name, size) = tested.largest.as_ref().expect("a type");
    println!("{name}: {size} bytes");
    assert!(*size <= LARGEST, "{name}: {size} bytes");
    assert!(
        *size > 1000,
        "{name}: {size} bytes are not those of the object"
    );
}
