// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Value, object, open_enum};

/// What to change in a data connector.
///
/// Schema `update_data_connector_request`. Sent by
/// [`UpdateDataConnector`](super::super::UpdateDataConnector). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether it is in use from now on.
    pub state: Option<UpdateDataConnectorRequestState>,
    /// The method that the other system is called with.
    pub http_method: Option<UpdateDataConnectorRequestHttpMethod>,
    /// The URL that the connector calls. Attributes stand in it as `{{name}}`.
    pub url: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Whether Fin may use it without a workflow.
    pub direct_fin_usage: Option<bool>,
    /// Who Fin may use it for.
    pub audiences: Option<List<UpdateDataConnectorRequestAudience>>,
    /// Headers to send.
    pub headers: Option<List<UpdateDataConnectorRequestHeader>>,
    /// What has to be supplied to a call.
    pub data_inputs: Option<List<UpdateDataConnectorRequestDataInput>>,
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
object!(UpdateDataConnectorRequest {
    name, description, state, http_method, url, body, direct_fin_usage, audiences, headers,
    data_inputs, customer_authentication, bypass_authentication, validate_missing_attributes,
    mock_response, token_ids
});

impl UpdateDataConnectorRequest {
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<UpdateDataConnectorRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `http_method`.
    #[must_use]
    pub fn http_method(
        mut self,
        http_method: impl Into<UpdateDataConnectorRequestHttpMethod>,
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
            Item = impl Into<UpdateDataConnectorRequestAudience>,
        >,
    ) -> Self {
        self.audiences = Some(audiences.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = impl Into<UpdateDataConnectorRequestHeader>>,
    ) -> Self {
        self.headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `data_inputs`.
    #[must_use]
    pub fn data_inputs(
        mut self,
        data_inputs: impl IntoIterator<
            Item = impl Into<UpdateDataConnectorRequestDataInput>,
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

/// Whether it is in use from now on.
///
/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestState {
    /// It is not published.
    Draft,
    /// It is in use.
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateDataConnectorRequestState { Draft = "draft", Live = "live" });

/// The method that the other system is called with.
///
/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `get`, `post`, `put`,
/// `delete`, `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestHttpMethod {
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
open_enum!(UpdateDataConnectorRequestHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// A group of people.
///
/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `leads`, `users`,
/// `visitors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestAudience {
    /// Contacts who have not signed up.
    Leads,
    /// Contacts who have signed up.
    Users,
    /// People who have not written yet.
    Visitors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateDataConnectorRequestAudience {
    Leads = "leads", Users = "users", Visitors = "visitors"
});

/// A header to send.
///
/// Part of [`UpdateDataConnectorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequestHeader {
    /// The name that people see.
    pub name: Option<String>,
    /// What the header says.
    pub value: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataConnectorRequestHeader { name, value });

impl UpdateDataConnectorRequestHeader {
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
/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `string`, `integer`,
/// `decimal`, `boolean`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestDataInputType {
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
open_enum!(UpdateDataConnectorRequestDataInputType {
    String = "string", Integer = "integer", Decimal = "decimal", Boolean = "boolean"
});

/// A value that has to be supplied.
///
/// Part of [`UpdateDataConnectorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequestDataInput {
    /// The name that people see.
    pub name: Option<String>,
    /// The name of this kind of object.
    pub r#type: Option<UpdateDataConnectorRequestDataInputType>,
    /// A description for people.
    pub description: Option<String>,
    /// Whether a call needs it.
    pub required: Option<bool>,
    /// What is taken if nothing is supplied.
    pub default_value: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataConnectorRequestDataInput {
    name, r#type = "type", description, required, default_value
});

impl UpdateDataConnectorRequestDataInput {
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
        r#type: impl Into<UpdateDataConnectorRequestDataInputType>,
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
