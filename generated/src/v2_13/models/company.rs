// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object};
use super::{Segment, TagBasic};

/// A company and what is known of it.
///
/// Schema `company`. Returned by
/// [`CreateOrUpdateCompany`](super::super::CreateOrUpdateCompany),
/// [`RetrieveACompanyById`](super::super::RetrieveACompanyById),
/// [`UpdateCompany`](super::super::UpdateCompany),
/// [`AttachContactToACompany`](super::super::AttachContactToACompany) and one more. Listed by
/// [`FindCompanies`](super::super::FindCompanies),
/// [`ListAllCompanies`](super::super::ListAllCompanies),
/// [`ScrollOverAllCompanies`](super::super::ScrollOverAllCompanies),
/// [`ListCompaniesForAContact`](super::super::ListCompaniesForAContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// The name of this kind of object. Always `company`.
    pub r#type: Option<String>,
    /// Intercom's id of the company; paths want this one.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The workspace that the company belongs to.
    pub app_id: Option<Id>,
    /// The plan that the company has with you.
    pub plan: Option<CompanyPlan>,
    /// Your own id of the company. It cannot be changed later.
    pub company_id: Option<Id>,
    /// When the company was created in your own system. Unix time in seconds; you set it.
    pub remote_created_at: Option<Timestamp>,
    /// When the company came to Intercom. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// When it last changed. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// When it was last active. Unix time in seconds.
    pub last_request_at: Option<Timestamp>,
    /// How many people work there. You set it.
    pub size: Option<i64>,
    /// The URL of the company's website.
    pub website: Option<String>,
    /// The line of business.
    pub industry: Option<String>,
    /// What the company pays you per month.
    pub monthly_spend: Option<f64>,
    /// How many sessions its contacts had.
    pub session_count: Option<i64>,
    /// How many contacts belong to it.
    pub user_count: Option<i64>,
    /// Attributes that the workspace defined, by name: strings, numbers, booleans, and times as
    /// Unix seconds.
    pub custom_attributes: Option<Map<Value>>,
    /// The labels on it.
    pub tags: Option<CompanyTags>,
    /// The segments that the company falls into.
    pub segments: Option<CompanySegments>,
    /// Intercom's id of the plan.
    pub plan_id: Option<Id>,
    /// Intercom's ids of the tags on the company.
    pub tag_ids: Option<List<Id>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Company {
    r#type = "type", id, name, app_id, plan, company_id, remote_created_at, created_at,
    updated_at, last_request_at, size, website, industry, monthly_spend, session_count,
    user_count, custom_attributes, tags, segments, plan_id, tag_ids
});

/// The plan that the company has with you.
///
/// Part of [`Company`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPlan {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyPlan { r#type = "type", id, name });

/// The labels on it.
///
/// Part of [`Company`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyTags {
    /// The name of this kind of object. Always `tag.list`.
    pub r#type: Option<String>,
    /// The labels on it.
    pub tags: Option<List<TagBasic>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyTags { r#type = "type", tags });

/// The segments that the company falls into.
///
/// Part of [`Company`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySegments {
    /// The name of this kind of object. Always `segment.list`.
    pub r#type: Option<String>,
    /// The saved filters that the company matches.
    pub segments: Option<List<Segment>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanySegments { r#type = "type", segments });
