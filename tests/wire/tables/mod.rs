// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Which type each documented response and body of each version is read with.

use intercom_tests::table::Entry;

mod v2_7;
mod v2_8;
mod v2_9;
mod v2_10;
mod v2_11;
mod v2_12;
mod v2_13;
mod v2_14;
mod v2_15;
mod v2_16;
mod unstable;

/// The tables by version.
pub(crate) fn tables() -> Vec<(&'static str, Vec<Entry>)> {
    Vec::from([
        ("2.7", v2_7::entries()),
        ("2.8", v2_8::entries()),
        ("2.9", v2_9::entries()),
        ("2.10", v2_10::entries()),
        ("2.11", v2_11::entries()),
        ("2.12", v2_12::entries()),
        ("2.13", v2_13::entries()),
        ("2.14", v2_14::entries()),
        ("2.15", v2_15::entries()),
        ("2.16", v2_16::entries()),
        ("unstable", unstable::entries()),
    ])
}
