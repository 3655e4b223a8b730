//! How fast lists of the usual objects decode.
//!
//! `cargo bench -p intercom-runtime --bench decode`. The contenders read the same text:
//! this crate's models, the same structs with serde's derive and a flattened map, and `serde_json::Value`.

mod documents;
mod models;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use intercom_runtime::model::{Codec, Value, decode, encode};
use models::{ours, theirs};
use serde::de::DeserializeOwned;

fn main() {
    check::<ours::ContactList, theirs::ContactList>(&documents::contacts());
    check::<ours::ConversationList, theirs::ConversationList>(&documents::conversations());
    check::<ours::TicketList, theirs::TicketList>(&documents::tickets());
    check::<ours::CompanyList, theirs::CompanyList>(&documents::companies());
    divan::main();
}

/// The race is fair only if all contenders keep all of the document.
fn check<O: Codec + Default, T: serde::Serialize + DeserializeOwned>(json: &str) {
    let whole: Value = json.parse().expect("JSON");
    let kept = |value: Value| without_nulls(value) == without_nulls(whole.clone());
    let ours: O = decode(json.as_bytes()).expect("ours");
    assert!(
        kept(decode(&encode(&ours)).expect("JSON")),
        "ours lost something"
    );
    let theirs: T = serde_json::from_str(json).expect("theirs");
    assert!(
        kept(serde_json::to_value(&theirs).expect("JSON").into()),
        "theirs lost something"
    );
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                members
                    .map(|(key, value)| (key, without_nulls(value)))
                    .collect(),
            )
        }
        Value::Array(values) => values.into_iter().map(without_nulls).collect(),
        value => value,
    }
}

fn race_ours<T: Codec + Default>(bencher: Bencher<'_, '_>, json: &str) {
    bencher
        .counter(BytesCount::of_str(json))
        .bench(|| decode::<T>(black_box(json.as_bytes())));
}

fn race_theirs<T: DeserializeOwned>(bencher: Bencher<'_, '_>, json: &str) {
    bencher
        .counter(BytesCount::of_str(json))
        .bench(|| serde_json::from_slice::<T>(black_box(json.as_bytes())));
}

macro_rules! races {
    ($($document:ident: $list:ident),*) => {$(
        #[divan::bench_group]
        mod $document {
            use super::*;

            #[divan::bench]
            fn a_wire(bencher: Bencher<'_, '_>) {
                race_ours::<ours::$list>(bencher, &documents::$document());
            }

            #[divan::bench]
            fn b_derive_flatten(bencher: Bencher<'_, '_>) {
                race_theirs::<theirs::$list>(bencher, &documents::$document());
            }

            #[divan::bench]
            fn c_json_value(bencher: Bencher<'_, '_>) {
                race_theirs::<serde_json::Value>(bencher, &documents::$document());
            }
        }
    )*};
}
races!(contacts: ContactList, conversations: ConversationList, tickets: TicketList, companies: CompanyList);
