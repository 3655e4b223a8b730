//! How models decode and encode, as ratios: their time divided by that of the alternatives. Below 1 they are faster.
//!
//! `cargo bench -p intercom-ratios --bench speed` prints a name and a ratio a line, and with `--features fastest` a
//! comparison with sonic-rs, which reads with SIMD and `unsafe` into what derive makes. The contenders
//! take turns, and the fastest of their rounds counts, so that a busy machine does little harm. `.ci/ratios` compares with
//! the bounds in `.ci/bounds`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use intercom_ratios::documents;
use intercom_ratios::models::{ours, plain, theirs};
use intercom_runtime::model::{Codec, Value, decode, encode};
use serde::de::DeserializeOwned;

const ROUNDS: usize = 60;

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

/// The fastest round of each contender, in seconds.
fn race<const N: usize>(mut contenders: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut best = [Duration::MAX; N];
    for _ in 0..ROUNDS {
        for (contender, best) in contenders.iter_mut().zip(&mut best) {
            let began = Instant::now();
            contender();
            *best = began.elapsed().min(*best);
        }
    }
    best.map(|time| time.as_secs_f64())
}

macro_rules! compare {
    ($($document:ident: $list:ident),*) => {$({
        let json = documents::$document();
        check::<ours::$list, theirs::$list>(&json);
        let bytes = json.as_bytes();
        let [ours, derive, flatten, value] = race([
            &mut || drop(black_box(decode::<ours::$list>(black_box(bytes)))),
            &mut || drop(black_box(serde_json::from_slice::<plain::$list>(black_box(bytes)))),
            &mut || drop(black_box(serde_json::from_slice::<theirs::$list>(black_box(bytes)))),
            &mut || drop(black_box(serde_json::from_slice::<serde_json::Value>(black_box(bytes)))),
        ]);
        let name = stringify!($document);
        let speed = |seconds: f64| bytes.len() as f64 / 1e6 / seconds;
        eprintln!(
            "decode {name}: {:.0} MB/s; derive {:.0}, derive with flatten {:.0}, Value {:.0}",
            speed(ours), speed(derive), speed(flatten), speed(value),
        );
        println!("decode-{name}-derive {:.2}", ours / derive);
        println!("decode-{name}-flatten {:.2}", ours / flatten);
        println!("decode-{name}-value {:.2}", ours / value);
        #[cfg(feature = "fastest")]
        {
            let [ours, sonic] = race([
                &mut || drop(black_box(decode::<ours::$list>(black_box(bytes)))),
                &mut || drop(black_box(sonic_rs::from_slice::<plain::$list>(black_box(bytes)))),
            ]);
            eprintln!("decode {name}: {:.0} MB/s; sonic-rs into derive {:.0}", speed(ours), speed(sonic));
            println!("decode-{name}-sonic {:.2}", ours / sonic);
        }

        let own = decode::<ours::$list>(bytes).expect("ours");
        let dropping = serde_json::from_slice::<plain::$list>(bytes).expect("derive");
        let keeping = serde_json::from_slice::<theirs::$list>(bytes).expect("flatten");
        let times = race([
            &mut || drop(black_box(encode(black_box(&own)))),
            &mut || drop(black_box(serde_json::to_vec(black_box(&dropping)))),
            &mut || drop(black_box(serde_json::to_vec(black_box(&keeping)))),
        ]);
        let written = [
            encode(&own).len(),
            serde_json::to_vec(&dropping).expect("JSON").len(),
            serde_json::to_vec(&keeping).expect("JSON").len(),
        ];
        let per_byte = |at: usize| times[at] / written[at] as f64;
        eprintln!(
            "encode {name}: {:.0} MB/s, {} bytes in {:.0} µs; derive {:.0}, {} in {:.0}; derive with flatten {:.0}, {} in {:.0}",
            1e-6 / per_byte(0), written[0], times[0] * 1e6,
            1e-6 / per_byte(1), written[1], times[1] * 1e6,
            1e-6 / per_byte(2), written[2], times[2] * 1e6,
        );
        println!("encode-{name}-derive {:.2}", times[0] / times[1]);
        println!("encode-{name}-flatten {:.2}", times[0] / times[2]);
        println!("encode-byte-{name}-derive {:.2}", per_byte(0) / per_byte(1));
        println!("encode-byte-{name}-flatten {:.2}", per_byte(0) / per_byte(2));
    })*};
}

fn main() {
    compare!(contacts: ContactList, conversations: ConversationList, tickets: TicketList, companies: CompanyList);
}
