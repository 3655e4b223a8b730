//! A mistake in the passes turns the emitted tests red.
//!
//! The defects are put in between the passes and emission; what the oracle reads does not know of them. Slow, because
//! it compiles a client for each: `cargo test -p intercom-tests --test oracle -- --ignored`.

use intercom_generator::generate::Compiled;
use intercom_generator::ir::{Location, ParameterStyle, Shape};
use intercom_generator::name;
use intercom_tests::project::Project;

const DESCRIPTION: &str = "
openapi: 3.0.1
info: {title: Test, version: '1'}
paths:
  /shelves/{shelf}/books/{book}:
    get:
      operationId: getBook
      parameters:
      - {name: shelf, in: path, required: true, schema: {type: string}}
      - {name: book, in: path, required: true, schema: {type: string}}
      - {name: fields, in: query, schema: {type: array, items: {type: string}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
    put:
      operationId: putBook
      parameters:
      - {name: shelf, in: path, required: true, schema: {type: string}}
      - {name: book, in: path, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Book: {type: object, properties: {title: {type: string}, pages: {type: integer}}}
    NewBook: {type: object, required: [title], properties: {title: {type: string}, pages: {type: integer}}}
";

/// What the emitted tests say of a client that was made with a defect.
fn failures(defect: impl FnOnce(&mut Compiled)) -> Vec<String> {
    let project = Project::new();
    project.describe(DESCRIPTION, None).expect("a description");
    project.generate_with(defect).expect("it generates");
    let tested = project.test();
    assert_eq!(tested.client, "", "the client compiles");
    tested.tests
}

#[test]
#[ignore = "compiles a client for each defect"]
fn a_mistake_in_the_passes_turns_the_emitted_tests_red() {
    assert_eq!(failures(|_| {}), [""; 0], "without a defect they pass");

    let swapped = failures(|compiled| {
        compiled.api.operations[0].parameters.swap(0, 1);
        compiled.names = name::name(&compiled.api, &compiled.analysis);
    });
    let [swapped] = swapped.as_slice() else {
        panic!("one call has swapped parameters: {swapped:#?}")
    };
    assert!(swapped.contains("the path is"), "{swapped}");

    let style = failures(|compiled| {
        let fields = &mut compiled.api.operations[0].parameters[2];
        assert_eq!(fields.location, Location::Query);
        assert_eq!(fields.style, ParameterStyle::FormExploded);
        fields.style = ParameterStyle::Form;
    });
    let [style] = style.as_slice() else {
        panic!("one call has a parameter of another style: {style:#?}")
    };
    assert!(style.contains("the query is"), "{style}");

    let optional = failures(|compiled| {
        let body = compiled
            .api
            .types
            .iter_mut()
            .filter_map(|def| match &mut def.shape {
                Shape::Struct(s) => Some(s),
                _ => None,
            })
            .find(|s| s.fields.iter().any(|f| f.required));
        body.expect("a type that requires something").fields[0].required = false;
    });
    // A call cannot say what is required: it does not compile.
    assert!(
        optional
            .iter()
            .any(|error| error.contains("takes 0 arguments")),
        "{optional:#?}"
    );

    let dropped = failures(|compiled| {
        let types = compiled.api.types.iter_mut();
        let structs = types.filter_map(|def| match &mut def.shape {
            Shape::Struct(s) => Some(s),
            _ => None,
        });
        for s in structs {
            s.fields.retain(|field| field.name != "pages");
        }
        compiled.names = name::name(&compiled.api, &compiled.analysis);
    });
    assert_eq!(
        dropped.len(),
        2,
        "one sends the property, one reads it: {dropped:#?}"
    );
}
