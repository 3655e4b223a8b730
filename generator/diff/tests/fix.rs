//! `--fix`: names are changed where they are the crate's, everything else of a file stays as it is, and what is not
//! changed is told.

#![forbid(unsafe_code)]

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use intercom_diff::Side;
use intercom_diff::fix::{Fix, NoteKind, fix};
use intercom_generator::spec::Specs;

fn sides() -> &'static (Side, Side) {
    static SIDES: OnceLock<(Side, Side)> = OnceLock::new();
    SIDES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let specs = Specs::open(root).expect("the facts are there");
        let side = |name: &str, module: &str| {
            Side::new(&specs.load(name).expect("it loads"), name, module).expect("it compiles")
        };
        (side("2.10", "v2_10"), side("2.11", "v2_11"))
    })
}

/// The patch of a program of these files, and the files after it.
fn patched(files: &[(&str, &[u8])]) -> (Fix, Vec<Vec<u8>>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    let (old, new) = sides();
    let fix = fix(folder.path(), (old, new)).expect("there are sources");
    let read = |name: &str| std::fs::read(folder.path().join(name)).expect("read");
    for (name, text) in files {
        assert_eq!(read(name), *text, "nothing is written but the patch");
    }
    if !fix.patch.is_empty() {
        let patch = folder.path().join("up.patch");
        std::fs::write(&patch, &fix.patch).expect("written");
        let mut git = Command::new("git");
        let git = git
            .args(["apply", "-p1", "up.patch"])
            .current_dir(folder.path());
        let done = git.output().expect("git runs");
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{said}\n{}", fix.patch);
    }
    let after = files.iter().map(|(name, _)| read(name)).collect();
    (fix, after)
}

fn one(text: &str) -> (Fix, String) {
    let (fix, after) = patched(&[("main.rs", text.as_bytes())]);
    let after = after.into_iter().next().expect("a file");
    (fix, String::from_utf8(after).expect("UTF-8"))
}

