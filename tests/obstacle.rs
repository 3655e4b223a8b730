//! The obstacle course: what is emitted from one hostile description compiles without a warning, and works.
//!
//! `UPDATE_OBSTACLES=1 cargo test -p intercom-tests --test drift` writes the emitted files anew.

#![deny(warnings)]

#[rustfmt::skip]
#[allow(dead_code)]
#[path = "obstacle/emitted/mod.rs"]
pub mod emitted;

#[path = "obstacle/requests.rs"]
pub mod requests;

use intercom_runtime::model::{decode, encode};

#[test]
fn awkward_members_survive_a_round() {
    let json = r#"{"":"empty","3d":true,"Some":"s","a\"b\\c\n":"quoted","new":"n","type":"option","日本":"j"}"#;
    let value: emitted::OptionModel = decode(json.as_bytes()).expect("it decodes");
    assert_eq!(value.value_3d, Some(true));
    assert!(value.extra.is_empty(), "{:?}", value.extra);
    let again: serde_json::Value = serde_json::from_slice(&encode(&value)).expect("JSON");
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(json).expect("JSON")
    );
}

#[test]
fn awkward_enum_values_keep_apart() {
    for text in [
        "", " ", "=", "==", "a b", "a-b", "a_b", "A_B", "1", "1.0", "10", "-1", "Self", "x\"y",
        "x, y",
    ] {
        let value = emitted::BoxModel::from(text);
        assert_eq!(value.as_str(), text);
        assert!(!matches!(value, emitted::BoxModel::Unknown(_)), "{text:?}");
    }
}
