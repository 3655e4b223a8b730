// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Kinds of messages that contacts opt in to or out of, one by one.
//!
//! Operations of the tag `Subscription Types`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachSubscriptionTypeToContactRequest, SubscriptionType, SubscriptionTypeList,
};

/// Opts a contact out of an opt-out type, or into an opt-in type.
///
/// `POST /contacts/{contact_id}/subscriptions`, operation `attachSubscriptionTypeToContact`.
/// Returns [`SubscriptionType`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::{
///     AttachSubscriptionTypeToContact, AttachSubscriptionTypeToContactConsentType,
///     AttachSubscriptionTypeToContactRequest,
/// };
///
/// let response = AttachSubscriptionTypeToContact::new(
///         "123",
///         AttachSubscriptionTypeToContactRequest::new(
///             "123",
///             AttachSubscriptionTypeToContactConsentType::OptIn,
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/subscriptions")]
#[doc(alias = "attach subscription type to contact")]
#[doc(alias = "subscribe contact")]
#[doc(alias = "unsubscribe contact")]
#[doc(alias = "opt in")]
#[doc(alias = "opt out")]
#[doc(alias = "contacts.attachSubscription")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachSubscriptionTypeToContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The request body.
    pub body: AttachSubscriptionTypeToContactRequest,
}

call_debug!(AttachSubscriptionTypeToContact);

impl AttachSubscriptionTypeToContact {
    /// Makes the call with its required arguments.
    pub fn new(
        contact_id: impl Into<Id>,
        body: impl Into<AttachSubscriptionTypeToContactRequest>,
    ) -> Self {
        Self {
            contact_id: Id::of(contact_id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachSubscriptionTypeToContact {
    type Response = SubscriptionType;
    const OPERATION: Operation = Operation::new(
            "attachSubscriptionTypeToContact",
            Method::Post,
            "/contacts/{contact_id}/subscriptions",
            VERSION,
        )
        .tag("Subscription Types");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// Takes back what a contact decided: in to an opt-out type again, or out of an opt-in type.
///
/// `DELETE /contacts/{contact_id}/subscriptions/{subscription_id}`, operation
/// `detachSubscriptionTypeFromContact`. Returns [`SubscriptionType`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::DetachSubscriptionTypeFromContact;
///
/// let response = DetachSubscriptionTypeFromContact::new("123", "123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/contacts/{contact_id}/subscriptions/{subscription_id}")]
#[doc(alias = "detach subscription type from contact")]
#[doc(alias = "detachSubscriptionTypeToContact")]
#[doc(alias = "unsubscribe")]
#[doc(alias = "contacts.detachSubscription")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachSubscriptionTypeFromContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// Intercom's id of the subscription type. Path parameter `subscription_id`.
    pub subscription_id: Id,
}

call_debug!(DetachSubscriptionTypeFromContact);

impl DetachSubscriptionTypeFromContact {
    /// Makes the call with its required arguments.
    pub fn new(contact_id: impl Into<Id>, subscription_id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::of(contact_id),
            subscription_id: Id::of(subscription_id),
        }
    }
}

impl Endpoint for DetachSubscriptionTypeFromContact {
    type Response = SubscriptionType;
    const OPERATION: Operation = Operation::new(
            "detachSubscriptionTypeFromContact",
            Method::Delete,
            "/contacts/{contact_id}/subscriptions/{subscription_id}",
            VERSION,
        )
        .tag("Subscription Types");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.path("subscription_id", &self.subscription_id);
    }
}

/// Lists the subscription types of the workspace.
///
/// `GET /subscription_types`, operation `listSubscriptionTypes`. Returns
/// [`SubscriptionTypeList`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListSubscriptionTypes;
///
/// let response = ListSubscriptionTypes::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/subscription_types")]
#[doc(alias = "list subscription types")]
#[doc(alias = "subscriptionTypes.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubscriptionTypes {}

call_debug!(ListSubscriptionTypes);

impl ListSubscriptionTypes {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListSubscriptionTypes {
    type Response = SubscriptionTypeList;
    const OPERATION: Operation = Operation::new(
            "listSubscriptionTypes",
            Method::Get,
            "/subscription_types",
            VERSION,
        )
        .tag("Subscription Types");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListSubscriptionTypes {
    type Item = SubscriptionType;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: SubscriptionTypeList) -> Page<SubscriptionType> {
        Page::new(response.data)
    }
}
