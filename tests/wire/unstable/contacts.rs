// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /contacts/{id}/companies`
pub(crate) fn list_companies_for_a_contact(wire: &Wire) {
    let call = ListCompaniesForAContact::new("id-1").page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/contacts/id-1/companies")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","companies":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"data":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}}]}"#,
        );
}

/// `GET /contacts/{contact_id}/segments`
pub(crate) fn list_segments_for_a_contact(wire: &Wire) {
    let call = ListSegmentsForAContact::new("contact_id-1");
    wire.sends(call, "GET", "/contacts/contact_id-1/segments")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"segment","id":"id-1","name":"some name","created_at":1,"updated_at":1,"person_type":"contact","count":1}]}"#,
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
    let call = ShowContact::new("id-1").include_merge_history(true);
    wire.sends(call, "GET", "/contacts/id-1")
        .query(&[("include_merge_history", "true")])
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
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
                .email_verified(true)
                .phone("some phone")
                .name("some name")
                .avatar("some avatar")
                .signed_up_at(1_700_000_000)
                .last_seen_at(1_700_000_000)
                .owner_id("owner_id-1")
                .unsubscribed_from_emails(true)
                .language_override("some language_override")
                .custom_attributes([("key", Value::from("anything"))]),
        )
        .include_merge_history(true);
    wire.sends(call, "PUT", "/contacts/id-1")
        .query(&[("include_merge_history", "true")])
        .body(
            r#"{"role":"some role","external_id":"external_id-1","email":"some email","email_verified":true,"phone":"some phone","name":"some name","avatar":"some avatar","signed_up_at":1700000000,"last_seen_at":1700000000,"owner_id":"owner_id-1","unsubscribed_from_emails":true,"language_override":"some language_override","custom_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `DELETE /contacts/{id}`
pub(crate) fn delete_contact(wire: &Wire) {
    let call = DeleteContact::new("id-1");
    wire.sends(call, "DELETE", "/contacts/id-1")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","deleted":true}"#,
        );
}

