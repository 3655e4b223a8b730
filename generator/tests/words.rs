//! `spec/docs/`: what the words become, and what of them is refused.

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::generate::compile_version;
use intercom_generator::ir::Shape;
use intercom_generator::spec::words::Subject;
use intercom_generator::spec::{LoadedSpec, Specs};
use serde_json::Value;
use tempfile::TempDir;

const LOCK: &str = r#"
[upstream]
repository = "https://example.com/x"
commit = "0123456789abcdef0123456789abcdef01234567"

[[version]]
name = "1.9"
module = "v1_9"
header = "1.9"
stable = true
path = "1.9.yaml"

[[version]]
name = "1.10"
module = "v1_10"
header = "1.10"
stable = true
path = "1.10.yaml"
"#;

const DOCUMENT: &str = "\
openapi: 3.0.1
info: {title: t, version: '1'}
tags: [{name: Pets}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [Pets]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties: {pet: {$ref: '#/components/schemas/pet'}}
components:
  schemas:
    pet:
      type: object
      properties:
        id: {type: string}
        kind: {type: string, enum: [cat, dog]}
        home:
          type: object
          properties: {town: {type: string}}
        toys:
          type: array
          items:
            type: object
            properties: {id: {type: string}}
        owner:
          oneOf:
          - {type: object, title: Person, properties: {name: {type: string}}}
          - {type: object, properties: {title: {type: string}}}
    pet_copy:
      allOf:
      - {$ref: '#/components/schemas/pet'}
      - {type: object, properties: {extra: {type: string}}}
";

const DEFAULTS: &str = "\
versions: ['1.9', '1.10']
parameters: {id: Which pet it is.}
properties: {id: The default of ids.}
values: {order: {asc: Oldest first.}}
";

const PETS: &str = "\
tag: Pets
words: Animals that live with people.
operations:
  GET /pets/{pet_id}:
    words: Fetches an animal.
    aliases: [find an animal]
    parameters: {order: How they are sorted.}
    response: {'.': What was found., pet: The animal found.}
    values: {order: {desc: Newest first.}}
schemas:
  pet, pet_copy:
    words: An animal.
    properties:
      kind: Cat or dog.
      home.town: Where it sleeps.
      'toys[]': Something to play with.
      owner(Person): Somebody with a name.
      'owner(2)': Somebody of rank.
      owner.name: How to call them.
    values: {kind: {cat: Says meow., dog: Barks.}}
";

/// The folder has to stay for as long as the specs.
fn specs(defaults: &str, pets: &str) -> Result<(Specs, TempDir), Diagnostics> {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    std::fs::create_dir_all(spec.join("docs")).unwrap();
    let write = |name: &str, text: &str| std::fs::write(spec.join(name), text).unwrap();
    write("lock.toml", LOCK);
    write("1.9.yaml", DOCUMENT);
    write("1.10.yaml", DOCUMENT);
    write("docs/defaults.yaml", defaults);
    write("docs/pets.yaml", pets);
    Ok((Specs::open(folder.path())?, folder))
}

fn load(version: &str, pets: &str) -> LoadedSpec {
    let (specs, _folder) = specs(DEFAULTS, pets).unwrap();
    specs.load(version).unwrap()
}

fn description<'a>(spec: &'a LoadedSpec, pointer: &str) -> &'a str {
    let node = spec.value.pointer(pointer).unwrap();
    node["description"].as_str().unwrap_or_default()
}

fn refused(defaults: &str, pets: &str) -> String {
    specs(defaults, pets).unwrap_err().to_string()
}

#[test]
fn words_stand_where_they_describe_something() {
    let spec = load("1.10", PETS);
    let get = "/paths/~1pets~1{id}/get";
    let pet = "/components/schemas/pet/properties";
    let body = format!("{get}/responses/200/content/application~1json/schema");
    for (pointer, words) in [
        ("/tags/0", "Animals that live with people."),
        (get, "Fetches an animal."),
        (&format!("{get}/parameters/0"), "Which pet it is."),
        (&format!("{get}/parameters/1"), "How they are sorted."),
        (&body, "What was found."),
        (&format!("{body}/properties/pet"), "The animal found."),
        ("/components/schemas/pet", "An animal."),
        ("/components/schemas/pet_copy", "An animal."),
        (&format!("{pet}/id"), "The default of ids."),
        (&format!("{pet}/kind"), "Cat or dog."),
        (&format!("{pet}/home"), ""),
        (&format!("{pet}/home/properties/town"), "Where it sleeps."),
        (&format!("{pet}/toys/items"), "Something to play with."),
        (
            &format!("{pet}/toys/items/properties/id"),
            "The default of ids.",
        ),
        (&format!("{pet}/owner/oneOf/0"), "Somebody with a name."),
        (&format!("{pet}/owner/oneOf/1"), "Somebody of rank."),
        (
            &format!("{pet}/owner/oneOf/0/properties/name"),
            "How to call them.",
        ),
    ] {
        assert_eq!(description(&spec, pointer), words, "{pointer}");
    }
}

#[test]
fn what_has_no_words_is_counted_and_listed_with_its_place() {
    let documented = load("1.10", PETS).documented;
    let missing: Vec<_> = documented
        .missing
        .iter()
        .map(|one| format!("{} {} {}", one.kind, one.owner, one.path))
        .collect();
    assert_eq!(
        missing,
        [
            "fields pet home",
            "fields pet toys",
            "fields pet owner",
            "fields pet owner.title",
            "fields pet_copy extra",
        ]
    );
    let count = documented.coverage.of(Subject::Field);
    assert_eq!((count.described, count.all), (6, 11));
    assert_eq!(documented.coverage.of(Subject::Value).percent(), 100);
}

