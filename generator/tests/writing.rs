//! Writing files through kills, two runs at once, and whatever else lies in the folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use intercom_generator::generate::{Generated, generate};
use intercom_generator::write::Workspace;
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
"#;

/// A description of forty schemas and operations, all of which differ from one `edition` to the next.
fn description(edition: &str) -> String {
    let mut paths = String::new();
    let mut schemas = String::new();
    for index in 0..40 {
        paths.push_str(&format!(
            "  /things{index}:\n    get:\n      operationId: getThing{index}\n      tags: [t{index}]\n      responses:\n        '200':\n          description: OK\n          content:\n            application/json:\n              schema: {{$ref: '#/components/schemas/thing{index}'}}\n"
        ));
        schemas.push_str(&format!(
            "    thing{index}: {{type: object, properties: {{{edition}: {{type: string}}}}}}\n    only_{edition}_{index}: {{type: object, properties: {{a: {{type: string}}}}}}\n"
        ));
    }
    format!(
        "openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

fn repository(edition: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    fs::write(folder.path().join("spec/lock.toml"), LOCK).expect("written");
    set(folder.path(), edition);
    folder
}

fn set(root: &Path, edition: &str) {
    fs::write(root.join("spec/1.0.yaml"), description(edition)).expect("written");
}

fn generated(root: &Path) -> Generated {
    generate(root, None).unwrap_or_else(|problems| panic!("{problems}"))
}

fn write(root: &Path) -> Result<intercom_generator::output::Written, String> {
    generated(root)
        .write(root)
        .map_err(|error| error.to_string())
}

/// Every file of both folders, with its text.
fn tree(root: &Path) -> BTreeMap<String, String> {
    fn walk(root: &Path, at: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(root, &path, found);
            } else if path.is_file() {
                let name = path
                    .strip_prefix(root)
                    .expect("below")
                    .display()
                    .to_string();
                found.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let mut found = BTreeMap::new();
    for folder in ["generated", "tests"] {
        walk(root, &root.join(folder), &mut found);
    }
    found
}

/// In a child process: writes the repository that the environment names. Does nothing otherwise.
#[test]
fn child_that_writes() {
    let Some(root) = std::env::var_os("WRITE_THIS") else {
        return;
    };
    write(Path::new(&root)).expect("written");
}

fn child(root: &Path) -> Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "child_that_writes"])
        .env("WRITE_THIS", root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts")
}

fn kills(count: u32) {
    let folder = repository("first");
    let root = folder.path();
    write(root).expect("written");
    let first = tree(root);
    set(root, "second");
    let start = Instant::now();
    assert!(child(root).wait().expect("it ends").success());
    let whole = start.elapsed();
    let second = tree(root);
    assert_ne!(first, second);

    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let (mut old, mut new) = (0, 0);
    for round in 0..count {
        // Writes the other edition, and is killed at some time of that.
        let (edition, before, after) = if round % 2 == 0 {
            ("first", &second, &first)
        } else {
            ("second", &first, &second)
        };
        set(root, edition);
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let wait = whole.mul_f64((state % 1000) as f64 / 900.0);
        let mut writer = child(root);
        std::thread::sleep(wait);
        writer.kill().expect("killed");
        writer.wait().expect("it ends");
        drop(Workspace::open(root, || {}).expect("it recovers"));
        assert!(!root.join(".staging").exists(), "round {round}");
        let now = tree(root);
        if now == *before {
            old += 1;
            write(root).expect("written");
        } else {
            assert!(now == *after, "round {round} left a mixed tree");
            new += 1;
        }
        assert!(tree(root) == *after, "round {round}");
    }
    println!("{count} kills within {whole:?}: {old} left the old tree, {new} the new one");
}

#[test]
fn a_kill_at_any_time_leaves_the_old_tree_or_the_new_one() {
    kills(8);
}

#[test]
#[ignore = "takes minutes; .ci/run runs it"]
fn two_hundred_kills_leave_the_old_tree_or_the_new_one() {
    kills(200);
}

#[test]
fn two_runs_at_once_wait_for_each_other() {
    let folder = repository("first");
    let root = folder.path();
    let workspace = Workspace::open(root, || panic!("nobody else is there")).expect("taken");
    let mut other = child(root);
    std::thread::sleep(Duration::from_millis(400));
    assert!(other.try_wait().expect("a state").is_none());
    assert!(tree(root).is_empty());
    drop(workspace);
    assert!(other.wait().expect("it ends").success());
    let mut many: Vec<Child> = (0..4).map(|_| child(root)).collect();
    assert!(
        many.iter_mut()
            .all(|one| one.wait().expect("it ends").success())
    );
    assert!(generated(root).check(root).expect("checked").is_empty());
    assert!(!root.join(".staging").exists());
}

#[test]
fn files_of_others_are_reported_and_kept() {
    let folder = repository("first");
    let root = folder.path();
    write(root).expect("written");
    fs::write(root.join("generated/notes.txt"), "mine").expect("written");
    fs::create_dir_all(root.join("tests/wire/mine")).expect("a folder");
    fs::write(root.join("tests/wire/mine/a.rs"), "fn mine() {}").expect("written");
    set(root, "second");
    let written = write(root).expect("written");
    assert_eq!(
        written.kept,
        ["generated/notes.txt", "tests/wire/mine/a.rs"]
    );
    assert_eq!(
        fs::read_to_string(root.join("generated/notes.txt")).expect("there"),
        "mine"
    );
    // It would be lost.
    let lib = root.join("generated/src/lib.rs");
    fs::write(&lib, "mod mine;").expect("written");
    let before = tree(root);
    let error = write(root).unwrap_err();
    assert!(
        error.contains("did not write") && error.contains("lib.rs"),
        "{error}"
    );
    assert!(tree(root) == before);
}

/// Both folders stay as they are, and the message names the place and the remedy.
#[cfg(unix)]
fn refused(prepare: impl FnOnce(&Path), what: &str) {
    let folder = repository("first");
    let root = folder.path();
    write(root).expect("written");
    prepare(root);
    set(root, "second");
    let before = tree(root);
    let error = write(root).unwrap_err();
    assert!(error.contains(what) && error.contains("do: "), "{error}");
    assert!(tree(root) == before);
    assert!(!root.join(".staging").exists());
}

#[cfg(unix)]
#[test]
fn what_is_not_a_plain_file_is_refused_before_the_first_write() {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    let lib = |root: &Path| root.join("generated/src/lib.rs");
    refused(
        |root| {
            fs::remove_file(lib(root)).expect("removed");
            symlink("/etc/hostname", lib(root)).expect("linked");
        },
        "symbolic link",
    );
    refused(
        |root| {
            fs::remove_file(lib(root)).expect("removed");
            let made = Command::new("mkfifo")
                .arg(lib(root))
                .status()
                .expect("made");
            assert!(made.success());
        },
        "pipe",
    );
    refused(
        |root| {
            fs::remove_file(lib(root)).expect("removed");
            fs::create_dir(lib(root)).expect("a folder");
            fs::write(lib(root).join("x"), "").expect("written");
        },
        "a folder is in the place of a file",
    );
    refused(
        |root| {
            fs::rename(root.join("generated"), root.join("elsewhere")).expect("moved");
            symlink("elsewhere", root.join("generated")).expect("linked");
        },
        "symbolic link is in the place of a folder",
    );
    refused(
        |root| {
            let name = std::ffi::OsStr::from_bytes(b"caf\xe9.rs");
            fs::write(root.join("generated/src").join(name), "").expect("written");
        },
        "not UTF-8",
    );
    refused(
        |root| {
            fs::remove_dir_all(root.join("tests/wire")).expect("removed");
            fs::write(root.join("tests/wire"), "").expect("written");
        },
        "a file is in the place of a folder",
    );
}

#[cfg(unix)]
#[test]
fn a_name_that_is_too_long_has_a_remedy_of_its_own() {
    let folder = repository("first");
    let root = folder.path();
    let long = "x".repeat(300);
    let text = description("first")
        .replace("thing7:", &format!("{long}:"))
        .replace("/thing7'", &format!("/{long}'"));
    fs::write(root.join("spec/1.0.yaml"), text).expect("written");
    // Naming may shorten it; then there is nothing to refuse.
    if let Err(error) = write(root) {
        assert!(error.contains("too long"), "{error}");
        assert!(tree(root).is_empty());
    }
}

/// Needs a small file system of its own, so only where one can be mounted.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=300k", "tmpfs"])
        .arg(folder.path())
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        println!("skipped: nothing can be mounted here");
        return;
    }
    let outcome = std::panic::catch_unwind(|| {
        let root = folder.path();
        fs::create_dir(root.join("spec")).expect("a folder");
        fs::write(root.join("spec/lock.toml"), LOCK).expect("written");
        set(root, "first");
        let error = write(root).unwrap_err();
        assert!(
            error.contains("the disk is full") && error.contains("make room"),
            "{error}"
        );
        assert!(tree(root).is_empty());
        assert!(!root.join(".staging/journal.json").exists());
    });
    let _ = Command::new("umount").arg(folder.path()).status();
    outcome.expect("as it was");
}