#[test]
fn paths_fields_patterns_and_macros_get_the_new_names() {
    let (fix, after) = one(
        "use intercom_api::v2_10::{self, models::CompanyData, ShowContact};

fn f(c: &CompanyData, call: ShowContact) -> v2_10::UpdateArticle {
    let ShowContact { id, .. } = &call;
    assert_eq!(*id, call.id, \"{id:?}\");
    let list: Vec<ShowContact> = vec![call];
    for (at, one) in list.iter().enumerate() {
        println!(\"{at} {:?}\", one.id);
    }
    v2_10::UpdateArticle::new(1, v2_10::UpdateArticleRequest::new())
}
",
    );
    assert_eq!(
        after,
        "use intercom_api::v2_11::{self, models::ContactCompany, ShowContact};

fn f(c: &ContactCompany, call: ShowContact) -> v2_11::UpdateArticle {
    let ShowContact { contact_id: id, .. } = &call;
    assert_eq!(*id, call.contact_id, \"{id:?}\");
    let list: Vec<ShowContact> = vec![call];
    for (at, one) in list.iter().enumerate() {
        println!(\"{at} {:?}\", one.contact_id);
    }
    v2_11::UpdateArticle::new(1, v2_11::UpdateArticleRequestBody::new())
}
"
    );
    assert!(fix.notes.is_empty(), "{:#?}", fix.notes);
}

#[test]
fn names_of_other_things_stay() {
    let text = "use other::v2_10::{CompanyData, ShowContact};

struct UpdateArticleRequest { id: u8 }

fn f(v2_10: u8, one: UpdateArticleRequest, two: ShowContact) -> String {
    // intercom_api::v2_10::CompanyData
    format!(\"intercom_api::v2_10 {} {} {:?}\", v2_10, one.id, two.id)
}
";
    let (fix, after) = one(text);
    assert_eq!(after, text);
    assert!(fix.patch.is_empty());
}

#[test]
fn files_keep_their_marks_line_ends_and_letters() {
    let text = "\u{feff}#!/usr/bin/env rust-script\r\n// Grüße 🦀\r\nuse intercom_api::v2_10::CompanyData; // ü\r\nfn f(ä: CompanyData) {}\r\n";
    let (_, after) = one(text);
    assert_eq!(
        after,
        "\u{feff}#!/usr/bin/env rust-script\r\n// Grüße 🦀\r\nuse intercom_api::v2_11::ContactCompany; // ü\r\nfn f(ä: ContactCompany) {}\r\n"
    );
}

#[test]
fn modules_in_files_are_followed() {
    let files: [(&str, &[u8]); 4] = [
        ("main.rs", b"mod api;\nmod work;\nfn main() {}\n"),
        ("api.rs", b"pub use intercom_api::v2_10 as current;\npub mod inner;\n"),
        ("api/inner.rs", b"pub type Data = super::current::CompanyData;\n"),
        ("work/mod.rs", b"use crate::api::{current::ShowContact, inner};\nfn f(a: ShowContact, b: inner::Data) { drop((a.id, b)) }\n"),
    ];
    let (_, after) = patched(&files);
    let after: Vec<String> = after
        .into_iter()
        .map(|t| String::from_utf8(t).expect("UTF-8"))
        .collect();
    assert_eq!(
        after[1],
        "pub use intercom_api::v2_11 as current;\npub mod inner;\n"
    );
    assert_eq!(
        after[2],
        "pub type Data = super::current::ContactCompany;\n"
    );
    assert!(after[3].contains("drop((a.contact_id, b))"), "{}", after[3]);
}

#[test]
fn a_program_may_call_the_crate_otherwise() {
    let files: [(&str, &[u8]); 2] = [
        (
            "Cargo.toml",
            b"[dependencies]\nsupport-desk = { package = \"intercom-api\", version = \"1\" }\n",
        ),
        ("src/lib.rs", b"use support_desk::v2_10::CompanyData;\n"),
    ];
    let (_, after) = patched(&files);
    assert_eq!(after[1], b"use support_desk::v2_11::ContactCompany;\n");
}

#[test]
fn a_field_of_something_unknown_is_told_and_not_changed() {
    let (fix, after) = one("use intercom_api::v2_10::ShowContact;
fn f(a: ShowContact) { other(a); }
fn g() -> String {
    let found = somewhere::find();
    found.id
}
");
    assert!(after.contains("    found.id\n"), "{after}");
    let told: Vec<_> = fix.notes.iter().filter(|n| n.line == Some(5)).collect();
    assert!(
        matches!(told.as_slice(), [note] if matches!(&note.kind, NoteKind::Unresolved { name, after, .. }
            if name == "id" && after == "v2_11::ShowContact::contact_id")),
        "{told:?}"
    );
}

#[test]
fn a_type_that_may_be_the_crates_is_told_too() {
    let (fix, after) = one("use desk::ShowContact as Shared;
use intercom_api::v2_10::ShowContact;
struct Page<T> { first: T, other: ShowContact, name: String }
fn f(page: Page<ShowContact>, shared: Shared) {
    drop((page.first.id, shared.id));
    drop((page.other.id, page.name.id));
}
");
    assert!(
        after.contains("drop((page.first.id, shared.id))"),
        "{after}"
    );
    assert!(
        after.contains("drop((page.other.contact_id, page.name.id))"),
        "{after}"
    );
    let lines: Vec<_> = fix.notes.iter().map(|note| note.line).collect();
    assert_eq!(lines, [Some(5)], "{:#?}", fix.notes);
}

#[test]
fn what_changes_by_more_than_its_name_is_told_with_both_lines() {
    let (fix, _) = one("use intercom_api::v2_10::CreateNoteRequest;
fn f() -> CreateNoteRequest {
    CreateNoteRequest::new(\"a\").contact_id(\"1\")
}
");
    let [note] = fix.notes.as_slice() else {
        panic!("{:#?}", fix.notes)
    };
    assert_eq!(
        (note.file.as_path(), note.line),
        (Path::new("main.rs"), Some(3))
    );
    let NoteKind::ByHand { before, after } = &note.kind else {
        panic!("{note:?}")
    };
    assert_eq!(
        before,
        "v2_10::models::CreateNoteRequest::contact_id: Option<Id>"
    );
    assert_eq!(after, "removed");
}

#[test]
fn files_that_cannot_be_read_are_told_and_the_others_changed() {
    let deep = format!("fn f() {{ {}{} }}", "(".repeat(20_000), ")".repeat(20_000));
    let long = format!("fn f() {{ x{} }}", ".a()".repeat(20_000));
    let minus = format!("fn f() {{ {}1 }}", "-".repeat(200_000));
    let branches = format!("fn f() {{ {} {{}} }}", "if a {} else ".repeat(100_000));
    let mixed = format!(
        "fn f() {{ {}1{} }}",
        format!("{}(", "-".repeat(900)).repeat(90),
        ")".repeat(90)
    );
    // As much as is taken.
    let much = format!(
        "fn f() {{ {}1; x{}; {} {{}} }}",
        "-".repeat(4_900),
        ".a()".repeat(1_600),
        "if a {} else ".repeat(900)
    );
    let files: [(&str, &[u8]); 9] = [
        ("branches.rs", branches.as_bytes()),
        ("mixed.rs", mixed.as_bytes()),
        ("much.rs", much.as_bytes()),
        ("deep.rs", deep.as_bytes()),
        ("long.rs", long.as_bytes()),
        ("minus.rs", minus.as_bytes()),
        ("latin.rs", b"// Gr\xfc\xdfe\n"),
        ("open.rs", b"fn f( {\n"),
        ("good.rs", b"use intercom_api::v2_10::CompanyData;\n"),
    ];
    let (fix, after) = patched(&files);
    assert_eq!(after[8], b"use intercom_api::v2_11::ContactCompany;\n");
    let told: Vec<String> = fix
        .notes
        .iter()
        .map(|n| n.file.display().to_string())
        .collect();
    assert_eq!(
        told,
        [
            "branches.rs",
            "deep.rs",
            "latin.rs",
            "long.rs",
            "minus.rs",
            "mixed.rs",
            "open.rs"
        ]
    );
}

#[test]
fn imports_that_lead_in_circles_end() {
    let text = "mod a { pub use super::b::*; pub use super::b::X; }
mod b { pub use super::a::*; pub use super::a::X; type Y = Y; }
use a::*;
use b::*;
use intercom_api::v2_10::*;
fn f(x: X, y: b::Y) -> CompanyData { x.id; y.id }
";
    let (_, after) = one(text);
    assert!(after.contains("-> ContactCompany"), "{after}");
}

#[test]
fn a_folder_without_rust_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) = sides();
    let error = fix(folder.path(), (old, new)).expect_err("there is nothing");
    assert!(error.to_string().contains("--fix src"), "{error}");
}

/// Once moved, a program has nothing left to rename.
#[test]
fn a_patch_is_complete() {
    let programs =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upgrade/programs/v2_10_to_v2_11");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(programs).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        files.push((name, std::fs::read(&path).expect("read")));
    }
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_slice()))
        .collect();
    let (first, after) = patched(&files);
    assert!(first.renames > 40, "{}", first.renames);
    let moved: Vec<(&str, &[u8])> = files
        .iter()
        .zip(&after)
        .map(|((n, _), t)| (*n, t.as_slice()))
        .collect();
    let (second, _) = patched(&moved);
    assert_eq!(second.patch, "");
}
