//! Overlays: what they change, and what of them is refused.

use std::path::Path;

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::corrections::Ledger;
use intercom_generator::spec::retire::retire;
use intercom_generator::spec::{LoadedSpec, Specs};
use serde_json::json;
use tempfile::TempDir;

const LOCK: &str = r#"
[upstream]
repository = "https://example.com/x"
commit = "0123456789abcdef0123456789abcdef01234567"

[[version]]
name = "1.0"
module = "v1_0"
header = "1.0"
stable = true
path = "1.0.yaml"

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
paths:
  /a/{id}:
    get:
      parameters:
      - {name: id, in: query, schema: {type: string}}
      responses: {'200': {description: OK}}
components:
  schemas:
    note:
      type: object
      required: [id, body]
      properties:
        id: {type: string}
        body: {type: string}
";

const HEAD: &str = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n";

/// The files are read when a version is loaded, so the folder has to stay for as long as the specs.
fn specs_of(corrections: &str) -> Result<(Specs, TempDir), Diagnostics> {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    std::fs::create_dir(&spec).unwrap();
    let write = |name: &str, text: &str| std::fs::write(spec.join(name), text).unwrap();
    write("lock.toml", LOCK);
    write("1.0.yaml", DOCUMENT);
    write("1.10.yaml", DOCUMENT);
    write("corrections.yaml", &format!("{HEAD}{corrections}"));
    Ok((Specs::open(folder.path())?, folder))
}

/// One action for version 1.10 with `target` and `effect`.
fn action(target: &str, effect: &str) -> String {
    format!(
        "- target: {target}\n  x-versions: ['1.10']\n  x-reason: r\n  x-evidence: e\n  {effect}\n"
    )
}

fn load(corrections: &str) -> Result<LoadedSpec, Diagnostics> {
    specs_of(corrections)?.0.load("1.10")
}

/// Expects one diagnostic about the corrections, at `line`, that says `what` and what to do.
#[track_caller]
fn refused(corrections: &str, line: usize, what: &str, remedy: &str) {
    let errors = load(corrections).map(|_| ()).unwrap_err();
    let text = errors.to_string();
    assert_eq!(errors.len(), 1, "{text}");
    let error = errors.iter().next().unwrap();
    assert_eq!(
        error.file.as_deref(),
        Some(Path::new("spec/corrections.yaml")),
        "{text}"
    );
    assert_eq!(error.line, Some(line), "{text}");
    assert!(error.what.contains(what), "{text}");
    assert!(error.remedy.as_deref().unwrap().contains(remedy), "{text}");
}

#[test]
fn an_update_merges_into_what_its_target_selects() {
    let corrections = [
        action(
            "$.components.schemas.note.properties",
            "update: {id: {nullable: true}, at: {type: integer}}",
        ),
        action(
            "$.paths['/a/{id}'].get.parameters[?@.name=='id']",
            "update: {in: path, required: true}",
        ),
        action(
            "$.components.schemas.note.required[?@ == 'body']",
            "remove: true",
        ),
        action("$.components.schemas.note.required", "update: at"),
    ]
    .concat();
    let (specs, _folder) = specs_of(&corrections).unwrap();
    let value = specs.load("1.10").unwrap().value;
    assert_eq!(
        value["components"]["schemas"]["note"],
        json!({
            "type": "object",
            "required": ["id", "at"],
            "properties": {
                "id": {"type": "string", "nullable": true},
                "body": {"type": "string"},
                "at": {"type": "integer"},
            },
        })
    );
    assert_eq!(
        value["paths"]["/a/{id}"]["get"]["parameters"][0],
        json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}})
    );
    // The other version stays as it was.
    let other = specs.load("1.0").unwrap().value;
    assert_eq!(
        other["components"]["schemas"]["note"]["required"],
        json!(["id", "body"])
    );
}

#[test]
fn an_action_that_matches_nothing_names_itself_and_the_version() {
    let corrections = action("$.components.schemas.nothing", "update: {type: string}");
    refused(
        &corrections,
        4,
        "`$.components.schemas.nothing` matches nothing in version 1.10",
        "take 1.10 out",
    );
    refused(
        &action("$.info.licence", "remove: true"),
        4,
        "matches nothing",
        "take 1.10 out",
    );
}

