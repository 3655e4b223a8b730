//! What cannot be taken is told all at once, each cause once, with actions that get past it.

use intercom_tests::project::Project;

const WRONG: &str = "
openapi: 3.0.3
info: {title: Wrong, version: '1'}
paths:
  /a/{id}: {get: {operationId: getA, responses: {'204': {description: None}}}, put: {operationId: putA, responses: {'204': {description: None}}}}
  /b/{id}: {get: {operationId: getB, responses: {'204': {description: None}}}}
  /c: {get: {operationId: getC, security: [{odd: []}], responses: {'204': {description: None}}}}
  /d: {post: {operationId: postD, requestBody: {content: {application/json: {schema: {$ref: '#/nowhere'}}}}, responses: {'204': {description: None}}}}
  /right: {get: {operationId: right, responses: {'200': {description: One, content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}}}
components:
  securitySchemes: {odd: {type: http, scheme: digest}}
  schemas:
    thing:
      type: object
      properties:
        one: {$ref: '#/nowhere'}
        other: {type: array, items: {$ref: '#/nowhere'}}
        both: {allOf: [{type: string}, {type: integer}]}
        listed: {type: string, enum: [1, 2]}
    foreign: {type: file}
";

#[test]
fn all_errors_are_told_at_once_and_the_actions_get_past_them() {
    let project = Project::new();
    project.describe(WRONG, None).expect("a description");
    let problems = project.generate().expect_err("it is refused").to_string();
    let causes = problems.matches("error: ").count();
    for cause in [
        "the path's `{id}` is not declared as a path parameter",
        "the HTTP scheme `digest` of `odd` is not supported",
        "the reference `#/nowhere` leads nowhere",
        "contradict each other",
        "a listed value is not a string",
        "`type: file` is not a type of OpenAPI 3.0",
    ] {
        assert_eq!(problems.matches(cause).count(), 1, "{cause}: {problems}");
    }
    assert_eq!(causes, 6, "{problems}");
    // Three operations lack the parameter, and three places have the reference.
    assert_eq!(
        problems.matches("and: 2 more places").count(),
        2,
        "{problems}"
    );

    let actions: String = problems
        .split("\n\n")
        .filter_map(|cause| cause.split_once("corrections/:\n"))
        .map(|(_, actions)| format!("{actions}\n"))
        .collect();
    let overlay =
        format!("overlay: 1.0.0\ninfo: {{title: Past, version: '1'}}\nactions:\n{actions}");
    drop(project);
    let project = Project::new();
    project
        .describe(WRONG, Some(&overlay))
        .expect("corrections");
    let versions = match project.generate() {
        Ok(versions) => versions,
        Err(problems) => panic!("{overlay}\n{problems}"),
    };
    let api = &versions[0].api;
    let names: Vec<&str> = api.operations.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(names, ["right"]);
    assert_eq!(api.skipped.len(), 5);
}
