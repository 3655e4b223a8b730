// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// What to change in a custom attribute.
///
/// Schema `update_data_attribute_request`. Sent by
/// [`UpdateDataAttribute`](super::super::UpdateDataAttribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAttributeRequest {
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// A description for people.
    pub description: Option<String>,
    /// The values that it can have from now on.
    pub options: Option<List<UpdateDataAttributeRequestOption>>,
    /// Whether the Messenger can set it.
    pub messenger_writable: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataAttributeRequest { archived, description, options, messenger_writable });

impl UpdateDataAttributeRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<UpdateDataAttributeRequestOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `messenger_writable`.
    #[must_use]
    pub fn messenger_writable(mut self, messenger_writable: bool) -> Self {
        self.messenger_writable = Some(messenger_writable);
        self
    }
}

/// A value that it can have.
///
/// Part of [`UpdateDataAttributeRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAttributeRequestOption {
    /// The value as people see it. Required.
    pub value: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataAttributeRequestOption {; required value });

impl UpdateDataAttributeRequestOption {
    /// Makes a value of what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for UpdateDataAttributeRequestOption {
    fn from(value: T) -> Self {
        Self::new(value.as_ref())
    }
}