#[test]
fn an_action_that_changes_nothing_is_refused() {
    let corrections = action(
        "$.components.schemas.note.properties.id",
        "update: {type: string}",
    );
    refused(
        &corrections,
        4,
        "changes nothing in version 1.10",
        "take 1.10 out",
    );
}

#[test]
fn what_an_action_must_carry() {
    let whole = action("$.info", "update: {title: x}");
    for (remove, what, remedy) in [
        ("  x-reason: r\n", "no `x-reason`", "x-reason"),
        ("  x-evidence: e\n", "no `x-evidence`", "x-evidence"),
        (
            "  update: {title: x}\n",
            "either `update` or `remove: true`",
            "keep one",
        ),
    ] {
        refused(&whole.replace(remove, ""), 4, what, remedy);
    }
    refused(
        &whole.replace("'1.10'", "1.10"),
        5,
        "a version is a string",
        "quotes",
    );
    refused(
        &whole.replace("'1.10'", "'1.11'"),
        5,
        "no version `1.11`",
        "'1.0', '1.10'",
    );
    refused(
        &whole.replace("'1.10'", "'1.10', '1.10'"),
        5,
        "listed twice",
        "'1.0', '1.10'",
    );
    refused(
        &whole.replace("$.info", "$.info["),
        4,
        "not a JSONPath that can be used",
        "RFC 9535",
    );
    refused(
        &format!("{whole}  x-version: ['1.0']\n"),
        9,
        "`x-version` has no meaning",
        "x-versions",
    );
    refused(
        &action(
            "$.components.schemas.note",
            "update: {x-runtime-typ: Pages}",
        ),
        8,
        "does not read the extension `x-runtime-typ`",
        "x-runtime-type",
    );
    refused(
        &action("$.info.title", "update: y"),
        4,
        "neither a mapping nor a list",
        "select the mapping",
    );
    refused(
        &action("$", "remove: true"),
        4,
        "cannot be removed",
        "select",
    );
    refused("  x: 1\n", 3, "`actions` is not a list", "list");
}

#[test]
fn a_mistake_that_a_correction_made_is_located_in_the_correction() {
    let corrections = action(
        "$.components.schemas",
        "update:\n    thing:\n      properties:\n        a: 5",
    );
    refused(
        &corrections,
        11,
        "written by the action on `$.components.schemas`",
        "mapping",
    );
}

#[test]
fn another_document_can_be_corrected_as_a_version() {
    let corrections = action("$.info", "update: {title: corrected}");
    let (specs, _folder) = specs_of(&corrections).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.yaml");
    std::fs::write(&file, DOCUMENT).unwrap();
    assert_eq!(
        specs
            .load_document(&file, "1.10")
            .unwrap()
            .openapi
            .info
            .title,
        "corrected"
    );
    assert_eq!(
        specs
            .load_document(&file, "1.0")
            .unwrap()
            .openapi
            .info
            .title,
        "t"
    );
}

/// Corrections in `spec/corrections/`, one file each.
fn folder_of(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    std::fs::create_dir_all(spec.join("corrections")).unwrap();
    std::fs::write(spec.join("lock.toml"), LOCK).unwrap();
    std::fs::write(spec.join("1.0.yaml"), DOCUMENT).unwrap();
    // The newer version has the property that the older one lacks.
    let newer = DOCUMENT.replace(
        "        body:",
        "        at: {type: integer}\n        body:",
    );
    std::fs::write(spec.join("1.10.yaml"), newer).unwrap();
    for (name, actions) in files {
        let file = spec.join("corrections").join(name);
        std::fs::write(file, format!("{HEAD}{actions}")).unwrap();
    }
    folder
}

const ADD_AT: &str = "\
- target: $.components.schemas.note.properties
  x-unless: '@.at'
  x-reason: r
  x-evidence: e
  update: {at: {type: integer}}
";

