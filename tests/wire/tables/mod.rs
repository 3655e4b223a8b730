// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Which type each documented response and body of each version is read with.

use intercom_tests::table::Entry;

mod v2_8;
mod v2_10;
mod v2_11;
mod unstable;

/// The tables by version.
pub(crate) fn tables() -> Vec<(&'static str, Vec<Entry>)> {
    Vec::from([
        ("2.8", v2_8::entries()),
        ("2.10", v2_10::entries()),
        ("2.11", v2_11::entries()),
        ("unstable", unstable::entries()),
    ])
}
