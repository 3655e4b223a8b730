// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `IP Allowlist`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /ip_allowlist", GetIpAllowlist::new),
        wire::json(
            "PUT /ip_allowlist",
            || UpdateIpAllowlist::new(
                IpAllowlist::new()
                    .r#type("some type")
                    .enabled(true)
                    .ip_allowlist([String::from("some ip_allowlist")]),
            ),
        ),
    ])
}
