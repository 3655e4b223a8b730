// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Objects of types that the workspace has defined itself.
//!
//! Operations of the tag `Custom Object Instances`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateOrUpdateCustomObjectInstanceRequest, CustomObjectInstance,
    CustomObjectInstanceDeleted, CustomObjectInstancesPaginatedList,
};

/// Retrieves a custom object by your own id, or lists those that belong to a contact or
/// conversation.
///
/// `GET /custom_object_instances/{custom_object_type_identifier}`, operation
/// `listCustomObjectInstances`. Returns [`CustomObjectInstancesPaginatedList`]. The list comes
/// in pages, which `items` reads one after the other. New in version 2.13.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListCustomObjectInstances;
///
/// let mut items = ListCustomObjectInstances::new("123").items(client);
/// while let Some(item) = items.next().await {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/custom_object_instances/{custom_object_type_identifier}")]
#[doc(alias = "list custom object instances")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomObjectInstances {
    /// The name that identifies the type of the custom object. Path parameter
    /// `custom_object_type_identifier`.
    pub custom_object_type_identifier: Id,
    /// Only objects that refer to this contact, by Intercom's id. Query parameter
    /// `references_contact_id`. New in version 2.16.
    pub references_contact_id: Option<Id>,
    /// Only objects that refer to this conversation, by Intercom's id. Query parameter
    /// `references_conversation_id`. New in version 2.16.
    pub references_conversation_id: Option<Id>,
    /// Your own id for the object. Query parameter `external_id`.
    pub external_id: Option<Id>,
    /// The number of the page, counted from 1. Query parameter `page`. New in version 2.16.
    pub page: Option<i64>,
    /// The number of elements on a page. Most lists allow 150 at most. Query parameter `per_page`.
    /// At most 150. New in version 2.16.
    pub per_page: Option<i64>,
}

call_debug!(ListCustomObjectInstances);

impl ListCustomObjectInstances {
    /// Makes the call with its required arguments.
    pub fn new(custom_object_type_identifier: impl Into<Id>) -> Self {
        Self {
            custom_object_type_identifier: Id::of(custom_object_type_identifier),
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
        self.references_contact_id = Some(Id::of(references_contact_id));
        self
    }

    /// Sets `references_conversation_id`.
    #[must_use]
    pub fn references_conversation_id(
        mut self,
        references_conversation_id: impl Into<Id>,
    ) -> Self {
        self.references_conversation_id = Some(Id::of(references_conversation_id));
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(Id::of(external_id));
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

    #[inline]
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

    #[inline]
    fn page(response: CustomObjectInstancesPaginatedList) -> Page<CustomObjectInstance> {
        Page::new(response.data).pages(response.pages).total(response.total_count)
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
/// use intercom_api::v2_16::{
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
/// use intercom_api::v2_16::DeleteCustomObjectInstancesByExternalId;
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
/// use intercom_api::v2_16::GetCustomObjectInstancesById;
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
/// use intercom_api::v2_16::DeleteCustomObjectInstancesById;
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
