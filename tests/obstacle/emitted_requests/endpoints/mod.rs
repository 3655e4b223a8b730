// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version test, a module a tag.

use intercom_runtime::ApiVersion;

pub mod untagged;

#[doc(hidden)]
pub use self::untagged::*;

/// Sent as `Intercom-Version: Test` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("Test");
