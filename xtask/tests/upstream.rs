//! `.ci/upstream`: a newer commit of the vendor becomes a branch with facts, code and a report.

#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const DOCUMENT: &str = "\
openapi: 3.0.1
info: {title: t, version: '1'}
paths:
  /notes/{id}:
    get:
      operationId: retrieveNote
      tags: [Notes]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/note'}}}}
components:
  schemas:
    note: {type: object, properties: {body: {type: string}}}
";

/// The vendor's repository, ours with a bare remote, and what stands in for the service that takes pull requests.
struct World {
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let world = Self {
            folder: tempfile::tempdir().expect("a folder"),
        };
        for name in ["vendor", "ours/spec", "ours/.ci"] {
            fs::create_dir_all(world.at(name)).expect("a folder");
        }
        world.git("vendor", &["init", "-q", "-b", "main"]);
        let first = world.publish(DOCUMENT);
        let lock = format!(
            "[upstream]\nrepository = \"file://{}\"\ncommit = \"{first}\"\n\n[[version]]\nname = \"1.0\"\nmodule = \"v1_0\"\nheader = \"1.0\"\nstable = true\npath = \"1.0.yaml\"\n",
            world.at("vendor").display()
        );
        fs::write(world.at("ours/spec/lock.toml"), lock).expect("written");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.ci/upstream");
        fs::copy(script, world.at("ours/.ci/upstream")).expect("copied");
        fs::write(
            world.at("open"),
            format!(
                "#!/bin/sh\nprintf '%s\\n%s\\n' \"$1\" \"$2\" > {0}\ncat \"$3\" >> {0}\n",
                world.at("opened").display()
            ),
        )
        .expect("written");
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(world.at("open"), fs::Permissions::from_mode(0o755)).expect("set");
        world.git(".", &["init", "-q", "--bare", "remote"]);
        world.git("ours", &["init", "-q", "-b", "main"]);
        let remote = world.at("remote").display().to_string();
        world.git("ours", &["remote", "add", "origin", &remote]);
        assert!(world.xtask(&["fetch"]).status.success());
        assert!(world.xtask(&["generate"]).status.success());
        world.commit("ours");
        world.git("ours", &["push", "-q", "origin", "main"]);
        world
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn git(&self, folder: &str, arguments: &[&str]) -> String {
        let output = self.clean(
            Command::new("git")
                .arg("-C")
                .arg(self.at(folder))
                .args(arguments),
        );
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    fn clean(&self, command: &mut Command) -> Output {
        for (key, value) in [("NAME", "t"), ("EMAIL", "t@example.com")] {
            command
                .env(format!("GIT_AUTHOR_{key}"), value)
                .env(format!("GIT_COMMITTER_{key}"), value);
        }
        command
            .env_remove("GIT_DIR")
            .env_remove("GIT_INDEX_FILE")
            .output()
            .expect("it runs")
    }

    fn commit(&self, folder: &str) -> String {
        self.git(folder, &["add", "-A"]);
        self.git(folder, &["commit", "-q", "-m", "x"]);
        self.git(folder, &["rev-parse", "HEAD"])
    }

    fn publish(&self, text: &str) -> String {
        fs::write(self.at("vendor/1.0.yaml"), text).expect("written");
        self.commit("vendor")
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        self.clean(
            Command::new(env!("CARGO_BIN_EXE_xtask"))
                .arg("--root")
                .arg(self.at("ours"))
                .args(arguments),
        )
    }

    fn look(&self) -> (bool, String) {
        let xtask = format!(
            "{} --root {}",
            env!("CARGO_BIN_EXE_xtask"),
            self.at("ours").display()
        );
        let output = self.clean(
            Command::new("bash")
                .arg(self.at("ours/.ci/upstream"))
                .env("XTASK", xtask)
                .env("OPEN", self.at("open")),
        );
        let text = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        (output.status.success(), text)
    }

    fn opened(&self) -> String {
        fs::read_to_string(self.at("opened")).unwrap_or_default()
    }
}

#[test]
fn a_newer_commit_becomes_a_branch_once() {
    let world = World::new();
    let (done, said) = world.look();
    assert!(done && said.contains("nothing new"), "{said}");

    let second = world.publish(&DOCUMENT.replace("body:", "text:"));
    let (done, said) = world.look();
    assert!(done, "{said}");
    let branch = format!("upstream/{}", &second[..12]);
    let opened = world.opened();
    assert!(
        opened.starts_with(&branch) && opened.contains("~ schema note"),
        "{opened}"
    );
    let show = |path: &str| world.git("remote", &["show", &format!("{branch}:{path}")]);
    assert!(show("spec/1.0.yaml").contains("text:"));
    assert!(show("spec/lock.toml").contains(&second));
    assert!(show("generated/src/v1_0/models/note.rs").contains("text"));

    world.git("ours", &["switch", "-q", "main"]);
    let (done, said) = world.look();
    assert!(done && said.contains("there already"), "{said}");
}

#[test]
fn what_needs_a_hand_stands_in_the_text() {
    let world = World::new();
    world.publish(&DOCUMENT.replace(
        "'#/components/schemas/note'",
        "'#/components/schemas/nothing'",
    ));
    let (done, said) = world.look();
    assert!(done, "{said}");
    let opened = world.opened();
    assert!(
        opened.contains("generate needs a hand") && opened.contains("leads nowhere"),
        "{opened}"
    );
}
