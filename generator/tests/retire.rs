//! Corrections that the vendor has made in part stay, and those that it has made in full go.

use std::process::Command;

use intercom_generator::spec::retire::retire;

const LOCK: &str = "\
[upstream]
repository = \"https://example.com/x\"
commit = \"8889625a7b931d8649e18726e7f872ff073520fc\"

[[version]]
name = \"1.0\"
module = \"v1_0\"
header = \"1.0\"
stable = true
path = \"a.yaml\"
";

const CORRECTION: &str = "\
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- target: $.components.schemas.note
  x-reason: r
  x-evidence: e
  update: {required: [body, kind]}
";

/// What retiring leaves of the only correction after the vendor declared these properties as required.
fn left_after(declared: &str) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("spec");
    std::fs::create_dir_all(&spec).expect("a folder");
    let facts = |required: &str| {
        let properties = "properties: {body: {type: string}, kind: {type: string}}";
        let text = format!(
            "openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
             note: {{type: object, {required}{properties}}}\n"
        );
        std::fs::write(spec.join("1.0.yaml"), text).expect("written");
    };
    std::fs::write(spec.join("lock.toml"), LOCK).expect("written");
    std::fs::write(spec.join("corrections.yaml"), CORRECTION).expect("written");
    facts("");
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    for arguments in [
        &["init", "-q"][..],
        &["add", "."],
        &["commit", "-q", "-m", "x"],
    ] {
        let mut git = Command::new("git");
        git.arg("-C")
            .arg(folder.path())
            .args(identity)
            .args(arguments);
        let git = git.env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE");
        assert!(git.status().expect("git runs").success());
    }
    facts(&format!("required: [{declared}], "));
    let left = retire(folder.path()).expect("retired").left;
    let text = std::fs::read_to_string(spec.join("corrections.yaml")).expect("read");
    (text, left)
}

#[test]
fn what_the_vendor_made_in_full_is_removed() {
    let (text, left) = left_after("kind, body");
    assert!(
        !text.contains("target") && left.is_empty(),
        "{text}{left:?}"
    );
}

#[test]
fn what_the_vendor_made_in_part_is_left_for_a_person() {
    let (text, left) = left_after("body");
    assert_eq!(text, CORRECTION);
    let [one] = left.as_slice() else {
        panic!("{left:?}");
    };
    assert!(
        one.contains("in version 1.0 it cannot be carried out"),
        "{one}"
    );
}
