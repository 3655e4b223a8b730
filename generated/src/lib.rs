// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! A client for [Intercom's REST API](https://developers.intercom.com), one module per API version.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "v2_16"))]
//! # async fn example() -> Result<(), intercom_api::Error> {
//! use intercom_api::v2_16::{CreateNote, CreateNoteBody};
//! use intercom_api::{Client, EndpointExt};
//!
//! let client = Client::from_env()?;
//! let body = CreateNoteBody::new("Asked for an invoice.");
//! let note = CreateNote::new("5f1c0ffee0ddba11ad1ce5ee", body).send(&client).await?;
//! println!("{:?}", note.id);
//! # Ok(())
//! # }
//! ```
//!
//! * An operation is a struct that implements [`Endpoint`]; it is named after the operation, and [`EndpointExt`] sends it.
//! * Every answer that is JSON decodes: what the description lacks is kept in `extra`.
//! * An operation that answers in pages implements [`Paged`] too.
//!
//! # Versions
//!
//! | feature and module | `Intercom-Version` | operations |
//! |---|---|---|
//! | `v2_7` | `2.7` | 98 |
//! | `v2_8` | `2.8` | 98 |
//! | `v2_9` | `2.9` | 108 |
//! | `v2_10` | `2.10` | 108 |
//! | `v2_11` | `2.11` | 108 |
//! | `v2_12` | `2.12` | 118 |
//! | `v2_13` | `2.13` | 133 |
//! | `v2_14` | `2.14` | 150 |
//! | `v2_15` | `2.15` | 162 |
//! | `v2_16` (default) | `2.16` | 231 |
//! | `unstable` | `Preview` | 256 |

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
