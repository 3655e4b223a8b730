// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object};

/// Companies to change in the background.
///
/// Schema `bulk_update_companies_request`. Sent by
/// [`BulkUpdateCompanies`](super::super::BulkUpdateCompanies). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateCompaniesRequest {
    /// The companies that belong to it. At most 100 elements. Required.
    pub companies: List<BulkUpdateCompaniesRequestCompany>,
    /// The job to add to, in place of a new one.
    pub job: Option<BulkUpdateCompaniesRequestJob>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateCompaniesRequest { job; required companies });

impl BulkUpdateCompaniesRequest {
    /// Makes a value of what is required.
    pub fn new(
        companies: impl IntoIterator<Item = impl Into<BulkUpdateCompaniesRequestCompany>>,
    ) -> Self {
        Self {
            companies: companies.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, job: impl Into<BulkUpdateCompaniesRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// A company and what to change in it.
///
/// Part of [`BulkUpdateCompaniesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateCompaniesRequestCompany {
    /// The id that Intercom gave it. Required.
    pub id: Id,
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
object!(BulkUpdateCompaniesRequestCompany {
    name, plan, size, website, industry, custom_attributes, remote_created_at, monthly_spend,
    update_last_request_at;
    required id
});

impl BulkUpdateCompaniesRequestCompany {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
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

impl<T: Into<Id>> From<T> for BulkUpdateCompaniesRequestCompany {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// The job to add to, in place of a new one.
///
/// Part of [`BulkUpdateCompaniesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateCompaniesRequestJob {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateCompaniesRequestJob {; required id });

impl BulkUpdateCompaniesRequestJob {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkUpdateCompaniesRequestJob {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
