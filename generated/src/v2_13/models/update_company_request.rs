// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object};

/// Schema `update_company_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCompanyRequest {
    /// The name that people see.
    pub name: Option<String>,
    pub plan: Option<String>,
    pub size: Option<i64>,
    pub website: Option<String>,
    pub industry: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    pub monthly_spend: Option<i64>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateCompanyRequest {
    name, plan, size, website, industry, custom_attributes, monthly_spend
});

impl UpdateCompanyRequest {
    /// With nothing set.
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
        custom_attributes: impl Into<Map<Value>>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// Sets `monthly_spend`.
    #[must_use]
    pub fn monthly_spend(mut self, monthly_spend: i64) -> Self {
        self.monthly_spend = Some(monthly_spend);
        self
    }
}
