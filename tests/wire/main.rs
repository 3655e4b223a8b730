// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Every operation of every version, called as a user would call it.

use intercom_wire::Version;

#[rustfmt::skip]
mod v2_7;

#[rustfmt::skip]
mod v2_8;

#[rustfmt::skip]
mod v2_9;

#[rustfmt::skip]
mod v2_10;

#[rustfmt::skip]
mod v2_11;

#[rustfmt::skip]
mod v2_12;

#[rustfmt::skip]
mod v2_13;

#[rustfmt::skip]
mod v2_14;

#[rustfmt::skip]
mod v2_15;

#[rustfmt::skip]
mod v2_16;

#[rustfmt::skip]
mod unstable;

#[rustfmt::skip]
fn main() -> std::process::ExitCode {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    intercom_wire::run(
        root,
        &[
            Version {
                name: "2.7",
                headers: &[("Intercom-Version", "2.7")],
                calls: v2_7::calls,
            },
            Version {
                name: "2.8",
                headers: &[("Intercom-Version", "2.8")],
                calls: v2_8::calls,
            },
            Version {
                name: "2.9",
                headers: &[("Intercom-Version", "2.9")],
                calls: v2_9::calls,
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
                name: "2.12",
                headers: &[("Intercom-Version", "2.12")],
                calls: v2_12::calls,
            },
            Version {
                name: "2.13",
                headers: &[("Intercom-Version", "2.13")],
                calls: v2_13::calls,
            },
            Version {
                name: "2.14",
                headers: &[("Intercom-Version", "2.14")],
                calls: v2_14::calls,
            },
            Version {
                name: "2.15",
                headers: &[("Intercom-Version", "2.15")],
                calls: v2_15::calls,
            },
            Version {
                name: "2.16",
                headers: &[("Intercom-Version", "2.16")],
                calls: v2_16::calls,
            },
            Version {
                name: "unstable",
                headers: &[("Intercom-Version", "Preview")],
                calls: unstable::calls,
            },
        ],
    )
}
