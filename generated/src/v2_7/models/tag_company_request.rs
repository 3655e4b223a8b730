// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A tag, and the companies to put it on.
///
/// Schema `tag_company_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCompanyRequest {
    /// The name of the tag, which is made if there is none of this name. Required.
    pub name: String,
    /// The companies that belong to it. Required.
    pub companies: List<TagCompanyRequestCompany>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(TagCompanyRequest {; required name, companies });

impl TagCompanyRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        companies: impl IntoIterator<Item = impl Into<TagCompanyRequestCompany>>,
    ) -> Self {
        Self {
            name: name.into(),
            companies: companies.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// A company by Intercom's id or by your own.
///
/// Part of [`TagCompanyRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagCompanyRequestCompany {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for the company.
    pub company_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(TagCompanyRequestCompany { id, company_id });

impl TagCompanyRequestCompany {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(Id::of(id));
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }
}
