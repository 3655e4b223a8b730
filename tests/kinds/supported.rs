//! `generator/SUPPORTED.md` says what the tests show.

use std::collections::{HashMap, HashSet};
use std::fs;

use intercom_generator::ir::Origin;
use intercom_tests::project::Project;
use intercom_tests::root;

use crate::{DESCRIPTIONS, corrections};

/// The rows of all tables: construct, supported, how, shown by.
fn rows(page: &str) -> Vec<Vec<String>> {
    let rows = page.lines().filter(|line| line.starts_with("| "));
    let cells = rows.map(|line| {
        let line = line
            .strip_prefix('|')
            .and_then(|line| line.strip_suffix('|'));
        let cells = line.unwrap_or_default().split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    });
    cells
        .filter(|row: &Vec<String>| row.first().is_some_and(|cell| cell != "construct"))
        .collect()
}

/// The code in a text: what stands between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The messages in a text: what stands between quotes.
fn messages(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

#[test]
fn each_row_is_shown_by_a_description_or_says_why_not() {
    let page = fs::read_to_string(root().join("generator/SUPPORTED.md")).expect("the page");
    let rows = rows(&page);
    assert!(rows.len() > 40, "{}", rows.len());
    let generated: HashMap<&str, HashSet<String>> = DESCRIPTIONS
        .iter()
        .map(|name| (*name, generated(name)))
        .collect();
    for row in &rows {
        let [construct, supported, how, shown] = row.as_slice() else {
            panic!("not four cells: {row:?}");
        };
        let states = [
            "yes",
            "no",
            "",
            "left out",
            "ignored",
            "documented",
            "as text",
        ];
        assert!(
            states.contains(&supported.as_str()),
            "{construct}: {supported}"
        );
        if let Some((description, names)) = shown.split_once(": ") {
            let known = generated.get(description).expect("a description");
            for name in code(names) {
                assert!(
                    known.contains(name),
                    "{construct}: no {name} in {description}"
                );
            }
        }
        if supported == "no" {
            assert!(messages(how).next().is_some(), "{construct}: no message");
        }
    }
}

/// The operations and the component schemas of the client that a description becomes.
fn generated(name: &str) -> HashSet<String> {
    let file = root().join(format!("tests/kinds/{name}.yaml"));
    let text = fs::read_to_string(file).expect("the description");
    let project = Project::new();
    project
        .describe(&text, corrections(&[name]))
        .expect("a description");
    let versions = project.generate().expect("a client");
    let apis = versions.iter().map(|version| &version.api);
    apis.flat_map(|api| {
        let operations = api.operations.iter().map(|operation| operation.id.clone());
        let schemas = api.types.iter().filter_map(|def| match &def.origin {
            Origin::Component(name) => Some(name.clone()),
            Origin::Within(..) | Origin::Operation(..) => None,
        });
        operations.chain(schemas).collect::<Vec<_>>()
    })
    .collect()
}

/// Every message that the page quotes is what a description of that kind gets.
#[test]
fn what_is_refused_is_refused_with_the_message_of_the_page() {
    let page = fs::read_to_string(root().join("generator/SUPPORTED.md")).expect("the page");
    let mut given = String::new();
    for document in REFUSED {
        given.push_str(&refusal(document));
    }
    for row in rows(&page).iter().filter(|row| row[1] == "no") {
        for message in messages(&row[2]) {
            assert!(given.contains(message), "{}: {message}\n{given}", row[0]);
        }
    }
}

fn refusal(document: &str) -> String {
    let project = Project::new();
    let refused = project.describe(document, None);
    match refused.and_then(|()| project.generate().map(|_| ())) {
        Ok(()) => panic!("it is taken: {document}"),
        Err(problems) => problems.to_string(),
    }
}

const REFUSED: [&str; 4] = [
    "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://a.example.com'}]\npaths: {/a: {$ref: '#/servers/0'}}\n",
    "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n",
    "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n",
    "
openapi: 3.0.3
info: {title: Wrong, version: '1'}
paths:
  /a/{id}: {get: {operationId: twice, responses: {'204': {description: None}}}}
  /b: {get: {operationId: twice, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: None}}}}
  /c: {get: {operationId: getC, security: [{odd: []}], responses: {'204': {description: None}}}}
components:
  securitySchemes: {odd: {type: http, scheme: digest}}
  schemas:
    file: {$ref: 'other.yaml#/components/schemas/a'}
    both: {type: object, properties: {a: {allOf: [{type: string}, {type: integer}]}}}
    listed: {type: string, enum: [1, 2]}
    foreign: {type: file}
",
];
