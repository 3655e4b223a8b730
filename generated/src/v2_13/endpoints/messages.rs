// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Messages that begin with a teammate.
//!
//! Operations of the tag `Messages`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use super::VERSION;
use super::super::models::{CreateMessageRequest, Message};

/// Sends a message from an admin to a contact, in the app or by email.
///
/// `POST /messages`, operation `createMessage`. Returns [`Message`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::{
///     CreateMessage, CreateMessageRequest, CreateMessageRequestFrom,
///     CreateMessageRequestFromType, CreateMessageRequestMessageType,
///     CreateMessageRequestTo, CreateMessageRequestToType,
/// };
///
/// let response = CreateMessage::new(
///         CreateMessageRequest::new(
///             CreateMessageRequestMessageType::InApp,
///             "Thank you for writing.",
///             CreateMessageRequestFrom::new(
///                 CreateMessageRequestFromType::Admin,
///                 "123",
///             ),
///             CreateMessageRequestTo::new(CreateMessageRequestToType::User, "123"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/messages")]
#[doc(alias = "create message")]
#[doc(alias = "send email")]
#[doc(alias = "send message")]
#[doc(alias = "outbound message")]
#[doc(alias = "messages.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The request body.
    pub body: CreateMessageRequest,
}

call_debug!(CreateMessage);

impl CreateMessage {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
