//! The blocking client: the same endpoints, settings and errors, without an async runtime.
//!
//! ```no_run
//! # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
//! use intercom_api::{EndpointExt, blocking};
//!
//! # fn example<E: intercom_api::Paged>(list: E) -> Result<(), Box<dyn std::error::Error>> {
//! let client = blocking::Client::builder("dG9rOjEyMzQ=").build()?;
//! let first = list.send(&client)?;
//! for item in list.items(&client) {
//!     let item = item?;
//! }
//! # Ok(()) }
//! ```

mod client;
mod connection;
mod download;
mod executor;
mod list;
mod transport;
mod upload;
mod ureq;

pub use self::client::Client;
pub use self::download::Download;
pub use self::list::{Items, Pages};
pub use self::transport::Transport;
