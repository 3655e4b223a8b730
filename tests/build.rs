//! Asks the compiler for the size of every emitted type, for `sizes.rs`.

// The library of this package has it too, and lets it be used.
#[allow(unreachable_pub)]
#[path = "support/emitted.rs"]
mod emitted;

use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../generated/src");
    println!("cargo::rerun-if-changed={}", source.display());
    println!("cargo::rerun-if-changed=support/emitted.rs");
    let out = PathBuf::from(std::env::var("OUT_DIR")?).join("sizes.rs");
    std::fs::write(out, emitted::sizes(&source, "intercom_api")?)?;
    Ok(())
}
