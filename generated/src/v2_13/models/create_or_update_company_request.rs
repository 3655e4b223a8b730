// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// What a company is to be, or what to change in it.
///
/// Schema `create_or_update_company_request`. Sent by
/// [`CreateOrUpdateCompany`](super::super::CreateOrUpdateCompany).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateCompanyRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// Your own id of the company. It cannot be changed later.
    pub company_id: Option<Id>,
    /// The name of the plan that the company has with you.
    pub plan: Option<String>,
    /// How many people work there. You set it.
    pub size: Option<i64>,
    /// The URL of the company's website.
    pub website: Option<String>,
    /// The line of business.
    pub industry: Option<String>,
    /// Attributes that the workspace defined, by name: strings, numbers, booleans, and times as
    /// Unix seconds.
    pub custom_attributes: Option<Map<Value>>,
    /// When the company was created in your own system. Unix time in seconds; you set it.
    pub remote_created_at: Option<Timestamp>,
    /// What the company pays you per month.
    pub monthly_spend: Option<f64>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateOrUpdateCompanyRequest {
    name, company_id, plan, size, website, industry, custom_attributes, remote_created_at,
    monthly_spend
});

impl CreateOrUpdateCompanyRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }

    /// Sets `plan`.
    #[must_use]
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `industry`.
    #[must_use]
    pub fn industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into_iter().collect());
        self
    }

    /// Sets `remote_created_at`.
    #[must_use]
    pub fn remote_created_at(mut self, remote_created_at: impl Into<Timestamp>) -> Self {
        self.remote_created_at = Some(remote_created_at.into());
        self
    }

    /// Sets `monthly_spend`.
    #[must_use]
    pub fn monthly_spend(mut self, monthly_spend: impl Into<f64>) -> Self {
        self.monthly_spend = Some(monthly_spend.into());
        self
    }
}
