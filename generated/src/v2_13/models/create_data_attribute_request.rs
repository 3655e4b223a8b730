// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// What a new custom attribute is to be.
///
/// Schema `create_data_attribute_request`. Sent by
/// [`CreateDataAttribute`](super::super::CreateDataAttribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttributeRequest {
    /// The name that people see. Required.
    pub name: String,
    /// What carries it. Required.
    pub model: CreateDataAttributeRequestModel,
    /// What its values are, such as strings or dates. Required.
    pub data_type: CreateDataAttributeRequestDataType,
    /// A description for people.
    pub description: Option<String>,
    /// The values that it can have.
    pub options: Option<List<CreateDataAttributeRequestOption>>,
    /// Whether the Messenger can set it.
    pub messenger_writable: Option<bool>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataAttributeRequest {
    description, options, messenger_writable, archived;
    required name, model, data_type
});

impl CreateDataAttributeRequest {
    /// Makes a value of what is required.
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
        options: impl IntoIterator<Item = impl Into<CreateDataAttributeRequestOption>>,
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

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}

/// What carries it.
///
/// Part of [`CreateDataAttributeRequest`]. Sent in requests. One of `contact`, `company`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestModel {
    /// Contacts carry the attribute.
    Contact,
    /// Companies carry the attribute.
    Company,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataAttributeRequestModel { Contact = "contact", Company = "company" });

/// What its values are, such as strings or dates.
///
/// Part of [`CreateDataAttributeRequest`]. Sent in requests. One of `string`, `integer`,
/// `float`, `boolean`, `datetime`, `date`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestDataType {
    /// Any characters.
    String,
    /// A number without a fraction.
    Integer,
    /// A number with a fraction.
    Float,
    /// True or false.
    Boolean,
    /// A date with a time of day.
    Datetime,
    /// A date without a time of day.
    Date,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataAttributeRequestDataType {
    String = "string", Integer = "integer", Float = "float", Boolean = "boolean",
    Datetime = "datetime", Date = "date"
});

/// A value that it can have.
///
/// Part of [`CreateDataAttributeRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttributeRequestOption {
    /// The value as people see it. Required.
    pub value: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataAttributeRequestOption {; required value });

impl CreateDataAttributeRequestOption {
    /// Makes a value of what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for CreateDataAttributeRequestOption {
    fn from(value: T) -> Self {
        Self::new(value.as_ref())
    }
}
