//! The shapes of real recordings (`tests/recorded/`), read with every version that has the operation: all of it is
//! decoded, none of it is lost, and typed fields hold nearly all of it.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[path = "wire/tables/mod.rs"]
mod tables;

#[path = "recorded/list_keys.rs"]
mod list_keys;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use intercom_api::model::{Codec as Model, decode, encode, encode_typed_only};
use intercom_api::v2_11;
use intercom_api::webhook::{
    ContactSubscription, ContactTag, Deleted, MergedContact, Notification, Ping, Topic,
};
use intercom_tests::compare::{changed, held, leaves, lost, untyped};
use intercom_tests::recorded::{Recording, recordings};
use intercom_tests::table::{Codec, Entry};
use serde_json::Value;

/// What no typed field holds, by file and path (`*` for the elements of a list), and why that is so.
const UNTYPED: [(&str, &str, &str); 5] = [
    (
        "companies/contact_attached.json",
        "/plan",
        "all but this one have an object there",
    ),
    (
        "events/list.json",
        "/pages/since",
        "the URL of later events: pages are followed to earlier ones",
    ),
    (
        "admins/teams.json",
        "/teams/*/admin_priority_level/primary_admin_ids/*",
        "2.7 does not declare the property",
    ),
    (
        "admins/with_avatar_object.json",
        "/team_priority_level/primary_team_ids/*",
        "2.7 does not declare the property",
    ),
    (
        "admins/with_avatar_object.json",
        "/team_priority_level/secondary_team_ids/*",
        "2.7 does not declare the property",
    ),
];

/// A recording, read with one version.
struct Reading {
    file: String,
    version: &'static str,
    typed: usize,
    untyped: Vec<String>,
}

#[test]
fn typed_fields_hold_what_the_api_was_seen_to_send() {
    let readings = readings();
    let mut totals = BTreeMap::<&str, (usize, usize)>::new();
    let mut names = BTreeMap::<String, BTreeSet<&str>>::new();
    for reading in &readings {
        let total = totals.entry(reading.version).or_default();
        total.0 += reading.typed;
        total.1 += reading.typed + reading.untyped.len();
        for path in &reading.untyped {
            let name = format!("{} {}", reading.file, any_element(path));
            names.entry(name).or_default().insert(reading.version);
        }
    }
    for (version, (typed, all)) in &totals {
        println!(
            "{version:<10}{typed:>6} of {all:>6} leaves typed, {:.2}%",
            share(*typed, *all)
        );
    }
    for (name, versions) in &names {
        println!("untyped: {name} {versions:?}");
    }
    let (typed, all) = totals
        .values()
        .fold((0, 0), |sum, (t, a)| (sum.0 + t, sum.1 + a));
    println!(
        "{} readings of {} files, {:.2}% typed",
        readings.len(),
        files(&readings),
        share(typed, all)
    );
    assert!(readings.len() > 150, "only {} readings", readings.len());
    let unexplained: Vec<_> = names.keys().filter(|name| !is_explained(name)).collect();
    assert!(
        unexplained.is_empty(),
        "no typed field holds these: {unexplained:#?}"
    );
    let unused: Vec<_> = UNTYPED
        .iter()
        .filter(|(file, path, _)| !names.contains_key(&format!("{file} {path}")))
        .collect();
    assert!(unused.is_empty(), "these are typed now: {unused:#?}");
    assert!(share(typed, all) >= 99.0, "{:.2}% typed", share(typed, all));
}

fn is_explained(name: &str) -> bool {
    UNTYPED
        .iter()
        .any(|(file, path, _)| format!("{file} {path}") == name)
}

fn files(readings: &[Reading]) -> usize {
    readings
        .iter()
        .map(|reading| &reading.file)
        .collect::<BTreeSet<_>>()
        .len()
}

#[allow(clippy::cast_precision_loss)]
fn share(typed: usize, all: usize) -> f64 {
    100.0 * typed as f64 / all.max(1) as f64
}

/// A path with `*` in place of indices.
fn any_element(path: &str) -> String {
    let token = |token: &str| {
        if token.parse::<usize>().is_ok() {
            "*".to_owned()
        } else {
            token.to_owned()
        }
    };
    path.split('/').map(token).collect::<Vec<_>>().join("/")
}

