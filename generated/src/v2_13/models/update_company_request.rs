// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};

/// What to change in a company.
///
/// Schema `update_company_request`. Sent by [`UpdateCompany`](super::super::UpdateCompany).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCompanyRequest {
    /// The name that people see.
    pub name: Option<String>,
    /// The name of the plan that the company has with you.
    pub plan: Option<String>,
    /// The number of people who work there.
    pub size: Option<i64>,
    /// The URL of the company's website.
    pub website: Option<String>,
    /// The line of business.
    pub industry: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    /// What the company pays you per month.
    pub monthly_spend: Option<i64>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateCompanyRequest {
    name, plan, size, website, industry, custom_attributes, monthly_spend
});

impl UpdateCompanyRequest {
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

    /// Sets `monthly_spend`.
    #[must_use]
    pub fn monthly_spend(mut self, monthly_spend: i64) -> Self {
        self.monthly_spend = Some(monthly_spend);
        self
    }
}
