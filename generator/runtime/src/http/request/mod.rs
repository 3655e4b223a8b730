//! What is sent.

pub(crate) mod auth;
pub(crate) mod base;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod custom;
pub(crate) mod endpoint;
pub(crate) mod escape;
pub(crate) mod form;
pub(crate) mod operation;
pub(crate) mod overrides;
pub(crate) mod parts;
pub(crate) mod reference;
pub(crate) mod shown;
pub(crate) mod style;
pub(crate) mod token;
