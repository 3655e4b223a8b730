// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! A client for [Intercom's REST API](https://developers.intercom.com), one module per API version.
//!
//! # First call
//!
//! Put the access token of your app into the environment variable `INTERCOM_API_KEY`. This prints the email address of every
//! contact, page after page:
//!
//! ```rust,no_run
//! # #[cfg(feature = "client")]
//! # async fn example() -> Result<(), intercom_api::Error> {
//! use intercom_api::v2_16::ListContacts;
//! use intercom_api::{Client, EndpointExt};
//!
//! let client = Client::from_env()?;
//! let mut contacts = ListContacts::new().items(&client);
//! while let Some(contact) = contacts.next().await {
//!     println!("{:?}", contact?.email);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! An operation is a struct that implements [`Endpoint`]. `new` takes its required arguments, setters take the others, and
//! [`EndpointExt::send`] sends it. Nothing happens before. The page of each version, such as [`v2_16`], is an index of its
//! operations; the search of this documentation finds them by path (`/contacts/search`), by operation id and by what you
//! would call them (`snooze`).
//!
//! Without an `async` runtime, the feature `blocking` has the same in `blocking::Client`.
//!
//! # Choosing a version
//!
//! A version of the API is a module and a feature of the same name. The module is part of an operation's path, and each
//! request of it carries the header that names the version. One client serves all versions, so a program can move from one
//! version to another call by call: turn on both features.
//!
//! ```toml
//! [dependencies]
//! intercom-api = { version = "0.1", default-features = false, features = ["client", "v2_16"] }
//! ```
//!
//! | feature and module | Intercom-Version | operations | lists in pages | schemas |
//! |---|---|--:|--:|--:|
//! | `v2_7` | 2.7 | 98 | 29 | 150 |
//! | `v2_8` | 2.8 | 98 | 29 | 152 |
//! | `v2_9` | 2.9 | 108 | 30 | 171 |
//! | `v2_10` | 2.10 | 108 | 31 | 174 |
//! | `v2_11` | 2.11 | 108 | 31 | 216 |
//! | `v2_12` | 2.12 | 118 | 34 | 192 |
//! | `v2_13` | 2.13 | 133 | 36 | 210 |
//! | `v2_14` | 2.14 | 150 | 40 | 231 |
//! | `v2_15` | 2.15 | 162 | 44 | 243 |
//! | `v2_16` (default) | 2.16 | 231 | 64 | 339 |
//! | `unstable` | Preview | 256 | 68 | 387 |
//!
//! # Lists
//!
//! What returns a list implements [`Paged`]. It makes no difference whether the API wants a cursor, a page number or a URL.
//! [`Items`] reads element by element, [`Pages`] page by page; both are a `Stream`, and an `Iterator` in the blocking client.
//!
//! ```rust,no_run
//! # #[cfg(feature = "client")]
//! # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
//! use intercom_api::v2_16::SearchConversations;
//! use intercom_api::{EndpointExt, Filter};
//!
//! let open = Filter::field("state").eq("open") & Filter::field("read").eq(false);
//! let unread = SearchConversations::new(open).items(client).all().await?;
//! println!("{} conversations", unread.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Creating and changing
//!
//! The required fields of a body are the arguments of its `new`, and setters take the others. A body with one required field is
//! also made from its value: `CreateNote::new(contact, "Asked for an invoice.")`. What may be null is a [`Patch`](model::Patch):
//! it is left alone, cleared or set.
//!
//! ```rust,no_run
//! # #[cfg(feature = "client")]
//! # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
//! use intercom_api::EndpointExt;
//! use intercom_api::v2_16::{CreateNote, CreateNoteRequest, UpdateContact, UpdateContactRequest};
//!
//! let changes = UpdateContactRequest::new().email("ada@example.com").clear_avatar();
//! let contact = UpdateContact::new("5f1c0ffee0ddba11ad1ce5ee", changes).send(client).await?;
//!
//! let note = CreateNoteRequest::new("Asked for an invoice.").admin_id(814);
//! CreateNote::new(contact.id.unwrap_or_default(), note).send(client).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Data that the description lacks
//!
//! The API does not always follow its description. A response that is JSON decodes all the same, and nothing in it is lost:
//! every field is an `Option`; undeclared properties, and values that do not fit their field, are in `extra`; enums have a
//! variant `Unknown`, unions a variant `Other`; a [`List`](model::List) keeps the elements that do not fit beside the others.
//! In the other direction, [`EndpointExt::with_query`] and [`EndpointExt::with_body_field`] send what has no setter.
//!
//! ```rust
//! # #[cfg(feature = "v2_16")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use intercom_api::model;
//! use intercom_api::v2_16::{Contact, ContactRole};
//!
//! let contact: Contact = model::decode(br#"{"role": "partner", "shoe_size": 38}"#)?;
//! assert_eq!(contact.role, Some(ContactRole::Unknown("partner".to_owned())));
//! assert_eq!(contact.extra.get("shoe_size"), Some(&38.into()));
//! # Ok(())
//! # }
//! # #[cfg(feature = "v2_16")]
//! # example().unwrap();
//! ```
//!
//! # Errors
//!
//! All calls fail with [`Error`]. It prints operation, status, code, message and request id in one line, and never the token or
//! the body of the request.
//!
//! ```rust,no_run
//! # #[cfg(feature = "client")]
//! # async fn example(client: &intercom_api::Client) {
//! use intercom_api::EndpointExt;
//! use intercom_api::v2_16::ShowContact;
//!
//! match ShowContact::new("c0ffee").send(client).await {
//!     Ok(contact) => println!("{:?}", contact.name),
//!     Err(error) if error.is_not_found() => println!("no such contact"),
//!     Err(error) => println!("{error} after {} attempts", error.attempts().len()),
//! }
//! # }
//! ```
//!
//! # Retries and limits
//!
//! A call is repeated twice: after 408, 429, a status of 500 and above, a timeout or a broken connection. A `POST` or `PATCH`
//! that changes something is repeated only if the server cannot have processed it. The client waits as long as the server
//! asks, else 1, 2, 4… seconds. [`Builder`] sets another [`RetryPolicy`], timeouts, a deadline for all attempts together,
//! bounds for the size of a response, and a [`RateLimiter`] that waits for its turn.
//!
//! ```rust,no_run
//! # #[cfg(feature = "client")]
//! # fn example() -> Result<(), intercom_api::Error> {
//! use std::time::Duration;
//!
//! use intercom_api::{Client, RateLimiter, RetryPolicy};
//!
//! let client = Client::builder_from_env()?
//!     .timeout(Duration::from_secs(20))
//!     .deadline(Duration::from_secs(90))
//!     .retry(RetryPolicy::new().max_retries(4))
//!     .rate_limiter(RateLimiter::learning())
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Files
//!
//! An operation that returns a file gives a [`Download`], which is read as it arrives. One that returns the address of a file
//! gives a [`Redirect`], which is fetched without the token. An [`Upload`] is
//! made from bytes, or from a file, a reader or a stream that is read while it is sent.
//!
//! # Webhooks and the Messenger
//!
//! With the feature `webhooks`, `webhook::receive` checks the signature of a notification and reads it; its item is read as
//! the model that you ask for. With the feature `identity`, `identity::UserJwt` signs the token that says who uses the
//! Messenger on your pages.
//!
//! ```rust,no_run
//! # #[cfg(feature = "webhooks")]
//! # mod example {
//! use intercom_api::webhook::{self, Topic};
//! use intercom_api::v2_16::Conversation;
//!
//! // The secret of your app, the body as it arrived, and the header `X-Hub-Signature`.
//! fn receive(secret: &str, body: &[u8], signature: &str) -> Result<(), Box<dyn std::error::Error>> {
//!     let notification = webhook::receive(secret, body, signature)?;
//!     if notification.topic == Some(Topic::ConversationUserReplied) {
//!         let conversation: Conversation = notification.item()?;
//!         println!("{:?} {:?}", conversation.id, conversation.state);
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Regions
//!
//! `Client::from_env` and [`Client::builder`](Client) call the first region unless `region` or `base_url` says otherwise;
//! `INTERCOM_BASE_URL` has the same effect from outside of the program.
//!
//! | region | where | base URL |
//! |---|---|---|
//! | [`Region::Us`] | United States | `https://api.intercom.io` |
//! | [`Region::Eu`] | Europe | `https://api.eu.intercom.io` |
//! | [`Region::Au`] | Australia | `https://api.au.intercom.io` |
//!
//! ```rust,no_run
//! # #[cfg(feature = "client")]
//! # fn example(token: &str) -> Result<(), intercom_api::Error> {
//! use intercom_api::{Client, Region};
//!
//! let client = Client::builder(token).region(Region::Eu).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Testing your program
//!
//! With the feature `mock`, a `Mock` takes the place of the network: it responds by operation and keeps what was sent.
//!
//! ```rust,no_run
//! # #[cfg(all(feature = "client", feature = "mock"))]
//! # async fn example() -> Result<(), intercom_api::Error> {
//! use intercom_api::v2_16::ShowContact;
//! use intercom_api::{Client, EndpointExt, Mock, MockResponse};
//!
//! let mock = Mock::new().on::<ShowContact>(MockResponse::text(r#"{"name": "Ada"}"#));
//! let client = Client::builder("any token").transport(mock.clone()).build()?;
//!
//! let contact = ShowContact::new("c0ffee").send(&client).await?;
//! assert_eq!(contact.name.as_deref(), Some("Ada"));
//! assert_eq!(mock.requests_of::<ShowContact>().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `v2_7` to `unstable` | a version of the API; any number at once, at least one |
//! | `all-versions` | every version |
//! | `client` | the asynchronous client (hyper, rustls) |
//! | `blocking` | the blocking client (ureq, no tokio) |
//! | `stream` | lists and downloads as a `Stream`; comes with `client` |
//! | `reqwest` | takes a reqwest client that you have set up |
//! | `mock` | a transport that responds by operation, for tests |
//! | `tracing` | spans and events for calls and attempts |
//! | `time` | conversions of timestamps to the `time` crate |
//! | `chrono` | conversions of timestamps to the `chrono` crate |
//! | `jiff` | conversions of timestamps to the `jiff` crate |
//! | `webhooks` | reads webhook notifications and checks their signature |
//! | `identity` | makes the `user_hash` and the signed token of identity verification |
//!
//! Default: `v2_16` and `client`.

