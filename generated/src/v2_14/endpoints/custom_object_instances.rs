// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Objects of types that the workspace has defined itself.
//!
//! Operations of the tag `Custom Object Instances`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateOrUpdateCustomObjectInstanceRequest, CustomObjectInstance,
    CustomObjectInstanceDeleted,
};

/// Retrieves a custom object by your own id, or lists those that belong to a contact or
/// conversation.
///
/// `GET /custom_object_instances/{custom_object_type_identifier}`, operation
/// `getCustomObjectInstancesByExternalId`. Returns [`CustomObjectInstance`]. New in version
/// 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::GetCustomObjectInstancesByExternalId;
///
/// let response = GetCustomObjectInstancesByExternalId::new("123", "123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/custom_object_instances/{custom_object_type_identifier}")]
#[doc(alias = "get custom object instances by external id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomObjectInstancesByExternalId {
    /// The name that identifies the type of the custom object. Path parameter
    /// `custom_object_type_identifier`.
    pub custom_object_type_identifier: Id,
    /// Your own id for the object. Query parameter `external_id`.
    pub external_id: Id,
}

call_debug!(GetCustomObjectInstancesByExternalId);

impl GetCustomObjectInstancesByExternalId {
    /// Makes the call with its required arguments.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        external_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::of(custom_object_type_identifier),
            external_id: Id::of(external_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.query("external_id", &self.external_id);
    }
}

/// Creates a custom object, or changes the one with the same external id.
///
/// `POST /custom_object_instances/{custom_object_type_identifier}`, operation
/// `createCustomObjectInstances`. Returns [`CustomObjectInstance`]. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::{
///     CreateCustomObjectInstances, CreateOrUpdateCustomObjectInstanceRequest,
/// };
///
/// let response = CreateCustomObjectInstances::new(
///         "123",
///         CreateOrUpdateCustomObjectInstanceRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/custom_object_instances/{custom_object_type_identifier}")]
#[doc(alias = "create custom object instances")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomObjectInstances {
    /// The name that identifies the type of the custom object. Path parameter
    /// `custom_object_type_identifier`.
    pub custom_object_type_identifier: Id,
    /// The request body.
    pub body: CreateOrUpdateCustomObjectInstanceRequest,
}

call_debug!(CreateCustomObjectInstances);

impl CreateCustomObjectInstances {
    /// Makes the call with its required arguments.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        body: impl Into<CreateOrUpdateCustomObjectInstanceRequest>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::of(custom_object_type_identifier),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.json(&self.body);
    }
}

/// Deletes a custom object by your own id.
///
/// `DELETE /custom_object_instances/{custom_object_type_identifier}`, operation
/// `deleteCustomObjectInstancesByExternalId`. Returns [`CustomObjectInstanceDeleted`]. New in
/// version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::DeleteCustomObjectInstancesByExternalId;
///
/// let response = DeleteCustomObjectInstancesByExternalId::new("123", "123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/custom_object_instances/{custom_object_type_identifier}")]
#[doc(alias = "delete custom object instances by external id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomObjectInstancesByExternalId {
    /// The name that identifies the type of the custom object. Path parameter
    /// `custom_object_type_identifier`.
    pub custom_object_type_identifier: Id,
    /// Your own id for the object. Query parameter `external_id`.
    pub external_id: Id,
}

call_debug!(DeleteCustomObjectInstancesByExternalId);

impl DeleteCustomObjectInstancesByExternalId {
    /// Makes the call with its required arguments.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        external_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::of(custom_object_type_identifier),
            external_id: Id::of(external_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.query("external_id", &self.external_id);
    }
}

/// Retrieves a custom object by the id that Intercom gave it.
///
/// `GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}`,
/// operation `getCustomObjectInstancesById`. Returns [`CustomObjectInstance`]. New in version
/// 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::GetCustomObjectInstancesById;
///
/// let response = GetCustomObjectInstancesById::new("123", "123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}"
)]
#[doc(alias = "get custom object instances by id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomObjectInstancesById {
    /// The name that identifies the type of the custom object. Path parameter
    /// `custom_object_type_identifier`.
    pub custom_object_type_identifier: Id,
    /// Intercom's id of the object. Path parameter `custom_object_instance_id`.
    pub custom_object_instance_id: Id,
}

call_debug!(GetCustomObjectInstancesById);

impl GetCustomObjectInstancesById {
    /// Makes the call with its required arguments.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        custom_object_instance_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::of(custom_object_type_identifier),
            custom_object_instance_id: Id::of(custom_object_instance_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.path("custom_object_instance_id", &self.custom_object_instance_id);
    }
}

/// Deletes a custom object by the id that Intercom gave it.
///
/// `DELETE
/// /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}`,
/// operation `deleteCustomObjectInstancesById`. Returns [`CustomObjectInstanceDeleted`]. New in
/// version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_14::DeleteCustomObjectInstancesById;
///
/// let response = DeleteCustomObjectInstancesById::new("123", "123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}"
)]
#[doc(alias = "delete custom object instances by id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomObjectInstancesById {
    /// The name that identifies the type of the custom object. Path parameter
    /// `custom_object_type_identifier`.
    pub custom_object_type_identifier: Id,
    /// Intercom's id of the object. Path parameter `custom_object_instance_id`.
    pub custom_object_instance_id: Id,
}

call_debug!(DeleteCustomObjectInstancesById);

impl DeleteCustomObjectInstancesById {
    /// Makes the call with its required arguments.
    pub fn new(
        custom_object_type_identifier: impl Into<Id>,
        custom_object_instance_id: impl Into<Id>,
    ) -> Self {
        Self {
            custom_object_type_identifier: Id::of(custom_object_type_identifier),
            custom_object_instance_id: Id::of(custom_object_instance_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("custom_object_type_identifier", &self.custom_object_type_identifier);
        parts.path("custom_object_instance_id", &self.custom_object_instance_id);
    }
}
