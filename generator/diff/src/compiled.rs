//! A description as `generate` compiles it.

use intercom_generator::analyse::Analysis;
use intercom_generator::ir::Api;
use intercom_generator::name::Names;

/// A version as it is emitted.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) api: Api,
    pub(crate) analysis: Analysis,
    pub(crate) names: Names,
}