/// `POST /contacts/merge`
pub(crate) fn merge_contact(wire: &Wire) {
    let call = MergeContact::new(
            MergeContactsRequest::new("some from", "some into")
                .skip_duplicate_validation(true),
        )
        .include_merge_history(true);
    wire.sends(call, "POST", "/contacts/merge")
        .query(&[("include_merge_history", "true")])
        .body(
            r#"{"from":"some from","into":"some into","skip_duplicate_validation":true}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `POST /contacts/merge/preview`
pub(crate) fn preview_merge_contact(wire: &Wire) {
    let call = PreviewMergeContact::new(
        MergePreviewRequest::new("some from", "some into")
            .skip_duplicate_validation(true),
    );
    wire.sends(call, "POST", "/contacts/merge/preview")
        .body(
            r#"{"from":"some from","into":"some into","skip_duplicate_validation":true}"#,
        )
        .reads(
            200,
            r#"{"allowed":false,"reasons":[{"code":"invalid_merge_role_pair","message":"some message"}]}"#,
        );
}

/// `POST /contacts/search`
pub(crate) fn search_contacts(wire: &Wire) {
    let call = SearchContacts::new(
            ContactSearchRequest::new(
                    ContactSearchRequestQuery::Single(
                        SingleFilterSearchRequest::new(
                            "some field",
                            SingleFilterSearchRequestOperator::Equals,
                            SingleFilterSearchRequestValue::Text(
                                String::from("some value"),
                            ),
                        ),
                    ),
                )
                .pagination(
                    StartingAfterPaging::new()
                        .per_page(1i64)
                        .starting_after("some starting_after"),
                )
                .sort(
                    ContactSearchRequestSort::new()
                        .field("some field")
                        .order(ContactSearchRequestSortOrder::Ascending),
                ),
        )
        .include_merge_history(true);
    wire.sends(call, "POST", "/contacts/search")
        .query(&[("include_merge_history", "true")])
        .body(
            r#"{"query":{"field":"some field","operator":"=","value":"some value"},"pagination":{"per_page":1,"starting_after":"some starting_after"},"sort":{"field":"some field","order":"ascending"}}"#,
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /contacts/activities`
pub(crate) fn list_contact_activities(wire: &Wire) {
    let call = ListContactActivities::new()
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/contacts/activities")
        .query(&[("per_page", "1"), ("starting_after", "some starting_after")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"contact_activity","id":"id-1","event_type":"contact.created","contact_id":"contact_id-1","external_id":"external_id-1","role":"some role","merge_source_id":"merge_source_id-1","merge_target_id":"merge_target_id-1","failure_reason":"some failure_reason","created_at":1700000000}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /contacts`
pub(crate) fn list_contacts(wire: &Wire) {
    let call = ListContacts::new()
        .include_merge_history(true)
        .page(1i64)
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/contacts")
        .query(
            &[
                ("include_merge_history", "true"),
                ("page", "1"),
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /contacts`
pub(crate) fn create_contact(wire: &Wire) {
    let call = CreateContact::new(
        CreateContactRequest::new()
            .role("some role")
            .external_id("external_id-1")
            .email("some email")
            .email_verified(true)
            .phone("some phone")
            .name("some name")
            .avatar("some avatar")
            .signed_up_at(1_700_000_000)
            .last_seen_at(1_700_000_000)
            .owner_id("owner_id-1")
            .unsubscribed_from_emails(true)
            .language_override("some language_override")
            .custom_attributes([("key", Value::from("anything"))]),
    );
    wire.sends(call, "POST", "/contacts")
        .body(
            r#"{"role":"some role","external_id":"external_id-1","email":"some email","email_verified":true,"phone":"some phone","name":"some name","avatar":"some avatar","signed_up_at":1700000000,"last_seen_at":1700000000,"owner_id":"owner_id-1","unsubscribed_from_emails":true,"language_override":"some language_override","custom_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `GET /contacts/find_by_external_id/{external_id}`
pub(crate) fn show_contact_by_external_id(wire: &Wire) {
    let call = ShowContactByExternalId::new("external_id-1").include_merge_history(true);
    wire.sends(call, "GET", "/contacts/find_by_external_id/external_id-1")
        .query(&[("include_merge_history", "true")])
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":"owner_id-1","has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"location":{"type":"some type","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"merge_history":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}

/// `POST /contacts/{id}/archive`
pub(crate) fn archive_contact(wire: &Wire) {
    let call = ArchiveContact::new("id-1");
    wire.sends(call, "POST", "/contacts/id-1/archive")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","archived":true}"#,
        );
}

/// `POST /contacts/{id}/unarchive`
pub(crate) fn unarchive_contact(wire: &Wire) {
    let call = UnarchiveContact::new("id-1");
    wire.sends(call, "POST", "/contacts/id-1/unarchive")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","archived":true}"#,
        );
}

/// `POST /contacts/{id}/block`
pub(crate) fn block_contact(wire: &Wire) {
    let call = BlockContact::new("id-1");
    wire.sends(call, "POST", "/contacts/id-1/block")
        .reads(
            200,
            r#"{"type":"contact","id":"id-1","external_id":"external_id-1","blocked":true}"#,
        );
}

/// `GET /contacts/{id}/merge_history`
pub(crate) fn list_contact_merge_history(wire: &Wire) {
    let call = ListContactMergeHistory::new("id-1")
        .cursor("some cursor")
        .per_page(1i64)
        .order(ListContactMergeHistoryOrder::Asc);
    wire.sends(call, "GET", "/contacts/id-1/merge_history")
        .query(&[("cursor", "some cursor"), ("per_page", "1"), ("order", "asc")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","source_contact_id":"source_contact_id-1","source_contact_role":"lead","merged_at":1700000000}],"next_cursor":"some next_cursor","has_more":true}"#,
        );
}

/// `PUT /contacts/bulk`
pub(crate) fn bulk_update_contacts(wire: &Wire) {
    let call = BulkUpdateContacts::new(
        BulkUpdateContactsRequest::new(
                vec![
                    BulkUpdateContactsRequestContact::new("id-1")
                    .external_id("external_id-1").email("some email").name("some name")
                    .phone("some phone").avatar("some avatar").owner_id("owner_id-1")
                    .unsubscribed_from_emails(true)
                    .language_override("some language_override")
                    .custom_attributes([("key", Value::from("anything"))])
                    .companies(vec![BulkUpdateContactsRequestContactCompany::new("company_id-1")
                    .name("some name").remove(true)])
                    .tags(BulkUpdateContactsRequestContactTags::new()
                    .add(vec![BulkUpdateContactsRequestContactTagsAddItem::new("id-1")])
                    .remove(vec![BulkUpdateContactsRequestContactTagsRemoveItem::new("id-1")]))
                ],
            )
            .job(BulkUpdateContactsRequestJob::new().id("id-1")),
    );
    wire.sends(call, "PUT", "/contacts/bulk")
        .body(
            r#"{"contacts":[{"id":"id-1","external_id":"external_id-1","email":"some email","name":"some name","phone":"some phone","avatar":"some avatar","owner_id":"owner_id-1","unsubscribed_from_emails":true,"language_override":"some language_override","custom_attributes":{"key":"anything"},"companies":[{"company_id":"company_id-1","name":"some name","remove":true}],"tags":{"add":[{"id":"id-1"}],"remove":[{"id":"id-1"}]}}],"job":{"id":"id-1"}}"#,
        )
        .reads(
            202,
            r#"{"id":"id-1","type":"contacts.bulk.job","state":"pending","created_at":1700000000,"updated_at":1700000000,"completed_at":1700000000,"tasks":[{"id":"id-1","item_count":1,"state":"pending","created_at":1700000000,"started_at":1700000000,"completed_at":1700000000}],"url":"some url"}"#,
        );
}

/// `POST /contacts/bulk`
pub(crate) fn bulk_create_contacts(wire: &Wire) {
    let call = BulkCreateContacts::new(
        BulkCreateContactsRequest::new(
                vec![
                    BulkCreateContactsRequestContact::new().external_id("external_id-1")
                    .email("some email").name("some name").role("some role")
                    .phone("some phone").avatar("some avatar")
                    .language_override("some language_override")
                    .custom_attributes([("key", Value::from("anything"))])
                    .signed_up_at(1i64).last_seen_at(1i64).owner_id("owner_id-1")
                    .unsubscribed_from_emails(true)
                    .companies(vec![BulkCreateContactsRequestContactCompany::new("company_id-1")
                    .name("some name")]).tags(BulkCreateContactsRequestContactTags::new()
                    .add(vec![BulkCreateContactsRequestContactTagsAddItem::new("id-1")]))
                ],
            )
            .job(BulkCreateContactsRequestJob::new().id("id-1")),
    );
    wire.sends(call, "POST", "/contacts/bulk")
        .body(
            r#"{"contacts":[{"external_id":"external_id-1","email":"some email","name":"some name","role":"some role","phone":"some phone","avatar":"some avatar","language_override":"some language_override","custom_attributes":{"key":"anything"},"signed_up_at":1,"last_seen_at":1,"owner_id":"owner_id-1","unsubscribed_from_emails":true,"companies":[{"company_id":"company_id-1","name":"some name"}],"tags":{"add":[{"id":"id-1"}]}}],"job":{"id":"id-1"}}"#,
        )
        .reads(
            202,
            r#"{"id":"id-1","type":"contacts.bulk.job","state":"pending","created_at":1700000000,"updated_at":1700000000,"completed_at":1700000000,"tasks":[{"id":"id-1","item_count":1,"state":"pending","created_at":1700000000,"started_at":1700000000,"completed_at":1700000000}],"url":"some url"}"#,
        );
}

/// `POST /contacts/bulk/delete`
pub(crate) fn bulk_delete_contacts(wire: &Wire) {
    let call = BulkDeleteContacts::new(
        BulkDeleteContactsRequest::new(
                vec![BulkDeleteContactsRequestContact::new("id-1")],
            )
            .job(BulkDeleteContactsRequestJob::new().id("id-1")),
    );
    wire.sends(call, "POST", "/contacts/bulk/delete")
        .body(r#"{"contacts":[{"id":"id-1"}],"job":{"id":"id-1"}}"#)
        .reads(
            202,
            r#"{"id":"id-1","type":"contacts.bulk.job","state":"pending","created_at":1700000000,"updated_at":1700000000,"completed_at":1700000000,"tasks":[{"id":"id-1","item_count":1,"state":"pending","created_at":1700000000,"started_at":1700000000,"completed_at":1700000000}],"url":"some url"}"#,
        );
}

/// `GET /contacts/bulk/{id}`
pub(crate) fn show_bulk_update_contacts_job(wire: &Wire) {
    let call = ShowBulkUpdateContactsJob::new("id-1");
    wire.sends(call, "GET", "/contacts/bulk/id-1")
        .reads(
            200,
            r#"{"id":"id-1","type":"contacts.bulk.job","state":"pending","created_at":1700000000,"updated_at":1700000000,"completed_at":1700000000,"tasks":[{"id":"id-1","item_count":1,"state":"pending","created_at":1700000000,"started_at":1700000000,"completed_at":1700000000}],"url":"some url"}"#,
        );
}
