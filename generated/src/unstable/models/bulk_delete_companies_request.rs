// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Companies to delete in the background.
///
/// Schema `bulk_delete_companies_request`. Sent by
/// [`BulkDeleteCompanies`](super::super::BulkDeleteCompanies). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteCompaniesRequest {
    /// The companies that belong to it. At most 100 elements. Required.
    pub companies: List<BulkDeleteCompaniesRequestCompany>,
    /// The job to add to, in place of a new one.
    pub job: Option<BulkDeleteCompaniesRequestJob>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkDeleteCompaniesRequest { job; required companies });

impl BulkDeleteCompaniesRequest {
    /// Makes a value of what is required.
    pub fn new(
        companies: impl IntoIterator<Item = impl Into<BulkDeleteCompaniesRequestCompany>>,
    ) -> Self {
        Self {
            companies: companies.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, job: impl Into<BulkDeleteCompaniesRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// A company to delete.
///
/// Part of [`BulkDeleteCompaniesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteCompaniesRequestCompany {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkDeleteCompaniesRequestCompany {; required id });

impl BulkDeleteCompaniesRequestCompany {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkDeleteCompaniesRequestCompany {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// The job to add to, in place of a new one.
///
/// Part of [`BulkDeleteCompaniesRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteCompaniesRequestJob {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkDeleteCompaniesRequestJob {; required id });

impl BulkDeleteCompaniesRequestJob {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkDeleteCompaniesRequestJob {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
