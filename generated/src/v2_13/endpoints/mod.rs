// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version 2.13, a module a tag.

use intercom_runtime::ApiVersion;

pub mod admins;
pub mod ai_content;
pub mod articles;
pub mod companies;
pub mod contacts;
pub mod conversations;
pub mod custom_object_instances;
pub mod data_attributes;
pub mod data_events;
pub mod data_export;
pub mod help_center;
pub mod internal_articles;
pub mod messages;
pub mod news;
pub mod notes;
pub mod segments;
pub mod subscription_types;
pub mod switch;
pub mod tags;
pub mod teams;
pub mod ticket_states;
pub mod ticket_type_attributes;
pub mod ticket_types;
pub mod tickets;
pub mod visitors;

pub use admins::*;
pub use ai_content::*;
pub use articles::*;
pub use companies::*;
pub use contacts::*;
pub use conversations::*;
pub use custom_object_instances::*;
pub use data_attributes::*;
pub use data_events::*;
pub use data_export::*;
pub use help_center::*;
pub use internal_articles::*;
pub use messages::*;
pub use news::*;
pub use notes::*;
pub use segments::*;
pub use subscription_types::*;
pub use switch::*;
pub use tags::*;
pub use teams::*;
pub use ticket_states::*;
pub use ticket_type_attributes::*;
pub use ticket_types::*;
pub use tickets::*;
pub use visitors::*;

/// Sent as `Intercom-Version: 2.13` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("2.13");