fn readings() -> Vec<Reading> {
    let tables = tables::tables();
    let mut out = Vec::new();
    for recording in recordings() {
        let mut read_by = 0;
        for (version, entries) in &tables {
            if let Some(codec) = codec(&recording, version, entries) {
                out.push(read(&recording, version, codec));
                read_by += 1;
            }
        }
        assert!(
            read_by > 0 || recording.operation.is_none(),
            "no version reads {}",
            recording.file
        );
    }
    out
}

/// What reads a recording in a version, if the version has the operation and the recording is of that version.
fn codec(recording: &Recording, version: &str, entries: &[Entry]) -> Option<Codec> {
    let (method, _) = recording.operation.as_ref()?;
    if !recording.is_of(version) {
        return None;
    }
    let entry = entries.iter().find(|entry| {
        entry.operation.method().as_str() == method && recording.is_path(entry.operation.path())
    })?;
    let codec = entry.codec(&recording.status);
    // An error that the description does not list has the shape of those that it lists.
    codec.or_else(|| entry.codec("401"))
}

fn read(recording: &Recording, version: &'static str, codec: Codec) -> Reading {
    let at = format!("{} in {version}", recording.file);
    let document = &recording.document;
    let round = codec
        .round(document.to_string().as_bytes())
        .unwrap_or_else(|e| panic!("{at}: {e}"));
    let parse = |json: &[u8]| -> Value {
        serde_json::from_slice(json).unwrap_or_else(|e| panic!("{at}: {e}"))
    };
    let mut missing = Vec::new();
    lost(document, Some(&parse(&round.written)), "", &mut missing);
    assert!(missing.is_empty(), "{at}: lost {missing:?}");
    assert!(round.is_stable, "{at}: read again, the value differs");
    let written = String::from_utf8_lossy(&round.written);
    let changed = changed(&document.to_string(), &written);
    assert!(changed.is_empty(), "{at}: {changed:#?}");
    let mut all = BTreeSet::new();
    leaves(document, "", &mut all);
    let untyped = untyped(document, &parse(&round.typed));
    Reading {
        file: recording.file.clone(),
        version,
        typed: all.len() - untyped.len(),
        untyped: untyped.into_iter().collect(),
    }
}

#[test]
fn every_notification_is_read_and_its_item_decodes_into_the_type_of_its_topic() {
    let mut topics = BTreeSet::new();
    for recording in recordings()
        .iter()
        .filter(|recording| recording.is_notification())
    {
        let at = &recording.file;
        let body = recording.whole.to_string();
        let notification =
            Notification::from_json(body.as_bytes()).unwrap_or_else(|e| panic!("{at}: {e}"));
        let written: Value =
            serde_json::from_slice(&encode(&notification)).unwrap_or_else(|e| panic!("{at}: {e}"));
        let mut missing = Vec::new();
        lost(&recording.whole, Some(&written), "", &mut missing);
        assert!(missing.is_empty(), "{at}: lost {missing:?}");
        let changed = changed(&body, &String::from_utf8_lossy(&encode(&notification)));
        assert!(changed.is_empty(), "{at}: {changed:#?}");
        assert!(
            notification.created_at.is_some() && notification.delivery_attempts.is_some(),
            "{at}"
        );
        let topic = notification
            .topic
            .clone()
            .unwrap_or_else(|| panic!("{at}: no topic"));
        assert!(!matches!(topic, Topic::Unknown(_)), "{at}: {topic}");
        topics.insert(topic.to_string());
        let Some(item) = &recording.item else {
            continue;
        };
        let untyped = match item.as_str() {
            "contact_tag" => untyped_item::<ContactTag>(&notification, at),
            "contact_subscription" => untyped_item::<ContactSubscription>(&notification, at),
            "merged_contact" => untyped_item::<MergedContact>(&notification, at),
            "deleted" | "conversation_deleted" => untyped_item::<Deleted>(&notification, at),
            "ping" => untyped_item::<Ping>(&notification, at),
            "activity_log" => untyped_item::<v2_11::ActivityLog>(&notification, at),
            "data_event" => untyped_item::<v2_11::DataEvent>(&notification, at),
            "contact_event" => {
                let contact = notification.item_part::<v2_11::Contact>("contact");
                let id = contact.unwrap_or_else(|e| panic!("{at}: {e}")).id;
                assert!(id.is_some(), "{at}");
                continue;
            }
            other => panic!("{at}: no type for {other}"),
        };
        // A merged contact keeps the other properties of the contact for the model of a version.
        assert!(
            untyped.is_empty() || item == "merged_contact",
            "{at}: no typed field holds {untyped:?}"
        );
    }
    println!("{} topics", topics.len());
    assert!(topics.len() > 20, "{topics:?}");
}

