// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Messages`.
//!
//! Messages that begin with a teammate.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use super::VERSION;
use super::super::models::{CreateMessageRequest, Message};

/// `POST /messages`
///
/// Sends a message from a teammate to a contact: in the app or by email.
///
/// Operation `createMessage`. Answers with [`Message`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The request body.
    pub body: CreateMessageRequest,
}

impl CreateMessage {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateMessageRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateMessage {
    type Response = Message;
    const OPERATION: Operation = Operation::new(
            "createMessage",
            Method::Post,
            "/messages",
            VERSION,
        )
        .tag("Messages");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
