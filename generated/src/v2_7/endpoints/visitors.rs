// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! People on the website who have not written yet.
//!
//! Operations of the tag `Visitors`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Contact, ConvertVisitorRequest, UpdateVisitorRequest, Visitor,
};

/// Retrieves a visitor by the id that the Messenger gave.
///
/// `GET /visitors`, operation `retrieveVisitorWithUserId`. Returns [`Visitor`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::RetrieveVisitorWithUserId;
///
/// let response = RetrieveVisitorWithUserId::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/visitors")]
#[doc(alias = "retrieve visitor with user id")]
#[doc(alias = "visitors.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveVisitorWithUserId {
    /// The id that the Messenger gave the visitor. Query parameter `user_id`.
    pub user_id: Id,
}

call_debug!(RetrieveVisitorWithUserId);

impl RetrieveVisitorWithUserId {
    /// Makes the call with its required arguments.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self { user_id: Id::of(user_id) }
    }
}

impl Endpoint for RetrieveVisitorWithUserId {
    type Response = Visitor;
    const OPERATION: Operation = Operation::new(
            "retrieveVisitorWithUserId",
            Method::Get,
            "/visitors",
            VERSION,
        )
        .tag("Visitors");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("user_id", &self.user_id);
    }
}

/// Changes a visitor, which is named by one of two ids.
///
/// `PUT /visitors`, operation `updateVisitor`. Returns [`Visitor`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{UpdateVisitor, UpdateVisitorRequest};
///
/// let response = UpdateVisitor::new(UpdateVisitorRequest::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/visitors")]
#[doc(alias = "update visitor")]
#[doc(alias = "visitors.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateVisitor {
    /// The request body.
    pub body: UpdateVisitorRequest,
}

call_debug!(UpdateVisitor);

impl UpdateVisitor {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<UpdateVisitorRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for UpdateVisitor {
    type Response = Visitor;
    const OPERATION: Operation = Operation::new(
            "updateVisitor",
            Method::Put,
            "/visitors",
            VERSION,
        )
        .tag("Visitors");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Converts a visitor to a lead or a user.
///
/// If the user exists, the visitor is merged into it.
///
/// `POST /visitors/convert`, operation `convertVisitor`. Returns [`Contact`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_7::{
///     ConvertVisitor, ConvertVisitorRequest, ConvertVisitorRequestType,
///     ConvertVisitorRequestUser, ConvertVisitorRequestVisitor,
/// };
///
/// let response = ConvertVisitor::new(
///         ConvertVisitorRequest::new(
///             ConvertVisitorRequestType::User,
///             ConvertVisitorRequestUser::new(),
///             ConvertVisitorRequestVisitor::new(),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/visitors/convert")]
#[doc(alias = "convert visitor")]
#[doc(alias = "merge visitor")]
#[doc(alias = "visitors.mergeToContact")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConvertVisitor {
    /// The request body.
    pub body: ConvertVisitorRequest,
}

call_debug!(ConvertVisitor);

impl ConvertVisitor {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<ConvertVisitorRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for ConvertVisitor {
    type Response = Contact;
    const OPERATION: Operation = Operation::new(
            "convertVisitor",
            Method::Post,
            "/visitors/convert",
            VERSION,
        )
        .tag("Visitors");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
