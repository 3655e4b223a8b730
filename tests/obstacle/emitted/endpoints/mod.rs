// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version test, a module a tag.

use intercom_runtime::ApiVersion;

pub mod impl_;
pub mod lib_;
pub mod mod_;
pub mod super_value;
pub mod untagged;

pub use self::impl_::*;
pub use self::lib_::*;
pub use self::mod_::*;
pub use self::super_value::*;
pub use self::untagged::*;

/// Sent as `Intercom-Version: Test` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("Test");
