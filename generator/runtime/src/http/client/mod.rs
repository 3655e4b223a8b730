//! The clients, and what can be done with an endpoint.

pub(crate) mod asynchronous;
pub(crate) mod builder;
pub(crate) mod caller;
pub(crate) mod methods;
pub(crate) mod redirect;
pub(crate) mod vendor;
pub(crate) mod verbs;
