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
pub enum CreateTagBody {
    CreateOrUpdateTag(CreateOrUpdateTagRequest),
    TagCompany(TagCompanyRequest),
    UntagCompany(UntagCompanyRequest),
    TagMultipleUsers(TagMultipleUsersRequest),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTagBody {
    CreateOrUpdateTag(CreateOrUpdateTagRequest), TagCompany(TagCompanyRequest),
    UntagCompany(UntagCompanyRequest), TagMultipleUsers(TagMultipleUsersRequest)
});
