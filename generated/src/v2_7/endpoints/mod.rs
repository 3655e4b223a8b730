// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version 2.7, a module a tag.

use intercom_runtime::ApiVersion;

pub mod admins;
pub mod articles;
pub mod companies;
pub mod contacts;
pub mod conversations;
pub mod data_attributes;
pub mod data_events;
pub mod data_export;
pub mod help_center;
pub mod messages;
pub mod news;
pub mod notes;
pub mod segments;
pub mod subscription_types;
pub mod switch;
pub mod tags;
pub mod teams;
pub mod visitors;

pub use self::admins::*;
pub use self::articles::*;
pub use self::companies::*;
pub use self::contacts::*;
pub use self::conversations::*;
pub use self::data_attributes::*;
pub use self::data_events::*;
pub use self::data_export::*;
pub use self::help_center::*;
pub use self::messages::*;
pub use self::news::*;
pub use self::notes::*;
pub use self::segments::*;
pub use self::subscription_types::*;
pub use self::switch::*;
pub use self::tags::*;
pub use self::teams::*;
pub use self::visitors::*;

/// Sent as `Intercom-Version: 2.7` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("2.7");
