// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Custom Object Instances`.
//!
//! Objects of types that the workspace has defined itself.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateOrUpdateCustomObjectInstanceRequest, CustomObjectInstance,
    CustomObjectInstanceDeleted, CustomObjectInstancesPaginatedList,
};

/// `GET /custom_object_instances/{custom_object_type_identifier}`
///
/// Operation `listCustomObjectInstances`. Answers with [`CustomObjectInstancesPaginatedList`].
/// Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomObjectInstances {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// Query parameter `references_contact_id`.
    pub references_contact_id: Option<String>,
    /// Query parameter `references_conversation_id`.
    pub references_conversation_id: Option<String>,
    /// Query parameter `external_id`.
    pub external_id: Option<String>,
    /// The number of the page, counted from 1. Query parameter `page`.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 150.
    pub per_page: Option<i64>,
}

impl ListCustomObjectInstances {
    /// The call, with what it needs.
    pub fn new(custom_object_type_identifier: impl Into<Id>) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            references_contact_id: None,
            references_conversation_id: None,
            external_id: None,
            page: None,
            per_page: None,
        }
    }

    /// Sets `references_contact_id`.
    #[must_use]
    pub fn references_contact_id(
        mut self,
        references_contact_id: impl Into<Id>,
    ) -> Self {
        self.references_contact_id = Some(Id::text(references_contact_id));
        self
    }

    /// Sets `references_conversation_id`.
    #[must_use]
    pub fn references_conversation_id(
        mut self,
        references_conversation_id: impl Into<Id>,
    ) -> Self {
        self.references_conversation_id = Some(Id::text(references_conversation_id));
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(Id::text(external_id));
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Endpoint for ListCustomObjectInstances {
    type Response = CustomObjectInstancesPaginatedList;
    const OPERATION: Operation = Operation::new(
            "listCustomObjectInstances",
            Method::Get,
            "/custom_object_instances/{custom_object_type_identifier}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.query("references_contact_id", &self.references_contact_id);
        parts.query("references_conversation_id", &self.references_conversation_id);
        parts.query("external_id", &self.external_id);
        parts.query("page", &self.page);
        parts.query("per_page", &self.per_page);
    }
}

impl Paged for ListCustomObjectInstances {
    type Item = CustomObjectInstance;
    const PAGING: PagingStrategy = PagingStrategy::PageInQuery("page");

    fn page(response: CustomObjectInstancesPaginatedList) -> Page<CustomObjectInstance> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
    }
}

/// `POST /custom_object_instances/{custom_object_type_identifier}`
///
/// Operation `createCustomObjectInstances`. Answers with [`CustomObjectInstance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomObjectInstances {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// The request body.
    pub body: CreateOrUpdateCustomObjectInstanceRequest,
}

impl CreateCustomObjectInstances {
    /// The call, with what it needs.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        body: impl Into<CreateOrUpdateCustomObjectInstanceRequest>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateCustomObjectInstances {
    type Response = CustomObjectInstance;
    const OPERATION: Operation = Operation::new(
            "createCustomObjectInstances",
            Method::Post,
            "/custom_object_instances/{custom_object_type_identifier}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.json(&self.body);
    }
}

/// `DELETE /custom_object_instances/{custom_object_type_identifier}`
///
/// Operation `deleteCustomObjectInstancesByExternalId`. Answers with
/// [`CustomObjectInstanceDeleted`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomObjectInstancesByExternalId {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// Query parameter `external_id`.
    pub external_id: String,
}

impl DeleteCustomObjectInstancesByExternalId {
    /// The call, with what it needs.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        external_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            external_id: Id::text(external_id),
        }
    }
}

impl Endpoint for DeleteCustomObjectInstancesByExternalId {
    type Response = CustomObjectInstanceDeleted;
    const OPERATION: Operation = Operation::new(
            "deleteCustomObjectInstancesByExternalId",
            Method::Delete,
            "/custom_object_instances/{custom_object_type_identifier}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.query("external_id", &self.external_id);
    }
}

/// `GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}`
///
/// Operation `getCustomObjectInstancesById`. Answers with [`CustomObjectInstance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomObjectInstancesById {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// Path parameter `custom_object_instance_id`.
    pub custom_object_instance_id: String,
}

impl GetCustomObjectInstancesById {
    /// The call, with what it needs.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        custom_object_instance_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            custom_object_instance_id: Id::text(custom_object_instance_id),
        }
    }
}

impl Endpoint for GetCustomObjectInstancesById {
    type Response = CustomObjectInstance;
    const OPERATION: Operation = Operation::new(
            "getCustomObjectInstancesById",
            Method::Get,
            "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.path("custom_object_instance_id", &self.custom_object_instance_id);
    }
}

/// `DELETE
/// /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}`
///
/// Operation `deleteCustomObjectInstancesById`. Answers with [`CustomObjectInstanceDeleted`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomObjectInstancesById {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// Path parameter `custom_object_instance_id`.
    pub custom_object_instance_id: String,
}

impl DeleteCustomObjectInstancesById {
    /// The call, with what it needs.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        custom_object_instance_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            custom_object_instance_id: Id::text(custom_object_instance_id),
        }
    }
}

impl Endpoint for DeleteCustomObjectInstancesById {
    type Response = CustomObjectInstanceDeleted;
    const OPERATION: Operation = Operation::new(
            "deleteCustomObjectInstancesById",
            Method::Delete,
            "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.path("custom_object_instance_id", &self.custom_object_instance_id);
    }
}
