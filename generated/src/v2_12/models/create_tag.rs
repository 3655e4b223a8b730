// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    CreateOrUpdateTagRequest, TagCompanyRequest, TagMultipleUsersRequest,
    UntagCompanyRequest,
};

/// What to do, and with which tag.
///
/// Part of `POST /tags`. Sent by [`CreateTag`](super::super::CreateTag).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTagRequest {
    /// The name of a new tag, or the new name of one.
    CreateOrUpdateTag(CreateOrUpdateTagRequest),
    /// A tag, and the companies to put it on.
    TagCompany(TagCompanyRequest),
    /// A tag, and the companies to take it off.
    UntagCompany(UntagCompanyRequest),
    /// A tag, and the contacts to put it on.
    TagMultipleUsers(TagMultipleUsersRequest),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTagRequest {
    CreateOrUpdateTag(CreateOrUpdateTagRequest), TagCompany(TagCompanyRequest),
    UntagCompany(UntagCompanyRequest), TagMultipleUsers(TagMultipleUsersRequest)
});
