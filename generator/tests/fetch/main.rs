//! Fetching: from a git repository that the test makes, from a checkout and from a plain folder.

mod kept;
mod world;

use intercom_generator::spec::Specs;
use intercom_generator::spec::fetch::Options;
use intercom_generator::spec::lock::Lock;

use crate::world::{DOCUMENT, World, from};

#[test]
fn the_pinned_commit_is_fetched_whatever_came_after_it() {
    let world = World::new();
    world.document("1.0", &DOCUMENT.replace("note:", "memo:"));
    world.commit();
    let report = world.fetch(|_| {}).unwrap();
    assert_eq!(report.commit, world.first);
    assert_eq!(report.written.len(), 3);
    assert!(
        report
            .to_string()
            .contains("1.0: new, 1 operations, 1 schemas"),
        "{report}"
    );
    let spec = world.spec();
    assert_eq!(
        spec.keys().collect::<Vec<_>>(),
        ["1.0.yaml", "lock.toml", "unstable.yaml"]
    );
    assert!(spec["1.0.yaml"].contains("note:") && spec["1.0.yaml"].contains("description:"));
    assert!(
        !spec["1.0.yaml"].contains("Words of the vendor"),
        "{}",
        spec["1.0.yaml"]
    );
    let lock = Lock::read(&world.root()).unwrap();
    assert!(lock.versions.iter().all(|version| version.sha256.is_some()));
}

#[test]
fn fetching_again_writes_nothing() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    let before = world.spec();
    let report = world.fetch(|_| {}).unwrap();
    assert!(report.written.is_empty());
    assert!(
        report.to_string().contains("nothing was written"),
        "{report}"
    );
    assert_eq!(world.spec(), before);
}

#[test]
fn a_branch_moves_the_pin_and_the_changes_are_named() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    world.document(
        "1.0",
        &DOCUMENT.replace("note:", "memo:").replace("get:", "put:"),
    );
    let second = world.commit();
    let report = world
        .fetch(|options| options.commit = Some("main".to_owned()))
        .unwrap();
    assert_eq!(
        (report.before.as_str(), report.commit.as_str()),
        (&*world.first, &*second)
    );
    let text = report.to_string();
    for part in [
        "+ operation PUT /notes/{id}",
        "- operation GET /notes/{id}",
        "+ schema memo",
        "- schema note",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(
        text.contains("unstable: 1 operations, 1 schemas, no change"),
        "{text}"
    );
    assert_eq!(Lock::read(&world.root()).unwrap().upstream.commit, second);
    // The document of the other version did not change, so its file was not touched.
    assert_eq!(report.written.len(), 2);
}

#[test]
fn a_full_commit_id_moves_the_pin_too() {
    let world = World::new();
    world.document("1.0", &DOCUMENT.replace("note:", "memo:"));
    let second = world.commit();
    world.document("1.0", DOCUMENT);
    world.commit();
    let report = world
        .fetch(|options| options.commit = Some(second.clone()))
        .unwrap();
    assert_eq!(report.commit, second);
}

#[test]
fn a_checkout_is_read_at_the_commit_and_not_as_it_lies_there() {
    let world = World::new();
    world.document("1.0", "not: committed\n");
    let report = world.fetch(from(&world.upstream())).unwrap();
    assert_eq!(report.commit, world.first);
    assert!(world.spec()["1.0.yaml"].contains("note:"));

    world.document("1.0", &DOCUMENT.replace("note:", "memo:"));
    let second = world.commit();
    let options = |options: &mut Options| {
        options.from = Some(world.upstream());
        options.commit = Some("HEAD".to_owned());
    };
    assert_eq!(world.fetch(options).unwrap().commit, second);
    world.refuses("no commit `nowhere`", "--commit HEAD", |options| {
        options.from = Some(world.upstream());
        options.commit = Some("nowhere".to_owned());
    });
}

#[test]
fn a_plain_folder_keeps_the_pin() {
    let world = World::new();
    std::fs::remove_dir_all(world.upstream().join(".git")).unwrap();
    let report = world.fetch(from(&world.upstream())).unwrap();
    assert_eq!(report.commit, world.first);
    assert_eq!(report.written.len(), 3);
    world.refuses(
        "cannot be looked up in a plain folder",
        "all 40 digits",
        |options| {
            options.from = Some(world.upstream());
            options.commit = Some("main".to_owned());
        },
    );
    world.refuses(
        "no such folder",
        "name a checkout",
        from(&world.upstream().join("nothing")),
    );
}

#[test]
fn another_digest_at_the_pinned_commit_is_an_error() {
    let world = World::new();
    std::fs::remove_dir_all(world.upstream().join(".git")).unwrap();
    world.fetch(from(&world.upstream())).unwrap();
    world.document("0", &DOCUMENT.replace("note:", "memo:"));
    let before = world.spec();
    let failed = world
        .fetch(from(&world.upstream()))
        .unwrap()
        .failed
        .to_string();
    assert!(
        failed.contains("SHA-256") && failed.contains("--commit REV"),
        "{failed}"
    );
    assert_eq!(world.spec(), before);
    // Under another commit the same file is fine.
    let other = "f".repeat(40);
    let options = |options: &mut Options| {
        options.from = Some(world.upstream());
        options.commit = Some(other.clone());
    };
    assert_eq!(world.fetch(options).unwrap().commit, other);
}

