// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Subscription Types`.
//!
//! Kinds of messages that contacts opt in to or out of, one by one.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachSubscriptionTypeToContactBody, SubscriptionType, SubscriptionTypeList,
};

/// `POST /contacts/{contact_id}/subscriptions`
///
/// Takes the contact out of an opt-out type or into an opt-in type.
///
/// Operation `attachSubscriptionTypeToContact`. Answers with [`SubscriptionType`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachSubscriptionTypeToContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// The request body.
    pub body: AttachSubscriptionTypeToContactBody,
}

impl AttachSubscriptionTypeToContact {
    /// The call, with what it needs.
    pub fn new(
        contact_id: impl Into<Id>,
        body: impl Into<AttachSubscriptionTypeToContactBody>,
    ) -> Self {
        Self {
            contact_id: Id::text(contact_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}

/// `DELETE /contacts/{contact_id}/subscriptions/{id}`
///
/// Takes the decision back: into an opt-out type again, out of an opt-in type.
///
/// Operation `detachSubscriptionTypeToContact`. Answers with [`SubscriptionType`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachSubscriptionTypeToContact {
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: String,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DetachSubscriptionTypeToContact {
    /// The call, with what it needs.
    pub fn new(contact_id: impl Into<Id>, id: impl Into<Id>) -> Self {
        Self {
            contact_id: Id::text(contact_id),
            id: Id::text(id),
        }
    }
}

impl Endpoint for DetachSubscriptionTypeToContact {
    type Response = SubscriptionType;
    const OPERATION: Operation = Operation::new(
            "detachSubscriptionTypeToContact",
            Method::Delete,
            "/contacts/{contact_id}/subscriptions/{id}",
            VERSION,
        )
        .tag("Subscription Types");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("contact_id", &self.contact_id);
        parts.path("id", &self.id);
    }
}

/// `GET /subscription_types`
///
/// All subscription types of the workspace.
///
/// Operation `listSubscriptionTypes`. Answers with [`SubscriptionTypeList`]. A list that comes
/// whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubscriptionTypes {}
impl ListSubscriptionTypes {
    /// The call, with nothing set.
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
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListSubscriptionTypes {
    type Item = SubscriptionType;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: SubscriptionTypeList) -> Page<SubscriptionType> {
        Page::new(response.data)
    }
}
