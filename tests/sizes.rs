//! Emitted types stay small, and what the generator takes for their sizes is not less than what the compiler says.

use intercom_api::model::{
    DateTime, Extra, List, Map, PageInfo, PageNext, Patch, Timestamp, Value,
};
use intercom_generator::analyse::LARGEST;

/// The sizes in `generator/src/analyse/size.rs`, each of an optional or patched value.
#[test]
fn the_generator_takes_no_type_for_smaller_than_it_is() {
    macro_rules! at_most {
        ($($ty:ty: $size:literal),* $(,)?) => {$(
            assert!(size_of::<Option<$ty>>() <= $size, stringify!($ty));
            assert!(size_of::<Patch<$ty>>() <= $size, stringify!($ty));
        )*};
    }
    at_most! {
        bool: 1, i64: 16, Timestamp: 16, String: 24, DateTime: 24, f64: 32, List<u8>: 32, Value: 32, Map<String>: 72,
        PageInfo: 176, PageNext: 80, Box<u8>: 16,
    }
    assert!(size_of::<Extra>() <= 24);
}

/// Every model and endpoint of every version.
#[test]
fn no_type_is_above_the_limit() {
    let sizes: &[(&str, &str, usize)] = &include!(concat!(env!("OUT_DIR"), "/sizes.rs"));
    assert!(sizes.len() > 1000, "{} types are not all", sizes.len());
    let largest = sizes.iter().max_by_key(|(_, _, size)| size);
    println!("{} types, the largest is {largest:?}", sizes.len());
    let above = sizes.iter().filter(|(_, _, size)| *size > LARGEST);
    let above: Vec<_> = above.collect();
    assert!(above.is_empty(), "{above:?}");
}
