//! What holds for any JSON and any model.

use crate::models::{Anything, Ask, Assign, Close, Color, Empty, Manage, OnlyRequired, Thing};
use intercom_runtime::model::{
    Codec, DateTime, Extra, List, Map, Patch, Timestamp, Value, WithExtra, decode, encode,
    from_value, to_value,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Names of the models' members, so that values of any kind meet fields of any kind.
const KEYS: &[&str] = &[
    "type",
    "id",
    "count",
    "ratio",
    "open",
    "created_at",
    "day",
    "color",
    "parent",
    "parts",
    "labels",
    "any",
    "note",
    "admin_id",
    "how-many",
    "kind",
    "v",
    "ok",
    "name",
    "message_type",
    "assignee_id",
    "",
    "extra",
    "x",
    "é\n\"",
];

/// Texts of numbers in all the ways JSON can spell them.
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "0.0",
    "-0.0",
    "2",
    "12.0",
    "1.50",
    "1e3",
    "1E+3",
    "-1.5e-3",
    "1e400",
    "9007199254740993",
    "0.1",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "12345678901234567890123",
    "1700000000",
];

const TEXTS: &[&str] = &[
    "",
    "red",
    "RED",
    "Red",
    "12",
    "012",
    "1.50",
    "1e3",
    "true",
    "false",
    "null",
    "close",
    "assign",
    "ask",
    "é\u{1F600}\u{0}",
    "2023-11-14T22:13:20Z",
    "2023-11-14T22:13:20.5+02:00",
    "2023-11-14",
    "[1]",
    "\"",
    "\\",
];

/// What damages JSON most.
const EDITS: &[char] = &[
    '"', '\\', '{', '}', '[', ']', ',', ':', '-', '+', '.', '0', '1', 'e', 'E', 'u', 'n', 't', ' ',
    '\n', '\u{0}', 'é',
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(TEXTS).prop_map(str::to_owned),
        ".{0,6}"
    ]
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![9 => prop::sample::select(KEYS).prop_map(str::to_owned), 1 => ".{0,3}"]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(NUMBERS).prop_map(|number| number.parse().expect("a number")),
        text().prop_map(Value::from),
    ]
}

fn json() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(5, 64, 8, |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..5).prop_map(Value::Array),
            3 => vec((key(), inner), 0..8).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// The first place where a value, its type or the spelling of a number differs.
fn lost(before: &Value, after: &Value) -> Option<String> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let keys = before.iter().chain(after).map(|(key, _)| key);
            keys.into_iter()
                .find_map(|key| match (before.get(key), after.get(key)) {
                    (Some(before), Some(after)) => {
                        lost(before, after).map(|lost| format!(".{key}{lost}"))
                    }
                    (before, after) => Some(format!(".{key}: {before:?} became {after:?}")),
                })
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let pairs = before.iter().zip(after).enumerate();
            pairs.into_iter().find_map(|(at, (before, after))| {
                lost(before, after).map(|lost| format!("[{at}]{lost}"))
            })
        }
        _ => {
            (before.to_string() != after.to_string()).then(|| format!(": {before} became {after}"))
        }
    }
}

fn assert_nothing_lost<T: Codec + Default + std::fmt::Debug>(json: &Value) {
    let model: T = from_value(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let after = to_value(&model);
    assert_eq!(lost(json, &after), None, "{model:?}");
}

fn assert_identity<T: Codec + Default + PartialEq + std::fmt::Debug>(model: &T) {
    let json = encode(model);
    let again: T = decode(&json).unwrap_or_else(|error| panic!("{model:?}: {error}"));
    assert_eq!(&again, model, "{}", String::from_utf8_lossy(&json));
}

/// Members that no model declares.
/// What a program puts in may have any name, also once it was taken out.
fn assert_looked_up<T: Codec + Default + WithExtra>(json: &Value) {
    let mut model: T = from_value(json).expect("JSON");
    let before = encode(&model);
    model.extra_mut().insert("put in", 1);
    model.extra_mut().remove("put in");
    assert_eq!(
        String::from_utf8_lossy(&encode(&model)),
        String::from_utf8_lossy(&before)
    );
}

fn extra() -> impl Strategy<Value = Extra> {
    vec(("[a-z]{0,2}_", json()), 0..3).prop_map(Extra::from_iter)
}

fn finite() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("finite", |value| value.is_finite())
}

/// Any JSON but null, which a field cannot tell from nothing.
fn something() -> impl Strategy<Value = Value> {
    json().prop_filter("not null", |value| !value.is_null())
}

fn thing() -> impl Strategy<Value = Thing> {
    let scalars = (
        option::of(text()),
        option::of(any::<i64>()),
        option::of(finite()),
        option::of(any::<bool>()),
        option::of(any::<i64>().prop_map(Timestamp::from_seconds)),
        option::of(text().prop_map(DateTime::from)),
        option::of(text().prop_map(Color::from)),
    );
    let rest = (
        option::of(vec((key(), text()), 0..4)),
        option::of(something()),
        extra(),
    );
    let leaf = (scalars, rest).prop_map(
        |((id, count, ratio, open, created_at, day, color), (labels, any, extra))| Thing {
            r#type: None,
            id,
            count,
            ratio,
            open,
            created_at,
            day,
            color,
            parent: None,
            parts: None,
            labels: labels.map(Map::from_iter),
            any,
            extra,
        },
    );
    leaf.prop_recursive(3, 12, 3, |inner| {
        (
            inner.clone(),
            option::of(inner.clone()),
            option::of(vec(inner, 0..3)),
        )
            .prop_map(|(mut thing, parent, parts)| {
                thing.parent = parent.map(Box::new);
                thing.parts = parts.map(List::from);
                thing
            })
    })
}

