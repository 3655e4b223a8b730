//! What goes wrong in the history of a document.

use std::fs;

use crate::row::Need;
use crate::world::World;

/// One thing that goes wrong in the file of one version.
pub(crate) struct Accident {
    pub(crate) kind: &'static str,
    pub(crate) version: &'static str,
    /// What is to be expected, for reasons outside of the generator.
    pub(crate) need: Need,
    /// What is said about it; empty for nothing.
    pub(crate) says: &'static str,
    /// Makes it happen, given the version and its document.
    pub(crate) happen: Box<Happen>,
}

/// Changes the vendor's files, given a version and its document.
type Happen = dyn Fn(&World, &str, &str);

/// The document with its first `from` replaced.
fn swap(text: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(text.contains(from), "there is no {from:?}");
    text.replacen(from, to, 1).into_bytes()
}

/// The same below the component schema `name`.
fn within(text: &str, name: &str, from: &str, to: &str) -> Vec<u8> {
    let head = format!("\n    {name}:\n");
    let (before, after) = text.split_once(&head).expect("the schema");
    let mut all = format!("{before}{head}").into_bytes();
    all.extend(swap(after, from, to));
    all
}

const PAGES: &str = "        pages:\n          $ref: '#/components/schemas/cursor_pages'\n";

/// What is written for a document.
type Edit = fn(&str) -> Vec<u8>;

/// [`Happen`] without anything to remember.
type Move = fn(&World, &str, &str);

#[rustfmt::skip]
pub(crate) fn all() -> Vec<Accident> {
    use Need::{Hand, Look, Nothing, Wait};
    let edits: [(&str, &str, Need, &str, Edit); 18] = [
        ("a path twice", "2.13", Wait, "version 2.13: the key `/admins` stands here twice",
            |text| swap(text, "paths:\n", "paths:\n  /admins: {}\n")),
        ("a property twice", "2.9", Wait, "version 2.9: the key `type` stands here twice",
            |text| swap(text, "\n    admin:\n", "\n    admin:\n      type: object\n")),
        ("type: [string, 'null']", "unstable", Wait, "`nullable: true` for null",
            |text| swap(text, "type: string\n", "type: [string, 'null']\n")),
        ("YAML cut in two", "2.16", Wait, "not YAML",
            |text| [text.get(..text.len() / 2).unwrap_or_default(), "\n  a: [b"].concat().into_bytes()),
        ("a tab", "2.10", Wait, "not YAML", |text| swap(text, "paths:\n  ", "paths:\n\t")),
        ("a merge conflict", "2.14", Wait, "not YAML",
            |text| swap(text, "paths:\n", "paths:\n<<<<<<< HEAD\n=======\n>>>>>>> x\n")),
        ("a byte that is not UTF-8", "2.8", Wait, "not UTF-8",
            |text| [text.as_bytes(), b"# caf\xe9\n"].concat()),
        ("an empty file", "2.15", Wait, "empty", |_| Vec::new()),
        ("OpenAPI 3.1", "2.16", Wait, "only 3.0", |text| swap(text, "openapi: 3.0.1", "openapi: 3.1.0")),
        ("a path without a slash", "2.7", Wait, "does not begin with `/`",
            |text| swap(text, "\n  /admins:\n", "\n  admins:\n")),
        ("a reference that dangles", "2.14", Hand, "leads nowhere",
            |text| swap(text, "schemas/admin'", "schemas/nobody'")),
        ("a path's parameter undeclared", "2.11", Hand, "{unknown}",
            |text| swap(text, "\n  /admins/{admin_id}:\n", "\n  /admins/{admin_id}/{unknown}:\n")),
        ("an operation id twice", "2.10", Hand, "listAdmins",
            |text| swap(text, "operationId: identifyAdmin\n", "operationId: listAdmins\n")),
        ("a list's operation renamed", "2.7", Nothing, "",
            |text| swap(text, "operationId: listArticles\n", "operationId: browseArticles\n")),
        ("Windows line ends", "2.13", Nothing, "", |text| text.replace('\n', "\r\n").into_bytes()),
        ("a byte order mark", "2.15", Nothing, "", |text| format!("\u{feff}{text}").into_bytes()),
        ("pages under another name", "2.14", Nothing, "",
            |text| within(text, "contact_list", "        pages:\n", "        more:\n")),
        ("a list without its pages", "2.14", Look, "does not say where the list goes on",
            |text| within(text, "contact_list", PAGES, "")),
    ];
    let edits = edits.into_iter().map(|(kind, version, need, says, edit)| {
        let happen = move |world: &World, version: &str, text: &str| {
            let new = edit(text);
            assert_ne!(new, text.as_bytes(), "{kind} changes nothing");
            fs::write(world.file(version), new).expect("written");
        };
        Accident { kind, version, need, says, happen: Box::new(happen) }
    });
    let files: [(&str, &str, Need, &str, Move); 3] = [
        ("no file", "2.11", Wait, "the vendor's repository has no file descriptions/2.11/",
            |world, version, _| fs::remove_file(world.file(version)).expect("removed")),
        ("a folder renamed", "unstable", Wait, "no version has descriptions/preview/api.intercom.io.yaml",
            |world, version, text| {
                fs::remove_file(world.file(version)).expect("removed");
                beside(world, version, "preview", text);
            }),
        ("a new version's folder", "2.16", Look, "descriptions/2.17/api.intercom.io.yaml",
            |world, version, text| beside(world, version, "2.17", text)),
    ];
    let files = files.into_iter().map(|(kind, version, need, says, happen)| {
        Accident { kind, version, need, says, happen: Box::new(happen) }
    });
    edits.chain(files).collect()
}

/// Writes a document into a folder beside that of a version.
fn beside(world: &World, version: &str, folder: &str, text: &str) {
    let file = world.file(version);
    let of = file.parent().expect("a folder").with_file_name(folder);
    fs::create_dir_all(&of).expect("a folder");
    fs::write(of.join(file.file_name().expect("a name")), text).expect("written");
}