#[test]
fn values_and_aliases_come_with_the_lowered_version() {
    let spec = load("1.10", PETS);
    let version = spec.version.clone().unwrap();
    let compiled = compile_version(spec, &version).unwrap();
    assert_eq!(compiled.api.operations[0].aliases, ["find an animal"]);
    let mut values = compiled.api.types.iter().flat_map(|def| match &def.shape {
        Shape::Enum(one) => one.values.as_slice(),
        _ => &[],
    });
    let mut words = |value: &str| values.find(|one| one.value == value)?.docs.as_deref();
    assert_eq!(words("cat"), Some("Says meow."));
    assert_eq!(words("asc"), Some("Oldest first."));
}

#[test]
fn words_can_differ_between_versions() {
    let pets = PETS.replace(
        "kind: Cat or dog.",
        "kind: [{only: <1.10, words: Old words.}, {only: '1.10', words: New words.}]",
    );
    let at = "/components/schemas/pet/properties/kind";
    assert_eq!(description(&load("1.9", &pets), at), "Old words.");
    assert_eq!(description(&load("1.10", &pets), at), "New words.");
}

#[test]
fn words_about_nothing_are_an_error_with_their_line() {
    for (from, to, line) in [
        ("home.town", "home.city", 15),
        ("owner(2)", "owner(3)", 18),
        ("cat:", "cow:", 20),
        ("GET /pets", "GET /beasts", 4),
        ("pet, pet_copy", "pet, pet_cope", 11),
        ("{order: How", "{ordre: How", 7),
    ] {
        let (specs, _folder) = specs(DEFAULTS, &PETS.replace(from, to)).unwrap();
        let loaded = [specs.load("1.9").unwrap(), specs.load("1.10").unwrap()];
        let errors = specs.check_all(&loaded).unwrap_err().to_string();
        assert!(
            errors.contains("no version has")
                && errors.contains(&format!("spec/docs/pets.yaml:{line}\n")),
            "{to}: {errors}"
        );
    }
}

#[test]
fn words_for_a_version_that_is_not_carried_are_kept() {
    let pets = PETS.replace("home.town", "home.city");
    let defaults = DEFAULTS.replace("['1.9'", "['1.8', '1.9'");
    let (specs, _folder) = specs(&defaults, &pets).unwrap();
    let loaded = [specs.load("1.9").unwrap(), specs.load("1.10").unwrap()];
    specs.check_all(&loaded).unwrap();
}

#[test]
fn two_texts_for_one_thing_are_refused() {
    let twice = PETS.replace(
        "      kind: Cat or dog.",
        "      kind: Cat or dog.\n      'id, kind': Twice.",
    );
    let errors = refused(DEFAULTS, &twice);
    assert!(
        errors.contains("described twice: also at spec/docs/pets.yaml:14")
            && errors.contains("pets.yaml:15"),
        "{errors}"
    );
    let overlapping = PETS.replace(
        "kind: Cat or dog.",
        "kind: [{only: <=1.10, words: Old.}, {only: '1.10', words: New.}]",
    );
    assert!(refused(DEFAULTS, &overlapping).contains("described twice"));
}

#[test]
fn what_has_no_meaning_is_refused_with_what_to_write() {
    for (from, to, what) in [
        (
            "    words: An animal.",
            "    word: An animal.",
            "the key `word` has no meaning here",
        ),
        (
            "GET /pets/{pet_id}",
            "getPet",
            "`getPet` is not an operation",
        ),
        ("kind: Cat or dog.", "kind:", "there are no words here"),
        (
            "kind: Cat or dog.",
            "kind: [{only: '1.11', words: x}]",
            "there is no version `1.11`",
        ),
        (
            "kind: Cat or dog.",
            "kind: [{only: 1.10, words: x}]",
            "is not a string",
        ),
        (
            "aliases: [find an animal]",
            "aliases: find",
            "`aliases` is not a list",
        ),
        ("tag: Pets\n", "", "`tag` and `words` belong together"),
        (
            "{kind: {cat: Says meow., dog: Barks.}}",
            "[]",
            "this is not a mapping",
        ),
    ] {
        let errors = refused(DEFAULTS, &PETS.replace(from, to));
        assert!(
            errors.contains(what) && errors.contains("pets.yaml:"),
            "{to}: {errors}"
        );
    }
    assert!(refused("properties: {}\n", PETS).contains("`versions` is not a list of names"));
}

#[test]
fn words_that_only_repeat_a_name_are_told() {
    let spec = load("1.10", &PETS.replace("Cat or dog.", "The kind of the pet."));
    let empty: Vec<String> = spec
        .documented
        .empty
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(empty.len(), 1, "{empty:?}");
    assert!(empty[0].contains("spec/docs/pets.yaml:14"), "{empty:?}");
}

#[test]
fn a_root_without_words_loads_and_has_none() {
    let (specs, folder) = specs(DEFAULTS, PETS).unwrap();
    std::fs::remove_dir_all(folder.path().join("spec/docs")).unwrap();
    drop(specs);
    let specs = Specs::open(folder.path()).unwrap();
    let spec = specs.load("1.10").unwrap();
    assert_eq!(spec.documented.coverage.total().described, 0);
    assert_eq!(
        spec.value["components"]["schemas"]["pet"]["description"],
        Value::Null
    );
    specs.check_all(&[spec]).unwrap();
}
