// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Custom Object Instances`.
//!
//! Objects of types that the workspace has defined itself.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateOrUpdateCustomObjectInstanceRequest, CustomObjectInstance,
    CustomObjectInstanceDeleted,
};

/// `GET /custom_object_instances/{custom_object_type_identifier}`
///
/// Operation `getCustomObjectInstancesByExternalId`. Answers with [`CustomObjectInstance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomObjectInstancesByExternalId {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// Query parameter `external_id`.
    pub external_id: String,
}

impl GetCustomObjectInstancesByExternalId {
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

impl Endpoint for GetCustomObjectInstancesByExternalId {
    type Response = CustomObjectInstance;
    const OPERATION: Operation = Operation::new(
            "getCustomObjectInstancesByExternalId",
            Method::Get,
            "/custom_object_instances/{custom_object_type_identifier}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.query("external_id", &self.external_id);
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

/// `GET /custom_object_instances/{custom_object_type_identifier}/{id}`
///
/// Operation `getCustomObjectInstancesById`. Answers with [`CustomObjectInstance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomObjectInstancesById {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetCustomObjectInstancesById {
    /// The call, with what it needs.
    pub fn new(custom_object_type_identifier: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            id: Id::text(id),
        }
    }
}

impl Endpoint for GetCustomObjectInstancesById {
    type Response = CustomObjectInstance;
    const OPERATION: Operation = Operation::new(
            "getCustomObjectInstancesById",
            Method::Get,
            "/custom_object_instances/{custom_object_type_identifier}/{id}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.path("id", &self.id);
    }
}

/// `DELETE /custom_object_instances/{custom_object_type_identifier}/{id}`
///
/// Operation `deleteCustomObjectInstancesById`. Answers with [`CustomObjectInstanceDeleted`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomObjectInstancesById {
    /// Path parameter `custom_object_type_identifier`.
    pub custom_object_type_identifier: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteCustomObjectInstancesById {
    /// The call, with what it needs.
    pub fn new(custom_object_type_identifier: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            custom_object_type_identifier: Id::text(custom_object_type_identifier),
            id: Id::text(id),
        }
    }
}

impl Endpoint for DeleteCustomObjectInstancesById {
    type Response = CustomObjectInstanceDeleted;
    const OPERATION: Operation = Operation::new(
            "deleteCustomObjectInstancesById",
            Method::Delete,
            "/custom_object_instances/{custom_object_type_identifier}/{id}",
            VERSION,
        )
        .tag("Custom Object Instances");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.path("id", &self.id);
    }
}
