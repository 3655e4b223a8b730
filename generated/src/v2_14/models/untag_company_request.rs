// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Schema `untag_company_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagCompanyRequest {
    /// The name that people see. Required.
    pub name: String,
    /// Required.
    pub companies: List<UntagCompanyRequestCompany>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UntagCompanyRequest {; required name, companies });

impl UntagCompanyRequest {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        companies: impl Into<List<UntagCompanyRequestCompany>>,
    ) -> Self {
        Self {
            name: name.into(),
            companies: companies.into(),
            ..Self::default()
        }
    }
}

/// Part of [`UntagCompanyRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagCompanyRequestCompany {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub company_id: Option<String>,
    pub untag: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UntagCompanyRequestCompany { id, company_id, untag });

impl UntagCompanyRequestCompany {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::text(id));
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::text(company_id));
        self
    }

    /// Sets `untag`.
    #[must_use]
    pub fn untag(mut self, untag: bool) -> Self {
        self.untag = Some(untag);
        self
    }
}
