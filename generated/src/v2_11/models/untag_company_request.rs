// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A tag, and the companies to take it off.
///
/// Schema `untag_company_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagCompanyRequest {
    /// The name that people see. Required.
    pub name: String,
    /// The companies that belong to it. Required.
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

/// A company by Intercom's id or by your own, one of the two.
///
/// Part of [`UntagCompanyRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagCompanyRequestCompany {
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Your own id for the company. Required.
    pub company_id: String,
    /// Takes the tag off; always true. Required.
    pub untag: bool,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UntagCompanyRequestCompany {; required id, company_id, untag });

impl UntagCompanyRequestCompany {
    /// With what is required.
    pub fn new(id: impl Into<Id>, company_id: impl Into<Id>, untag: bool) -> Self {
        Self {
            id: Id::text(id),
            company_id: Id::text(company_id),
            untag,
            ..Self::default()
        }
    }
}
