//! How clients behave, against servers on the loopback interface.
#![allow(unreachable_pub)] // endpoints.rs looks as emitted code does

mod endpoints;
mod errors;
mod paging;
mod redirects;
mod requests;
mod retries;
mod support;
mod timeouts;
