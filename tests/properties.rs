//! Any JSON, into every type that an operation sends or reads: nothing is lost, and reading what was written gives
//! the same value.

#[rustfmt::skip]
#[path = "wire/tables/mod.rs"]
mod tables;

use std::cell::Cell;

use intercom_tests::compare::lost;
use intercom_tests::table::Codec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// How many documents are tried with each type. There are some 1,300 types, so that few are enough by default;
/// `PROPTEST_CASES` asks for more.
const CASES: u32 = 4;

/// Names that are common in the description, so that arbitrary objects meet declared members.
const NAMES: [&str; 16] = [
    "type",
    "id",
    "name",
    "data",
    "pages",
    "next",
    "created_at",
    "custom_attributes",
    "contacts",
    "errors",
    "state",
    "operator",
    "value",
    "tags",
    "total_count",
    "body",
];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // Few digits: this test's own reader rounds long ones.
        any::<i32>().prop_map(|n| json!(f64::from(n) / 8.0)),
        Just(json!("12")),
        Just(json!("")),
        "[a-z0-9_\\-\\.\"\\\\é]{0,12}".prop_map(Value::from),
    ];
    let name = prop_oneof![4 => prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned), 1 => "[a-z~/\"]{0,6}"];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn every_codec() -> Vec<(String, Codec)> {
    let mut codecs = Vec::new();
    for (version, entries) in tables::tables() {
        for entry in entries {
            let at = format!("{version} {}", entry.operation);
            codecs.extend(entry.body.map(|codec| (format!("{at}: body"), codec)));
            let responses = entry
                .responses
                .iter()
                .map(|(statuses, codec)| (format!("{at}: {statuses:?}"), *codec));
            codecs.extend(responses);
        }
    }
    codecs
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(CASES)
}

#[test]
fn any_json_survives_every_type() {
    let codecs = every_codec();
    assert!(codecs.len() > 1000, "only {} types", codecs.len());
    let config = Config {
        cases: cases(),
        failure_persistence: None,
        ..Config::default()
    };
    let tried = Cell::new(0);
    for (index, (name, codec)) in codecs.iter().enumerate() {
        // A runner counts over all its runs, so each type gets its own; the seed makes every run the same.
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&(index as u64).to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        let mut runner = TestRunner::new_with_rng(config.clone(), rng);
        let result = runner.run(&any_json(), |document| {
            tried.set(tried.get() + 1);
            let text = document.to_string();
            // A scalar or list where an object is declared is kept whole, so every document decodes.
            let round = codec.round(text.as_bytes()).map_err(TestCaseError::fail)?;
            let written: Value = serde_json::from_slice(&round.written)
                .map_err(|e| TestCaseError::fail(e.to_string()))?;
            let mut missing = Vec::new();
            lost(&document, Some(&written), "", &mut missing);
            prop_assert!(missing.is_empty(), "lost {missing:?}, wrote {written}");
            prop_assert!(round.is_stable, "read again, the value differs: {written}");
            Ok(())
        });
        if let Err(problem) = result {
            panic!("{name}: {problem}");
        }
    }
    println!("{} documents, {} types", tried.get(), codecs.len());
    assert!(tried.get() >= codecs.len() * cases() as usize);
}
