//! Webhook notifications: whether a request is from Intercom, and what it tells.
//!
//! ```
//! # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
//! use intercom_api::webhook::{self, Topic};
//!
//! # let body: &[u8] = br#"{"topic":"ping","data":{"item":{"type":"ping","message":"hello"}}}"#;
//! # let signature = &webhook::sign("client secret", body);
//! // The body as it arrived, byte for byte, and the header `X-Hub-Signature`.
//! let notification = webhook::receive("client secret", body, signature)?;
//! match &notification.topic {
//!     Some(Topic::Ping) => println!("{:?}", notification.item::<webhook::Ping>()?.message),
//!     Some(topic) => println!("{topic}: {:?}", notification.item_type()),
//!     None => {}
//! }
//! # Ok::<(), webhook::ReceiveError>(())
//! ```

mod items;
mod notification;
mod signature;
mod topic;

pub use self::items::{ContactSubscription, ContactTag, Deleted, MergedContact, Ping, Reference};
pub use self::notification::{Notification, NotificationData, ReceiveError, receive};
pub use self::signature::{SIGNATURE_HEADER, SignatureError, sign, verify};
pub use self::topic::Topic;