fn patch() -> impl Strategy<Value = Patch<String>> {
    prop_oneof![
        Just(Patch::Leave),
        Just(Patch::Clear),
        text().prop_map(Patch::Set)
    ]
}

fn ask() -> impl Strategy<Value = Ask> {
    (option::of(text()), patch(), text(), any::<i64>(), extra()).prop_map(
        |(note, parent, admin_id, count, extra)| Ask {
            note,
            parent,
            admin_id,
            count,
            extra,
        },
    )
}

fn manage() -> impl Strategy<Value = Manage> {
    prop_oneof![
        option::of(text()).prop_map(|admin_id| Manage::from(Close {
            admin_id,
            extra: Extra::new()
        })),
        (option::of(text()), text()).prop_map(|(admin_id, assignee)| {
            Manage::from(Assign {
                admin_id,
                assignee_id: Some(assignee),
                extra: Extra::new(),
            })
        }),
        scalar().prop_map(Manage::Other),
    ]
}

/// The same cases every time; `PROPTEST_CASES` asks for more of them.
fn config() -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_of_any_json_is_lost(json in json()) {
        assert_nothing_lost::<Value>(&json);
        assert_nothing_lost::<Thing>(&json);
        assert_nothing_lost::<Ask>(&json);
        assert_nothing_lost::<Empty>(&json);
        assert_nothing_lost::<OnlyRequired>(&json);
        assert_nothing_lost::<Close>(&json);
        assert_nothing_lost::<Manage>(&json);
        assert_nothing_lost::<Anything>(&json);
        assert_nothing_lost::<List<Thing>>(&json);
        assert_nothing_lost::<Map<Anything>>(&json);
    }

    #[test]
    fn strings_are_written_as_serde_json_writes_them(text in "[ -~]{0,20}[\u{0}-\u{1f}\"\\\\\u{7f}é😀]{0,3}[ -~é]{0,20}") {
        let theirs = serde_json::to_string(&text).expect("JSON");
        prop_assert_eq!(encode(&text), theirs.as_bytes());
        let object = Value::Object([(text.as_str(), 1)].into());
        prop_assert_eq!(object.to_string(), format!("{{{theirs}:1}}"));
    }

    #[test]
    fn what_was_read_is_written_the_same_with_and_without_a_look_for_each_name(json in json()) {
        assert_looked_up::<Thing>(&json);
        assert_looked_up::<Ask>(&json);
        assert_looked_up::<OnlyRequired>(&json);
        assert_looked_up::<Close>(&json);
    }

    #[test]
    fn any_model_survives_the_wire(thing in thing(), ask in ask(), manage in manage(), list in vec(manage(), 0..4)) {
        assert_identity(&thing);
        assert_identity(&ask);
        assert_identity(&manage);
        assert_identity(&List::from(list));
    }

    #[test]
    fn the_last_of_equal_keys_is_the_only_one_that_counts(members in vec((key(), json()), 0..8)) {
        let written: Vec<_> = members.iter().map(|(key, value)| format!("{}:{value}", Value::from(key))).collect();
        let written = format!("{{{}}}", written.join(","));
        let single = Value::Object(members.into_iter().collect());
        let thing: Thing = decode(written.as_bytes()).expect("JSON");
        prop_assert_eq!(lost(&single, &to_value(&thing)), None);
        prop_assert_eq!(&from_value::<Thing>(&single), &Ok(thing));
        prop_assert_eq!(from_value::<Ask>(&single), decode::<Ask>(written.as_bytes()));
        prop_assert_eq!(from_value::<Map<i64>>(&single), decode::<Map<i64>>(written.as_bytes()));
        prop_assert_eq!(from_value::<Anything>(&single), decode::<Anything>(written.as_bytes()));
    }

    #[test]
    fn no_text_brings_the_reader_down(bytes in vec(any::<u8>(), 0..64), text in "[\\[\\]{}:,\"a1.e\\\\ -]{0,24}") {
        let _ = decode::<Thing>(&bytes);
        let _ = decode::<Anything>(&bytes);
        let ours = decode::<Value>(text.as_bytes()).is_ok();
        prop_assert_eq!(ours, serde_json::from_str::<serde_json::Value>(&text).is_ok() || out_of_range(&text), "{}", text);
    }

    #[test]
    fn damaged_text_is_read_as_serde_json_reads_it(
        json in json(),
        edits in vec((any::<prop::sample::Index>(), 0..3, prop::sample::select(EDITS)), 0..4),
    ) {
        let mut text: Vec<char> = json.to_string().chars().collect();
        for (at, kind, new) in edits {
            let at = at.index(text.len() + 1);
            match (kind, text.get_mut(at)) {
                (0, Some(old)) => *old = new,
                (1, Some(_)) => {
                    text.remove(at);
                }
                _ => text.insert(at, new),
            }
        }
        let text: String = text.into_iter().collect();
        let ours = decode::<Value>(text.as_bytes());
        match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(theirs) => prop_assert_eq!(ours.map(serde_json::Value::from), Ok(theirs), "{}", text),
            Err(_) => prop_assert!(ours.is_err() || out_of_range(&text), "{}", text),
        }
    }

    #[test]
    fn cut_text_is_an_error(json in something(), cut in any::<prop::sample::Index>()) {
        let json = Value::Array(vec![json]).to_string();
        let at = cut.index(json.len());
        prop_assert!(decode::<List<Thing>>(&json.as_bytes()[..at]).is_err());
    }
}

/// serde_json refuses numbers beyond `f64`, which this crate keeps.
fn out_of_range(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text)
        .is_err_and(|error| error.to_string().starts_with("number out of range"))
}