#[test]
fn one_version_can_be_fetched_alone() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    for version in ["1.0", "0"] {
        world.document(version, &DOCUMENT.replace("note:", "memo:"));
    }
    let second = world.commit();
    let before = world.spec();
    let alone = |options: &mut Options| {
        options.commit = Some("main".to_owned());
        options.version = Some("1.0".to_owned());
    };
    let report = world.fetch(alone).unwrap();
    assert_eq!(report.commit, world.first);
    assert_eq!(world.spec()["unstable.yaml"], before["unstable.yaml"]);
    assert!(world.spec()["1.0.yaml"].contains("memo:"));
    let lock = Lock::read(&world.root()).unwrap();
    assert_eq!(lock.find("1.0").unwrap().commit.as_deref(), Some(&*second));
    world.refuses("no version `3`", "use one of: 1.0, unstable", |options| {
        options.version = Some("3".to_owned());
    });
}

#[test]
fn a_checkout_that_stands_elsewhere_is_told() {
    let world = World::new();
    let quiet = world.fetch(from(&world.upstream())).unwrap();
    assert_eq!(quiet.elsewhere, None);
    world.document("1.0", &DOCUMENT.replace("note:", "memo:"));
    let second = world.commit();
    let report = world.fetch(from(&world.upstream())).unwrap();
    assert_eq!(report.elsewhere.as_deref(), Some(&*second));
    assert!(report.to_string().contains("--commit HEAD"), "{report}");
}

#[test]
fn a_repository_or_revision_that_is_not_there_says_what_to_type() {
    let world = World::new();
    let nowhere =
        |options: &mut Options| options.repository = Some("file:///no/such/place".to_owned());
    world.refuses(
        "git fetch` failed",
        "cargo xtask fetch --from PATH",
        nowhere,
    );
    let absent = |options: &mut Options| options.commit = Some("no-such-branch".to_owned());
    world.refuses("no-such-branch", "a full commit id", absent);
    let odd = |options: &mut Options| options.commit = Some("--upload-pack=touch x".to_owned());
    world.refuses("not a git revision", "name a commit", odd);
}

#[test]
fn corrections_that_no_longer_fit_are_reported_and_do_not_stop_the_fetch() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    let corrections = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n\
        - target: $.components.schemas.note\n  x-versions: ['1.0']\n  x-reason: r\n  x-evidence: e\n  \
        update: {title: Note}\n";
    std::fs::write(world.root().join("spec/corrections.yaml"), corrections).unwrap();
    assert!(world.fetch(|_| {}).unwrap().corrections.is_empty());
    world.document("1.0", &DOCUMENT.replace("note:", "memo:"));
    world.commit();
    let report = world
        .fetch(|options| options.commit = Some("main".to_owned()))
        .unwrap();
    assert_eq!(report.corrections.len(), 1);
    assert!(
        report
            .to_string()
            .contains("matches nothing in version 1.0"),
        "{report}"
    );
}

#[test]
fn the_specs_of_an_earlier_revision_can_be_read() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    // Ours becomes a repository inside of the other, so that its root is not the top.
    let ours = world.upstream().join("ours");
    std::fs::create_dir_all(ours.join("spec")).unwrap();
    for (name, text) in world.spec() {
        std::fs::write(ours.join("spec").join(name), text).unwrap();
    }
    world.commit();
    let file = ours.join("spec/1.0.yaml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("retrieveNote", "showNote")).unwrap();

    let id = |specs: Specs| {
        let spec = specs.load("1.0").unwrap();
        spec.openapi
            .operations()
            .next()
            .unwrap()
            .2
            .operation_id
            .clone()
            .unwrap()
    };
    assert_eq!(id(Specs::open(&ours).unwrap()), "showNote");
    assert_eq!(
        id(Specs::at_revision(&ours, "HEAD").unwrap()),
        "retrieveNote"
    );
    let error = Specs::at_revision(&ours, "nowhere")
        .unwrap_err()
        .to_string();
    assert!(error.contains("git log"), "{error}");
    // Before the folder was there.
    let error = Specs::at_revision(&ours, "HEAD~1").unwrap_err().to_string();
    assert!(error.contains("no list of versions"), "{error}");
}

#[test]
fn the_vendors_words_are_kept_only_where_they_are_wanted() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    let file = world.root().join("spec/prose/1.0.yaml");
    let note = "/components/schemas/note/description";
    let described = |version: &str| {
        let spec = Specs::open(world.root()).unwrap().load(version).unwrap();
        spec.value.pointer(note).cloned()
    };
    assert!(!file.exists());
    assert_eq!(described("1.0"), None);
    let facts = world.spec().get("1.0.yaml").cloned();

    world
        .fetch(|options| {
            options.with_prose = true;
            options.version = Some("1.0".to_owned());
        })
        .unwrap();
    assert!(file.exists());
    assert_eq!(described("1.0"), Some("Words of the vendor.".into()));
    assert_eq!(described("unstable"), None);
    // The facts hold none of them.
    let after = std::fs::read_to_string(world.root().join("spec/1.0.yaml")).unwrap();
    assert_eq!(Some(after), facts);
}
