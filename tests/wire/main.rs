// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Every operation of every version, called as a user would call it.

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
    intercom_tests::wire::run(
        &[
            ("2.8", v2_8::TESTS),
            ("2.10", v2_10::TESTS),
            ("2.11", v2_11::TESTS),
            ("unstable", unstable::TESTS),
        ],
    )
}
