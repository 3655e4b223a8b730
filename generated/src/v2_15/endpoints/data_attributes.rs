// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Data Attributes`.
//!
//! Definitions of the attributes of contacts and companies, custom ones included.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateDataAttributeRequest, DataAttribute, DataAttributeList,
    ListDataAttributesModel, UpdateDataAttributeRequest,
};

/// `GET /data_attributes`
///
/// Operation `listDataAttributes`. Answers with [`DataAttributeList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDataAttributes {
    /// Query parameter `model`.
    pub model: Option<ListDataAttributesModel>,
    /// Query parameter `include_archived`.
    pub include_archived: Option<bool>,
}

impl ListDataAttributes {
    /// The call, with nothing set.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("model", &self.model);
        parts.query("include_archived", &self.include_archived);
    }
}

impl Paged for ListDataAttributes {
    type Item = DataAttribute;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: DataAttributeList) -> Page<DataAttribute> {
        Page::new(response.data)
    }
}

/// `POST /data_attributes`
///
/// Operation `createDataAttribute`. Answers with [`DataAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttribute {
    /// The request body.
    pub body: CreateDataAttributeRequest,
}

impl CreateDataAttribute {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `PUT /data_attributes/{data_attribute_id}`
///
/// Operation `updateDataAttribute`. Answers with [`DataAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAttribute {
    /// Path parameter `data_attribute_id`.
    pub data_attribute_id: String,
    /// The request body.
    pub body: UpdateDataAttributeRequest,
}

impl UpdateDataAttribute {
    /// The call, with what it needs.
    pub fn new(
        data_attribute_id: impl Into<Id>,
        body: impl Into<UpdateDataAttributeRequest>,
    ) -> Self {
        Self {
            data_attribute_id: Id::text(data_attribute_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("data_attribute_id", &self.data_attribute_id);
        parts.json(&self.body);
    }
}
