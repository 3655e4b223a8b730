//! Writing back what was read: types, spellings, nulls and what was not there.

use crate::models::{Ask, Close, Thing};
use crate::objects::{assert_kept, read, text};
use intercom_runtime::model::{Extra, Timestamp, Value, encode_typed_only};

#[test]
fn null_says_nothing_and_is_written_back() {
    let json = r#"{"id":null,"color":null,"parent":null,"parts":null,"any":null}"#;
    let mut thing = read::<Thing>(json);
    assert_eq!(thing, Thing::default());
    assert!(thing.extra.is_empty());
    assert_eq!(text(&thing), json);
    assert_eq!(encode_typed_only(&thing), b"{}");
    assert_eq!(format!("{thing:?}"), "Thing");
    thing.id = Some("7".to_owned());
    thing.any = Some(Value::Null);
    assert_eq!(
        text(&thing),
        r#"{"id":"7","color":null,"parent":null,"parts":null,"any":null}"#
    );
    assert_eq!(text(&read::<Thing>("{}")), "{}");
    for json in [
        r#"{"kind":"ask","v":2,"ok":true,"parent":null,"admin_id":null,"how-many":null}"#,
        r#"{"note":null,"kind":null}"#,
    ] {
        assert_eq!(text(&read::<Ask>(json)), json);
    }
}

#[test]
fn types_and_spellings_are_written_back() {
    for json in [
        r#"{"type":1,"id":1.50,"count":"12","ratio":"0.50","open":"true","created_at":"1700000000","day":1700000000,"color":7}"#,
        r#"{"type":true,"id":-0,"count":12.0,"ratio":1,"open":true,"created_at":1.7e9,"day":"x","color":true}"#,
        r#"{"id":1e3,"count":-1e0,"ratio":1.0,"open":"false","created_at":"2023-11-14T22:13:20+00:00","color":"\ud800"}"#,
        r#"{"count":"12.00","ratio":"1e2","day":"\ud800","labels":{"a":1,"b":"x","d":false,"z":null}}"#,
        r#"{"parts":[{"id":7},{"count":"7"},null,{"parent":{"id":null}}]}"#,
    ] {
        let thing = read::<Thing>(json);
        assert!(thing.extra.is_empty(), "{thing:?}");
        assert_eq!(text(&thing), json);
        assert_eq!(text(&thing.clone()), json);
    }
    let json = r#"{"admin_id":0,"how-many":"0","kind":"ask","ok":true,"v":2}"#;
    assert_kept::<Ask>(json);
}

#[test]
fn the_spelling_of_a_field_is_forgotten_with_its_value() {
    let mut thing = read::<Thing>(r#"{"id":7,"count":"12","open":"true","labels":{"a":1}}"#);
    thing.id = Some("8".to_owned());
    thing.count = Some(13);
    thing.open = Some(false);
    if let Some(labels) = &mut thing.labels {
        labels.insert("a", "2");
    }
    assert_eq!(
        text(&thing),
        r#"{"id":"8","count":13,"open":false,"labels":{"a":"2"}}"#
    );
}

#[test]
fn what_is_remembered_of_one_type_says_nothing_of_another() {
    let thing = read::<Thing>(r#"{"type":null,"id":null,"more":1}"#);
    let ask = Ask {
        extra: thing.extra,
        ..Ask::default()
    };
    assert_eq!(
        text(&ask),
        r#"{"kind":"ask","v":2,"ok":true,"admin_id":"","how-many":0,"more":1}"#
    );
    let asked = read::<Ask>(r#"{"note":"x"}"#);
    let close = Close {
        extra: asked.extra,
        ..Close::default()
    };
    assert_eq!(text(&close), r#"{"message_type":"close"}"#);
}

#[test]
fn what_a_program_puts_in_under_a_declared_name_is_written_once_and_only_while_the_field_is_unset()
{
    let mut thing = read::<Thing>(r#"{"id":null,"count":5,"more":1}"#);
    thing.extra.insert("id", "put in");
    thing.extra.extend([("count", 6), ("open", 7)]);
    assert_eq!(
        text(&thing),
        r#"{"id":"put in","count":5,"open":7,"more":1}"#
    );
    let mut ask = read::<Ask>(r#"{"admin_id":"a","how-many":2,"kind":"ask","v":2,"ok":true}"#);
    ask.extra.insert("kind", "other");
    ask.extra.insert("admin_id", "b");
    assert_eq!(
        text(&ask),
        r#"{"v":2,"ok":true,"admin_id":"a","how-many":2,"kind":"other"}"#
    );
    let moved = Close {
        extra: thing.extra,
        ..Close::default()
    };
    assert_eq!(
        text(&moved),
        r#"{"message_type":"close","count":6,"id":"put in","more":1,"open":7}"#
    );
}

#[test]
fn what_does_not_fit_is_kept_and_written_back() {
    let json = r#"{"id":{"x":1},"count":"many","ratio":[],"open":2,"created_at":"soon","day":false,"color":[1],
        "parent":"root","parts":{"data":[]},"labels":[],"more":null,"utm":"x"}"#;
    let thing = assert_kept::<Thing>(json);
    assert_eq!(thing.extra.len(), 12);
    assert_eq!(
        Thing {
            extra: Extra::new(),
            ..thing.clone()
        },
        Thing::default()
    );
    assert_eq!(encode_typed_only(&thing), b"{}");
}

#[test]
fn sources_that_print_differently_are_written_back_until_the_field_changes() {
    let json = r#"{"count":12.0,"ratio":1.50,"created_at":"2023-11-14T22:13:20Z"}"#;
    let mut thing = assert_kept::<Thing>(json);
    assert_eq!((thing.count, thing.ratio), (Some(12), Some(1.5)));
    assert_eq!(
        thing.created_at,
        Some(Timestamp::from_seconds(1_700_000_000))
    );
    assert_eq!(
        encode_typed_only(&thing),
        br#"{"count":12,"ratio":1.5,"created_at":1700000000}"#
    );
    thing.count = Some(13);
    thing.ratio = None;
    assert_eq!(
        text(&thing),
        r#"{"count":13,"created_at":"2023-11-14T22:13:20Z"}"#
    );
}
