// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Definitions of the attributes of contacts and companies, custom ones included.
//!
//! Operations of the tag `Data Attributes`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateDataAttributeRequest, DataAttribute, DataAttributeList,
    ListDataAttributesModel, UpdateDataAttributeRequest,
};

/// Lists the attributes of contacts, companies or conversations, custom ones included.
///
/// `GET /data_attributes`, operation `listDataAttributes`. Returns [`DataAttributeList`]. The
/// list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::ListDataAttributes;
///
/// let response = ListDataAttributes::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_attributes")]
#[doc(alias = "list data attributes")]
#[doc(alias = "dataAttributes.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDataAttributes {
    /// Whose attributes are listed. Left out, it is those of contacts and companies. Query
    /// parameter `model`.
    pub model: Option<ListDataAttributesModel>,
    /// Whether attributes that were archived are listed too. Query parameter `include_archived`.
    pub include_archived: Option<bool>,
}

call_debug!(ListDataAttributes);

impl ListDataAttributes {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            model: None,
            include_archived: None,
        }
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<ListDataAttributesModel>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `include_archived`.
    #[must_use]
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.include_archived = Some(include_archived);
        self
    }
}

impl Endpoint for ListDataAttributes {
    type Response = DataAttributeList;
    const OPERATION: Operation = Operation::new(
            "listDataAttributes",
            Method::Get,
            "/data_attributes",
            VERSION,
        )
        .tag("Data Attributes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("model", &self.model);
        parts.query("include_archived", &self.include_archived);
    }
}

impl Paged for ListDataAttributes {
    type Item = DataAttribute;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: DataAttributeList) -> Page<DataAttribute> {
        Page::new(response.data)
    }
}

/// Creates a custom attribute for contacts or companies.
///
/// `POST /data_attributes`, operation `createDataAttribute`. Returns [`DataAttribute`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{
///     CreateDataAttribute, CreateDataAttributeRequest,
///     CreateDataAttributeRequestDataType, CreateDataAttributeRequestModel,
/// };
///
/// let response = CreateDataAttribute::new(
///         CreateDataAttributeRequest::new(
///             "name",
///             CreateDataAttributeRequestModel::Contact,
///             CreateDataAttributeRequestDataType::String,
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_attributes")]
#[doc(alias = "create data attribute")]
#[doc(alias = "custom attribute")]
#[doc(alias = "create custom attribute")]
#[doc(alias = "dataAttributes.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttribute {
    /// The request body.
    pub body: CreateDataAttributeRequest,
}

call_debug!(CreateDataAttribute);

impl CreateDataAttribute {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateDataAttributeRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateDataAttribute {
    type Response = DataAttribute;
    const OPERATION: Operation = Operation::new(
            "createDataAttribute",
            Method::Post,
            "/data_attributes",
            VERSION,
        )
        .tag("Data Attributes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Changes or archives a custom attribute.
///
/// Its kind of value cannot be changed.
///
/// `PUT /data_attributes/{data_attribute_id}`, operation `updateDataAttribute`. Returns
/// [`DataAttribute`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_11::{UpdateDataAttribute, UpdateDataAttributeRequest};
///
/// let response = UpdateDataAttribute::new("123", UpdateDataAttributeRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/data_attributes/{data_attribute_id}")]
#[doc(alias = "update data attribute")]
#[doc(alias = "dataAttributes.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAttribute {
    /// Intercom's id of the attribute. Path parameter `data_attribute_id`.
    pub data_attribute_id: Id,
    /// The request body.
    pub body: UpdateDataAttributeRequest,
}

call_debug!(UpdateDataAttribute);

impl UpdateDataAttribute {
    /// Makes the call with its required arguments.
    pub fn new(
        data_attribute_id: impl Into<Id>,
        body: impl Into<UpdateDataAttributeRequest>,
    ) -> Self {
        Self {
            data_attribute_id: Id::of(data_attribute_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateDataAttribute {
    type Response = DataAttribute;
    const OPERATION: Operation = Operation::new(
            "updateDataAttribute",
            Method::Put,
            "/data_attributes/{data_attribute_id}",
            VERSION,
        )
        .tag("Data Attributes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("data_attribute_id", &self.data_attribute_id);
        parts.json(&self.body);
    }
}
