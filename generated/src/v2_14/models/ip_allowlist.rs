// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `ip_allowlist`. Sent in requests and read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAllowlist {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub enabled: Option<bool>,
    pub ip_allowlist: Option<List<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(IpAllowlist { r#type = "type", enabled, ip_allowlist });

impl IpAllowlist {
    /// With nothing set.
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
    pub fn ip_allowlist(mut self, ip_allowlist: impl Into<List<String>>) -> Self {
        self.ip_allowlist = Some(ip_allowlist.into());
        self
    }
}
