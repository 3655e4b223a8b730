//! The command line as a user calls it: output and exit codes.

use std::path::Path;
use std::process::{Command, Output};

fn xtask(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn versions_are_listed_for_people_and_for_programs() {
    let output = xtask(&["versions"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = stdout(&output);
    assert!(
        text.contains("unstable") && text.contains("Preview") && text.contains("default"),
        "{text}"
    );
    let json = stdout(&xtask(&["versions", "--json"]));
    for part in [
        "\"name\": \"2.11\"",
        "\"module\": \"v2_11\"",
        "\"operations\": 108",
        "\"default\": true",
    ] {
        assert!(json.contains(part), "{json}");
    }
}

#[test]
fn an_error_exits_with_two_and_says_what_to_do() {
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nowhere");
    let output = xtask(&["--root", nowhere.to_str().unwrap(), "versions"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        text.contains("spec/lock.toml") && text.contains("do: "),
        "{text}"
    );
    assert_eq!(xtask(&["no-such-command"]).status.code(), Some(2));
    assert_eq!(
        xtask(&["fetch", "--from", "x", "--repository", "y"])
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn help_names_every_command() {
    let output = xtask(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output);
    assert!(
        text.contains("fetch") && text.contains("versions"),
        "{text}"
    );
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// A copy of the repository's descriptions in a folder of its own.
fn scratch() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    copy(&spec, &folder.path().join("spec"));
    folder
}

#[test]
fn generate_writes_once_checks_and_notices_drift() {
    let folder = scratch();
    let root = folder.path().to_str().unwrap();
    let first = xtask(&["--root", root, "generate", "--timings"]);
    assert_eq!(first.status.code(), Some(0), "{first:?}");
    assert!(stdout(&first).contains(" 0 unchanged") && stdout(&first).contains(" ms  "));
    let second = stdout(&xtask(&["--root", root, "generate"]));
    assert!(second.contains(": 0 written,"), "{second}");
    assert_eq!(
        xtask(&["--root", root, "generate", "--check"])
            .status
            .code(),
        Some(0)
    );

    let note = folder.path().join("generated/src/v2_11/models/note.rs");
    let text = std::fs::read_to_string(&note).unwrap();
    std::fs::write(&note, text.replace("pub struct Note ", "pub struct Nota ")).unwrap();
    let stale = folder.path().join("generated/src/v2_8/models/stale.rs");
    // Only what the generator wrote, as the first line says, is taken away.
    let head = text.lines().next().unwrap_or_default();
    std::fs::write(&stale, format!("{head}\n")).unwrap();
    let check = xtask(&["--root", root, "generate", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    let said = stdout(&check);
    assert!(
        said.contains("generated/src/v2_11/models/note.rs:") && said.contains("pub struct Nota"),
        "{said}"
    );
    assert!(
        said.contains("stale.rs does not belong here") && said.contains("cargo xtask generate"),
        "{said}"
    );

    // One version only: the other one's stale file stays.
    assert_eq!(
        xtask(&["--root", root, "generate", "--version", "2.11"])
            .status
            .code(),
        Some(0)
    );
    assert_eq!(std::fs::read_to_string(&note).unwrap(), text);
    assert!(stale.exists());
    assert_eq!(xtask(&["--root", root, "generate"]).status.code(), Some(0));
    assert!(!stale.exists());
}

#[test]
fn a_bad_description_changes_nothing() {
    let folder = scratch();
    let root = folder.path().to_str().unwrap();
    assert_eq!(
        xtask(&["--root", root, "generate", "--version", "2.8"])
            .status
            .code(),
        Some(0)
    );
    let note = folder.path().join("generated/src/v2_8/models/note.rs");
    let before = (
        std::fs::read(&note).unwrap(),
        std::fs::metadata(&note).unwrap().modified().unwrap(),
    );
    let file = folder.path().join("spec/2.8.yaml");
    let good = std::fs::read_to_string(&file).unwrap();
    let nested = format!(
        "openapi: 3.0.1\nx: {}{}\n",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let duplicate = good.replacen("operationId: listAdmins", "operationId: retrieveAdmin", 1);
    let dangling = good.replace(
        "#/components/schemas/note_list",
        "#/components/schemas/nowhere",
    );
    let bad: [(&str, &str, &str); 6] = [
        ("a dangling reference", &dangling, "leads nowhere"),
        ("a duplicate operation id", &duplicate, "stands twice"),
        ("an empty file", "", "spec/2.8.yaml"),
        ("no mapping", "- a\n- b\n", "spec/2.8.yaml"),
        ("10,000 levels", &nested, "spec/2.8.yaml"),
        ("no YAML", "a: [", "spec/2.8.yaml"),
    ];
    for (what, text, said) in bad {
        std::fs::write(&file, text).unwrap();
        let output = xtask(&["--root", root, "generate"]);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{what}: {message}");
        assert!(
            message.contains(said) && message.contains("spec/2.8.yaml"),
            "{what}: {message}"
        );
        let after = (
            std::fs::read(&note).unwrap(),
            std::fs::metadata(&note).unwrap().modified().unwrap(),
        );
        assert_eq!(before, after, "{what}");
    }
}

#[test]
fn a_comparison_says_by_its_exit_code_what_it_found() {
    let code = |arguments: &[&str]| xtask(arguments).status.code();
    assert_eq!(code(&["diff", "2.8", "2.10"]), Some(0));
    assert_eq!(
        code(&["diff", "2.8", "2.10", "--fail-on", "breaking"]),
        Some(1)
    );
    assert_eq!(code(&["diff", "2.8", "2.8", "--fail-on", "any"]), Some(0));
    assert_eq!(code(&["diff", "2.8", "no-such-version"]), Some(2));
    assert_eq!(code(&["diff", "2.8"]), Some(2));
    let output = xtask(&["diff", "2.8", "2.10", "--explain", "000000000000"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_difference_that_no_rule_explains_has_its_own_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, to: &str| {
        let path = folder.path().join(name);
        let paths = format!("{{/others: {{$ref: {to}}}}}");
        let text = format!("openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {paths}\n");
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (old, new) = (
        write("old.yaml", "'#/paths/~1a'"),
        write("new.yaml", "'#/paths/~1b'"),
    );
    // Whatever is shown or asked for: a gap is a gap.
    for more in [&[][..], &["--fail-on", "any"]] {
        let output = xtask(&[&["diff", &old, &new], more].concat());
        assert_eq!(output.status.code(), Some(3), "{more:?}");
        let text = stdout(&output);
        assert!(text.contains("== UNEXPLAINED: 1 =="), "{text}");
        assert!(text.contains("! /paths/~1others/$ref: no rule explains it"));
    }
    assert_eq!(xtask(&["diff", &old, &old]).status.code(), Some(0));
    let unknown = xtask(&["diff", &old, &new, "--only", "nothing"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn a_comparison_can_be_written_in_every_format_and_narrowed() {
    let json = stdout(&xtask(&["diff", "2.8", "2.10", "--format", "json"]));
    assert!(json.contains("\"operations_added\": 15") && json.contains("\"unexplained\": []"));
    let markdown = stdout(&xtask(&["diff", "2.8", "2.10", "--format", "markdown"]));
    assert!(markdown.starts_with("## 2.8 to 2.10") && markdown.len() < 65_536);
    let page = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff.html");
    let output = xtask(&[
        "diff",
        "2.8",
        "2.10",
        "--format",
        "html",
        "--output",
        page.to_str().unwrap(),
    ]);
    assert!(output.status.success() && output.stdout.is_empty());
    let html = std::fs::read_to_string(page).unwrap();
    assert!(
        html.starts_with("<!DOCTYPE html>") && !html.contains("http://") && !html.contains("src=")
    );
    let narrowed = stdout(&xtask(&[
        "diff",
        "2.8",
        "2.10",
        "--only",
        "collection",
        "--format",
        "json",
    ]));
    assert!(narrowed.contains("collection.type") && !narrowed.contains("create_section_request"));
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_comparison_can_be_reduced_to_what_a_program_uses() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("main.rs");
    std::fs::write(&source, "fn f() { ListTags::new(); }").unwrap();
    let path = folder.path().to_str().unwrap();
    let output = xtask(&["diff", "2.10", "2.11", "--used-by", path]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = stdout(&output);
    assert!(
        text.contains("are left out. Names are compared") && !text.contains("admin.avatar"),
        "{text}"
    );
    // Only what is used counts.
    std::fs::write(&source, "fn main() {}").unwrap();
    let failing = ["diff", "2.8", "2.10", "--fail-on", "breaking"];
    assert_eq!(xtask(&failing).status.code(), Some(1));
    let used = xtask(&[&failing[..], &["--used-by", path]].concat());
    assert_eq!(used.status.code(), Some(0), "{used:?}");
    let missing = xtask(&["diff", "2.10", "2.11", "--used-by", "no/such/folder"]);
    assert_eq!(missing.status.code(), Some(2));
    let said = stderr(&missing);
    assert!(
        said.contains("no/such/folder") && said.contains("do: "),
        "{said}"
    );
}

#[test]
fn a_patch_goes_out_alone_and_what_is_left_to_do_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("main.rs");
    let text =
        "use intercom_api::v2_10::CompanyData;\nfn f(a: CompanyData, b: u8) { b; g().id; }\n";
    std::fs::write(&source, text).unwrap();
    let path = folder.path().to_str().unwrap();
    let output = xtask(&["diff", "2.10", "2.11", "--fix", path]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        stdout(&output),
        "--- a/main.rs\n+++ b/main.rs\n@@ -1,2 +1,2 @@\n-use intercom_api::v2_10::CompanyData;\n-fn f(a: CompanyData, b: u8) { b; g().id; }\n+use intercom_api::v2_11::ContactCompany;\n+fn f(a: ContactCompany, b: u8) { b; g().id; }\n"
    );
    let said = stderr(&output);
    assert!(
        said.contains("3 renames in the patch, 0 places to edit by hand, 0 places to look at")
            && said.contains("patch -p1 -d"),
        "{said}"
    );
    assert_eq!(std::fs::read_to_string(&source).unwrap(), text);
    let both = xtask(&["diff", "2.10", "2.11", "--fix", path, "--used-by", path]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn recorded_json_is_read_with_both_versions() {
    let folder = tempfile::tempdir().unwrap();
    let export =
        r#"{"operation": "createDataExport", "body": {"job_identfier": "a", "status": "pending"}}"#;
    std::fs::write(folder.path().join("a.json"), export).unwrap();
    let path = folder.path().to_str().unwrap();
    let output = xtask(&["diff", "2.10", "2.11", "--payloads", path]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = stdout(&output);
    assert!(
        text.contains("a.json (createDataExport): fields hold 2 of 2 values before and 1 after")
            && text.contains("/job_identfier vanishes into `extra`"),
        "{text}"
    );
}

#[test]
fn approved_changes_do_not_fail_a_comparison() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("approved.toml");
    let json = stdout(&xtask(&["diff", "2.8", "2.10", "--format", "json"]));
    let ids = json
        .lines()
        .filter_map(|line| line.strip_prefix("      \"id\": \""))
        .filter_map(|rest| rest.get(..12));
    let approvals: Vec<String> = ids
        .filter(|id| id.chars().all(|c| c.is_ascii_hexdigit()))
        .map(|id| format!("[[approved]]\nid = \"{id}\"\nreason = \"seen\"\nuntil = \"2.10\"\n"))
        .collect();
    std::fs::write(&file, approvals.concat()).unwrap();
    let approved = file.to_str().unwrap();
    let arguments = ["diff", "2.8", "2.10", "--fail-on", "any"];
    assert_eq!(xtask(&arguments).status.code(), Some(1));
    let all = xtask(&[&arguments[..], &["--approved", approved]].concat());
    assert_eq!(all.status.code(), Some(0), "{all:?}");
    assert!(stdout(&all).contains("== approved =="));
    std::fs::write(&file, approvals[1..].concat()).unwrap();
    let but_one = xtask(&[&arguments[..], &["--approved", approved]].concat());
    assert_eq!(but_one.status.code(), Some(1));
    // None of them is between these two.
    let unused = xtask(&["diff", "2.8", "2.8", "--approved", approved]);
    assert_eq!(unused.status.code(), Some(2));
    let said = stderr(&unused);
    assert!(said.contains("approved.toml:2"), "{said}");
}

#[test]
fn a_version_that_is_raised_too_little_fails_a_comparison() {
    let bumped = |versions: [&str; 2]| {
        let arguments = ["diff", "2.8", "2.10", "--event", "in-place", "--bumped"];
        xtask(&[&arguments[..], &versions].concat())
    };
    assert_eq!(bumped(["0.1.0", "0.2.0"]).status.code(), Some(0));
    let little = bumped(["0.1.0", "0.1.1"]);
    assert_eq!(little.status.code(), Some(1));
    assert!(stderr(&little).contains("from 0.1.0 to 0.1.1 is too small a step"));
    let wrong = bumped(["one", "two"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(stderr(&wrong).contains("`one` is no version"));
}

#[test]
fn the_rules_of_a_comparison_are_listed_and_explained_by_name() {
    let text = stdout(&xtask(&["diff", "--rules"]));
    assert!(
        text.contains("property-renamed\n  A property of the same type has a similar name now.\n")
    );
    let markdown = stdout(&xtask(&["diff", "--rules", "--format", "markdown"]));
    assert!(markdown.contains("| `property-renamed` | `property-renamed` | breaking | breaking |"));
    let json = stdout(&xtask(&["diff", "--rules", "--format", "json"]));
    assert!(json.contains("\"rule\": \"property-renamed\""));
    let one = stdout(&xtask(&[
        "diff",
        "--explain",
        "api-version-param-default-changed",
    ]));
    assert!(one.starts_with("api-version-param-default-changed\n\nCalls that name no version"));
    let met = [
        "diff",
        "2.8",
        "2.10",
        "--explain",
        "api-version-param-default-changed",
    ];
    assert!(stdout(&xtask(&met)).contains("From 2.8 to 2.10: 1\n"));
    let unknown = xtask(&["diff", "--explain", "no-such-rule"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn help_of_every_command_shows_how_it_is_called() {
    let all = stdout(&xtask(&["--help"]));
    let commands = all.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands: Vec<&str> = commands
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() >= 9, "{all}");
    for command in commands {
        let help = stdout(&xtask(&[command, "--help"]));
        let (_, examples) = help.split_once("Examples:\n").unwrap_or_default();
        assert!(
            examples.contains(&format!("cargo xtask {command}")),
            "{help}"
        );
    }
}

#[test]
fn what_is_misspelt_is_guessed() {
    for (arguments, meant) in [
        (&["genrate"][..], "'generate'"),
        (&["generate", "--chek"], "'--check'"),
        (&["export", "unstabel"], "`unstable`"),
        (&["export", "2.111"], "`2.11`"),
    ] {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(meant), "{}", stderr(&output));
    }
    assert!(!stderr(&xtask(&["export", "x"])).contains("did you mean"));
}

#[test]
fn nothing_but_a_terminal_gets_colours() {
    assert!(!stderr(&xtask(&["export", "x"])).contains('\u{1b}'));
}
