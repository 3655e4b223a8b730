// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Every operation of every version, called as a user would call it.

use intercom_wire::Version;

#[rustfmt::skip]
mod v2_8;

#[rustfmt::skip]
mod v2_10;

#[rustfmt::skip]
mod v2_11;

#[rustfmt::skip]
mod unstable;

#[rustfmt::skip]
fn main() -> std::process::ExitCode {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    intercom_wire::run(
        root,
        &[
            Version {
                name: "2.8",
                headers: &[("Intercom-Version", "2.8")],
                calls: v2_8::calls,
            },
            Version {
                name: "2.10",
                headers: &[("Intercom-Version", "2.10")],
                calls: v2_10::calls,
            },
            Version {
                name: "2.11",
                headers: &[("Intercom-Version", "2.11")],
                calls: v2_11::calls,
            },
            Version {
                name: "unstable",
                headers: &[("Intercom-Version", "Preview")],
                calls: unstable::calls,
            },
        ],
    )
}
