// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::CustomObjectInstance;

/// Custom objects that belong to something.
///
/// Schema `custom_object_instance_list`. Sent in requests and read from responses. New in
/// version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomObjectInstanceList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The custom objects; null stands for one that is gone.
    pub instances: Option<List<CustomObjectInstance>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomObjectInstanceList { r#type = "type", instances });

impl CustomObjectInstanceList {
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

    /// Sets `instances`.
    #[must_use]
    pub fn instances(
        mut self,
        instances: impl IntoIterator<Item = impl Into<CustomObjectInstance>>,
    ) -> Self {
        self.instances = Some(instances.into_iter().map(Into::into).collect());
        self
    }
}
