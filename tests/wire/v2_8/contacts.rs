// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::v2_8::*;
use intercom_tests::wire::Wire;

/// `GET /contacts/{id}/companies`
pub(crate) fn list_companies_for_a_contact(wire: &Wire) {
    let call = ListCompaniesForAContact::new("id-1").page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/contacts/id-1/companies")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","companies":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"}}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"data":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"}}]}"#,
        );
}

/// `GET /contacts/{contact_id}/segments`
pub(crate) fn list_segments_for_a_contact(wire: &Wire) {
    let call = ListSegmentsForAContact::new("contact_id-1");
    wire.sends(call, "GET", "/contacts/contact_id-1/segments")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}]}"#,
        );
}

/// `GET /contacts/{contact_id}/subscriptions`
pub(crate) fn list_subscriptions_for_a_contact(wire: &Wire) {
    let call = ListSubscriptionsForAContact::new("contact_id-1");
    wire.sends(call, "GET", "/contacts/contact_id-1/subscriptions")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","state":"live","default_translation":{"name":"some name","description":"some description","locale":"some locale"},"translations":[{"name":"some name","description":"some description","locale":"some locale"}],"consent_type":"opt_out","content_types":["email"]}]}"#,
        );
}

/// `GET /contacts/{contact_id}/tags`
pub(crate) fn list_tags_for_a_contact(wire: &Wire) {
    let call = ListTagsForAContact::new("contact_id-1");
    wire.sends(call, "GET", "/contacts/contact_id-1/tags")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}]}"#,
        );
}

/// `GET /contacts/{id}`
pub(crate) fn show_contact(wire: &Wire) {
    let call = ShowContact::new("id-1");
    wire.sends(call, "GET", "/contacts/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `PUT /contacts/{id}`
pub(crate) fn update_contact(wire: &Wire) {
    let call = UpdateContact::new(
        "id-1",
        UpdateContactRequest::new()
            .role("some role")
            .external_id("external_id-1")
            .email("some email")
            .phone("some phone")
            .name("some name")
            .avatar("some avatar")
            .signed_up_at(1_700_000_000)
            .last_seen_at(1_700_000_000)
            .owner_id(1i64)
            .unsubscribed_from_emails(true)
            .custom_attributes([("key", Value::from("anything"))]),
    );
    wire.sends(call, "PUT", "/contacts/id-1")
        .body(
            r#"{"role":"some role","external_id":"external_id-1","email":"some email","phone":"some phone","name":"some name","avatar":"some avatar","signed_up_at":1700000000,"last_seen_at":1700000000,"owner_id":1,"unsubscribed_from_emails":true,"custom_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `DELETE /contacts/{id}`
pub(crate) fn delete_contact(wire: &Wire) {
    let call = DeleteContact::new("id-1");
    wire.sends(call, "DELETE", "/contacts/id-1")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","deleted":true,"object":"some object"}"#,
        );
}

/// `POST /contacts/merge`
pub(crate) fn merge_contact(wire: &Wire) {
    let call = MergeContact::new(MergeContactsRequest::new("some from", "some into"));
    wire.sends(call, "POST", "/contacts/merge")
        .body(r#"{"from":"some from","into":"some into"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `POST /contacts/search`
pub(crate) fn search_contacts(wire: &Wire) {
    let call = SearchContacts::new(
        SearchRequest::new(
                SearchRequestQuery::Single(
                    SingleFilterSearchRequest::new(
                        "some field",
                        SingleFilterSearchRequestOperator::Equals,
                        SingleFilterSearchRequestValue::Text(String::from("some value")),
                    ),
                ),
            )
            .pagination(
                StartingAfterPaging::new()
                    .per_page(1i64)
                    .starting_after("some starting_after"),
            ),
    );
    wire.sends(call, "POST", "/contacts/search")
        .body(
            r#"{"query":{"field":"some field","operator":"=","value":"some value"},"pagination":{"per_page":1,"starting_after":"some starting_after"}}"#,
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /contacts`
pub(crate) fn list_contacts(wire: &Wire) {
    let call = ListContacts::new()
        .page(1i64)
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/contacts")
        .query(
            &[
                ("page", "1"),
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /contacts`
pub(crate) fn create_contact(wire: &Wire) {
    let call = CreateContact::new(
        CreateContactRequest::new()
            .role("some role")
            .external_id("external_id-1")
            .email("some email")
            .phone("some phone")
            .name("some name")
            .avatar("some avatar")
            .signed_up_at(1_700_000_000)
            .last_seen_at(1_700_000_000)
            .owner_id(1i64)
            .unsubscribed_from_emails(true)
            .custom_attributes([("key", Value::from("anything"))]),
    );
    wire.sends(call, "POST", "/contacts")
        .body(
            r#"{"role":"some role","external_id":"external_id-1","email":"some email","phone":"some phone","name":"some name","avatar":"some avatar","signed_up_at":1700000000,"last_seen_at":1700000000,"owner_id":1,"unsubscribed_from_emails":true,"custom_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `POST /contacts/{id}/archive`
pub(crate) fn archive_contact(wire: &Wire) {
    let call = ArchiveContact::new("id-1");
    wire.sends(call, "POST", "/contacts/id-1/archive")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","archived":true,"object":"some object"}"#,
        );
}

/// `POST /contacts/{id}/unarchive`
pub(crate) fn unarchive_contact(wire: &Wire) {
    let call = UnarchiveContact::new("id-1");
    wire.sends(call, "POST", "/contacts/id-1/unarchive")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","archived":true,"object":"some object"}"#,
        );
}
