// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version 2.11, a module a tag.

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
pub mod ticket_type_attributes;
pub mod ticket_types;
pub mod tickets;
pub mod visitors;

#[doc(hidden)]
pub use self::admins::*;

#[doc(hidden)]
pub use self::articles::*;

#[doc(hidden)]
pub use self::companies::*;

#[doc(hidden)]
pub use self::contacts::*;

#[doc(hidden)]
pub use self::conversations::*;

#[doc(hidden)]
pub use self::data_attributes::*;

#[doc(hidden)]
pub use self::data_events::*;

#[doc(hidden)]
pub use self::data_export::*;

#[doc(hidden)]
pub use self::help_center::*;

#[doc(hidden)]
pub use self::messages::*;

#[doc(hidden)]
pub use self::news::*;

#[doc(hidden)]
pub use self::notes::*;

#[doc(hidden)]
pub use self::segments::*;

#[doc(hidden)]
pub use self::subscription_types::*;

#[doc(hidden)]
pub use self::switch::*;

#[doc(hidden)]
pub use self::tags::*;

#[doc(hidden)]
pub use self::teams::*;

#[doc(hidden)]
pub use self::ticket_type_attributes::*;

#[doc(hidden)]
pub use self::ticket_types::*;

#[doc(hidden)]
pub use self::tickets::*;

#[doc(hidden)]
pub use self::visitors::*;

/// Sent as `Intercom-Version: 2.11` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("2.11");
