// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object};

/// Companies to create in the background.
///
/// Schema `bulk_create_companies_request`. Sent by
/// [`BulkCreateCompanies`](super::super::BulkCreateCompanies). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateCompaniesRequest {
    /// The companies that belong to it. At most 100 elements. Required.
    pub companies: List<BulkCreateCompaniesRequestCompany>,
    /// The job to add to, in place of a new one.
    pub job: Option<BulkCreateCompaniesRequestJob>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateCompaniesRequest { job; required companies });

impl BulkCreateCompaniesRequest {
    /// Makes a value of what is required.
    pub fn new(
        companies: impl IntoIterator<Item = impl Into<BulkCreateCompaniesRequestCompany>>,
    ) -> Self {
        Self {
            companies: companies.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, job: impl Into<BulkCreateCompaniesRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// A company to create.
///
/// Part of [`BulkCreateCompaniesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateCompaniesRequestCompany {
    /// Your own id for the company.
    pub company_id: Option<Id>,
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
    /// The time at which the company was created in your own system. Unix time in seconds.
    pub remote_created_at: Option<Timestamp>,
    /// What the company pays you per month. Fractions are cut off.
    pub monthly_spend: Option<i64>,
    /// Whether to count this call as activity of the company.
    pub update_last_request_at: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateCompaniesRequestCompany {
    company_id, name, plan, size, website, industry, custom_attributes, remote_created_at,
    monthly_spend, update_last_request_at
});

impl BulkCreateCompaniesRequestCompany {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
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

    /// Sets `remote_created_at`.
    #[must_use]
    pub fn remote_created_at(mut self, remote_created_at: impl Into<Timestamp>) -> Self {
        self.remote_created_at = Some(remote_created_at.into());
        self
    }

    /// Sets `monthly_spend`.
    #[must_use]
    pub fn monthly_spend(mut self, monthly_spend: i64) -> Self {
        self.monthly_spend = Some(monthly_spend);
        self
    }

    /// Sets `update_last_request_at`.
    #[must_use]
    pub fn update_last_request_at(mut self, update_last_request_at: bool) -> Self {
        self.update_last_request_at = Some(update_last_request_at);
        self
    }
}

/// The job to add to, in place of a new one.
///
/// Part of [`BulkCreateCompaniesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateCompaniesRequestJob {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateCompaniesRequestJob {; required id });

impl BulkCreateCompaniesRequestJob {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkCreateCompaniesRequestJob {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
