//! The words of this repository: everything has some, and they say something in the field's terms.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use intercom_generator::generate::compile_version;
use intercom_generator::ir::{EnumValue, Shape};
use intercom_generator::parallel;
use intercom_generator::spec::words::Subject;
use intercom_generator::spec::{LoadedSpec, Specs};

/// Terms that this project does not use, with those that it does.
const TERMS: &[(&str, &str)] = &[
    ("answered", "returned, or a response"),
    ("the answer", "the response"),
    ("truth value", "boolean"),
    ("whole number", "integer"),
    ("moment", "time"),
    ("texts", "strings"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All versions, loaded once for all tests.
fn loaded() -> &'static (Specs, Vec<LoadedSpec>) {
    static LOADED: OnceLock<(Specs, Vec<LoadedSpec>)> = OnceLock::new();
    LOADED.get_or_init(|| {
        let specs = Specs::open(root()).unwrap();
        let loaded = parallel::map(&specs.lock.versions, |version| {
            specs.load(&version.name).unwrap()
        });
        (specs, loaded)
    })
}

#[test]
fn every_kind_of_every_version_has_as_many_words_as_the_bound_demands() {
    let (specs, loaded) = loaded();
    let minimum = specs.client.documentation.minimum;
    let mut lacking = Vec::new();
    for spec in loaded {
        for kind in Subject::ALL {
            let count = spec.documented.coverage.of(kind);
            if count.percent() < minimum {
                lacking.push(format!("{} of {} {kind}", count.described, count.all));
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "less than {minimum} % have words: {lacking:#?}\nlist what has none: cargo xtask words --missing"
    );
}

#[test]
fn no_words_only_repeat_a_name() {
    let (_, loaded) = loaded();
    let mut empty: Vec<String> = loaded
        .iter()
        .flat_map(|spec| &spec.documented.empty)
        .map(ToString::to_string)
        .collect();
    empty.sort_unstable();
    empty.dedup();
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}

#[test]
fn the_words_are_sentences_in_the_fields_terms() {
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(root().join("spec/docs")).unwrap() {
        let path = entry.unwrap().path();
        let document: serde_yaml::Value =
            serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut open = vec![(String::new(), &document)];
        while let Some((at, node)) = open.pop() {
            match node {
                serde_yaml::Value::Mapping(map) => {
                    let names = ["tag", "sdk", "versions", "aliases", "only"];
                    let children = map
                        .iter()
                        .filter(|(key, _)| !names.contains(&key.as_str().unwrap_or_default()));
                    open.extend(children.map(|(key, value)| {
                        (format!("{at}/{}", key.as_str().unwrap_or_default()), value)
                    }));
                }
                serde_yaml::Value::Sequence(list) => {
                    open.extend(list.iter().map(|value| (at.clone(), value)));
                }
                serde_yaml::Value::String(text) => {
                    let place = format!("{}{at}: {text}", path.display());
                    if !text.ends_with('.') && !text.ends_with('?') {
                        wrong.push(format!("{place}\n  does not end like a sentence"));
                    }
                    let found = TERMS.iter().filter(|(term, _)| text.contains(term));
                    wrong.extend(
                        found.map(|(term, ours)| format!("{place}\n  `{term}`: write {ours}")),
                    );
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The coverage is counted in the document; what is emitted comes from the IR.
#[test]
fn what_has_words_in_the_document_has_them_in_the_ir() {
    let (specs, _) = loaded();
    for version in &specs.lock.versions {
        let spec = specs.load(&version.name).unwrap();
        let complete = spec.documented.missing.is_empty();
        let description = spec.value.clone();
        let compiled = compile_version(spec, version).unwrap();
        let operations = &compiled.api.operations;
        assert!(
            !complete || operations.iter().all(|operation| operation.docs.is_some()),
            "{}",
            version.name
        );
        let mut silent = Vec::new();
        for def in &compiled.api.types {
            match &def.shape {
                Shape::Struct(one) => {
                    let fields = one.fields.iter().filter(|field| field.docs.is_none());
                    silent.extend(fields.map(|field| field.declared.pointer().to_string()));
                }
                Shape::Enum(one) => {
                    // The one value of a constant says all, also where constants were put together.
                    let is_listed = |value: &EnumValue| {
                        let list = value.declared.pointer().parent();
                        let list = list.and_then(|at| description.pointer(at.as_str()));
                        list.and_then(|list| list.as_array())
                            .is_some_and(|list| list.len() > 1)
                    };
                    let values = one.values.iter();
                    let values = values.filter(|value| value.docs.is_none() && is_listed(value));
                    silent.extend(values.map(|value| value.declared.pointer().to_string()));
                }
                Shape::Union(_) | Shape::Alias(_) => {}
            }
        }
        assert!(
            !complete || silent.is_empty(),
            "{}: {silent:#?}",
            version.name
        );
    }
}

/// Rustdoc shows the items first whose alias is exactly what was typed, whatever characters it holds.
#[test]
fn what_people_type_finds_the_operation() {
    let specs = Specs::open(root()).unwrap();
    let default = specs.lock.default_version().unwrap();
    let spec = specs.load(&default.name).unwrap();
    let compiled = compile_version(spec, default).unwrap();
    for (typed, id) in [
        ("contacts.find", "ShowContact"),
        ("contacts.mergeLeadInUser", "MergeContact"),
        (
            "conversations.convertToTicket",
            "convertConversationToTicket",
        ),
        ("conversations.search", "searchConversations"),
        ("companies.scroll", "scrollOverAllCompanies"),
        ("tags.tagContact", "attachTagToContact"),
        ("tickets.reply", "replyTicket"),
        ("articles.search", "searchArticles"),
        ("events.create", "createDataEvent"),
        ("dataExport.create", "createDataExport"),
        ("admins.away", "setAwayAdmin"),
        ("news.items.create", "createNewsItem"),
        ("note", "createNote"),
        ("reply", "replyConversation"),
        ("snooze", "manageConversation"),
        ("close", "manageConversation"),
        ("tag a contact", "attachTagToContact"),
        ("/conversations/search", "searchConversations"),
        ("createContact", "CreateContact"),
        ("merge", "MergeContact"),
        ("attach", "attachContactToACompany"),
        ("export", "createDataExport"),
    ] {
        let found: Vec<&str> = compiled
            .api
            .operations
            .iter()
            .filter(|one| {
                let names = [&one.path, &one.id].into_iter().chain(&one.aliases);
                names
                    .into_iter()
                    .any(|name| name.eq_ignore_ascii_case(typed))
            })
            .map(|one| one.id.as_str())
            .collect();
        assert!(
            found.contains(&id) && found.len() <= 3,
            "{typed} finds {found:?} and not {id}"
        );
    }
}

#[test]
fn no_line_gives_one_time_two_forms() {
    let contradicts = |line: &&str| {
        line.contains("RFC 3339 time") && (line.contains("Unix") || line.contains("since 1970"))
    };
    let mut folders = vec![root().join("generated/src")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a file");
            read += 1;
            let found: Vec<&str> = text.lines().filter(contradicts).collect();
            assert_eq!(found, [""; 0], "{}", path.display());
        }
    }
    assert!(read > 100, "only {read} files");
}
