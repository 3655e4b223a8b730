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