#[test]
fn an_action_is_for_the_versions_that_have_the_mistake() {
    let folder = folder_of(&[("notes.yaml", ADD_AT)]);
    let specs = Specs::open(folder.path()).unwrap();
    let at = |name: &str| {
        let value = specs.load(name).unwrap().value;
        value["components"]["schemas"]["note"]["properties"]["at"].clone()
    };
    assert_eq!(at("1.0"), at("1.10"));
    let ledger = Ledger::of(&specs, None).unwrap().to_string();
    assert!(ledger.contains("applies       1.0\n"), "{ledger}");
    assert!(
        ledger.contains("not there     1.10 (x-unless: @.at)"),
        "{ledger}"
    );
    assert!(!Ledger::of(&specs, Some("1.10")).unwrap().has_dead());
}

#[test]
fn without_its_condition_the_action_is_an_error_where_it_changes_nothing() {
    let folder = folder_of(&[("notes.yaml", &ADD_AT.replace("  x-unless: '@.at'\n", ""))]);
    let specs = Specs::open(folder.path()).unwrap();
    specs.load("1.0").unwrap();
    let error = specs.load("1.10").unwrap_err().to_string();
    assert!(error.contains("changes nothing in version 1.10"), "{error}");
    assert!(Ledger::of(&specs, Some("1.10")).unwrap().has_dead());
}

#[test]
fn a_condition_can_look_at_the_whole_document() {
    let when = ADD_AT.replace(
        "x-unless: '@.at'",
        "x-when: $.components.schemas.note.required[?@ == 'at']",
    );
    let folder = folder_of(&[("notes.yaml", &when)]);
    let specs = Specs::open(folder.path()).unwrap();
    let spec = specs.load("1.0").unwrap();
    let errors = specs.check_all(&[spec]).unwrap_err().to_string();
    assert!(errors.contains("fits in no version"), "{errors}");
}

#[test]
fn a_list_that_has_a_part_of_the_entries_is_an_error_that_names_the_version() {
    refused(
        &action(
            "$.components.schemas.note",
            "update: {required: [body, more]}",
        ),
        4,
        "in version 1.10: the list holds \"body\" already",
        "x-unless",
    );
    refused(
        &action("$.components.schemas.note", "update: {enum: [a, a]}"),
        8,
        "the list holds \"a\" twice",
        "remove one",
    );
}

#[test]
fn everything_that_is_wrong_comes_out_of_one_run() {
    let dead = "- target: $.info\n  x-reason: r\n  x-evidence: e\n  update: {title: t}\n";
    let nowhere = "- target: $.nowhere\n  x-reason: r\n  x-evidence: e\n  update: {title: t}\n";
    let broken = "- target: $.components.schemas.note.properties\n  x-reason: r\n  x-evidence: e\n  update: {more: {$ref: '#/components/schemas/more'}}\n";
    let folder = folder_of(&[("a.yaml", dead), ("b.yaml", nowhere), ("c.yaml", broken)]);
    let errors = intercom_generator::generate::generate(folder.path(), None)
        .map(|_| ())
        .unwrap_err();
    let text = errors.to_string();
    for version in ["1.0", "1.10"] {
        assert!(
            text.contains(&format!("changes nothing in version {version}")),
            "{text}"
        );
        assert!(
            text.contains(&format!(
                "written by the action on `$.components.schemas.note.properties`, in version {version}"
            )),
            "{text}"
        );
    }
    assert!(text.contains("fits in no version"), "{text}");
}

#[test]
fn what_fits_and_is_not_meant_is_listed_with_its_range() {
    let range = ADD_AT.replace("x-unless: '@.at'", "x-versions: '<1.0'");
    let folder = folder_of(&[("a.yaml", &range)]);
    let error = Specs::open(folder.path()).unwrap_err().to_string();
    assert!(error.contains("no version is in `<1.0`"), "{error}");

    let title = "- target: $.info\n  x-versions: '>=1.5'\n  x-reason: r\n  x-evidence: e\n  update: {title: x}\n";
    let folder = folder_of(&[("a.yaml", title)]);
    let ledger = Ledger::of(&Specs::open(folder.path()).unwrap(), None).unwrap();
    assert!(!ledger.has_dead());
    let text = ledger.to_string();
    assert!(
        text.contains("fits, not for 1.0 (x-versions: >=1.5)"),
        "{text}"
    );
    // Where it is not meant and would change nothing, it does not fit either.
    let at = ADD_AT.replace("x-unless: '@.at'", "x-versions: '<1.5'");
    let folder = folder_of(&[("a.yaml", &at)]);
    let ledger = Ledger::of(&Specs::open(folder.path()).unwrap(), None).unwrap();
    assert!(!ledger.to_string().contains("fits, not for"), "{ledger}");
}

