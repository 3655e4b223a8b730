// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The network addresses from which the workspace can be reached.
//!
//! Operations of the tag `IP Allowlist`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use super::VERSION;
use super::super::models::IpAllowlist;

/// Retrieves the addresses from which the workspace can be reached.
///
/// `GET /ip_allowlist`, operation `getIpAllowlist`. Returns [`IpAllowlist`]. New in version
/// 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::GetIpAllowlist;
///
/// let response = GetIpAllowlist::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ip_allowlist")]
#[doc(alias = "get ip allowlist")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIpAllowlist {}

call_debug!(GetIpAllowlist);

impl GetIpAllowlist {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Replaces the addresses from which the workspace can be reached.
///
/// A list that would lock out the caller is refused.
///
/// `PUT /ip_allowlist`, operation `updateIpAllowlist`. Returns [`IpAllowlist`]. New in version
/// 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{IpAllowlist, UpdateIpAllowlist};
///
/// let response = UpdateIpAllowlist::new(IpAllowlist::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ip_allowlist")]
#[doc(alias = "update ip allowlist")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIpAllowlist {
    /// The request body.
    pub body: IpAllowlist,
}

call_debug!(UpdateIpAllowlist);

impl UpdateIpAllowlist {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
