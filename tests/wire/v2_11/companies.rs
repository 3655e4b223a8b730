// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /companies`
pub(crate) fn retrieve_company(wire: &Wire) {
    let call = RetrieveCompany::new()
        .name("some name")
        .company_id("company_id-1")
        .tag_id("tag_id-1")
        .segment_id("segment_id-1")
        .page(1i64)
        .per_page(1i64);
    wire.sends(call, "GET", "/companies")
        .query(
            &[
                ("name", "some name"),
                ("company_id", "company_id-1"),
                ("tag_id", "tag_id-1"),
                ("segment_id", "segment_id-1"),
                ("page", "1"),
                ("per_page", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"}}]}"#,
        );
}

/// `POST /companies`
pub(crate) fn create_or_update_company(wire: &Wire) {
    let call = CreateOrUpdateCompany::new(
        CreateOrUpdateCompanyRequest::new()
            .name("some name")
            .company_id("company_id-1")
            .plan("some plan")
            .size(1i64)
            .website("some website")
            .industry("some industry")
            .custom_attributes([("key", Value::from("anything"))])
            .remote_created_at(1_700_000_000)
            .monthly_spend(1i64),
    );
    wire.sends(call, "POST", "/companies")
        .body(
            r#"{"name":"some name","company_id":"company_id-1","plan":"some plan","size":1,"website":"some website","industry":"some industry","custom_attributes":{"key":"anything"},"remote_created_at":1700000000,"monthly_spend":1}"#,
        )
        .reads(
            200,
            r#"{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}]}}"#,
        );
}

/// `GET /companies/{company_id}`
pub(crate) fn retrieve_a_company_by_id(wire: &Wire) {
    let call = RetrieveACompanyById::new("company_id-1");
    wire.sends(call, "GET", "/companies/company_id-1")
        .reads(
            200,
            r#"{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}]}}"#,
        );
}

/// `PUT /companies/{company_id}`
pub(crate) fn update_company(wire: &Wire) {
    let call = UpdateCompany::new(
        "company_id-1",
        UpdateCompanyRequest::new()
            .name("some name")
            .plan("some plan")
            .size(1i64)
            .website("some website")
            .industry("some industry")
            .custom_attributes([("key", Value::from("anything"))])
            .monthly_spend(1i64),
    );
    wire.sends(call, "PUT", "/companies/company_id-1")
        .body(
            r#"{"name":"some name","plan":"some plan","size":1,"website":"some website","industry":"some industry","custom_attributes":{"key":"anything"},"monthly_spend":1}"#,
        )
        .reads(
            200,
            r#"{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}]}}"#,
        );
}

/// `DELETE /companies/{company_id}`
pub(crate) fn delete_company(wire: &Wire) {
    let call = DeleteCompany::new("company_id-1");
    wire.sends(call, "DELETE", "/companies/company_id-1")
        .reads(200, r#"{"id":"id-1","object":"company","deleted":true}"#);
}

/// `GET /companies/{company_id}/contacts`
pub(crate) fn list_attached_contacts(wire: &Wire) {
    let call = ListAttachedContacts::new("company_id-1")
        .page(1i64)
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/companies/company_id-1/contacts")
        .query(
            &[
                ("page", "1"),
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"type":"list","url":"https://example.com/page","total_count":1,"has_more":true},"location":{"type":"location","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /companies/{company_id}/segments`
pub(crate) fn list_attached_segments_for_companies(wire: &Wire) {
    let call = ListAttachedSegmentsForCompanies::new("company_id-1");
    wire.sends(call, "GET", "/companies/company_id-1/segments")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}],"total_count":1}"#,
        );
}

/// `POST /companies/list`
pub(crate) fn list_all_companies(wire: &Wire) {
    let call = ListAllCompanies::new().page(1i64).per_page(1i64).order("some order");
    wire.sends(call, "POST", "/companies/list")
        .query(&[("page", "1"), ("per_page", "1"), ("order", "some order")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"}}]}"#,
        );
}

/// `GET /companies/scroll`
pub(crate) fn scroll_over_all_companies(wire: &Wire) {
    let call = ScrollOverAllCompanies::new().scroll_param("some scroll_param");
    wire.sends(call, "GET", "/companies/scroll")
        .query(&[("scroll_param", "some scroll_param")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"}}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"scroll_param":"some scroll_param"}"#,
        );
}

/// `POST /contacts/{contact_id}/companies`
pub(crate) fn attach_contact_to_a_company(wire: &Wire) {
    let call = AttachContactToACompany::new(
        "contact_id-1",
        AttachContactToACompanyBody::new("id-1"),
    );
    wire.sends(call, "POST", "/contacts/contact_id-1/companies")
        .body(r#"{"id":"id-1"}"#)
        .reads(
            200,
            r#"{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}]}}"#,
        );
}

/// `DELETE /contacts/{contact_id}/companies/{company_id}`
pub(crate) fn detach_contact_from_a_company(wire: &Wire) {
    let call = DetachContactFromACompany::new("contact_id-1", "company_id-1");
    wire.sends(call, "DELETE", "/contacts/contact_id-1/companies/company_id-1")
        .reads(
            200,
            r#"{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"plan","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}]}}"#,
        );
}
