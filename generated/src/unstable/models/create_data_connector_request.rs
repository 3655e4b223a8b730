// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Value, object, open_enum};

/// What a new data connector is to be.
///
/// Schema `create_data_connector_request`. Sent by
/// [`CreateDataConnector`](super::super::CreateDataConnector). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataConnectorRequest {
    /// The name that people see. Required.
    pub name: String,
    /// A description for people.
    pub description: Option<String>,
    /// The method that the other system is called with.
    pub http_method: Option<CreateDataConnectorRequestHttpMethod>,
    /// The URL that the connector calls. Attributes stand in it as `{{name}}`.
    pub url: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Whether Fin may use it without a workflow.
    pub direct_fin_usage: Option<bool>,
    /// Who Fin may use it for.
    pub audiences: Option<List<CreateDataConnectorRequestAudience>>,
    /// Headers to send.
    pub headers: Option<List<CreateDataConnectorRequestHeader>>,
    /// What has to be supplied to a call.
    pub data_inputs: Option<List<CreateDataConnectorRequestDataInput>>,
    /// Whether people have to prove who they are.
    pub customer_authentication: Option<bool>,
    /// Whether people need not prove who they are.
    pub bypass_authentication: Option<bool>,
    /// Whether a call is not made if a value is missing.
    pub validate_missing_attributes: Option<bool>,
    /// A response to design the rest with, in place of a real one.
    pub mock_response: Option<Map<Value>>,
    /// Intercom's ids of the tokens to authenticate with.
    pub token_ids: Option<List<Id>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataConnectorRequest {
    description, http_method, url, body, direct_fin_usage, audiences, headers, data_inputs,
    customer_authentication, bypass_authentication, validate_missing_attributes, mock_response,
    token_ids;
    required name
});

impl CreateDataConnectorRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `http_method`.
    #[must_use]
    pub fn http_method(
        mut self,
        http_method: impl Into<CreateDataConnectorRequestHttpMethod>,
    ) -> Self {
        self.http_method = Some(http_method.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `direct_fin_usage`.
    #[must_use]
    pub fn direct_fin_usage(mut self, direct_fin_usage: bool) -> Self {
        self.direct_fin_usage = Some(direct_fin_usage);
        self
    }

    /// Sets `audiences`.
    #[must_use]
    pub fn audiences(
        mut self,
        audiences: impl IntoIterator<
            Item = impl Into<CreateDataConnectorRequestAudience>,
        >,
    ) -> Self {
        self.audiences = Some(audiences.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = impl Into<CreateDataConnectorRequestHeader>>,
    ) -> Self {
        self.headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `data_inputs`.
    #[must_use]
    pub fn data_inputs(
        mut self,
        data_inputs: impl IntoIterator<
            Item = impl Into<CreateDataConnectorRequestDataInput>,
        >,
    ) -> Self {
        self.data_inputs = Some(data_inputs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `customer_authentication`.
    #[must_use]
    pub fn customer_authentication(mut self, customer_authentication: bool) -> Self {
        self.customer_authentication = Some(customer_authentication);
        self
    }

    /// Sets `bypass_authentication`.
    #[must_use]
    pub fn bypass_authentication(mut self, bypass_authentication: bool) -> Self {
        self.bypass_authentication = Some(bypass_authentication);
        self
    }

    /// Sets `validate_missing_attributes`.
    #[must_use]
    pub fn validate_missing_attributes(
        mut self,
        validate_missing_attributes: bool,
    ) -> Self {
        self.validate_missing_attributes = Some(validate_missing_attributes);
        self
    }

    /// Sets `mock_response`.
    #[must_use]
    pub fn mock_response(
        mut self,
        mock_response: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.mock_response = Some(mock_response.into_iter().collect());
        self
    }

    /// Sets `token_ids`.
    #[must_use]
    pub fn token_ids(
        mut self,
        token_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.token_ids = Some(token_ids.into_iter().map(Id::of).collect());
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateDataConnectorRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}

/// The method that the other system is called with.
///
/// Part of [`CreateDataConnectorRequest`]. Sent in requests. One of `get`, `post`, `put`,
/// `delete`, `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestHttpMethod {
    /// A GET request.
    Get,
    /// A POST request.
    Post,
    /// A PUT request.
    Put,
    /// A DELETE request.
    Delete,
    /// A PATCH request.
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataConnectorRequestHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// A group of people.
///
/// Part of [`CreateDataConnectorRequest`]. Sent in requests. One of `leads`, `users`,
/// `visitors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestAudience {
    /// Contacts who have not signed up.
    Leads,
    /// Contacts who have signed up.
    Users,
    /// People who have not written yet.
    Visitors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataConnectorRequestAudience {
    Leads = "leads", Users = "users", Visitors = "visitors"
});

/// A header to send.
///
/// Part of [`CreateDataConnectorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataConnectorRequestHeader {
    /// The name that people see.
    pub name: Option<String>,
    /// What the header says.
    pub value: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataConnectorRequestHeader { name, value });

impl CreateDataConnectorRequestHeader {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The name of this kind of object.
///
/// Part of [`CreateDataConnectorRequest`]. Sent in requests. One of `string`, `integer`,
/// `decimal`, `boolean`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestDataInputType {
    /// Any characters.
    String,
    /// A number without a fraction.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// True or false.
    Boolean,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateDataConnectorRequestDataInputType {
    String = "string", Integer = "integer", Decimal = "decimal", Boolean = "boolean"
});

/// A value that has to be supplied.
///
/// Part of [`CreateDataConnectorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataConnectorRequestDataInput {
    /// The name that people see.
    pub name: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<CreateDataConnectorRequestDataInputType>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether a call needs it.
    pub required: Option<bool>,
    /// What is taken if nothing is supplied.
    pub default_value: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateDataConnectorRequestDataInput {
    name, r#type = "type", description, required, default_value
});

impl CreateDataConnectorRequestDataInput {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<CreateDataConnectorRequestDataInputType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}
