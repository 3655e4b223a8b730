//! Documents that cannot be used, are not where they were, or belong to no version yet.

use intercom_generator::spec::fetch::Options;
use intercom_generator::spec::lock::Lock;

use crate::world::{DOCUMENT, World, from};

/// Whatever is wrong with one version's document, that version keeps its facts, and the others go on.
#[test]
fn one_document_that_cannot_be_used_does_not_block_the_others() {
    let twice = DOCUMENT.replace("paths:\n", "paths:\n  /notes/{id}: {}\n");
    let listed = DOCUMENT.replace("{type: string}", "{type: [string, 'null']}");
    for (text, what) in [
        ("openapi: [\n", "not YAML"),
        ("", "empty"),
        ("openapi: 3.1.0\n", "only 3.0"),
        (
            "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths: 5\n",
            "0/api.yaml@",
        ),
        (&twice, "stands here twice"),
        (&listed, "type"),
    ] {
        let world = World::new();
        world.fetch(|_| {}).unwrap();
        let before = world.spec();
        world.document("1.0", &DOCUMENT.replace("note:", "memo:"));
        world.document("0", text);
        let second = world.commit();
        let main = |options: &mut Options| options.commit = Some("main".to_owned());
        let report = world.fetch(main).unwrap();
        let failed = report.failed.to_string();
        assert!(failed.contains(what) && failed.contains("do: "), "{failed}");
        let after = world.spec();
        assert_eq!(after["unstable.yaml"], before["unstable.yaml"]);
        assert!(after["1.0.yaml"].contains("memo:"));
        let lock = Lock::read(&world.root()).unwrap();
        assert_eq!(lock.upstream.commit, second);
        let kept = lock.find("unstable").unwrap();
        assert_eq!(kept.commit.as_deref(), Some(&*world.first));
        assert!(report.to_string().contains("keep their facts"), "{report}");
        // Mended upstream, it follows, and needs a commit of its own no more.
        world.document("0", &DOCUMENT.replace("note:", "memo:"));
        world.commit();
        assert!(world.fetch(main).unwrap().failed.is_empty());
        let lock = Lock::read(&world.root()).unwrap();
        assert!(lock.versions.iter().all(|version| version.commit.is_none()));
    }
}

#[test]
fn when_no_document_can_be_used_nothing_is_written() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    world.document("1.0", "");
    std::fs::remove_dir_all(world.upstream().join("descriptions/0")).unwrap();
    world.commit();
    let main = |options: &mut Options| options.commit = Some("main".to_owned());
    world.refuses(
        "the vendor's repository has no file descriptions/0/api.yaml at this commit",
        "correct its `path`",
        main,
    );
    std::fs::remove_dir_all(world.upstream().join(".git")).unwrap();
    world.refuses(
        "cannot be read",
        "correct its `path`",
        from(&world.upstream()),
    );
}

/// The vendor's document cannot be edited here, so the message does not ask for that.
#[test]
fn what_is_wrong_with_a_document_names_the_version_and_what_can_be_done_here() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    for text in [
        "openapi: [\n".to_owned(),
        String::new(),
        DOCUMENT.replace("{type: string}", "{type: [string, 'null']}"),
    ] {
        world.document("0", &text);
        world.commit();
        let report = world
            .fetch(|options| options.commit = Some("main".to_owned()))
            .unwrap();
        let failed = report.failed.to_string();
        for part in [
            "version unstable: ",
            "descriptions/0/api.yaml@",
            "the vendor has to mend this",
            "cargo xtask fetch --version unstable --commit REV",
        ] {
            assert!(failed.contains(part), "{failed}");
        }
        // What is advised works.
        let earlier = |options: &mut Options| {
            options.commit = Some(world.first.clone());
            options.version = Some("unstable".to_owned());
        };
        assert!(world.fetch(earlier).unwrap().failed.is_empty());
    }
}

#[test]
fn a_document_that_moved_is_found_beside_where_it_was() {
    let world = World::new();
    world.fetch(|_| {}).unwrap();
    let folder = world.upstream().join("descriptions");
    std::fs::rename(folder.join("0"), folder.join("preview")).unwrap();
    world.commit();
    let main = |options: &mut Options| {
        options.commit = Some("main".to_owned());
    };
    let failed = world.fetch(main).unwrap().failed.to_string();
    assert!(
        failed.contains("no version has descriptions/preview/api.yaml"),
        "{failed}"
    );
    let lock = Lock::file(&world.root());
    let text = std::fs::read_to_string(&lock).unwrap();
    std::fs::write(
        &lock,
        text.replace("descriptions/0/", "descriptions/preview/"),
    )
    .unwrap();
    let report = world.fetch(main).unwrap();
    assert!(report.failed.is_empty() && report.unlisted.is_empty());
}

#[test]
fn a_description_that_no_version_reads_is_told() {
    let world = World::new();
    world.document("2.0", DOCUMENT);
    std::fs::write(
        world.upstream().join("descriptions/1.0/notes.yaml"),
        "a: b\n",
    )
    .unwrap();
    std::fs::write(world.upstream().join("descriptions/1.0/api.json"), "{}\n").unwrap();
    world.commit();
    let main = |options: &mut Options| {
        options.commit = Some("main".to_owned());
    };
    let report = world.fetch(main).unwrap();
    assert_eq!(report.unlisted, ["descriptions/2.0/api.yaml"]);
    let told = "the vendor also has descriptions/2.0/api.yaml";
    assert!(report.to_string().contains(told), "{report}");
    // At the pinned commit it is not there.
    let first = |options: &mut Options| {
        options.commit = Some(world.first.clone());
    };
    assert!(world.fetch(first).unwrap().unlisted.is_empty());
}
