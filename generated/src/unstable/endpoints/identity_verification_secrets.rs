// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The secrets behind the `user_hash` of the Messenger.
//!
//! Operations of the tag `Identity Verification Secrets`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateIdentityVerificationSecretRequest, IdentityVerificationSecret,
    IdentityVerificationSecretList, IdentityVerificationSecretWithMaterial,
};

/// Lists the secrets of identity verification, without the secrets themselves.
///
/// `GET /secure_mode_secrets`, operation `listIdentityVerificationSecrets`. Returns
/// [`IdentityVerificationSecretList`]. The list comes whole. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListIdentityVerificationSecrets;
///
/// let response = ListIdentityVerificationSecrets::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/secure_mode_secrets")]
#[doc(alias = "list identity verification secrets")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIdentityVerificationSecrets {}

call_debug!(ListIdentityVerificationSecrets);

impl ListIdentityVerificationSecrets {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListIdentityVerificationSecrets {
    type Response = IdentityVerificationSecretList;
    const OPERATION: Operation = Operation::new(
            "listIdentityVerificationSecrets",
            Method::Get,
            "/secure_mode_secrets",
            VERSION,
        )
        .tag("Identity Verification Secrets");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListIdentityVerificationSecrets {
    type Item = IdentityVerificationSecret;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(
        response: IdentityVerificationSecretList,
    ) -> Page<IdentityVerificationSecret> {
        Page::new(response.data)
    }
}

/// Creates a secret for identity verification.
///
/// Only this response contains it.
///
/// `POST /secure_mode_secrets`, operation `createIdentityVerificationSecret`. Returns
/// [`IdentityVerificationSecretWithMaterial`]. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     CreateIdentityVerificationSecret, CreateIdentityVerificationSecretRequest,
/// };
///
/// let response = CreateIdentityVerificationSecret::new(
///         CreateIdentityVerificationSecretRequest::new("name"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/secure_mode_secrets")]
#[doc(alias = "create identity verification secret")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityVerificationSecret {
    /// The request body.
    pub body: CreateIdentityVerificationSecretRequest,
}

call_debug!(CreateIdentityVerificationSecret);

impl CreateIdentityVerificationSecret {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<CreateIdentityVerificationSecretRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateIdentityVerificationSecret {
    type Response = IdentityVerificationSecretWithMaterial;
    const OPERATION: Operation = Operation::new(
            "createIdentityVerificationSecret",
            Method::Post,
            "/secure_mode_secrets",
            VERSION,
        )
        .tag("Identity Verification Secrets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Deletes a secret, which no longer proves anything from then on.
///
/// `DELETE /secure_mode_secrets/{id}`, operation `deleteIdentityVerificationSecret`. New in the
/// version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::DeleteIdentityVerificationSecret;
///
/// DeleteIdentityVerificationSecret::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/secure_mode_secrets/{id}")]
#[doc(alias = "delete identity verification secret")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteIdentityVerificationSecret {
    /// Intercom's id of the secret. Path parameter `id`.
    pub id: Id,
}

call_debug!(DeleteIdentityVerificationSecret);

impl DeleteIdentityVerificationSecret {
    /// Makes the call with its required arguments.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::of(id) }
    }
}

impl Endpoint for DeleteIdentityVerificationSecret {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "deleteIdentityVerificationSecret",
            Method::Delete,
            "/secure_mode_secrets/{id}",
            VERSION,
        )
        .tag("Identity Verification Secrets");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