fn untyped_item<T: Model + Default>(notification: &Notification, at: &str) -> Vec<String> {
    let item: T = notification.item().unwrap_or_else(|e| panic!("{at}: {e}"));
    let came: Value = serde_json::from_slice(&encode(
        &notification.raw_item().cloned().unwrap_or_default(),
    ))
    .unwrap_or_default();
    let typed: Value = serde_json::from_slice(&encode_typed_only(&item)).unwrap_or_default();
    let mut all = BTreeSet::new();
    leaves(&came, "", &mut all);
    let typed = held(&came, &typed);
    all.difference(&typed).cloned().collect()
}

#[test]
fn facts_that_examples_hide_are_typed() {
    macro_rules! facts {
        ($($version:ident)+) => {$({
            use intercom_api::$version::{Company, Contact, Conversation};
            let recorded = |file: &str| {
                let found = recordings().into_iter().find(|recording| recording.file == file);
                found.unwrap_or_else(|| panic!("no {file}")).document.to_string()
            };
            let read = |file: &str| decode::<Conversation>(recorded(file).as_bytes()).unwrap_or_else(|e| panic!("{file}: {e}"));
            let converted = read("conversations/converted_to_ticket.json");
            let teammates = converted.teammates.and_then(|list| list.admins).unwrap_or_default();
            assert_eq!(teammates[0].id.as_deref(), Some("7120455"));
            let ticket = converted.ticket.unwrap_or_default();
            assert_eq!(ticket.ticket_type.as_deref(), Some("billing"));
            assert_eq!(ticket.ticket_custom_state_admin_label.as_deref(), Some("With finance"));
            let attributes = ticket.custom_attributes.unwrap_or_default();
            let seats = attributes.get("Seats").and_then(|seats| seats.value.clone());
            assert_eq!(seats.and_then(|seats| seats.as_i64()), Some(2));

            let closed = read("conversations/closed_and_rated.json");
            let statistics = closed.statistics.unwrap_or_default();
            assert_eq!(statistics.last_closed_by_id.as_deref(), Some("7120455"));
            let written: Value = serde_json::from_slice(&encode(&statistics)).unwrap_or_default();
            assert_eq!(written["last_closed_by_id"], serde_json::json!(7120455));

            let file = "contacts/mobile_user.json";
            let contact = decode::<Contact>(recorded(file).as_bytes()).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert_eq!(contact.enabled_push_messaging, Some(true));
            assert_eq!(contact.owner_id, Some(7120455.into()));

            let file = "companies/with_plan_tags_and_segments.json";
            let company = decode::<Company>(recorded(file).as_bytes()).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert_eq!(company.monthly_spend, Some(1249.99));
        })+};
    }
    facts!(v2_8 v2_10 v2_11 unstable);
}

#[test]
fn every_file_is_listed_once_with_its_source() {
    let recordings = recordings();
    let listed: BTreeSet<_> = recordings
        .iter()
        .map(|recording| recording.file.clone())
        .collect();
    assert_eq!(listed.len(), recordings.len(), "a file is listed twice");
    let mut found = BTreeSet::new();
    for folder in fs::read_dir(intercom_tests::recorded::folder())
        .unwrap_or_else(|e| panic!("{e}"))
        .flatten()
    {
        for file in fs::read_dir(folder.path()).into_iter().flatten().flatten() {
            found.insert(format!(
                "{}/{}",
                folder.file_name().to_string_lossy(),
                file.file_name().to_string_lossy()
            ));
        }
    }
    assert_eq!(found, listed);
    for recording in &recordings {
        assert!(
            recording.source.contains('/'),
            "{}: source {:?}",
            recording.file,
            recording.source
        );
        assert!(
            recording.shape.len() > 3,
            "{}: no word on the shape",
            recording.file
        );
    }
}
