// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The operations of version 2.16, a module a tag.

use intercom_runtime::ApiVersion;

pub mod admins;
pub mod ai_content;
pub mod articles;
pub mod audiences;
pub mod away_status_reasons;
pub mod banners;
pub mod brands;
pub mod calls;
pub mod companies;
pub mod contacts;
pub mod content;
pub mod content_snippets;
pub mod conversations;
pub mod conversations_attributes;
pub mod custom_object_instances;
pub mod data_attributes;
pub mod data_connectors;
pub mod data_events;
pub mod data_export;
pub mod emails;
pub mod fin_agent;
pub mod help_center;
pub mod internal_articles;
pub mod ip_allowlist;
pub mod jobs;
pub mod macros;
pub mod messages;
pub mod news;
pub mod notes;
pub mod office_hours;
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

#[doc(hidden)]
pub use self::admins::*;

#[doc(hidden)]
pub use self::ai_content::*;

#[doc(hidden)]
pub use self::articles::*;

#[doc(hidden)]
pub use self::audiences::*;

#[doc(hidden)]
pub use self::away_status_reasons::*;

#[doc(hidden)]
pub use self::banners::*;

#[doc(hidden)]
pub use self::brands::*;

#[doc(hidden)]
pub use self::calls::*;

#[doc(hidden)]
pub use self::companies::*;

#[doc(hidden)]
pub use self::contacts::*;

#[doc(hidden)]
pub use self::content::*;

#[doc(hidden)]
pub use self::content_snippets::*;

#[doc(hidden)]
pub use self::conversations::*;

#[doc(hidden)]
pub use self::conversations_attributes::*;

#[doc(hidden)]
pub use self::custom_object_instances::*;

#[doc(hidden)]
pub use self::data_attributes::*;

#[doc(hidden)]
pub use self::data_connectors::*;

#[doc(hidden)]
pub use self::data_events::*;

#[doc(hidden)]
pub use self::data_export::*;

#[doc(hidden)]
pub use self::emails::*;

#[doc(hidden)]
pub use self::fin_agent::*;

#[doc(hidden)]
pub use self::help_center::*;

#[doc(hidden)]
pub use self::internal_articles::*;

#[doc(hidden)]
pub use self::ip_allowlist::*;

#[doc(hidden)]
pub use self::jobs::*;

#[doc(hidden)]
pub use self::macros::*;

#[doc(hidden)]
pub use self::messages::*;

#[doc(hidden)]
pub use self::news::*;

#[doc(hidden)]
pub use self::notes::*;

#[doc(hidden)]
pub use self::office_hours::*;

#[doc(hidden)]
pub use self::reporting_data_export::*;

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
pub use self::ticket_states::*;

#[doc(hidden)]
pub use self::ticket_type_attributes::*;

#[doc(hidden)]
pub use self::ticket_types::*;

#[doc(hidden)]
pub use self::tickets::*;

#[doc(hidden)]
pub use self::visitors::*;

#[doc(hidden)]
pub use self::workflows::*;

/// Sent as `Intercom-Version: 2.16` with every call of this version.
pub const VERSION: ApiVersion = ApiVersion::new("2.16");
