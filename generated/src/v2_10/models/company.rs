// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};
use super::{Segment, TagBasic};

/// Schema `company`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// Always `company`.
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<String>,
    pub plan: Option<CompanyPlan>,
    pub company_id: Option<String>,
    pub remote_created_at: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub last_request_at: Option<i64>,
    pub size: Option<i64>,
    pub website: Option<String>,
    pub industry: Option<String>,
    pub monthly_spend: Option<i64>,
    pub session_count: Option<i64>,
    pub user_count: Option<i64>,
    pub custom_attributes: Option<Map<Value>>,
    pub tags: Option<CompanyTags>,
    pub segments: Option<CompanySegments>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Company {
    r#type = "type", id, name, app_id, plan, company_id, remote_created_at, created_at,
    updated_at, last_request_at, size, website, industry, monthly_spend, session_count,
    user_count, custom_attributes, tags, segments
});

/// Part of [`Company`](super::Company). Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPlan {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompanyPlan { r#type = "type", id, name });

/// Part of [`Company`](super::Company). Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyTags {
    /// Always `tag.list`.
    pub r#type: Option<String>,
    pub tags: Option<List<TagBasic>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompanyTags { r#type = "type", tags });

/// Part of [`Company`](super::Company). Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySegments {
    /// Always `segment.list`.
    pub r#type: Option<String>,
    pub segments: Option<List<Segment>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompanySegments { r#type = "type", segments });
