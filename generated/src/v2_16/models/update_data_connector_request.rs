// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object, open_enum};

/// Schema `update_data_connector_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub state: Option<UpdateDataConnectorRequestState>,
    pub http_method: Option<UpdateDataConnectorRequestHttpMethod>,
    pub url: Option<String>,
    pub body: Option<String>,
    pub direct_fin_usage: Option<bool>,
    pub audiences: Option<List<UpdateDataConnectorRequestAudience>>,
    pub headers: Option<List<UpdateDataConnectorRequestHeader>>,
    pub data_inputs: Option<List<UpdateDataConnectorRequestDataInput>>,
    pub customer_authentication: Option<bool>,
    pub bypass_authentication: Option<bool>,
    pub validate_missing_attributes: Option<bool>,
    pub mock_response: Option<Map<Value>>,
    pub token_ids: Option<List<String>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataConnectorRequest {
    name, description, state, http_method, url, body, direct_fin_usage, audiences, headers,
    data_inputs, customer_authentication, bypass_authentication, validate_missing_attributes,
    mock_response, token_ids
});

impl UpdateDataConnectorRequest {
    /// With nothing set.
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
        audiences: impl Into<List<UpdateDataConnectorRequestAudience>>,
    ) -> Self {
        self.audiences = Some(audiences.into());
        self
    }

    /// Sets `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl Into<List<UpdateDataConnectorRequestHeader>>,
    ) -> Self {
        self.headers = Some(headers.into());
        self
    }

    /// Sets `data_inputs`.
    #[must_use]
    pub fn data_inputs(
        mut self,
        data_inputs: impl Into<List<UpdateDataConnectorRequestDataInput>>,
    ) -> Self {
        self.data_inputs = Some(data_inputs.into());
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
    pub fn mock_response(mut self, mock_response: impl Into<Map<Value>>) -> Self {
        self.mock_response = Some(mock_response.into());
        self
    }

    /// Sets `token_ids`.
    #[must_use]
    pub fn token_ids(mut self, token_ids: impl Into<List<String>>) -> Self {
        self.token_ids = Some(token_ids.into());
        self
    }
}

/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `draft`, `live`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestState {
    Draft,
    Live,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateDataConnectorRequestState { Draft = "draft", Live = "live" });

/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `get`, `post`, `put`,
/// `delete`, `patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestHttpMethod {
    Get,
    Post,
    Put,
    Delete,
    Patch,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateDataConnectorRequestHttpMethod {
    Get = "get", Post = "post", Put = "put", Delete = "delete", Patch = "patch"
});

/// Part of [`UpdateDataConnectorRequest`]. Sent in requests. One of `leads`, `users`,
/// `visitors`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestAudience {
    Leads,
    Users,
    Visitors,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateDataConnectorRequestAudience {
    Leads = "leads", Users = "users", Visitors = "visitors"
});

/// Part of [`UpdateDataConnectorRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequestHeader {
    /// The name that people see.
    pub name: Option<String>,
    pub value: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataConnectorRequestHeader { name, value });

impl UpdateDataConnectorRequestHeader {
    /// With nothing set.
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
    String,
    Integer,
    Decimal,
    Boolean,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateDataConnectorRequestDataInputType {
    String = "string", Integer = "integer", Decimal = "decimal", Boolean = "boolean"
});

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
    pub required: Option<bool>,
    pub default_value: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateDataConnectorRequestDataInput {
    name, r#type = "type", description, required, default_value
});

impl UpdateDataConnectorRequestDataInput {
    /// With nothing set.
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
