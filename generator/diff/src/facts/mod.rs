//! What two descriptions say, and which node of the one is which node of the other. Nothing in here knows of rules.

pub(crate) mod align;
pub(crate) mod difference;
pub(crate) mod document;
pub(crate) mod kind;
pub(crate) mod label;
pub(crate) mod layers;
pub(crate) mod moves;
pub(crate) mod plain;
pub(crate) mod reach;
pub(crate) mod schemas;
pub(crate) mod similar;
pub(crate) mod site;
pub(crate) mod summary;
pub(crate) mod trees;
