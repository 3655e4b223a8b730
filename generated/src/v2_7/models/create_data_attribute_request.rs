// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `create_data_attribute_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttributeRequest {
    /// The name that people see. Required.
    pub name: String,
    /// Required.
    pub model: CreateDataAttributeRequestModel,
    /// Required.
    pub data_type: CreateDataAttributeRequestDataType,
    /// A description for people.
    pub description: Option<String>,
    pub options: Option<List<CreateDataAttributeRequestOption>>,
    pub messenger_writable: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataAttributeRequest {
    description, options, messenger_writable;
    required name, model, data_type
});

impl CreateDataAttributeRequest {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        model: impl Into<CreateDataAttributeRequestModel>,
        data_type: impl Into<CreateDataAttributeRequestDataType>,
    ) -> Self {
        Self {
            name: name.into(),
            model: model.into(),
            data_type: data_type.into(),
            ..Self::default()
        }
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
        options: impl Into<List<CreateDataAttributeRequestOption>>,
    ) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `messenger_writable`.
    #[must_use]
    pub fn messenger_writable(mut self, messenger_writable: bool) -> Self {
        self.messenger_writable = Some(messenger_writable);
        self
    }
}

/// Part of [`CreateDataAttributeRequest`]. Sent in requests. One of `contact`, `company`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestModel {
    Contact,
    Company,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataAttributeRequestModel { Contact = "contact", Company = "company" });

/// Part of [`CreateDataAttributeRequest`]. Sent in requests. One of `string`, `integer`,
/// `float`, `boolean`, `datetime`, `date`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestDataType {
    String,
    Integer,
    Float,
    Boolean,
    Datetime,
    Date,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataAttributeRequestDataType {
    String = "string", Integer = "integer", Float = "float", Boolean = "boolean",
    Datetime = "datetime", Date = "date"
});

/// Part of [`CreateDataAttributeRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttributeRequestOption {
    pub value: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataAttributeRequestOption { value });

impl CreateDataAttributeRequestOption {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
