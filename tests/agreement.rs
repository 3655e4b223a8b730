//! Lists that must agree, and words that must stay out of the passes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use intercom_generator::config::FEATURES;
use intercom_generator::name::{RESERVED_PARAMETERS, RESERVED_TYPES};
use intercom_generator::spec::Specs;
use intercom_tests::root;

/// Names of Rust's prelude, of derived traits, of `std` and of a type parameter that emitted code uses without an import.
const PRELUDE: [&str; 23] = [
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "T",
    "Vec",
];

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn table(path: &str) -> toml::Table {
    toml::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn features(manifest: &str) -> BTreeSet<String> {
    let manifest = table(manifest);
    let features = manifest["features"].as_table().expect("a table");
    features
        .keys()
        .filter(|name| *name != "default")
        .cloned()
        .collect()
}

#[test]
fn features_agree_in_the_runtime_the_client_its_readme_and_ours() {
    let specs = Specs::open(root()).unwrap_or_else(|error| panic!("{error}"));
    let general = FEATURES.iter().map(|(name, _)| (*name).to_owned());
    let own = specs
        .client
        .features
        .iter()
        .map(|one| one.name.as_str().to_owned());
    let passed_on: BTreeSet<String> = general.chain(own).collect();
    assert_eq!(passed_on, features("generator/runtime/Cargo.toml"));
    let versions: BTreeSet<String> = specs
        .lock
        .versions
        .iter()
        .map(|v| v.module.clone())
        .collect();
    let mut all: BTreeSet<String> = passed_on.union(&versions).cloned().collect();
    all.insert("all-versions".to_owned());
    assert_eq!(all, features("generated/Cargo.toml"));
    for readme in ["README.md", "generated/README.md"] {
        let readme = read(readme);
        for feature in &passed_on {
            assert!(
                readme.contains(&format!("`{feature}`")),
                "the README does not name `{feature}`"
            );
        }
    }
    let tests = table("tests/Cargo.toml");
    let used = tests["dependencies"]["intercom-api"]["features"]
        .as_array()
        .expect("a list");
    let used: BTreeSet<String> = used
        .iter()
        .filter_map(|one| one.as_str())
        .map(str::to_owned)
        .collect();
    assert!(
        used.contains("all-versions") || versions.is_subset(&used),
        "the tests leave out a version: {used:?}"
    );
    assert!(
        used.is_subset(&all),
        "the tests name a feature that is gone: {used:?}"
    );
}

#[test]
fn no_type_is_called_like_one_that_emitted_code_imports() {
    let reserved: BTreeSet<&str> = RESERVED_TYPES.into_iter().collect();
    let mut imported = BTreeSet::new();
    for file in rust_files(&root().join("generated/src")) {
        let text = fs::read_to_string(&file).expect("a file");
        let parsed = syn::parse_file(&text).expect("Rust");
        for item in &parsed.items {
            if let syn::Item::Use(item) = item
                && let syn::UseTree::Path(path) = &item.tree
                && path.ident == "intercom_runtime"
            {
                names(&path.tree, &mut imported);
            }
        }
    }
    assert!(imported.len() > 20, "{imported:?}");
    let types = |name: &&String| name.starts_with(|c: char| c.is_ascii_uppercase());
    let free: Vec<&String> = imported
        .iter()
        .filter(types)
        .filter(|name| !reserved.contains(name.as_str()) && *name != "Vendor")
        .collect();
    assert!(free.is_empty(), "add to RESERVED_TYPES: {free:?}");
    let exported: String = [
        "generator/runtime/src/http/mod.rs",
        "generator/runtime/src/model.rs",
    ]
    .map(read)
    .concat();
    let words: BTreeSet<&str> = exported
        .split(|c: char| !c.is_ascii_alphanumeric())
        .collect();
    let gone: Vec<&&str> = reserved
        .iter()
        .filter(|name| !PRELUDE.contains(*name) && !words.contains(*name))
        .collect();
    assert!(
        gone.is_empty(),
        "the runtime has none of these in RESERVED_TYPES: {gone:?}"
    );
}

#[test]
fn no_setter_hides_a_method_of_an_endpoint() {
    let mut methods = BTreeSet::new();
    for path in ["client/verbs.rs", "request/endpoint.rs", "paging/paged.rs"] {
        let parsed =
            syn::parse_file(&read(&format!("generator/runtime/src/http/{path}"))).expect("Rust");
        for item in &parsed.items {
            if let syn::Item::Trait(item) = item {
                let functions = item.items.iter().filter_map(|item| match item {
                    syn::TraitItem::Fn(function) => Some(&function.sig),
                    _ => None,
                });
                let called = functions.filter(|sig| sig.receiver().is_some());
                methods.extend(called.map(|sig| sig.ident.to_string()));
            }
        }
    }
    assert!(methods.contains("send"), "{methods:?}");
    let free: Vec<&String> = methods
        .iter()
        .filter(|name| !RESERVED_PARAMETERS.contains(&name.as_str()))
        .collect();
    assert!(free.is_empty(), "add to RESERVED_PARAMETERS: {free:?}");
}

#[test]
fn the_passes_and_the_runtime_know_the_same_parameter_styles() {
    let variants = |path: &str| {
        let file = syn::parse_file(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let styles = file.items.into_iter().find_map(|item| match item {
            syn::Item::Enum(item) if item.ident == "ParameterStyle" => Some(item.variants),
            _ => None,
        });
        let styles = styles.unwrap_or_else(|| panic!("{path} has no ParameterStyle"));
        let names = styles.iter().map(|style| style.ident.to_string());
        names.collect::<Vec<_>>()
    };
    assert_eq!(
        variants("generator/src/ir/operation.rs"),
        variants("generator/runtime/src/http/request/style.rs")
    );
}

#[test]
fn the_passes_know_no_vendor() {
    // What only this API has: its name, and properties of its pages and conversations.
    let words = [
        "intercom",
        "scroll_param",
        "snoozed",
        "workspace_id",
        "cursor_pages",
    ];
    let packages = [
        "intercom_generator",
        "intercom_runtime",
        "intercom_oracle",
        "intercom_spec",
        "intercom_diff",
    ];
    for folder in [
        "lower",
        "analyse",
        "name",
        "../spec/src/casing.rs",
        "emit",
        "wire_tests",
        "validate.rs",
        "ir",
        "../diff/src",
    ] {
        for file in rust_files(&root().join("generator/src").join(folder)) {
            let mut text = fs::read_to_string(&file).expect("a file").to_lowercase();
            for package in packages {
                text = text.replace(package, "");
            }
            for (number, line) in text.lines().enumerate() {
                let found = words.iter().find(|word| line.contains(*word));
                assert!(found.is_none(), "{}:{}: {line}", file.display(), number + 1);
            }
        }
    }
}

#[test]
fn what_the_pages_for_contributors_name_is_there() {
    let tops = [
        "generator/",
        "generated/",
        "spec/",
        "tests/",
        "xtask/",
        ".ci/",
    ];
    let ignored = read(".gitignore");
    let mut wrong = Vec::new();
    for page in [
        "CONTRIBUTING.md",
        "README.md",
        "ARCHITECTURE.md",
        "generator/README.md",
    ] {
        for (number, line) in read(page).lines().enumerate() {
            let code: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
            let is_path = |text: &str| {
                tops.iter().any(|top| text.starts_with(top)) && !text.contains(['<', '*', ' ', '{'])
            };
            for path in code.iter().filter(|text| is_path(text)) {
                // What git does not keep is there for some.
                if !root().join(path).exists() && !ignored.contains(path.trim_end_matches('/')) {
                    wrong.push(format!("{page}:{}: there is no {path}", number + 1));
                }
            }
            // `Name` in `path`, `NAME` of `path`: the file has the name.
            for pair in code.windows(2) {
                let joined =
                    [" in ", " of "].map(|word| format!("`{}`{word}`{}`", pair[0], pair[1]));
                let is_meant = joined.iter().any(|text| line.contains(text.as_str()));
                if is_meant && is_path(pair[1]) && pair[1].ends_with(".rs") {
                    let text = fs::read_to_string(root().join(pair[1])).unwrap_or_default();
                    if !text.contains(pair[0]) {
                        wrong.push(format!(
                            "{page}:{}: {} lacks {}",
                            number + 1,
                            pair[1],
                            pair[0]
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn names(tree: &syn::UseTree, found: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => names(&path.tree, found),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
        syn::UseTree::Name(name) => {
            found.insert(name.ident.to_string());
        }
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

/// The Rust files at or below a path.
fn rust_files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let wanted = |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|end| end == "rs");
    paths
        .filter(wanted)
        .flat_map(|path| rust_files(&path))
        .collect()
}
