//! A trait of its own over calls, modules within modules, and a re-export.

mod api {
    pub use intercom_api::v2_10::{AttachContactToACompany, CompanyData, UpdateCompany};
    pub(crate) use intercom_api::v2_10::{models, RetrieveACompanyById};
}

mod work {
    use super::api::{self, AttachContactToACompany, RetrieveACompanyById};

    pub trait Target {
        fn target(&self) -> String;
    }

    impl Target for AttachContactToACompany {
        fn target(&self) -> String {
            format!("{:?}", self.id)
        }
    }

    impl Target for api::UpdateCompany {
        fn target(&self) -> String {
            let Self { id, .. } = self;
            format!("{id:?}")
        }
    }

    impl Target for RetrieveACompanyById {
        fn target(&self) -> String {
            let RetrieveACompanyById { id, .. } = self;
            format!("{id:?}")
        }
    }

    pub fn first(list: &[api::CompanyData]) -> Option<&api::models::CompanyData> {
        list.first()
    }
}

pub use work::{first, Target};
