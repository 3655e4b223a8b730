// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// The addresses from which the workspace can be reached.
///
/// Schema `ip_allowlist`. Returned by [`GetIpAllowlist`](super::super::GetIpAllowlist),
/// [`UpdateIpAllowlist`](super::super::UpdateIpAllowlist). Sent by
/// [`UpdateIpAllowlist`](super::super::UpdateIpAllowlist). New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAllowlist {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// Whether other addresses are turned away.
    pub enabled: Option<bool>,
    /// Single addresses such as `10.0.0.1`, and ranges such as `192.168.1.0/24`.
    pub ip_allowlist: Option<List<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(IpAllowlist { r#type = "type", enabled, ip_allowlist });

impl IpAllowlist {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `ip_allowlist`.
    #[must_use]
    pub fn ip_allowlist(
        mut self,
        ip_allowlist: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.ip_allowlist = Some(
            ip_allowlist.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }
}