#[test]
fn retiring_takes_out_dead_versions_and_leaves_every_other_line() {
    let first = "# About notes.\n- target: $.components.schemas.note.properties  # here\n  x-versions: ['1.0', '1.10']\n  x-reason: r\n  x-evidence: e\n  update: {at: {type: integer}}\n\n# About the title.\n";
    let second = "- target: $.info\n  x-reason: r\n  x-evidence: e\n  update:\n    title: x\n";
    let third = "- target: $.components.schemas.note.properties\n  x-reason: r\n  x-evidence: e\n  update: {id: {type: string}}\n";
    let folder = folder_of(&[("a.yaml", &format!("{first}{second}{third}"))]);
    let retired = retire(folder.path()).unwrap();
    let text = std::fs::read_to_string(folder.path().join("spec/corrections/a.yaml")).unwrap();
    let first = first.replace("['1.0', '1.10']", "['1.0']");
    // The third had no effect before either: it may be a mistake of ours.
    assert_eq!(text, format!("{HEAD}{first}{second}{third}"));
    assert_eq!(
        (retired.done.len(), retired.left.len()),
        (1, 1),
        "{retired}"
    );
    assert!(retired.left[0].contains("may be misspelt"), "{retired}");
}

#[test]
fn retiring_removes_what_worked_at_the_last_commit() {
    let both = format!(
        "# Before.\n{ADD_AT}# Between.\n- target: $.info\n  x-reason: r\n  x-evidence: e\n  update: {{title: x}}\n"
    );
    let folder = folder_of(&[("a.yaml", &both)]);
    for arguments in [
        &["init", "-q"][..],
        &["add", "."],
        &[
            "-c",
            "user.name=n",
            "-c",
            "user.email=e",
            "commit",
            "-qm",
            "m",
        ],
    ] {
        let mut git = std::process::Command::new("git");
        assert!(
            git.arg("-C")
                .arg(folder.path())
                .args(arguments)
                .status()
                .unwrap()
                .success()
        );
    }
    // The vendor corrects the older version, too.
    let spec = folder.path().join("spec");
    std::fs::copy(spec.join("1.10.yaml"), spec.join("1.0.yaml")).unwrap();
    let retired = retire(folder.path()).unwrap();
    let text = std::fs::read_to_string(spec.join("corrections/a.yaml")).unwrap();
    assert!(
        text.starts_with(&format!("{HEAD}# Before.\n# Between.\n- target: $.info\n")),
        "{text}"
    );
    assert_eq!(retired.done.len(), 1, "{retired}");
    assert!(retire(folder.path()).unwrap().written.is_empty());
}

#[test]
fn a_hostile_overlay_takes_bounded_time_and_memory() {
    let deep = format!("${}", "..*".repeat(40));
    let folder = folder_of(&[(
        "a.yaml",
        &format!("- target: {deep}\n  x-reason: r\n  x-evidence: e\n  update: {{title: x}}\n"),
    )]);
    let _ = Specs::open(folder.path()).unwrap().load("1.0");
    // Each action would multiply the document.
    let start = std::time::Instant::now();
    let doubling: String = (0..60)
        .map(|at| {
            format!(
                "- target: $..*\n  x-when: '@.*'\n  x-reason: r\n  x-evidence: e\n  update: {{x{at}: {{type: {{}}}}}}\n"
            )
        })
        .collect();
    let folder = folder_of(&[("a.yaml", &doubling)]);
    let error = Specs::open(folder.path()).unwrap().load("1.0").unwrap_err();
    assert!(
        error.to_string().contains("values would be written"),
        "{error}"
    );
    // A debug build on a busy machine; without the bound it takes minutes and gigabytes.
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
