//! How clients behave, against servers on the loopback interface.
#![allow(unreachable_pub)] // endpoints.rs looks as emitted code does

#[cfg(feature = "blocking")]
mod blocking;
mod downloads;
mod endpoints;
mod errors;
mod limits;
mod load;
#[cfg(feature = "mock")]
mod mock;
mod paging;
mod parts;
mod redirects;
mod requests;
mod resumed;
mod retries;
mod support;
mod timeouts;
mod unreachable;
mod uploads;