#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Names, sizes and numbers are the API's.
#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention
)]

#[cfg(not(any(
    feature = "v2_7",
    feature = "v2_8",
    feature = "v2_9",
    feature = "v2_10",
    feature = "v2_11",
    feature = "v2_12",
    feature = "v2_13",
    feature = "v2_14",
    feature = "v2_15",
    feature = "v2_16",
    feature = "unstable"
)))]
compile_error!(
    "intercom-api needs at least one API version. Enable a feature: `v2_7`, `v2_8`, `v2_9`, `v2_10`, `v2_11`, `v2_12`, `v2_13`, `v2_14`, `v2_15`, `v2_16`, `unstable`. \
     For example: `cargo add intercom-api --features v2_16`."
);

#[cfg(feature = "v2_7")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_7")))]
#[rustfmt::skip]
pub mod v2_7;
#[cfg(feature = "v2_8")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_8")))]
#[rustfmt::skip]
pub mod v2_8;
#[cfg(feature = "v2_9")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_9")))]
#[rustfmt::skip]
pub mod v2_9;
#[cfg(feature = "v2_10")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_10")))]
#[rustfmt::skip]
pub mod v2_10;
#[cfg(feature = "v2_11")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_11")))]
#[rustfmt::skip]
pub mod v2_11;
#[cfg(feature = "v2_12")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_12")))]
#[rustfmt::skip]
pub mod v2_12;
#[cfg(feature = "v2_13")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_13")))]
#[rustfmt::skip]
pub mod v2_13;
#[cfg(feature = "v2_14")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_14")))]
#[rustfmt::skip]
pub mod v2_14;
#[cfg(feature = "v2_15")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_15")))]
#[rustfmt::skip]
pub mod v2_15;
#[cfg(feature = "v2_16")]
#[cfg_attr(docsrs, doc(cfg(feature = "v2_16")))]
#[rustfmt::skip]
pub mod v2_16;
#[cfg(feature = "unstable")]
#[cfg_attr(docsrs, doc(cfg(feature = "unstable")))]
#[rustfmt::skip]
pub mod unstable;

#[rustfmt::skip]
mod vendor;

#[doc(inline)]
pub use intercom_runtime::*;
pub use vendor::{Api, Client, Region, TOKEN_VARIABLE};

/// The client without `async`.
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking {
    #[doc(inline)]
    pub use intercom_runtime::blocking::*;

    /// The blocking client.
    pub type Client = intercom_runtime::blocking::Client<crate::Api>;
}
