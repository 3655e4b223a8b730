// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Visitors`.
//!
//! People on the website who have not written yet.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Contact, ConvertVisitorRequest, UpdateVisitorRequest, Visitor,
};

/// `GET /visitors`
///
/// Operation `retrieveVisitorWithUserId`. Answers with [`Visitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveVisitorWithUserId {
    /// Query parameter `user_id`.
    pub user_id: String,
}

impl RetrieveVisitorWithUserId {
    /// The call, with what it needs.
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self { user_id: Id::text(user_id) }
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("user_id", &self.user_id);
    }
}

/// `PUT /visitors`
///
/// Operation `updateVisitor`. Answers with [`Visitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateVisitor {
    /// The request body.
    pub body: UpdateVisitorRequest,
}

impl UpdateVisitor {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /visitors/convert`
///
/// Makes a lead or a user of a visitor; if the user exists, the visitor is merged into it.
///
/// Operation `convertVisitor`. Answers with [`Contact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConvertVisitor {
    /// The request body.
    pub body: ConvertVisitorRequest,
}

impl ConvertVisitor {
    /// The call, with what it needs.
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
