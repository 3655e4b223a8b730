// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version 2.15, a module a tag.

use intercom_runtime::ApiVersion;

pub mod admins;
pub mod ai_content;
pub mod articles;
pub mod away_status_reasons;
pub mod brands;
pub mod calls;
pub mod companies;
pub mod contacts;
pub mod conversations;
pub mod custom_object_instances;
pub mod data_attributes;
pub mod data_events;
pub mod data_export;
pub mod emails;
pub mod fin_agent;
pub mod help_center;
pub mod internal_articles;
pub mod ip_allowlist;
pub mod jobs;
pub mod messages;
pub mod news;
pub mod notes;
pub mod reporting_data_export;
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
pub mod workflows;

pub use self::admins::*;
pub use self::ai_content::*;
pub use self::articles::*;
pub use self::away_status_reasons::*;
pub use self::brands::*;
pub use self::calls::*;
pub use self::companies::*;
pub use self::contacts::*;
pub use self::conversations::*;
pub use self::custom_object_instances::*;
pub use self::data_attributes::*;
pub use self::data_events::*;
pub use self::data_export::*;
pub use self::emails::*;
pub use self::fin_agent::*;
pub use self::help_center::*;
pub use self::internal_articles::*;
pub use self::ip_allowlist::*;
pub use self::jobs::*;
pub use self::messages::*;
pub use self::news::*;
pub use self::notes::*;
pub use self::reporting_data_export::*;
pub use self::segments::*;
pub use self::subscription_types::*;
pub use self::switch::*;
pub use self::tags::*;
pub use self::teams::*;
pub use self::ticket_states::*;
pub use self::ticket_type_attributes::*;
pub use self::ticket_types::*;
pub use self::tickets::*;
pub use self::visitors::*;
pub use self::workflows::*;

/// Sent as `Intercom-Version: 2.15` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("2.15");
