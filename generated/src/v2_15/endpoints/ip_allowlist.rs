// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `IP Allowlist`.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use super::VERSION;
use super::super::models::IpAllowlist;

/// `GET /ip_allowlist`
///
/// Operation `getIpAllowlist`. Answers with [`IpAllowlist`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIpAllowlist {}
impl GetIpAllowlist {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetIpAllowlist {
    type Response = IpAllowlist;
    const OPERATION: Operation = Operation::new(
            "getIpAllowlist",
            Method::Get,
            "/ip_allowlist",
            VERSION,
        )
        .tag("IP Allowlist");
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// `PUT /ip_allowlist`
///
/// Operation `updateIpAllowlist`. Answers with [`IpAllowlist`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIpAllowlist {
    /// The request body.
    pub body: IpAllowlist,
}

impl UpdateIpAllowlist {
    /// The call, with what it needs.
    pub fn new(body: impl Into<IpAllowlist>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for UpdateIpAllowlist {
    type Response = IpAllowlist;
    const OPERATION: Operation = Operation::new(
            "updateIpAllowlist",
            Method::Put,
            "/ip_allowlist",
            VERSION,
        )
        .tag("IP Allowlist");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
