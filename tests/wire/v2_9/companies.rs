// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Companies`.

use intercom_api::model::Value;
use intercom_api::v2_9::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /companies",
            || {
                FindCompanies::new()
                    .name("name-1")
                    .company_id("company_id-1")
                    .tag_id("tag_id-1")
                    .segment_id("segment_id-1")
                    .page(1)
                    .per_page(1)
            },
        ),
        wire::json(
            "POST /companies",
            || CreateOrUpdateCompany::new(
                CreateOrUpdateCompanyRequest::new()
                    .name("some name")
                    .company_id("company_id-1")
                    .plan("some plan")
                    .size(1)
                    .website("some website")
                    .industry("some industry")
                    .custom_attributes([("key", Value::from("anything"))])
                    .remote_created_at(1)
                    .monthly_spend(1.5),
            ),
        ),
        wire::json("GET /companies/{id}", || RetrieveACompanyById::new("id-1")),
        wire::json(
            "PUT /companies/{id}",
            || UpdateCompany::new(
                "id-1",
                UpdateCompanyRequest::new()
                    .name("some name")
                    .plan("some plan")
                    .size(1)
                    .website("some website")
                    .industry("some industry")
                    .custom_attributes([("key", Value::from("anything"))])
                    .monthly_spend(1),
            ),
        ),
        wire::json("DELETE /companies/{id}", || DeleteCompany::new("id-1")),
        wire::json(
            "GET /companies/{id}/contacts",
            || {
                ListAttachedContacts::new("id-1")
                    .page(1)
                    .per_page(1)
                    .starting_after("starting_after-1")
            },
        ),
        wire::json(
            "GET /companies/{id}/segments",
            || ListAttachedSegmentsForCompanies::new("id-1"),
        ),
        wire::json(
            "POST /companies/list",
            || {
                ListAllCompanies::new()
                    .page(1)
                    .per_page(1)
                    .order(ListAllCompaniesOrder::Asc)
            },
        ),
        wire::json(
            "GET /companies/scroll",
            || ScrollOverAllCompanies::new().scroll_param("scroll_param-1"),
        ),
        wire::json(
            "POST /contacts/{id}/companies",
            || AttachContactToACompany::new(
                "id-1",
                AttachContactToACompanyRequest::new("id-1"),
            ),
        ),
        wire::json(
            "DELETE /contacts/{contact_id}/companies/{id}",
            || DetachContactFromACompany::new("contact_id-1", "id-1"),
        ),
    ])
}
